"""Krippendorff's alpha for any number of people, with grades missing anywhere.

Of each document the pairs of grades by two people are counted, each weighing one over the number of its grades less one:
the table of coincidences. Then

    alpha = 1 - (n - 1) * sum(o_ck * d_ck) / sum(n_c * n_k * d_ck)

with o the coincidences of all documents, n_c their margins, n their sum, and d the squared distance of two grades
(Krippendorff, *Computing Krippendorff's Alpha-Reliability*, 2011). On the ordinal scale a grade stands at its mid-rank
among all grades that can be paired, so that it matters how many grades lie between two, not how far apart their numbers are.
"""

from __future__ import annotations

import numpy as np

from labeler.domain.wording import phrase
from labeler.learn.agreement_grades import SharedGrades
from labeler.learn.agreement_resampling import Scale, Statistic
from labeler.learn.intervals import Matrix, Vector

SCALES = ("ordinal", "interval", "nominal")
SAME = phrase("All grades on shared documents are the same, so there is no chance agreement to compare with.")


def alpha(of: SharedGrades) -> Statistic:
    """Krippendorff's alpha, ordinal, interval and nominal."""
    levels, level = np.unique(of.values, return_inverse=True)
    k = len(levels)
    first, second = of.couples()
    weight = 1.0 / (of.sizes()[of.where[first]] - 1.0)
    # Both orders of a pair are coincidences.
    columns = np.concatenate([level[first] * k + level[second], level[second] * k + level[first]])
    rows = np.concatenate([of.where[first], of.where[first]])
    features = of.table(columns, np.concatenate([weight, weight]), k * k, rows)

    def value(totals: Matrix) -> Matrix:
        seen = totals.reshape(-1, k, k)
        margin = seen.sum(axis=2)
        middles = np.cumsum(margin, axis=1) - margin / 2.0
        numbers = np.broadcast_to(levels, margin.shape)
        apart = (_squared(middles), _squared(numbers), np.broadcast_to(1.0 - np.eye(k), seen.shape))
        return np.stack([_alpha(seen, margin, distance) for distance in apart], axis=1)

    number = len(SCALES)
    return Statistic(features, value, Scale.COEFFICIENT, (of.documents,) * number, (of.why or SAME,) * number)


def _squared(places: Matrix) -> Matrix:
    return np.asarray((places[:, :, None] - places[:, None, :]) ** 2, np.float64)


def _alpha(seen: Matrix, margin: Matrix, distance: Matrix) -> Vector:
    observed = (seen * distance).sum(axis=(1, 2))
    expected = (margin[:, :, None] * margin[:, None, :] * distance).sum(axis=(1, 2))
    none = expected <= 1e-12
    count = margin.sum(axis=1)
    return np.asarray(
        np.where(none, np.nan, 1.0 - (count - 1.0) * observed / np.where(none, 1.0, expected)), np.float64
    )
