"""How a stretch of text looks: fate is told by underline and tag, never by colour alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from labeler.domain.ledger import Fate, Span, Stage

LONGEST_LINE: Final = 4000
"""A longer line is broken on screen: laying out one endless line would hold up the window."""


class Under(StrEnum):
    """What is drawn below (or through) the text."""

    NONE = ""
    DOTTED = "dotted"
    WAVY = "wavy"
    DOUBLE = "double"
    STRIKE = "strike"
    DASHED = "dashed"
    THICK = "thick"


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlighted stretch, in code point offsets, half open.

    Attributes:
        colour: the token (theme.Tokens) of underline and tag.
        glow: whether the text stands on the signal colour.
        faded: whether the text itself is muted.
        tag: a word in a small frame before the text; empty for none.
    """

    start: int
    end: int
    colour: str = "muted"
    under: Under = Under.NONE
    glow: bool = False
    faded: bool = False
    tag: str = ""


_STYLES: Final[dict[Stage, tuple[str, Under]]] = {
    Stage.EXTRACT: ("boilerplate", Under.DOTTED),
    Stage.LANGUAGE: ("language", Under.DASHED),
    Stage.RULES: ("rule", Under.WAVY),
    Stage.DUPLICATES: ("twin", Under.DOUBLE),
    Stage.SCORE: ("muted", Under.STRIKE),
    Stage.BUDGET: ("muted", Under.STRIKE),
    Stage.MIXTURE: ("muted", Under.STRIKE),
    Stage.HUMAN: ("rule", Under.THICK),
}


def mark_of(span: Span, tag: str | None = None) -> Mark:
    """How a span of the ledger is shown.

    Args:
        tag: the word before it; the reason in words when None. Kept spans have none.
    """
    if span.fate is Fate.KEPT or span.stage is None:
        return Mark(span.start, span.end, glow=True)
    colour, under = _STYLES[span.stage]
    word = span.reason.replace("_", " ") if tag is None else tag
    return Mark(span.start, span.end, colour, under, faded=True, tag=word.upper())


def breaks(text: str, longest: int = LONGEST_LINE) -> list[int]:
    """Offsets before which a line break is inserted on screen so that no line is longer than ``longest``."""
    found: list[int] = []
    start = 0
    for line in text.split("\n"):
        at, end = start, start + len(line)
        while end - at > longest:
            gap = text.rfind(" ", at + longest // 2, at + longest)
            at = at + longest if gap < 0 else gap + 1
            found.append(at)
        start = end + 1
    return found


def fitted(length: int, marks: Iterable[Mark]) -> list[Mark]:
    """``marks`` in order, within the text, overlaps cut off the later one; what is empty then is left out."""
    found: list[Mark] = []
    at = 0
    for mark in sorted(marks, key=lambda m: (m.start, m.end)):
        start, end = max(at, mark.start), min(length, mark.end)
        if start < end:
            found.append(mark if (start, end) == (mark.start, mark.end) else replace(mark, start=start, end=end))
            at = end
    return found


def pieces(length: int, marks: Iterable[Mark]) -> Iterator[tuple[int, int, Mark | None]]:
    """The text as stretches: fitted marks, and None for the gaps between them."""
    at = 0
    for mark in marks:
        if at < mark.start:
            yield at, mark.start, None
        yield mark.start, mark.end, mark
        at = mark.end
    if at < length:
        yield at, length, None
