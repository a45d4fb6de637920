import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.learn.calibration import Unfit
from labeler.learn.conformal import GradeIntervals, fit_grade_intervals, standing


def drawn(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """A forest that is too sure of itself, and the grades."""
    true = rng.dirichlet([1.5, 3.0, 1.5, 0.8, 0.3, 0.1], count)
    grades = (rng.random((count, 1)) > np.cumsum(true, axis=1)).sum(axis=1).clip(0, 5)
    sharp = true**2
    return sharp / sharp.sum(axis=1, keepdims=True), grades


def fitted(found: dict[str, GradeIntervals | Unfit], kind: str = "page") -> GradeIntervals:
    intervals = found[kind]
    assert isinstance(intervals, GradeIntervals)
    return intervals


@pytest.mark.parametrize("count", [30, 200])
def test_new_documents_are_covered_as_often_as_said(count: int) -> None:
    rng = np.random.default_rng(0)
    covered, width = [], []
    for _ in range(60):
        chances, grades = drawn(rng, count + 400)
        intervals = fitted(fit_grade_intervals(["page"] * count, chances[:count], np.eye(6)[grades[:count]]))
        low, high = intervals.of(chances[count:])
        covered.append(((grades[count:] >= low) & (grades[count:] <= high)).mean())
        width.append((high - low).mean())
    assert 0.88 <= np.mean(covered) <= 0.92
    assert np.mean(width) < 3.5


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.floats(0.0, 1.0), min_size=6, max_size=6), min_size=1, max_size=8))
def test_intervals_hold_all_likely_grades_and_shrink_to_the_likeliest(rows: list[list[float]]) -> None:
    weights = np.array(rows) + 1e-6
    p = weights / weights.sum(axis=1, keepdims=True)
    before = np.zeros(len(p)), np.full(len(p), 5.0)
    for least in (0.0, 0.1, 0.2, 0.5, 1.0):
        low, high = GradeIntervals(30, 0.9, least).of(p)
        assert (low <= p.argmax(axis=1)).all()
        assert (p.argmax(axis=1) <= high).all()
        assert (low >= before[0]).all()
        assert (high <= before[1]).all()
        before = low, high
        grades = np.arange(6)
        outside = (grades < low[:, None]) | (grades > high[:, None])
        assert (p[outside] < least + 0.01).all()
        ends = np.take_along_axis(standing(p), np.stack([low, high], axis=1).astype(int), axis=1)
        assert ((ends >= least) | np.isclose(ends, standing(p).max(axis=1, keepdims=True))).all()


def test_several_grades_of_a_document_count_by_their_share() -> None:
    chances = np.tile([0.9, 0.1, 0.0, 0.0, 0.0, 0.0], (50, 1))
    agreed = fitted(fit_grade_intervals(["page"] * 50, chances, np.tile([1.0, 0, 0, 0, 0, 0], (50, 1))))
    split = fitted(fit_grade_intervals(["page"] * 50, chances, np.tile([0.6, 0.4, 0, 0, 0, 0], (50, 1))))
    assert [e.tolist() for e in agreed.of(chances[:1])] == [[0.0], [0.0]]
    assert [e.tolist() for e in split.of(chances[:1])] == [[0.0], [1.0]]


def test_each_kind_has_its_own_and_says_why_it_has_none() -> None:
    rng = np.random.default_rng(0)
    chances, grades = drawn(rng, 129)
    found = fit_grade_intervals(["page"] * 100 + ["lesson"] * 29, chances, np.eye(6)[grades])
    assert found["lesson"] == Unfit("lessons have 29 of 30 grades of their own")
    assert found["page"] == fit_grade_intervals(["page"] * 100, chances[:100], np.eye(6)[grades[:100]])["page"]
    assert fit_grade_intervals([], np.zeros((0, 6)), np.zeros((0, 6)))["page"] == Unfit(
        "pages have 0 of 30 grades of their own"
    )


def test_a_document_without_an_answer_has_no_interval() -> None:
    low, high = GradeIntervals(30, 0.9, 0.8).of(np.array([[np.nan] * 6, [1.0, 0, 0, 0, 0, 0]]))
    assert np.isnan([low[0], high[0]]).all()
    assert low[1] == 0.0


def test_weights_tell_whose_grades_the_interval_has_to_hold() -> None:
    chances = np.tile([0.7, 0.2, 0.1, 0.0, 0.0, 0.0], (60, 1))
    shares = np.eye(6)[np.repeat([0, 2], 30)]
    light = fitted(fit_grade_intervals(["page"] * 60, chances, shares, np.repeat([1.0, 0.01], 30)))
    assert light.of(chances[:1])[1].tolist() == [0.0]
    assert fitted(fit_grade_intervals(["page"] * 60, chances, shares)).of(chances[:1])[1].tolist() == [2.0]


def test_records() -> None:
    intervals = GradeIntervals(40, 0.9, 0.83)
    assert GradeIntervals.from_record(json.loads(json.dumps(intervals.to_record()))) == intervals
    with pytest.raises(ValueError, match="level and least"):
        GradeIntervals.from_record({**intervals.to_record(), "least": 1.5})
