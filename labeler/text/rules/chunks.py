"""What is known of a chunk (what stands between white space), kept from one document to the next."""

from __future__ import annotations

import functools
import os
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from string import ascii_lowercase
from typing import NamedTuple

from labeler.text.rules.long_chunks import LONG
from labeler.text.rules.marks import no_words, sentence_ends
from labeler.text.rules.splitter import Splitter, splitter

LIMIT = 100_000
"""So many chunks are kept at most."""
_LONG = 100
"""Longer chunks are not kept."""
END, WORD = "E", "W"
_MARKS = dict.fromkeys(',;:)"”', WORD) | dict.fromkeys(".!?", WORD + END)
"""Signs that are split off the end of any word, alone, with the marks of both."""
_SIMPLE = re.compile(r"""([("“]?)([A-Za-z]+(?:-[A-Za-z]+)*|[0-9]+)([,;:)"”.!?]?)""")
_CHUNK = re.compile(r"\S+")
_HYPHEN = re.compile("(-)")
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
    """Chunks met so far, by their text; the long ones and those of letters are not kept."""

    def __init__(self, splitter: Splitter) -> None:
        super().__init__()
        self._splitter = splitter

    def read(self, lines: Sequence[str]) -> Words:
        """The words of some lines; nothing reaches from one line to another."""
        split = list(map(str.split, lines))
        counts = list(map(len, split))
        ends = list(accumulate(counts))
        pieces = list(chain.from_iterable(split))
        lengths = list(map(len, pieces))
        words, marks, spoken, length, alphabetic = self._read(lines, split, ends, pieces)
        bounds = list(zip([0, *ends], ends, strict=False))
        return Words(
            words,
            len(pieces) + spoken,
            sum(lengths) + length,
            len(pieces) + alphabetic,
            counts,
            [max(lengths[start:end], default=0) for start, end in bounds],
            [_sentences(line, split[at], marks[slice(*bounds[at])]) for at, line in enumerate(lines)],
        )

    def among(self, texts: Iterable[str]) -> dict[str, Chunk]:
        """Those of some chunks that are not one word of letters, which most are; all unknown ones are split at once."""
        if len(self) > LIMIT:
            self.clear()
        exceptions = self._splitter.exceptions
        odd: dict[str, Chunk] = {}
        unknown = []
        for text in [text for text in texts if not text.isalpha() or text in exceptions]:  # no affix is a letter
            chunk = self.get(text)
            if chunk is None:
                chunk = self._with_sign(text) or self._simple(text)
                if chunk is None:
                    unknown.append(text)
                    continue
                self[text] = chunk
            odd[text] = chunk
        for text, chunk in zip(unknown, self._described(unknown), strict=True):
            odd[text] = chunk
            if len(text) <= _LONG:
                self[text] = chunk
        return odd

    def _with_sign(self, text: str) -> Chunk | None:
        """A word with one sign behind it, which is what most other chunks are."""
        marks = _MARKS.get(text[-1])
        if marks is None:
            return None
        word, sign = text[:-1], text[-1]
        exceptions = self._splitter.exceptions
        if not word.isalpha() or text in exceptions or word in exceptions:
            return None
        if sign == "." and word[-1] not in ascii_lowercase:  # the full stop may belong to the word
            return None
        return (word, sign), marks, 0, -1, 0, False

    def _simple(self, text: str) -> Chunk | None:
        """Letters with hyphens between them, or digits, with at most one sign on each side that is no exception's."""
        found = _SIMPLE.fullmatch(text)
        if found is None:
            return None
        first, core, last = found.groups()
        if last == "." and core[-1] not in ascii_lowercase:
            return None
        if not self._splitter.exceptions.keys().isdisjoint((text, first + core, core, core + last)):
            return None
        words = list(filter(None, (first, *_HYPHEN.split(core), last)))
        return None if self._splitter.may_put_together(words) else describe(words)

    def _described(self, chunks: Sequence[str]) -> list[Chunk]:
        """Chunks as they are without neighbours."""
        if not chunks:
            return []
        split = self._splitter.split(chunks)
        together = self._splitter.puts_together
        return [describe(words, loose=together(text, words)) for text, words in zip(chunks, split, strict=True)]

    def _read(
        self, lines: Sequence[str], split: Sequence[list[str]], ends: Sequence[int], pieces: list[str]
    ) -> tuple[list[str], list[str], int, int, int]:
        """Words of all lines, marks of each of their pieces, and counts as a chunk has them.

        Args:
            split: the pieces of each line. ends: how many pieces there are up to the end of each line.
            pieces: all of them.
        """
        found = list(map(self.among(set(pieces)).get, pieces))
        words: list[str] = []
        marks = [WORD] * len(pieces)
        after = spoken = length = alphabetic = 0
        for at, chunk in [(at, chunk) for at, chunk in enumerate(found) if chunk is not None]:
            if chunk[-1]:
                line = bisect_right(ends, at)
                chunk = self._beside(lines[line], split[line], at - ends[line] + len(split[line]), chunk)
            words += pieces[after:at]
            words += chunk[0]
            after = at + 1
            marks[at] = chunk[1]
            spoken += chunk[2]
            length += chunk[3]
            alphabetic += chunk[4]
        words += pieces[after:]
        return words, marks, spoken, length, alphabetic

    def _beside(self, line: str, pieces: Sequence[str], at: int, alone: Chunk) -> Chunk:
        """The chunk ``pieces[at]`` after those that an exception may join to it had their say; long ones have none."""
        joints = self._splitter.joints
        gaps: list[str] = []

        def joined(after: int) -> bool:
            before, behind = pieces[after - 1], pieces[after]
            if before[-1] + behind[0] not in joints or max(len(before), len(behind)) > LONG:
                return False
            gaps[:] = gaps or _CHUNK.split(line)  # before each piece, and behind the last
            return gaps[after] == " "

        first, last = at, at + 1
        while first > 0 and joined(first):
            first -= 1
        while last < len(pieces) and joined(last):
            last += 1
        if last - first == 1:
            return alone
        reached = pieces[first:last]
        return describe(self._splitter.split_beside(reached)[at - first])


def describe(words: Sequence[str], *, loose: bool = False) -> Chunk:
    """Count what the rules ask of the words of a chunk."""
    spoken, length, alphabetic = -1, 0, -1
    marks = ""
    for word in words:
        if word.isalpha():
            spoken += 1
            alphabetic += 1
            marks += WORD
            continue
        mark, mute, letters = _traits(word) if word[1:] else _sign(word)
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


def _sentences(line: str, pieces: Sequence[str], marks: Sequence[str]) -> int:
    """How many sentences a line has; white space that is more than single spaces counts as a word."""
    together = "".join(marks)
    if END not in together:
        return 1
    if line != " ".join(pieces):
        together = "".join(_with_space(line, marks))
    return 1 + together.count(END + WORD)


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


def _forget_all() -> None:
    chunks_of_process.cache_clear()
    splitter.cache_clear()


if hasattr(os, "register_at_fork"):  # another thread may have been splitting when the process was copied
    os.register_at_fork(after_in_child=_forget_all)
