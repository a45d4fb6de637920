"""The rules, as one table: names, order, thresholds and meaning are those of datatrove 0.10's filters.

The rules of a family are in the order in which datatrove asks them: the first that fails names the reason.
"""

from __future__ import annotations

from functools import partial

from labeler.domain.wording import Phrase, phrase
from labeler.text.rules.marks import line_ends
from labeler.text.rules.reading import Reading
from labeler.text.rules.repetition import REPEATED, TOP
from labeler.text.rules.rule import DocumentRule, Fails, Family, LineRule, Rule, Unit, share

_BULLETS = ("•", "-")
_ELLIPSES = ("...", "…")
_SENTENCE_ENDS = (".", "?", "!", '"', "'")
_ELLIPSIS = _ELLIPSES[0]


def _stop_words(text: Reading) -> float:
    return len(set(text.settings.stop_words).intersection(text.words))


def _ellipses(text: Reading) -> float:
    return share(sum(map(text.text.count, _ELLIPSES)), len(text.words))


def _bullets(text: Reading) -> float:
    lines = text.lines.stripped
    return share(sum([line.startswith(_BULLETS) for line in lines]), len(lines))


def _end_ellipses(text: Reading) -> float:
    lines = text.lines.stripped
    return share(sum([line.endswith(_ELLIPSES) for line in lines]), len(lines))


def _ended_lines(text: Reading) -> float:
    ends = line_ends()
    return share(sum([line[-1] in ends for line in text.written_lines]), len(text.written_lines))


def _short_lines(text: Reading) -> float:
    short = text.settings.short_line
    return share(sum([len(line) <= short for line in text.written_lines]), len(text.written_lines))


def _repeated_characters(text: Reading) -> float:
    return share(text.written_repeats[2], len(text.text) - text.text.count("\n"))


def _top_gram(size: int, text: Reading) -> float:
    return share(text.sequences.top[size], len(text.text))


def _repeated_gram(size: int, text: Reading) -> float:
    return share(text.sequences.repeated[size], len(text.text))


def _unended(text: Reading) -> list[int]:
    return [int(not line.endswith(_SENTENCE_ENDS) or line.endswith(_ELLIPSIS)) for line in text.lines.texts]


def _bracketed(text: Reading) -> list[int]:
    return [int("{" in line) for line in text.lines.texts]


def _yes_no(what: Phrase) -> Phrase:
    """The description of a rule without a threshold to speak of: its value is 1 or 0."""
    return phrase("{what} (1)", what=what)


_ABOVE, _BELOW = Fails.ABOVE, Fails.BELOW
_QUALITY = partial(DocumentRule, Family.GOPHER_QUALITY)
_REPETITION = partial(DocumentRule, Family.GOPHER_REPETITION)
_C4 = partial(LineRule, Family.C4)
_FINEWEB = partial(DocumentRule, Family.FINEWEB)
_TOP_LIMITS = dict(zip(TOP, (0.20, 0.18, 0.16), strict=True))
_REPEATED_LIMITS = dict(zip(REPEATED, (0.15, 0.14, 0.13, 0.12, 0.11, 0.10), strict=True))

