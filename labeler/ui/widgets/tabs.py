"""Tabs above a sheet, each one an action with its key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QTabBar, QWidget

from labeler.ui import keys
from labeler.ui.language import tr
from labeler.ui.widgets.kit import INNER, key_cap, row


class ViewTabs(QTabBar):
    """Page, Text, Source. A click triggers the action; whoever handles the action calls ``setCurrentIndex``."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._actions = list(actions)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Views"))
        for at, action in enumerate(self._actions):
            self.addTab(action.text())
            self.setAccessibleTabName(at, action.statusTip())
            cap = key_cap(_key_of(action))
            self.setTabButton(at, QTabBar.ButtonPosition.RightSide, _clear_of_the_border(cap))
            action.changed.connect(partial(self._follow, at, cap))
            self._follow(at, cap)
        self.tabBarClicked.connect(self._clicked)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the strong letters of the tab in front, always: no tab moves when another one comes to the front."""
        hint = super().tabSizeHint(index)
        if index == self.currentIndex():
            return hint
        strong, text = QFont(self.font()), self.tabText(index)
        strong.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(strong).horizontalAdvance(text) - QFontMetrics(self.font()).horizontalAdvance(text)
        return hint + QSize(max(0, wider), 0)

    def _follow(self, at: int, cap: QLabel) -> None:
        """The key that the action has now."""
        action = self._actions[at]
        key = _key_of(action)
        self.setTabToolTip(at, action.toolTip())
        if keys.short(key) != cap.text():
            cap.setText(keys.short(key))
            cap.setAccessibleName(keys.read_out(key))
            holder = cap.parentWidget()
            if holder is not None:
                holder.adjustSize()
            self.setTabText(at, self.tabText(at))  # lays out the tab anew around its cap

    def _clicked(self, at: int) -> None:
        if 0 <= at < len(self._actions):
            self._actions[at].trigger()


def _key_of(action: QAction) -> str:
    return keys.shown(action.shortcut().toString())


def _clear_of_the_border(cap: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(row(cap, INNER, gap=0))
    return made
