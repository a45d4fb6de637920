"""Simulated projects: how often the intervals of figures hold the truth, which is known there.

The documents of a project lie between real ones: an embedding on the way from a graded text to one of its neighbours, and
the grade of either. Some are evaluated on, picked at random and kept apart; then 60 random documents train, and 100 that
an adaptive queue likes: uncertain ones near the cut, every tenth draw evenly among all. The truth of a figure is its
value over all documents that never trained.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from calibration_figures import row
from calibration_material import Rows, Vector

from labeler.learn.by_weight import kappa, rank_correlation
from labeler.learn.calibration import Calibration, fit_calibrations
from labeler.learn.calibration_error import bin_edges, plain_error
from labeler.learn.conformal import GradeIntervals, fit_grade_intervals
from labeler.learn.features import Features
from labeler.learn.figures import evaluate
from labeler.learn.forest import Forest, ForestSettings, grow
from labeler.learn.grade_table import GradeTable
from labeler.learn.intervals import Figure
from labeler.learn.weighted import evaluate_weighted

POOL, FIRST, ADAPTIVE, TREES = 2000, 60, 100, 60
SIZES = (30, 60, 120, 240)  # of the evaluation stream, one project after the other
CUTS = (2, 3)
EXPLORE = 0.1  # share of adaptive draws that are even
COVERED = 0.93


@dataclass
class Count:
    """How often intervals of one figure held the truth."""

    published: int = 0
    held: int = 0
    width: list[float] = field(default_factory=list)
    off: list[float] = field(default_factory=list)

    def add(self, figure: Figure, truth: float) -> None:
        """Count an interval, where there is one and a truth."""
        if figure.value is None or figure.low is None or figure.high is None or not np.isfinite(truth):
            return
        self.published += 1
        self.held += figure.low - 1e-9 <= truth <= figure.high + 1e-9
        self.width.append(figure.high - figure.low)
        self.off.append(figure.value - truth)


@dataclass(frozen=True)
class Pool:
    """Documents of a simulated project."""

    vectors: npt.NDArray[np.float32]
    grades: Rows
    tokens: Vector


@dataclass(frozen=True)
class Draws:
    """Documents in the order in which they were served, with what was recorded then."""

    order: Rows
    propensity: Vector
    left: Rows


def projects(features: Features, grades: Rows, count: int) -> None:
    """Print for every figure how often its interval held."""
    stream: dict[str, Count] = defaultdict(Count)
    everything: dict[str, Count] = defaultdict(Count)
    plain: dict[str, list[float]] = defaultdict(list)
    near = _neighbours(features.embedding)
    for number in range(count):
        _project(_pool(features.embedding, grades, near, number), number, stream, everything, plain)
    for name, found in stream.items():
        unit = f"share of {found.published} intervals of {count} projects, mean width {np.mean(found.width):.3f}"
        row(f"covered_{name}", found.held / found.published, unit, reference=0.95, bar=COVERED, at_least=True)
    for name, found in everything.items():
        unit = (
            f"share of {found.published} intervals from all grades by propensity, mean width {np.mean(found.width):.3f}, "
            f"mean error {np.mean(found.off):+.3f} (unweighted {np.mean(plain[name]):+.3f}), "
            f"width from the evaluation stream {np.mean(stream[name].width):.3f}"
        )
        row(f"covered_by_propensity_{name}", found.held / found.published, unit, reference=0.95)


def _project(
    pool: Pool, number: int, stream: dict[str, Count], everything: dict[str, Count], plain: dict[str, list[float]]
) -> None:
    rng, size, cut = np.random.default_rng([7, number]), SIZES[number % 4], CUTS[number // 4 % 2]
    features = Features.of(pool.vectors)
    draws = _even(rng, np.arange(POOL), size + FIRST)
    evaluated, first = draws.order[:size], draws.order[size:]
    said = _grow(features, pool.grades, first, number).read(features)
    liking = np.exp(-np.abs(said.expected - cut) / 0.25) * (0.2 + said.spread)
    draws = _liked(rng, draws, liking, ADAPTIVE)
    training = draws.order[size:]
    forest = _grow(features, pool.grades, training, number)
    said = forest.read(features)
    out_of_bag = forest.oob_probabilities()
    chances = said.probabilities.copy()
    kinds, shares = ["page"] * len(training), np.eye(6)[pool.grades[training]]
    calibration = fit_calibrations(kinds, out_of_bag, shares)["page"]
    intervals = fit_grade_intervals(kinds, out_of_bag, shares)["page"]
    assert isinstance(calibration, Calibration)
    assert isinstance(intervals, GradeIntervals)
    p = calibration.p_at_least(chances, cut)
    p = chances[:, cut:].sum(axis=1) if p is None else p
    low, high = intervals.of(chances)

    found = evaluate(
        grades=_table(pool.grades[evaluated]),
        expected=said.expected[evaluated],
        probabilities=chances[evaluated],
        cut=cut,
        tokens=pool.tokens[evaluated],
        p_keep=p[evaluated],
        intervals=(low[evaluated], high[evaluated]),
    )
    rest = np.setdiff1d(np.arange(POOL), training)
    truth = values(pool.grades[rest], said.expected[rest], p[rest], pool.tokens[rest], cut)
    inside = (low <= pool.grades) & (pool.grades <= high)
    truth["interval_coverage"] = float(inside[rest].mean())
    truth["calibration_error"] = plain_error(p[rest], (pool.grades[rest] >= cut) * 1.0, bin_edges(p[evaluated]))
    for name, figure in found.items():
        stream[name].add(figure, truth[name])
    # A document that trained answers out of bag.
    expected = said.expected.copy()
    expected[training], chances[training] = forest.oob_expected(), out_of_bag
    again = calibration.p_at_least(chances[draws.order], cut)
    asked = {
        "grades": _table(pool.grades[draws.order]),
        "expected": expected[draws.order],
        "probabilities": chances[draws.order],
        "cut": cut,
        "tokens": pool.tokens[draws.order],
        "p_keep": again,
    }
    weighted = evaluate_weighted(**asked, propensities=draws.propensity, left=draws.left).figures
    own = chances[draws.order, cut:].sum(axis=1) if again is None else again
    even = values(pool.grades[draws.order], expected[draws.order], own, pool.tokens[draws.order], cut)
    for name, value in even.items():  # not the calibration error: the bins of its truth are those of the stream
        everything[name].add(weighted[name], truth[name])
        if np.isfinite(value - truth[name]):
            plain[name].append(value - truth[name])


def values(grades: Rows, expected: Vector, p: Vector, tokens: Vector, cut: int) -> dict[str, float]:
    """The figures of documents, without intervals and by themselves; NaN where one is not defined."""
    truth, wanted, kept = grades.astype(np.float64), grades >= cut, expected >= cut
    rounded = np.floor(np.clip(expected, 0, 5) + 0.5).astype(np.int64)
    both, ones = wanted & kept, np.ones((1, len(grades)))
    return {
        "spearman": float(rank_correlation(truth, expected)(ones)[0]),
        "mean_absolute_error": float(np.abs(truth - expected).mean()),
        "quadratic_kappa": float(kappa(grades, rounded)(ones)[0]),
        "accuracy": float((grades == rounded).mean()),
        "accuracy_within_one": float((np.abs(grades - rounded) <= 1).mean()),
        "precision": float(both.sum() / kept.sum()) if kept.any() else np.nan,
        "recall": float(both.sum() / wanted.sum()) if wanted.any() else np.nan,
        "precision_tokens": float(tokens[both].sum() / tokens[kept].sum()) if kept.any() else np.nan,
        "recall_tokens": float(tokens[both].sum() / tokens[wanted].sum()) if wanted.any() else np.nan,
        "brier": float(((p - wanted) ** 2).mean()),
    }


def _grow(features: Features, grades: Rows, rows: Rows, seed: int) -> Forest:
    return grow(features.take(rows), _table(grades[rows]), settings=ForestSettings(trees=TREES, seed=seed))


def _table(grades: Rows) -> GradeTable:
    return GradeTable.of([[int(g)] for g in grades])


def _neighbours(vectors: npt.NDArray[np.float32]) -> Rows:
    alike = vectors @ vectors.T
    np.fill_diagonal(alike, -np.inf)
    return np.argsort(-alike, axis=1)[:, :5].astype(np.int64)


def _pool(vectors: npt.NDArray[np.float32], grades: Rows, near: Rows, seed: int) -> Pool:
    rng = np.random.default_rng([3, seed])
    one = rng.integers(0, len(grades), POOL)
    other, way = near[one, rng.integers(0, near.shape[1], POOL)], rng.random(POOL) * 0.5
    mixed = vectors[one] * (1 - way)[:, None] + vectors[other] * way[:, None]
    mixed /= np.linalg.norm(mixed, axis=1, keepdims=True)
    given = np.where(rng.random(POOL) < way, grades[other], grades[one])
    return Pool(mixed.astype(np.float32), given, np.rint(np.exp(rng.normal(6.3, 1.0, POOL))))


def _even(rng: np.random.Generator, available: Rows, count: int) -> Draws:
    left = np.arange(len(available), len(available) - count, -1)
    return Draws(rng.choice(available, count, replace=False), 1.0 / left, left)


def _liked(rng: np.random.Generator, before: Draws, liking: Vector, count: int) -> Draws:
    """More draws: in proportion to liking, and some evenly."""
    there = np.ones(len(liking), bool)
    there[before.order] = False
    order, propensity, left = [], [], []
    for _ in range(count):
        p = np.where(there, liking, 0.0)
        p = (1 - EXPLORE) * p / p.sum() + EXPLORE * there / there.sum()
        at = int(rng.choice(len(p), p=p / p.sum()))
        order.append(at)
        propensity.append(float(p[at]))
        left.append(int(there.sum()))
        there[at] = False
    return Draws(
        np.r_[before.order, order].astype(np.int64),
        np.r_[before.propensity, propensity],
        np.r_[before.left, left].astype(np.int64),
    )
