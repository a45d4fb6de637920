"""Where the words of the main text stand in the visible text.

Extraction returns a string without positions. Its words are found again from the certain to the doubtful: lines that
occur once, in the same order (anchors); what lies between anchors, by neighbours, by lines and by words; words that
were joined or split, by their characters; and at last pieces that extraction moved or repeated, wherever they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from labeler.text.words import Words, keys_by_line, words_of

ANCHOR_WORDS = 4
SEARCH_BUDGET = 30_000_000
SMALL_GAP = 40_000


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
    lines = [(first, last) for first, last in zip(borders, borders[1:], strict=False) if first < last]
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


def _rising(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second members rise (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    entries: list[tuple[int, int, int]] = []
    for left, right in pairs:
        pile = bisect_left(tops, right)
        before = piles[pile - 1] if pile else -1
        if pile == len(tops):
            tops.append(right)
            piles.append(len(entries))
        else:
            tops[pile], piles[pile] = right, len(entries)
        entries.append((left, right, before))
    chain: list[tuple[int, int]] = []
    at = piles[-1] if piles else -1
    while at >= 0:
        left, right, at = entries[at]
        chain.append((left, right))
    return chain[::-1]


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
        self._matches: list[tuple[int, int]] = []

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
        """Lines that occur once on the page, as (first word, end, place), those that are in order."""
        candidates: list[tuple[int, int]] = []
        ends: dict[int, int] = {}
        joined = self.page.joined
        for first, last in self._lines:
            if last - first < ANCHOR_WORDS or self._budget < 0:
                continue
            needle = self._needle(first, last)
            at = joined.find(needle)
            self._budget -= len(joined)
            if at >= 0 and joined.find(needle, at + 1) < 0:
                candidates.append((first, self.page.word_at(at)))
                ends[first] = last
        anchors: list[tuple[int, int, int]] = []
        reached = 0
        for first, place in _rising(candidates):
            if place >= reached:
                anchors.append((first, ends[first], place))
                reached = place + ends[first] - first
        return anchors

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
            if wanted_at < left and page_at < right:
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
        blocks = list(_stretches(mine, theirs))
        if not backwards:
            return [(first + left, start + right, count) for left, right, count in blocks]
        return [(last - left - count, end - right - count, count) for left, right, count in reversed(blocks)]

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
        self._budget -= len(joined)
        for _ in range(20):
            if at < 0:
                break
            place = self.page.word_at(at)
            best = place if best < 0 else best
            if not any(self.taken[place : place + count]):
                return place
            at = joined.find(needle, at + 1)
        return best


def _stretches(mine: list[str], theirs: list[str]) -> Iterator[tuple[int, int, int]]:
    """Equal stretches of two lists in order: around words that are unique in both, then by exact comparison."""
    work = [(0, len(mine), 0, len(theirs))]
    result: list[tuple[int, int, int]] = []
    while work:
        first, last, start, end = work.pop()
        if first >= last or start >= end:
            continue
        if (last - first) * (end - start) <= SMALL_GAP:
            matcher = SequenceMatcher(None, mine[first:last], theirs[start:end], autojunk=False)
            result.extend((first + m.a, start + m.b, m.size) for m in matcher.get_matching_blocks() if m.size)
            continue
        anchors = _unique_pairs(mine, theirs, first, last, start, end)
        if not anchors:
            continue
        for left, right, count in anchors:
            work.append((first, left, start, right))
            result.append((left, right, count))
            first, start = left + count, right + count
        work.append((first, last, start, end))
    yield from sorted(result)


def _unique_pairs(
    mine: list[str], theirs: list[str], first: int, last: int, start: int, end: int
) -> list[tuple[int, int, int]]:
    """Stretches around runs of 4, 2 or 1 words that occur once in both lists, in order and apart."""
    for size in (4, 2, 1):
        once = _once(mine, first, last, size)
        others = _once(theirs, start, end, size)
        pairs = [(left, others[gram]) for gram, left in once.items() if others.get(gram, -1) >= 0 <= left]
        stretches: list[tuple[int, int, int]] = []
        for left, right in _rising(sorted(pairs)):
            if stretches and left < sum(stretches[-1][::2]):
                continue
            low, high = (sum(stretches[-1][::2]), stretches[-1][1] + stretches[-1][2]) if stretches else (first, start)
            if right < high:
                continue
            count = size
            while left > low and right > high and mine[left - 1] == theirs[right - 1]:
                left, right, count = left - 1, right - 1, count + 1
            while left + count < last and right + count < end and mine[left + count] == theirs[right + count]:
                count += 1
            stretches.append((left, right, count))
        if stretches:
            return stretches
    return []


def _once(words: list[str], first: int, last: int, size: int) -> dict[tuple[str, ...], int]:
    """Runs of ``size`` words with where they stand; -1 for runs that occur more than once."""
    places: dict[tuple[str, ...], int] = {}
    grams = zip(*(words[first + shift : last] for shift in range(size)), strict=False)
    for at, gram in enumerate(grams, first):
        places[gram] = -1 if gram in places else at
    return places
