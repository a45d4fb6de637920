"""Repeated sequences of words, counted in characters as datatrove counts them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

TOP = (2, 3, 4)
REPEATED = (5, 6, 7, 8, 9, 10)
Keys = npt.NDArray[np.uint64]
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that multiplying by it loses nothing
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

    def _again(self, size: int) -> npt.NDArray[np.bool_]:
        """For each sequence of ``size`` words whether its key occurs more than once."""
        keys = (self._sums[size:] - self._sums[:-size]) * self._level[:-size]
        ordered = np.sort(keys)
        return _places(keys, ordered[1:][ordered[1:] == ordered[:-1]])

    @cached_property
    def top(self) -> dict[int, int]:
        """For each of ``TOP``: the length, spaces included, of the most frequent sequence, times its occurrences.

        Among equally frequent sequences the one that occurs first counts; a text with fewer words has 0.
        """
        found = dict.fromkeys(TOP, 0)
        objects = np.array(self._words, dtype=np.object_)
        again = self._again(TOP[0])
        for size in TOP:
            if len(self._words) < size:
                break
            places = np.flatnonzero(again)
            counts = Counter(zip(*(objects[places + shift].tolist() for shift in range(size)), strict=True))
            times = max(counts.values(), default=1)
            top = next(gram for gram, count in counts.items() if count == times) if times > 1 else self._words[:size]
            found[size] = len(" ".join(top)) * times
            again = again[:-1] & again[1:]  # what occurs twice begins and ends with what occurs twice
        return found

    @cached_property
    def repeated(self) -> dict[int, int]:
        """For each of ``REPEATED``: the characters of sequences that stood before, each stepped over whole.

        Sequences are the same when their words written together are.
        """
        found = dict.fromkeys(REPEATED, 0)
        count = len(self._words) - REPEATED[0] + 1
        if count < 1:
            return found
        room = np.zeros(REPEATED[-1], dtype=np.uint64)
        after = sliding_window_view(np.concatenate((self._sums, room)), count)[REPEATED[0] : REPEATED[-1] + 1]
        keys = (after - self._sums[:count]) * self._level[:count]  # a row for each size; the last places may not fit
        ordered = np.sort(keys)
        same = ordered[:, 1:] == ordered[:, :-1]
        for row in np.flatnonzero(same.any(axis=1)).tolist():
            size = REPEATED[row]
            places = _places(keys[row, : count - row], ordered[row, 1:][same[row]])
            found[size] = self._repeated(np.flatnonzero(places).tolist(), size)
        return found

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


def _places(keys: Keys, again: Keys) -> npt.NDArray[np.bool_]:
    """For each key whether it is among ``again``, which is in order."""
    if not len(again):
        return np.zeros(len(keys), dtype=np.bool_)
    nearest = again.searchsorted(keys)
    nearest[nearest == len(again)] = 0
    mask: npt.NDArray[np.bool_] = again[nearest] == keys
    return mask
