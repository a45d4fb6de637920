"""The visible text of one document, painted by fate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from labeler.ui.language import tr
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme
from labeler.ui.widgets.marks import Mark
from labeler.ui.widgets.painting import glyph_box, line_rects
from labeler.ui.widgets.reader import TextView
from labeler.ui.widgets.typesetting import Laid

WAIT_MS: Final = 15
DIMMED: Final = 0.72
TOP_GAP: Final = 4


class LedgerView(TextView):
    """The text, with the span under the mouse. Long texts are set in slices, see ``Typesetter``.

    Signals:
        hovered: offset of the character under the mouse, or -1 when it left the text.
        clicked: offset of the character that was clicked.
        moved: offset of the text cursor after a key moved it.
    """

    hovered = Signal(int)
    clicked = Signal(int)
    moved = Signal(int)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        self._wanted: Mark | None = None
        self._wanted_top: int | None = None
        self.framed: tuple[int, int] | None = None
        self._focus: frozenset[int] = frozenset()
        super().__init__(theme, settings, parent)
        self.setAccessibleName(tr("Visible text"))
        self.viewport().setMouseTracking(True)
        self._waiting = QTimer(self)
        self._waiting.setInterval(WAIT_MS)
        self._waiting.timeout.connect(self._go_on)

    @property
    def is_complete(self) -> bool:
        """Whether the whole text is there."""
        return self._type.is_complete

    def show_text(self, text: str | Laid, marks: Sequence[Mark] = (), *, title: str = "", subtitle: str = "") -> None:
        """Show a text from its beginning; says nothing about the cursor that this moves."""
        self._wanted = self._wanted_top = None
        self._focus, self.framed = frozenset(), None
        self._waiting.stop()
        with _quiet(self):
            super().show_text(text, marks, title=title, subtitle=subtitle)

    def frame(self, stretch: tuple[int, int] | None) -> None:
        """Put the frame around a stretch (start and end) without moving anything; None takes it away."""
        if stretch != self.framed:
            self.framed = stretch
            self.viewport().update()

    def focus_on(self, starts: frozenset[int]) -> None:
        """Dim every mark whose start is not among these; an empty set dims nothing."""
        self._focus = starts
        self.viewport().update()

    def go_to(self, mark: Mark | None, *, frame: bool = False) -> None:
        """Scroll to a mark, as soon as the text is set that far."""
        self._wanted = self._wanted_top = None
        self._waiting.stop()
        if mark is not None and not self._is_set(mark.end):
            self._wanted = mark
            self._waiting.start()
            return
        with _quiet(self):
            super().go_to(mark, frame=frame)
            if mark is not None:
                self._leave_room_above()

    @property
    def seen(self) -> tuple[int, int] | None:
        """Offsets of the first and the last character on screen; None while there is nothing."""
        if not self._text:
            return None
        area = self.viewport().rect()
        low, high = (self.cursorForPosition(point).position() for point in (area.topLeft(), area.bottomRight()))
        return self._type.map.offset(low), self._type.map.offset(high)

    def scroll_to(self, offset: int) -> None:
        """Bring an offset to the top, as soon as the text is set that far; the text cursor stays."""
        self._wanted, self._wanted_top = None, offset
        if not self._is_set(offset):
            self._waiting.start()
            return
        self._wanted_top = None
        self._waiting.stop()
        cursor = self.textCursor()
        cursor.setPosition(min(self._type.map.position(offset), self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - TOP_GAP if offset else 0)

    def _is_set(self, end: int) -> bool:
        return self.is_complete or self._type.map.end_position(end) < self.document().characterCount() - 1

    def _go_on(self) -> None:
        if self._wanted is not None and self._is_set(self._wanted.end):
            self.go_to(self._wanted)
        elif self._wanted_top is not None:
            self.scroll_to(self._wanted_top)

    def offset_at_point(self, point: QPoint) -> int:
        """Offset of the character drawn at a point of the viewport, -1 where there is none."""
        scrolled = QPointF(point) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        if position < 0 or not self._text:
            return -1
        block = self.document().findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        if line.isValid() and position > block.position():
            left = self.document().documentLayout().blockBoundingRect(block).left()
            if scrolled.x() - left < float(line.cursorToX(position - block.position())[0]):
                position -= 1  # the point is on the right half of the character before
        offset = self._type.map.offset(position)
        is_text = position >= self._type.map.position(0) - bool(self._marks and self._marks[0].tag)
        return offset if is_text and offset < len(self._text) else -1

    def _leave_room_above(self) -> None:
        """A span one jumped to stands in the upper part of the pane, not at its edge."""
        bar, top = self.verticalScrollBar(), self.cursorRect().top()
        height = self.viewport().height()
        if top < height // 8 or top > height * 2 // 3:
            bar.setValue(bar.value() + top - height // 4)

    # what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text with its marks; those out of focus are dimmed, the chosen span has a frame."""
        super().paintEvent(event)
        if not self._focus and self.framed is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        veil = QColor(self._theme.colour("surface"))
        veil.setAlphaF(DIMMED)
        low, high = self.framed or (0, 0)
        area = QRectF()
        for piece in self._visible_pieces():
            dimmed = bool(self._focus) and piece.mark.start not in self._focus
            inside = low <= piece.mark.start < high
            for base in line_rects(self.document(), piece.tag_start, piece.end) if dimmed or inside else ():
                box = glyph_box(self.document(), base).translated(shift)
                area = area.united(box) if inside else area
                if dimmed:
                    painter.fillRect(box.adjusted(-1, -2, 1, 6), veil)
        if not area.isEmpty():
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.drawRoundedRect(area.adjusted(-6, -3, 6, 6), 8, 8)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which character is under the mouse."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.hovered.emit(self.offset_at_point(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which character was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit(self.offset_at_point(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell where a key took the text cursor."""
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before and self._text:
            self.moved.emit(self.offset_at_cursor())

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is on nothing any more."""
        super().leaveEvent(event)
        self.hovered.emit(-1)


class _quiet:  # noqa: N801 - reads as a word
    """Blocks a view's signals in between."""

    def __init__(self, view: TextView) -> None:
        self._view = view

    def __enter__(self) -> None:
        self._before = self._view.blockSignals(True)

    def __exit__(self, *_error: object) -> None:
        self._view.blockSignals(self._before)
