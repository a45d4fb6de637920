"""How a probe became better with the number of grades: for all documents, and for pages and lessons apart."""

from __future__ import annotations

from collections.abc import Generator, Mapping

import numpy as np

from labeler.domain.documents import Kind
from labeler.domain.progress import Progress
from labeler.learn.curve import HELD_OUT, OUT_OF_BAG, CurvePoint, Grown, growing_curve
from labeler.learn.forest import ForestSettings
from labeler.stages.config import ProjectSettings
from labeler.stages.gather import Material
from labeler.stages.quality import MIN_EVALUATION, Vector

POINTS = 6
TREES = 60
ALL = "all"

Curves = Mapping[str, list[CurvePoint]]


def curves(training: Material, evaluation: Material, settings: ProjectSettings) -> Generator[Progress, None, Curves]:
    """Quality by the number of grades that trained: of ``all`` documents, and of each kind by its name (law 10).

    The forests are the same, of all kinds, as the probe is. Each is measured on the evaluation stream where that holds
    enough documents of the kind, else out of bag.
    """
    forests = growing_curve(
        training.features,
        training.table,
        settings=ForestSettings(trees=TREES, families=settings.features, seed=settings.seed),
        points=POINTS,
        groups=training.groups,
        keys=training.keys,
    )
    found: dict[str, list[CurvePoint]] = {ALL: [], **{kind.value: [] for kind in Kind}}
    for count, grown in enumerate(forests, 1):
        outside = grown.forest.expected(evaluation.features) if evaluation.rows else np.zeros(0)
        for name, points in found.items():
            points.append(_point(grown, training, evaluation, outside, name))
        yield Progress(count, POINTS, "points", "learning curve")
    return found


def _point(grown: Grown, training: Material, evaluation: Material, outside: Vector, name: str) -> CurvePoint:
    mine = np.array([name in (ALL, kind) for kind in evaluation.kinds], np.bool_)
    if mine.sum() >= MIN_EVALUATION:
        return grown.point(evaluation.table.means()[mine], outside[mine], HELD_OUT)
    truth, answers = grown.out_of_bag()
    kinds = [training.kinds[at] for at in grown.rows.tolist()]
    mine = np.array([name in (ALL, kind) for kind in kinds], np.bool_)
    return grown.point(truth[mine], answers[mine], OUT_OF_BAG)
