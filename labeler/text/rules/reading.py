"""One reading of a text for all rules: lines, paragraphs, chunks, words and characters, each made at most once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from labeler.text.rules.chunks import Words, chunks_of_process
from labeler.text.rules.repetition import Sequences
from labeler.text.rules.settings import Settings

_CITATION = re.compile(r"\[\d*]|\[edit]|\[citation needed]")


@dataclass(frozen=True)
class Lines:
    """The lines of a text as Python's ``splitlines`` finds them, as columns.

    Attributes:
        bounds: where lines begin, and where the last one ends, with its line break.
        stripped: the lines without the white space at their ends.
        texts: the same, if so set without citations, and ``lower`` those in lower case.
        chunks: how many stretches between white space each line has, citations included; ``longest``, the longest.
        sentences: how many sentences each of ``texts`` has, at least 1.
        citations: code point offsets in the text of what was taken out.
    """

    bounds: list[int]
    stripped: list[str]
    texts: list[str]
    chunks: list[int]
    longest: list[int]
    sentences: list[int]
    citations: list[tuple[int, int]]

    @cached_property
    def lower(self) -> list[str]:
        """``texts`` in lower case."""
        return list(map(str.lower, self.texts))

    @cached_property
    def all_lower(self) -> str:
        """The same as one text."""
        return "\n".join(self.lower)

    def with_any(self, phrases: Iterable[str]) -> list[int]:
        """For each line 1 where it has one of some phrases in lower case, else 0."""
        there = [phrase for phrase in phrases if phrase in self.all_lower]
        if not there:
            return [0] * len(self.texts)
        return [int(any(phrase in line for phrase in there)) for line in self.lower]


@dataclass(frozen=True)
class Reading:
    """A text with what the rules need of it."""

    text: str
    settings: Settings

    @cached_property
    def _stripped(self) -> tuple[list[str], list[int]]:
        raw = self.text.splitlines(keepends=True)
        return list(map(str.strip, raw)), list(accumulate(map(len, raw), initial=0))

    @cached_property
    def read(self) -> Words:
        """The words of the text."""
        return chunks_of_process().read(self._stripped[0])

    @property
    def words(self) -> list[str]:
        """All words, punctuation marks included."""
        return self.read.words

    @cached_property
    def lines(self) -> Lines:
        """The lines."""
        stripped, bounds = self._stripped
        texts, sentences = list(stripped), list(self.read.sentences)
        citations: list[tuple[int, int]] = []
        cited: list[int] = []
        if self.settings.citations and "[" in self.text:
            for at, line in enumerate(stripped):
                cut = [found.span() for found in _CITATION.finditer(line)] if "[" in line else []
                if cut:
                    shift = self.text.index(line, bounds[at])
                    citations += [(shift + start, shift + end) for start, end in cut]
                    texts[at] = _CITATION.sub("", line)
                    cited.append(at)
            for at, count in zip(cited, chunks_of_process().read([texts[at] for at in cited]).sentences, strict=True):
                sentences[at] = count
        return Lines(bounds, stripped, texts, self.read.chunks, self.read.longest, sentences, citations)

    @cached_property
    def written_lines(self) -> list[str]:
        """What stands between line feeds, blank lines left out."""
        return [line for line in self.text.split("\n") if line and not line.isspace()]

    @cached_property
    def paragraph_repeats(self) -> tuple[int, int, int]:
        """Paragraphs (between two line feeds or more), those that stood before, and the characters of those."""
        parts = self.text.strip().split("\n\n")
        return _repeats(filter(None, [part.lstrip("\n") for part in parts]) if len(parts) > 1 else parts)

    @cached_property
    def line_repeats(self) -> tuple[int, int, int]:
        """Stretches between runs of line feeds, those that stood before, and the characters of those."""
        parts = self.text.split("\n")
        return _repeats([*parts[:1], *filter(None, parts[1:-1]), *parts[1:][-1:]])

    @cached_property
    def written_repeats(self) -> tuple[int, int, int]:
        """The same for written lines."""
        return _repeats(self.written_lines)

    @cached_property
    def sequences(self) -> Sequences:
        """Sequences of words."""
        return Sequences(self.words)


def _repeats(parts: Iterable[str]) -> tuple[int, int, int]:
    listed = list(parts)
    seen: set[str] = set()
    repeated = characters = 0
    if len(set(listed)) < len(listed):
        for part in listed:
            if part in seen:
                repeated += 1
                characters += len(part)
            seen.add(part)
    return len(listed), repeated, characters
