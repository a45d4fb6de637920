"""Model's data: what a cut or a budget keeps is what a decision run keeps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.ledger import Fate
from labeler.domain.probes import Cut, Score
from labeler.stages.deciding import decide
from labeler.stages.model import BINS, Keeps, ModelView, budget_keeps, histogram, keeps, model_view
from labeler.store.ledgers import Screened, Standing
from labeler.store.project import Project

SCORES = st.floats(0, 5).map(lambda x: round(x, 2))
DOCUMENTS = st.lists(st.tuples(SCORES, st.integers(0, 900), st.booleans()), max_size=25)
NOT_GATED = {"lesson": "not gated: lessons have 0 of 30 grades of their own"}


def view(rows: list[tuple[float, int, bool]]) -> ModelView:
    return ModelView(
        probe=None, history=(), scores=np.array([s for s, _, _ in rows], np.float64),
        tokens=np.array([t for _, t, _ in rows], np.int64), names=tuple(f"d{n:03}" for n in range(len(rows))),
        gated=np.array([not lesson for _, _, lesson in rows], np.bool_), not_gated=NOT_GATED,
        strategies={}, grades=0, graded_documents=0, behind=0, prepared=True, run=None, cut=3.0,
    )  # fmt: skip


def decided(rows: list[tuple[float, int, bool]], cut: Cut) -> Keeps:
    """What the decide stage makes of the same documents."""
    standings = [
        Standing(n, f"d{n:03}", "ok", f"h{n}", t + 5, t, "en", 1.0, None, ("page", "lesson")[lesson])
        for n, (_, t, lesson) in enumerate(rows)
    ]
    screened = {n: Screened(n, "k", None, "", {}) for n in range(len(rows))}
    scores = {n: Score(n, f"d{n:03}", s, 0.5, 1) for n, (s, _, _) in enumerate(rows)}
    made = decide(standings, screened, scores, cut, not_gated=NOT_GATED)
    kept: list[Any] = [d for d in made if d.fate is Fate.KEPT]
    by_score = [d.score for d in kept if not rows[d.document_id][2]]
    return Keeps(len(kept), sum(d.kept_tokens for d in kept), min(by_score, default=None))


@given(DOCUMENTS, SCORES)
def test_the_cut_keeps_what_a_run_with_it_keeps(rows: list[tuple[float, int, bool]], cut: float) -> None:
    assert keeps(view(rows), cut) == decided(rows, Cut(score=cut))


@given(DOCUMENTS, st.integers(0, 5000))
def test_the_budget_keeps_what_a_run_with_it_keeps(rows: list[tuple[float, int, bool]], budget: int) -> None:
    found = budget_keeps(view(rows), budget)
    assert found == decided(rows, Cut(budget=budget))
    assert found.tokens <= budget


@given(st.lists(st.floats(-1, 6, allow_nan=False), max_size=50), SCORES)
def test_the_histogram_counts_every_document_once_and_on_its_side(scores: list[float], cut: float) -> None:
    found = histogram(np.array(scores, np.float64), cut)
    assert len(found.edges) == BINS + 1
    assert int(found.above.sum()) == sum(s >= cut for s in scores)
    assert int((found.below + found.above).sum()) == len(scores)


@given(DOCUMENTS, SCORES, SCORES)
def test_a_higher_cut_never_keeps_more(rows: list[tuple[float, int]], one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert keeps(view(rows), high).documents <= keeps(view(rows), low).documents


def test_an_empty_project_has_no_probe_and_cannot_train(project: Project) -> None:
    found = model_view(project)
    assert found.probe is None
    assert not found.can_train
    assert found.cut == pytest.approx(3.0)
    assert keeps(found, 0.0) == Keeps(0, 0, None)
