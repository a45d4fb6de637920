"""What the benchmark of calibration measures on: graded texts as features."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from labeler.learn.encoders import load_encoder
from labeler.learn.features import Features
from labeler.learn.passages import embed_texts
from labeler.learn.words import word_table
from labeler.stages.describing import describe_some

Vector = npt.NDArray[np.float64]
Rows = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Votes:
    """Votes of people on texts; those that are on no scale are left out and counted."""

    features: Features
    grades: list[list[int]]
    raters: list[list[str]]
    off_scale: int


def graded(data: Path, limit: int | None) -> tuple[Features, Rows]:
    """Features and grades of the FineWeb-Edu files."""
    rows = _read(data, "fineweb-edu-*.jsonl.gz")[:limit]
    return features_of([r["text"] for r in rows]), np.array([round(r["label"]) for r in rows], np.int64)


def voted(data: Path, limit: int | None) -> Votes:
    """Danish texts with several votes each.

    A vote "Problematic" is no place on the scale from none to excellent, so it is no grade; a text that has no other
    votes takes no part.
    """
    rows = _read(data, "fineweb-c-danish-*.jsonl.gz")[:limit]
    found = [[v for v in r["votes"] if v["score"] is not None] for r in rows]
    off = sum(len(r["votes"]) - len(v) for r, v in zip(rows, found, strict=True))
    kept = [i for i, votes in enumerate(found) if votes]
    return Votes(
        features_of([rows[i]["text"] for i in kept]),
        [[int(v["score"]) for v in found[i]] for i in kept],
        [[str(v["rater"]) for v in found[i]] for i in kept],
        off,
    )


def features_of(texts: Sequence[str]) -> Features:
    """Everything that the probe reads of texts."""
    vectors = np.array([e.vector for e in embed_texts(load_encoder(), texts)], np.float32)
    told = describe_some(texts)
    return Features.of(vectors, np.array([t[0] for t in told]), word_table([(t[1], t[2]) for t in told]))


def folds(count: int, seed: int, number: int = 5) -> list[tuple[Rows, Rows]]:
    """Rows that train and rows that are held out, for each fold."""
    fold_of = np.random.default_rng(seed).permutation(count) % number
    return [(np.flatnonzero(fold_of != f), np.flatnonzero(fold_of == f)) for f in range(number)]


def _read(data: Path, pattern: str) -> list[dict[str, Any]]:
    files = sorted((data / "graded").glob(pattern))
    if not files:
        raise SystemExit(f"there is no graded/{pattern} in {data}; name another folder with --data")
    rows: list[dict[str, Any]] = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            rows += [json.loads(line) for line in lines]
    return rows
