"""Phrases: English wherever they go, and never without what they were made of."""

from __future__ import annotations

import copy
import json
import pickle
import sqlite3
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.errors import PREPARE_FIRST, BadInput, WorldError
from labeler.domain.wording import Phrase, filled, phrase, phrases, recognised

MADE = phrase("{count:,} of {what}", about="of a number", count=1234, what=phrase("documents"))
COPIES: list[Callable[[Phrase], Phrase]] = [
    copy.copy, copy.deepcopy,
    *(lambda one, p=protocol: pickle.loads(pickle.dumps(one, p)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)),
]  # fmt: skip


def test_a_phrase_is_its_english_text() -> None:
    assert MADE == "1,234 of documents"
    assert hash(MADE) == hash("1,234 of documents")
    assert {MADE: 1}["1,234 of documents"] == 1


@pytest.mark.parametrize("copied", COPIES)
def test_copies_and_other_processes_get_all_of_a_phrase(copied: Callable[[Phrase], Phrase]) -> None:
    again = copied(MADE)
    assert type(again) is Phrase
    assert again == MADE
    assert (again.template, again.values, again.about) == ("{count:,} of {what}", MADE.values, "of a number")
    inner = again.values["what"]
    assert isinstance(inner, Phrase)
    assert inner.template == "documents"


def test_what_is_stored_is_plain_english() -> None:
    assert json.dumps({MADE: [MADE]}) == '{"1,234 of documents": ["1,234 of documents"]}'
    database = sqlite3.connect(":memory:")
    (stored,) = database.execute("SELECT ?", (MADE,)).fetchone()
    database.close()
    assert stored == MADE
    assert type(stored) is str


@given(st.text())
def test_a_text_without_values_is_taken_as_it_is(text: str) -> None:
    assert phrase(text) == text  # braces and all


@given(st.integers())
def test_one_is_one_and_all_else_is_many(count: int) -> None:
    said = phrases("one of {whose}", "{count} of {whose}", count, whose="{ada}")
    assert said == ("one of {ada}" if count == 1 else f"{count} of {{ada}}")


def test_a_field_without_a_value_is_found_where_it_is_made() -> None:
    with pytest.raises(KeyError, match="what"):
        phrase("{count} of {what}", count=3)


def test_an_error_says_both_its_lines_as_one_phrase() -> None:
    line = str(WorldError(phrase("{name} is gone.", name="a.warc"), phrase("Look for it.")))
    assert line == "a.warc is gone. Look for it."
    assert isinstance(line, Phrase)
    assert line.values["message"].template == "{name} is gone."
    assert str(WorldError(PREPARE_FIRST)) is PREPARE_FIRST


def test_an_error_is_told_on_one_line() -> None:
    assert str(WorldError(phrase("{name} is gone.", name="a\nb"), "Look\tfor it. ")) == "a b is gone. Look for it."


def test_errors_keep_their_phrases_on_the_way_from_other_processes() -> None:
    again = pickle.loads(pickle.dumps(BadInput(MADE, PREPARE_FIRST)))
    assert isinstance(again, BadInput)
    assert isinstance(again.message, Phrase)
    assert (again.message.template, again.advice.template) == (MADE.template, PREPARE_FIRST)


COUNTED = phrase("{count:,} of {fewest} pages are graded")
SHARED = phrase("one page carries {share:.0%} of all")


@given(st.integers(0, 10**9), st.integers(1, 99))
def test_what_was_stored_is_recognised_with_its_values(count: int, fewest: int) -> None:
    said = filled(COUNTED, count=count, fewest=fewest)
    found = recognised(str(said), (SHARED, COUNTED))
    assert isinstance(found, Phrase)
    assert (found, found.template, found.values) == (said, said.template, said.values)


@given(st.integers(0, 100))
def test_a_share_is_read_back_as_it_was_written(percent: int) -> None:
    found = recognised(str(filled(SHARED, share=percent / 100)), (COUNTED, SHARED))
    assert isinstance(found, Phrase)
    assert f"{found.values['share']:.0%}" == f"{percent}%"


@given(st.text())
def test_what_no_sentence_says_stays_as_it_is(text: str) -> None:
    assert recognised(text, (COUNTED, SHARED)) == text
    assert not isinstance(recognised("1,5 of 3 pages are graded", (COUNTED,)), Phrase)
