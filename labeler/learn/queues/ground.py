"""Ground: what the graded documents already say of the others, as far as their features tell.

Grades are thought of as a smooth function over the features (a Gaussian process with a linear kernel). Then it is known
in closed form how unsure a grade still is given which documents were graded, whatever the grades are, and how much one
more grade would lessen that for other documents.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.courtesy import stand_aside
from labeler.domain.lazily import IMPORTING
from labeler.learn.queues.candidates import Numbers, Vector, mixed_bits

NOISE = 0.3  # variance of a grade around the function, where the function itself has a variance of one
REFERENCES = 300  # documents that stand for all
_CLIPPED = 3.0  # standard deviations; one odd document does not outweigh all others
_KEPT = 20_000  # documents whose features are remembered
_REFERENCE_SEED = 1

Table = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """Features of some documents that do not depend on grades.

    Attributes:
        embedding: float32, shape (documents, dimension).
        statistics: float32, shape (documents, statistics); perhaps no columns.
    """

    embedding: Table
    statistics: Table


Lookup = Callable[[Numbers], Traits]  # of the documents with these numbers, in their order


class Space:
    """Features of documents by their number, looked up when they are needed and remembered.

    Args:
        lookup: finds features. One thread at a time.
        direction: in the embedding's space, along which the rubric's high levels lie; None where nobody knows.
    """

    def __init__(self, lookup: Lookup, direction: Vector | None = None) -> None:
        self._lookup = lookup
        self.direction = direction
        self._known: dict[int, tuple[Table, Table]] = {}

    def traits(self, ids: Numbers) -> Traits:
        """Features of these documents."""
        stand_aside()
        new = [n for n in ids.tolist() if n not in self._known]
        if len(self._known) + len(new) > _KEPT:
            self._known.clear()
            new = ids.tolist()
        if new:
            found = self._lookup(np.array(new, np.int64))
            self._known.update(zip(new, zip(found.embedding, found.statistics, strict=True), strict=True))
        rows = [self._known[n] for n in ids.tolist()]
        if not rows:
            return Traits(np.zeros((0, 0), np.float32), np.zeros((0, 0), np.float32))
        return Traits(np.stack([e for e, _ in rows]), np.stack([s for _, s in rows]))


@dataclass(frozen=True, slots=True, eq=False)
class Scale:
    """How features become rows of length about one: centred embeddings and standardised statistics count alike."""

    middle: Table
    mean: Table
    deviation: Table

    @staticmethod
    def of(traits: Traits) -> Scale:
        """The scale of a sample."""
        deviation = traits.statistics.std(axis=0)
        return Scale(
            traits.embedding.mean(axis=0),
            traits.statistics.mean(axis=0),
            np.where(deviation > 0, deviation, 1).astype(np.float32),
        )

    def rows(self, traits: Traits) -> Table:
        """Rows of documents, float32, shape (documents, dimension + statistics)."""
        stand_aside()
        centred = traits.embedding - self.middle
        length = np.linalg.norm(centred, axis=1, keepdims=True)
        unit = centred / np.maximum(length, 1e-12)
        plain = np.clip((traits.statistics - self.mean) / self.deviation, -_CLIPPED, _CLIPPED)
        parts = [unit, plain / np.sqrt(plain.shape[1])] if plain.shape[1] else [unit]
        return np.hstack([p / np.sqrt(len(parts)) for p in parts]).astype(np.float32)


class Ground:
    """What is known of a shortlist and of the references, and how it grows with each pick.

    Args:
        shortlist: rows of the documents that may be picked, shape (n, d).
        references: rows that stand for all documents, shape (m, d). weights: what each stands for, shape (m,).
        known: rows of the documents that are graded or about to be.
    """

    def __init__(self, shortlist: Table, references: Table, weights: Vector, known: Table) -> None:
        both = np.vstack([shortlist, references])
        whitened = _whitened(both, known)
        self._own = whitened[: len(shortlist)]
        self.together = self._own @ whitened[len(shortlist) :].T
        self.variance = np.einsum("ij,ij->i", self._own, self._own)
        self._weights = weights.astype(np.float32)

    def pick(self, row: int) -> None:
        """Take a document of the shortlist as graded."""
        own = self._own[row]
        length = float(own @ own)
        noisy = length + NOISE
        shared = self._own @ own
        self.together -= np.outer(shared / noisy, self.together[row].copy())
        if length > 0:  # the rows shrink along this one, so that later products are what is left
            shrink = (1.0 - np.sqrt(1.0 - length / noisy)) / length
            self._own = self._own - np.outer(shared * shrink, own).astype(np.float32)
        self.variance = np.maximum(self.variance - shared**2 / noisy, 0.0)

    def gain(self) -> Vector:
        """By how much grading each document of the shortlist would lessen the variance of the references."""
        return np.asarray((self.together**2 @ self._weights) / (self.variance + NOISE), np.float64)


def _whitened(rows: Table, known: Table) -> Table:
    """Rows whose products are the covariances that are left once the known ones are graded."""
    if not len(known):
        return rows.copy()
    with IMPORTING:
        from scipy.linalg import cholesky, solve_triangular

    stand_aside()
    inner = known.T @ known / np.float32(NOISE)
    inner[np.diag_indices_from(inner)] += 1.0
    lower = cholesky(inner, lower=True, check_finite=False)
    stand_aside()
    return np.ascontiguousarray(solve_triangular(lower, rows.T, lower=True, check_finite=False).T, dtype=np.float32)


def references_of(ids: Numbers, count: int = REFERENCES) -> npt.NDArray[np.intp]:
    """Which documents stand for all: a random sample that stays the same while they are there."""
    return lowest(mixed_bits(ids, _REFERENCE_SEED), count)


def lowest(values: npt.NDArray[np.uint64], count: int) -> npt.NDArray[np.intp]:
    """Places of the lowest values, ascending."""
    if count >= len(values):
        return np.arange(len(values))
    return np.sort(np.argpartition(values, count - 1)[:count])
