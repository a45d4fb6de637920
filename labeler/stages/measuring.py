"""What a worker process measures of main texts: values of all rules, pieces of lines, languages of paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from labeler.domain.ledger import Fate, Span, kept_text
from labeler.stages.reading import tokenizer
from labeler.text.language import paragraph_languages
from labeler.text.rules import Measures, Settings, measure


@dataclass(frozen=True, slots=True)
class Job:
    """Some documents for a worker: visible text and spans of each, and what the rules' values depend on."""

    documents: tuple[tuple[str, tuple[Span, ...]], ...]
    settings: Settings


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of visible text that belongs to one line of the main text: the least that a rule can drop.

    Attributes:
        start, end: code points of the visible text. line: number of the line.
        cited: whether it is a citation mark inside the line.
        tokens: how many tokens start in it.
    """

    start: int
    end: int
    line: int
    cited: bool
    tokens: int


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of one document's main text.

    Attributes:
        rules: the values of all rules. pieces: the main text in its order, every kept stretch is in one piece.
        languages: start, end (visible text), language and confidence of paragraphs long enough to tell.
    """

    rules: Measures
    pieces: tuple[Piece, ...]
    languages: tuple[tuple[int, int, str, float], ...]

    def as_record(self) -> dict[str, object]:
        """The measures as JSON takes them; pieces as columns."""
        columns = [(p.start, p.end, p.line, int(p.cited), p.tokens) for p in self.pieces]
        return {
            "rules": self.rules.as_record(),
            "pieces": [list(column) for column in zip(*columns, strict=True)],
            "languages": [list(row) for row in self.languages],
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Measured:
        """The measures that ``as_record`` wrote."""
        rows = zip(*record["pieces"], strict=True)
        pieces = tuple(Piece(start, end, line, bool(cited), tokens) for start, end, line, cited, tokens in rows)
        return cls(Measures.from_record(record["rules"]), pieces, tuple(tuple(row) for row in record["languages"]))


def start_measuring() -> None:
    """Load what every document needs, once per worker."""
    measured("A first text, so that the next one does not wait.", (Span(0, 49, Fate.KEPT),), Settings())


def measure_some(job: Job) -> list[dict[str, object]]:
    """Measure some documents; runs in a worker process."""
    return [measured(text, spans, job.settings).as_record() for text, spans in job.documents]


def measured(text: str, spans: Sequence[Span], settings: Settings) -> Measured:
    """Measure one document.

    Args:
        text: the visible text. spans: what extraction left of it.
    """
    main = kept_text(text, spans)
    kept = Kept(spans)
    rules = measure(main, settings)
    languages = [
        (*kept.visible(start, end), found.code, round(found.confidence, 4))
        for start, end, found in paragraph_languages(main)
    ]
    return Measured(rules, tuple(_pieces(text, kept, rules)), tuple(languages))


class Kept:
    """The way from the main text, which is the kept spans joined, to the visible text."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._ranges = [(s.start, s.end) for s in spans if s.fate is Fate.KEPT]
        self.borders: list[int] = [0, *np.cumsum([end - start for start, end in self._ranges], dtype=np.int64).tolist()]

    def at(self, offset: int) -> int:
        """Offset in the visible text of the character at an offset of the main text."""
        number = bisect_right(self.borders, offset) - 1
        return self._ranges[number][0] + offset - self.borders[number]

    def visible(self, start: int, end: int) -> tuple[int, int]:
        """The range of the visible text from the first to the last character of a range of the main text."""
        return self.at(start), self.at(end - 1) + 1


def _pieces(text: str, kept: Kept, rules: Measures) -> Iterator[Piece]:
    """The main text cut at the ends of lines, of citations and of kept stretches."""
    bounds, citations = rules.bounds, rules.citations
    edges = sorted({*kept.borders, *bounds, *(edge for citation in citations for edge in citation)})
    starts = tokenizer().starts(text)
    for low, high in pairwise(edges):
        start, end = kept.visible(low, high)
        first, last = map(int, np.searchsorted(starts, (start, end)))
        yield Piece(start, end, bisect_right(bounds, low) - 1, _within(citations, low), last - first)


def _within(ranges: Sequence[tuple[int, int]], offset: int) -> bool:
    at = bisect_right(ranges, offset, key=lambda one: one[0]) - 1
    return at >= 0 and offset < ranges[at][1]
