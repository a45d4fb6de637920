"""Which of near-duplicates stays once scores are known, and what each stage is heard to say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labeler.domain.ledger import Fate, Opinion, Stage
from labeler.domain.probes import Cut, Score
from labeler.stages.deciding import decide, too_large_twins
from labeler.stages.screen import duplicate_opinions, screen
from labeler.stages.twin_choice import Similar
from labeler.store.ledgers import Standing

LONG, SHORT, OTHER = (
    Standing(number, name, "ok", name, 100, tokens, "en", 1.0, None, "page", "html")
    for number, name, tokens in ((1, "long", 90), (2, "short", 80), (3, "other", 70))
)
SIMILAR = Similar({"long": 1, "short": 1}, (("long", "short", 0.9),))


def scores(long: float, short: float, other: float = 4.0) -> dict[int, Score]:
    values = ((1, "long", long), (2, "short", short), (3, "other", other))
    return {number: Score(number, name, value, 0.5, 1) for number, name, value in values}


def test_screening_keeps_the_longest_and_a_run_the_best_score() -> None:
    screened = {s.document_id: s for s in screen([LONG, SHORT, OTHER], languages=(), similar=SIMILAR)}
    assert [screened[n].reason for n in (1, 2, 3)] == ["", "near_duplicate", ""]
    known = scores(2.0, 4.5)
    expected = {number: score.expected for number, score in known.items()}
    alike = duplicate_opinions([LONG, SHORT, OTHER], similar=SIMILAR, scores=expected)
    long, short, other = decide([LONG, SHORT, OTHER], screened, known, Cut(score=3.0), alike=alike)
    assert (long.stage, long.evidence["twin"]) == (Stage.DUPLICATES, "short")
    assert long.evidence["kept_because"] == "higher score: 4.50 over 2.00"
    assert (short.fate, other.fate) == (Fate.KEPT, Fate.KEPT)
    assert [o.reason for o in long.opinions if o.drops] == ["near_duplicate", "below_cut"]


@pytest.mark.parametrize(("budget", "kept"), [(240, [1, 1, 1]), (169, [1, 0, 1]), (89, [0, 1, 0]), (10, [0, 0, 0])])
def test_a_budget_goes_from_the_best_score_down_and_passes_over_what_does_not_fit(budget: int, kept: list[int]) -> None:
    screened = {s.document_id: s for s in screen([LONG, SHORT, OTHER], languages=())}
    made = decide([LONG, SHORT, OTHER], screened, scores(4.9, 3.0, 2.0), Cut(budget=budget))
    assert [int(d.fate is Fate.KEPT) for d in made] == kept
    assert all(any(o.stage is Stage.BUDGET for o in d.opinions) for d in made)


def test_an_older_screening_without_opinions_still_decides() -> None:
    (row,) = screen([LONG], languages=("de",))
    old = type(row)(row.document_id, row.key, row.stage, row.reason, row.evidence)
    (made,) = decide([LONG], {1: old}, scores(5.0, 5.0), Cut(score=1.0))
    assert (made.stage, made.reason) == (Stage.LANGUAGE, "other_language")
    assert made.opinions[0] == Opinion(Stage.LANGUAGE, "other_language", row.evidence)


def test_a_twin_that_does_not_fit_takes_nobody_with_it() -> None:
    screened = {s.document_id: s for s in screen([LONG, SHORT, OTHER], languages=(), similar=SIMILAR)}
    known = scores(4.9, 4.0, 1.0)
    expected = {number: score.expected for number, score in known.items()}
    alike = duplicate_opinions([LONG, SHORT, OTHER], similar=SIMILAR, scores=expected)
    made = decide([LONG, SHORT, OTHER], screened, known, Cut(budget=85), alike=alike)
    assert [d.reason for d in made] == ["over_budget", "near_duplicate", ""]
    assert too_large_twins([LONG, SHORT, OTHER], made, alike) == {"long"}
    again = duplicate_opinions([SHORT, OTHER], similar=SIMILAR, scores=expected)
    made = decide([LONG, SHORT, OTHER], screened, known, Cut(budget=85), alike={1: Opinion(Stage.DUPLICATES), **again})
    assert [d.reason for d in made] == ["over_budget", "", "over_budget"]
    assert too_large_twins([LONG, SHORT, OTHER], made, again) == set()


def test_no_score_decides_about_lessons_without_grades_of_their_own() -> None:
    page, lesson = replace(LONG, document_id=1), replace(SHORT, document_id=2, kind="lesson")
    screened = {s.document_id: s for s in screen([page, lesson], languages=())}
    why = "not gated: lessons have 7 of 30 grades of their own"
    made = decide([page, lesson], screened, scores(1.0, 1.0), Cut(score=3.0), not_gated={"lesson": why})
    assert [d.reason for d in made] == ["below_cut", ""]
    assert made[1].evidence["not_gated"] == why
    assert [o.evidence.get("not_gated") for o in made[1].opinions if o.stage is Stage.SCORE] == [why]
    gated = decide([page, lesson], screened, scores(1.0, 1.0), Cut(score=3.0))
    assert [d.reason for d in gated] == ["below_cut", "below_cut"]


@pytest.mark.parametrize(("budget", "kept"), [(170, [1, 1]), (85, [0, 1]), (79, [0, 0])])
def test_lessons_without_grades_of_their_own_have_their_turn_before_scores(budget: int, kept: list[int]) -> None:
    page, lesson = replace(LONG, document_id=1), replace(SHORT, document_id=2, kind="lesson")
    screened = {s.document_id: s for s in screen([page, lesson], languages=())}
    made = decide([page, lesson], screened, scores(4.9, 0.1), Cut(budget=budget), not_gated={"lesson": "why"})
    assert [int(d.fate is Fate.KEPT) for d in made] == kept
