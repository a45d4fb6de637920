"""Where the words of the main text stand in the visible text.

Extraction returns a string without positions. Its words are found again from the certain to the doubtful: pieces that
stand there letter for letter, in the same order; what lies between those, by neighbours, by lines and by words; words
that were joined or split, by their characters; and at last what extraction moved or repeated, wherever it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from labeler.text.search import FreeSearch, OrderedSearch
from labeler.text.verbatim import Anchor, anchors
from labeler.text.words import Words, count_words, keys_by_line, words_of

Range = tuple[int, int]
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Alignment:
    """What of the main text was found in the visible text.

    Attributes:
        ranges: stretches of the visible text from a matched word to a matched word, with no other word between;
            code points, half open, in order, disjoint.
        words: how many words the main text has (punctuation is not a word).
        mapped: how many of them were found.
    """

    ranges: tuple[Range, ...]
    words: int
    mapped: int

    @property
    def share(self) -> float:
        """Share of the words of the main text that were found; 1 when it has none."""
        return self.mapped / self.words if self.words else 1.0


def align(visible: str, main: str, hidden: Sequence[Range] = ()) -> Alignment:
    """Find the words of ``main`` in ``visible``.

    Args:
        visible, main: the two texts.
        hidden: stretches of ``visible`` that a reader does not see, in order; words that occur both there and
            elsewhere are those elsewhere.
    """
    words = count_words(main)
    if not words or not visible:
        return Alignment((), words, 0)
    certain = anchors(visible, main)
    ranges: list[Range] = []
    left: list[list[str]] = []
    before = Anchor(0, 0, 0, 0)
    for anchor in [*certain, Anchor(len(main), len(main), len(visible), len(visible))]:
        if _WORD.search(main, before.main_end, anchor.main_start):
            anchored = before.end > 0, anchor.start < len(visible)
            gap = main[before.main_end : anchor.main_start]
            ranges.extend(_fill(gap, visible, (before.end, anchor.start), hidden, anchored, left))
        if anchor.start < anchor.end:
            ranges.append((anchor.start, anchor.end))
        before = anchor
    lost = 0
    if left:
        ranges, lost = _place(visible, ranges, left)
    return Alignment(tuple(_joined(visible, ranges)), words, words - lost)


def _joined(visible: str, ranges: list[Range]) -> Iterator[Range]:
    """The ranges, those without a word between them as one."""
    low, high = ranges[0] if ranges else (0, 0)
    for start, end in ranges[1:]:
        if _WORD.search(visible, high, start):
            yield low, high
            low = start
        high = end
    if low < high:
        yield low, high


def _fill(
    gap: str,
    visible: str,
    where: Range,
    hidden: Sequence[Range],
    anchored: tuple[bool, bool],
    left: list[list[str]],
) -> Iterator[Range]:
    """Match the words of a gap of the main text with a stretch of the page; those not found there go to ``left``."""
    wanted, line_ends = keys_by_line(gap)
    start, end = where
    page = words_of(visible[start:end])
    shown = _shown(page, [(low - start, high - start) for low, high in _inside(hidden, start, end)])
    part = page if shown is None else Words([page.keys[at] for at in shown], [], [])
    search = OrderedSearch(wanted, line_ends, part, anchored=anchored)
    search.run()
    taken = search.taken
    if shown is not None:
        taken = bytearray(len(page))
        for at, is_taken in zip(shown, search.taken, strict=True):
            taken[at] = is_taken
    left.extend(_missing(wanted, line_ends, search.found))
    for first, last in _runs(taken, 1):
        yield start + page.starts[first], start + page.ends[last - 1]


def _inside(ranges: Sequence[Range], start: int, end: int) -> Sequence[Range]:
    """The ranges that reach into ``start..end``."""
    first = bisect_right(ranges, start, key=lambda one: one[1])
    return ranges[first : bisect_left(ranges, end, key=lambda one: one[0])]


def _shown(page: Words, hidden: Sequence[Range]) -> list[int] | None:
    """Numbers of the words that are not in hidden stretches; None when all are shown."""
    if not hidden:
        return None
    concealed = bytearray(len(page))
    for start, end in hidden:
        first, last = bisect_left(page.starts, start), bisect_left(page.starts, end)
        concealed[first:last] = b"\1" * (last - first)
    return [at for at, is_hidden in enumerate(concealed) if not is_hidden]


def _runs(flags: bytearray, wanted: int) -> Iterator[Range]:
    """Runs of ``wanted`` (0 or 1) in ``flags``."""
    first = flags.find(wanted)
    while first >= 0:
        last = flags.find(1 - wanted, first)
        last = last if last >= 0 else len(flags)
        yield first, last
        first = flags.find(wanted, last)


def _missing(wanted: list[str], line_ends: Sequence[int], found: bytearray) -> Iterator[list[str]]:
    """Runs of words that were not found, none longer than a line."""
    for first, last in _runs(found, 0):
        borders = line_ends[bisect_right(line_ends, first) : bisect_left(line_ends, last)]
        for low, high in pairwise([first, *borders, last]):
            if low < high:
                yield wanted[low:high]


def _place(visible: str, ranges: list[Range], left: Sequence[Sequence[str]]) -> tuple[list[Range], int]:
    """Look for what is left on the whole page; return all matched ranges, and how many words are nowhere."""
    page = words_of(visible)
    taken = bytearray(len(page))
    for start, end in ranges:
        first, last = bisect_left(page.starts, start), bisect_left(page.starts, end)
        taken[first:last] = b"\1" * (last - first)
    search = FreeSearch(page, taken)
    lost = sum(len(run) - search.place(run) for run in left)
    return [(page.starts[first], page.ends[last - 1]) for first, last in _runs(taken, 1)], lost
