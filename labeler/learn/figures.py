"""Quality figures of a probe, each with an interval.

A figure that a set of documents cannot give (no document above the cut, all grades equal) has no value and says why.
Intervals hold 95 %: percentile bootstrap over documents, and Clopper-Pearson for proportions of documents.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.grades import GRADES
from labeler.learn.grade_table import GradeTable

LEVEL = 0.95
RESAMPLES = 1000
_SEED = 20_231_117  # of the bootstrap: the same documents always give the same interval

Vector = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
Statistic = Callable[[npt.NDArray[np.int64]], float | None]  # of the documents with these numbers


@dataclass(frozen=True, slots=True)
class Figure:
    """A quality figure.

    Attributes:
        value, low, high: the figure and its interval; None where it is not defined.
        n: documents behind it.
        why: why it is not defined; empty when it is.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int
    why: str = ""


def evaluate(
    *,
    grades: Sequence[Sequence[int]],
    expected: npt.ArrayLike,
    probabilities: npt.ArrayLike,
    cut: float,
    tokens: npt.ArrayLike,
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
    """
    answers = np.asarray(expected, np.float64)
    chances = np.asarray(probabilities, np.float64).reshape(len(answers), len(GRADES))
    known = np.isfinite(answers) & np.isfinite(chances).all(axis=1)
    truth = GradeTable.of(grades).means()[known] if len(grades) else np.zeros(0)
    answers, chances, sizes = answers[known], chances[known], np.asarray(tokens, np.float64)[known]
    wanted, kept = truth >= cut, answers >= cut
    p_keep = chances[:, max(int(np.ceil(cut)), 0) :].sum(axis=1)
    return {
        "spearman": spearman(truth, answers),
        "mean_absolute_error": mean_absolute_error(truth, answers),
        "quadratic_kappa": quadratic_kappa(truth, answers),
        "precision": proportion(wanted[kept], "no document reaches the cut"),
        "recall": proportion(kept[wanted], "no document was graded at or above the cut"),
        "precision_tokens": token_share(wanted, kept, sizes, "no document reaches the cut"),
        "recall_tokens": token_share(kept, wanted, sizes, "no document was graded at or above the cut"),
        "brier": _bootstrap(len(truth), lambda at: float(((p_keep[at] - wanted[at]) ** 2).mean()), "no document"),
    }


def spearman(truth: Vector, answers: Vector) -> Figure:
    """Rank correlation; ties share their mean rank."""
    return _bootstrap(
        len(truth),
        lambda at: _correlation(_ranks(truth[at]), _ranks(answers[at])),
        "the grades or scores are all equal",
    )


def rank_correlation(first: Vector, second: Vector) -> float | None:
    """Rank correlation of two scores of the same documents; None where one says the same of all."""
    return _correlation(_ranks(first), _ranks(second)) if len(first) else None


def mean_absolute_error(truth: Vector, answers: Vector) -> Figure:
    """Mean distance between true and expected grade."""
    return _bootstrap(len(truth), lambda at: float(np.abs(truth[at] - answers[at]).mean()), "no document")


def quadratic_kappa(truth: Vector, answers: Vector) -> Figure:
    """Agreement beyond chance of rounded grades, with quadratic penalties."""
    first, second = _rounded(truth), _rounded(answers)
    return _bootstrap(len(truth), lambda at: _kappa(first[at], second[at]), "all grades and scores round to one grade")


def proportion(hits: Mask, why: str) -> Figure:
    """Share of documents that are hits, with the Clopper-Pearson interval."""
    from scipy.special import betaincinv

    n, k = len(hits), int(hits.sum())
    if n == 0:
        return Figure(None, None, None, 0, why)
    tail = (1.0 - LEVEL) / 2.0
    low = float(betaincinv(k, n - k + 1, tail)) if k > 0 else 0.0
    high = float(betaincinv(k + 1, n - k, 1.0 - tail)) if k < n else 1.0
    return Figure(k / n, low, high, n)


def token_share(hits: Mask, among: Mask, tokens: Vector, why: str) -> Figure:
    """Share of the tokens of the documents ``among`` that lie in hits."""
    won, all_of = tokens[among] * hits[among], tokens[among]

    def share(at: npt.NDArray[np.int64]) -> float | None:
        total = float(all_of[at].sum())
        return float(won[at].sum()) / total if total > 0 else None

    return _bootstrap(len(all_of), share, why)


def _bootstrap(n: int, statistic: Statistic, why: str) -> Figure:
    value = statistic(np.arange(n)) if n else None
    if value is None:
        return Figure(None, None, None, n, why)
    rng = np.random.default_rng([_SEED, n])
    drawn = [statistic(rng.integers(0, n, n)) for _ in range(RESAMPLES)]
    found = [d for d in drawn if d is not None]
    tail = 50.0 * (1.0 - LEVEL)
    low, high = np.percentile(found or [value], [tail, 100.0 - tail])
    # A small set can have all its resamples on one side of it.
    return Figure(value, min(float(low), value), max(float(high), value), n)


def _ranks(values: Vector) -> Vector:
    _, place, sizes = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(sizes)
    return np.asarray((ends - (sizes - 1) / 2.0)[place], np.float64)


def _correlation(first: Vector, second: Vector) -> float | None:
    a, b = first - first.mean(), second - second.mean()
    scale = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float(np.clip((a * b).sum() / scale, -1.0, 1.0)) if scale > 0 else None


def _rounded(grades: Vector) -> npt.NDArray[np.int64]:
    whole = np.floor(np.clip(grades, GRADES[0], GRADES[-1]) + 0.5)  # halves go up, as people round
    return whole.astype(np.int64)


def _kappa(first: npt.NDArray[np.int64], second: npt.NDArray[np.int64]) -> float | None:
    size = len(GRADES)
    seen = np.bincount(first * size + second, minlength=size * size).reshape(size, size) / len(first)
    chance = np.outer(seen.sum(axis=1), seen.sum(axis=0))
    penalty = np.subtract.outer(np.arange(size), np.arange(size)) ** 2
    expected = float((penalty * chance).sum())
    return 1.0 - float((penalty * seen).sum()) / expected if expected > 0 else None
