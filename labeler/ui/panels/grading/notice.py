"""Something that the person at the desk should know, above the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from labeler.ui.speech import announce
from labeler.ui.widgets.kit import label, set_role


class Notice(QFrame):
    """A few sentences in a frame; hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "message")
        self.words = label("", "", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.addWidget(self.words)
        self.hide()

    def say(self, words: str) -> None:
        """Show these sentences, or nothing."""
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
            self.setVisible(bool(words))
            announce(self, words)
