"""Whether what the probe says of its own certainty is true, one JSON line per figure.

    python tests/benchmarks/calibration.py [--data DIR] [--quick]

Calibration error of P(grade >= cut) and coverage of the grade intervals on held-out documents of
``graded/fineweb-edu-*.jsonl.gz``; coverage of the intervals of all published figures in 500 simulated projects; and log
loss of held-out votes of ``graded/fineweb-c-danish-*.jsonl.gz``.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np
from calibration_figures import row
from calibration_material import Rows, Vector, folds, graded, voted
from calibration_projects import projects
from calibration_votes import votes

from labeler.learn.calibration import Calibration, fit_calibrations
from labeler.learn.calibration_error import bin_edges, calibration_error, plain_error
from labeler.learn.conformal import GradeIntervals, fit_grade_intervals
from labeler.learn.features import Features
from labeler.learn.forest import ForestSettings, grow
from labeler.learn.grade_table import GradeTable

TREES = 200
CUTS = (2, 3)
ERROR_BAR = 0.05
COVERAGE_BAR = (0.88, 0.92)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = os.environ.get("LABELER_SHARED") or str(Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--data", type=Path, default=Path(shared) / "data", help="folder with graded/*.jsonl.gz")
    parser.add_argument("--quick", action="store_true", help="fewer rows, seeds and projects")
    options = parser.parse_args()
    limit = 150 if options.quick else None
    features, grades = graded(options.data, limit)
    held_out(features, grades, seeds=1 if options.quick else 5)
    projects(features, grades, count=24 if options.quick else 500)
    votes(voted(options.data, limit), seeds=1 if options.quick else 5)


def held_out(features: Features, grades: Rows, seeds: int) -> None:
    """Calibration and grade intervals from out-of-bag answers, on documents that did not train."""
    calibrated: dict[int, list[Vector]] = {cut: [] for cut in CUTS}
    raw: dict[int, list[Vector]] = {cut: [] for cut in CUTS}
    covered, widths, high_covered = [], [], []
    for seed in range(seeds):
        p, plain = ({cut: np.zeros(len(grades)) for cut in CUTS} for _ in range(2))
        inside, width = np.zeros(len(grades)), np.zeros(len(grades))
        for train, test in folds(len(grades), seed):
            table = GradeTable.of([[int(g)] for g in grades[train]])
            forest = grow(features.take(train), table, settings=ForestSettings(trees=TREES, seed=seed))
            out_of_bag, kinds = forest.oob_probabilities(), ["page"] * len(train)
            chances = forest.probabilities(features.take(test))
            calibration = fit_calibrations(kinds, out_of_bag, table.shares())["page"]
            intervals = fit_grade_intervals(kinds, out_of_bag, table.shares())["page"]
            assert isinstance(calibration, Calibration)
            assert isinstance(intervals, GradeIntervals)
            for cut in CUTS:
                found = calibration.p_at_least(chances, cut)
                plain[cut][test] = chances[:, cut:].sum(axis=1)
                p[cut][test] = plain[cut][test] if found is None else found
            low, high = intervals.of(chances)
            inside[test], width[test] = (low <= grades[test]) & (grades[test] <= high), high - low
        for cut in CUTS:
            calibrated[cut].append(p[cut])
            raw[cut].append(plain[cut])
        covered.append(inside.mean())
        widths.append(width.mean())
        high_covered.append(inside[grades >= max(CUTS)].mean())
    unit = f"{len(grades)} documents, 5 folds x {seeds} seeds"
    for cut in CUTS:
        _errors(calibrated[cut], raw[cut], grades >= cut, cut, unit)
    row("interval_coverage", float(np.mean(covered)), f"share of {unit}", reference=0.9, bar=COVERAGE_BAR)
    row("interval_coverage_of_high_grades", float(np.mean(high_covered)), f"share of those of 3 or more, {unit}")
    row("interval_width", float(np.mean(widths)), f"grades between the ends, {unit}")


def _errors(calibrated: list[Vector], raw: list[Vector], reached: Rows, cut: int, unit: str) -> None:
    """Mean over the seeds of the error freed of chance (beside the forest's own), and of the plain one in 10 bins."""
    hits = reached * 1.0
    freed, before = (
        float(np.mean([calibration_error(p, hits).value or 0.0 for p in many])) for many in (calibrated, raw)
    )
    plain = float(np.mean([plain_error(p, hits, bin_edges(p)) for p in calibrated]))
    rng = np.random.default_rng(0)
    chance = [plain_error(p, (rng.random(len(p)) < p) * 1.0, bin_edges(p)) for p in calibrated for _ in range(40)]
    row(f"calibration_error_{cut}", freed, f"freed of chance, {unit}", reference=before or None, bar=ERROR_BAR)
    beside = f"10 bins of equal size, chance included, {unit}; reference: if calibration were perfect"
    row(f"plain_calibration_error_{cut}", plain, beside, reference=float(np.mean(chance)), bar=ERROR_BAR)


if __name__ == "__main__":
    main()
