"""The rules decide as datatrove's filters do, whose word splitter is spaCy's: also on texts that nobody would write."""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from labeler.text.rules import evaluate, shipped_rule_set
from labeler.text.rules.chunks import Chunks
from labeler.text.rules.splitter import splitter

REFERENCE = Path(__file__).resolve().parents[2] / "benchmarks" / "rules_reference.py"
SEED = 20261124
TEXTS = 500
WORDS = [
    "the",
    "of",
    "and",
    "that",
    "have",
    "with",
    "wheel",
    "water",
    "turns",
    "Größe",
    "слово",
    "漢字",
    "物理学。水",
    "كتاب",
    "हिन्दी",
]
PIECES = [
    *[
        "don't",
        "it's",
        "can't",
        "cannot",
        "id",
        "Im",
        "o'clock",
        "'Cause",
        "y'all",
        "rock'n'roll",
        "’tis",
        "she’s",
        "John's",
    ],
    *[":)", ":-)", ":-(", ":((", "x:)", ")", "(", "8)", "<3", "</3", "o.O", "(-:", "=)", "\\", "''", "'", "’", '\\")'],
    *[
        "a.m.",
        "a.m",
        ".",
        "p.m",
        "Mr.",
        "St.",
        "e.g.",
        "U.S.",
        "Ph.D.",
        "vs.",
        "5p.m.",
        "°",
        "C.",
        "20°C.",
        "°c",
        "w/o",
        "and/or",
    ],
    *[
        "http://a.example/b?c=d",
        "www.a.example",
        "me@mail.example",
        "127.0.0.1:80/x",
        "#tag",
        "a/b",
        "x=y",
        "3-4",
        "1,200.50",
    ],
    *[
        "•",
        "-",
        "...",
        "…",
        "..",
        "!",
        "?!",
        "؟",
        "۔",
        "。",
        "។",
        "៖",
        "⸮",
        "，",
        "１",
        "–",
        "—",
        "„",
        "«",
        "»",
        "★",
        "►",
        "━",
    ],
    *[
        "[3]",
        "[]",
        "[edit]",
        "[citation needed]",
        "x[12]",
        "{",
        "}",
        "JavaScript",
        "lorem ipsum",
        "Lorem",
        "ipsum",
        "use cookies",
    ],
    *[
        "🐎",
        "👩‍🔬",
        "𝔘𝔫𝔦",
        "𐩖",
        "\u200b",
        "\ufeff",
        "\u0301",
        "\x07",
        "\x7f",
        "\x9f",
        "\u00ad",
        "10km",
        "5kg",
        "US$40",
        "$5",
        "50%",
        "C++",
    ],
    *[
        "Privacy policy",
        "Terms of use.",
        "_",
        "__init__",
        "**bold**",
        "`code`",
        "=====",
        "x" * 1001,
        "=" * 350,
        "(a) " * 90,
    ],
]
GAPS = [" "] * 12 + [
    "  ",
    "\t",
    "\n",
    "\n",
    "\n\n",
    "\n\n\n",
    "\r\n",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x1f",
    "\x85",
    "\u00a0",
    "\u2028",
    "\u3000",
    "",
    "",
]
ENDS = [".\n", ".\n", "!\n", '"\n', "\n", "...\n", ".\n\n", ". ", "? ", "。\n", " "]


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    """The filters, and how to compare them."""
    spec = importlib.util.spec_from_file_location("rules_reference", REFERENCE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def texts(seed: int, count: int) -> Iterator[str]:
    """Texts between plain and odd, some of which pass some filters."""
    draw = random.Random(seed)
    for _ in range(count):
        odd = draw.choice([0.0, 0.02, 0.1, 0.5, 1.0])
        words = draw.choice([WORDS[:9], WORDS, WORDS[9:]])
        sentences = []
        for _ in range(draw.choice([0, 1, 3, 8, 20])):
            length = draw.choice([1, 2, 4, 9, 25])
            pieces = [draw.choice(PIECES if draw.random() < odd else words) for _ in range(length)]
            gaps = [draw.choice(GAPS if draw.random() < odd else [" "]) for _ in pieces[1:]]
            sentences.append("".join(piece + gap for piece, gap in zip(pieces, [*gaps, ""], strict=True)))
        if len(sentences) > 3 and draw.random() < 0.3:
            sentences += draw.choices(sentences, k=draw.randrange(1, 6))
        yield draw.choice(["", "", " ", "\n"]) + "".join(sentence + draw.choice(ENDS) for sentence in sentences)


def test_verdicts_reasons_and_lines(reference: ModuleType) -> None:
    filters, _ = reference.datatrove()
    rule_set = shipped_rule_set("datatrove")
    seen: dict[str, set[object]] = {}
    for text in texts(SEED, TEXTS):
        outcomes = {family: judge(text) for family, judge in filters.items()}
        for name, (ours, theirs) in reference.compared(text, evaluate(text, rule_set), outcomes).items():
            assert ours == theirs, (name, text)
            seen.setdefault(name, set()).add(theirs)
    assert {name: len(reasons) > 3 for name, reasons in seen.items()} == dict.fromkeys(seen, True)


def test_words_and_sentences(reference: ModuleType) -> None:
    reference.datatrove()
    from datatrove.utils.text import split_into_sentences, split_into_words

    chunks = Chunks(splitter())
    for text in texts(SEED + 1, TEXTS):
        lines = text.splitlines()
        read = chunks.read(lines)
        assert read.words == split_into_words(text), text
        assert read.sentences == [len(split_into_sentences(line)) for line in lines], text


def test_characters_of_marks_are_those_of_the_filters(reference: ModuleType) -> None:
    reference.datatrove()
    from datatrove.utils.text import PUNCTUATION_SET, TERMINAL_PUNCTUATION

    from labeler.text.rules.marks import line_ends, no_words

    assert line_ends() == TERMINAL_PUNCTUATION
    assert no_words() == PUNCTUATION_SET
