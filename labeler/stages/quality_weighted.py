"""Figures of the whole pool from all grades, each weighted by how likely its document was to be served."""

from __future__ import annotations

from typing import Any

import numpy as np

from labeler.domain.documents import Kind
from labeler.domain.grades import Strategy
from labeler.learn import whys
from labeler.learn.grade_table import GradeTable
from labeler.learn.weighted import evaluate_weighted
from labeler.stages.gather import Material
from labeler.stages.quality import Answers, figure_records


def weighted_figures(
    training: Material,
    inside: Answers,
    evaluation: Material,
    outside: Answers,
    cut: int,
    pool: int,
    kind: Kind | None = None,
) -> dict[str, Any]:
    """Figures over training documents (out of bag) and the evaluation stream together, as JSON takes them.

    A text counts as it was first drawn, with its grades of today.

    Args:
        pool: main texts that could be served; of grades that do not say how many were left then, it is assumed.
        kind: whose figures these are; None for all documents. All draws decide the weights.
    """
    everything = (*training.rows, *evaluation.rows)
    said = inside.joined(outside)
    drawn = [(row["drawn"], at) for at, row in enumerate(everything) if row["drawn"]]
    drawn.sort(key=lambda pair: pair[0]["at"])
    order = np.array([at for _, at in drawn], np.int64)
    rows = [everything[at] for at in order.tolist()]
    mine = np.array([kind is None or row["kind"] == kind for row in rows], np.bool_)
    if not mine.any():
        return {"documents": 0, "why": whys.NONE_FROM_QUEUE_OF[kind] if kind else whys.NONE_FROM_QUEUE}
    found = evaluate_weighted(
        grades=GradeTable.of(
            [[int(g["value"]) for g in row["grades"]] for row in rows],
            [[float(g["weight"]) for g in row["grades"]] for row in rows],
        ),
        expected=np.where(mine, said.expected[order], np.nan),
        probabilities=said.probabilities[order],
        cut=cut,
        tokens=[row["tokens"] for row in rows],
        propensities=[draw["propensity"] for draw, _ in drawn],
        left=[draw["among"] or max(pool - before, 1) for before, (draw, _) in enumerate(drawn)],
        pools=[int(draw["strategy"] == Strategy.EVALUATION) for draw, _ in drawn],
        p_keep=said.p_keep[order],
    )
    return {
        "documents": found.documents,
        "effective": found.effective,
        "heaviest": found.heaviest,
        "why": found.why,
        **figure_records(found.figures),
    }
