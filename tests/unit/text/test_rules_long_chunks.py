"""Long chunks are split as spaCy splits them, which is tried on those that are short enough to ask it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.rules.long_chunks import LONG
from labeler.text.rules.splitter import _in_linear_time, splitter

PIECES = [
    *"()[]{}<>.,;:!?'\"-=#*_/+%$€@^~8xoDc°a5\u2019\u201c…。，",
    *[":)", ":-(", "...", "……", "'s", "’s", "km", "a.m.", "Mr.", "don't", "cannot", "o'clock", "'Cause", "U.S."],
    *["http://a.example/b?c", "word", "漢字", "Größe", "12", "3.5", "US$", "10km", "🐎", "\x07", "::", "--"],
]
CHUNKS = st.one_of(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map("".join),
    st.builds(
        lambda first, row, times, last: (first + row * times + last)[:LONG],
        st.sampled_from(PIECES),
        st.sampled_from(PIECES),
        st.integers(1, LONG),
        st.sampled_from(PIECES),
    ),
    st.text(st.characters(exclude_categories=("Z", "Cs", "Cc")), min_size=1, max_size=40),
).filter(lambda chunk: len(chunk.split()) == 1)


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    splitter()  # takes longer than one example may


@given(CHUNKS)
def test_as_spacy_does(chunk: str) -> None:
    assert [splitter()._split_long(chunk)] == splitter().split([chunk])


ADDRESSES = ["http://", "a", "b", ":", "@", "a.b", ".com", "de", "/", "?", "8", "10.0.0.1", ":80", "-", "é", "..", "#"]


@given(st.lists(st.sampled_from(ADDRESSES), max_size=12).map("".join))
def test_addresses_are_those_of_spacy(chunk: str) -> None:
    from spacy.lang.en import English

    theirs = English.Defaults.url_match
    assert bool(_in_linear_time(theirs.__self__).match(chunk)) == bool(theirs(chunk))


@pytest.mark.parametrize("row", ["http://a.b/", "a:", "a:b@", "a@b.c", "@a."])
def test_a_long_row_of_addresses_takes_no_longer_than_other_rows(row: str) -> None:
    before = time.process_time()
    splitter()._split_long(row * (200_000 // len(row)))
    assert time.process_time() - before < 10  # seconds; the square of the length takes more than a minute


def test_exceptions_as_spacy_does() -> None:
    made = [
        first + exception + last
        for exception in splitter().exceptions
        for first, last in (("", ""), ("(", ")"), ("a/", "/b"), ("'", ""), ("", "."), ("", "..."), ("x", ")"))
        if exception.split() == [exception]
    ]
    assert [splitter()._split_long(chunk) for chunk in made] == splitter().split(made)


@pytest.mark.parametrize("row", ["=", "'", "..!", ":)", "(", "a.", "1+", "字。", "-"])
def test_what_is_looked_at_grows_with_the_length_only(row: str) -> None:
    looked = 0

    def counted(search: Callable[[str], object]) -> Callable[[str], object]:
        def look(view: str) -> object:
            nonlocal looked
            looked += len(view)
            return search(view)

        return look

    long = splitter()._long
    chunk = row * (20_000 // len(row))
    words = replace(long, prefix=counted(long.prefix), suffix=counted(long.suffix)).split(chunk)
    assert "".join(words) == chunk
    assert looked <= 200 * len(chunk)


def test_a_row_of_full_stops_is_looked_at_whole() -> None:
    for row in ("." * 5_000, "a" + "." * 5_000, "." * 5_000 + "a"):
        assert [len(word) for word in splitter().split([row])[0]] in ([5_000], [1, 5_000], [5_000, 1])
