"""Agreement of pairs of people: the same grade, one apart, and quadratic weighted kappa.

With quadratic penalties Cohen's weighted kappa (1968) needs no table of grades by grades, only sums over the shared
documents, for the penalty that chance would give is a matter of means and variances:

    kappa = 1 - mean((x - y)**2) / (var(x) + var(y) + (mean(x) - mean(y))**2)

The mean over pairs of people weighs each pair by the documents it shares, and leaves out pairs that share very few.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.wording import phrase
from labeler.learn.agreement_grades import Places, SharedGrades
from labeler.learn.agreement_resampling import Scale, Statistic
from labeler.learn.intervals import Matrix

SHARES = ("exact", "within_one")
ENOUGH = 10
"""Documents that two people share from which they count for the mean kappa: kappa of fewer is too small on average."""
_SUMS = 5  # per pair: documents, sum of x, of y, of squares of both, of x * y
FLAT = phrase(
    "Both gave one and the same grade to all documents they share, so there is no chance agreement to compare with."
)
FEW = phrase(
    "No two people share {enough} documents with differing grades; Krippendorff's alpha needs no such pair.",
    enough=ENOUGH,
)


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Two people each that share documents.

    Attributes:
        first, second: places of their names, ascending, shape (pairs,).
        shared: how many documents they share, shape (pairs,).
        statistic: the mean kappa, then that of each pair.
    """

    first: Places
    second: Places
    shared: Places
    statistic: Statistic


def shares(of: SharedGrades) -> Statistic:
    """Of all pairs of grades that two people gave one document: which share is the same, and at most one apart."""
    first, second = of.couples()
    apart = np.abs(of.values[first] - of.values[second])
    numbers = np.stack([np.ones(len(first)), apart == 0, apart <= 1], axis=1).ravel()
    columns = np.tile(np.arange(3), len(first))
    features = of.table(columns, numbers, 3, np.repeat(of.where[first], 3))

    def value(totals: Matrix) -> Matrix:
        none = totals[:, :1] <= 0
        return np.where(none, np.nan, totals[:, 1:] / np.where(none, 1.0, totals[:, :1]))

    return Statistic(features, value, Scale.SHARE, (of.documents,) * 2, (of.why,) * 2)


def kappas(of: SharedGrades) -> Pairs:
    """Quadratic weighted kappa of every two people that share documents, and the mean of them."""
    first, second = of.couples()
    people = len(of.names)
    known, pair, shared = np.unique(of.who[first] * people + of.who[second], return_inverse=True, return_counts=True)
    x, y = of.values[first], of.values[second]
    sums = np.stack([np.ones(len(x)), x, y, x * x + y * y, x * y], axis=1)
    columns = (pair[:, None] * _SUMS + np.arange(_SUMS)).ravel()
    features = of.table(columns, sums.ravel(), len(known) * _SUMS, np.repeat(of.where[first], _SUMS))
    enough = shared >= ENOUGH
    counted = len(np.unique(of.where[first[enough[pair]]]))
    counts = (counted, *(int(count) for count in shared))
    why = (of.why or FEW, *([FLAT] * len(known)))
    statistic = Statistic(features, lambda totals: _kappas(totals, enough), Scale.COEFFICIENT, counts, why)
    return Pairs(
        (known // people).astype(np.int64), (known % people).astype(np.int64), shared.astype(np.int64), statistic
    )  # fmt: skip


def _kappas(totals: Matrix, enough: npt.NDArray[np.bool_]) -> Matrix:
    n, x, y, squares, product = np.moveaxis(totals.reshape(len(totals), -1, _SUMS), 2, 0)
    count = np.where(n > 0, n, 1.0)
    chance = squares / count - 2.0 * x * y / count**2
    none = (n <= 0) | (chance <= 1e-9)
    kappa = np.where(none, np.nan, 1.0 - (squares - 2.0 * product) / count / np.where(none, 1.0, chance))
    weight = np.where(none | ~enough, 0.0, n)
    whole = weight.sum(axis=1)
    mean = np.where(none, 0.0, kappa * weight).sum(axis=1) / np.where(whole > 0, whole, 1.0)
    return np.concatenate([np.where(whole > 0, mean, np.nan)[:, None], kappa], axis=1)
