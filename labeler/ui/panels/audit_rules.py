"""Where the rules editor stands: in the place of the documents, until one goes back to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from labeler.ui.actions import Context
from labeler.ui.shell import Shell

ACTION: Final = "rules"


class RulesPlace(QStackedWidget):
    """The documents of the audit, or the editor, which is made when it is first wanted.

    Signals:
        opened: external id of a document to look at.
    """

    opened = Signal(str)

    def __init__(self, shell: Shell, documents: QWidget, titles: Callable[[str], str]) -> None:
        super().__init__()
        self._shell, self._documents, self._titles = shell, documents, titles
        self._pane: QWidget | None = None
        self.addWidget(documents)

    def toggle(self) -> None:
        """To the rules, or back to the documents; neither while the panel has nothing to show."""
        if not self.isVisible():
            return
        if self.currentWidget() is not self._documents:
            self.back()
            return
        pane = self._made()
        self.setCurrentWidget(pane)
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """Show the documents; their keys work again."""
        self.setCurrentWidget(self._documents)
        self._shell.actions.show_context(Context.AUDIT)
        self._documents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self) -> QWidget:
        if self._pane is None:
            from labeler.ui.panels.audit_rules_pane import RulesPane

            pane = RulesPane(self._shell, self._titles)
            pane.left.connect(self.back)
            pane.opened.connect(self._open)
            self.addWidget(pane)
            self._pane = pane
        return self._pane

    def _open(self, document: str) -> None:
        self.back()
        self.opened.emit(document)
