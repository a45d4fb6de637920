"""Active learning replayed beside random order, one JSON line per figure.

    python tests/benchmarks/acquisition.py [--data DIR] [--quick] [--strategies S,...] [--seeds M] [--workers W]

Every run holds out 30 % of the documents (whole groups), serves 200 of the others by one strategy, and grows the probe
on all its features after every five grades, with 60 trees. All grades that a strategy asks for count, also those of the
evaluation stream, which do not train. Random order trains on all of its grades.

*needed*: grades until the mean curve over the seeds (a running mean of three points, never falling) reaches 95 % of what
random order has after its last grade. *found*: documents of grade 3 or more among the first 30 % of the grades. *final*:
quality after the last grade; it holds when it is not worse than random order's by more than chance. Quality is Spearman's
correlation on ``graded/fineweb-edu-*``, and the ROC-AUC of grade 3 or more on ``pool/provenance-pool``, whose labels
stand in for grades (textbook 4, web 1, legal 0). Intervals are at 95 %, bootstrapped over the seeds, which are the same for
all strategies. A value of null: the curve does not get there.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from labeler.domain.resources import resource
from labeler.domain.rubric import Level
from labeler.learn.bootstrap import document_keys
from labeler.learn.encoders import Encoder, load_encoder
from labeler.learn.features import Features
from labeler.learn.grade_table import GradeTable
from labeler.learn.passages import embed_texts
from labeler.learn.replay import Graded, Replay
from labeler.learn.words import count_words, word_table
from labeler.stages.rubric_direction import direction_of
from labeler.stages.simulate import replay_one, start_replaying
from labeler.stages.worker_life import Done
from labeler.stages.workers import KillablePool
from labeler.text.statistics import statistics_of

GRADES, STEP, CUT = 200, 5, 3
REACHED, FIRST = 0.95, 0.3
NEEDED_BAR, FOUND_BAR = 0.75, 1.8
RESAMPLES = 1000
STAND_IN = {"textbook": 4, "web": 1, "legal": 0}

Curves = npt.NDArray[np.float64]  # seeds, steps, (grades, quality, found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = os.environ.get("LABELER_SHARED") or str(Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--data", type=Path, default=Path(shared) / "data", help="folder with graded/ and pool/")
    parser.add_argument("--quick", action="store_true", help="mixed only, two seeds, fewer documents and grades")
    parser.add_argument("--strategies", default="mixed,rare,gain,committee,uncertainty,cold-start")
    parser.add_argument("--seeds", type=int, default=12)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    names = ["mixed"] if options.quick else options.strategies.split(",")
    seeds = 2 if options.quick else options.seeds
    plan = Replay(grades=60 if options.quick else GRADES, step=STEP, cut=CUT, is_twin_apart=False)
    encoder = load_encoder()
    for name, pattern, quality in (
        ("fineweb-edu", "graded/fineweb-edu-*.jsonl.gz", "spearman"),
        ("provenance-pool", "pool/provenance-pool*.jsonl.gz", "auc"),
    ):
        graded = read(options.data, pattern, encoder, limit=200 if options.quick else None)
        curves = replayed(graded, plan, ["random", *names], seeds, options.workers, quality)
        unit = f"{quality} on {len(graded.groups)} documents, {seeds} seeds, {plan.grades} grades"
        for strategy in names:
            compare(f"{name} {strategy}", curves[strategy], curves["random"], unit)


def read(data: Path, pattern: str, encoder: Encoder, limit: int | None) -> Graded:
    """Documents of a folder with all that the probe reads of them."""
    rows = []
    for file in sorted(data.glob(pattern)):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            rows += [json.loads(line) for line in lines]
    if not rows:
        raise SystemExit(f"there is no {pattern} in {data}; name another folder with --data")
    rows = rows[:limit]
    texts = [row["text"] for row in rows]
    features = Features.of(
        np.array([e.vector for e in embed_texts(encoder, texts)]),
        np.array([statistics_of(text) for text in texts]),
        word_table(count_words(texts)),
    )
    grades = [[STAND_IN.get(row["label"]) if row["label"] in STAND_IN else int(row["label"])] for row in rows]
    groups = np.unique([str(row.get("group", at)) for at, row in enumerate(rows)], return_inverse=True)[1]
    keys = document_keys(f"{at} {text}" for at, text in enumerate(texts))
    return Graded(features, GradeTable.of(grades), groups.astype(np.int64), keys, rubric_direction(encoder))


def rubric_direction(encoder: Encoder) -> npt.NDArray[np.float64] | None:
    """The direction of the rubric that ships."""
    shipped = json.loads((resource("rubrics") / "educational-value.json").read_text(encoding="utf-8"))
    return direction_of([Level(**level) for level in shipped["levels"]], encoder, CUT)


def replayed(
    graded: Graded, plan: Replay, names: list[str], seeds: int, workers: int, quality: str
) -> dict[str, Curves]:
    """Learning curves of each strategy."""
    jobs = [(graded, replace(plan, strategy=name, seed=seed)) for name in names for seed in range(seeds)]
    pool = KillablePool(replay_one, workers=workers, timeout_s=3600, initializer=start_replaying)
    found: dict[str, list[Any]] = {name: [] for name in names}
    for (_, job), result in zip(jobs, pool.map(jobs), strict=True):
        if not isinstance(result, Done):
            raise SystemExit(f"{job.strategy}, seed {job.seed}: {result}")
        found[job.strategy].append([(s.grades, getattr(s, quality) or 0.0, s.found) for s in result.value])
    return {name: np.array(curves, np.float64) for name, curves in found.items()}


def compare(name: str, ours: Curves, chance: Curves, unit: str) -> None:
    """Print the three figures of a strategy beside random order's."""
    rng = np.random.default_rng(0)
    samples = [rng.integers(0, len(ours), len(ours)) for _ in range(RESAMPLES)]
    needs = [(needed(ours[s], chance[s]), needed(chance[s], chance[s])) for s in samples]
    value, reference = needed(ours, chance), needed(chance, chance)
    row(f"{name} needed", value, f"grades to 95 % of random order's final {unit}", reference, NEEDED_BAR,
        value / reference <= NEEDED_BAR, [a / b for a, b in needs])  # fmt: skip
    at = int(np.argmin(np.abs(chance[0, :, 0] - FIRST * chance[0, -1, 0])))
    finds = [(ours[s, at, 2].mean(), chance[s, at, 2].mean()) for s in samples]
    value, reference = ours[:, at, 2].mean(), chance[:, at, 2].mean()
    row(f"{name} found", value, f"documents of grade {CUT}+ in the first {chance[0, at, 0]:.0f} grades; {unit}",
        reference, FOUND_BAR, value >= FOUND_BAR * reference, [a / b if b else np.inf for a, b in finds])  # fmt: skip
    value, reference = ours[:, -1, 1].mean(), chance[:, -1, 1].mean()
    ratios = [ours[s, -1, 1].mean() / chance[s, -1, 1].mean() for s in samples]
    row(f"{name} final", value, unit, reference, 1.0, bool(np.percentile(ratios, 97.5) >= 1), ratios)


