"""Figures of documents as functions of their weights: a whole table of resamples is one call."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from labeler.domain.grades import GRADES
from labeler.learn.intervals import Matrix, Statistic, Vector

Whole = npt.NDArray[np.int64]
_PENALTY = np.subtract.outer(np.arange(len(GRADES)), np.arange(len(GRADES))) ** 2.0


def rank_correlation(first: Vector, second: Vector) -> Statistic:
    """Spearman's correlation; equal values share their mean rank."""
    rank_first, rank_second = _ranks(first), _ranks(second)

    def statistic(weights: Matrix) -> Vector:
        total = weights.sum(axis=1, keepdims=True)
        a, b = rank_first(weights), rank_second(weights)
        a -= (weights * a).sum(axis=1, keepdims=True) / total
        b -= (weights * b).sum(axis=1, keepdims=True) / total
        wa = weights * a
        scale = np.sqrt((wa * a).sum(axis=1) * (weights * b * b).sum(axis=1))
        # Rounding leaves a hair of spread where all ranks are equal.
        flat = scale <= 1e-12 * total[:, 0] ** 3
        found = (wa * b).sum(axis=1) / np.where(flat, 1.0, scale)
        return np.where(flat, np.nan, np.clip(found, -1.0, 1.0))

    return statistic


def kappa(first: Whole, second: Whole) -> Statistic:
    """Agreement beyond chance of whole grades, with quadratic penalties (Cohen, 1968)."""
    size = len(GRADES)
    cells = np.zeros((len(first), size * size))
    cells[np.arange(len(first)), first * size + second] = 1.0

    def statistic(weights: Matrix) -> Vector:
        seen = (weights @ cells).reshape(-1, size, size) / weights.sum(axis=1)[:, None, None]
        chance = seen.sum(axis=2)[:, :, None] * seen.sum(axis=1)[:, None, :]
        expected = (_PENALTY * chance).sum(axis=(1, 2))
        none = expected <= 1e-12
        return np.where(none, np.nan, 1.0 - (_PENALTY * seen).sum(axis=(1, 2)) / np.where(none, 1.0, expected))

    return statistic


def rounded(grades: Vector) -> Whole:
    """The nearest whole grade; halves go up, as people round."""
    return np.floor(np.clip(grades, GRADES[0], GRADES[-1]) + 0.5).astype(np.int64)


def _ranks(values: Vector) -> Statistic:
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    new = np.r_[True, ordered[1:] != ordered[:-1]][: len(values)]
    starts, place = np.flatnonzero(new), np.cumsum(new) - 1

    def ranks(weights: Matrix) -> Matrix:
        masses = np.add.reduceat(weights[:, order], starts, axis=1)
        middles = np.cumsum(masses, axis=1) - masses / 2.0
        found = np.empty_like(weights, dtype=np.float64)
        found[:, order] = middles[:, place]
        return found

    return ranks
