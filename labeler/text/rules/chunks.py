"""What is known of a chunk (what stands between white space), kept from one document to the next."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from string import ascii_lowercase
from typing import NamedTuple

from labeler.text.rules.long_chunks import LONG
from labeler.text.rules.marks import no_words, sentence_ends
from labeler.text.rules.splitter import Splitter, splitter

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
    """The chunks met so far, by their text; unknown ones are split when they are asked for."""

    def __init__(self, splitter: Splitter) -> None:
        super().__init__()
        self._splitter = splitter

    def __missing__(self, text: str) -> Chunk:
        [chunk] = self._described([text])
        return chunk

    def read(self, lines: Sequence[str]) -> Words:
        """The words of some lines; nothing reaches from one line to another."""
        split = list(map(str.split, lines))
        long = self._learn(split)
        lengths = [list(map(len, pieces)) for pieces in split]
        words, marks, spoken, length, alphabetic = self._read(lines, split)
        whole = list(map(len, split))
        chunks = sum(whole)
        for text in long:
            self.pop(text, None)
        return Words(
            words,
            chunks + spoken,
            sum(map(sum, lengths)) + length,
            chunks + alphabetic,
            whole,
            [max(found) if found else 0 for found in lengths],
            _sentences(lines, split, marks),
        )

    def _learn(self, split: Iterable[list[str]]) -> list[str]:
        """Get to know all chunks of a text at once; those too long to be kept are returned."""
        if len(self) > LIMIT:
            self.clear()
        exceptions = self._splitter.exceptions
        unknown = []
        for text in set(chain.from_iterable(split)):
            if text in self or (text.isalpha() and text not in exceptions):
                continue
            chunk = self._with_sign(text)
            if chunk is None:
                unknown.append(text)
            else:
                self[text] = chunk
        self.update(zip(unknown, self._described(unknown), strict=True))
        return [text for text in unknown if len(text) > _LONG]

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

    def _described(self, chunks: Sequence[str]) -> list[Chunk]:
        """Chunks as they are without neighbours."""
        if not chunks:
            return []
        split = self._splitter.split(chunks)
        together = self._splitter.puts_together
        return [describe(words, loose=together(text, words)) for text, words in zip(chunks, split, strict=True)]

    def _read(self, lines: Sequence[str], split: list[list[str]]) -> tuple[list[str], list[str], int, int, int]:
        """Words of all lines, marks with a line feed after each line, and counts as a chunk has them."""
        exceptions = self._splitter.exceptions
        words: list[str] = []
        marks: list[str] = []
        spoken = length = alphabetic = 0
        for line, pieces in zip(lines, split, strict=True):
            gaps: list[str] = []
            for at, piece in enumerate(pieces):
                if piece.isalpha() and piece not in exceptions:  # no affix is a letter: most chunks are their one word
                    words.append(piece)
                    marks.append(WORD)
                    continue
                chunk = self[piece]
                if chunk[-1]:
                    gaps = gaps or _CHUNK.split(line)
                    chunk = self._beside(pieces, gaps, at)
                words += chunk[0]
                marks.append(chunk[1])
                spoken += chunk[2]
                length += chunk[3]
                alphabetic += chunk[4]
            marks.append(_LINE)
        return words, marks, spoken, length, alphabetic

    def _beside(self, pieces: Sequence[str], gaps: Sequence[str], at: int) -> Chunk:
        """The chunk ``pieces[at]`` after those that an exception may join to it had their say; long ones have none.

        Args:
            gaps: the white space before each piece, and behind the last.
        """

        def joined(after: int) -> bool:
            before, behind = pieces[after - 1], pieces[after]
            return gaps[after] == " " and before[-1] + behind[0] in joints and max(len(before), len(behind)) <= LONG

        joints = self._splitter.joints
        first, last = at, at + 1
        while first > 0 and joined(first):
            first -= 1
        while last < len(pieces) and joined(last):
            last += 1
        if last - first == 1:
            return self[pieces[at]]
        reached = pieces[first:last]
        return describe(self._splitter.split_beside(reached)[at - first])


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
    punctuation = all(unicodedata.category(character)[0] == "P" for character in word)
    mark = END if word in sentence_ends() else "" if punctuation else WORD
    return mark, no_words().issuperset(word), any(map(str.isalpha, word))


_sign = functools.lru_cache(maxsize=1000)(_traits)  # the few signs that stand alone come again and again


def _sentences(lines: Sequence[str], split: list[list[str]], marks: list[str]) -> list[int]:
    """For each line its sentences; white space that is more than single spaces counts as a word."""
    found = []
    at = 0
    for line, pieces, mark in zip(lines, split, "".join(marks).split(_LINE), strict=False):
        if END not in mark:
            found.append(1)
        elif line == " ".join(pieces):
            found.append(1 + mark.count(END + WORD))
        else:
            found.append(1 + "".join(_with_space(line, marks[at : at + len(pieces)])).count(END + WORD))
        at += len(pieces) + 1
    return found


def _with_space(line: str, marks: Iterable[str]) -> Iterator[str]:
    """Marks with those of white space."""
    known = iter(marks)
    for piece in _PIECES.finditer(line):
        run = piece[0]
        if not run.isspace():
            yield next(known)
        elif piece.start() == 0 or run != " ":
            yield WORD


@functools.cache
def chunks_of_process() -> Chunks:
    """The chunks that this process has met."""
    return Chunks(splitter())


def forget_chunks() -> None:
    """Forget them."""
    chunks_of_process.cache_clear()
