"""Agreement: how long its figures take, and how often their intervals hold what they say.

``python tests/benchmarks/agreement.py [--data DIR] [--quick]``. The reference of the time is crowd-kit's alpha once,
without an interval; that of the coverage are the quantiles of the same resamples.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import time
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from calibration_figures import row

from labeler.learn import agreement_resampling as resampling
from labeler.learn.agreement import agreement
from labeler.learn.agreement_alpha import alpha
from labeler.learn.agreement_grades import SharedGrades
from labeler.learn.agreement_icc import icc
from labeler.learn.agreement_pairs import shares
from labeler.learn.agreement_people import people
from labeler.learn.consensus import Model, held_out

SEVERITY = (-0.4, 0.0, 0.3, 0.1, -0.1)
TRUTH_DOCUMENTS = 100_000
NAMES = {
    "alpha": ("ordinal", "interval", "nominal"),
    "shares": ("exact", "within one"),
    "icc": ("(2,1)", "(3,1)", "(1,1)"),
}
MADE = {"alpha": alpha, "shares": shares, "icc": icc}


def grades(documents: int, seed: int, severity: Sequence[float], kept: float, kind: str = "wide") -> SharedGrades:
    """Grades of a team, some of them missing; ``rare`` has few high ones, as web pages do."""
    rng = np.random.default_rng(seed)
    level = rng.normal(2.0, 1.2, documents) if kind == "wide" else rng.exponential(0.8, documents)
    noise = 0.8 if kind == "wide" else 0.5
    values = np.clip(np.rint(level[:, None] + rng.normal(0, noise, (documents, len(severity))) + severity), 0, 5)
    where, who = np.nonzero(rng.random(values.shape) < kept)
    return SharedGrades.of(where, [f"p{at}" for at in who], values[where, who])


def speed() -> None:
    """Everything for 10,000 documents of 8 people with 1,000 resamples."""
    of = grades(10_000, 1, (*SEVERITY, 0.2, -0.2, 0.0), 1.0)
    begun = time.perf_counter()
    agreement(of, resamples=1000)
    people(of, of.where * 60.0, resamples=1000)
    ours = time.perf_counter() - begun
    unit = "s for all figures of 10,000 documents x 8 people with 1,000 resamples"
    row("agreement_seconds", ours, unit, reference=_crowd_kit(of), bar=10.0)


def _crowd_kit(of: SharedGrades) -> float:
    from crowdkit.metrics.data import alpha_krippendorff
    from pandas import DataFrame

    data = DataFrame({"task": of.where, "worker": of.who, "label": of.values})
    begun = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        alpha_krippendorff(data, lambda a, b: (a - b) ** 2)
    return time.perf_counter() - begun


def coverage(samples: int, resamples: int) -> None:
    """How many intervals of small samples hold the figure of very many documents."""
    for kind in ("wide", "rare"):
        truths = {name: _values(MADE[name](grades(TRUTH_DOCUMENTS, 0, SEVERITY, 0.5, kind))) for name in MADE}
        for documents in (20, 50, 200):
            for name, make in MADE.items():
                ours, theirs = _held(make, truths[name], documents, samples, resamples, kind)
                for at, figure in enumerate(NAMES[name]):
                    unit = f"of {samples} nominal 95 % intervals of {documents} documents, {kind} grades"
                    row(f"covers_{name}_{figure}", float(ours[at]), unit, reference=float(theirs[at]))


def _held(
    make: object, truth: npt.NDArray[np.float64], documents: int, samples: int, resamples: int, kind: str
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    ours, theirs = np.zeros(len(truth)), np.zeros(len(truth))
    for seed in range(1, samples + 1):
        statistic = make(grades(documents, seed, SEVERITY, 0.5, kind))  # type: ignore[operator]
        found = resampling.figures(statistic, resamples=resamples, seed=seed)
        quantiles = _quantiles(statistic, resamples, seed)
        for at, figure in enumerate(found):
            ours[at] += figure.low is not None and figure.high is not None and figure.low <= truth[at] <= figure.high
            theirs[at] += quantiles[0, at] <= truth[at] <= quantiles[1, at]
    return ours / samples, theirs / samples


def _values(statistic: resampling.Statistic) -> npt.NDArray[np.float64]:
    return statistic.of(resampling._summed(np.ones((1, statistic.features.shape[0])), statistic.features))[0]


def _quantiles(statistic: resampling.Statistic, resamples: int, seed: int) -> npt.NDArray[np.float64]:
    blocks = resampling._draws(statistic.features.shape[0], resamples, seed, statistic.features.shape[1])
    drawn = np.concatenate([statistic.of(resampling._summed(block, statistic.features)) for block in blocks])
    return np.nanquantile(drawn, [0.025, 0.975], axis=0)


def votes(path: Path) -> None:
    """Real disagreement: the Danish votes, and what consensus models make of grades that they did not see."""
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            rows += [(number, v["rater"], v["score"]) for v in json.loads(line)["votes"] if v["score"] is not None]
    of = SharedGrades.of([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows])
    for name, figure in agreement(of).figures.items():
        unit = f"[{figure.low:.3f}, {figure.high:.3f}], {figure.n} documents"
        row(f"danish_{name}", figure.value or 0.0, unit, reference=0.43 if name == "alpha_interval" else None)
    for model in Model:
        for way, found in held_out(of, model).items():
            kappa, error = found.quadratic_kappa, found.mean_absolute_error
            unit = f"quadratic kappa with a grade put aside [{kappa.low:.3f}, {kappa.high:.3f}]; mean absolute error {error.value:.3f}"
            row(f"danish_{model.value}_beside_{way}", kappa.value or 0.0, unit)


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    shared = os.environ.get("LABELER_SHARED") or str(Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--data", type=Path, default=Path(shared) / "data", help="folder with graded/*.jsonl.gz")
    parser.add_argument("--quick", action="store_true", help="fewer samples and resamples")
    asked = parser.parse_args()
    speed()
    coverage(40 if asked.quick else 400, 200 if asked.quick else 500)
    path = asked.data / "graded" / "fineweb-c-danish-500.jsonl.gz"
    if path.is_file():
        votes(path)


if __name__ == "__main__":
    main()
