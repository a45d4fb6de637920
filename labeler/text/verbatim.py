"""Pieces of the main text that stand in the visible text letter for letter: most of it, found without reading words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from labeler.text.sequences import rising

ANCHOR_LENGTH = 20
SEARCH_BUDGET = 30_000_000
# a line or table cell without the punctuation around it
_PIECE = re.compile(r"\w(?:[^\n|]*\w)?")
_BETWEEN = re.compile(r"\W*")
_WORD_CHARACTER = re.compile(r"[\w\u0300-\u036f]")


class Anchor(NamedTuple):
    """``main[main_start:main_end]`` is ``visible[start:end]``; both begin and end with whole words."""

    main_start: int
    main_end: int
    start: int
    end: int


def anchors(visible: str, main: str) -> list[Anchor]:
    """Certain pieces in the order of both texts.

    A piece is certain when it occurs once, or right after the certain piece before it.
    """
    found = {anchor.main_start: anchor for anchor in _candidates(visible, main)}
    chosen: list[Anchor] = []
    reached = 0
    for main_start, start in rising((anchor.main_start, anchor.start) for anchor in found.values()):
        if start >= reached:
            chosen.append(found[main_start])
            reached = chosen[-1].end
    return chosen


def _candidates(visible: str, main: str) -> Iterator[Anchor]:
    budget = SEARCH_BUDGET
    after = -1
    for match in _PIECE.finditer(main):
        piece = match.group()
        at = -1
        if after >= 0:
            between = _BETWEEN.match(visible, after)
            at = between.end() if between and visible.startswith(piece, between.end()) else -1
        if at < 0 and len(piece) >= ANCHOR_LENGTH and budget > 0:
            at = visible.find(piece)
            budget -= at if at >= 0 else len(visible)
            at = at if at >= 0 and visible.find(piece, at + 1) < 0 else -1
        after = -1
        if at >= 0 and not _cuts_a_word(visible, at, at + len(piece)):
            after = at + len(piece)
            yield Anchor(match.start(), match.end(), at, after)


def _cuts_a_word(text: str, start: int, end: int) -> bool:
    """Whether a word goes on beyond either end of a range that begins and ends with word characters."""
    around = text[start - 1 : start] + text[end : end + 1]
    return _WORD_CHARACTER.search(around) is not None
