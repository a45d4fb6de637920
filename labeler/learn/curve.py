"""Learning curves: how good the probe is after the first few grades, and after more of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.learn.bootstrap import Keys
from labeler.learn.features import Features
from labeler.learn.figures import Figure, spearman
from labeler.learn.forest import ForestSettings, grow
from labeler.learn.grade_table import GradeTable

FEWEST = 5  # documents at the first point; below it nothing can be said


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Quality after some grades.

    Attributes:
        documents: graded documents that trained.
        grades: their grades.
        on: what the figure was measured on, ``held out`` or ``out of bag``.
    """

    documents: int
    grades: int
    spearman: Figure
    on: str


def learning_curve(
    features: Features,
    grades: Sequence[Sequence[int]] | GradeTable,
    *,
    settings: ForestSettings,
    points: int | Sequence[int] = 6,
    order: Sequence[int] | None = None,
    groups: Sequence[int] | None = None,
    keys: Keys | None = None,
    held_out: tuple[Features, Sequence[Sequence[int]] | GradeTable] | None = None,
) -> Iterator[CurvePoint]:
    """Grow forests on more and more documents, and measure each. One point at a time; nothing runs between them.

    Args:
        features, grades: of each document.
        points: how many points, evenly spaced, or the numbers of documents at which to measure.
        order: in which order the documents were graded; as they stand by default.
        groups: documents that say the same have the same number; a tree that saw one of them has seen all.
        keys: of the documents, which decide the bootstraps; their places by default.
        held_out: features and grades of documents to measure on. Without them each forest is measured on its own
            training documents, each by the trees that never saw it.
    """
    if len(grades) == 0:
        return
    table = GradeTable.of(grades)
    sequence = np.arange(len(grades)) if order is None else np.asarray(order, np.int64)
    for count in _counts(len(sequence), points):
        chosen = sequence[:count]
        given = table.take(chosen)
        alike = None if groups is None else [groups[i] for i in chosen.tolist()]
        marks = None if keys is None else keys[chosen]
        forest = grow(features.take(chosen), given, settings=settings, groups=alike, keys=marks)
        if held_out is None:
            truth, answers, on = forest.mean_grades, forest.oob_expected(alike), "out of bag"
        else:
            truth, answers, on = GradeTable.of(held_out[1]).means(), forest.expected(held_out[0]), "held out"
        known = np.isfinite(answers)
        yield CurvePoint(count, len(given.values), spearman(truth[known], answers[known]), on)


def _counts(available: int, points: int | Sequence[int]) -> list[int]:
    wanted = points
    if isinstance(wanted, int):
        wanted = [round(available * (i + 1) / wanted) for i in range(wanted)]
    counts = {min(count, available) for count in wanted if count >= FEWEST}
    if available and not counts:
        counts = {available}
    return sorted(counts - {0})
