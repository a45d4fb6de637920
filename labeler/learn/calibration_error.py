"""How far probabilities are from what happens: the calibration curve and the calibration error.

Both look at bins of about equally many documents. The plain error of the bins is too large: by chance alone the share
in a bin differs from its probability. So the error given here is the one under which what was seen lies in the middle
(a median-unbiased estimate), and its interval holds all errors under which what was seen is not out of the way. For
that, deviations of the shape seen, from none to three times as large, are simulated.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.wording import filled
from labeler.learn.intervals import LEVEL, Figure, Matrix, Vector, effective, share
from labeler.learn.whys import TOO_FEW_TO_CALIBRATE

BINS = 10
FEWEST = 20
PER_BIN = 15  # documents that a bin needs before there is another
_LARGEST, _STEPS, _DRAWS = 3.0, 101, 400
_CAUTION = 0.8  # of a tail: bins of few documents are coarser than the simulation knows
_TIE = 1e-12
_SEED = 20_231_118

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class CalibrationBin:
    """Documents of about the same probability.

    Attributes:
        low, high: the least and the largest probability among them.
        probability: their mean probability.
        share: which share of their grades reached the cut, with its interval.
    """

    low: float
    high: float
    probability: float
    share: Figure


def calibration_curve(p: Vector, shares: Vector, weights: Vector | None = None) -> tuple[CalibrationBin, ...]:
    """Probability against what happened, from the least probability to the largest.

    Args:
        p: probability that a grade reaches the cut, shape (documents,).
        shares: which share of a document's grades did, shape (documents,).
        weights: of each document; None for equal ones.
    """
    w = np.ones(len(p)) if weights is None else weights
    bins = bins_of(p, bin_edges(p))
    found = []
    for number in range(int(bins.max(initial=-1)) + 1):
        inside = (bins == number) & (w > 0)
        if inside.any():
            mean = float(np.average(p[inside], weights=w[inside]))
            figure = share(shares[inside], w[inside], "")
            found.append(CalibrationBin(float(p[inside].min()), float(p[inside].max()), mean, figure))
    return tuple(found)


def calibration_error(p: Vector, shares: Vector, weights: Vector | None = None) -> Figure:
    """Mean distance between probability and share over the bins, by documents, freed of what chance adds.

    Args:
        p: probability that a grade reaches the cut, shape (documents,).
        shares: which share of a document's grades did, shape (documents,).
        weights: of each document; None for equal ones.
    """
    n = len(p)
    w = np.ones(n) if weights is None else weights
    few = effective(w)
    if few < FEWEST:
        return Figure(None, None, None, n, filled(TOO_FEW_TO_CALIBRATE, fewest=FEWEST, few=few))
    size, mean, seen = _bin_means(p, shares, w, bin_edges(p))
    observed = float((size * np.abs(mean - seen)).sum() / size.sum())
    documents = np.maximum(np.rint(size / size.sum() * few), 1).astype(np.int64)
    errors, drawn = _simulate(documents, size / size.sum(), mean, seen)
    tail = _CAUTION * (1.0 - LEVEL) / 2.0
    least, middle, most = np.maximum.accumulate(np.quantile(drawn, [tail, 0.5, 1.0 - tail], axis=0), axis=1)
    low, value = _first(errors, most, observed), _first(errors, middle, observed)
    high = float(errors[max(int((least <= observed + _TIE).sum()) - 1, 0)])
    return Figure(value, min(low, value), max(high, value), n)


def plain_error(p: Vector, shares: Vector, edges: Vector) -> float:
    """Mean distance between probability and share over given bins, by documents; chance is in it."""
    size, mean, seen = _bin_means(p, shares, np.ones(len(p)), edges)
    return float((size * np.abs(mean - seen)).sum() / size.sum())


def bin_edges(p: Vector) -> Vector:
    """Where bins of about equally many documents part; equal probabilities stay together."""
    count = int(np.clip(len(p) // PER_BIN, 2, BINS))
    return np.unique(np.quantile(p, np.arange(1, count) / count)) if len(p) else np.zeros(0)


def bins_of(p: Vector, edges: Vector) -> Whole:
    """The number of each document's bin, int64, shape (documents,)."""
    return np.searchsorted(edges, p, side="right").astype(np.int64)


def _bin_means(p: Vector, shares: Vector, w: Vector, edges: Vector) -> tuple[Vector, Vector, Vector]:
    bins = bins_of(p, edges)
    size = np.asarray(np.bincount(bins, w), np.float64)
    used = size > 0
    mean, seen = np.bincount(bins, w * p)[used], np.bincount(bins, w * shares)[used]
    return size[used], mean / size[used], seen / size[used]


def _simulate(documents: Whole, part: Vector, mean: Vector, seen: Vector) -> tuple[Vector, Matrix]:
    """True errors from small to large, shape (steps,), and plain errors drawn under each, shape (draws, steps)."""
    cautious = (seen * documents + mean) / (documents + 1.0)
    by_chance = cautious * (1.0 - cautious) / documents
    shape = np.where(mean >= seen, 1.0, -1.0) * np.sqrt((mean - seen) ** 2 + by_chance)
    truth = np.clip(mean - np.linspace(0.0, _LARGEST, _STEPS)[:, None] * shape, 0.0, 1.0)
    rng = np.random.default_rng([_SEED, int(documents.sum())])
    drawn = rng.binomial(documents, truth, size=(_DRAWS, *truth.shape)) / documents
    errors = (np.abs(mean - truth) * part).sum(axis=1)
    return np.maximum.accumulate(errors), (np.abs(mean - drawn) * part).sum(axis=2)


def _first(errors: Vector, line: Vector, observed: float) -> float:
    reached = np.flatnonzero(line >= observed - _TIE)
    return float(errors[reached[0]]) if len(reached) else float(errors[-1])
