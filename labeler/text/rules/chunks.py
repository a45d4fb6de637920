"""What is known of a chunk (what stands between white space), kept from one document to the next."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from labeler.text.rules.language_data import language_data
from labeler.text.rules.splitter import Splitter, splitter_of

LIMIT = 100_000
"""So many chunks are kept at most."""
_LONG = 100
"""Longer chunks are not kept."""
END, WORD = "E", "W"
_PIECES = re.compile(r"\S+|\s+")


Chunk = tuple[tuple[str, ...], str, int, int, int, bool]
"""A chunk that is not one word of letters: its words, its marks, how much more than a word of as many letters it has
of words that are more than punctuation, of their characters, and of words with letters; and whether exceptions were
put together in it, which neighbours can undo. Plain tuples of strings and numbers cost the garbage collector nothing.

Marks say where sentences end, one for each word: ``E`` ends one, ``W`` may begin one, other punctuation has none."""


class Words(NamedTuple):
    """The words of a line and what the rules ask of them.

    Attributes:
        words: the words, punctuation marks included.
        marks: the marks of the words.
        spoken: how many of them are more than punctuation, and ``length`` how long those are together.
        alphabetic: how many have a letter.
    """

    words: list[str]
    marks: str
    spoken: int
    length: int
    alphabetic: int


class Chunks(dict[str, Chunk]):
    """The chunks met so far in one language, by their text; unknown ones are split when they are asked for."""

    def __init__(self, splitter: Splitter) -> None:
        super().__init__()
        self._splitter = splitter

    def __missing__(self, text: str) -> Chunk:
        split = list(self._splitter.split(text))
        settled = self._splitter.settle(split, 0, len(split))
        chunk = describe(settled, loose=settled != split)
        if len(text) <= _LONG:
            self[text] = chunk
        return chunk

    def of_line(self, line: str, pieces: Sequence[str]) -> Words:
        """The words of a line.

        Args:
            line: any text.
            pieces: ``line.split()``.
        """
        if len(self) > LIMIT:
            self.clear()
        exceptions = self._splitter.exceptions
        words: list[str] = []
        marks: list[str] = []
        spoken = alphabetic = len(pieces)
        length = sum(map(len, pieces))
        for at, piece in enumerate(pieces):
            if piece.isalpha() and piece not in exceptions:  # no affix is a letter: most pieces are their one word
                words.append(piece)
                marks.append(WORD)
                continue
            parts, mark, more_spoken, longer, more_alphabetic, loose = self[piece]
            if loose:
                parts, mark, more_spoken, longer, more_alphabetic, _ = self._beside(line, at)
            words += parts
            marks.append(mark)
            spoken += more_spoken
            length += longer
            alphabetic += more_alphabetic
        if line != " ".join(pieces):
            marks = _with_space(line, marks)
        return Words(words, "".join(marks), spoken, length, alphabetic)

    def _beside(self, line: str, at: int) -> Chunk:
        """The chunk with the number ``at`` after those that stand one space away had their say."""
        runs = _PIECES.findall(line.strip())
        pieces, gaps = runs[::2], runs[1::2]
        own = self._splitter.split(pieces[at])
        before = self._next_to(pieces[at - 1 :: -1] if at else [], gaps[at - 1 :: -1] if at else [], back=True)
        behind = self._next_to(pieces[at + 1 :], gaps[at:], back=False)
        if not self._splitter.linked(before, own) and not self._splitter.linked(own, behind):
            return self[pieces[at]]
        start = len(before)
        return describe(self._splitter.settle([*before, *own, *behind], start, start + len(own)), loose=True)

    def _next_to(self, pieces: Sequence[str], gaps: Sequence[str], *, back: bool) -> list[str]:
        """As many words of the neighbours in one direction as can matter, in the order of the text."""
        words: list[str] = []
        for piece, gap in zip(pieces, gaps, strict=False):
            if gap != " " or len(words) >= self._splitter.window:
                break
            found = list(self._splitter.split(piece))
            words = found + words if back else words + found
        return words


def describe(words: Sequence[str], *, loose: bool = False) -> Chunk:
    """Count what the rules ask of the words of a chunk."""
    spoken, length, alphabetic = -1, 0, -1
    marks = ""
    for word in words:
        mark, mute, letters = (WORD, False, True) if word.isalpha() else _traits(word) if word[1:] else _sign(word)
        marks += mark
        alphabetic += letters
        if mute:
            length -= len(word)
        else:
            spoken += 1
    return tuple(words), marks, spoken, length, alphabetic, loose


def _traits(word: str) -> tuple[str, bool, bool]:
    """The mark of a word, whether it is only punctuation, and whether it has a letter."""
    mute, ends = _classes()
    punctuation = all(unicodedata.category(character)[0] == "P" for character in word)
    mark = END if word in ends else "" if punctuation else WORD
    return mark, mute.issuperset(word), any(map(str.isalpha, word))


_sign = functools.lru_cache(maxsize=1000)(_traits)  # the few signs that stand alone come again and again


def sentences(marks: str) -> int:
    """How many sentences some marks make: a new one begins with the first word after an end mark."""
    return 1 + marks.count(END + WORD)


def _with_space(line: str, marks: Sequence[str]) -> list[str]:
    """The marks of a line in which white space is more than single spaces: what exceeds those counts as a word."""
    known = iter(marks)
    found = []
    for piece in _PIECES.finditer(line):
        run = piece[0]
        if not run.isspace():
            found.append(next(known))
        elif piece.start() == 0 or run != " ":
            found.append(WORD)
    return found


@functools.cache
def _classes() -> tuple[frozenset[str], frozenset[str]]:
    """Characters that make no word, and words that end a sentence."""
    data = language_data()
    return data.characters("not_word"), data.characters("sentence_end")


@functools.cache
def chunks_of(language: str) -> Chunks:
    """The chunks of a language (ISO 639-1)."""
    return Chunks(splitter_of(language))
