"""The grades of many documents, several per document, as flat arrays: each document's grades are a distribution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.grades import GRADES, MAX_GRADE, MIN_GRADE

LIGHTEST, HEAVIEST = 1e-6, 1e6  # weights of a grade

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class GradeTable:
    """Grades of documents.

    Attributes:
        starts: where the grades of each document begin in ``values``, and their number at last, int64.
        values: all grades, one document after the other, uint8.
        weights: how much each grade counts among those of its document, float64; 1 for a reliable annotator.
    """

    starts: npt.NDArray[np.int64]
    values: npt.NDArray[np.uint8]
    weights: Vector

    @staticmethod
    def of(
        grades: Sequence[Sequence[int]] | GradeTable, weights: Sequence[Sequence[float]] | None = None
    ) -> GradeTable:
        """The table of the grades of each document, and of their weights (1 by default).

        Raises:
            ValueError: a document has no grade from 0 to 5, or a weight is missing or no positive number.
        """
        if isinstance(grades, GradeTable):
            return grades
        for number, given in enumerate(grades):
            if len(given) == 0 or any(g not in GRADES for g in given):
                raise ValueError(f"document {number} needs grades from {MIN_GRADE} to {MAX_GRADE}: {list(given)}")
        starts = np.cumsum([0, *(len(given) for given in grades)], dtype=np.int64)
        if weights is not None and [len(w) for w in weights] != np.diff(starts).tolist():
            raise ValueError("every grade needs a weight")
        flat = np.ones(starts[-1]) if weights is None else np.array([x for w in weights for x in w], np.float64)
        table = GradeTable(starts, np.array([int(g) for given in grades for g in given], np.uint8), flat)
        _check_weights(flat)
        return table

    def check(self) -> None:
        """Raise ValueError unless every document has a grade, and every grade is 0 to 5 and has a weight."""
        starts = self.starts
        if len(starts) < 2 or starts[0] != 0 or starts[-1] != len(self.values) or (np.diff(starts) < 1).any():
            raise ValueError("the documents do not divide the grades")
        if (self.values > MAX_GRADE).any():
            raise ValueError("a grade is out of range")
        if len(self.weights) != len(self.values):
            raise ValueError("every grade needs a weight")
        _check_weights(self.weights)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def take(self, rows: Sequence[int] | npt.NDArray[np.int64]) -> GradeTable:
        """The grades of some of the documents, in the order of ``rows``."""
        chosen = np.asarray(rows, np.int64)
        sizes = np.diff(self.starts)[chosen]
        starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        at = np.repeat(self.starts[:-1][chosen] - starts[:-1], sizes) + np.arange(starts[-1])
        return GradeTable(starts, self.values[at], self.weights[at])

    def totals(self) -> Vector:
        """Weight of each document in a tree that drew it once: the sum over its grades, but never more than 1.

        A document that one reliable person graded counts as much as one that five did; one that only a doubtful
        person graded counts less.
        """
        return np.minimum(self._sums(self.weights), 1.0)

    def portions(self) -> Vector:
        """Which part each grade has in its document's distribution, shape (grades,); they add up to 1 per document."""
        return self.weights / np.repeat(self._sums(self.weights), np.diff(self.starts))

    def means(self) -> Vector:
        """Weighted mean grade of each document, shape (documents,)."""
        return np.asarray(self._sums(self.weights * self.values) / self._sums(self.weights), np.float64)

    def shares(self) -> Vector:
        """Distribution of each document's grades over 0, 1, ... 5, shape (documents, 6)."""
        count = len(self)
        place = np.repeat(np.arange(count) * len(GRADES), np.diff(self.starts)) + self.values
        found = np.bincount(place, self.portions(), count * len(GRADES))
        return np.asarray(found.reshape(count, len(GRADES)), np.float64)

    def _sums(self, per_grade: Vector) -> Vector:
        return np.asarray(np.add.reduceat(per_grade, self.starts[:-1]), np.float64)


def _check_weights(weights: Vector) -> None:
    if not ((weights >= LIGHTEST) & (weights <= HEAVIEST)).all():
        raise ValueError(f"the weight of a grade is from {LIGHTEST:g} to {HEAVIEST:g}")
