"""What a forest learns from several people's votes: their distribution, their majority, or their mean."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from calibration_figures import row
from calibration_material import Rows, Vector, Votes, folds

from labeler.learn.forest import ForestSettings, grow
from labeler.learn.grade_table import GradeTable
from labeler.learn.reliability import fit_annotators, grade_weights

TREES = 200
EVEN = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2)  # shares of an even distribution to choose from

Targets = Callable[[list[list[int]], list[list[str]]], GradeTable]


def majority(grades: list[list[int]], _raters: list[list[str]]) -> GradeTable:
    """The most frequent vote; the lowest of several."""
    return GradeTable.of([[int(np.bincount(g).argmax())] for g in grades])


def rounded_mean(grades: list[list[int]], _raters: list[list[str]]) -> GradeTable:
    """The mean vote, as the nearest whole grade."""
    return GradeTable.of([[int(np.floor(np.mean(g) + 0.5))] for g in grades])


def mean(grades: list[list[int]], _raters: list[list[str]]) -> GradeTable:
    """The mean vote, as the two whole grades around it."""
    means = [float(np.mean(g)) for g in grades]
    pairs = [[int(m)] if m == int(m) else [int(m), int(m) + 1] for m in means]
    parts = [[1.0] if len(p) == 1 else [p[1] - m, m - p[0]] for p, m in zip(pairs, means, strict=True)]
    return GradeTable.of(pairs, parts)


def distribution(grades: list[list[int]], _raters: list[list[str]]) -> GradeTable:
    """All votes."""
    return GradeTable.of(grades)


def weighted_distribution(grades: list[list[int]], raters: list[list[str]]) -> GradeTable:
    """All votes, weighted by how reliable their raters are on these documents."""
    documents = np.repeat(np.arange(len(grades)), [len(g) for g in grades])
    found = fit_annotators(documents, [r for line in raters for r in line], [v for line in grades for v in line])
    return GradeTable.of(grades, grade_weights(found, raters))


OTHERS: tuple[Targets, ...] = (majority, rounded_mean, mean, weighted_distribution)


def votes(material: Votes, seeds: int) -> None:
    """Print the log loss of held-out votes of held-out documents, beside what other targets give on the same folds."""
    losses = {kind.__name__: np.mean([_losses(material, kind, s) for s in range(seeds)], axis=0) for kind in OTHERS}
    ours = np.mean([_losses(material, distribution, s) for s in range(seeds)], axis=0)
    unit = (
        f"nats per vote, {len(ours)} documents, {sum(map(len, material.grades))} votes ({material.off_scale} on no "
        f"scale left out), 5 folds x {seeds} seeds"
    )
    for name, theirs in losses.items():
        gain = theirs - ours
        error = float(gain.std(ddof=1)) / np.sqrt(len(gain))
        beside = f"{unit}; gain {gain.mean():.4f}, standard error {error:.4f}"
        # Raters' reliability says whose votes to trust, not what the next rater says: no bar beside it.
        bar = None if name == "weighted_distribution" else float(theirs.mean()) - error
        row(f"votes_beside_{name}", float(ours.mean()), beside, reference=float(theirs.mean()), bar=bar)


def _losses(material: Votes, targets: Targets, seed: int) -> Vector:
    """Mean log loss of the votes of each document by a forest that did not see it."""
    found = np.zeros(len(material.grades))
    for train, test in folds(len(found), seed):
        table = targets([material.grades[i] for i in train], [material.raters[i] for i in train])
        forest = grow(material.features.take(train), table, settings=ForestSettings(trees=TREES, seed=seed))
        # Each target gets the smoothing that suits the votes of its own training documents, out of bag.
        out_of_bag = forest.oob_probabilities()
        known = np.isfinite(out_of_bag).all(axis=1)
        even = min(EVEN, key=lambda e: _loss(material, train[known], out_of_bag[known], e).mean())
        found[test] = _loss(material, test, forest.probabilities(material.features.take(test)), even)
    return found


def _loss(material: Votes, rows: Rows, probabilities: Vector, even: float) -> Vector:
    p = (1 - even) * probabilities + even / probabilities.shape[1]
    return np.array([-np.log(line[material.grades[i]]).mean() for i, line in zip(rows, p, strict=True)])
