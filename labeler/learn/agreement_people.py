"""How each person grades beside the others: severity, use of the scale, and drift.

All of it compares grades with those that others gave the same documents. Who sits with a severe colleague looks mild:
severities are relative to the people somebody shares documents with.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from labeler.domain.grades import MAX_GRADE, MIN_GRADE
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.learn.agreement_grades import Places, SharedGrades
from labeler.learn.agreement_resampling import RESAMPLES, SEED, Scale, Statistic, figures
from labeler.learn.intervals import Figure, Matrix, Vector

FEWEST_FOR_DRIFT = 20
"""Shared documents from which drift is looked for."""
BLOCKS, BLOCK = 5, 10
"""How many blocks of time there are at most, and how many shared documents a block has at least."""
FASTEST = 1.0
"""Seconds between two grades, in the middle, below which nobody graded: their times are those of an import."""

NOT_SHARED = phrase("No document that this person graded was graded by anybody else.")
NO_SPREAD = phrase(
    "The others gave one and the same grade to all documents shared with this person, so there is no spread to compare with."
)
TOO_FEW = phrase("Drift needs {fewest} documents shared with others.", fewest=FEWEST_FOR_DRIFT)
NO_TIMES = phrase("The times of these grades are not those of grading: they follow one another in less than a second.")
_LEAST = 0.05  # variance of deviations that is taken for granted: whole grades are no finer
_MOST = float(MAX_GRADE - MIN_GRADE)  # that two grades can be apart
_SUMS = 5  # per person: documents, grade, its square, the others' mean grade, their mean square


@dataclass(frozen=True, slots=True)
class Block:
    """Severity in a stretch of time.

    Attributes:
        first, last: times of its first and last grade, seconds since 1970.
        severity: mean deviation from the others' grades in it.
    """

    first: float
    last: float
    severity: Figure


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody grades beside the others.

    Attributes:
        shared: documents that others graded too.
        severity: mean of this person's grade less the mean of the others' on the same document, in grades; below 0 is
            severe, above 0 mild.
        spread: standard deviation of the grades over that of the others' on the same documents; below 1 somebody uses
            less of the scale.
        drift: by how many grades severity changed from the first to the last shared document, along a straight line in
            the order of grading; above 0 somebody became milder.
        blocks: severity by stretches of time with as many documents each.
    """

    name: str
    shared: int
    severity: Figure
    spread: Figure
    drift: Figure
    blocks: tuple[Block, ...]


def people(of: SharedGrades, times: Vector, *, resamples: int = RESAMPLES, seed: int = SEED) -> tuple[Person, ...]:
    """Everybody who graded, in alphabetical order.

    Args:
        times: when each shared grade was given, seconds since 1970 (NaN where nobody knows), shape (grades,).
    """
    spreads = figures(_spread(of), resamples=resamples, seed=seed)
    apart = of.values - _others(of)[0]
    counts = np.bincount(of.who, minlength=len(of.names))
    usual = _usual(of, apart)
    found = []
    for at, name in enumerate(of.names):
        mine = np.flatnonzero(of.who == at)
        order = mine[np.lexsort((of.where[mine], times[mine]))]
        found.append(
            Person(
                name, int(counts[at]), _mean(apart[mine], usual), spreads[at],
                _drift(apart[order], times[order], usual), _blocks(apart[order], times[order], usual),
            )
        )  # fmt: skip
    return tuple(found)


def _others(of: SharedGrades) -> tuple[Vector, Vector]:
    """Mean and mean square of the others' grades beside each grade, shape (grades,) each."""
    sizes = of.sizes()[of.where]
    moments = []
    for values in (of.values, of.values**2):
        whole = np.bincount(of.where, values, of.documents)[of.where]
        moments.append((whole - values) / (sizes - 1.0))
    return moments[0], moments[1]


def _usual(of: SharedGrades, apart: Vector) -> float:
    """Variance of anybody's deviations around their severity."""
    if not len(apart):
        return _LEAST
    counts = np.bincount(of.who, minlength=len(of.names))
    means = np.bincount(of.who, apart, len(of.names)) / np.maximum(counts, 1)
    return max(float(((apart - means[of.who]) ** 2).mean()), _LEAST)


def _mean(apart: Vector, usual: float) -> Figure:
    """Mean deviation with Student's interval; its variance counts one more document, as uncertain as anybody's."""
    n = len(apart)
    if n == 0:
        return Figure(None, None, None, 0, NOT_SHARED)
    value = float(apart.mean())
    variance = (float(((apart - value) ** 2).sum()) + usual) / n
    reach = _student(n) * float(np.sqrt(variance / n))
    return Figure(value, min(max(value - reach, -_MOST), value), max(min(value + reach, _MOST), value), n)


def _drift(apart: Vector, times: Vector, usual: float) -> Figure:
    """Rise of the straight line through deviations in the order of grading, with Student's interval."""
    n = len(apart)
    if n < FEWEST_FOR_DRIFT:
        return Figure(None, None, None, n, TOO_FEW if n else NOT_SHARED)
    if not _graded(times):
        return Figure(None, None, None, n, NO_TIMES)
    x = np.linspace(-0.5, 0.5, n)
    scale = float((x * x).sum())
    rise = float((x * apart).sum()) / scale
    left = apart - apart.mean() - rise * x
    error = float(np.sqrt((float((left * left).sum()) + usual) / (n - 1.0) / scale))
    return Figure(rise, rise - _student(n - 2) * error, rise + _student(n - 2) * error, n)


def _blocks(apart: Vector, times: Vector, usual: float) -> tuple[Block, ...]:
    count = min(len(apart) // BLOCK, BLOCKS)
    if count < 2 or not _graded(times):
        return ()
    parts: list[Places] = np.array_split(np.arange(len(apart)), count)
    return tuple(Block(float(times[p[0]]), float(times[p[-1]]), _mean(apart[p], usual)) for p in parts)


def _graded(times: Vector) -> bool:
    """Whether the times, ascending, can be those of somebody who graded."""
    return bool(np.isfinite(times).all()) and float(np.median(np.diff(times))) >= FASTEST


def _spread(of: SharedGrades) -> Statistic:
    people_count = len(of.names)
    mean, square = _others(of)
    sums = np.stack([np.ones(len(mean)), of.values, of.values**2, mean, square], axis=1)
    columns = (of.who[:, None] * _SUMS + np.arange(_SUMS)).ravel()
    features = of.table(columns, sums.ravel(), people_count * _SUMS, np.repeat(of.where, _SUMS))
    counts = tuple(int(n) for n in np.bincount(of.who, minlength=people_count))
    why = tuple(NO_SPREAD if count else NOT_SHARED for count in counts)
    return Statistic(features, _spreads, Scale.RATIO, counts, why)


def _spreads(totals: Matrix) -> Matrix:
    n, own, own_square, others, others_square = np.moveaxis(totals.reshape(len(totals), -1, _SUMS), 2, 0)
    count = np.where(n > 0, n, 1.0)
    mine, theirs = own_square / count - (own / count) ** 2, others_square / count - (others / count) ** 2
    none = (n <= 0) | (theirs <= 1e-9)
    return np.asarray(
        np.where(none, np.nan, np.sqrt(np.maximum(mine, 0.0) / np.where(none, 1.0, theirs))), np.float64
    )  # fmt: skip


def _student(freedom: float) -> float:
    with IMPORTING:
        from scipy.special import stdtrit

    return float(stdtrit(freedom, 0.975))
