"""Pages and lessons apart: everything that is told of a probe, for one kind of document (law 10)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from labeler.domain.documents import Kind
from labeler.domain.wording import filled
from labeler.learn import whys
from labeler.stages.gather import Material
from labeler.stages.quality import MIN_EVALUATION, Answers, advice, of_kind, seen
from labeler.stages.quality_curve import Curves
from labeler.stages.quality_weighted import weighted_figures


def by_kind(
    training: Material,
    inside: Answers,
    evaluation: Material,
    outside: Answers,
    *,
    cut: int,
    pool: int,
    stream: float,
    curves: Curves,
) -> dict[str, Any]:
    """Figures, calibration, confusion, weighted figures, learning curve and advice of each kind, as JSON takes them.

    Where no document of a kind is graded there is ``why`` alone; where the evaluation stream holds too few of them,
    ``why`` says so beside the figures out of bag.

    Args:
        inside, outside, pool: as in ``quality.measure`` and ``weighted_figures``.
        stream: share of the grades to come that goes to the evaluation stream; each kind is taken to have as large a
            share of these as it has of the graded documents.
    """
    everything = len(training.rows) + len(evaluation.rows)
    told: dict[str, Any] = {}
    for kind in Kind:
        mine, apart = of_kind(training, kind), of_kind(evaluation, kind)
        graded = len(mine) + len(apart)
        if not graded:
            told[kind.value] = {"why": whys.NONE_GRADED[kind]}
            continue
        found = seen(
            training.take(mine.tolist()), inside.take(mine), evaluation.take(apart.tolist()), outside.take(apart), cut
        )
        points = curves[kind.value]
        told[kind.value] = {
            "why": _too_few(kind, len(apart)),
            **found,
            "weighted": weighted_figures(training, inside, evaluation, outside, cut, pool, kind),
            "learning_curve": [asdict(point) for point in points],
            "advice": advice(found["evaluation"], points, stream * graded / everything),
        }
    return told


def _too_few(kind: Kind, count: int) -> str:
    if count >= MIN_EVALUATION:
        return ""
    return filled(whys.FEW_OF_STREAM[kind], count=count, fewest=MIN_EVALUATION)
