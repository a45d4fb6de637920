"""What two sequences have in common, in order: around what is unique in both, then by exact comparison."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import pairwise

SMALL_GAP = 40_000


def rising(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second members rise (patience sorting)."""
    pairs = list(pairs)
    if all(left[1] < right[1] for left, right in pairwise(pairs)):
        return pairs
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


def stretches(mine: list[str], theirs: list[str]) -> Iterator[tuple[int, int, int]]:
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
        for left, right in rising(sorted(pairs)):
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
