"""Words looked for among the words of a page: first in order, then wherever they are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from labeler.text.sequences import SMALL_GAP, rising, stretches
from labeler.text.words import Words

ANCHOR_WORDS = 4
SEARCH_BUDGET = 30_000_000
LINE_WINDOW = 20_000
PLACES_TRIED = 20


class OrderedSearch:
    """Looks for words in the order in which they stand in the main text.

    Args:
        wanted: keys of the words looked for. line_ends: for each of their line ends how many words stand before it.
        page: the words of the page, or of a stretch of it.
        anchored: whether what stands before, and after, both texts is known to be the same.

    Attributes:
        found: for each wanted word whether it was found. taken: for each word of the page whether it was matched.
    """

    def __init__(
        self, wanted: list[str], line_ends: Sequence[int], page: Words, *, anchored: tuple[bool, bool]
    ) -> None:
        self.wanted = wanted
        self.page = page
        self.found = bytearray(len(wanted))
        self.taken = bytearray(len(page))
        borders = [0, *line_ends, len(wanted)]
        self._lines = [(first, last) for first, last in pairwise(borders) if first < last]
        self._anchored = anchored
        self._budget = SEARCH_BUDGET

    def run(self) -> None:
        """Match lines that are certain, then what lies between them by neighbours, by lines and by words."""
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

    def _anchors(self) -> list[tuple[int, int, int]]:
        """Lines that occur once, as (first word, end, place), those that are in order."""
        candidates: list[tuple[int, int]] = []
        ends: dict[int, int] = {}
        for first, last in self._lines:
            at = self._only_place(self._needle(first, last)) if last - first >= ANCHOR_WORDS else -1
            if at >= 0:
                candidates.append((first, self.page.word_at(at)))
                ends[first] = last
        anchors: list[tuple[int, int, int]] = []
        reached = 0
        for first, place in rising(candidates):
            if place >= reached:
                anchors.append((first, ends[first], place))
                reached = place + ends[first] - first
        return anchors

    def _only_place(self, needle: str) -> int:
        """Where ``needle`` stands on the page if it does so once, else -1."""
        if self._budget < 0:
            return -1
        joined = self.page.joined
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
        if start > 0 or self._anchored[0]:
            while count < most and mine[first + count] == theirs[start + count]:
                count += 1
            self._match(first, start, count)
        first, start, most = first + count, start + count, most - count
        count = 0
        if end < len(theirs) or self._anchored[1]:
            while count < most and mine[last - 1 - count] == theirs[end - 1 - count]:
                count += 1
            self._match(last - count, end - count, count)
        return first, last - count, start, end - count

    def _common(self, first: int, last: int, start: int, end: int) -> list[tuple[int, int, int]]:
        """Equal stretches of a gap in order, as (wanted word, word of the page, count)."""
        mine, theirs = self.wanted[first:last], self.page.keys[start:end]
        backwards = start == 0 and not self._anchored[0]  # what is nearest to the first anchor is the likeliest
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


class FreeSearch:
    """Looks for runs of words wherever they are on a page: pieces that were moved, repeated or are hidden.

    Args:
        page: the words of the page. taken: for each of them whether it is matched; what is found is added.
    """

    def __init__(self, page: Words, taken: bytearray) -> None:
        self._page = page
        self._taken = taken
        self._budget = SEARCH_BUDGET

    def place(self, run: Sequence[str]) -> int:
        """Match a run of words, whole or in parts, where it is free if possible; return how many were found."""
        first = mapped = 0
        while first < len(run) and self._budget > 0:
            count = len(run) - first
            place = -1
            while count and place < 0:
                place = self._find(f" {' '.join(run[first : first + count])} ", count)
                if place < 0:
                    count //= 2
            if place >= 0:
                count = self._extended(run, first, place, count)
                self._taken[place : place + count] = b"\1" * count
                mapped += count
            first += max(count, 1)
        return mapped

    def _extended(self, run: Sequence[str], first: int, place: int, count: int) -> int:
        keys = self._page.keys
        while first + count < len(run) and place + count < len(keys) and run[first + count] == keys[place + count]:
            count += 1
        return count

    def _find(self, needle: str, count: int) -> int:
        """Where the page has ``needle``: the first place that is free, else the first; -1 for none."""
        joined = self._page.joined
        best = -1
        at = joined.find(needle)
        self._budget -= at if at >= 0 else len(joined)
        for _ in range(PLACES_TRIED):
            if at < 0:
                break
            place = self._page.word_at(at)
            best = place if best < 0 else best
            if not any(self._taken[place : place + count]):
                return place
            at = joined.find(needle, at + 1)
        return best
