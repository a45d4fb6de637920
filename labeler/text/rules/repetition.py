"""Repeated sequences of words, counted in characters as datatrove counts them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

TOP = (2, 3, 4)
REPEATED = (5, 6, 7, 8, 9, 10)
SIZES = (*TOP, *REPEATED)
"""Sizes of sequences, one after another."""
Keys = npt.NDArray[np.uint64]
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that multiplying by it loses nothing
_ROOM = 1_000_000
"""So many keys are held at once."""
_ZERO = np.zeros(1, dtype=np.uint64)
_USUAL: Keys = np.cumprod(np.full(1 << 15, _BASE, dtype=np.uint64), dtype=np.uint64)


class Sequences:
    """All sequences of so many words of a text.

    Each has a key, and sequences that are the same when written together have the same key. So only places whose
    key occurs twice are looked at, and what only shares a key is told apart there.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._joined = "".join(words)
        lengths = np.fromiter(map(len, words), dtype=np.uint64, count=len(words))
        self._places = np.concatenate((_ZERO, np.cumsum(lengths)))
        points = np.frombuffer(self._joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        powers = _powers(len(self._joined) + 1)
        self._sums = np.concatenate((_ZERO, np.cumsum(points * powers[:-1])))[self._places]
        self._level = powers[np.uint64(len(points)) - self._places]  # as if each sequence stood at the same place

    @cached_property
    def _twice(self) -> dict[int, npt.NDArray[np.int64]]:
        """For each size the places of sequences whose key occurs more than once, in order."""
        count = len(self._words) - SIZES[0] + 1
        if count < 1:
            return {size: np.zeros(0, dtype=np.int64) for size in SIZES}
        found: dict[int, npt.NDArray[np.int64]] = {}
        at_once = max(_ROOM // count, 1)
        for first in range(0, len(SIZES), at_once):
            sizes = SIZES[first : first + at_once]
            for size, mask in zip(sizes, self._search(sizes[0], sizes[-1], count), strict=True):
                found[size] = np.flatnonzero(mask[: max(len(self._words) - size + 1, 0)])
        return found

    def _search(self, least: int, most: int, count: int) -> npt.NDArray[np.bool_]:
        """For each size, a row, and each of ``count`` places, whether its key occurs more than once.

        Keys give up their last bits, which say least, for the place: so the order of the keys names the places.
        """
        longer = np.concatenate((self._sums, np.zeros(most, dtype=np.uint64)))
        after = np.array([longer[size : size + count] for size in range(least, most + 1)])
        bits = np.uint64(count.bit_length())
        keys = (after - self._sums[:count]) * self._level[:count] >> bits << bits | np.arange(count, dtype=np.uint64)
        keys.sort()
        rows, at = np.nonzero((keys[:, 1:] ^ keys[:, :-1]) >> bits == 0)
        mask = np.zeros(keys.shape, dtype=np.bool_)
        for neighbour in (at, at + 1):
            mask[rows, keys[rows, neighbour] & ~(~_ZERO << bits)] = True
        return mask

    @cached_property
    def top(self) -> dict[int, int]:
        """For each of ``TOP``: the length, spaces included, of the most frequent sequence, times its occurrences.

        Among equally frequent sequences the one that occurs first counts; a text with fewer words has 0.
        """
        found = dict.fromkeys(TOP, 0)
        words = np.array(self._words, dtype=np.object_)
        for size in TOP:
            if len(self._words) < size:
                break
            places = self._twice[size]
            counts = Counter(zip(*(words[places + shift].tolist() for shift in range(size)), strict=True))
            times = max(counts.values(), default=1)
            top = next(gram for gram, count in counts.items() if count == times) if times > 1 else self._words[:size]
            found[size] = len(" ".join(top)) * times
        return found

    @cached_property
    def repeated(self) -> dict[int, int]:
        """For each of ``REPEATED``: the characters of sequences that stood before, each stepped over whole.

        Sequences are the same when their words written together are.
        """
        return {size: self._repeated(self._twice[size].tolist(), size) for size in REPEATED}

    def _repeated(self, places: list[int], size: int) -> int:
        seen: set[str] = set()
        characters = free = 0
        for place in places:
            if place < free:
                continue
            gram = "".join(self._words[place : place + size])
            if gram in seen:
                characters += len(gram)
                free = place + size
            else:
                seen.add(gram)
        return characters


def _powers(count: int) -> Keys:
    """The first powers of the base."""
    if count <= len(_USUAL):
        return _USUAL[:count]
    powers: Keys = np.cumprod(np.full(count, _BASE, dtype=np.uint64), dtype=np.uint64)
    return powers
