"""Intervals that hold what they say with few documents, chosen by simulation (``tests/benchmarks/calibration.py``).

Percentile bootstrap of 30 to 60 documents covers too rarely: the resamples know nothing of what the sample has not
shown. So each kind of figure has an interval of its own:

- shares of documents or tokens: Clopper-Pearson; with unequal weights at the effective number of documents
  (Korn and Graubard, 1998);
- positive means: Student's interval of the logarithm;
- means of squared errors of probabilities: as a share, with the larger of the variance seen and the variance that the
  probabilities themselves imply (30 documents may well hold no rare one);
- correlations: Student's interval of Fisher's z, its error from the bootstrap and from Bonett and Wright (2000).

Weights are relative: only their proportions count.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.lazily import IMPORTING

LEVEL = 0.95
RESAMPLES = 500
_TAIL = (1.0 - LEVEL) / 2.0
_SEED = 20_231_117  # of the bootstrap: the same documents always give the same interval
_CELLS = 2_000_000  # of a table of resamples at once
_ROUNDING = 1e-9  # a share so near to 0 or 1 is one: its variance is but that of rounding
_CLOSEST = 0.999  # to a correlation of 1 that Fisher's z is asked for

Vector = npt.NDArray[np.float64]
Matrix = npt.NDArray[np.float64]
Statistic = Callable[[Matrix], Vector]
"""A figure for each row of a table of document weights, shape (rows, documents) to (rows,); NaN where undefined."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quality figure.

    Attributes:
        value, low, high: the figure and its 95 % interval; None where it is not defined.
        n: documents behind it.
        why: why it is not defined; empty when it is.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int
    why: str = ""


def effective(weights: Vector) -> float:
    """How many equally weighted documents would say as much (Kish): 0 for none."""
    squares = float((weights * weights).sum())
    return float(weights.sum()) ** 2 / squares if squares > 0 else 0.0


def clopper_pearson(hits: float, n: float) -> tuple[float, float]:
    """Exact interval of a share of ``hits`` in ``n``; both may be fractions."""
    with IMPORTING:
        from scipy.special import betaincinv

    low = float(betaincinv(hits, n - hits + 1.0, _TAIL)) if hits > 0 else 0.0
    high = float(betaincinv(hits + 1.0, n - hits, 1.0 - _TAIL)) if hits < n else 1.0
    return low, high


def share(hits: npt.ArrayLike, weights: Vector | None, why: str) -> Figure:
    """Share of hits among documents, by weight.

    Args:
        hits: whether each document is one, or to which share, shape (documents,), 0 to 1.
        weights: of each document, at least 0, such as its tokens; None for equal ones.
        why: what to say when nothing weighs anything.
    """
    won = np.asarray(hits, np.float64)
    n = len(won)
    w = np.ones(n) if weights is None else weights
    total = float(w.sum())
    if n == 0 or total <= 0:
        return Figure(None, None, None, n, why)
    value = min(max(float((w * won).sum()) / total, 0.0), 1.0)
    variance = float((w * w * (won - value) ** 2).sum()) / total**2
    few = effective(w)
    if variance > 0 and value * (1.0 - value) > _ROUNDING:
        # The variance of few documents is a guess itself: Student's quantile over that of as many equal ones.
        caution = _student(max(n - 1.0, 1.0)) / _student(max(few - 1.0, 1.0))
        few = min(value * (1.0 - value) / variance, n) * caution**2
    return _figure(value, clopper_pearson(value * few, few), n)


def positive_mean(values: Vector, weights: Vector | None, most: float, why: str) -> Figure:
    """Mean of values from 0 to ``most``, weighted."""
    n = len(values)
    w = np.ones(n) if weights is None else weights
    total = float(w.sum())
    if n == 0 or total <= 0:
        return Figure(None, None, None, n, why)
    value, few = float((w * values).sum()) / total, effective(w)
    variance = float((w * w * (values - value) ** 2).sum()) / total**2
    if few < 2.0 or variance <= 0:
        # Nothing is known of how values differ: only that they have an end.
        low, high = clopper_pearson(few * value / most, few)
        return _figure(value, (most * low, most * high), n)
    error = np.sqrt(variance * few / (few - 1.0)) / value * _student(few - 1.0)
    return _figure(value, (value * float(np.exp(-error)), min(value * float(np.exp(error)), most)), n)


