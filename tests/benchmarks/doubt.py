"""Whether planted wrong grades are found, beside the confidence of classes, one JSON line per figure.

    python tests/benchmarks/doubt.py [--data DIR] [--quick]

A tenth of the grades of ``graded/fineweb-edu-*.jsonl.gz`` is moved by two levels or more; a forest learns from all of them,
and ROC-AUC says how well the moved ones are told from the others, which are noisy themselves. Beside it: one less the
probability of the very grade (the self-confidence of confident learning) from the same out-of-bag probabilities, and the
plain distance from the expected grade. The same again where another person graded every second document too.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np
from calibration_figures import row
from calibration_material import Rows, Vector, graded
from sklearn.metrics import roc_auc_score

from labeler.domain.grades import GRADES
from labeler.learn.doubt import LEVELS, doubts, smoothed
from labeler.learn.features import Features
from labeler.learn.forest import ForestSettings, grow
from labeler.learn.grade_table import GradeTable

SHARE, AT_LEAST, NOISE = 0.1, 2, 0.7
TREES = 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = os.environ.get("LABELER_SHARED") or str(Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--data", type=Path, default=Path(shared) / "data", help="folder with graded/*.jsonl.gz")
    parser.add_argument("--quick", action="store_true", help="fewer rows and seeds")
    options = parser.parse_args()
    features, grades = graded(options.data, 150 if options.quick else None)
    seeds = 2 if options.quick else 10
    for name, with_others in (("alone", False), ("with_others", True)):
        found = np.array([_one(features, grades, seed, with_others=with_others) for seed in range(seeds)])
        ours, confidence, distance = found.mean(axis=0)
        for beside, other, column in (("self_confidence", confidence, 1), ("distance", distance, 2)):
            gain = found[:, 0] - found[:, column]
            error = float(gain.std(ddof=1)) / np.sqrt(seeds)
            unit = (
                f"ROC-AUC, {len(grades)} documents, {seeds} seeds; gain {gain.mean():.4f}, standard error {error:.4f}"
            )
            row(
                f"doubt_{name}_beside_{beside}",
                float(ours),
                unit,
                reference=float(other),
                bar=float(other),
                at_least=True,
            )


def _one(features: Features, grades: Rows, seed: int, *, with_others: bool) -> tuple[float, float, float]:
    """AUC of doubt, of self-confidence, and of the distance from what is expected."""
    rng = np.random.default_rng(seed)
    wrong = np.zeros(len(grades), bool)
    wrong[rng.permutation(len(grades))[: round(SHARE * len(grades))]] = True
    said = np.array([_moved(int(g), rng) if w else int(g) for g, w in zip(grades, wrong, strict=True)], np.int64)
    second = np.arange(len(grades)) % 2 == 0 if with_others else np.zeros(len(grades), bool)
    others = np.clip(np.rint(grades + rng.normal(0, NOISE, len(grades))), GRADES[0], GRADES[-1]).astype(np.int64)
    table = GradeTable.of([[int(g), int(o)] if s else [int(g)] for g, o, s in zip(said, others, second, strict=True)])
    forest = grow(features, table, settings=ForestSettings(trees=TREES, seed=seed))
    p = forest.oob_probabilities()
    rows = np.concatenate([np.arange(len(grades)), np.flatnonzero(second)])
    values = np.concatenate([said, others[second]])
    ours = doubts(p, rows, values, np.full(len(rows), NOISE)).surprise[: len(grades)]
    even = smoothed(p)
    return (
        _auc(wrong, ours),
        _auc(wrong, 1 - even[np.arange(len(grades)), said]),
        _auc(wrong, np.abs(said - even @ LEVELS)),
    )


def _moved(grade: int, rng: np.random.Generator) -> int:
    return int(rng.choice([g for g in GRADES if abs(g - grade) >= AT_LEAST]))


def _auc(wrong: np.ndarray, scores: Vector) -> float:
    return float(roc_auc_score(wrong, scores))


if __name__ == "__main__":
    main()
