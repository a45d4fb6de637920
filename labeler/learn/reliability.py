"""How reliable each annotator is, from documents that several graded.

A grade is the document's level, plus the annotator's severity, plus the annotator's noise:

    grade = level + severity(annotator) + noise(annotator)

with normal levels, severities and noises. Expectation maximisation alternates the levels' distributions and the
annotators' parameters, as Dawid and Skene (1979) do with a confusion table per annotator, and Raykar et al. (2010) with
one noise per annotator for ratings. Two parameters per annotator need far fewer grades than a table of 36, and both are
shrunk towards those of all annotators, so that three common documents do not make anybody an expert.

The weight of a grade is what it is worth as it stands: one over the mean square of severity and noise together. Grades
themselves are never shifted, for a score has to be a mean of grades that people gave.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.learn.intervals import Vector

MOST = 4.0  # times the weight of the mean that anybody's grade counts, and one over it at least
_SHRINK = 8.0  # grades that the common noise is worth
_SEVERITY = 0.5  # standard deviation of severities that is taken for granted, in grades
_LEAST = 0.05  # variance of anybody's noise: whole grades are no finer
_ROUNDS, _CLOSE = 500, 1e-9

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Annotator:
    """What is known of an annotator.

    Attributes:
        shared: grades on documents that others graded too; the rest tells nothing.
        severity: how far the grades lie above (or below) those of others, in grades.
        noise: standard deviation of the grades around level and severity, in grades; None without shared grades.
        weight: how much a grade counts; 1 on average over all grades.
    """

    shared: int
    severity: float
    noise: float | None
    weight: float


def fit_annotators(
    documents: Sequence[int] | Numbers, annotators: Sequence[str], values: Sequence[int] | Vector
) -> dict[str, Annotator]:
    """Severity, noise and weight of each annotator; the order of grades and annotators does not matter.

    Args:
        documents: number of the document of each grade.
        annotators: who gave it.
        values: the grade.

    Returns:
        By name, in alphabetical order. Without documents that several graded all weigh 1.
    """
    names = sorted(set(annotators))
    if not names:
        return {}
    number = {name: at for at, name in enumerate(names)}
    who, what = np.array([number[a] for a in annotators], np.int64), np.asarray(documents, np.int64)
    grade = np.asarray(values, np.float64)
    order = np.lexsort((grade, who, what))
    who, what, grade = who[order], np.unique(what[order], return_inverse=True)[1].astype(np.int64), grade[order]
    people = np.unique(what * len(names) + who) // len(names)
    common = (np.bincount(people) >= 2)[what]
    all_of = np.bincount(who, minlength=len(names)).astype(np.float64)
    shared = np.bincount(who[common], minlength=len(names))
    if not common.any():
        return {name: Annotator(0, 0.0, None, 1.0) for name in names}
    place = np.unique(what[common], return_inverse=True)[1].astype(np.int64)
    severity, variance = _maximise(place, who[common], grade[common], len(names))
    worth = 1.0 / (severity**2 + variance)
    return {
        name: Annotator(int(k), float(b), float(np.sqrt(v)) if k else None, float(w))
        for name, k, b, v, w in zip(names, shared, severity, variance, _weights(worth, all_of), strict=True)
    }


def grade_weights(found: Mapping[str, Annotator], annotators: Sequence[Sequence[str]]) -> list[list[float]]:
    """The weight of each grade of each document, as ``GradeTable.of`` takes them; 1 for somebody unknown."""
    return [[found[name].weight if name in found else 1.0 for name in names] for names in annotators]


def _maximise(what: Numbers, who: Numbers, grade: Vector, annotators: int) -> tuple[Vector, Vector]:
    """Severities and variances of noise, shape (annotators,) each."""
    documents = int(what.max()) + 1
    count = np.bincount(who, minlength=annotators)
    severity, noise = np.zeros(annotators), np.full(annotators, max(_within(what, grade), _LEAST))
    center, spread = float(grade.mean()), max(float(grade.var()), _LEAST)
    for _ in range(_ROUNDS):
        before = np.concatenate([severity, noise])
        precision = 1.0 / noise[who]
        certainty = 1.0 / spread + np.bincount(what, precision, documents)
        level = (center / spread + np.bincount(what, precision * (grade - severity[who]), documents)) / certainty
        left = grade - level[what]
        # Severities around their mean: a scale on which all are severe is the same scale.
        pulled = np.bincount(who, left, annotators) / (count + noise / _SEVERITY**2)
        severity = np.where(count > 0, pulled - np.average(pulled, weights=count), 0.0)
        squares = np.bincount(who, (left - severity[who]) ** 2 + 1.0 / certainty[what], annotators)
        usual = max(float(squares.sum()) / len(grade), _LEAST)
        noise = np.maximum((squares + _SHRINK * usual) / (count + _SHRINK), _LEAST)
        center, spread = float(level.mean()), max(float((1.0 / certainty + (level - level.mean()) ** 2).mean()), _LEAST)
        if np.abs(np.concatenate([severity, noise]) - before).max() < _CLOSE:
            break
    return severity, noise


def _within(what: Numbers, grade: Vector) -> float:
    size = np.bincount(what)
    mean = np.bincount(what, grade) / size
    return float(((grade - mean[what]) ** 2).sum() / max(len(grade) - len(size), 1))


def _weights(worth: Vector, grades: Vector) -> Vector:
    """Weights within limits, with mean 1 over the grades."""
    weights = worth / np.average(worth, weights=grades)
    for _ in range(_ROUNDS):
        weights = np.clip(weights, 1.0 / MOST, MOST)
        mean = float(np.average(weights, weights=grades))
        if abs(mean - 1.0) < _CLOSE:
            break
        weights = weights / mean
    return np.asarray(weights, np.float64)
