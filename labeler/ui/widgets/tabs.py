"""Tabs above a sheet, each one an action with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTabBar, QWidget

from labeler.ui.widgets.kit import INNER, key_cap, row


class ViewTabs(QTabBar):
    """Page, Text, Source. A click triggers the action; whoever handles the action calls ``setCurrentIndex``."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._actions = list(actions)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Views")
        for at, action in enumerate(self._actions):
            self.addTab(action.text())
            self.setTabToolTip(at, action.toolTip())
            self.setAccessibleTabName(at, action.statusTip())
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.setTabButton(at, QTabBar.ButtonPosition.RightSide, _clear_of_the_border(key_cap(key)))
        self.tabBarClicked.connect(self._clicked)

    def _clicked(self, at: int) -> None:
        if 0 <= at < len(self._actions):
            self._actions[at].trigger()


def _clear_of_the_border(cap: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(row(cap, INNER, gap=0))
    return made
