"""Statistics as a linear view reads them: spread out evenly, and with a bend in the middle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.learn.features import FloatArray

FARTHEST = 3.0  # standard deviations from the middle that count; a text out of all proportion is no more than that

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class StatisticScale:
    """Square roots of the statistics (most are shares, crowded near zero), counted in standard deviations.

    Each statistic gives two columns: itself, and itself where it is above the middle. So a view can rise up to a usual
    value and stay there.

    Attributes:
        middles, spreads: mean and standard deviation of each square root, float64, shape (statistics,).
    """

    middles: Matrix
    spreads: Matrix

    @property
    def width(self) -> int:
        """How many columns it makes."""
        return 2 * len(self.middles)

    @staticmethod
    def of(statistics: FloatArray) -> StatisticScale:
        """The scale of the graded documents' statistics."""
        roots = _roots(statistics)
        if not len(roots):
            return StatisticScale(np.zeros(roots.shape[1]), np.ones(roots.shape[1]))
        spreads = roots.std(axis=0)
        return StatisticScale(roots.mean(axis=0), np.where(spreads > 0, spreads, 1.0))

    def apply(self, statistics: FloatArray) -> Matrix:
        """Columns of documents, shape (documents, ``width``)."""
        even = np.clip((_roots(statistics) - self.middles) / self.spreads, -FARTHEST, FARTHEST)
        return np.hstack([even, np.maximum(even, 0.0)])


def _roots(statistics: FloatArray) -> Matrix:
    values = statistics.astype(np.float64)
    return np.asarray(np.sign(values) * np.sqrt(np.abs(values)), np.float64)
