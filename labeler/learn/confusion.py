"""Confusion: which grade the probe gives to documents that people gave another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from labeler.domain.grades import GRADES
from labeler.learn.by_weight import rounded
from labeler.learn.intervals import Figure, Vector, share


@dataclass(frozen=True, slots=True)
class Confusion:
    """Rounded true grades against rounded scores.

    Attributes:
        counts: documents by true grade and score, ``counts[truth][score]``.
        shares: the same as a share of the documents of that true grade, each with its exact interval.
    """

    counts: tuple[tuple[int, ...], ...]
    shares: tuple[tuple[Figure, ...], ...]


def confusion(truth: Vector, expected: Vector) -> Confusion:
    """Compare mean grades with expected grades, both rounded; documents without a score (NaN) take no part."""
    known = np.isfinite(expected)
    people, probe = rounded(truth[known]), rounded(expected[known])
    counts = np.zeros((len(GRADES), len(GRADES)), np.int64)
    np.add.at(counts, (people, probe), 1)
    shares = tuple(
        tuple(share(probe[people == grade] == score, None, f"nobody gave the grade {grade}") for score in GRADES)
        for grade in GRADES
    )
    return Confusion(tuple(tuple(int(c) for c in line) for line in counts), shares)
