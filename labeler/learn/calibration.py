"""Calibrated P(grade >= cut), from what trees say of training documents that they never saw.

For each cut from 1 to 5 one map: the log odds of the forest's own probability are shifted and stretched. Shift and
slope are the most probable ones given the grades (Platt, 1999) under a prior that trusts the forest: its leaves hold
distributions of grades, which are nearly calibrated as they are. So few grades change little, and many decide. Measured
against maps of the expected grade and an ordinal model with one slope, neither erred less with 40 to 400 grades of which
8 % reach the cut.

Each kind of document has maps of its own (law 10): how often pages of a probability reach the cut says nothing of
lessons.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from labeler.domain.documents import Kind
from labeler.domain.grades import GRADES, MAX_GRADE
from labeler.domain.wording import filled
from labeler.learn import whys
from labeler.learn.intervals import Matrix, Vector, effective

FEWEST = 30  # documents; fewer say nothing that the forest does not say already
CUTS = tuple(range(1, MAX_GRADE + 1))
_SHIFT, _SLOPE = 1.0, 0.3  # standard deviations of the prior around 0 and 1
_LEAST_SLOPE = 0.05  # more forest probability never is less calibrated probability
_EDGE = 1.0 / 400.0  # how far from 0 and 1 the forest's probabilities are taken to be at least
_STEPS = 100


@dataclass(frozen=True, slots=True)
class Unfit:
    """Nothing could be fitted.

    Attributes:
        why: the reason, a part of a sentence.
    """

    why: str


@dataclass(frozen=True, slots=True)
class CutMap:
    """Log odds of reaching a cut: ``shift + slope * log odds of the forest``."""

    shift: float
    slope: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Maps of one kind of document.

    Attributes:
        documents: training documents behind it.
        maps: for the cuts 1 to 5, or why there is none for a cut (nobody gave such a grade, say).
    """

    documents: int
    maps: tuple[CutMap | Unfit, ...]

    def at(self, cut: float) -> CutMap | Unfit:
        """The map of a cut (the next whole grade decides), or why there is none."""
        whole = int(np.ceil(cut))
        return self.maps[whole - 1] if whole in CUTS else Unfit(filled(whys.NOTHING_AT, cut=cut))

    def p_at_least(self, probabilities: npt.ArrayLike, cut: float) -> Vector | None:
        """Calibrated probability that a grade is ``cut`` or more.

        Never more than that of a lower cut, and never less for a document of which the forest says more.

        Args:
            probabilities: what the forest says of the grades 0 to 5, shape (documents, 6); NaN stays NaN.
            cut: from 1 to 5.

        Returns:
            Shape (documents,); None where the cut has no map: see ``at``.
        """
        if isinstance(self.at(cut), Unfit):
            return None
        chances = np.asarray(probabilities, np.float64)
        found = np.ones(len(chances))
        for whole in CUTS[: int(np.ceil(cut))]:
            entry = self.maps[whole - 1]
            if isinstance(entry, CutMap):
                found = np.minimum(found, _logistic(entry.shift + entry.slope * _log_odds(chances, whole)))
        return found

    def to_record(self) -> dict[str, Any]:
        """JSON-ready form."""
        maps = [{"why": m.why} if isinstance(m, Unfit) else {"shift": m.shift, "slope": m.slope} for m in self.maps]
        return {"documents": self.documents, "maps": maps}

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Calibration:
        """The calibration of a record; KeyError, TypeError or ValueError for anything else."""
        maps = tuple(
            Unfit(whys.told(str(m["why"]))) if "why" in m else CutMap(float(m["shift"]), float(m["slope"]))
            for m in record["maps"]
        )
        if len(maps) != len(CUTS):
            raise ValueError(f"a calibration has {len(CUTS)} maps, not {len(maps)}")
        if not all(np.isfinite([m.shift, m.slope]).all() and m.slope > 0 for m in maps if isinstance(m, CutMap)):
            raise ValueError("a calibration rises and is finite")
        return Calibration(int(record["documents"]), maps)


