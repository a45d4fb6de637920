"""Which tokens stand in a stretch of the visible text, and which of them the main text has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from labeler.domain.ledger import Fate, Span


@dataclass(frozen=True)
class TokenPlaces:
    """The tokens of a text.

    Attributes:
        offsets: start and end of each token in the visible text, in order; shape (n, 2).
    """

    offsets: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.offsets)

    def of(self, start: int, end: int) -> range:
        """Numbers of the tokens that start in ``start..end``: those that a span of this range counts."""
        first, last = np.searchsorted(self.offsets[:, 0], (start, end), side="left")
        return range(int(first), int(max(first, last)))

    def at(self, offset: int) -> int | None:
        """The token that covers the character at ``offset``; None between tokens."""
        number = int(np.searchsorted(self.offsets[:, 0], offset, side="right")) - 1
        return number if number >= 0 and offset < self.offsets[number, 1] else None

    def visible_range(self, tokens: range) -> tuple[int, int]:
        """The visible range from the first of ``tokens`` to the last.

        Raises:
            ValueError: there are no such tokens.
        """
        if not tokens or tokens[0] < 0 or tokens[-1] >= len(self):
            raise ValueError(f"no tokens: {tokens}")
        return int(self.offsets[tokens[0], 0]), int(self.offsets[tokens[-1], 1])


class MainPlaces:
    """Offsets in the main text, which is the text of the kept spans, and in the visible text.

    Args:
        spans: a ledger.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        self._kept = [(span.start, span.end) for span in spans if span.fate is Fate.KEPT]
        self._before = [0, *accumulate(end - start for start, end in self._kept)]

    def __len__(self) -> int:
        return self._before[-1]

    def main_range(self, start: int, end: int) -> tuple[int, int]:
        """What of the visible range ``start..end`` is in the main text, as a range of that; empty where none is."""
        first = self._main_at(start)
        return first, max(self._main_at(end), first)

    def visible_ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches of the visible text that ``start..end`` of the main text is made of."""
        first = max(int(np.searchsorted(self._starts, start, side="right")) - 1, 0)
        found = []
        for (low, high), before in zip(self._kept[first:], self._before[first:], strict=False):
            if before >= end:
                break
            piece = max(low, low + start - before), min(high, low + end - before)
            if piece[0] < piece[1]:
                found.append(piece)
        return found

    @cached_property
    def _starts(self) -> npt.NDArray[np.int64]:
        return np.array(self._before[:-1], dtype=np.int64)

    @cached_property
    def _lows(self) -> npt.NDArray[np.int64]:
        return np.array([low for low, _ in self._kept], dtype=np.int64)

    def _main_at(self, offset: int) -> int:
        """How many characters of the main text stand before a visible offset."""
        at = int(np.searchsorted(self._lows, offset, side="right")) - 1
        if at < 0:
            return 0
        low, high = self._kept[at]
        return self._before[at] + min(offset, high) - low
