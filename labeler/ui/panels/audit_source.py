"""The source of one document, its text painted by fate, with the tags of the fates beside the lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from labeler.domain.ledger import Span
from labeler.ui.panels.audit_written import Written
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme
from labeler.ui.widgets.marks import Under
from labeler.ui.widgets.painting import block_rects, draw_tag, glyph_box, tag_width, underline
from labeler.ui.widgets.source import SourceView

GUTTER: Final = 104
MARGIN: Final = 12
TAG_ROOM: Final = 15
"""Height of a tag and what stands between two: no more than a line."""
WAIT_MS: Final = 15
AHEAD: Final = 6_000
"""Characters that must be set after a place one jumps to: what stands below it on screen."""
DIMMED: Final = 0.72
Piece = tuple[int, QRectF]
"""Number of a stretch, and what is below the base line of one line of it."""


class Gutter(QWidget):
    """The room left of the source, for tags."""

    def __init__(self, view: LedgerSource) -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tags of the lines on screen."""
        painter = QPainter(self)
        self._view.paint_tags(painter)
        painter.end()


class LedgerSource(SourceView):
    """The source, with the stretch under the mouse.

    Signals:
        hovered: offset in the visible text of the stretch under the mouse, -1 for none.
        clicked: offset of the stretch that was clicked, -1 for none.
    """

    hovered = Signal(int)
    clicked = Signal(int)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        self.written: Written | None = None
        self.framed: tuple[int, int] | None = None
        self._bright: frozenset[str] = frozenset()
        self._wanted: tuple[int, bool] | None = None
        super().__init__(theme, settings, parent)
        self.document().setDocumentMargin(MARGIN)
        self.viewport().setMouseTracking(True)
        self._gutter = Gutter(self)
        self.setViewportMargins(GUTTER, 0, 0, 0)
        self.updateRequest.connect(lambda _area, _dy: self._gutter.update())
        self._waiting = QTimer(self)
        self._waiting.setInterval(WAIT_MS)
        self._waiting.timeout.connect(self._go_on)

    def show_written(self, written: Written | None) -> None:
        """Show the original of a document from its beginning; None for nothing."""
        self.written, self._wanted = written, None
        self._waiting.stop()
        self.show_source("" if written is None else written.sheet)

    def frame(self, span: Span | None) -> None:
        """Put the frame around a span without moving anything; None takes it away."""
        self.framed = None if span is None else (span.start, span.end)
        self.viewport().update()

    def focus_on(self, reasons: frozenset[str]) -> None:
        """Dim all but these reasons (an empty one for kept); none of them dims nothing."""
        self._bright = reasons
        self.viewport().update()

    def go_to(self, offset: int, *, top: bool) -> None:
        """Scroll to an offset of the visible text as soon as the source is set that far.

        Args:
            top: whether it goes to the top; else it moves only when it is not well on screen.
        """
        if self.written is None:
            return
        self._wanted = (offset, top)
        self._waiting.start()
        self._go_on()

    @property
    def seen(self) -> tuple[int, int] | None:
        """Offsets in the visible text of the first and the last text on screen; None while there is none."""
        if self.written is None or not self.written.stretches:
            return None
        area = self.viewport().rect()
        low, high = (self._place_of(point) for point in (area.topLeft(), area.bottomRight()))
        return self.written.next_visible(low), self.written.next_visible(high)

    def offset_at_point(self, point: QPoint) -> int:
        """Offset in the visible text of the stretch drawn at a point of the viewport, -1 where there is none."""
        for number, base in self._pieces():
            if glyph_box(self.document(), base).adjusted(0, 0, 0, 4).contains(QPointF(point)) and self.written:
                return self.written.stretches[number].visible
        return -1

    def paint_tags(self, painter: QPainter) -> None:
        """Draw the tags of the lines on screen, one for each line at most."""
        below, before = -float(TAG_ROOM), -1
        written = self.written
        if written is None:
            return
        for number, base in self._pieces():
            tag, is_new = written.tag(number), number != before
            before = number
            top = base.top() - TAG_ROOM + 3
            if not tag or not is_new or top < below:
                continue
            width = min(tag_width(tag), GUTTER - 16)
            frame = QRectF(GUTTER - 4 - width, top, width, TAG_ROOM - 1)
            draw_tag(painter, frame, tag, written.mark(number).colour, self._theme)
            below = frame.bottom()

    # inside

    def _reason(self, number: int) -> str:
        """Why the span of a stretch was dropped; empty for kept."""
        return self.written.shown.reasons[self.written.stretches[number].mark] if self.written else ""

    def _place_of(self, point: QPoint) -> int:
        return self.map.offset(self.cursorForPosition(point).position())

    def _go_on(self) -> None:
        if self._wanted is None or self.written is None:
            return
        offset, top = self._wanted
        position = self.map.position(self.written.source_at(offset))
        if not self.is_complete and self.document().characterCount() - 1 <= position + AHEAD:
            return
        self._wanted = None
        self._waiting.stop()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self._scroll_to(cursor, top=top)

    def _scroll_to(self, cursor: QTextCursor, *, top: bool) -> None:
        height = self.viewport().height()
        rect = self.cursorRect(cursor)
        if not top and height // 8 <= rect.top() <= height * 2 // 3 and self.viewport().rect().contains(rect.center()):
            return
        before = self.textCursor()
        self.setTextCursor(cursor)
        self.centerCursor()
        block = cursor.block()  # laid out now; its lines, and not pixels, are what the bar counts
        line = block.firstLineNumber() + block.layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()
        above = 0 if top else height // 4 // max(1, self.cursorRect().height())
        self.verticalScrollBar().setValue(line - above)
        if before.hasSelection():
            self.setTextCursor(before)

    def _visible_blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        block = self.firstVisibleBlock()
        area = self.viewport().height()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > area:
                return
            yield block, box.topLeft()
            block = block.next()

    def _pieces(self) -> Iterator[Piece]:
        """The stretches on screen, line by line."""
        if self.written is None:
            return
        found = self.written.stretches
        for block, origin in self._visible_blocks():
            first, last = block.position(), block.position() + block.length()
            at = max(0, bisect_right(found, self.map.offset(first), key=lambda s: s.end))
            while at < len(found) and (start := self.map.position(found[at].start)) < last:
                for base in block_rects(block, origin, start, self.map.end_position(found[at].end)):
                    yield at, base
                at += 1

    # what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Signal colour below the text; underlines, veil and frame above it."""
        pieces = [(n, base, glyph_box(self.document(), base)) for n, base in self._pieces()]
        marks = {n: self.written.mark(n) for n, _, _ in pieces} if self.written else {}
        found = self.written.stretches if self.written else ()
        painter = QPainter(self.viewport())
        for number, _, box in pieces:
            if marks[number].glow:
                painter.fillRect(box, self._theme.colour("signal"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.colour("surface"))
        veil.setAlphaF(DIMMED)
        for number, base, box in pieces:  # lines stand close here: a veil over the underline would cut the next one
            is_dimmed = bool(self._bright) and self._reason(number) not in self._bright
            if is_dimmed:
                painter.fillRect(box, veil)
            if marks[number].under is not Under.NONE:
                painter.setOpacity(1 - DIMMED if is_dimmed else 1)
                underline(painter, base, marks[number].under, self._theme.colour(marks[number].colour), self.document())
                painter.setOpacity(1)
        low, high = self.framed or (0, 0)
        area = QRectF()
        for _, _, box in [piece for piece in pieces if low <= found[piece[0]].visible < high]:
            area = area.united(box)
        if not area.isEmpty():
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.drawRoundedRect(area.adjusted(-4, -3, 4, 6), 6, 6)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), GUTTER, area.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which stretch is under the mouse."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.hovered.emit(self.offset_at_point(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which stretch was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit(self.offset_at_point(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is on nothing any more."""
        super().leaveEvent(event)
        self.hovered.emit(-1)
