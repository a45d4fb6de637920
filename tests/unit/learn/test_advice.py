import json
from dataclasses import asdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.wording import Phrase
from labeler.learn.advice import GOAL, STEPS, About, Outcome, Reason, advise, read_reason, sentence
from labeler.learn.intervals import Figure, share
from labeler.learn.whys import NOT_KEPT


def at(value: float, n: int) -> Figure:
    return share(np.arange(n) < round(value * n), None, "no document reaches the cut")


def point(documents: int, value: float, half: float = 0.05) -> tuple[int, Figure]:
    return documents, Figure(value, value - half, value + half, 60)


def test_too_few_documents_are_too_early() -> None:
    advice = advise({}, documents=12, stream=0.1)
    assert advice.outcome is Outcome.TOO_EARLY
    assert advice.words == (
        "12 documents of the random evaluation stream are graded, and 30 are needed: about 200 more grades.",
    )


def test_wide_intervals_say_what_more_grades_bring() -> None:
    figures = {"precision": at(0.8, 150), "recall": at(0.75, 160)}
    advice = advise(figures, documents=200, stream=0.5)
    assert advice.outcome is Outcome.GO_ON
    assert advice.words[0] == "300 more grades would narrow precision at the cut from ±7 to ±5 points."
    wide = advice.reasons[0]
    assert wide.about is About.WIDE
    # What it says comes true when as many hits are found among as many more.
    later = at(0.8, round(150 * (1 + wide.grades * 0.5 / 200)))
    assert later.low is not None
    assert later.high is not None
    assert wide.then == pytest.approx((later.high - later.low) / 2, abs=0.003)


def test_narrow_intervals_and_a_flat_curve_are_enough() -> None:
    figures = {"precision": at(0.9, 600), "recall": at(0.9, 600)}
    flat = advise(figures, documents=900, stream=0.1, curve=[point(100, 0.5), point(500, 0.64), point(1000, 0.65)])
    assert flat.outcome is Outcome.ENOUGH
    assert [r.about for r in flat.reasons] == [About.NARROW, About.NARROW, About.FLAT]
    assert flat.words[-1] == (
        "The probe hardly gets better: from 500 to 1,000 documents Spearman's correlation went from 0.64 to 0.65, "
        "no more than its interval leaves open."
    )
    falling = advise(figures, documents=900, stream=0.1, curve=[point(500, 0.66), point(1000, 0.65)])
    assert falling.outcome is Outcome.ENOUGH
    assert falling.reasons[-1].about is About.FALLING
    rising = advise(figures, documents=900, stream=0.1, curve=[point(500, 0.5), point(900, 0.6), point(1000, 0.65)])
    assert rising.outcome is Outcome.GO_ON
    assert rising.words[0] == (
        "The probe still gets better: from 500 to 1,000 documents Spearman's correlation rose from 0.50 to 0.65."
    )


def test_a_figure_that_is_not_defined_is_a_reason_to_go_on() -> None:
    advice = advise({"precision": at(0, 0), "recall": at(0.9, 900)}, documents=40, stream=0.1)
    assert advice.outcome is Outcome.GO_ON
    assert advice.words[0] == "There is no precision at the cut: no document reaches the cut."
    assert advise({}, documents=40, stream=0.1).words[0] == "There is no precision at the cut: it was not measured."


@given(
    st.integers(0, 2000),
    st.floats(0, 1),
    st.integers(1, 500),
    st.floats(0.01, 1),
    st.lists(st.tuples(st.integers(5, 5000), st.floats(-0.2, 1)), max_size=5),
)
def test_advice_is_one_of_three_with_reasons_that_hold(
    documents: int, value: float, n: int, stream: float, points: list[tuple[int, float]]
) -> None:
    figures = {"precision": at(value, n), "recall": at(1 - value, n)}
    curve = [point(count, v) for count, v in sorted(points)]
    advice = advise(figures, documents=documents, stream=stream, curve=curve)
    assert advice == advise(figures, documents=documents, stream=stream, curve=curve)
    assert advice.words
    for reason in advice.reasons:
        if reason.about is About.WIDE:
            assert reason.then < reason.now
            assert reason.now > GOAL
            assert reason.grades in STEPS
    going = {About.WIDE, About.UNDEFINED, About.RISING} & {r.about for r in advice.reasons}
    assert (advice.outcome is Outcome.GO_ON) == bool(going)


@pytest.mark.parametrize("about", About)
def test_a_stored_reason_says_the_same_sentence_again(about: About) -> None:
    reason = Reason(about, "recall", grades=1500, now=0.0712, then=0.05, start=100, end=2000, why=NOT_KEPT)
    read = read_reason(json.loads(json.dumps(asdict(reason))))
    assert read is not None
    assert sentence(read) == sentence(reason)
    assert sentence(read).template == sentence(reason).template
    assert about is not About.UNDEFINED or isinstance(read.why, Phrase)


@pytest.mark.parametrize(
    "changed", [{"about": "later"}, {"about": "wide", "name": "accuracy"}, {"now": None}, {"grades": "many"}]
)
def test_a_reason_of_another_version_is_none(changed: dict[str, object]) -> None:
    stored = asdict(Reason(About.RISING, "spearman", now=0.5, then=0.6, start=5, end=10))
    assert read_reason(stored) is not None
    assert read_reason(stored | changed) is None
    assert read_reason({}) is None
