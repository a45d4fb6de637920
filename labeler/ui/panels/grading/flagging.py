"""The menu of flags: every kind has a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QMenu, QWidget

from labeler.domain.grades import FlagKind

TEXTS: Final = {
    FlagKind.BROKEN_EXTRACTION: ("&Broken extraction", "The text lacks what the page says, or holds what it does not"),
    FlagKind.WRONG_LANGUAGE: ("&Wrong language", "The text is not in the language it is taken for"),
    FlagKind.UNSAFE: ("&Unsafe", "The text should not be learned from at all"),
    FlagKind.PERSONAL_DATA: ("Personal &data", "The text names private people's addresses, numbers or affairs"),
    FlagKind.PAYWALL: ("&Paywall", "Only the beginning of the text is there"),
    FlagKind.OTHER: ("&Other", "Something else; a comment (C) can say what"),
}


class FlagMenu(QMenu):
    """What is wrong with the document. A letter chooses, Esc leaves.

    Args:
        choose: gets the kind.
    """

    def __init__(self, parent: QWidget, choose: Callable[[FlagKind], object]) -> None:
        super().__init__(parent)
        self.setAccessibleName("What is wrong with this document")
        self.setToolTipsVisible(True)
        for kind, (text, tip) in TEXTS.items():
            key = text[text.index("&") + 1].upper()
            action = self.addAction(f"{text}\t{key}")
            action.setToolTip(tip)
            action.triggered.connect(lambda _=False, which=kind: choose(which))
