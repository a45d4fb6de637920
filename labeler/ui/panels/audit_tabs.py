"""What stands above the document: the tabs of its three forms, and its tokens by fate in one line."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTabBar

from labeler.ui.actions import Actions
from labeler.ui.language import tr
from labeler.ui.widgets.kit import set_role


class Tab(IntEnum):
    """How a document is looked at."""

    PAGE = 0
    TEXT = 1
    SOURCE = 2


TAB_ACTIONS: Final = {Tab.PAGE: "audit_page", Tab.TEXT: "audit_text", Tab.SOURCE: "audit_source"}


class Elided(QLabel):
    """One line that ends in an ellipsis where there is no room; the tooltip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._full = ""
        set_role(self, "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def say(self, text: str) -> None:
        """Show a line."""
        self._full = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(QFontMetricsF(self.font()).elidedText(self._full, Qt.TextElideMode.ElideRight, self.width()))


def form_tabs(actions: Actions) -> QTabBar:
    """A tab for each form."""
    tabs = QTabBar()
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setUsesScrollButtons(False)
    tabs.currentChanged.connect(tabs.updateGeometry)  # the one in front is wider
    tabs.setAccessibleName(tr("How to look at the document"))
    for tab in Tab:
        action = actions[TAB_ACTIONS[tab]]
        tabs.addTab(action.text())
        tabs.setTabToolTip(tab, action.toolTip())
    return tabs
