"""What is known of a chunk (what stands between white space), kept from one document to the next."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from string import ascii_lowercase
from typing import NamedTuple

from labeler.text.rules.language_data import ANY, language_data
from labeler.text.rules.splitter import Splitter, splitter_of

LIMIT = 100_000
"""So many chunks are kept at most."""
_LONG = 100
"""Longer chunks are not kept."""
END, WORD, _LINE = "E", "W", "\n"
_MARKS = {",": WORD, ";": WORD, ":": WORD, ")": WORD, ".": WORD + END, "!": WORD + END, "?": WORD + END}
"""Signs that are split off the end of any word, alone, with the marks of both."""
_CHUNK = re.compile(r"\S+")
_PIECES = re.compile(r"\S+|\s+")


Chunk = tuple[tuple[str, ...], str, int, int, int, bool]
"""A chunk that is not one word of letters: its words, its marks, how much more than a word of as many letters it has
of words that are more than punctuation, of their characters, and of words with letters; and whether exceptions were
put together in it, which neighbours can undo. Plain tuples of strings and numbers cost the garbage collector nothing.

Marks say where sentences end, one for each word: ``E`` ends one, ``W`` may begin one, other punctuation has none."""


class Words(NamedTuple):
    """The words of some lines and what the rules ask of them.

    Attributes:
        words: the words of all lines, punctuation marks included.
        spoken: how many of them are more than punctuation, and ``length`` how long those are together.
        alphabetic: how many have a letter.
        chunks: for each line the number of its chunks, and in ``longest`` the length of the longest.
        sentences: for each line how many sentences it has, at least 1.
    """

    words: list[str]
    spoken: int
    length: int
    alphabetic: int
    chunks: list[int]
    longest: list[int]
    sentences: list[int]


class Chunks(dict[str, Chunk]):
    """The chunks met so far in one language, by their text; unknown ones are split when they are asked for."""

    def __init__(self, splitter: Splitter) -> None:
        super().__init__()
        self._splitter = splitter

    def __missing__(self, text: str) -> Chunk:
        chunk = self._with_sign(text) or self._described(text)
        if len(text) <= _LONG:
            self[text] = chunk
        return chunk

    def _with_sign(self, text: str) -> Chunk | None:
        """A word with one sign behind it, which is what most other chunks are."""
        exceptions = self._splitter.exceptions
        word, sign = text[:-1], text[-1]
        marks = _MARKS.get(sign)
        if marks is None or not word.isalpha() or text in exceptions or word in exceptions:
            return None
        if sign == "." and word[-1] not in ascii_lowercase:  # the full stop may belong to the word
            return None
        return (word, sign), marks, 0, -1, 0, False

    def _described(self, text: str) -> Chunk:
        split = list(self._splitter.split(text))
        settled = self._splitter.settle(split, 0, len(split))
        return describe(settled, loose=settled != split)

    def read(self, lines: Sequence[str]) -> Words:
        """The words of some lines; nothing reaches from one line to another."""
        if len(self) > LIMIT:
            self.clear()
        split = list(map(str.split, lines))
        lengths = [list(map(len, pieces)) for pieces in split]
        words, marks, spoken, length, alphabetic = self._read(lines, split)
        whole = list(map(len, split))
        chunks = sum(whole)
        return Words(
            words,
            chunks + spoken,
            sum(map(sum, lengths)) + length,
            chunks + alphabetic,
            whole,
            [max(found) if found else 0 for found in lengths],
            [1 + found.count(END + WORD) for found in self._by_line(lines, split, marks)],
        )

    def _read(self, lines: Sequence[str], split: list[list[str]]) -> tuple[list[str], list[str], int, int, int]:
        """Words of all lines, marks with a line feed after each line, and counts as a chunk has them."""
        exceptions = self._splitter.exceptions
        words: list[str] = []
        marks: list[str] = []
        spoken = length = alphabetic = 0
        for number, pieces in enumerate(split):
            gaps: list[str] = []
            for at, piece in enumerate(pieces):
                if piece.isalpha() and piece not in exceptions:  # no affix is a letter: most chunks are their one word
                    words.append(piece)
                    marks.append(WORD)
                    continue
                parts, mark, more_spoken, longer, more_alphabetic, loose = self[piece]
                if loose:
                    gaps = gaps or _gaps(lines[number])
                    parts, mark, more_spoken, longer, more_alphabetic, _ = self._beside(pieces, gaps, at)
                words += parts
                marks.append(mark)
                spoken += more_spoken
                length += longer
                alphabetic += more_alphabetic
            marks.append(_LINE)
        return words, marks, spoken, length, alphabetic

    def _by_line(self, lines: Sequence[str], split: list[list[str]], marks: list[str]) -> list[str]:
        """The marks of each line; where white space is more than single spaces, what exceeds those counts as a word."""
        by_line = "".join(marks).split(_LINE)[:-1]
        for number, (line, even) in enumerate(zip(lines, map(" ".join, split), strict=True)):
            if line != even and END in by_line[number]:
                by_line[number] = "".join(_with_space(line, self._read([line], [split[number]])[1]))
        return by_line

    def _beside(self, pieces: Sequence[str], gaps: Sequence[str], at: int) -> Chunk:
        """The chunk ``pieces[at]`` after those that stand one space away had their say.

        Args:
            gaps: the white space before each piece, and behind the last.
        """
        reach = self._splitter.window
        own = self._splitter.split(pieces[at])
        back = slice(max(at - reach, 0), at)
        before = self._next_to(pieces[back][::-1], gaps[max(at - reach, 0) + 1 : at + 1][::-1], back=True)
        behind = self._next_to(pieces[at + 1 : at + 1 + reach], gaps[at + 1 : at + 1 + reach], back=False)
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


def _gaps(line: str) -> list[str]:
    """The white space before each chunk of a line, and behind the last."""
    return _CHUNK.split(line)


def _with_space(line: str, marks: Iterable[str]) -> list[str]:
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
def _chunks_of(language: str) -> Chunks:
    return Chunks(splitter_of(language))


def chunks_of(language: str) -> Chunks:
    """The chunks of a language (ISO 639-1); languages without rules of their own share theirs."""
    return _chunks_of(language if language in language_data().exceptions else ANY)


def forget_chunks() -> None:
    """Forget the chunks of all languages."""
    _chunks_of.cache_clear()