def squared_error(p: Vector, shares: Vector, weights: Vector | None, why: str) -> Figure:
    """Brier score: mean squared distance between a probability and what happened.

    Args:
        p: probabilities, shape (documents,).
        shares: which share of a document's grades did happen, shape (documents,).
        weights: of each document, or None for equal ones.
    """
    n = len(p)
    w = np.ones(n) if weights is None else weights
    total = float(w.sum())
    if n == 0 or total <= 0:
        return Figure(None, None, None, n, why)
    losses = shares * (1.0 - p) ** 2 + (1.0 - shares) * p**2
    value, few = float((w * losses).sum()) / total, effective(w)
    seen = float((w * (losses - value) ** 2).sum()) / total * few / max(few - 1.0, 1.0)
    cautious = (few * p + 1.0) / (few + 2.0)  # a probability of zero in 30 documents is no certainty
    implied = cautious * (1.0 - p) ** 2 + (1.0 - cautious) * p**2
    center = float((w * implied).sum()) / total
    spread = cautious * (1.0 - cautious) * (1.0 - 2.0 * p) ** 2 + (implied - center) ** 2
    variance = max(seen, float((w * spread).sum()) / total, 1e-12)
    middle = (few * value + center) / (few + 1.0)
    count = max(middle * (1.0 - middle) / variance * few, 2.0)
    return _figure(value, clopper_pearson(value * count, count), n)


def correlation(statistic: Statistic, n: int, weights: Vector | None, why: str, *, caution: float) -> Figure:
    """A figure from -1 to 1 such as a rank correlation.

    Args:
        statistic: the figure by document weights.
        n: documents.
        weights: of each document, or None for equal ones.
        caution: how the two errors of Fisher's z are joined: 1 takes the larger, 0.5 the mean of their squares.
    """
    w = np.ones(n) if weights is None else weights
    value = float(statistic(w[None, :])[0]) if n and w.sum() > 0 else float("nan")
    if not np.isfinite(value):
        return Figure(None, None, None, n, why)
    few = effective(w)
    if few <= 4.0:
        return Figure(value, -1.0, 1.0, n)
    normal = np.sqrt((1.0 + value * value / 2.0) / (few - 3.0))
    found = resample(statistic, w)
    drawn = float(np.arctanh(np.clip(found, -_CLOSEST, _CLOSEST)).std()) if len(found) else normal
    joined = max(drawn, normal) if caution >= 1.0 else np.sqrt((1.0 - caution) * drawn**2 + caution * normal**2)
    center = float(np.arctanh(np.clip(value, -_CLOSEST, _CLOSEST)))
    reach = joined * _student(few - 1.0)
    return _figure(value, (float(np.tanh(center - reach)), float(np.tanh(center + reach))), n)


def resample(statistic: Statistic, weights: Vector) -> Vector:
    """The figure in resamples of the documents, as far as it is defined there."""
    n = len(weights)
    rng = np.random.default_rng([_SEED, n])
    at_once = max(_CELLS // n, 1)
    found = []
    for first in range(0, RESAMPLES, at_once):
        counts = rng.multinomial(n, np.full(n, 1.0 / n), size=min(at_once, RESAMPLES - first))
        found.append(statistic(counts * weights))
    values = np.concatenate(found)
    return np.asarray(values[np.isfinite(values)], np.float64)


def _student(freedom: float) -> float:
    with IMPORTING:
        from scipy.special import stdtrit

    return float(stdtrit(freedom, 1.0 - _TAIL))


def _figure(value: float, ends: tuple[float, float], n: int) -> Figure:
    # Rounding must not push an end past the figure.
    return Figure(value, min(ends[0], value), max(ends[1], value), n)
