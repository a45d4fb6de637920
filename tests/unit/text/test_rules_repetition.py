"""Repeated words, lines and paragraphs beside plain counts of the same."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.rules.reading import Reading
from labeler.text.rules.repetition import REPEATED, TOP, Sequences
from labeler.text.rules.settings import Settings
from labeler.text.rules.splitter import splitter

WORDS = st.lists(st.sampled_from(["a", "b", "ab", "ba", "aab", "é", "🐎"]), max_size=60)
LONG = st.builds(lambda few, times: few * times, st.lists(st.sampled_from("abc"), max_size=8), st.integers(0, 12))


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    splitter()  # takes longer than one example may


def plain_top(words: list[str], size: int) -> int:
    grams = [" ".join(words[at : at + size]) for at in range(len(words) - size + 1)]
    counts = Counter(grams)
    best = max(grams, key=counts.__getitem__, default="")  # the first of the most frequent
    return len(best) * counts[best]


def plain_repeated(words: list[str], size: int) -> int:
    seen: set[str] = set()
    at = characters = 0
    while at + size <= len(words):
        gram = "".join(words[at : at + size])
        if gram in seen:
            characters += len(gram)
            at += size
        else:
            seen.add(gram)
            at += 1
    return characters


@given(st.one_of(WORDS, LONG))
def test_sequences_are_counted_as_plainly(words: list[str]) -> None:
    sequences = Sequences(words)
    assert sequences.top == {size: plain_top(words, size) for size in TOP}
    assert sequences.repeated == {size: plain_repeated(words, size) for size in REPEATED}


def test_sequences_are_the_same_when_written_together_they_are() -> None:
    words = ["ab", "c", "d", "e", "f", "-", "a", "bc", "d", "e", "f"]
    assert Sequences(words).repeated[5] == 6
    assert Sequences(words).top[2] == len("d e") * 2


def test_long_texts_are_searched_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [
        "the",
        "cat",
        "sat",
        "on",
        "the",
        "mat",
        "and",
        "the",
        "cat",
        "sat",
        "on",
        "the",
        "hat",
        "and",
        "the",
        "cat",
    ] * 3
    whole = Sequences(words)
    monkeypatch.setattr("labeler.text.rules.repetition._ROOM", 100)
    parts = Sequences(words)
    assert (parts.top, parts.repeated) == (whole.top, whole.repeated)
    assert parts.repeated[5] > 0


def test_texts_longer_than_what_is_prepared() -> None:
    words = [f"word{number}" for number in range(8_000)]
    assert Sequences(words).repeated == dict.fromkeys(REPEATED, 0)
    assert Sequences([*words, *words[:5]]).repeated == {**dict.fromkeys(REPEATED, 0), 5: len("".join(words[:5]))}


@pytest.mark.parametrize("words", [[], ["one"], ["one", "two"], ["a", "b", "c", "d"]])
def test_few_words(words: list[str]) -> None:
    sequences = Sequences(words)
    assert sequences.top == {size: len(" ".join(words[:size])) if len(words) >= size else 0 for size in TOP}
    assert set(sequences.repeated.values()) == {0}


@given(st.text(alphabet="ab \n\t", max_size=40))
def test_lines_and_paragraphs_are_split_as_by_expression(text: str) -> None:
    reading = Reading(text, Settings())
    for found, parts in (
        (reading.line_repeats, re.split(r"\n+", text)),
        (reading.paragraph_repeats, re.split(r"\n{2,}", text.strip())),
        (reading.written_repeats, [line for line in text.split("\n") if line.strip()]),
    ):
        repeats = [part for at, part in enumerate(parts) if part in parts[:at]]
        assert found[1:] == (len(repeats), sum(map(len, repeats)))
        assert found[0] == len(parts) or parts == [""]
