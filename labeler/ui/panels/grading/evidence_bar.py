"""What marks evidence, at the foot of the text while something is framed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QWidget

from labeler.ui.actions import Actions
from labeler.ui.language import tr
from labeler.ui.widgets.kit import INNER, ActionButton, row, set_role

BUTTONS: Final = ("mark_good", "mark_bad", "mark_none", "mark_previous", "mark_next")
STEPS: Final = BUTTONS[-2:]
FOOT: Final = 14


class EvidenceBar(QFrame):
    """Lies over the foot of the text, in its middle. Everything in it is an action with its key.

    Args:
        around: the widget over whose foot it lies.
    """

    def __init__(self, around: QWidget, actions: Actions) -> None:
        super().__init__(around)
        self._around = around
        set_role(self, "card")
        self.setAccessibleName(tr("Marking evidence"))
        self.buttons = {name: ActionButton(actions[name], key="left") for name in BUTTONS}
        for made in self.buttons.values():
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = row(*self.buttons.values())
        line.setContentsMargins(INNER, INNER, INNER, INNER)
        self.setLayout(line)
        around.installEventFilter(self)
        self.hide()

    def show_if(self, is_on: bool) -> None:
        """Show it while something is framed."""
        if is_on:
            self._settle()
        self.setVisible(is_on)

    def _settle(self) -> None:
        steps = [self.buttons[name] for name in STEPS]
        for made in steps:
            made.show()
        self.adjustSize()
        if self.width() > self._around.width() - 2 * FOOT:  # their keys work all the same
            for made in steps:
                made.hide()
            self.adjustSize()
        self.move((self._around.width() - self.width()) // 2, self._around.height() - self.height() - FOOT)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._settle()
        return super().eventFilter(watched, event)
