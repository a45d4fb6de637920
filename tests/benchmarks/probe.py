"""Quality of the probe beside plain forests and ridge regressions, and its speed; one JSON line per figure.

    python tests/benchmarks/probe.py [--data DIR] [--quick]

All contenders get the same folds of the grades in ``graded/fineweb-edu-*.jsonl.gz`` (all such files of the folder): five
folds, shuffled with five seeds. A figure holds when the mean of the differences to the reference is more than its standard
error, taken over the folds of all seeds; how many of the seeds it led on is named, too. The ridge regressions have the
penalties that are best for them on 500 such rows, in hindsight. Nothing is fitted on texts that are asked about.
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
from labeler.learn.features import WORD_BUCKETS, Features
from labeler.learn.figures import spearman
from labeler.learn.forest import ForestSettings, grow
from labeler.learn.passages import embed_texts
from labeler.learn.words import count_words, word_table
from labeler.text.statistics import STATISTICS, statistics_of

QUALITY_BAR, QUALITY_ROWS = 0.65, 1000
TREES, FOLDS, SEEDS = 200, 5, 5
CUTS = (2, 3)
STATISTICS_MS_BAR = 3.0
VECTOR_PENALTY, WORD_PENALTY = 3.0, 0.3  # of 0.1, 0.3, 1, 3, 10 and 30
FIGURES = ("spearman", *(f"auc_at_least_{cut}" for cut in CUTS))

Vector = npt.NDArray[np.float64]
Matrix = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]
Probe = Callable[[Rows, Rows, int], Vector]  # training rows, rows to score, seed


@dataclass(frozen=True)
class Material:
    """Graded texts, their features, and their vectors as sentence-transformers gives them by default."""

    texts: list[str]
    grades: Vector
    features: Features
    first: Matrix


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = os.environ.get("LABELER_SHARED") or str(Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--data", type=Path, default=Path(shared) / "data", help="folder with graded/*.jsonl.gz")
    parser.add_argument("--quick", action="store_true", help="fewer rows and seeds, smaller tables")
    options = parser.parse_args()
    texts, grades = read_graded(options.data, limit=150 if options.quick else None)
    quality(prepared(texts, grades), seeds=1 if options.quick else SEEDS)
    speed(quick=options.quick)


def row(
    name: str, value: float, unit: str, reference: float | None = None, bar: float | None = None, *, most: bool = False
) -> None:
    """Print one figure; it holds when it is above the bar, or below where the bar is the most it may be."""
    figure = {
        "name": name,
        "value": round(value, 4),
        "unit": unit,
        "reference": None if reference is None else round(reference, 4),
        "ratio": round(value / reference, 4) if reference else None,
        "bar": None if bar is None else round(bar, 4),
        "holds": None if bar is None else bool(value <= bar if most else value > bar),
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


def prepared(texts: list[str], grades: Vector) -> Material:
    """Features as the project makes them, with the time that each kind takes."""
    encoder = load_encoder()
    encoder.encode(["The network is loaded before the clock starts."])
    count_words(["So are the libraries."])
    unit = "ms of processor time per document"
    started = time.process_time()
    statistics = np.array([statistics_of(text) for text in texts])
    measured = time.process_time()
    row("statistics", 1000 * (measured - started) / len(texts), unit, bar=STATISTICS_MS_BAR, most=True)
    words = word_table(count_words(texts))
    counted = time.process_time()
    row("words", 1000 * (counted - measured) / len(texts), unit)
    pooled = np.array([e.vector for e in embed_texts(encoder, texts)])
    row("embedding", 1000 * (time.process_time() - counted) / len(texts), unit)
    return Material(texts, grades, Features.of(pooled, statistics, words), first_windows(encoder, texts))


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
        forest = grow(material.features.take(train), given, settings=ForestSettings(trees=TREES, seed=seed))
        return forest.expected(material.features.take(test))

    def plain_forest(train: Rows, test: Rows, seed: int) -> Vector:
        model = RandomForestClassifier(TREES, random_state=seed, n_jobs=-1).fit(material.first[train], grades[train])
        return np.asarray(model.predict_proba(material.first[test]) @ model.classes_)

    def regressing_forest(train: Rows, test: Rows, seed: int) -> Vector:
        model = RandomForestRegressor(TREES, max_features=1 / 3, min_samples_leaf=3, random_state=seed, n_jobs=-1)
        return np.asarray(model.fit(material.first[train], grades[train]).predict(material.first[test]))

    def vector_ridge(train: Rows, test: Rows, seed: int) -> Vector:
        return np.asarray(Ridge(VECTOR_PENALTY).fit(material.first[train], grades[train]).predict(material.first[test]))

    def word_ridge(train: Rows, test: Rows, seed: int) -> Vector:
        words = TfidfVectorizer(sublinear_tf=True, min_df=2, ngram_range=(1, 2))
        seen = words.fit_transform([material.texts[i] for i in train])
        asked = words.transform([material.texts[i] for i in test])
        return np.asarray(Ridge(WORD_PENALTY).fit(seen, grades[train]).predict(asked))

    return {
        "ours": ours,
        "plain_forest": plain_forest,
        "regressing_forest": regressing_forest,
        "minilm_ridge": vector_ridge,
        "tfidf_ridge": word_ridge,
    }


def quality(material: Material, seeds: int) -> None:
    """Spearman and ROC-AUC of each contender on the same folds."""
    total = len(material.grades)
    contenders = probes(material)
    found: dict[str, list[list[float]]] = {name: [] for name in contenders}
    for seed in range(seeds):
        fold_of = np.random.default_rng(seed).permutation(total) % FOLDS
        for fold in range(FOLDS):
            train, test = np.flatnonzero(fold_of != fold), np.flatnonzero(fold_of == fold)
            for name, probe in contenders.items():
                said = probe(train, test, seed * FOLDS + fold)
                found[name].append(figures_of(material.grades[test], said))
    tables = {name: np.array(rows) for name, rows in found.items()}
    ours = tables.pop("ours")
    for at, figure in enumerate(FIGURES):
        for name, other in tables.items():
            beside(figure, name, ours[:, at], other[:, at], total)
    enough = total >= QUALITY_ROWS
    unit = f"Spearman, {FOLDS} folds x {seeds} seeds of {total} rows (the bar is for {QUALITY_ROWS} rows or more)"
    row("spearman", float(np.nanmean(ours[:, 0])), unit, bar=QUALITY_BAR if enough else None)


def beside(figure: str, name: str, ours: Vector, other: Vector, rows: int) -> None:
    """One figure of ours beside that of one reference on the same folds; folds where it is not defined are left out."""
    there = np.isfinite(ours) & np.isfinite(other)
    apart = (ours - other)[there]
    error = float(apart.std(ddof=1) / np.sqrt(len(apart)))
    by_seed = np.array([np.nanmean(part) for part in np.split(ours - other, len(ours) // FOLDS)])
    reference = float(other[there].mean())
    unit = (
        f"mean over {len(apart)} folds of {rows} rows; difference {apart.mean():+.4f}, paired standard error {error:.4f}, "
        f"ahead on {int((by_seed > 0).sum())} of {len(by_seed)} seeds"
    )
    row(f"{figure}_beside_{name}", float(ours[there].mean()), unit, reference, bar=reference + error)


def figures_of(grades: Vector, said: Vector) -> list[float]:
    """``FIGURES`` on rows that did not train."""
    rank = spearman(grades, said).value
    return [float("nan") if rank is None else rank, *(auc(grades >= cut, said) for cut in CUTS)]


def auc(positive: npt.NDArray[np.bool_], said: Vector) -> float:
    """Area under the ROC curve; not a number where only one side is there."""
    from sklearn.metrics import roc_auc_score

    return float(roc_auc_score(positive, said)) if 0 < positive.sum() < len(positive) else float("nan")


def speed(*, quick: bool) -> None:
    """Seconds to grow and to score, beside scikit-learn's regressor with the same number of trees."""
    from sklearn.ensemble import RandomForestRegressor

    rng = np.random.default_rng(0)
    asked = made_up(rng, 5_000 if quick else 100_000)
    for count in (300,) if quick else (300, 2000):
        features, truth = made_up(rng, count), rng.integers(0, 6, count)
        given = [[int(g)] for g in truth]
        plain = RandomForestRegressor(TREES, n_jobs=-1, random_state=0)
        started = time.perf_counter()
        forest = grow(features, given, settings=ForestSettings(trees=TREES))
        grown = time.perf_counter()
        plain.fit(features.embedding, truth)
        fitted = time.perf_counter()
        forest.views.linear(asked)
        viewed = time.perf_counter()
        forest.read(asked)
        read = time.perf_counter()
        plain.predict(asked.embedding)
        row(f"grow_{count}", grown - started, "s", fitted - grown)
        row(f"views_{len(asked)}_after_{count}", viewed - fitted, "s")
        row(f"score_{len(asked)}_after_{count}", read - viewed, "s", time.perf_counter() - read)


def made_up(rng: np.random.Generator, count: int, dimension: int = 384, words: int = 120) -> Features:
    """Random vectors of length one, statistics, and words of which few are frequent."""
    from scipy.sparse import csr_matrix

    rows = rng.standard_normal((count, dimension), dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    buckets = np.minimum(rng.zipf(1.3, count * words), WORD_BUCKETS) - 1
    table = csr_matrix(
        (np.ones(count * words, np.float32), buckets.astype(np.int32), np.arange(0, count * words + 1, words)),
        shape=(count, WORD_BUCKETS),
    )
    table.sum_duplicates()
    return Features.of(rows, rng.uniform(0, 1, (count, len(STATISTICS))), table)


if __name__ == "__main__":
    main()
