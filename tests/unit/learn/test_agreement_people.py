"""How each person grades beside the others."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.learn import agreement_people
from labeler.learn.agreement_grades import SharedGrades
from labeler.learn.agreement_people import Person, people

Vector = npt.NDArray[np.float64]


def team(documents: int, severity: list[float], *, drift: list[float] | None = None, seed: int = 1) -> list[Person]:
    """A team that graded everything, a document a minute; severities change by ``drift`` from first to last."""
    rng = np.random.default_rng(seed)
    level = rng.normal(2.5, 1.0, documents)
    change = np.linspace(-0.5, 0.5, documents)[:, None] * np.array(drift or [0.0] * len(severity))
    values = level[:, None] + np.array(severity) + change + rng.normal(0, 0.4, (documents, len(severity)))
    where, who = np.indices(values.shape).reshape(2, -1)
    of = SharedGrades.of(where, [f"p{at}" for at in who], values.ravel())
    return list(people(of, of.where * 60.0))


def test_severity_is_the_mean_distance_from_the_others() -> None:
    of = SharedGrades.of([1, 1, 1, 2, 2, 3], ["a", "b", "c", "a", "b", "a"], [0, 2, 3, 1, 4, 5])
    found = {person.name: person for person in people(of, np.full(5, np.nan))}
    assert found["a"].severity.value == pytest.approx(((0 - 2.5) + (1 - 4)) / 2)
    assert found["b"].severity.value == pytest.approx(((2 - 1.5) + (4 - 1)) / 2)
    assert found["c"].severity.value == pytest.approx(3 - 1)
    assert [found[name].shared for name in "abc"] == [2, 2, 1]


def test_severities_are_found_with_intervals_that_hold_them() -> None:
    given_ = [-0.6, 0.0, 0.3, 0.3]
    for person, severity in zip(team(400, given_), given_, strict=True):
        beside = severity - (sum(given_) - severity) / 3
        assert person.severity.low is not None
        assert person.severity.high is not None
        assert person.severity.low < beside < person.severity.high
        assert person.severity.high - person.severity.low < 0.2


def test_intervals_of_severity_cover_as_often_as_they_say() -> None:
    held = 0
    for seed in range(150):
        figure = team(12, [-0.5, 0.0, 0.2], seed=seed)[0].severity
        assert figure.low is not None
        assert figure.high is not None
        held += figure.low <= -0.6 <= figure.high
    assert held >= 138


def test_drift_is_the_change_from_the_first_to_the_last_document() -> None:
    found = team(300, [0.0, 0.0, 0.0], drift=[-1.0, 0.0, 0.0])
    first = found[0].drift
    assert first.value == pytest.approx(-1.0, abs=0.3)
    assert first.high is not None
    assert first.high < 0
    # The others drift the other way beside that one, half as much.
    assert found[1].drift.value == pytest.approx(0.5, abs=0.3)
    steady = team(300, [0.4, 0.0, 0.0])[0].drift
    assert steady.low is not None
    assert steady.high is not None
    assert steady.low < 0 < steady.high


def test_blocks_follow_the_clock_not_the_documents() -> None:
    values = np.zeros((40, 2))
    values[:, 1] = np.where(np.arange(40) < 20, 3.0, 0.0)
    where, who = np.indices(values.shape).reshape(2, -1)
    of = SharedGrades.of(where, [f"p{at}" for at in who], values.ravel())
    backwards = (39 - of.where) * 30.0
    person = people(of, backwards)[1]
    assert person.drift.value is not None
    assert person.drift.value > 3
    assert [round(block.severity.value or 0.0, 9) for block in person.blocks] == [0, 0, 3, 3]
    assert person.blocks[0].first == 0.0
    assert person.blocks[-1].last == 39 * 30.0
    assert all(block.severity.n == 10 for block in person.blocks)


def test_spread_compares_the_use_of_the_scale() -> None:
    rng = np.random.default_rng(2)
    level = rng.normal(0, 1.0, 500)
    narrow, wide = 0.5 * level, level
    where = np.tile(np.arange(500), 3)
    of = SharedGrades.of(where, ["a"] * 500 + ["b"] * 500 + ["c"] * 500, np.concatenate([narrow, wide, wide]))
    found = people(of, np.full(1500, np.nan))
    assert found[0].spread.value == pytest.approx(0.5)
    assert found[1].spread.value == pytest.approx(1 / math.sqrt((1 + 0.25) / 2), abs=0.01)
    assert found[0].spread.low is not None
    assert found[0].spread.low == pytest.approx(0.5, abs=1e-3)


def test_who_shares_nothing_is_listed_and_told_why() -> None:
    of = SharedGrades.of([1, 1, 2], ["a", "b", "z"], [1, 2, 3])
    last = people(of, np.zeros(2))[-1]
    assert (last.name, last.shared) == ("z", 0)
    assert {f.why for f in (last.severity, last.spread, last.drift)} == {agreement_people.NOT_SHARED}


def test_times_of_an_import_give_no_drift() -> None:
    values = np.random.default_rng(1).integers(0, 6, (60, 2)).astype(float)
    where, who = np.indices(values.shape).reshape(2, -1)
    of = SharedGrades.of(where, [f"p{at}" for at in who], values.ravel())
    for times in (of.where * 0.001, np.full(120, 7.0), np.full(120, np.nan)):
        person = people(of, np.asarray(times, np.float64))[0]
        assert person.drift.why == agreement_people.NO_TIMES
        assert person.blocks == ()


def test_no_difference_at_all_is_no_certainty() -> None:
    of = SharedGrades.of([1, 1, 2, 2, 3, 3], ["a", "b"] * 3, [1, 1, 4, 4, 2, 2])
    person = people(of, np.arange(6) * 60.0)[0]
    assert person.severity.value == 0.0
    assert person.severity.low is not None
    assert person.severity.low < -0.1
    assert person.drift.why == agreement_people.TOO_FEW


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3), st.integers(0, 5)), max_size=40))
def test_everybody_is_there_and_every_figure_is_defined_or_says_why(cells: list[tuple[int, int, int]]) -> None:
    rows = {(document, person): value for document, person, value in cells}
    of = SharedGrades.of([d for d, _ in rows], [f"p{p}" for _, p in rows], list(rows.values()))
    found = people(of, np.arange(len(of.values)) * 9.0)
    assert [person.name for person in found] == sorted({f"p{p}" for _, p in rows})
    for figure in (figure for p in found for figure in (p.severity, p.spread, p.drift)):
        if figure.value is None:
            assert figure.why.endswith(".")
        else:
            assert figure.low is not None
            assert figure.high is not None
            assert figure.low <= figure.value <= figure.high
