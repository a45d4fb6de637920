"""A text beside another one, scrolled by its characters."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from labeler.ui.widgets.reader import TextView


class Column(TextView):
    """One of several texts beside each other."""

    def offset_at(self, height: int) -> int:
        """Offset of the first character of the line at a height of the pane, in pixels from its upper edge."""
        return self._type.map.offset(self.cursorForPosition(QPoint(0, height)).position())

    def scroll_to(self, offset: int, *, at: int = 0) -> None:
        """Bring the line of a character to a height of the pane, in pixels from its upper edge."""
        position = self._type.map.position(offset)
        self._type.finish_until(position)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - at)
