"""Figures of agreement with intervals from resamples of the documents.

A figure is a function of sums over documents, so that a resample is a weighted sum: the table of resamples times the
table of documents. The same documents and the same seed give the same intervals. They tell how figures would
vary with other documents and the same people; what other people would say they cannot tell.

What the resamples give is how far a figure strays; the interval is Student's around the figure, on a scale on which it
strays evenly. With 20 documents that covers 1 to 3 points too rarely, where the resamples' own quantiles do so by 4 to
7 points (bias correction, BCa, changes little); where high grades are rare, interval alpha and the intraclass correlations
need 200 documents for it. ``tests/benchmarks/agreement.py`` measures both.

- coefficients: Fisher's z;
- shares: Clopper and Pearson's at the number of documents that would stray as far;
- ratios: the logarithm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from labeler.domain.lazily import IMPORTING
from labeler.learn.agreement_grades import Table
from labeler.learn.intervals import Figure, Matrix, Vector, clopper_pearson

RESAMPLES = 1000
SEED = 20_231_117
FEWEST = 5
"""Documents below which an interval is everything the figure can be."""
_CELLS = 4_000_000  # of a table at once
_DENSE = 0.1  # share of cells that are not 0 from which a table is multiplied as a whole
_TAIL = 0.025
_CLOSEST = 0.999  # to 1 that Fisher's z is asked for
_STILL = 1e-9  # below that a figure does not stray: rounding


class Scale(StrEnum):
    """What a figure is, and so on which scale it strays evenly."""

    COEFFICIENT = "coefficient"
    SHARE = "share"
    RATIO = "ratio"


ENDS = {Scale.COEFFICIENT: (-1.0, 1.0), Scale.SHARE: (0.0, 1.0), Scale.RATIO: (0.0, float("inf"))}


@dataclass(frozen=True, slots=True, eq=False)
class Statistic:
    """Figures that are functions of sums over documents.

    Attributes:
        features: what is added up, shape (documents, features).
        of: the figures for sums, shape (rows, features) to (rows, figures); NaN where undefined.
        scale: what kind of figures they are.
        counts: documents behind each figure.
        why: why a figure is undefined where it is, one reason for each.
    """

    features: Table
    of: Callable[[Matrix], Matrix]
    scale: Scale
    counts: tuple[int, ...]
    why: tuple[str, ...]


def figures(statistic: Statistic, *, resamples: int = RESAMPLES, seed: int = SEED) -> list[Figure]:
    """Each figure with its 95 % interval; one that is undefined says why.

    Args:
        resamples: how often as many documents are drawn from the documents, with replacement.
    """
    documents, width = statistic.features.shape
    if documents == 0:
        return [
            Figure(None, None, None, count, why) for count, why in zip(statistic.counts, statistic.why, strict=True)
        ]
    found = statistic.of(_summed(np.ones((1, documents)), statistic.features))[0]
    if not np.isfinite(found).any():
        drawn = np.full((1, len(found)), np.nan)
    else:
        blocks = _draws(documents, resamples, seed, width)
        drawn = np.concatenate([statistic.of(_summed(block, statistic.features)) for block in blocks])
    return [
        _figure(float(value), drawn[:, at], statistic.scale, statistic.counts[at], statistic.why[at])
        for at, value in enumerate(found)
    ]


def _draws(documents: int, resamples: int, seed: int, width: int) -> Iterator[Matrix]:
    """How often each document is in each resample, some resamples at a time."""
    rng = np.random.default_rng([seed, documents])
    at_once = max(1, min(resamples, _CELLS // max(documents, width)))
    for first in range(0, resamples, at_once):
        rows = min(at_once, resamples - first)
        drawn = rng.integers(documents, size=(rows, documents)) + np.arange(rows)[:, None] * documents
        yield np.bincount(drawn.ravel(), minlength=rows * documents).reshape(rows, documents).astype(np.float64)


def _summed(weights: Matrix, features: Table) -> Matrix:
    """Weighted sums over documents, shape (rows, features)."""
    if features.nnz > _DENSE * features.shape[0] * features.shape[1]:
        return np.asarray(weights @ features.toarray(), np.float64)
    return np.ascontiguousarray((features.T @ weights.T).T)


def _figure(value: float, drawn: Vector, scale: Scale, count: int, why: str) -> Figure:
    if not np.isfinite(value):
        return Figure(None, None, None, count, why)
    least, most = ENDS[scale]
    known = drawn[np.isfinite(drawn)]
    if count < FEWEST or 2 * len(known) < len(drawn):
        return Figure(value, least, most, count)
    low, high = _INTERVALS[scale](value, known, count)
    return Figure(value, max(min(low, value), least), min(max(high, value), most), count)


def _coefficient(value: float, drawn: Vector, count: int) -> tuple[float, float]:
    if drawn.std() < _STILL:
        # Nobody disagreed. Documents on which they would, as much as by chance, may be this rare and still not be seen.
        return (_TAIL ** (1.0 / count), 1.0) if value > 1.0 - _STILL else (-1.0, 1.0)
    center = float(np.arctanh(np.clip(value, -_CLOSEST, _CLOSEST)))
    reach = _reach(np.arctanh(np.clip(drawn, -_CLOSEST, _CLOSEST)), count)
    return float(np.tanh(center - reach)), float(np.tanh(center + reach))


def _share(value: float, drawn: Vector, count: int) -> tuple[float, float]:
    variance = float(drawn.var()) * count / (count - 1.0)
    few = float(count)
    if variance > _STILL**2 and 0.0 < value < 1.0:
        few = value * (1.0 - value) / variance * (_student(float("inf")) / _student(count - 1.0)) ** 2
    return clopper_pearson(value * few, few)


def _ratio(value: float, drawn: Vector, count: int) -> tuple[float, float]:
    positive = drawn[drawn > 0]
    if value <= 0 or 2 * len(positive) < len(drawn):
        return 0.0, float("inf")
    reach = _reach(np.log(positive), count)
    return value * float(np.exp(-reach)), value * float(np.exp(reach))


_INTERVALS = {Scale.COEFFICIENT: _coefficient, Scale.SHARE: _share, Scale.RATIO: _ratio}


def _reach(drawn: Vector, count: int) -> float:
    return float(drawn.std()) * float(np.sqrt(count / (count - 1.0))) * _student(count - 1.0)


def _student(freedom: float) -> float:
    with IMPORTING:
        from scipy.special import stdtrit

    return float(stdtrit(min(freedom, 1e9), 1.0 - _TAIL))
