"""How evidence is marked: what a person takes hold of snaps to words or whole blocks, and marks never overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from labeler.domain.marks import Mark
from labeler.text.minhash import UNSPACED

Range = tuple[int, int]
_JOINED: Final = re.compile(rf"[^\W{UNSPACED}]")
"""Characters that make one word with the next of their kind; in scripts without spaces each character is a word."""
_INSIDE: Final = frozenset("'’-\u00ad\u200d")
"""What stands inside a word when letters are on both sides of it."""


def to_words(text: str, start: int, end: int) -> Range | None:
    """A range widened to whole words and narrowed to what is no white space; None when only white space is left."""
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    while _holds_together(text, start):
        start -= 1
    while _holds_together(text, end):
        end += 1
    return start, end


def _holds_together(text: str, at: int) -> bool:
    """Whether a word goes on across the place before the character at ``at``."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before in _INSIDE:
        return _is_letter(after) and at > 1 and _is_letter(text[at - 2])
    if after in _INSIDE:
        return _is_letter(before) and at + 1 < len(text) and _is_letter(text[at + 1])
    return _is_letter(before) and _is_letter(after)


def _is_letter(character: str) -> bool:
    return _JOINED.match(character) is not None


def snapped(text: str, start: int, end: int, blocks: Sequence[Range]) -> Range | None:
    """What is marked when somebody takes hold of a range: whole words inside a block, whole blocks when it spans several.

    Args:
        start, end: code points of the visible text.
        blocks: the blocks that are shown, rising and apart.

    Returns:
        None when there is nothing but white space, or nothing of any block.
    """
    words = to_words(text, start, end)
    if words is None:
        return None
    touched = [block for block in blocks if block[0] < words[1] and block[1] > words[0]]
    if not touched:
        return None
    if len(touched) > 1:
        return touched[0][0], touched[-1][1]
    return to_words(text, max(words[0], touched[0][0]), min(words[1], touched[0][1]))


def added(marks: Iterable[Mark], new: Mark) -> tuple[Mark, ...]:
    """Marks with one more: it takes the place of others where they overlap, and grows together with its like."""
    start, end = new.start, new.end
    rest = []
    for mark in marks:
        if mark.sign is new.sign and mark.start <= new.end and mark.end >= new.start:
            start, end = min(start, mark.start), max(end, mark.end)
        else:
            rest += _without(mark, new.start, new.end)
    return tuple(sorted([*rest, Mark(start, end, new.sign)]))


def removed(marks: Iterable[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """Marks without what they cover of a range."""
    return tuple(sorted(part for mark in marks for part in _without(mark, start, end)))


def toggled(marks: Sequence[Mark], new: Mark) -> tuple[Mark, ...]:
    """Marks with one more; without it when all of it is marked so already."""
    covered = any(m.sign is new.sign and m.start <= new.start and m.end >= new.end for m in marks)
    return removed(marks, new.start, new.end) if covered else added(marks, new)


def at(marks: Iterable[Mark], offset: int) -> Mark | None:
    """The mark that covers an offset."""
    return next((mark for mark in marks if mark.start <= offset < mark.end), None)


def _without(mark: Mark, start: int, end: int) -> list[Mark]:
    parts = [(mark.start, min(mark.end, start)), (max(mark.start, end), mark.end)]
    if mark.end <= start or mark.start >= end:
        return [mark]
    return [Mark(low, high, mark.sign) for low, high in parts if low < high]
