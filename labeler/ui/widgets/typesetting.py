"""Sets a text with marks into a Qt document: the beginning at once, the rest in slices between other work."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from labeler.ui.settings import Settings
from labeler.ui.theme import Theme, interface_font, serif_font
from labeler.ui.widgets.marks import Mark, breaks, pieces
from labeler.ui.widgets.offsets import Utf16Map, showable
from labeler.ui.widgets.painting import Tag

LINE_HEIGHT: Final = 1.6
PARAGRAPH_GAP: Final = 0.45
AT_ONCE: Final = 12_000
"""Characters set before ``set_text`` returns: more than any screen shows."""
EMPTY_LINE: Final = 8
"""Pixels of a line without text."""
SLICE: Final = 8_000
"""Characters set in one turn of the event loop."""


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """A text made ready to be set; made away from the window where it may be long.

    Attributes:
        marks: in order, within the text, apart.
        shown: the text with what Qt would swallow replaced, one for one.
        broken: offsets before which a line is broken on screen. map: offsets and positions where nothing stands above.
    """

    text: str
    marks: Sequence[Mark]
    shown: str
    broken: Sequence[int]
    map: Utf16Map


def laid_out(text: str, marks: Sequence[Mark]) -> Laid:
    """Make a text ready with marks that are fitted to it, in time linear in its length."""
    broken = breaks(text)
    inserted = sorted([*broken, *(mark.start for mark in marks if mark.tag)])
    return Laid(text, marks, showable(text), broken, Utf16Map(text, inserted))


class Typesetter(QObject):
    """Fills one document. ``map`` tells where offsets of the text are in it, also of what is not set yet."""

    def __init__(self, document: QTextDocument, theme: Theme, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._theme, self._settings = document, theme, settings
        self._rest: Iterator[tuple[str, QTextCharFormat]] = iter(())
        self._face = self._font()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next_slice)
        self.map = Utf16Map("")

    @property
    def is_complete(self) -> bool:
        """Whether the whole text is in the document."""
        return not self._timer.isActive()

    def set_text(self, laid: Laid, title: str, subtitle: str) -> None:
        """Replace the document.

        Args:
            title, subtitle: stand above the text and are not counted in offsets.
        """
        heads = [showable(head).replace("\n", " ") for head in (title, subtitle)]
        self.map = laid.map.after(sum(len(h.encode("utf-16-le")) // 2 + 1 for h in heads if h))
        self._face = self._font()
        self._document.setDefaultFont(self._face)
        self._document.clear()
        cursor = QTextCursor(self._document)
        px = int(self._settings.get("reader_px"))
        cursor.beginEditBlock()
        self._write_heads(cursor, px, *heads)
        cursor.setBlockFormat(_block(px, gap=px * PARAGRAPH_GAP))
        cursor.endEditBlock()
        self._rest = self._strokes(laid.shown, laid.marks, laid.broken)
        self._timer.start()
        self._write(AT_ONCE)

    def finish_until(self, position: int) -> None:
        """Go on at once until the document reaches ``position``."""
        while not self.is_complete and self._document.characterCount() <= position + 1:
            self._write(AT_ONCE)

    def _next_slice(self) -> None:
        self._write(SLICE)

    def _write(self, characters: int) -> None:
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        first = cursor.block()
        cursor.beginEditBlock()
        while characters > 0:
            stroke = next(self._rest, None)
            if stroke is None:
                self._timer.stop()
                break
            cursor.insertText(*stroke)
            characters -= len(stroke[0])
        self._tighten(cursor, first)
        cursor.endEditBlock()
        # laid out in this turn, so that a jump to the end does not have to lay out everything at once
        self._document.documentLayout().blockBoundingRect(self._document.lastBlock())

    def _tighten(self, cursor: QTextCursor, block: QTextBlock) -> None:
        """Empty lines become a small gap: paragraphs stand apart already."""
        small = _block(0, gap=0.0)
        small.setLineHeight(EMPTY_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        while (following := block.next()).isValid():  # the last block may still grow
            if block.length() == 1:
                cursor.setPosition(block.position())
                cursor.setBlockFormat(small)
            block = following

    def _strokes(
        self, shown: str, marks: Sequence[Mark], broken: Sequence[int]
    ) -> Iterator[tuple[str, QTextCharFormat]]:
        """The text in pieces of one format, none longer than a slice."""
        forms = {faded: self._form("muted" if faded else "ink") for faded in (False, True)}
        for start, end, mark in pieces(len(shown), marks):
            if mark is not None and mark.tag:
                yield "\ufffc", Tag(mark.tag, mark.colour).form()
            form = forms[mark is not None and mark.faded]
            at = start
            for stop in broken[bisect_right(broken, start - 1) : bisect_right(broken, end - 1)]:
                yield shown[at:stop] + "\n", form
                at = stop
            for begin in range(at, end, SLICE):
                yield shown[begin : min(end, begin + SLICE)], form

    def _write_heads(self, cursor: QTextCursor, px: int, title: str, subtitle: str) -> None:
        large, small = self._form("ink"), self._form("muted")
        font = self._font()
        font.setPixelSize(round(px * 1.5))
        font.setBold(True)
        large.setFont(font)
        small.setFont(interface_font())
        for head, form, size in ((title, large, round(px * 1.3)), (subtitle, small, 13)):
            if head:
                cursor.setBlockFormat(_block(size, gap=px * 0.3))
                cursor.insertText(head, form)
                cursor.insertBlock(QTextBlockFormat(), self._form("ink"))

    def _form(self, token: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._face)
        form.setForeground(self._theme.colour(token))
        return form

    def _font(self) -> QFont:
        return serif_font(int(self._settings.get("reader_px")), str(self._settings.get("reader_family")))


def _block(px: int, *, gap: float) -> QTextBlockFormat:
    """A paragraph of lines of one height, whatever fonts they fall back to."""
    block = QTextBlockFormat()
    block.setLineHeight(round(px * LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(gap)
    return block
