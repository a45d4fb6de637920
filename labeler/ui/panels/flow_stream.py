"""The stream of tokens from raw to kept: what each stage takes branches off with its words and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from labeler.domain.ledger import Fate, Span, Stage
from labeler.stages.account import Step
from labeler.ui.language import tr
from labeler.ui.panels import flow_text as says
from labeler.ui.panels.flow_layout import BEND, HEAD, LEAST_COLUMN, ONE_LINE, THINNEST, Box, Picture, picture
from labeler.ui.theme import Theme, mixed
from labeler.ui.widgets.kit import role_font
from labeler.ui.widgets.marks import Mark, Under, mark_of
from labeler.ui.widgets.painting import underline

SOFT, STRONG = 0.30, 0.62
BAR: Final = 6
PATTERNS: Final = {
    Under.DOTTED: Qt.BrushStyle.Dense6Pattern, Under.DASHED: Qt.BrushStyle.HorPattern,
    Under.WAVY: Qt.BrushStyle.BDiagPattern, Under.DOUBLE: Qt.BrushStyle.VerPattern,
    Under.STRIKE: Qt.BrushStyle.FDiagPattern, Under.THICK: Qt.BrushStyle.CrossPattern,
}  # fmt: skip
"""What fills a branch besides its colour, by the line that the ledger draws below such text."""


def look_of(stage: Stage) -> Mark:
    """How the ledger marks what a stage drops: its colour and its line."""
    return mark_of(Span(0, 1, Fate.DROPPED, stage, "dropped"), "")


class Piece(QAbstractButton):
    """One number. A click, Enter or Space opens the documents behind it."""

    def __init__(self, box: Box, whole: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = box
        self._theme = theme
        self._numbers = says.numbers(box.tokens, whole)
        self.setText(box.name)
        self.setAccessibleName(f"{box.name}, {self._numbers}")
        words = tr("{name}: {counts}", name=box.name, counts=says.counted(box.tokens, box.documents))
        self.setAccessibleDescription(words)
        self.setToolTip(f"{words}\n{tr('Opens these documents in Audit')}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def marked(self) -> bool:
        """Whether the pointer or the keyboard is on it."""
        return self.underMouse() or self.hasFocus()

    def event(self, event: QEvent) -> bool:
        """Let the stream light up with it."""
        kinds = (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.FocusIn, QEvent.Type.FocusOut)
        if event.type() in kinds and isinstance(above := self.parent(), QWidget):
            above.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        left = 10.0 if self.box.stage is None else BAR + 8.0
        room = QRectF(left, 0, self.width() - left - 4, self.height())
        self._words(painter, room)

    def _words(self, painter: QPainter, room: QRectF) -> None:
        box = self.box
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words in their own direction
        strong = not box.is_reason
        font = role_font("strong" if strong else "")
        top = 20.0 if not box.one_line else ONE_LINE / 2 + 4
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        beside = QFontMetricsF(role_font("")).horizontalAdvance(self._numbers) + 12 if box.one_line else 0.0
        name = QFontMetricsF(font).elidedText(box.name, Qt.TextElideMode.ElideRight, room.width() - beside)
        painter.drawText(QPointF(room.left(), top), name)
        if box.stage is not None and box.is_reason:
            base = QRectF(room.left(), top, QFontMetricsF(font).horizontalAdvance(name), 4)
            self._line(painter, base, look_of(box.stage))
        painter.setFont(role_font(""))
        painter.setPen(self._theme.colour("muted"))
        if box.one_line:
            wide = QFontMetricsF(role_font("")).horizontalAdvance(self._numbers)
            painter.drawText(QPointF(room.right() - wide, top), self._numbers)
        else:
            painter.drawText(QPointF(room.left(), top + 18), self._numbers)

    def _line(self, painter: QPainter, base: QRectF, mark: Mark) -> None:
        """The line that the ledger draws below, or through, what this stage drops."""
        document = QTextDocument()
        document.setDefaultFont(painter.font())
        underline(painter, base, mark.under, self._theme.colour(mark.colour), document)


class Stream(QWidget):
    """The stream.

    Signals:
        asked: the filter of a number that was clicked.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: tuple[Step, ...] = ()
        self._picture = Picture((), (0.0,), 0, 0, 0)
        self.pieces: list[Piece] = []
        self.setAccessibleName(tr("The way of all tokens"))
        theme.changed.connect(self.update)

    def show_flow(self, steps: Sequence[Step]) -> None:
        """Show another flow; the focus stays on what is still there."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        columns = sum(any(part.tokens for part in step.drops) for step in steps) + 1
        self.setMinimumWidth(columns * LEAST_COLUMN)
        named = next((p.box.name for p in self.pieces if p.hasFocus()), None)
        for piece in self.pieces:
            piece.setParent(None)
            piece.deleteLater()
        self.pieces = []
        self._place()
        for piece in self.pieces:
            if piece.box.name == named:
                piece.setFocus()

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as the reasons need."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stream fills the width."""
        super().resizeEvent(event)
        self._place()

    def _room(self) -> int:
        above = self.parentWidget()
        return self.height() if above is None else above.height()

    def _place(self) -> None:
        self._picture = picture(self._steps, self.width(), self._room())
        boxes = self._picture.boxes
        if len(boxes) != len(self.pieces):
            self.pieces = [Piece(box, self._picture.whole, self._theme, self) for box in boxes]
            for piece in self.pieces:
                piece.clicked.connect(self._clicked)
                piece.show()
        for piece, box in zip(self.pieces, boxes, strict=True):
            piece.box = box
            high = box.height if box.stage is not None else HEAD - 4
            piece.setGeometry(round(box.x), round(box.y), round(box.width), round(high))
        low = max((box.y + box.height for box in boxes), default=0.0)
        self.setMinimumHeight(round(low + 8))
        self.update()

    def _clicked(self) -> None:
        piece = self.sender()
        if isinstance(piece, Piece):
            self.asked.emit(piece.box.filter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Stream, branches, and what the pointer or the keyboard is on stronger than the rest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in self.pieces:
            if piece.box.stage is None:
                self._paint_stream(painter, piece)
            elif piece.box.is_reason:
                self._paint_branch(painter, piece.box, marked=piece.marked or self._caption_marked(piece.box.stage))

    def _paint_stream(self, painter: QPainter, piece: Piece) -> None:
        box, tokens = piece.box, self._theme.current
        top, high = box.band
        body = QRectF(box.x, top, box.width + 0.5, high)
        painter.fillRect(body, QColor(mixed(tokens.accent, tokens.signal, 0.35) if piece.marked else tokens.signal))
        painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        painter.drawLine(body.topLeft(), body.topRight())

    def _paint_branch(self, painter: QPainter, box: Box, *, marked: bool) -> None:
        mark = look_of(box.stage or Stage.EXTRACT)
        colour = self._theme.colour(mark.colour)
        leaves, high = box.band
        thick = max(high, THINNEST)
        start, end, ends = box.x - BEND, box.x, box.y + 2
        path = QPainterPath(QPointF(start, leaves))
        middle = (start + end) / 2
        path.cubicTo(QPointF(middle, leaves), QPointF(middle, ends), QPointF(end, ends))
        path.lineTo(QPointF(end + BAR, ends))
        path.lineTo(QPointF(end + BAR, ends + thick))
        path.lineTo(QPointF(end, ends + thick))
        path.cubicTo(QPointF(middle, ends + thick), QPointF(middle, leaves + thick), QPointF(start, leaves + thick))
        path.closeSubpath()
        painter.fillPath(path, QColor(mixed(colour.name(), self._theme.current.paper, STRONG if marked else SOFT)))
        painter.fillPath(path, QBrush(colour, PATTERNS[mark.under]))
        painter.fillRect(QRectF(end, ends, BAR, thick), colour)

    def _caption_marked(self, stage: Stage) -> bool:
        return any(p.marked and p.box.stage is stage and not p.box.is_reason for p in self.pieces)
