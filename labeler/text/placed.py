"""Shown text that knows where its characters stand in another text, whatever was left out or put in between."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Place(NamedTuple):
    """``length`` characters from ``at`` in the shown text are those from ``offset`` in the other one."""

    at: int
    offset: int
    length: int


class Placed(NamedTuple):
    """A shown text. What no place covers was put in.

    Attributes:
        places: rising in both texts, and apart in both.
    """

    text: str
    places: tuple[Place, ...] = ()

    def cut(self, start: int, end: int) -> Placed:
        """The part from one position of the shown text to another."""
        found = [
            Place(
                max(p.at, start) - start, p.offset + max(0, start - p.at), min(p.at + p.length, end) - max(p.at, start)
            )
            for p in self.places
            if max(p.at, start) < min(p.at + p.length, end)
        ]
        return Placed(self.text[start:end], tuple(found))

    def stripped(self, characters: str | None = None) -> Placed:
        """Without white space (or those characters) at both ends."""
        start = len(self.text) - len(self.text.lstrip(characters))
        return self.cut(start, max(start, len(self.text.rstrip(characters))))

    def replaced(self, pattern: re.Pattern[str], by: str) -> Placed:
        """With ``by`` put in where the pattern matches."""
        parts, at = [], 0
        for found in pattern.finditer(self.text):
            parts += [self.cut(at, found.start()), Placed(by)]
            at = found.end()
        return joined([*parts, self.cut(at, len(self.text))]) if parts else self

    def offset(self, position: int) -> int | None:
        """Where the character at a position stands in the other text; that of the next one for what was put in.

        None when nothing of the other text follows.
        """
        at = bisect_right(self.places, position, key=lambda p: p.at) - 1
        if at >= 0 and position < self.places[at].at + self.places[at].length:
            return self.places[at].offset + position - self.places[at].at
        return self.places[at + 1].offset if at + 1 < len(self.places) else None

    def end_offset(self, position: int) -> int | None:
        """Offset behind the last character of the other text that is shown before a position; None when there is none."""
        at = bisect_left(self.places, position, key=lambda p: p.at) - 1
        if at < 0:
            return None
        place = self.places[at]
        return place.offset + min(place.length, position - place.at)

    def shown(self, start: int, end: int) -> tuple[int, int] | None:
        """From the first to behind the last position that shows something of a range of the other text; None for nothing."""
        found = [p for p in self.places if max(p.offset, start) < min(p.offset + p.length, end)]
        if not found:
            return None
        first, last = found[0], found[-1]
        return first.at + max(0, start - first.offset), last.at + min(last.length, end - last.offset)

    @property
    def range(self) -> tuple[int, int] | None:
        """From the first character of the other text that is shown to behind the last one; None for none."""
        if not self.places:
            return None
        return self.places[0].offset, self.places[-1].offset + self.places[-1].length


def placed(text: str, start: int, end: int) -> Placed:
    """A range of a text, shown as it stands."""
    return Placed(text[start:end], (Place(0, start, end - start),) if start < end else ())


def joined(parts: Iterable[Placed]) -> Placed:
    """Parts after each other, in the order of the other text. Stretches that go on where the last one ended are made one."""
    texts: list[str] = []
    places: list[Place] = []
    length = 0
    for part in parts:
        texts.append(part.text)
        for place in part.places:
            last = places[-1] if places else None
            at = place.at + length
            if last and (last.at + last.length, last.offset + last.length) == (at, place.offset):
                places[-1] = last._replace(length=last.length + place.length)
            else:
                places.append(place._replace(at=at))
        length += len(part.text)
    return Placed("".join(texts), tuple(places))
