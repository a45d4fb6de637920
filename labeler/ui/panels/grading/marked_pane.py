"""The main text with evidence: what is marked, what is about to be marked, and what somebody takes hold of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor

from labeler.domain.marks import Mark, Sign
from labeler.text.marking import Range
from labeler.ui.language import tr
from labeler.ui.panels.grading.evidence_paint import Stretch, paint_above, paint_below, paint_frame, stretches
from labeler.ui.panels.grading.text_pane import TextPane
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme


class MarkedPane(TextPane):
    """Shows a ``Reading`` and the evidence in it.

    Signals:
        taken: somebody selected text with the mouse, or clicked.
        left: Esc was pressed while something was framed.
    """

    taken = Signal()
    left = Signal()
    _marks: Sequence[Mark] = ()
    _framed: Range | None = None

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__(theme, settings)

    @property
    def framed(self) -> Range | None:
        """What is about to be marked."""
        return self._framed

    def show_evidence(self, marks: Sequence[Mark], framed: Range | None) -> None:
        """Show what is marked, and a frame around what is about to be."""
        if (tuple(marks), framed) == (tuple(self._marks), self._framed):
            return
        self._marks, self._framed = tuple(marks), framed
        good = sum(mark.sign is Sign.GOOD for mark in marks)
        said = tr("Evidence: {good} good, {bad} bad", good=good, bad=len(marks) - good) if marks else ""
        self.setAccessibleDescription(said)
        self.viewport().update()

    @property
    def held(self) -> Range | None:
        """The visible text that is selected; None for nothing."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.places.range(cursor.selectionStart(), cursor.selectionEnd())

    def let_go(self) -> None:
        """Nothing is selected any more; nothing moves."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        if cursor.hasSelection():
            top = bar.value()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            bar.setValue(top)

    @property
    def block_in_view(self) -> int | None:
        """The first block that begins on screen; else the one that fills it. None without text."""
        top, bottom = (self.cursorForPosition(point).position() for point in self._corners())
        number = self.places.number_at(top)
        if number is None:
            return None
        following = number if self.places.start_of(number) >= top else number + 1
        is_seen = following < len(self.places.blocks) and self.places.start_of(following) <= bottom
        return following if is_seen else number

    def reveal(self, found: Range) -> None:
        """Scroll so that the beginning of a range is well on screen; not at all when it is."""
        position = self.position_of(found[0])
        if position is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        rect, height = self.cursorRect(cursor), self.viewport().height()
        if not (rect.top() >= 0 and rect.bottom() <= height * 3 // 4):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 4)

    def offset_at(self, point: QPoint) -> int | None:
        """The offset of what is shown at a point of the viewport."""
        return self.places.offset(self.cursorForPosition(point).position())

    # what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground below the text; lines, signs and the frame above it."""
        if not self._marks and self._framed is None:
            super().paintEvent(event)
            return
        document = self.document()
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        found = self._on_screen()
        painter = QPainter(self.viewport())
        paint_below(painter, document, found, shift, self._theme)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_above(painter, document, found, shift, self._theme)
        if self._framed is not None:
            paint_frame(painter, document, self.places.positions(*self._framed), shift, self._theme)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Something may have been taken hold of."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.taken.emit()

    def event(self, event: QEvent) -> bool:
        """Esc leaves marking before it does anything else."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._leaves(event):
            event.accept()
            return True
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        return self._framed is not None and event.key() == Qt.Key.Key_Escape

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves marking."""
        if self._leaves(event):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _corners(self) -> tuple[QPoint, QPoint]:
        area = self.viewport().rect()
        return QPoint(area.center().x(), 0), QPoint(area.right(), area.bottom())

    def _on_screen(self) -> list[Stretch]:
        top, bottom = (self.cursorForPosition(point).block() for point in self._corners())
        return list(stretches(self.places, self._marks, top.position(), bottom.position() + bottom.length()))
