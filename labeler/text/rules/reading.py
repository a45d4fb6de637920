"""One reading of a text for all rules: lines, paragraphs, chunks, words and characters, each made at most once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from labeler.text.rules.chunks import Words, chunks_of, sentences
from labeler.text.rules.repetition import Sequences
from labeler.text.rules.settings import Settings

_PARAGRAPHS = re.compile(r"\n{2,}")
_BLOCKS = re.compile(r"\n+")
_CITATION = re.compile(r"\[\d*]|\[edit]|\[citation needed]")


class Line(NamedTuple):
    """A line of a text.

    Attributes:
        start, end: code point offsets in the text; the line break belongs to the line.
        text: the line without the white space at its ends and, if so set, without citations.
        lower: the same in lower case.
        words: how many stretches between white space the line had before citations were taken out.
        longest: the length of the longest of them.
        sentences: how many sentences the text has, at least 1.
        citations: code point offsets in the text of what was taken out.
    """

    start: int
    end: int
    text: str
    lower: str
    words: int
    longest: int
    sentences: int
    citations: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Reading:
    """A text with what the rules need of it."""

    text: str
    settings: Settings
    language: str = "en"

    @cached_property
    def _read(self) -> tuple[list[Line], list[Words]]:
        """The lines, and the words of each, citations included."""
        lines: list[Line] = []
        words: list[Words] = []
        end = 0
        known = chunks_of(self.language)
        for raw in self.text.splitlines(keepends=True):
            start, end = end, end + len(raw)
            text = raw.strip()
            pieces = text.split()
            found = known.of_line(text, pieces)
            words.append(found)
            cut: tuple[tuple[int, int], ...] = ()
            marks = found.marks
            if self.settings.citations and "[" in text:
                text, cut = _without_citations(raw, text, start)
                marks = known.of_line(text, text.split()).marks if cut else marks
            longest = max(map(len, pieces), default=0)
            lines.append(Line(start, end, text, text.lower(), len(pieces), longest, sentences(marks), cut))
        return lines, words

    @property
    def lines(self) -> list[Line]:
        """The lines as Python's ``splitlines`` finds them."""
        return self._read[0]

    @cached_property
    def words(self) -> list[str]:
        """All words, punctuation marks included."""
        return list(chain.from_iterable([line.words for line in self._read[1]]))

    @cached_property
    def spoken(self) -> int:
        """How many words are more than punctuation."""
        return sum(line.spoken for line in self._read[1])

    @cached_property
    def spoken_length(self) -> int:
        """How long the words are together that are more than punctuation."""
        return sum(line.length for line in self._read[1])

    @cached_property
    def alphabetic(self) -> int:
        """How many words have a letter."""
        return sum(line.alphabetic for line in self._read[1])

    @cached_property
    def raw_lines(self) -> list[str]:
        """The lines with their white space, without line breaks."""
        return self.text.splitlines()

    @cached_property
    def written_lines(self) -> list[str]:
        """What stands between line feeds, blank lines left out."""
        return [line for line in self.text.split("\n") if not (line.isspace() or not line)]

    @cached_property
    def paragraph_repeats(self) -> tuple[int, int, int]:
        """Paragraphs, those that stood before, and the characters of those."""
        return _repeats(_PARAGRAPHS.split(self.text.strip()))

    @cached_property
    def line_repeats(self) -> tuple[int, int, int]:
        """Stretches between runs of line feeds, those that stood before, and the characters of those."""
        return _repeats(_BLOCKS.split(self.text))

    @cached_property
    def written_repeats(self) -> tuple[int, int, int]:
        """The same for written lines."""
        return _repeats(self.written_lines)

    @cached_property
    def sequences(self) -> Sequences:
        """Sequences of words."""
        return Sequences(self.words)


def _repeats(parts: Iterable[str]) -> tuple[int, int, int]:
    seen: set[str] = set()
    count = repeated = characters = 0
    for part in parts:
        count += 1
        if part in seen:
            repeated += 1
            characters += len(part)
        else:
            seen.add(part)
    return count, repeated, characters


def _without_citations(raw: str, text: str, start: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    shift = start + len(raw) - len(raw.lstrip())
    cut = tuple((shift + found.start(), shift + found.end()) for found in _CITATION.finditer(text))
    return (_CITATION.sub("", text), cut) if cut else (text, ())
