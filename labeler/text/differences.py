"""What two texts have in common and what only one of them has, word by word, with the places in both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from labeler.text.minhash import UNSPACED
from labeler.text.sequences import SMALL_GAP, stretches

_WORD = re.compile(rf"[^\W{UNSPACED}]+|[{UNSPACED}]|[^\w\s]")
MOST_WORDS = 200_000
"""Words that are compared of each text; what comes after them is not looked at."""


class Side(StrEnum):
    """Where a stretch stands."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch that both texts have, or only one of them.

    Attributes:
        left, right: start and end in each text, code points, half open; empty in the text that does not have it.
    """

    side: Side
    left: tuple[int, int]
    right: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Differences:
    """Two texts side by side.

    Attributes:
        stretches: in the order of both texts; they cover each of them without gap or overlap.
        is_rough: whether some of it was too large and too different to be compared word by word, or left out.
    """

    stretches: tuple[Stretch, ...]
    is_rough: bool


def across(found: Differences, offset: int, *, from_left: bool) -> int:
    """The place in the other text that stands beside an offset of one of them."""
    for stretch in found.stretches:
        here, there = (stretch.left, stretch.right) if from_left else (stretch.right, stretch.left)
        if offset < here[1]:
            return min(there[0] + max(offset - here[0], 0), there[1])
    return max((s.right if from_left else s.left)[1] for s in found.stretches) if found.stretches else 0


def differences(left: str, right: str) -> Differences:
    """Compare two texts; words that differ in white space only are the same.

    About linear in the length of both: stretches around words that each text has once are found first, and only what
    is small between them is compared word by word.
    """
    mine, theirs = _Words(left, "left rest"), _Words(right, "right rest")
    blocks = list(_common(mine.words, theirs.words))
    found: list[Stretch] = []
    a = b = 0
    is_rough = mine.is_cut or theirs.is_cut
    for start, other, count in [*blocks, (len(mine.words), len(theirs.words), 0)]:
        is_rough |= (start - a) * (other - b) > SMALL_GAP and not set(mine.words[a:start]).isdisjoint(
            theirs.words[b:other]
        )
        lefts, rights = mine.places(a, start), theirs.places(b, other)
        found += [Stretch(Side.LEFT, lefts, (rights[0], rights[0]))] if lefts[0] < lefts[1] else []
        found += [Stretch(Side.RIGHT, (lefts[1], lefts[1]), rights)] if rights[0] < rights[1] else []
        a, b = start + count, other + count
        if count:
            found.append(Stretch(Side.BOTH, mine.places(start, a), theirs.places(other, b)))
    return Differences(tuple(found), is_rough)


class _Words:
    """The words of a text; each reaches to the next one, the first begins with the text.

    Args:
        rest: stands for everything that is not looked at, as one word that no text has.
    """

    def __init__(self, text: str, rest: str) -> None:
        found = list(_WORD.finditer(text))
        self.is_cut = len(found) > MOST_WORDS
        self.words = [word.group() for word in found[:MOST_WORDS]] + [rest] * self.is_cut
        starts = [word.start() for word in found[: len(self.words)]]
        self._edges = [0, *starts[1:], len(text)] if starts else [0]
        self._end = len(text)

    def places(self, first: int, last: int) -> tuple[int, int]:
        """The text from one word up to another; all of a text without words."""
        if not self.words:
            return 0, self._end
        return self._edges[first], self._edges[last]


def _common(mine: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Stretches that two lists of words have in common, in order, none touching the next in both lists."""
    first = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(mine, theirs, strict=False)))
    backwards = zip(mine[:first - 1 if first else None:-1], theirs[:first - 1 if first else None:-1], strict=False)  # fmt: skip
    last = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], backwards))
    inner = stretches(list(mine[first : len(mine) - last]), list(theirs[first : len(theirs) - last]))
    ends = [(0, 0, first), *((first + a, first + b, count) for a, b, count in inner)]
    ends.append((len(mine) - last, len(theirs) - last, last))
    open_one = ends[0]
    for a, b, count in ends[1:]:
        if (a, b) == (open_one[0] + open_one[2], open_one[1] + open_one[2]):
            open_one = (open_one[0], open_one[1], open_one[2] + count)
            continue
        if open_one[2]:
            yield open_one
        open_one = (a, b, count)
    if open_one[2]:
        yield open_one
