"""The document's line: site, tokens, language and seconds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from labeler.ui.panels.grading.facts import seconds_words
from labeler.ui.widgets.kit import set_role


class DocumentLine(QLabel):
    """Site, tokens, language and seconds on one line; what does not fit is cut off."""

    def __init__(self) -> None:
        super().__init__()
        self._line = self._seconds = ""
        set_role(self, "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def say(self, line: str, tip: str) -> None:
        """Another document; its seconds begin at zero."""
        self._line, self._seconds = line, ""
        self.setToolTip(tip)
        self.setAccessibleName(line)
        self._fit()

    def tick(self, seconds: float) -> None:
        """Show the seconds the document was read."""
        words = seconds_words(seconds)
        if words != self._seconds:
            self._seconds = words
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tail = f" · {self._seconds}" if self._seconds else ""
        metrics = QFontMetricsF(self.font())
        room = self.width() - metrics.horizontalAdvance(tail) - 2
        self.setText(metrics.elidedText(self._line, Qt.TextElideMode.ElideMiddle, room) + tail)
