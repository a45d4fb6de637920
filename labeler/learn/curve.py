"""Learning curves: how good the probe is after the first few grades, and after more of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.learn.bootstrap import Keys
from labeler.learn.features import Features
from labeler.learn.figures import Figure, spearman
from labeler.learn.forest import Forest, ForestSettings, grow
from labeler.learn.grade_table import GradeTable
from labeler.learn.intervals import Vector

HELD_OUT, OUT_OF_BAG = "held out", "out of bag"
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


@dataclass(frozen=True, slots=True, eq=False)
class Grown:
    """A forest of some graded documents.

    Attributes:
        rows: which documents, int64. grades: theirs. groups: those that say the same have the same number.
    """

    rows: NDArray[np.int64]
    grades: GradeTable
    groups: Sequence[int] | None
    forest: Forest

    def out_of_bag(self) -> tuple[Vector, Vector]:
        """Mean grades of its documents, and what the trees say that never saw them, shape (documents,) each."""
        return np.asarray(self.forest.mean_grades, np.float64), self.forest.oob_expected(self.groups)

    def point(self, truth: Vector, answers: Vector, on: str) -> CurvePoint:
        """The quality where answers are known; ``on`` says on which documents that is."""
        known = np.isfinite(answers)
        return CurvePoint(len(self.rows), len(self.grades.values), spearman(truth[known], answers[known]), on)


def growing_curve(
    features: Features,
    grades: Sequence[Sequence[int]] | GradeTable,
    *,
    settings: ForestSettings,
    points: int | Sequence[int] = 6,
    order: Sequence[int] | None = None,
    groups: Sequence[int] | None = None,
    keys: Keys | None = None,
) -> Iterator[Grown]:
    """Grow forests on more and more documents. One at a time; nothing runs between them.

    Args:
        features, grades: of each document.
        points: how many forests, evenly spaced, or the numbers of documents of each.
        order: in which order the documents were graded; as they stand by default.
        groups: documents that say the same have the same number; a tree that saw one of them has seen all.
        keys: of the documents, which decide the bootstraps; their places by default.
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
        yield Grown(chosen, given, alike, forest)


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
    """Grow forests on more and more documents, and measure each; other arguments as in :func:`growing_curve`.

    Args:
        held_out: features and grades of documents to measure on. Without them each forest is measured on its own
            training documents, each by the trees that never saw it.
    """
    forests = growing_curve(features, grades, settings=settings, points=points, order=order, groups=groups, keys=keys)
    for grown in forests:
        if held_out is None:
            yield grown.point(*grown.out_of_bag(), OUT_OF_BAG)
        else:
            yield grown.point(GradeTable.of(held_out[1]).means(), grown.forest.expected(held_out[0]), HELD_OUT)


def _counts(available: int, points: int | Sequence[int]) -> list[int]:
    wanted = points
    if isinstance(wanted, int):
        wanted = [round(available * (i + 1) / wanted) for i in range(wanted)]
    counts = {min(count, available) for count in wanted if count >= FEWEST}
    if available and not counts:
        counts = {available}
    return sorted(counts - {0})
