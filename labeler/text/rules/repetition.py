"""Repeated sequences of words, counted in characters as datatrove counts them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

TOP = (2, 3, 4)
REPEATED = (5, 6, 7, 8, 9, 10)
Keys = npt.NDArray[np.uint64]
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that multiplying by it loses nothing
_ZERO = np.zeros(1, dtype=np.uint64)


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
        powers = np.cumprod(np.full(len(self._joined) + 1, _BASE, dtype=np.uint64))
        self._sums = np.concatenate((_ZERO, np.cumsum(points * powers[:-1])))[self._places]
        self._level = powers[np.uint64(len(points)) - self._places]  # as if each sequence stood at the same place

    def _keys(self, size: int) -> Keys:
        keys: Keys = (self._sums[size:] - self._sums[:-size]) * self._level[:-size]
        return keys

    @cached_property
    def top(self) -> dict[int, int]:
        """For each of ``TOP``: the length, spaces included, of the most frequent sequence, times its occurrences.

        Among equally frequent sequences the one that occurs first counts; a text with fewer words has 0.
        """
        found = dict.fromkeys(TOP, 0)
        places = _twice(self._keys(TOP[0]))
        for size in TOP:
            if len(self._words) < size:
                break
            grams = [tuple(self._words[place : place + size]) for place in places]
            counts = Counter(grams)
            top, times = counts.most_common(1)[0] if counts else ((), 1)
            found[size] = len(" ".join(top if times > 1 else self._words[:size])) * times
            again = {place for place, gram in zip(places, grams, strict=True) if counts[gram] > 1}
            places = [place for place in places if place in again and place + 1 in again]
        return found

    @cached_property
    def repeated(self) -> dict[int, int]:
        """For each of ``REPEATED``: the characters of sequences that stood before, each stepped over whole.

        Sequences are the same when their words written together are.
        """
        keys = {size: self._keys(size) for size in REPEATED}
        every = np.concatenate([found + np.uint64(size) for size, found in keys.items()])
        if not len(_again(every)):
            return dict.fromkeys(REPEATED, 0)
        return {size: self._repeated(_twice(found), size) for size, found in keys.items()}

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


def _again(keys: Keys) -> Keys:
    """Keys that occur more than once, in order, each once less than it occurs."""
    ordered = np.sort(keys)
    again: Keys = ordered[1:][ordered[1:] == ordered[:-1]]
    return again


def _twice(keys: Keys) -> list[int]:
    """Places whose key occurs more than once, in order."""
    again = _again(keys)
    if not len(again):
        return []
    nearest = np.minimum(np.searchsorted(again, keys), len(again) - 1)
    return np.flatnonzero(again[nearest] == keys).tolist()
