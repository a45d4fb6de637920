"""Which grades are likely wrong, and whether another grade tells more on a graded document or on a new one.

A grade surprises when it lies far from what could be expected without it: the probe's distribution over the grades of a
document that it did not see, times what the other people's grades of the same document leave likely. How far is told by
the ranked probability score (Epstein 1969), the squared distance between the two cumulative distributions. It is ordinal:
beside a document that is a 4 for certain, a 0 surprises more than a 3, and where everything from 1 to 4 is as likely,
hardly any grade does. Methods for classes (confident learning, Northcutt, Jiang and Chuang 2021) see no difference between
those.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.grades import GRADES

Vector = npt.NDArray[np.float64]
Matrix = npt.NDArray[np.float64]
Rows = npt.NDArray[np.int64]

LEVELS = np.array(GRADES, np.float64)
EVEN = 0.01  # of an even distribution mixed in: no grade is impossible because no tree ever saw one like it
TIED = 1e-12
NOISE = 0.7  # standard deviation of a person's grades around the document's level, where nobody knows better


def smoothed(probabilities: Matrix) -> Matrix:
    """Distributions over the grades in which nothing is impossible, shape (n, 6); an even one where nothing is known."""
    known = np.nan_to_num(np.asarray(probabilities, np.float64), nan=0.0)
    mixed = known + EVEN / len(LEVELS)
    return np.asarray(mixed / mixed.sum(axis=1, keepdims=True), np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Doubts:
    """How doubtful grades are, shape (grades,) each.

    Attributes:
        surprise: ranked probability score, 0 for what was certain to 5 for the farthest there is. Sort by it.
        chance: that a fair grade of the document would surprise as much or more, 0 to 1. A small one makes the grade doubtful,
            however many are looked at: of fair grades, at most about a twentieth have a chance below .05.
    """

    surprise: Vector
    chance: Vector


def doubts(
    probabilities: Matrix, documents: Sequence[int] | Rows, values: Sequence[int] | Rows, noises: Vector
) -> Doubts:
    """How doubtful each grade is.

    Args:
        probabilities: of each document, by a probe that saw neither it nor a near-duplicate, shape (documents, 6);
            NaN where there is none.
        documents, values: of each grade: the row of its document, and what it is.
        noises: of each grade: standard deviation of its giver's noise, in grades.
    """
    rows, given = np.asarray(documents, np.int64), np.asarray(values, np.int64)
    expected = np.log(smoothed(probabilities))[rows]
    for j, others in enumerate(_others(rows)):
        for other in others:
            expected[j] -= (given[other] - LEVELS) ** 2 / (2 * (noises[other] ** 2 + noises[j] ** 2))
    chance = _normalised(expected)
    steps = (LEVELS[None, :] >= LEVELS[:, None]).astype(np.float64)  # cumulative distribution of each grade
    all_surprises = ((np.cumsum(chance, axis=1)[:, None, :] - steps[None, :, :]) ** 2).sum(axis=2)
    own = np.take_along_axis(all_surprises, given[:, None], axis=1)
    fair = (chance * (all_surprises >= own - TIED)).sum(axis=1)
    return Doubts(own[:, 0], np.minimum(fair, 1.0))


def without_own(
    probabilities: Matrix, documents: Sequence[int] | Rows, values: Sequence[int] | Rows, noises: Vector
) -> Vector:
    """What is expected of each grade's document without that grade: the mean, shape (grades,)."""
    rows, given = np.asarray(documents, np.int64), np.asarray(values, np.int64)
    expected = np.log(smoothed(probabilities))[rows]
    for j, others in enumerate(_others(rows)):
        for other in others:
            expected[j] -= (given[other] - LEVELS) ** 2 / (2 * noises[other] ** 2)
    return np.asarray(_normalised(expected) @ LEVELS, np.float64)


def levels_left_open(
    probabilities: Matrix, documents: Sequence[int] | Rows, values: Sequence[int] | Rows, noises: Vector
) -> Vector:
    """Variance of each document's level after all its grades, shape (documents,), in squared grades.

    A document without grades keeps the variance of the probe's distribution.
    """
    log = np.log(smoothed(probabilities))
    for row, value, noise in zip(np.asarray(documents), np.asarray(values), noises, strict=True):
        log[row] -= (value - LEVELS) ** 2 / (2 * noise**2)
    chance = _normalised(log)
    mean = chance @ LEVELS
    return np.asarray(chance @ LEVELS**2 - mean**2, np.float64)


def narrowed_by(variances: Vector, noise: float) -> Vector:
    """By how much one more grade is expected to lower each variance: v - 1 / (1/v + 1/noise²), in squared grades.

    Exact for normal levels; for six grades it says which document gains more.
    """
    v = np.asarray(variances, np.float64)
    return np.asarray(v**2 / (v + noise**2), np.float64)


def _normalised(log: Matrix) -> Matrix:
    chance = np.exp(log - log.max(axis=1, keepdims=True))
    return np.asarray(chance / chance.sum(axis=1, keepdims=True), np.float64)


def _others(rows: Rows) -> list[list[int]]:
    """For each grade, the places of the others of its document."""
    of: dict[int, list[int]] = {}
    for j, row in enumerate(rows.tolist()):
        of.setdefault(row, []).append(j)
    return [[other for other in of[row] if other != j] for j, row in enumerate(rows.tolist())]
