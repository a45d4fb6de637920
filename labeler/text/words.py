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
SHORT = 400
_PLAIN_WORD_OR_LINE = re.compile(r"\w+|\n")


@functools.cache
def _plain_letters() -> npt.NDArray[np.bool_]:
    return table(r"\w")


@functools.cache
def _marked_letters() -> npt.NDArray[np.bool_]:
    return _plain_letters() | _marks()


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
    if len(text) <= SHORT and text.isascii():
        words = list(_PLAIN_WORD.finditer(text))
        return Words([word.group() for word in words], [word.start() for word in words], [word.end() for word in words])
    points = code_points(text)
    marked = _has_marks(points)
    keys = (_WORD if marked else _PLAIN_WORD).findall(text)
    found, ends = stretches(_inside_words(text, points, marked=marked))
    starts, stops = found.tolist(), ends.tolist()
    if not marked and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return Words(keys, starts, stops)
    keys = [key if key.isascii() else _key(key) for key in keys]
    if all(keys):
        return Words(keys, starts, stops)
    there = [at for at, key in enumerate(keys) if key]
    return Words([keys[at] for at in there], [starts[at] for at in there], [stops[at] for at in there])


def count_words(text: str) -> int:
    """How many words a text has."""
    points = code_points(text)
    if _has_marks(points):
        return len(words_of(text))
    return len(stretches(_inside_words(text, points, marked=False))[0])


def keys_by_line(text: str) -> tuple[list[str], list[int]]:
    """The keys of the words of a text, and for each line end how many words stand before it."""
    if text.isascii() or (not _has_marks(code_points(text)) and unicodedata.is_normalized("NFC", text)):
        found = _PLAIN_WORD_OR_LINE.findall(text)
    else:
        found = [key for word in _WORD_OR_LINE.findall(text) if (key := word if word.isascii() else _key(word))]
    ends = [at for at, word in enumerate(found) if word == "\n"]
    keys = [word for word in found if word != "\n"] if ends else found
    return keys, [at - count for count, at in enumerate(ends)]


def _key(word: str) -> str:
    return unicodedata.normalize("NFC", _STRIP.sub("", word))


def _has_marks(points: npt.NDArray[np.uint32]) -> bool:
    """Whether words may hold invisible characters or loose accents."""
    return bool(_marks()[np.minimum(points, BEYOND)].any())


def _inside_words(text: str, points: npt.NDArray[np.uint32], *, marked: bool) -> npt.NDArray[np.bool_]:
    """For each character whether it belongs to a word."""
    letters = _marked_letters() if marked else _plain_letters()
    inside = letters[np.minimum(points, BEYOND)]
    beyond = np.flatnonzero(points >= BEYOND)
    if len(beyond):
        inside[beyond] = [text[at].isalnum() for at in beyond.tolist()]
    return inside
