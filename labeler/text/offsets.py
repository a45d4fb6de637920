"""The way back from visible text to the page it was read from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

import numpy as np
import numpy.typing as npt


class RunKind(IntEnum):
    """How a run of visible text stands in the source."""

    LITERAL = 0
    ENTITY = 1
    FOLDED = 2


Run = tuple[int, int, int, int, int]


@dataclass(frozen=True)
class OffsetMap:
    """Runs of visible text with where they stand in the source.

    Attributes:
        runs: ``(visible start, visible length, source start, source length, kind)``, in order of the visible text.
            Visible text between two runs is a separator that the source does not hold.
        removed: offsets, in the source without its carriage returns, before which a carriage return was removed.
        source_length: code points of the source.
    """

    runs: Sequence[Run]
    removed: Sequence[int]
    source_length: int

    @cached_property
    def columns(self) -> npt.NDArray[np.int64]:
        """The runs as an array (n, 5), source offsets still without carriage returns."""
        return np.array(self.runs, dtype=np.int64).reshape(-1, 5)

    @cached_property
    def _starts(self) -> list[int]:
        return [run[0] for run in self.runs]

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The source range that holds the visible range, markup between its parts included.

        Args:
            start, end: code point offsets in the visible text, half open.

        Raises:
            ValueError: the range is not ordered, or lies before the text.
        """
        if not 0 <= start <= end:
            raise ValueError(f"not a range of the visible text: {start}..{end}")
        if not self.runs:
            return 0, 0
        first = self._source_at(start)
        if start == end:
            return first, first
        at = max(bisect_right(self._starts, end - 1) - 1, 0)
        visible, length, source, source_length, kind = self.runs[at]
        inside = min(end - visible, length)
        stop = source + (inside if kind == RunKind.LITERAL else source_length)
        return first, max(stop + bisect_right(self.removed, stop - 1), first)

    def visible_range(self, start: int, end: int) -> tuple[int, int]:
        """The visible range of what stands, wholly or in part, in a range of the source: the way back.

        A range without visible text is empty, where its text would be.

        Args:
            start, end: code point offsets in the source, half open.

        Raises:
            ValueError: the range is not ordered, or lies before the source.
        """
        if not 0 <= start <= end:
            raise ValueError(f"not a range of the source: {start}..{end}")
        first = self._visible_from(start - bisect_left(self._returns, start))
        if start == end:
            return first, first
        limit = end - bisect_left(self._returns, end)
        at = bisect_left(self._sources, limit) - 1
        if at < 0:
            return first, first
        visible, length, source, _, kind = self.runs[at]
        inside = min(limit - source, length) if kind == RunKind.LITERAL else length
        return first, max(visible + inside, first)

    @cached_property
    def _sources(self) -> list[int]:
        return [run[2] for run in self.runs]

    @cached_property
    def _returns(self) -> list[int]:
        """Where the removed carriage returns stand in the source."""
        return [offset + count for count, offset in enumerate(self.removed)]

    def _visible_from(self, offset: int) -> int:
        """The first visible character that stands at ``offset`` or after it, in the source without returns."""
        at = bisect_right(self._sources, offset) - 1
        if at >= 0:
            visible, length, source, size, kind = self.runs[at]
            if offset < source + size:
                return visible + (offset - source if kind == RunKind.LITERAL else 0)
        if at + 1 < len(self.runs):
            return self.runs[at + 1][0]
        return visible + length if self.runs else 0

    def _source_at(self, offset: int) -> int:
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return self._with_returns(self.runs[0][2])
        visible, length, source, source_length, kind = self.runs[at]
        if offset >= visible + length:  # a separator: the next run, or the end of the last
            following = self.runs[at + 1][2] if at + 1 < len(self.runs) else source + source_length
            return self._with_returns(following)
        return self._with_returns(source + (offset - visible if kind == RunKind.LITERAL else 0))

    def _with_returns(self, offset: int) -> int:
        return offset + bisect_left(self.removed, offset)
