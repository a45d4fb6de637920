"""Statistics are finite for any text, in the order of their names, and say what their names say."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.text.statistics import STATISTICS, statistics_of

NAMES = [s.name for s in STATISTICS]


def named(text: str) -> dict[str, float]:
    return dict(zip(NAMES, statistics_of(text), strict=True))


@settings(deadline=None, max_examples=300)
@given(
    st.one_of(
        st.text(),
        st.text("ab \n.?!'’-•1$|\ud800"),
        st.lists(st.sampled_from(["the ", "Why? ", "\n- ", "12:30"])).map("".join),
    )
)
def test_any_text_has_finite_statistics_that_are_not_negative(text: str) -> None:
    found = statistics_of(text)
    assert len(found) == len(STATISTICS)
    assert all(0.0 <= value < 1e6 for value in found)


def test_names_are_different_and_meanings_are_told() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert all(s.meaning for s in STATISTICS)


def test_a_text_without_anything_is_all_zero() -> None:
    assert set(statistics_of("")) == {0.0}
    assert {n: v for n, v in named("\n \n").items() if v} == {"length": pytest.approx(1.386, abs=1e-3)}


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("early_variety", "one two one two", 0.5),
        ("once", "one two one", 1 / 3),
        ("repeated_pairs", "a b a b a", 0.5 * 4 / 5),
        ("top_word", "the cell the cell the wall", 2 / 6),
        ("entropy", "same same same", 0.0),
        ("long_words", "a triangle is a polygon", 2 / 5),
        ("abstract_words", "motion and fitness", 2 / 3),
        ("shouted", "BUY it now", 1 / 3),
        ("capital_words", "Plato taught Aristotle", 2 / 3),
        ("you", "You’ll like your soup", 0.5),
        ("selling", "Buy at the best price", 3 / 5),
        ("reasons", "it fell because it was dropped", 1 / 6),
        ("digits", "12ab", 0.5),
        ("numbers", "about 1,500 of 3.5", 2 / 2),
        ("years", "in 1815 and 99999", 1 / 2),
        ("money", "costs $ 5 or 7 EUR", 2 / 3),
        ("clock_times", "open 9:30 to 5 pm", 2 / 3),
        ("links", "see www.a.b", 1 / 4),
        ("questions", "Why? Because. How?", 2 / 3),
        ("exclamations", "Wow! Wow!\nmore", 2 / 3),
        ("list_lines", "- one\n2. two\nthree\n(4) four", 3 / 4),
        ("short_lines", "short\n" + "long " * 20, 0.5),
        ("ended_lines", "Done.\nnot done", 0.5),
        ("repeated_lines", "abc\nabc\nabc", 6 / 11),
        ("apostrophes", "don't stop", 0.5),
    ],
)
def test_a_statistic_is_what_its_name_says(name: str, text: str, value: float) -> None:
    assert named(text)[name] == pytest.approx(value)


def test_a_lesson_differs_from_a_shop_where_it_should() -> None:
    lesson = named("Light is scattered because molecules are small. Therefore the sky is blue, a student may learn.")
    shop = named("BUY NOW! Best price, free shipping! You will love our products, order today for $9!")
    for name in ("reasons", "being", "sentence_length"):
        assert lesson[name] > shop[name]
    for name in ("selling", "exclamations", "shouted", "you", "money", "liking"):
        assert shop[name] > lesson[name]


@pytest.mark.parametrize("unit", [".", "@", "a.", "1.", "a'", "+12 ", "$ ", "\n", "- ", "?!", "（"])
def test_time_grows_with_the_text_alone(unit: str) -> None:
    """Ten times the text takes about ten times as long, never a hundred times: the fastest of three is compared."""
    spent = []
    for many in (4_000, 40_000):
        runs = []
        for _ in range(3):
            started = time.process_time()
            statistics_of(unit * many)
            runs.append(time.process_time() - started)
        spent.append(min(runs))
    assert spent[1] <= 40 * spent[0] + 0.05
