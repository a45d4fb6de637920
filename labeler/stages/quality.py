"""Quality of a probe: figures with intervals, on the evaluation stream and out of bag."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import asdict
from typing import Any

from labeler.domain.progress import Progress
from labeler.learn.curve import learning_curve
from labeler.learn.figures import Figure, evaluate
from labeler.learn.forest import Forest, ForestSettings
from labeler.stages.config import ProjectSettings
from labeler.stages.gather import Material

CURVE_POINTS = 6
CURVE_TREES = 60
MIN_EVALUATION = 30  # documents; below this the learning curve is measured out of bag
NOBODY = "no document of the random evaluation stream is graded yet"


def measure(forest: Forest, training: Material, evaluation: Material, cut: int) -> dict[str, Any]:
    """Figures with intervals: out of bag on the training grades, and on the evaluation stream where there is one."""
    out_of_bag = evaluate(
        grades=training.grades,
        expected=forest.oob_expected(training.groups),
        probabilities=forest.oob_probabilities(training.groups),
        cut=cut,
        tokens=training.tokens,
    )
    metrics: dict[str, Any] = {"cut": cut, "out_of_bag": _record(out_of_bag, len(training.rows))}
    if not evaluation.rows:
        return {**metrics, "evaluation": {"documents": 0, "why": NOBODY}}
    said = forest.read(evaluation.features)
    found = evaluate(
        grades=evaluation.grades,
        expected=said.expected,
        probabilities=said.probabilities,
        cut=cut,
        tokens=evaluation.tokens,
    )
    return {**metrics, "evaluation": _record(found, len(evaluation.rows))}


def _record(found: Mapping[str, Figure], documents: int) -> dict[str, Any]:
    return {"documents": documents, **{name: asdict(figure) for name, figure in found.items()}}


def curve(
    training: Material, evaluation: Material, settings: ProjectSettings
) -> Generator[Progress, None, list[dict[str, Any]]]:
    """Quality by the number of grades, on the evaluation stream where it is large enough, else out of bag."""
    large = len(evaluation.rows) >= MIN_EVALUATION
    points = learning_curve(
        training.features,
        training.grades,
        settings=ForestSettings(trees=CURVE_TREES, families=settings.features, seed=settings.seed),
        points=CURVE_POINTS,
        groups=training.groups,
        held_out=(evaluation.features, evaluation.grades) if large else None,
    )
    found: list[dict[str, Any]] = []
    for point in points:
        found.append(asdict(point))
        yield Progress(len(found), CURVE_POINTS, "points", "learning curve")
    return found
