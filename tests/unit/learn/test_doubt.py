"""Doubt is ordinal, knows how sure the probe and other people are, and is even where nothing is wrong."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.learn.doubt import Doubts, doubts, levels_left_open, narrowed_by, smoothed, without_own

SURE_4 = [0.0, 0.0, 0.01, 0.04, 0.9, 0.05]
EVEN = [1 / 6] * 6


def doubt(p: list[float], *values: int, noise: float = 0.7) -> list[float]:
    return doubts(np.array([p]), [0] * len(values), list(values), np.full(len(values), noise)).surprise.tolist()


def test_a_grade_farther_away_is_doubted_more() -> None:
    by_grade = [doubt(SURE_4, value)[0] for value in range(5)]
    assert by_grade == sorted(by_grade, reverse=True)
    assert by_grade[0] > 3
    assert by_grade[4] < 0.1
    chances = [doubts(np.array([SURE_4]), [0], [value], np.ones(1)).chance[0] for value in (0, 4)]
    assert chances[0] < 0.01
    assert chances[1] == pytest.approx(1)


def test_where_nothing_is_known_nothing_in_the_middle_is_doubted() -> None:
    chances = doubts(np.array([EVEN]), [0] * 6, [0, 1, 2, 3, 4, 5], np.full(6, 9.0)).chance
    assert (chances > 0.1).all()
    assert doubt([float("nan")] * 6, 2) == pytest.approx(doubt(EVEN, 2))


def test_others_who_say_the_same_take_doubt_away_and_others_who_do_not_raise_it() -> None:
    alone = doubt(SURE_4, 1)[0]
    assert doubt(SURE_4, 1, 1)[0] < alone
    assert doubt(EVEN, 1, 5, 5)[0] > doubt(EVEN, 1)[0]
    careless = doubts(np.array([EVEN]), [0, 0], [1, 5], np.array([0.5, 5.0])).surprise[0]
    careful = doubts(np.array([EVEN]), [0, 0], [1, 5], np.array([0.5, 0.5])).surprise[0]
    assert careless < careful


@given(
    st.lists(st.lists(st.floats(0.001, 1), min_size=6, max_size=6), min_size=1, max_size=5),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5), st.floats(0.2, 3)), min_size=1, max_size=12),
    st.randoms(use_true_random=False),
)
def test_doubts_keep_to_their_range_and_their_order_does_not_matter(
    raw: list[list[float]], said: list[tuple[int, int, float]], random: object
) -> None:
    p = np.array(raw) / np.sum(raw, axis=1, keepdims=True)
    said = [(row % len(raw), value, noise) for row, value, noise in said]
    order = list(range(len(said)))
    random.shuffle(order)  # type: ignore[attr-defined]

    def of(rows: list[tuple[int, int, float]]) -> Doubts:
        return doubts(p, [r for r, _, _ in rows], [v for _, v, _ in rows], np.array([n for _, _, n in rows]))

    found, shuffled = of(said), of([said[i] for i in order])
    assert ((found.surprise >= 0) & (found.surprise <= 5)).all()
    assert ((found.chance >= 0) & (found.chance <= 1 + 1e-12)).all()
    np.testing.assert_allclose(shuffled.surprise, found.surprise[order], atol=1e-9)


def test_of_grades_that_are_as_expected_at_most_a_tenth_has_a_chance_below_a_tenth() -> None:
    rng = np.random.default_rng(3)
    p = rng.dirichlet(np.ones(6), 20_000)
    values = np.array([rng.choice(6, p=row) for row in smoothed(p)])
    found = doubts(p, np.arange(len(p)), values, np.full(len(p), 0.7))
    assert 0.01 < np.mean(found.chance < 0.1) < 0.11


def test_what_is_expected_is_drawn_towards_the_others() -> None:
    p = np.array([EVEN])
    assert without_own(p, [0], [5], np.ones(1))[0] == pytest.approx(2.5)
    assert without_own(p, [0, 0], [5, 0], np.full(2, 0.3)).round(1).tolist() == [0.0, 5.0]


def test_a_grade_narrows_the_level_and_tells_more_where_more_is_open() -> None:
    p = np.array([EVEN, EVEN, SURE_4])
    before = levels_left_open(p, [], [], np.zeros(0))
    after = levels_left_open(p, [0, 2], [3, 4], np.full(2, 0.7))
    assert before[0] == pytest.approx(35 / 12, abs=0.01)
    assert after[0] < before[0]
    assert after[1] == before[1]
    gain = narrowed_by(after, 0.7)
    assert gain[1] > gain[0] > gain[2]
    assert narrowed_by(np.array([1.0]), 1.0)[0] == pytest.approx(0.5)
