"""Where the blocks of a reading stand in the document on screen, and in the visible text. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from labeler.text.marking import Range
from labeler.ui.panels.grading.blocks import Block


class TextPlaces:
    """Positions of a Qt document (UTF-16 units) and offsets of the visible text (code points), block by block."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._starts: list[int] = []
        self._offsets: list[int] = []

    def add(self, block: Block, position: int) -> None:
        """A block whose first letter was written at a position."""
        found = block.shown.range
        before = self._offsets[-1] if self._offsets else 0
        self.blocks.append(block)
        self._starts.append(position)
        self._offsets.append(before if found is None else found[0])

    @property
    def ranges(self) -> list[Range]:
        """What of the visible text each block shows, those without any left out."""
        return [found for block in self.blocks if (found := block.shown.range) is not None]

    def number_at(self, position: int) -> int | None:
        """The block written at or before a position; the first one for what stands above it."""
        at = bisect_right(self._starts, position) - 1
        return max(0, at) if self.blocks else None

    def number_of(self, offset: int) -> int | None:
        """The block that shows an offset, or the last one before it."""
        return max(0, bisect_right(self._offsets, offset) - 1) if self.blocks else None

    def is_beyond(self, offset: int) -> bool:
        """Whether a block that begins after an offset is there."""
        return bool(self._offsets) and self._offsets[-1] > offset

    def start_of(self, number: int) -> int:
        """The position of the first letter of a block."""
        return self._starts[number]

    def offset(self, position: int) -> int | None:
        """The offset of what is shown at a position, or of what follows it."""
        number = self.number_at(position)
        if number is None:
            return None
        inside = _points(self.blocks[number].text, position - self._starts[number])
        found = self.blocks[number].shown.offset(inside)
        if found is None and number + 1 < len(self.blocks):
            return self._offsets[number + 1]
        return found

    def range(self, first: int, last: int) -> Range | None:
        """The visible text from one position to another; None when nothing of it is shown between them."""
        start = self.offset(first)
        number = self.number_at(last)
        if start is None or number is None:
            return None
        end = None
        while end is None and number >= 0:
            end = self.blocks[number].shown.end_offset(_points(self.blocks[number].text, last - self._starts[number]))
            number -= 1
        return (start, end) if end is not None and start < end else None

    def positions(self, start: int, end: int) -> Iterator[Range]:
        """Where a range of the visible text is on screen: one range of positions for each block."""
        first = self.number_of(start)
        for number in range(first or 0, len(self.blocks)):
            if self._offsets[number] >= end:
                return
            block = self.blocks[number]
            found = block.shown.shown(start, end)
            if found is not None:
                at = self._starts[number]
                yield at + _units(block.text, found[0]), at + _units(block.text, found[1])


def _units(text: str, points: int) -> int:
    """How many UTF-16 units so many code points take."""
    return points if text.isascii() else points + sum(letter > "\uffff" for letter in text[:points])


def _points(text: str, units: int) -> int:
    """How many code points so many UTF-16 units hold, none of them cut."""
    if text.isascii():
        return min(max(units, 0), len(text))
    at = 0
    for letter in text:
        units -= 1 + (letter > "\uffff")
        if units < 0:
            break
        at += 1
    return at