def needed(curves: Curves, chance: Curves) -> float:
    """Grades until the mean curve reaches the mark; infinite where it does not."""
    wanted = REACHED * float(smooth(chance)[-1])
    quality, grades = smooth(curves), curves[0, :, 0]
    reached = np.flatnonzero(quality >= wanted)
    if not len(reached):
        return float("inf")
    at = int(reached[0])
    if at == 0:
        return float(grades[0])
    part = (wanted - quality[at - 1]) / (quality[at] - quality[at - 1])
    return float(grades[at - 1] + part * (grades[at] - grades[at - 1]))


def smooth(curves: Curves) -> npt.NDArray[np.float64]:
    """The mean over seeds, as a running mean of three points that never falls."""
    mean = curves[:, :, 1].mean(axis=0)
    padded = np.concatenate([mean[:1], mean, mean[-1:]])
    return np.maximum.accumulate(np.convolve(padded, np.full(3, 1 / 3), "valid"))


def row(name: str, value: float, unit: str, reference: float, bar: float, holds: bool, ratios: list[float]) -> None:
    """Print one figure with the interval of its ratio."""
    low, high = np.percentile(ratios, [2.5, 97.5], method="nearest")
    figure = {
        "name": name, "value": finite(value), "unit": unit, "reference": finite(reference),
        "ratio": finite(value / reference) if reference else None, "low": finite(low), "high": finite(high),
        "bar": bar, "holds": bool(holds),
    }  # fmt: skip
    print(json.dumps(figure), flush=True)


def finite(value: float) -> float | None:
    """Rounded, or None for what is not there."""
    return round(float(value), 4) if np.isfinite(value) else None


if __name__ == "__main__":
    main()
