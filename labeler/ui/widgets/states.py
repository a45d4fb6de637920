"""What a panel shows when it has nothing, waits, or failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from labeler.ui.language import tr
from labeler.ui.widgets.kit import GAP, ActionButton, button, label, row

TEXT_WIDTH = 480


class _Middle(QWidget):
    """A title, a text and a way on, in the middle of the panel."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "heading", wrap=True)
        self.text = label("", "muted", wrap=True)
        for part in (self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            part.setFixedWidth(TEXT_WIDTH)
        self._buttons = row(None, None)
        box = QVBoxLayout(self)
        box.setSpacing(GAP)
        box.addStretch(2)
        box.addLayout(row(None, self.title, None))
        box.addLayout(row(None, self.text, None))
        box.addLayout(self._buttons)
        box.addStretch(3)

    def _say(self, title: str, text: str, *ways: QPushButton) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}")
        while self._buttons.count() > 2:
            item = self._buttons.takeAt(1)
            old = item.widget() if item is not None else None
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for way in reversed(ways):
            self._buttons.insertWidget(1, way)


class EmptyState(_Middle):
    """Nothing here yet, and what to do about it."""

    def say(self, title: str, text: str = "", *actions: QAction) -> None:
        """Say what is missing; the first action is the way on, the others stand beside it."""
        self._say(
            title, text, *(ActionButton(action, primary=not at, key="right") for at, action in enumerate(actions))
        )


class ErrorState(_Middle):
    """Something failed, and a way out."""

    def say(self, message: str, advice: str = "", retry: Callable[[], object] | None = None) -> None:
        """Say what failed and what to do; ``retry`` makes a button."""
        ways = () if retry is None else (button(tr("Try again"), tr("Do the same again"), retry, role="primary"),)
        self._say(message, advice, *ways)
