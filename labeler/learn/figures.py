"""Quality figures of a probe, each with an interval.

A figure that a set of documents cannot give (no document above the cut, all grades equal) has no value and says why.
Intervals hold 95 %; how they are made stands in :mod:`labeler.learn.intervals`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.grades import GRADES, MAX_GRADE
from labeler.learn import by_weight, whys
from labeler.learn.calibration_error import calibration_error
from labeler.learn.grade_table import GradeTable
from labeler.learn.intervals import Figure, Vector, correlation, positive_mean, share, squared_error

__all__ = [
    "Figure",
    "Seen",
    "evaluate",
    "mean_absolute_error",
    "quadratic_kappa",
    "rank_correlation",
    "see",
    "spearman",
]

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What people and the probe say of the documents that have both, each of shape (documents,).

    Attributes:
        truth: mean grade.
        shares: which share of a document's grades reaches the cut.
        expected: expected grade.
        p_keep: probability that a grade reaches the cut.
        tokens: tokens.
        weights: how much each document counts.
        known: which of the documents asked about these are, shape (documents asked about,).
    """

    truth: Vector
    shares: Vector
    expected: Vector
    p_keep: Vector
    tokens: Vector
    weights: Vector
    known: Mask


def evaluate(
    *,
    grades: Sequence[Sequence[int]] | GradeTable,
    expected: npt.ArrayLike,
    probabilities: npt.ArrayLike,
    cut: float,
    tokens: npt.ArrayLike,
    p_keep: npt.ArrayLike | None = None,
    intervals: tuple[npt.ArrayLike, npt.ArrayLike] | None = None,
    weights: npt.ArrayLike | None = None,
) -> dict[str, Figure]:
    """Compare what a probe says of documents with the grades people gave.

    A document's true grade is the mean of its grades. It is kept when its expected grade reaches ``cut``, and should
    be kept when its true grade does. Documents without a score (NaN) do not take part.

    Args:
        grades: grades of each document, one per person.
        expected: expected grades, shape (documents,).
        probabilities: of the grades 0 to 5, shape (documents, 6).
        cut: the grade that decides.
        tokens: tokens of each document, shape (documents,).
        p_keep: calibrated probability that a grade reaches the cut, shape (documents,); by default (and where it is
            NaN) that of ``probabilities``.
        intervals: lower and upper ends of the documents' grade intervals, each of shape (documents,). Then
            ``interval_coverage`` says which share of grades they hold.
        weights: how much each document counts, shape (documents,); equal by default.
    """
    given = see(
        grades=grades,
        expected=expected,
        probabilities=probabilities,
        cut=cut,
        tokens=tokens,
        p_keep=p_keep,
        weights=weights,
    )
    found = _figures(given, cut)
    if intervals is not None:
        found["interval_coverage"] = _coverage(given, _table(grades), intervals)
    return found


def see(
    *,
    grades: Sequence[Sequence[int]] | GradeTable,
    expected: npt.ArrayLike,
    probabilities: npt.ArrayLike,
    cut: float,
    tokens: npt.ArrayLike,
    p_keep: npt.ArrayLike | None = None,
    weights: npt.ArrayLike | None = None,
) -> Seen:
    """What people and the probe say of the documents that have both; see :func:`evaluate`."""
    answers = np.asarray(expected, np.float64)
    chances = np.asarray(probabilities, np.float64).reshape(len(answers), len(GRADES))
    table, first = _table(grades), max(int(np.ceil(cut)), 0)
    truth, shares = (table.means(), table.shares()[:, first:].sum(axis=1)) if table else (np.zeros(0), np.zeros(0))
    p = np.minimum(chances[:, first:].sum(axis=1), 1.0)
    if p_keep is not None:
        calibrated = np.asarray(p_keep, np.float64)
        p = np.where(np.isfinite(calibrated), calibrated, p)
    known = np.isfinite(answers) & np.isfinite(p)
    w = np.ones(len(answers)) if weights is None else np.asarray(weights, np.float64)
    sizes = np.asarray(tokens, np.float64)
    return Seen(
        truth[known], np.minimum(shares[known], 1.0), answers[known], p[known], sizes[known], w[known], known
    )  # fmt: skip


def _figures(of: Seen, cut: float) -> dict[str, Figure]:
    wanted, kept, w = of.truth >= cut, of.expected >= cut, of.weights
    apart = np.abs(by_weight.rounded(of.truth) - by_weight.rounded(of.expected))
    return {
        "spearman": spearman(of.truth, of.expected, w),
        "mean_absolute_error": mean_absolute_error(of.truth, of.expected, w),
        "quadratic_kappa": quadratic_kappa(of.truth, of.expected, w),
        "accuracy": share(apart == 0, w, whys.NO_DOCUMENT),
        "accuracy_within_one": share(apart <= 1, w, whys.NO_DOCUMENT),
        "precision": share(wanted[kept], w[kept], whys.NOT_KEPT),
        "recall": share(kept[wanted], w[wanted], whys.NOT_WANTED),
        "precision_tokens": share(wanted[kept], (w * of.tokens)[kept], whys.NOT_KEPT),
        "recall_tokens": share(kept[wanted], (w * of.tokens)[wanted], whys.NOT_WANTED),
        "brier": squared_error(of.p_keep, of.shares, w, whys.NO_DOCUMENT),
        "calibration_error": calibration_error(of.p_keep, of.shares, w),
    }


def spearman(truth: Vector, answers: Vector, weights: Vector | None = None) -> Figure:
    """Rank correlation; ties share their mean rank."""
    return correlation(
        by_weight.rank_correlation(truth, answers),
        len(truth),
        weights,
        whys.ALL_EQUAL if len(truth) else whys.NO_DOCUMENT,
        caution=1.0,
    )


def rank_correlation(first: Vector, second: Vector) -> float | None:
    """Rank correlation of two scores of the same documents; None where one says the same of all."""
    if len(first) == 0:
        return None
    value = float(by_weight.rank_correlation(first, second)(np.ones((1, len(first))))[0])
    return value if np.isfinite(value) else None


def mean_absolute_error(truth: Vector, answers: Vector, weights: Vector | None = None) -> Figure:
    """Mean distance between true and expected grade."""
    return positive_mean(np.abs(truth - answers), weights, MAX_GRADE, whys.NO_DOCUMENT)


def quadratic_kappa(truth: Vector, answers: Vector, weights: Vector | None = None) -> Figure:
    """Agreement beyond chance of rounded grades, with quadratic penalties."""
    statistic = by_weight.kappa(by_weight.rounded(truth), by_weight.rounded(answers))
    why = whys.ONE_GRADE if len(truth) else whys.NO_DOCUMENT
    return correlation(statistic, len(truth), weights, why, caution=0.5)


def _coverage(of: Seen, table: GradeTable | None, intervals: tuple[npt.ArrayLike, npt.ArrayLike]) -> Figure:
    low, high = (np.asarray(end, np.float64)[of.known] for end in intervals)
    has = np.isfinite(low) & np.isfinite(high)
    if table is None or not has.any():
        return Figure(None, None, None, 0, whys.NO_INTERVAL)
    grades = np.array(GRADES)
    held = (grades >= low[:, None] - 1e-9) & (grades <= high[:, None] + 1e-9)
    return share((table.shares()[of.known] * held).sum(axis=1)[has], of.weights[has], whys.NO_DOCUMENT)


def _table(grades: Sequence[Sequence[int]] | GradeTable) -> GradeTable | None:
    return GradeTable.of(grades) if len(grades) else None
