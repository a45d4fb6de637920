"""Drift beside gold: nobody is paused early, by chance alone, or without a warning; who grades like gold never is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.course import CourseSettings, Marks, Stance
from labeler.domain.errors import BadInput
from labeler.learn.gold import drift

ASKED = CourseSettings()
grades = st.integers(0, 5)
pairs = st.lists(st.tuples(grades, grades), max_size=60)


@settings(deadline=None)
@given(pairs)
def test_nobody_is_paused_before_enough_gold_and_who_is_was_warned(given: list[tuple[int, int]]) -> None:
    stances = [drift(given[:n], ASKED).stance for n in range(len(given) + 1)]
    assert all(stance is not Stance.PAUSED for stance in stances[: ASKED.at_least])
    if Stance.PAUSED in stances:
        first = stances.index(Stance.PAUSED)
        assert Stance.WARNED in stances[:first]
        assert set(stances[first:]) == {Stance.PAUSED}, "more gold does not lift a pause, a lead does"


@settings(deadline=None)
@given(st.lists(grades, max_size=60), st.integers(-1, 1))
def test_who_is_at_most_one_level_off_is_never_paused(gold: list[int], off: int) -> None:
    said = drift([(min(5, max(0, g + off)), g) for g in gold], ASKED)
    assert said.stance in ((Stance.OPEN,) if off == 0 else (Stance.OPEN, Stance.WARNED))
    if len(gold) > 1:
        assert said.bias.value is not None
        assert said.bias.value * off >= 0, "the bias has the sign of what is wrong"


@settings(deadline=None)
@given(pairs)
def test_the_figures_are_of_the_last_window_and_within_their_intervals(given: list[tuple[int, int]]) -> None:
    said = drift(given, ASKED)
    last = given[-ASKED.window :]
    assert said.distance.n == len(last)
    for figure in (said.distance, said.bias):
        if figure.value is None:
            assert figure.why
        else:
            assert figure.low is not None
            assert figure.high is not None
            assert figure.low - 1e-9 <= figure.value <= figure.high + 1e-9
    if last:
        assert said.distance.value == pytest.approx(sum(abs(a - b) for a, b in last) / len(last))


def test_two_levels_off_warns_then_pauses_when_there_is_enough() -> None:
    off = [(g + 2, g) for g in (0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3)]
    assert [drift(off[:n], ASKED).stance for n in (0, 1, 9, 10)] == [
        Stance.OPEN, Stance.WARNED, Stance.WARNED, Stance.PAUSED,
    ]  # fmt: skip
    assert drift(off, ASKED).bias.value == 2


@settings(deadline=None)
@given(pairs, st.floats(0, 1), st.floats(0, 1))
def test_marks_pass_by_their_shares(given: list[tuple[int, int]], exact: float, near: float) -> None:
    marks = Marks.of(given)
    asked = CourseSettings(exact=exact, near=near)
    assert 0 <= marks.exact <= marks.near <= marks.n == len(given)
    shares = (marks.exact / marks.n >= exact - 1e-12, marks.near / marks.n >= near - 1e-12) if given else (True, True)
    if marks.passes(asked):
        assert all(shares)
    assert Marks.of([(g, g) for _, g in given]).passes(asked), "who grades as it was settled passes"


@pytest.mark.parametrize(
    "wrong",
    [{"questions": 1.1}, {"exact": -0.1}, {"rate": 0.6}, {"golds": -1}, {"at_least": 0}, {"at_least": 30},
     {"warn_at": 2.0, "pause_at": 1.0}, {"warn_at": 0.0}],
)  # fmt: skip
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(BadInput):
        CourseSettings(**wrong)  # type: ignore[arg-type]
