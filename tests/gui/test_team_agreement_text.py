"""Agreement in words."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from labeler.learn.agreement_people import Block, Person
from labeler.learn.intervals import Figure
from labeler.ui.panels import team_agreement_people_text as of_people
from labeler.ui.panels import team_agreement_text as says

NONE = Figure(None, None, None, 0, "No document was graded by two people.")


def person(name: str, low: float, value: float, high: float, shared: int = 30) -> Person:
    severity = Figure(value, low, high, shared)
    blocks = (Block(0.0, 60.0, severity), Block(86_400.0, 86_460.0, severity))
    return Person(name, shared, severity, Figure(0.5, 0.0, math.inf, shared), NONE, blocks)


def test_a_figure_has_its_interval_and_number_or_says_why_not() -> None:
    assert says.figure_words(Figure(0.386, 0.314, 0.453, 429)) == (
        "0.39",
        "0.31\u00a0–\u00a00.45 at 95\u00a0% · 429 documents",
    )
    assert says.figure_words(NONE) == ("–", NONE.why)
    assert says.short(Figure(-0.2, -0.5, 0.1, 9)) == "\u22120.20 [\u22120.50, 0.10]"
    assert says.short(Figure(0.5, 0.0, math.inf, 3)) == "0.50 [0.00, any]"


@pytest.mark.parametrize(
    ("low", "high", "word"),
    [(0.85, 0.95, "Reliable"), (0.7, 0.9, "Tentative"), (0.3, 0.5, "Unreliable"), (0.5, 0.9, "Cannot tell yet")],
)
def test_the_verdict_goes_by_the_whole_interval(low: float, high: float, word: str) -> None:
    assert says._verdict(low, high)[1] == word


def test_how_many_people_s_mean_is_reliable() -> None:
    # Spearman and Brown: the mean of k has k * icc / (1 + (k - 1) * icc).
    for icc, count in ((0.5, 4), (0.34, 8), (0.1, 36)):
        assert count * icc / (1 + (count - 1) * icc) >= 0.8 > (count - 1) * icc / (1 + (count - 2) * icc)
        assert says.several(Figure(icc, 0.0, 1.0, 9)) == f"The mean of {count} people's grades would be reliable."
    assert (
        says.several(Figure(0.9, 0.8, 1.0, 9)) == says.several(NONE) == says.several(Figure(-0.1, -1.0, 1.0, 9)) == ""
    )


def test_the_most_severe_come_first_and_those_without_a_figure_last() -> None:
    nobody = Person("a", 0, NONE, NONE, NONE, ())
    people = [nobody, person("mild", 0.2, 0.4, 0.6), person("severe", -0.8, -0.5, -0.2), person("both", -0.2, 0.1, 0.3)]
    assert [p.name for p in of_people.by_severity(people)] == ["severe", "both", "mild", "a"]
    words = [row.tips[2] for row in of_people.person_rows(of_people.by_severity(people))]
    assert words[0].startswith("More severe than the others by 0.50 grades")
    assert words[1].startswith("Neither severe nor mild")
    assert words[2].startswith("Milder than the others by 0.40 grades")
    assert words[3] == NONE.why
    assert of_people.person_rows([nobody])[0].dot is None


def test_the_scale_holds_the_intervals_of_those_who_shared_enough() -> None:
    assert of_people.reach([person("few", -4.0, 0.0, 4.0, shared=3)]) == 1.0
    assert of_people.reach([person("many", -1.5, -1.0, -0.5)]) == 2.0
    assert "from 1 grade below to 1 grade above" in of_people.scale_words(1.0)
    assert "2 grades below" in of_people.scale_words(2.0)


@pytest.mark.parametrize(
    ("ends", "said"),
    [((-0.9, -0.6, -0.3), "became more severe by 0.60 grades"), ((0.3, 0.6, 0.9), "became milder by 0.60 grades"),
     ((-0.3, 0.1, 0.5), "has not changed as far as these documents can tell")],
)  # fmt: skip
def test_drift_is_told_as_far_as_it_is_known(ends: tuple[float, float, float], said: str) -> None:
    one = person("ada", -0.1, 0.0, 0.1)
    low, value, high = ends
    drifted = Person("ada", 30, one.severity, one.spread, Figure(value, low, high, 30), one.blocks)
    assert said in of_people.drift_words(drifted)
    assert of_people.drift_words(one) == f"ada: {NONE.why}"
    assert of_people.block_lines(one)[1].startswith("1970-01-02 00:00 to 1970-01-02 00:01: 0.00 [")


def test_stretches_are_named_by_the_day_or_by_the_clock() -> None:
    one = person("ada", -0.1, 0.0, 0.1)
    assert of_people.block_ticks(one) == ["Jan 01", "Jan 02"]
    same_day = replace(one, blocks=(replace(one.blocks[0], first=60.0), replace(one.blocks[0], first=3660.0)))
    assert of_people.block_ticks(same_day) == ["00:01", "01:01"]
