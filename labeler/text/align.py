"""Where the words of the main text stand in the visible text.

Extraction returns a string without positions. Its words are found again from the certain to the doubtful: lines that
occur once, in the same order (anchors); what lies between anchors, by neighbours, by lines and by words; words that
were joined or split, by their characters; and at last pieces that extraction moved or repeated, wherever they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from labeler.text.sequences import SMALL_GAP, rising, stretches
from labeler.text.words import Words, keys_by_line, words_of

ANCHOR_WORDS = 4
SEARCH_BUDGET = 30_000_000
LINE_WINDOW = 20_000


@dataclass(frozen=True, slots=True)
class Alignment:
    """What of the main text was found in the visible text.

    Attributes:
        ranges: stretches of the visible text from a matched word to a matched word, with no other word between;
            code points, half open, in order, disjoint.
        words: how many words the main text has (punctuation is not a word).
        mapped: how many of them were found.
    """

    ranges: tuple[tuple[int, int], ...]
    words: int
    mapped: int

    @property
    def share(self) -> float:
        """Share of the words of the main text that were found; 1 when it has none."""
        return self.mapped / self.words if self.words else 1.0


def align(visible: str, main: str, hidden: Sequence[tuple[int, int]] = ()) -> Alignment:
    """Find the words of ``main`` in ``visible``.

    Args:
        visible, main: the two texts.
        hidden: stretches of ``visible`` that a reader does not see, in order; words are looked for there only when
            they are nowhere else.
    """
    page = words_of(visible)
    wanted, line_ends = keys_by_line(main)
    borders = [0, *line_ends, len(wanted)]
    lines = [(first, last) for first, last in pairwise(borders) if first < last]
    taken = bytearray(len(page))
    found = bytearray(len(wanted))
    shown = _shown(page, hidden) if hidden else None
    if shown is not None:
        part = Words([page.keys[at] for at in shown], [0] * len(shown), [0] * len(shown))
        search = _Search(wanted, part, lines, found, bytearray(len(shown)))
        search.in_order()
        for at, is_taken in zip(shown, search.taken, strict=True):
            taken[at] = is_taken
    search = _Search(wanted, page, lines, found, taken)
    if shown is None:
        search.in_order()
    search.anywhere()
    return Alignment(tuple(_ranges(page, search.taken)), len(wanted), sum(found))


def _shown(page: Words, hidden: Sequence[tuple[int, int]]) -> list[int]:
    concealed = bytearray(len(page))
    for start, end in hidden:
        first, last = bisect_left(page.starts, start), bisect_left(page.starts, end)
        concealed[first:last] = b"\1" * (last - first)
    return [at for at, is_hidden in enumerate(concealed) if not is_hidden]


def _ranges(page: Words, taken: bytearray) -> Iterator[tuple[int, int]]:
    """Runs of matched words as ranges of the text."""
    first = taken.find(1)
    while first >= 0:
        last = taken.find(0, first)
        last = last if last >= 0 else len(taken)
        yield page.starts[first], page.ends[last - 1]
        first = taken.find(1, last)


class _Search:
    """Looks for the words of the main text (``wanted``) among those of the page.

    Attributes:
        found: for each wanted word whether it was found. taken: for each word of the page whether it was matched.
    """

    def __init__(
        self, wanted: list[str], page: Words, lines: list[tuple[int, int]], found: bytearray, taken: bytearray
    ) -> None:
        self.wanted = wanted
        self.page = page
        self.found = found
        self.taken = taken
        self._lines = lines
        self._budget = SEARCH_BUDGET

    def in_order(self) -> None:
        """Match what stands in the same order in both texts."""
        gaps: list[tuple[int, int, int, int]] = []
        wanted_at = page_at = 0
        for first, last, place in self._anchors():
            self._match(first, place, last - first)
            gaps.append((wanted_at, first, page_at, place))
            wanted_at, page_at = last, place + last - first
        gaps.append((wanted_at, len(self.wanted), page_at, len(self.page)))
        for gap in gaps:
            if gap[0] < gap[1]:
                self._fill(*gap)

    def anywhere(self) -> None:
        """Match what is left wherever it stands: moved, repeated or hidden pieces."""
        for first, last in self._lines:
            at = first
            while at < last:
                if self.found[at]:
                    at += 1
                    continue
                end = at
                while end < last and not self.found[end]:
                    end += 1
                self._place_run(at, end)
                at = end

    def _anchors(self) -> list[tuple[int, int, int]]:
        """Lines that are certain, as (first word, end, place), those that are in order.

        A line is certain when it occurs once on the page, or right after the certain line before it.
        """
        candidates: list[tuple[int, int]] = []
        ends: dict[int, int] = {}
        joined, word_at = self.page.joined, self.page.word_at
        after = -1
        for first, last in self._lines:
            needle = self._needle(first, last)
            if after >= 0 and joined.startswith(needle, after):
                at = after
            else:
                at = self._only_place(joined, needle) if last - first >= ANCHOR_WORDS else -1
            after = -1
            if at >= 0:
                candidates.append((first, word_at(at)))
                ends[first] = last
                after = at + len(needle) - 1
        anchors: list[tuple[int, int, int]] = []
        reached = 0
        for first, place in rising(candidates):
            if place >= reached:
                anchors.append((first, ends[first], place))
                reached = place + ends[first] - first
        return anchors

    def _only_place(self, joined: str, needle: str) -> int:
        """Where ``needle`` stands in ``joined`` if it does so once, else -1."""
        if self._budget < 0:
            return -1
        at = joined.find(needle)
        self._budget -= at if at >= 0 else len(joined)
        return at if at >= 0 and joined.find(needle, at + 1) < 0 else -1

    def _needle(self, first: int, last: int) -> str:
        return f" {' '.join(self.wanted[first:last])} "

    def _match(self, first: int, place: int, count: int) -> None:
        self.found[first : first + count] = b"\1" * count
        self.taken[place : place + count] = b"\1" * count

    def _fill(self, first: int, last: int, start: int, end: int) -> None:
        """Match wanted words ``first..last`` with words ``start..end`` of the page, in order."""
        first, last, start, end = self._grow(first, last, start, end)
        if first == last or start == end:
            return
        blocks = self._common(first, last, start, end)
        wanted_at, page_at = first, start
        for left, right, count in [*blocks, (last, end, 0)]:
            self._match(left, right, count)
            if (left - wanted_at) * (right - page_at) > SMALL_GAP:
                self._by_lines(wanted_at, left, page_at, right)
            elif wanted_at < left and page_at < right:
                self._by_characters(wanted_at, left, page_at, right)
            wanted_at, page_at = left + count, right + count

    def _grow(self, first: int, last: int, start: int, end: int) -> tuple[int, int, int, int]:
        """Match equal words at both ends of a gap; return what is left of it."""
        mine, theirs = self.wanted, self.page.keys
        count = 0
        most = min(last - first, end - start)
        if start > 0:
            while count < most and mine[first + count] == theirs[start + count]:
                count += 1
            self._match(first, start, count)
        first, start, most = first + count, start + count, most - count
        count = 0
        if end < len(theirs):
            while count < most and mine[last - 1 - count] == theirs[end - 1 - count]:
                count += 1
            self._match(last - count, end - count, count)
        return first, last - count, start, end - count

    def _common(self, first: int, last: int, start: int, end: int) -> list[tuple[int, int, int]]:
        """Equal stretches of a gap in order, as (wanted word, word of the page, count)."""
        mine, theirs = self.wanted[first:last], self.page.keys[start:end]
        backwards = start == 0  # before the first anchor what is nearest to it is the likeliest
        if backwards:
            mine, theirs = mine[::-1], theirs[::-1]
        blocks = list(stretches(mine, theirs))
        if not backwards:
            return [(first + left, start + right, count) for left, right, count in blocks]
        return [(last - left - count, end - right - count, count) for left, right, count in reversed(blocks)]

    def _by_lines(self, first: int, last: int, start: int, end: int) -> None:
        """Match whole lines one after the other: for large gaps in which nothing is unique."""
        joined, places = self.page.joined, self.page.places
        for low, high in self._lines[bisect_left(self._lines, (first, 0)) :]:
            if high > last:
                return
            limit = min(places[end] + 1, places[start] + LINE_WINDOW)
            at = joined.find(self._needle(low, high), places[start], limit)
            if at >= 0:
                place = self.page.word_at(at)
                self._match(low, place, high - low)
                start = place + high - low

    def _by_characters(self, first: int, last: int, start: int, end: int) -> None:
        """Match words that were joined or split: the same characters with other borders."""
        needle = "".join(self.wanted[first:last])
        places = [0]
        for key in self.page.keys[start:end]:
            places.append(places[-1] + len(key))
        at = "".join(self.page.keys[start:end]).find(needle)
        if at < 0:
            return
        left = bisect_left(places, at + 1) - 1
        right = bisect_left(places, at + len(needle))
        self.found[first:last] = b"\1" * (last - first)
        self.taken[start + left : start + right] = b"\1" * (right - left)

    def _place_run(self, first: int, last: int) -> None:
        """Match a run of wanted words with the best place of the page that has it, free words first."""
        joined = self.page.joined
        while first < last and self._budget > 0:
            count = last - first
            place = -1
            while count and place < 0:
                place = self._find_free(joined, self._needle(first, first + count), count)
                if place < 0:
                    count //= 2
            if place >= 0:
                while first + count < last and self._continues(first + count, place + count):
                    count += 1
                self._match(first, place, count)
            first += max(count, 1)

    def _continues(self, at: int, place: int) -> bool:
        return place < len(self.page) and self.wanted[at] == self.page.keys[place]

    def _find_free(self, joined: str, needle: str, count: int) -> int:
        """Where the page has ``needle``: the first place that is free, else the first; -1 for none."""
        best = -1
        at = joined.find(needle)
        self._budget -= at if at >= 0 else len(joined)
        for _ in range(20):
            if at < 0:
                break
            place = self.page.word_at(at)
            best = place if best < 0 else best
            if not any(self.taken[place : place + count]):
                return place
            at = joined.find(needle, at + 1)
        return best
