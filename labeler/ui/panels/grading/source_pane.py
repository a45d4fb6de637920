"""The source of the document on the desk, with the evidence in it, scrolled by the visible text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from labeler.domain.marks import Mark, Sign
from labeler.ui.panels.grading.evidence_paint import ground
from labeler.ui.panels.grading.original import Original
from labeler.ui.widgets.source import SourceView

AHEAD: Final = 6_000
"""Characters that must be set after a place one goes to: what stands below it on screen."""
_LINES: Final = {
    Sign.GOOD: ("good", QTextCharFormat.UnderlineStyle.SingleUnderline),
    Sign.BAD: ("rule", QTextCharFormat.UnderlineStyle.DashUnderline),
}


class SourcePane(SourceView):
    """Shows an ``Original``."""

    _original: Original | None = None
    _marks: tuple[Mark, ...] = ()
    _wanted: int | None = None
    _goal: tuple[int, int] | None = None

    @property
    def original(self) -> Original | None:
        """What is shown."""
        return self._original

    def show_original(self, original: Original | None) -> None:
        """Show the source of a document from its beginning; None for nothing."""
        if original is self._original and original is not None:
            return
        self._original, self._wanted, self._goal, self._marks = original, None, None, ()
        self.show_source("" if original is None else original.laid)

    @property
    def top_offset(self) -> int | None:
        """Offset in the visible text of what stands at the top or below it; 0 at the beginning, None without text."""
        if self._original is None or not self._original.runs:
            return None
        if self._wanted is not None:
            return self._wanted
        if self._goal is not None and self._goal[1] == self.verticalScrollBar().value():
            return self._goal[0]
        if not self.verticalScrollBar().value():
            return 0
        place = self.map.offset(self.cursorForPosition(QPoint(0, 2)).position())
        return self._original.visible_from(place)

    def scroll_to(self, offset: int) -> None:
        """Scroll an offset of the visible text to the top, as soon as the source is set that far."""
        self._wanted = offset
        self._go_on()

    def show_evidence(self, marks: Iterable[Mark]) -> None:
        """Show what is marked."""
        self._marks = tuple(marks)
        self._draw_evidence()

    def _draw_evidence(self) -> None:
        original = self._original
        found = []
        end = self.document().characterCount() - 1
        for mark in self._marks if original is not None and original.runs else ():
            colour, line = _LINES[mark.sign]
            for low, high in original.source_ranges(mark.start, mark.end) if original else ():
                start, stop = self.map.position(low), self.map.end_position(high)
                if stop > end:
                    break
                one = QTextEdit.ExtraSelection()
                one.cursor = QTextCursor(self.document())
                one.cursor.setPosition(start)
                one.cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
                one.format.setBackground(ground(mark.sign, self._theme))
                one.format.setUnderlineStyle(line)
                one.format.setUnderlineColor(self._theme.colour(colour))
                found.append(one)
        self.setExtraSelections(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width; the text at the top stays there."""
        top = self.top_offset if event.size().width() != event.oldSize().width() else None
        super().resizeEvent(event)
        if top is not None:
            self.scroll_to(top)

    def _next_slice(self) -> None:
        super()._next_slice()
        self._go_on()
        if self.is_complete:
            self._draw_evidence()

    def _go_on(self) -> None:
        if self._wanted is None or self._original is None:
            return
        offset = self._wanted
        if offset <= 0:
            self._wanted = None
            self.verticalScrollBar().setValue(0)
            return
        position = self.map.position(self._original.source_at(offset))
        last = self.document().characterCount() - 1
        if not self.is_complete and last <= position + AHEAD:
            return
        self._wanted = None
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, last))
        self.setTextCursor(cursor)
        self.centerCursor()
        block = cursor.block()  # laid out now; its lines, and not pixels, are what the bar counts
        line = block.layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()
        self.verticalScrollBar().setValue(block.firstLineNumber() + line)
        self._goal = (offset, self.verticalScrollBar().value())
