"""Notices when somebody sees the text they waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from labeler.ui.priority import WAY

if TYPE_CHECKING:
    from labeler.ui.panels.grading.text_pane import TextPane


class FirstPaint(QObject):
    """Frees the way of an answer once another text is painted in a pane."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._seen: object = None
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at paints."""
        if event.type() is QEvent.Type.Paint and self._pane.reading is not self._seen:
            self._seen = self._pane.reading
            QTimer.singleShot(0, WAY.free)  # behind the paint itself
        return super().eventFilter(watched, event)
