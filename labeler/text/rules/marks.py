"""Characters with a meaning to the rules: what ends a sentence or a line, and what makes no word."""

from __future__ import annotations

import functools
import string

from labeler.text.rules.splitter import splitter

_MORE_ENDS = (  # Unicode's Sentence_Terminal (15.0) beyond the signs that the splitter ends sentences with, and Khmer's
    (0x061D, 0x061E),  # Arabic
    (0x0837, 0x0837),  # Samaritan
    (0x0839, 0x0839),
    (0x083D, 0x083E),
    (0x17D4, 0x17D6),  # Khmer
    (0x17D9, 0x17DA),
    (0x1B7D, 0x1B7E),  # Balinese
    (0x2E53, 0x2E54),  # medieval
    (0x10F55, 0x10F59),  # Sogdian
    (0x10F86, 0x10F89),  # Old Uyghur
    (0x11944, 0x11944),  # Dives Akuru
    (0x11946, 0x11946),
    (0x11EF7, 0x11EF8),  # Makasar
    (0x11F43, 0x11F44),  # Kawi
    (0x16E98, 0x16E98),  # Medefaidrin
)
_CONTROLS = ((0x00, 0x08), (0x0B, 0x1F), (0x7F, 0x9F))
_NO_WORDS = (
    "–—",  # dashes
    "’“”„«»´",  # quotation marks
    "〈〉《》「」【】（）",  # brackets
    "、，：；～％１",  # wide signs; the digit is one that old encodings wrote for a quotation mark
    "…∶━►",  # others
)


def _between(ranges: tuple[tuple[int, int], ...]) -> frozenset[str]:
    return frozenset(chr(point) for first, last in ranges for point in range(first, last + 1))


@functools.cache
def sentence_ends() -> frozenset[str]:
    """Words that end a sentence, each one character."""
    return splitter().sentence_ends


@functools.cache
def line_ends() -> frozenset[str]:
    """Characters with which a line may end."""
    return sentence_ends() | _between(_MORE_ENDS)


@functools.cache
def no_words() -> frozenset[str]:
    """Characters of which alone no word is made: punctuation and controls."""
    return line_ends().union(string.punctuation, *_NO_WORDS, _between(_CONTROLS))
