"""Words of a text with where they stand, in a form that survives what extraction does to white space and Unicode."""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from labeler.text.points import stretches, table

# invisible characters inside words: soft hyphen, zero width characters and marks of direction, combining accents
_INVISIBLE = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_STRIP = re.compile(f"[{_INVISIBLE}]+")
_LETTER = rf"[\w\u0300-\u036f{_INVISIBLE}]"
_WORD = re.compile(f"{_LETTER}+")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@functools.cache
def _letters() -> npt.NDArray[np.bool_]:
    return table(_LETTER, above=False)


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
        return list(accumulate((len(key) + 1 for key in self.keys), initial=0))

    def word_at(self, place: int) -> int:
        """The number of the word whose preceding space stands at ``place`` in ``joined``."""
        return bisect_right(self.places, place) - 1


def words_of(text: str) -> Words:
    """The words of ``text``: runs of letters, digits and underscores; punctuation is not a word."""
    keys = _WORD.findall(text)
    if _ASTRAL.search(text):
        spans = [match.span() for match in _WORD.finditer(text)]
        starts, ends = [start for start, _ in spans], [end for _, end in spans]
    else:
        from_, to = stretches(text, _letters())
        starts, ends = from_.tolist(), to.tolist()
    if text.isascii() or (unicodedata.is_normalized("NFC", text) and not _STRIP.search(text)):
        return Words(keys, starts, ends)
    plain = [key if key.isascii() else unicodedata.normalize("NFC", _STRIP.sub("", key)) for key in keys]
    if all(plain):
        return Words(plain, starts, ends)
    there = [at for at, key in enumerate(plain) if key]
    return Words([plain[at] for at in there], [starts[at] for at in there], [ends[at] for at in there])