def fit_calibrations(
    kinds: Sequence[str],
    probabilities: npt.ArrayLike,
    shares: npt.ArrayLike,
    weights: npt.ArrayLike | None = None,
) -> dict[str, Calibration | Unfit]:
    """A calibration for each kind of document, or why there is none.

    Args:
        kinds: kind of each training document.
        probabilities: of the grades 0 to 5 by the trees that never saw the document, shape (documents, 6); rows with
            NaN take no part.
        shares: which share of each document's grades is 0, 1, ... 5, shape (documents, 6): ``GradeTable.shares``.
        weights: how much each document counts, shape (documents,); equal by default.
    """
    chances, targets = np.asarray(probabilities, np.float64), np.asarray(shares, np.float64)
    w = np.ones(len(kinds)) if weights is None else np.asarray(weights, np.float64)
    found: dict[str, Calibration | Unfit] = {}
    for kind in Kind:
        mine = np.array([k == kind for k in kinds], bool)
        found[kind.value] = fit_calibration(chances[mine], targets[mine], w[mine], kind=kind)
    return found


def fit_calibration(chances: Matrix, shares: Matrix, weights: Vector, *, kind: Kind) -> Calibration | Unfit:
    """The calibration of documents of one kind; which one is said where there are too few."""
    known = np.isfinite(chances).all(axis=1) & (weights > 0)
    chances, shares, weights = chances[known], shares[known], weights[known]
    if len(chances) < FEWEST:
        return Unfit(too_few(kind, len(chances)))
    # Weights say who counts more than others, not that there were more or fewer documents than there are.
    scaled = weights * effective(weights) / weights.sum()
    maps = tuple(_fit_cut(_log_odds(chances, cut), shares[:, cut:].sum(axis=1), scaled, cut, kind) for cut in CUTS)
    return Calibration(len(chances), maps)


def too_few(kind: Kind, count: int) -> str:
    """Why a kind of document has nothing of its own yet: ``lessons have 3 of 30 grades of their own``."""
    return filled(whys.FEW_OF_THEIR_OWN[kind], count=count, fewest=FEWEST)


def _fit_cut(x: Vector, targets: Vector, weights: Vector, cut: int, kind: Kind) -> CutMap | Unfit:
    if targets.max() <= 0:
        return Unfit(filled(whys.NONE_SO_HIGH[kind], cut=cut))
    if targets.min() >= 1:
        return Unfit(filled(whys.NONE_SO_LOW[kind], cut=cut))
    at = np.array([0.0, 1.0])
    for _ in range(_STEPS):
        step = _newton(at, x, targets, weights)
        shorter, before = 1.0, _loss(at, x, targets, weights)
        while shorter > 1e-6 and _loss(at - shorter * step, x, targets, weights) > before:
            shorter /= 2.0
        at = at - shorter * step
        if np.abs(shorter * step).max() < 1e-10:
            break
    return CutMap(float(at[0]), max(float(at[1]), _LEAST_SLOPE))


def _loss(at: Vector, x: Vector, targets: Vector, weights: Vector) -> float:
    odds = at[0] + at[1] * x
    fit = float((weights * (np.logaddexp(0.0, odds) - targets * odds)).sum())
    return fit + (float(at[0]) / _SHIFT) ** 2 / 2.0 + ((float(at[1]) - 1.0) / _SLOPE) ** 2 / 2.0


def _newton(at: Vector, x: Vector, targets: Vector, weights: Vector) -> Vector:
    p = _logistic(at[0] + at[1] * x)
    off, bend = weights * (p - targets), weights * p * (1.0 - p)
    slope = np.array([off.sum() + at[0] / _SHIFT**2, (off * x).sum() + (at[1] - 1.0) / _SLOPE**2])
    cross = (bend * x).sum()
    curve = np.array([[bend.sum() + _SHIFT**-2, cross], [cross, (bend * x * x).sum() + _SLOPE**-2]])
    return np.asarray(np.linalg.solve(curve, slope), np.float64)


def _log_odds(chances: Matrix, cut: int) -> Vector:
    p = np.clip(chances[:, cut : len(GRADES)].sum(axis=1), 0.0, 1.0)
    p = (p + _EDGE) / (1.0 + 2.0 * _EDGE)
    return np.asarray(np.log(p) - np.log1p(-p), np.float64)


def _logistic(x: Vector) -> Vector:
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * x)), np.float64)
