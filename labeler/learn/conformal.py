"""A grade interval per document that holds its grades as often as it says.

Whole grades from the least to the largest: all that the forest gives at least some *least* probability, and what lies
between them. That least probability is the one at which out-of-bag answers held 90 % of the training documents' grades
(conformal prediction; Vovk et al., 2005, with the sets of Sadinle et al., 2019, which are the smallest on average, in one
piece, and Johansson et al., 2014, for out-of-bag answers). No assumption about the forest is needed, only that the
documents asked about are like those that trained. Out-of-bag answers err a little more than those of the whole forest,
and would hold 91 %: one per cent is taken off.

It holds over all documents of a kind, not at every grade: of documents with a rare high grade fewer are held. Each kind
has a probability of its own (law 10).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from labeler.domain.documents import Kind
from labeler.domain.grades import GRADES
from labeler.learn.calibration import FEWEST, Unfit, too_few
from labeler.learn.intervals import Matrix, Vector

LEVEL = 0.90
_OUT_OF_BAG = 0.01  # share that is taken off: a third of the trees errs more than all do, and held that much too many
_EVEN = 1e-3  # probability that every grade has at least, so that none is beyond reach
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class GradeIntervals:
    """Grade intervals of one kind of document.

    Attributes:
        documents: training documents behind it.
        level: share of grades that the intervals hold.
        least: a grade is in the interval when its probability, or one on either side of it, is at least this.
    """

    documents: int
    level: float
    least: float

    def of(self, probabilities: npt.ArrayLike) -> tuple[Vector, Vector]:
        """Least and largest grade of each document's interval.

        Args:
            probabilities: of the grades 0 to 5 by the forest, shape (documents, 6).

        Returns:
            Two arrays of whole numbers 0 to 5, shape (documents,); NaN where the probabilities are.
        """
        chances = np.asarray(probabilities, np.float64).reshape(-1, len(GRADES))
        known = np.isfinite(chances).all(axis=1)
        found = standing(chances[known])
        inside = (found >= self.least) | (found >= found.max(axis=1, keepdims=True))
        low, high = np.full(len(chances), np.nan), np.full(len(chances), np.nan)
        low[known], high[known] = inside.argmax(axis=1), len(GRADES) - 1 - inside[:, ::-1].argmax(axis=1)
        return low, high

    def to_record(self) -> dict[str, Any]:
        """JSON-ready form."""
        return {"documents": self.documents, "level": self.level, "least": self.least}

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> GradeIntervals:
        """The intervals of a record; KeyError, TypeError or ValueError for anything else."""
        found = GradeIntervals(int(record["documents"]), float(record["level"]), float(record["least"]))
        if not (0.0 < found.level < 1.0 and 0.0 <= found.least <= 1.0):
            raise ValueError(f"level and least are shares: {found.level!r}, {found.least!r}")
        return found


def fit_grade_intervals(
    kinds: Sequence[str],
    probabilities: npt.ArrayLike,
    shares: npt.ArrayLike,
    weights: npt.ArrayLike | None = None,
    *,
    level: float = LEVEL,
) -> dict[str, GradeIntervals | Unfit]:
    """Grade intervals for each kind of document, or why there are none.

    Args:
        kinds: kind of each training document.
        probabilities: of the grades 0 to 5 by the trees that never saw the document, shape (documents, 6); rows with
            NaN take no part.
        shares: which share of each document's grades is 0, 1, ... 5, shape (documents, 6): ``GradeTable.shares``.
            A document with several grades counts with each by its share.
        weights: how much each document counts, shape (documents,); equal by default.
        level: share of grades to hold.
    """
    chances, targets = np.asarray(probabilities, np.float64), np.asarray(shares, np.float64)
    w = np.ones(len(kinds)) if weights is None else np.asarray(weights, np.float64)
    usable = np.isfinite(chances).all(axis=1) & (w > 0) if len(kinds) else np.zeros(0, bool)
    found: dict[str, GradeIntervals | Unfit] = {}
    for kind in Kind:
        mine = np.array([k == kind for k in kinds], bool) & usable
        count = int(mine.sum())
        if count < FEWEST:
            found[kind.value] = Unfit(too_few(kind, count))
        else:
            found[kind.value] = GradeIntervals(count, level, _least(chances[mine], targets[mine], w[mine], level))
    return found


def standing(probabilities: Matrix) -> Matrix:
    """The largest least probability at which each grade is still in the interval, shape (documents, 6)."""
    p = (probabilities + _EVEN) / (1.0 + _EVEN * len(GRADES))
    up, down = np.maximum.accumulate(p, axis=1), np.maximum.accumulate(p[:, ::-1], axis=1)[:, ::-1]
    return np.asarray(np.minimum(up, down), np.float64)


def _least(chances: Matrix, shares: Matrix, weights: Vector, level: float) -> float:
    found, masses = standing(chances).ravel(), (shares * weights[:, None]).ravel()
    order = np.argsort(-found, kind="stable")
    held = np.cumsum(masses[order])
    # The document asked about is one more, and may be farther out than all of these.
    needed = (level - _OUT_OF_BAG) * (weights.sum() + weights.mean())
    at = np.flatnonzero(held >= needed - 1e-9)
    return float(found[order][at[0]]) if len(at) else 0.0
