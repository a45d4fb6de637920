"""Intraclass correlations where not everybody graded everything.

A grade is taken as ``mean + document + person + rest``, all three with variances of their own. They are estimated by
Henderson's third method (fitting constants): sums of squares of the model with and without documents, and with and
without people, are set equal to what they are on average (Searle, Casella and McCulloch, *Variance Components*, 1992,
section 5.5). Where everybody graded everything these are the mean squares of the analysis of variance, and the figures
those of Shrout and Fleiss (1979):

- ``agreement`` is ICC(2,1): the variance of documents as a share of all, differences between people counting as error;
- ``consistency`` is ICC(3,1): the same without the differences between people;
- ``one_way`` is ICC(1,1): who graded what is not looked at.

Estimates are not cut off at 0, as theirs are not.
"""

from __future__ import annotations

import numpy as np

from labeler.domain.wording import phrase
from labeler.learn.agreement_grades import SharedGrades
from labeler.learn.agreement_resampling import Scale, Statistic
from labeler.learn.intervals import Matrix, Vector

FORMS = ("agreement", "consistency", "one_way")
NO_VARIANCE = phrase(
    "The shared documents do not tell differences between documents, between people and chance apart: there are too few "
    "of them, or all grades are the same."
)
_HAIR = 1e-7  # what is added to singular equations, so that they can be solved
_LEADING = 6  # documents, grades, sum, sum of squares, squares within documents, sum of squared sizes


def icc(of: SharedGrades) -> Statistic:
    """ICC(2,1), ICC(3,1) and ICC(1,1)."""
    active = np.unique(of.who)
    who, people = np.searchsorted(active, of.who), len(active)
    sizes = of.sizes().astype(np.float64)
    mean = np.bincount(of.where, of.values, of.documents) / np.maximum(sizes, 1.0)
    middle = float(of.values.mean()) if len(of.values) else 0.0
    values, left = of.values - middle, of.values - mean[of.where]
    each = np.arange(of.documents)
    squares = np.bincount(of.where, left * left, of.documents)
    leading = [
        np.ones(of.documents), sizes, np.bincount(of.where, values, of.documents),
        np.bincount(of.where, values * values, of.documents), squares, sizes * sizes,
    ]  # fmt: skip
    first, second = of.couples()
    share = -1.0 / sizes[of.where[first]]
    grid = _LEADING + 3 * people
    # Then per person: grades, their sum, the sum of what is left of them; then the normal equations of people.
    blocks = [
        *((each, np.full(of.documents, at), column) for at, column in enumerate(leading)),
        (of.where, _LEADING + who, np.ones(len(who))),
        (of.where, _LEADING + people + who, values),
        (of.where, _LEADING + 2 * people + who, left),
        (of.where, grid + who * people + who, 1.0 - 1.0 / sizes[of.where]),
        (of.where[first], grid + who[first] * people + who[second], share),
        (of.where[first], grid + who[second] * people + who[first], share),
    ]
    rows, columns, numbers = (np.concatenate([block[at] for block in blocks]) for at in range(3))
    features = of.table(columns.astype(np.int64), numbers, grid + people * people, rows.astype(np.int64))
    number = len(FORMS)
    return Statistic(
        features, lambda totals: _figures(totals, people), Scale.COEFFICIENT,
        (of.documents,) * number, (of.why or NO_VARIANCE,) * number,
    )  # fmt: skip


def _figures(totals: Matrix, people: int) -> Matrix:
    documents, grades, total, squares, within, squared_sizes = totals[:, :_LEADING].T
    given, sums, left = np.moveaxis(totals[:, _LEADING : _LEADING + 3 * people].reshape(-1, 3, people), 1, 0)
    normal = totals[:, _LEADING + 3 * people :].reshape(-1, people, people)
    explained, rank = _solve(normal, left)
    between_people = np.where(given > 0, sums**2 / np.where(given > 0, given, 1.0), 0.0).sum(axis=1)
    seen = (given > 0).sum(axis=1)
    free = grades - documents - rank
    rest = _ratio(within - explained, free)
    person = _ratio(explained - rank * rest, grades - documents)
    document = _ratio(squares - between_people - (within - explained) - (documents + rank - seen) * rest, grades - seen)
    inside = _ratio(within, grades - documents)
    between = squares - _ratio(total**2, grades) - within
    alone = _ratio(between - (documents - 1.0) * inside, grades - _ratio(squared_sizes, grades))
    found = [
        _share(document, document + person + rest), _share(document, document + rest), _share(alone, alone + inside)
    ]  # fmt: skip
    return np.where(documents[:, None] > 1.5, np.stack(found, axis=1), np.nan)


def _solve(normal: Matrix, left: Matrix) -> tuple[Vector, Vector]:
    """Squares that people explain beyond documents, and how many differences between people can be estimated.

    The equations leave a direction open for each group of people that shares no document with the others. A hair on
    their diagonal makes them regular; what is left after documents has no part in the open directions, so that solving
    twice removes what the hair changed. Each open direction shows as one over the hair in the trace of the inverse.
    """
    people = normal.shape[1]
    diagonal = np.diagonal(normal, axis1=1, axis2=2)
    scale = 1.0 / np.sqrt(np.where(diagonal > 0, diagonal, 1.0))
    equations, right = normal * scale[:, :, None] * scale[:, None, :], (left * scale)[:, :, None]
    inverse = np.linalg.inv(equations + _HAIR * np.eye(people))
    solved = inverse @ right
    solved += inverse @ (right - equations @ solved)
    rank = people - np.rint(_HAIR * np.trace(inverse, axis1=1, axis2=2))
    return np.asarray((right * solved).sum(axis=(1, 2)), np.float64), rank


def _ratio(above: Vector, below: Vector) -> Vector:
    none = below <= 1e-9
    return np.asarray(np.where(none, np.nan, above / np.where(none, 1.0, below)), np.float64)


def _share(part: Vector, whole: Vector) -> Vector:
    return np.clip(_ratio(part, whole), -1.0, 1.0)
