"""Quality and speed of the probe beside plain scikit-learn, one JSON line per figure.

    python tests/benchmarks/probe.py [--data DIR] [--quick]

Quality is Spearman's correlation with the grades in ``graded/fineweb-edu-*.jsonl.gz``. The bar of 0.65 is set for 1,000
rows; the rows that were there are named in the unit.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from labeler.learn.encoders import Encoder, load_encoder
from labeler.learn.features import Features
from labeler.learn.figures import spearman
from labeler.learn.forest import ForestSettings, grow
from labeler.learn.passages import embed_texts

QUALITY_BAR, DIFFERENCE_BAR = 0.65, -0.02
TREES, FOLDS = 200, 5

Vector = npt.NDArray[np.float64]
Matrix = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]
Probe = Callable[[Rows, Rows, int], Vector]  # training rows, rows to score, seed


@dataclass(frozen=True)
class Material:
    """Graded texts and their vectors: pooled over passages, and of the first window only."""

    texts: list[str]
    grades: Vector
    pooled: Matrix
    first: Matrix


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = os.environ.get("LABELER_SHARED") or str(Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--data", type=Path, default=Path(shared) / "data", help="folder with graded/*.jsonl.gz")
    parser.add_argument("--quick", action="store_true", help="fewer rows and splits, smaller tables")
    options = parser.parse_args()
    texts, grades = read_graded(options.data, limit=120 if options.quick else None)
    encoder = load_encoder()
    encoder.encode(["The network is loaded before the clock starts."])
    started = time.perf_counter()
    pooled = np.array([e.vector for e in embed_texts(encoder, texts)])
    row("embedding", len(texts) / (time.perf_counter() - started), "documents/s")
    material = Material(texts, grades, pooled, first_windows(encoder, texts))
    splits(material, count=3 if options.quick else 10)
    folds(material)
    speed(encoder.dimension, quick=options.quick)


def row(name: str, value: float, unit: str, reference: float | None = None, bar: float | None = None) -> None:
    """Print one figure; it holds when it is at least the bar."""
    figure = {
        "name": name,
        "value": round(value, 4),
        "unit": unit,
        "reference": None if reference is None else round(reference, 4),
        "ratio": round(value / reference, 4) if reference else None,
        "bar": bar,
        "holds": None if bar is None else value >= bar,
    }
    print(json.dumps(figure), flush=True)


def read_graded(data: Path, limit: int | None) -> tuple[list[str], Vector]:
    """Texts and grades of the FineWeb-Edu files of a data folder."""
    files = sorted((data / "graded").glob("fineweb-edu-*.jsonl.gz"))
    if not files:
        raise SystemExit(f"there is no graded/fineweb-edu-*.jsonl.gz in {data}; name another folder with --data")
    rows = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            rows += [json.loads(line) for line in lines]
    rows = rows[:limit]
    return [r["text"] for r in rows], np.array([r["label"] for r in rows], float)


def first_windows(encoder: Encoder, texts: list[str]) -> Matrix:
    """Vectors as sentence-transformers gives them by default: what lies beyond the first window is not read."""
    order = np.argsort([-len(t) for t in texts])
    vectors = np.zeros((len(texts), encoder.dimension), np.float32)
    for at in range(0, len(order), 32):
        batch = order[at : at + 32]
        vectors[batch] = encoder.encode([texts[i] for i in batch])
    return vectors


def probes(material: Material) -> dict[str, Probe]:
    """Our forest, and what it is measured against."""
    from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import Ridge

    grades = material.grades

    def ours(train: Rows, test: Rows, seed: int) -> Vector:
        given = [[int(g)] for g in grades[train]]
        forest = grow(Features.of(material.pooled[train]), given, settings=ForestSettings(trees=TREES, seed=seed))
        return forest.expected(Features.of(material.pooled[test]))

    def classifier(vectors: Matrix) -> Probe:
        def probe(train: Rows, test: Rows, seed: int) -> Vector:
            model = RandomForestClassifier(TREES, random_state=seed, n_jobs=-1).fit(vectors[train], grades[train])
            return np.asarray(model.predict_proba(vectors[test]) @ model.classes_)

        return probe

    def regressor(vectors: Matrix) -> Probe:
        def probe(train: Rows, test: Rows, seed: int) -> Vector:
            model = RandomForestRegressor(TREES, random_state=seed, n_jobs=-1)
            return np.asarray(model.fit(vectors[train], grades[train]).predict(vectors[test]))

        return probe

    def vector_ridge(train: Rows, test: Rows, seed: int) -> Vector:
        return np.asarray(Ridge(1.0).fit(material.first[train], grades[train]).predict(material.first[test]))

    def word_ridge(train: Rows, test: Rows, seed: int) -> Vector:
        words = TfidfVectorizer(sublinear_tf=True, min_df=2, ngram_range=(1, 2))
        seen = words.fit_transform([material.texts[i] for i in train])
        asked = words.transform([material.texts[i] for i in test])
        return np.asarray(Ridge(1.0).fit(seen, grades[train]).predict(asked))

    return {
        "ours": ours,
        "plain_classifier": classifier(material.pooled),
        "plain_regressor": regressor(material.pooled),
        "plain_classifier_first_window": classifier(material.first),
        "plain_regressor_first_window": regressor(material.first),
        "minilm_ridge": vector_ridge,
        "tfidf_ridge": word_ridge,
    }


def splits(material: Material, count: int) -> None:
    """Random splits of 300 and 200 rows (60 and 40 % of another number) against plain forests on the same split."""
    total = len(material.grades)
    train = round(total * 0.6)
    found: dict[str, list[float]] = {}
    contenders = {n: p for n, p in probes(material).items() if not n.endswith("ridge")}
    for seed in range(count):
        order = np.random.default_rng(seed).permutation(total)
        for name, probe in contenders.items():
            found.setdefault(name, []).append(quality(material, probe, order[:train], order[train:], seed))
    ours = np.array(found.pop("ours"))
    unit = f"Spearman, {train}/{total - train} rows, {count} splits"
    for name, values in found.items():
        row(f"spearman_300_200_mean_beside_{name}", float(ours.mean()), unit, float(np.mean(values)))
        worst = float((ours - np.array(values)).min())
        row(f"spearman_300_200_worst_difference_to_{name}", worst, unit, bar=DIFFERENCE_BAR)


def folds(material: Material) -> None:
    """Mean over five folds, each contender on the same folds."""
    total = len(material.grades)
    fold_of = np.random.default_rng(0).permutation(total) % FOLDS
    mean = {}
    for name, probe in probes(material).items():
        scores = [
            quality(material, probe, np.flatnonzero(fold_of != f), np.flatnonzero(fold_of == f), f)
            for f in range(FOLDS)
        ]
        mean[name] = float(np.mean(scores))
    unit = f"Spearman, {FOLDS} folds of {total} rows"
    ours = mean.pop("ours")
    for name, value in mean.items():
        row(f"spearman_5_folds_beside_{name}", ours, unit, value, bar=QUALITY_BAR)


def quality(material: Material, probe: Probe, train: Rows, test: Rows, seed: int) -> float:
    """Spearman on the rows that did not train."""
    return spearman(material.grades[test], probe(train, test, seed)).value or 0.0


def speed(dimension: int, *, quick: bool) -> None:
    """Seconds to grow and to score, beside scikit-learn's regressor with the same number of trees."""
    from sklearn.ensemble import RandomForestRegressor

    rng = np.random.default_rng(0)
    asked = unit_rows(rng, 10_000 if quick else 100_000, dimension)
    for count in (300,) if quick else (300, 2000):
        features, truth = unit_rows(rng, count, dimension), rng.integers(0, 6, count)
        given = [[int(g)] for g in truth]
        plain = RandomForestRegressor(TREES, n_jobs=-1, random_state=0)
        started = time.perf_counter()
        forest = grow(Features.of(features), given, settings=ForestSettings(trees=TREES))
        grown = time.perf_counter()
        plain.fit(features, truth)
        fitted = time.perf_counter()
        forest.read(Features.of(asked))
        read = time.perf_counter()
        plain.predict(asked)
        row(f"grow_{count}", grown - started, "s", fitted - grown)
        row(f"score_{len(asked)}_after_{count}", read - fitted, "s", time.perf_counter() - read)


def unit_rows(rng: np.random.Generator, count: int, dimension: int) -> Matrix:
    """Random vectors of length one."""
    rows = rng.standard_normal((count, dimension), dtype=np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


if __name__ == "__main__":
    main()