RULES: tuple[Rule, ...] = (
    _REPETITION("empty", _BELOW, 1, lambda text: len(text.text), phrase("There is no text")),
    _REPETITION(
        "dup_para_frac",
        _ABOVE,
        0.3,
        lambda text: share(text.paragraph_repeats[1], text.paragraph_repeats[0]),
        phrase("Share of paragraphs that stood before"),
    ),
    _REPETITION(
        "dup_para_char_frac",
        _ABOVE,
        0.2,
        lambda text: share(text.paragraph_repeats[2], len(text.text)),
        phrase("Share of characters in paragraphs that stood before"),
    ),
    _REPETITION(
        "dup_line_frac",
        _ABOVE,
        0.3,
        lambda text: share(text.line_repeats[1], text.line_repeats[0]),
        phrase("Share of lines that stood before"),
    ),
    _REPETITION(
        "dup_line_char_frac",
        _ABOVE,
        0.2,
        lambda text: share(text.line_repeats[2], len(text.text)),
        phrase("Share of characters in lines that stood before"),
    ),
    *(
        _REPETITION(
            f"top_{size}_gram",
            _ABOVE,
            limit,
            partial(_top_gram, size),
            phrase("Share of characters in the most frequent sequence of {size} words", size=size),
        )
        for size, limit in _TOP_LIMITS.items()
    ),
    *(
        _REPETITION(
            f"duplicated_{size}_n_grams",
            _ABOVE,
            limit,
            partial(_repeated_gram, size),
            phrase("Share of characters in sequences of {size} words that stood before", size=size),
        )
        for size, limit in _REPEATED_LIMITS.items()
    ),
    _QUALITY(
        "gopher_short_doc", _BELOW, 50, lambda text: text.read.spoken, phrase("Words that are more than punctuation")
    ),
    _QUALITY(
        "gopher_long_doc",
        _ABOVE,
        100_000,
        lambda text: text.read.spoken,
        phrase("Words that are more than punctuation"),
    ),
    _QUALITY(
        "gopher_below_avg_threshold",
        _BELOW,
        3,
        lambda text: share(text.read.length, text.read.spoken),
        phrase("Mean length of words in characters"),
    ),
    _QUALITY(
        "gopher_above_avg_threshold",
        _ABOVE,
        10,
        lambda text: share(text.read.length, text.read.spoken),
        phrase("Mean length of words in characters"),
    ),
    _QUALITY(
        "gopher_too_many_hashes",
        _ABOVE,
        0.1,
        lambda text: share(text.text.count("#"), len(text.words)),
        phrase("Hash signs per word"),
    ),
    _QUALITY("gopher_too_many_ellipsis", _ABOVE, 0.1, _ellipses, phrase("Ellipses per word")),
    _QUALITY("gopher_too_many_bullets", _ABOVE, 0.9, _bullets, phrase("Share of lines that begin with a bullet")),
    _QUALITY(
        "gopher_too_many_end_ellipsis", _ABOVE, 0.3, _end_ellipses, phrase("Share of lines that end with an ellipsis")
    ),
    _QUALITY(
        "gopher_below_alpha_threshold",
        _BELOW,
        0.8,
        lambda text: share(text.read.alphabetic, len(text.words)),
        phrase("Share of words with a letter"),
    ),
    _QUALITY("gopher_enough_stop_words", _BELOW, 2, _stop_words, phrase("Different stop words in the text")),
    _C4(
        "too_long_word",
        Unit.LINE,
        _ABOVE,
        1000,
        lambda text: text.lines.longest,
        phrase("Characters of the longest word"),
    ),
    _C4("no_terminal_punc", Unit.LINE, _ABOVE, 0, _unended, _yes_no(phrase("The line does not end like a sentence"))),
    _C4("too_few_words", Unit.LINE, _BELOW, 3, lambda text: text.lines.chunks, phrase("Words of the line")),
    _C4(
        "lorem_ipsum",
        Unit.ANY_LINE,
        _ABOVE,
        0,
        lambda text: text.lines.with_any(["lorem ipsum"]),
        _yes_no(phrase("The line has the filler text “lorem ipsum”")),
    ),
    _C4(
        "javascript",
        Unit.LINE,
        _ABOVE,
        0,
        lambda text: text.lines.with_any(["javascript"]),
        _yes_no(phrase("The line names JavaScript")),
    ),
    _C4(
        "curly_bracket", Unit.ANY_LINE, _ABOVE, 0, _bracketed, _yes_no(phrase("The line has an opening curly bracket"))
    ),
    _C4(
        "policy",
        Unit.LINE,
        _ABOVE,
        0,
        lambda text: text.lines.with_any(text.settings.policy_phrases),
        _yes_no(phrase("The line is about terms, privacy or cookies")),
    ),
    _C4(
        "too_few_sentences",
        Unit.KEPT_LINES,
        _BELOW,
        5,
        lambda text: text.lines.sentences,
        phrase("Sentences in the lines that are kept"),
    ),
    _FINEWEB("empty", _BELOW, 1, lambda text: len(text.written_lines), phrase("Lines that are not blank")),
    _FINEWEB("line_punct_ratio", _BELOW, 0.12, _ended_lines, phrase("Share of lines that end with a mark")),
    _FINEWEB("short_line_ratio", _ABOVE, 0.67, _short_lines, phrase("Share of short lines")),
    _FINEWEB(
        "char_dup_ratio", _ABOVE, 0.01, _repeated_characters, phrase("Share of characters in lines that stood before")
    ),
    _FINEWEB(
        "list_ratio",
        _ABOVE,
        0.3,
        lambda text: share(text.text.count("\n"), len(text.words)),
        phrase("Line breaks per word"),
    ),
)
BY_ID = {rule.id: rule for rule in RULES}
DOCUMENT_RULES = tuple(rule for rule in RULES if isinstance(rule, DocumentRule))
LINE_RULES = tuple(rule for rule in RULES if isinstance(rule, LineRule))
