"""Paints marks onto a text document: signal colour, underlines, tags, the frame of the current span."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import role_font
from labeler.ui.widgets.marks import Mark, Under

TAG_TYPE: Final = QTextFormat.ObjectTypes.UserObject.value + 1
TAG_TEXT: Final = QTextFormat.Property.UserProperty.value + 1
TAG_COLOUR: Final = QTextFormat.Property.UserProperty.value + 2
TAG_HEIGHT: Final = 17.0
WAVE: Final = 3.0
_LEFT_TO_RIGHT: Final = Qt.LayoutDirection.LeftToRight


@dataclass(frozen=True, slots=True)
class Piece:
    """A mark with its positions in the document, and the position before its tag."""

    tag_start: int
    start: int
    end: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Tag:
    """A word in a small frame, standing in the line like a character."""

    text: str
    colour: str

    def form(self) -> QTextCharFormat:
        """The format of the character that stands for it."""
        form = QTextCharFormat()
        form.setObjectType(TAG_TYPE)
        form.setProperty(TAG_TEXT, self.text)
        form.setProperty(TAG_COLOUR, self.colour)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        return form


class TagPainter(QPyTextObject):
    """Draws tags where the document holds them."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme

    def intrinsicSize(self, _doc: QTextDocument, _pos: int, form: QTextFormat) -> QSizeF:
        """Room for the word, its frame and the space behind it."""
        return QSizeF(tag_width(str(form.property(TAG_TEXT))) + 6, TAG_HEIGHT - 4)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _doc: QTextDocument, _pos: int, form: QTextFormat
    ) -> None:
        """One tag."""
        frame = QRectF(rect.left() + 0.5, rect.bottom() - TAG_HEIGHT - 0.5, rect.width() - 6, TAG_HEIGHT - 1)
        draw_tag(painter, frame, str(form.property(TAG_TEXT)), str(form.property(TAG_COLOUR)), self._theme)


def draw_tag(painter: QPainter, frame: QRectF, text: str, colour: str, theme: Theme) -> None:
    """A word in a small frame; ``colour`` is a token. What has no room ends in an ellipsis."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(colour), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(frame, 4, 4)
    painter.setFont(_tag_font())
    room = QFontMetricsF(_tag_font()).elidedText(text, Qt.TextElideMode.ElideRight, frame.width() - 6)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, room)
    painter.restore()


def tag_width(text: str) -> float:
    """How wide the frame of a tag is."""
    return QFontMetricsF(_tag_font()).horizontalAdvance(text) + 10


def _tag_font() -> QFont:
    font = role_font("key")
    font.setPixelSize(10)
    return font


def register_tags(document: QTextDocument, theme: Theme) -> None:
    """Let a document draw tags."""
    document.documentLayout().registerHandler(TAG_TYPE, TagPainter(document, theme))


def line_rects(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """What is below the base line from ``start`` to ``end``, one rectangle per line, in document coordinates."""
    block = document.findBlock(start)
    layout_of = document.documentLayout()
    while block.isValid() and block.position() < end:
        yield from block_rects(block, layout_of.blockBoundingRect(block).topLeft(), start, end)
        block = block.next()


def block_rects(block: QTextBlock, origin: QPointF, start: int, end: int) -> Iterator[QRectF]:
    """What is below the base line of one block, whose top left corner is at ``origin``, from ``start`` to ``end``."""
    layout = block.layout()
    first, last = max(0, start - block.position()), min(block.length() - 1, end - block.position())
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            written = line.naturalTextRect()
            places = (begin, stop) if block.textDirection() is _LEFT_TO_RIGHT else range(begin, stop + 1)
            ends = [min(max(float(line.cursorToX(x)[0]), written.left()), written.right()) for x in places]
            base = origin.y() + line.y() + line.ascent()
            yield QRectF(origin.x() + min(ends), base, max(ends) - min(ends), line.descent())


def glyph_box(document: QTextDocument, base: QRectF) -> QRectF:
    """The box of the letters that stand on a base line."""
    metrics = QFontMetricsF(document.defaultFont())
    return QRectF(base.left(), base.top() - metrics.ascent(), base.width(), metrics.height())


def paint_under(
    painter: QPainter, document: QTextDocument, pieces: Sequence[Piece], shift: QPointF, theme: Theme
) -> None:
    """The signal colour below kept text."""
    for piece in pieces:
        if piece.mark.glow:
            for base in line_rects(document, piece.start, piece.end):
                painter.fillRect(glyph_box(document, base).translated(shift), theme.colour("signal"))


def paint_over(
    painter: QPainter, document: QTextDocument, pieces: Sequence[Piece], shift: QPointF, theme: Theme,
    *, framed: Mark | None = None,
) -> None:  # fmt: skip
    """Underlines, and the frame of the current span."""
    for piece in pieces:
        if piece.mark.under is not Under.NONE:
            for base in line_rects(document, piece.start, piece.end):
                underline(painter, base.translated(shift), piece.mark.under, theme.colour(piece.mark.colour), document)
        if framed is not None and piece.mark == framed:
            boxes = [glyph_box(document, base) for base in line_rects(document, piece.tag_start, piece.end)]
            frame_around(painter, boxes, shift, theme.colour("accent"))


def underline(painter: QPainter, base: QRectF, under: Under, colour: QColor, document: QTextDocument) -> None:
    """One line below (or through) the letters on ``base``, whose top is the base line."""
    y = base.top() + 4.5
    left, right = base.left(), base.right()
    if under is Under.STRIKE:
        y = base.top() - QFontMetricsF(document.defaultFont()).strikeOutPos()
    if under is Under.WAVY:
        painter.drawTiledPixmap(QRectF(left, y - WAVE, right - left, 2 * WAVE), _wave(colour.name()))
        return
    style = {Under.DOTTED: Qt.PenStyle.DotLine, Under.DASHED: Qt.PenStyle.DashLine}.get(under, Qt.PenStyle.SolidLine)
    painter.setPen(QPen(colour, {Under.DOTTED: 1.5, Under.THICK: 2.5}.get(under, 1.0), style))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    if under is Under.DOUBLE:
        painter.drawLine(QPointF(left, y + 3), QPointF(right, y + 3))


@lru_cache(maxsize=16)
def _wave(colour: str) -> QPixmap:
    """One period of a wave, drawn at twice the density; a page holds thousands of them."""
    period, height = round(2 * WAVE), round(2 * WAVE)
    image = QPixmap(2 * period, 2 * height)
    image.setDevicePixelRatio(2)
    image.fill(Qt.GlobalColor.transparent)
    path = QPainterPath(QPointF(0, WAVE))
    path.quadTo(QPointF(WAVE / 2, 0), QPointF(WAVE, WAVE))
    path.quadTo(QPointF(WAVE * 1.5, 2 * WAVE), QPointF(2 * WAVE, WAVE))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.drawPath(path)
    painter.end()
    return image


def frame_around(painter: QPainter, boxes: Sequence[QRectF], shift: QPointF, colour: QColor) -> None:
    """One frame around all boxes."""
    area = QRectF()
    for box in boxes:
        area = area.united(box)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.translated(shift).adjusted(-6, -3, 6, 6), 8, 8)
