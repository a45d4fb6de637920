"""Statistics of a text: a few numbers that tell prose from lists, menus and chatter, in any language."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statistic:
    """A number taken of a text: its name, and what it is."""

    name: str
    meaning: str


STATISTICS = (
    Statistic("length", "logarithm of the number of characters"),
    Statistic("words", "logarithm of the number of words"),
    Statistic("word_length", "mean length of a word in characters"),
    Statistic("line_length", "logarithm of the mean number of words in a line"),
    Statistic("different_words", "share of the words that stand in the text once or for the first time"),
    Statistic("letters", "share of the characters that are letters"),
    Statistic("digits", "share of the characters that are digits"),
    Statistic("capitals", "share of the letters that are capitals"),
    Statistic("sentence_length", "logarithm of the mean number of words to a full stop"),
    Statistic("questions", "question marks in a hundred words"),
    Statistic("exclamations", "exclamation marks in a hundred words"),
)
_WORD = re.compile(r"\w+")
_END = re.compile(r"[.!?…。]+")


def statistics_of(text: str) -> tuple[float, ...]:
    """The statistics of a text, finite, in the order of ``STATISTICS``."""
    words = [word.lower() for word in _WORD.findall(text)]
    count = max(len(words), 1)
    characters = max(len(text), 1)
    letters = sum(map(str.isalpha, text))
    lines = sum(bool(line.strip()) for line in text.splitlines())
    return (
        math.log1p(len(text)),
        math.log1p(len(words)),
        sum(map(len, words)) / count,
        math.log1p(len(words) / max(lines, 1)),
        len(set(words)) / count,
        letters / characters,
        sum(map(str.isdigit, text)) / characters,
        sum(map(str.isupper, text)) / max(letters, 1),
        math.log1p(len(words) / (1 + len(_END.findall(text)))),
        100.0 * text.count("?") / count,
        100.0 * text.count("!") / count,
    )
