"""Words of a text with where they stand, in a form that survives what extraction does to white space and Unicode."""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from labeler.text.points import BEYOND, code_points, stretches, table

# invisible characters inside words: soft hyphen, zero width characters and marks of direction, combining accents
_INVISIBLE = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_STRIP = re.compile(f"[{_INVISIBLE}]+")
_MARKS = f"\u0300-\u036f{_INVISIBLE}"
_WORD = re.compile(rf"[\w{_MARKS}]+")
_PLAIN_WORD = re.compile(r"\w+")
_WORD_OR_LINE = re.compile(rf"[\w{_MARKS}]+|\n")
_PLAIN_WORD_OR_LINE = re.compile(r"\w+|\n")


@functools.cache
def _plain_letters() -> npt.NDArray[np.bool_]:
    return table(r"\w")


@functools.cache
def _marks() -> npt.NDArray[np.bool_]:
    return table(f"[{_MARKS}]")


@dataclass(frozen=True)
class Words:
    """The words of a text.

    Attributes:
        keys: each word, normalised to NFC and without invisible characters; equal keys are the same word.
        starts, ends: code point offsets of each word in the text.
    """

    keys: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def joined(self) -> str:
        """All keys with one space before, between and after them."""
        return f" {' '.join(self.keys)} " if self.keys else " "

    @cached_property
    def places(self) -> list[int]:
        """Where each key's preceding space stands in ``joined``, and where the last space stands."""
        lengths = np.fromiter(map(len, self.keys), dtype=np.int64, count=len(self.keys))
        return [0, *np.cumsum(lengths + 1).tolist()]

    def word_at(self, place: int) -> int:
        """The number of the word whose preceding space stands at ``place`` in ``joined``."""
        return bisect_right(self.places, place) - 1


def words_of(text: str) -> Words:
    """The words of ``text``: runs of letters, digits and underscores; punctuation is not a word."""
    points = code_points(text)
    if _has_marks(points):
        return _marked_words(text)
    starts, ends = stretches(_plain_letters()[points])
    keys = _PLAIN_WORD.findall(text)
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        keys = [unicodedata.normalize("NFC", key) for key in keys]
    return Words(keys, starts.tolist(), ends.tolist())


def keys_by_line(text: str) -> tuple[list[str], list[int]]:
    """The keys of the words of a text, and for each line end how many words stand before it."""
    marked = not text.isascii() and _has_marks(code_points(text))
    found = (_WORD_OR_LINE if marked else _PLAIN_WORD_OR_LINE).findall(text)
    if not text.isascii():
        found = [_key(word) if word != "\n" else word for word in found]
        found = [word for word in found if word]
    ends = [at for at, word in enumerate(found) if word == "\n"]
    return [word for word in found if word != "\n"], [at - count for count, at in enumerate(ends)]


def _key(word: str) -> str:
    return word if word.isascii() else unicodedata.normalize("NFC", _STRIP.sub("", word))


def _has_marks(points: npt.NDArray[np.uint32]) -> bool:
    """Whether words may hold invisible characters, loose accents or letters beyond the basic plane."""
    return bool(len(points)) and (int(points.max()) >= BEYOND or bool(_marks()[points].any()))


def _marked_words(text: str) -> Words:
    """The words of a text in which some may have invisible characters or loose accents."""
    found = [(match.group(), *match.span()) for match in _WORD.finditer(text)]
    plain = [(key, start, end) for word, start, end in found if (key := _key(word))]
    return Words([key for key, _, _ in plain], [start for _, start, _ in plain], [end for _, _, end in plain])
