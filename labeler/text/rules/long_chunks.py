"""Very long chunks: spaCy's own steps over spaCy's own expressions, but in time that grows with the length only.

spaCy looks at a whole chunk for each sign that it splits off an end, so the signs of a long row cost the square of
their number. What decides stands at the ends, so here only those are looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Parts = tuple[str, ...]
Search = Callable[[str], Any]
LONG = 300
"""Longer chunks are split here."""
_VIEW = 24
"""So many characters of an end are looked at, and more where what is found reaches as far."""
_REACH = 8
"""An expression looks at less than so many characters beside what it finds."""


@dataclass(frozen=True)
class LongChunks:
    """Splits long chunks.

    Attributes:
        prefix, suffix: find what is split off the beginning and the end of a chunk.
        exceptions: chunks with fixed words.
        plain: the words of a chunk as if there were no exceptions.
        phrases: what exceptions would be split into that know of none.
    """

    prefix: Search
    suffix: Search
    exceptions: Mapping[str, Parts]
    plain: Callable[[str], Parts]
    phrases: frozenset[Parts]
    _sizes: tuple[int, ...] = field(init=False)
    _longest: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_sizes", tuple(sorted({len(phrase) for phrase in self.phrases}, reverse=True)))
        object.__setattr__(self, "_longest", max(map(len, self.exceptions)))

    def split(self, chunk: str) -> Parts:
        """The words of a chunk."""
        start, end, last = 0, len(chunk), -1
        before: list[str] = []
        behind: list[str] = []
        while start < end and end - start != last and not self._known(chunk, start, end):
            last = end - start
            inner = start + self._prefix(chunk, start, end)
            if inner != start:
                before.append(chunk[start:inner])
                if self._known(chunk, inner, end):
                    start = inner
                    break
            outer = end - self._suffix(chunk, inner, end)
            if outer != end:
                behind.append(chunk[outer:end])
                if self._known(chunk, start, outer):
                    before = before[: len(before) - (inner != start)]
                    end = outer
                    break
            start, end = inner, outer
        rest = chunk[start:end]
        words = self.exceptions.get(rest) or (self.plain(rest) if rest else ())
        return self._together([*before, *words, *reversed(behind)])

    def _known(self, chunk: str, start: int, end: int) -> bool:
        return end - start <= self._longest and chunk[start:end] in self.exceptions

    def _prefix(self, chunk: str, start: int, end: int) -> int:
        size = _VIEW
        while True:
            view = chunk[start : min(start + size, end)]
            found = self.prefix(view)
            if found is None or found.end() < len(view) or start + size >= end:
                return found.end() - found.start() if found else 0
            size *= 2

    def _suffix(self, chunk: str, start: int, end: int) -> int:
        size = _VIEW
        while True:
            view = chunk[max(start, end - size) : end]
            found = self.suffix(view)
            if found is None or found.start() >= _REACH or end - size <= start:
                return found.end() - found.start() if found else 0
            size *= 2

    def _together(self, words: Sequence[str]) -> Parts:
        """Put exceptions together that were split: the longest first, then the first; one that overlaps is left."""
        covered: set[int] = set()
        together: dict[int, tuple[int, Parts]] = {}
        for start, end in self._matches(words):
            if start not in covered and end - 1 not in covered:
                known = self.exceptions.get("".join(words[start:end]))
                together[start] = (end, known or tuple(words[start:end]))
            covered.update(range(start, end))
        made: list[str] = []
        at = 0
        while at < len(words):
            after, parts = together.get(at, (at + 1, (words[at],)))
            made += parts
            at = after
        return tuple(made)

    def _matches(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        for size in self._sizes:
            for start in range(len(words) - size + 1):
                if tuple(words[start : start + size]) in self.phrases:
                    yield start, start + size
