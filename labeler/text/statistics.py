"""Statistics of a text: numbers that tell lessons from shops, prose from lists, and people talking from reference.

They describe how a text is written rather than what it is about. Those about kinds of words know English
ones; in other languages they are near zero for every text and so say nothing.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"\b(?:1[5-9]\d\d|20\d\d)\b")
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b|\b\d{1,2}\s?[ap]m\b", re.IGNORECASE)
_MONEY = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:USD|EUR|GBP)\b")
_LIST_ITEM = re.compile(r"(?:[-*•‣▪·–]|\(?\d{1,2}[.)]|[a-zA-Z][.)])\s")
_LINKS = ("http", "www.", "@", ".com")
_SYMBOLS = "|#*©®™<>{}[]_=+~•►"
_QUOTES = '"“”'
_CLOSERS = "\"'”’)]"
_LINE_ENDS = ".!?\"”'’…"
_SENTENCE_ENDS = ".!?…。！？"
_BEGINNING = 200  # words over which different ones are counted, so that long texts compare with short ones
_SHORT_LINE, _LONG_WORD, _VERY_LONG_WORD = 30, 7, 11

_KINDS = (
    (
        "stop_words",
        "that carry grammar",
        (
            "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which "
            "one you were all her she there would their we him been has when who will no more if out so up said what its about "
            "than into them can only other time new some could these two may first then do any like my now over such our even "
            "most me after also did many off before must well back through years where much your way down should because each "
            "just those how too little good make own"
        ),
    ),
    (
        "first_person",
        "for the writer (I, my)",
        "i me my mine myself i'm i've i'll i'd",
    ),
    (
        "we",
        "for a group with the writer (we, our)",
        "we us our ours ourselves we're we've we'll",
    ),
    (
        "you",
        "for the reader (you, your)",
        "you your yours yourself you're you'll you've u",
    ),
    (
        "he_or_she",
        "for a person spoken of (he, her)",
        "he she him her his hers himself herself",
    ),
    (
        "third_person",
        "for things spoken of (it, their, which)",
        "it its they them their these this those which",
    ),
    (
        "reasons",
        "that give reasons or define (because, called)",
        (
            "because therefore thus hence however although whereas since while if then example called means defined known "
            "refers due cause causes caused results effect such whether between"
        ),
    ),
    (
        "selling",
        "of shops and services (buy, price)",
        (
            "buy price prices shop order shipping sale sales cart free discount deal deals offer offers delivery customer "
            "customers quality best product products brand service services contact click checkout warranty purchase store "
            "guarantee call today quote book online"
        ),
    ),
    (
        "learning",
        "of schools and science (student, theory)",
        (
            "learn learning student students teacher teachers school education educational lesson course study research science "
            "scientific knowledge understand understanding history theory analysis method methods process system explain skills "
            "concept concepts university academic"
        ),
    ),
    (
        "dates",
        "for months and days",
        (
            "january february march april june july august september october november december monday tuesday wednesday "
            "thursday friday saturday sunday today yesterday"
        ),
    ),
    (
        "modals",
        "for what can, may or should be",
        "can could may might must should would will shall",
    ),
    (
        "liking",
        "of praise and chatter (love, awesome)",
        (
            "love loved amazing awesome great beautiful perfect happy fun cute nice favorite favourite wonderful lol really super "
            "wow hope thank thanks"
        ),
    ),
    (
        "being",
        "for being (is, were)",
        "is are was were be been being am",
    ),
    (
        "prepositions",
        "that relate things (of, between)",
        "of in on by with from to for at as into between during among through",
    ),
)
_WORDS_OF = {name: frozenset(listed.split()) for name, _, listed in _KINDS}
_ABSTRACT_ENDINGS = ("tion", "tions", "ment", "ity", "ness", "ism", "ology")


@dataclass(frozen=True, slots=True)
class Statistic:
    """A number taken of a text: its name, and what it is."""

    name: str
    meaning: str


STATISTICS = (
    Statistic("length", "logarithm of the number of characters"),
    Statistic("words", "logarithm of the number of words"),
    Statistic("lines", "logarithm of the number of lines that are not blank"),
    Statistic("sentences", "logarithm of the number of sentences"),
    Statistic("line_length", "logarithm of the mean number of words in a line"),
    Statistic("sentence_length", "logarithm of the mean number of words in a sentence"),
    Statistic("sentence_spread", "logarithm of the standard deviation of the length of sentences"),
    Statistic("word_length", "mean length of a word in characters"),
    Statistic("word_spread", "standard deviation of the length of words"),
    Statistic("long_words", f"share of words of {_LONG_WORD} letters or more"),
    Statistic("very_long_words", f"share of words of {_VERY_LONG_WORD} letters or more"),
    Statistic("variety", "different words in relation to the square root of all words"),
    Statistic("early_variety", f"share of different words among the first {_BEGINNING}"),
    Statistic("once", "share of words that stand in the text once"),
    Statistic("entropy", "entropy of the words, in natural units"),
    Statistic("top_word", "share of the most frequent word that carries more than grammar"),
    Statistic("repeated_pairs", "share of pairs of neighbouring words that stood before"),
    Statistic("abstract_words", "share of words that end like abstract nouns (-tion, -ness)"),
    Statistic("ing", "share of words that end in -ing"),
    Statistic("ed", "share of words that end in -ed"),
    Statistic("ly", "share of words that end in -ly"),
    Statistic("apostrophes", "share of words with an apostrophe"),
    Statistic("capital_words", "share of words that begin with a capital"),
    Statistic("shouted", "share of words in capitals"),
    *(Statistic(name, f"share of words {meaning}") for name, meaning, _ in _KINDS),
    Statistic("capitals", "share of characters that are capitals"),
    Statistic("digits", "share of characters that are digits"),
    Statistic("other_letters", "share of characters outside ASCII"),
    Statistic("symbols", "share of characters that are symbols of menus and mark-up"),
    Statistic("numbers", "numbers per word"),
    Statistic("years", "years per word"),
    Statistic("money", "amounts of money per word"),
    Statistic("clock_times", "times of day per word"),
    Statistic("links", "addresses per word"),
    Statistic("commas", "commas per word"),
    Statistic("quotes", "quotation marks per word"),
    Statistic("brackets", "opening brackets per word"),
    Statistic("colons", "colons and semicolons per word"),
    Statistic("dashes", "hyphens and dashes per word"),
    Statistic("questions", "question marks per sentence"),
    Statistic("exclamations", "exclamation marks per sentence"),
    Statistic("list_lines", "share of lines that begin like an item of a list"),
    Statistic("short_lines", f"share of lines of {_SHORT_LINE} characters or fewer"),
    Statistic("ended_lines", "share of lines that end like a sentence"),
    Statistic("repeated_lines", "share of characters in lines that stood before"),
)


class _Read(NamedTuple):
    """A text, read once: its words, the same in lower case, its lines, and how many words each sentence has."""

    text: str
    words: list[str]
    lower: list[str]
    lines: list[str]
    sentences: list[int]


def statistics_of(text: str) -> tuple[float, ...]:
    """The statistics of a text, finite and never negative, in the order of ``STATISTICS``."""
    words = _WORD.findall(text)
    lower = [word.lower().replace("’", "'") for word in words]
    lines = [stripped for line in text.splitlines() if (stripped := line.strip())]
    read = _Read(text, words, lower, lines, [size for line in lines for size in _sentences(line)])
    return (*_sizes(read), *_choice_of_words(read), *_characters(read), *_lines(read))


def _sentences(line: str) -> Iterator[int]:
    """How many stretches between white space each sentence of a line has; the end of a line ends one."""
    size = 0
    for chunk in line.split():
        size += 1
        if chunk.rstrip(_CLOSERS).endswith(tuple(_SENTENCE_ENDS)):
            yield size
            size = 0
    if size:
        yield size


def _sizes(read: _Read) -> tuple[float, ...]:
    count = len(read.words)
    lengths = [len(word) for word in read.words]
    sentence, sentence_spread = _mean_and_spread(read.sentences)
    word, word_spread = _mean_and_spread(lengths)
    return (
        math.log1p(len(read.text)),
        math.log1p(count),
        math.log1p(len(read.lines)),
        math.log1p(len(read.sentences)),
        math.log1p(_share(count, len(read.lines))),
        math.log1p(sentence),
        math.log1p(sentence_spread),
        word,
        word_spread,
        _share(sum(length >= _LONG_WORD for length in lengths), count),
        _share(sum(length >= _VERY_LONG_WORD for length in lengths), count),
    )


def _choice_of_words(read: _Read) -> tuple[float, ...]:
    words, lower = read.words, read.lower
    count = len(words)
    found = Counter(lower)
    beginning = lower[:_BEGINNING]
    topics = (n for word, n in found.items() if len(word) > 2 and word not in _WORDS_OF["stop_words"])
    endings = (_ABSTRACT_ENDINGS, "ing", "ed", "ly")
    return (
        _share(len(found), math.sqrt(count)),
        _share(len(set(beginning)), len(beginning)),
        _share(sum(n == 1 for n in found.values()), count),
        max(math.log(max(count, 1)) - _share(sum(n * math.log(n) for n in found.values()), count), 0.0),
        _share(max(topics, default=0), count),
        _share(count - 1 - len(set(pairwise(lower))), count) if count else 0.0,
        *(_share(sum(word.endswith(ending) for word in lower), count) for ending in endings),
        _share(sum("'" in word for word in lower), count),
        _share(sum(word[0].isupper() for word in words), count),
        _share(sum(len(word) > 1 and word.isupper() for word in words), count),
        *(_share(sum(found[word] for word in kind if word in found), count) for kind in _WORDS_OF.values()),
    )


def _characters(read: _Read) -> tuple[float, ...]:
    text, count, size = read.text, len(read.words), len(read.text)
    patterns = (_NUMBER, _YEAR, _MONEY, _CLOCK)
    return (
        _share(sum(map(str.isupper, text)), size),
        _share(sum(map(str.isdigit, text)), size),
        _share(sum(character > "\x7f" for character in text), size),
        _share(_many(text, _SYMBOLS), size),
        *(_share(len(pattern.findall(text)), count) for pattern in patterns),
        *(_share(_many(text, marks), count) for marks in (_LINKS, ",", _QUOTES, "(", ":;", "-–—")),
        *(_share(text.count(mark), len(read.sentences)) for mark in "?!"),
    )


def _lines(read: _Read) -> tuple[float, ...]:
    lines = read.lines
    repeated = sum(map(len, lines)) - sum(map(len, set(lines)))
    return (
        _share(sum(bool(_LIST_ITEM.match(line)) for line in lines), len(lines)),
        _share(sum(len(line) <= _SHORT_LINE for line in lines), len(lines)),
        _share(sum(line[-1] in _LINE_ENDS for line in lines), len(lines)),
        _share(repeated, len(read.text)),
    )


def _many(text: str, parts: Sequence[str]) -> int:
    return sum(map(text.count, parts))


def _mean_and_spread(sizes: Sequence[int]) -> tuple[float, float]:
    mean = _share(sum(sizes), len(sizes))
    return mean, math.sqrt(_share(sum((size - mean) ** 2 for size in sizes), len(sizes)))


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
