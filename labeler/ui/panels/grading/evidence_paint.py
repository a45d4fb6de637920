"""Paints evidence: good stands on a glow over a thick line and says +, bad stands over a wave and says −."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCursor, QTextDocument

from labeler.domain.marks import Mark, Sign
from labeler.text.marking import Range
from labeler.ui.panels.grading.text_places import TextPlaces
from labeler.ui.theme import Theme
from labeler.ui.widgets.marks import Under
from labeler.ui.widgets.painting import draw_tag, frame_around, line_rects, underline

SIGNS: Final = {Sign.GOOD: ("+", "good", Under.THICK), Sign.BAD: ("−", "rule", Under.WAVY)}
"""What stands in the margin, the token of the colour, and the line below the text."""
SOFT: Final = 0.10
TAG: Final = 16.0


class Stretch(NamedTuple):
    """A marked stretch of one block as positions in the document; whether its mark begins here."""

    start: int
    end: int
    sign: Sign
    is_first: bool


def stretches(places: TextPlaces, marks: Iterable[Mark], first: int, last: int) -> Iterator[Stretch]:
    """What of the marks is on screen between two positions."""
    for mark in marks:
        is_first = True
        for start, end in places.positions(mark.start, mark.end):
            if start < last and end > first:
                yield Stretch(max(start, first), min(end, last), mark.sign, is_first)
            is_first = False


def paint_below(
    painter: QPainter, document: QTextDocument, found: Sequence[Stretch], shift: QPointF, theme: Theme
) -> None:
    """The ground of marked text."""
    for stretch in found:
        metrics = _metrics_at(document, stretch.start)
        for base in line_rects(document, stretch.start, stretch.end):
            painter.fillRect(_box(base, metrics).translated(shift), ground(stretch.sign, theme))


def paint_above(
    painter: QPainter, document: QTextDocument, found: Sequence[Stretch], shift: QPointF, theme: Theme
) -> None:
    """Lines below marked text, and signs in the margin."""
    for stretch in found:
        sign, colour, under = SIGNS[stretch.sign]
        rects = [base.translated(shift) for base in line_rects(document, stretch.start, stretch.end)]
        for base in rects:
            underline(painter, base, under, theme.colour(colour), document)
        if stretch.is_first and rects:
            left = _beside(document, stretch.start) + shift.x()
            top = _box(rects[0], _metrics_at(document, stretch.start)).center().y() - TAG / 2
            draw_tag(painter, QRectF(left, top, TAG, TAG), sign, colour, theme)


def _beside(document: QTextDocument, position: int) -> float:
    """The left edge of a sign in the margin where the lines of a paragraph begin."""
    frame = document.rootFrame().frameFormat()
    if document.findBlock(position).textDirection() is Qt.LayoutDirection.RightToLeft:
        return document.size().width() - frame.rightMargin() + 8
    return frame.leftMargin() - TAG - 8


def paint_frame(
    painter: QPainter, document: QTextDocument, ranges: Iterable[Range], shift: QPointF, theme: Theme
) -> None:
    """The frame around what is about to be marked."""
    boxes = [
        _box(base, _metrics_at(document, start)) for start, end in ranges for base in line_rects(document, start, end)
    ]
    if boxes:
        frame_around(painter, boxes, shift, theme.colour("accent"))


def _metrics_at(document: QTextDocument, position: int) -> QFontMetricsF:
    """How high the letters are: a heading's are higher than those of the text."""
    cursor = QTextCursor(document)
    cursor.setPosition(min(position + 1, document.characterCount() - 1))
    return QFontMetricsF(cursor.charFormat().font())


def _box(base: QRectF, metrics: QFontMetricsF) -> QRectF:
    """The box of the letters that stand on a base line."""
    return QRectF(base.left(), base.top() - metrics.ascent(), base.width(), metrics.height())


def ground(sign: Sign, theme: Theme) -> QColor:
    """What marked text stands on."""
    if sign is Sign.GOOD:
        return theme.colour("signal")
    soft = QColor(theme.colour("rule"))
    soft.setAlphaF(SOFT)
    return soft
