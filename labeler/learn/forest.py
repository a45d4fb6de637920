"""The probe's forest: each score is a weighted mean of people's grades, and says whose (law 5).

Leaves keep the training documents that fell into them. A tree answers with the mean grade of the documents in the leaf,
weighted by how often each is in the tree's bootstrap; the forest answers with the mean over trees. So there is one
weight per training document, the weights add up to one, and they carry the score and the probabilities of the grades.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput, NotReady
from labeler.domain.grades import GRADES
from labeler.domain.progress import Progress, drain
from labeler.learn.directions import Directions, fit_directions
from labeler.learn.forest_parts import ForestParts, Matrix, Vector
from labeler.learn.grade_table import GradeTable
from labeler.learn.growing import ForestSettings, grow_trees
from labeler.learn.trees import FloatArray, NodeArray

__all__ = ["Forest", "ForestSettings", "Reading", "grow", "growing"]

_CHUNK = 32_768  # rows scored at once by one thread


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What a forest says of some documents.

    Attributes:
        expected: expected grade, shape (documents,).
        probabilities: of the grades 0 to 5, shape (documents, 6); rows add up to one.
        spread: standard deviation of the expected grade between trees, shape (documents,).
    """

    expected: Vector
    probabilities: Matrix
    spread: Vector

    def p_keep(self, cut: int) -> Vector:
        """Probability that the grade is ``cut`` or more."""
        at_least = self.probabilities[:, max(cut, 0) :].sum(axis=1)
        return np.asarray(np.minimum(at_least, 1.0), np.float64)


class Forest(ForestParts):
    """A grown forest, immutable: see :class:`ForestParts` for what it holds."""

    def read(self, features: npt.ArrayLike, *, workers: int | None = None) -> Reading:
        """Expected grades, probabilities and spread in one walk.

        Args:
            features: shape (documents, features), finite.
            workers: threads; by default one per core. The answer does not depend on it.
        """
        rows = self._rows(features)
        expected, spread = np.empty(len(rows)), np.empty(len(rows))
        probabilities = np.empty((len(rows), len(GRADES)))

        def read_chunk(at: slice) -> None:
            leaves = self.trees.leaves(self.directions.extend(rows[at]))
            expected[at], spread[at] = self._mean_and_spread(leaves)
            probabilities[at] = self._mean_rows(leaves)

        _in_chunks(len(rows), read_chunk, workers)
        return Reading(expected, probabilities, spread)

    def expected(self, features: npt.ArrayLike) -> Vector:
        """Expected grade of each document, shape (documents,)."""
        return self._read_means(features)[0]

    def spread(self, features: npt.ArrayLike) -> Vector:
        """Standard deviation of the expected grade between trees, shape (documents,)."""
        return self._read_means(features)[1]

    def probabilities(self, features: npt.ArrayLike) -> Matrix:
        """Probability of each grade, shape (documents, 6)."""
        return self.read(features).probabilities

    def p_keep(self, features: npt.ArrayLike, cut: int) -> Vector:
        """Probability that the grade is ``cut`` or more, shape (documents,)."""
        return self.read(features).p_keep(cut)

    def apply(self, features: npt.ArrayLike) -> NodeArray:
        """The leaf of each document in each tree, numbered through the forest, int32, shape (documents, trees)."""
        rows = self._rows(features)
        found = np.empty((len(rows), self.trees.count), np.int32)

        def apply_chunk(at: slice) -> None:
            found[at] = self.trees.leaves(self.directions.extend(rows[at])).T

        _in_chunks(len(rows), apply_chunk, None)
        return found

    def weights(self, document: npt.ArrayLike) -> Vector:
        """How much each training document carries the score of one document.

        Args:
            document: its features, shape (features,).

        Returns:
            Shape (training documents,), adding up to one; times ``mean_grades`` it is the expected grade, times
            ``shares`` the probabilities.
        """
        leaves = self.apply(np.asarray(document, dtype=np.float32).reshape(1, -1))[0]
        together = (self.training_leaves == leaves[:, None]) * self.counts
        weights = (together / self.leaf_sizes[leaves][:, None]).sum(axis=0) / self.trees.count
        return np.asarray(weights, np.float64)

    def oob_expected(self, groups: Sequence[int] | None = None) -> Vector:
        """Expected grade of each training document from the trees that never saw it; NaN where all did.

        Args:
            groups: documents that say the same have the same number; a tree that saw one of them has seen all.
        """
        return self._out_of_bag(self.leaf_expected[:, None], groups)[:, 0]

    def oob_probabilities(self, groups: Sequence[int] | None = None) -> Matrix:
        """Probabilities of the grades from the trees that never saw a document; NaN where all did."""
        return self._out_of_bag(self.leaf_probabilities, groups)

    def _out_of_bag(self, table: Matrix, groups: Sequence[int] | None) -> Matrix:
        unseen = self.counts == 0 if groups is None else _unseen(self.counts, np.asarray(groups, np.int64))
        total = np.zeros((self.documents, table.shape[1]))
        for absent, leaves in zip(unseen, self.training_leaves, strict=True):
            total += np.where(absent[:, None], table[leaves], 0.0)
        voters = unseen.sum(axis=0).astype(np.float64)
        voters[voters == 0] = np.nan
        return np.asarray(total / voters[:, None], np.float64)

    def _read_means(self, features: npt.ArrayLike) -> tuple[Vector, Vector]:
        rows = self._rows(features)
        expected, spread = np.empty(len(rows)), np.empty(len(rows))

        def read_chunk(at: slice) -> None:
            expected[at], spread[at] = self._mean_and_spread(self.trees.leaves(self.directions.extend(rows[at])))

        _in_chunks(len(rows), read_chunk, None)
        return expected, spread

    def _mean_and_spread(self, leaves: NodeArray) -> tuple[Vector, Vector]:
        # Summed tree by tree: the answer for a document does not depend on what else is in the chunk.
        answers = self.leaf_expected[leaves]
        mean = np.zeros(leaves.shape[1])
        for answer in answers:
            mean += answer
        mean /= len(answers)
        squares = np.zeros(leaves.shape[1])
        for answer in answers:
            squares += (answer - mean) ** 2
        return mean, np.asarray(np.sqrt(squares / len(answers)), np.float64)

    def _mean_rows(self, leaves: NodeArray) -> Matrix:
        total = np.zeros((leaves.shape[1], len(GRADES)))
        for leaf in leaves:
            total += self.leaf_probabilities.take(leaf, axis=0)
        return np.asarray(total / len(leaves), np.float64)

    def _rows(self, features: npt.ArrayLike) -> FloatArray:
        return _checked_features(features, self.features)


def _unseen(counts: npt.NDArray[np.uint16], groups: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Which documents each tree saw nothing of, neither themselves nor another of their group."""
    drawn = np.zeros((int(groups.max(initial=-1)) + 1, len(counts)), np.int64)
    np.add.at(drawn, groups, counts.T)
    return np.asarray(drawn[groups].T == 0)


def grow(
    features: npt.ArrayLike,
    grades: Sequence[Sequence[int]],
    *,
    settings: ForestSettings,
    groups: Sequence[int] | None = None,
) -> Forest:
    """Grow a forest; see :func:`growing`."""
    return drain(growing(features, grades, settings=settings, groups=groups))


def growing(
    features: npt.ArrayLike,
    grades: Sequence[Sequence[int]],
    *,
    settings: ForestSettings,
    groups: Sequence[int] | None = None,
) -> Generator[Progress, None, Forest]:
    """Grow a forest step by step; closing the generator stops it.

    Args:
        features: one row per document, shape (documents, features), finite.
        grades: grades of each document, one per person, 0 to 5.
        groups: documents that say the same have the same number, so that no fold is cut between them.

    Yields:
        How many trees are grown.

    Raises:
        NotReady: there are no documents.
    """
    if len(grades) == 0:
        raise NotReady("There are no grades to learn from.", "Grade some documents first.")
    rows = _checked_features(features, None)
    if len(rows) != len(grades):
        raise ValueError(f"{len(rows)} documents, but grades for {len(grades)}")
    table = GradeTable.of(grades)
    targets = table.means()
    if settings.directions:
        directions, columns = fit_directions(rows, targets, seed=settings.seed, groups=groups)
    else:
        directions = Directions(np.zeros((rows.shape[1], 0)), np.zeros(0))
        columns = np.zeros((len(rows), 0), np.float32)
    grown = yield from grow_trees(rows, columns, targets, settings)
    return Forest(settings, rows.shape[1], grown.trees, directions, grown.counts, grown.leaves, table)


def _checked_features(features: npt.ArrayLike, size: int | None) -> FloatArray:
    rows = np.ascontiguousarray(features, dtype=np.float32)
    if rows.ndim != 2 or rows.shape[1] == 0 or (size is not None and rows.shape[1] != size):
        wanted = "some" if size is None else size
        raise BadInput(f"The probe reads {wanted} features per document, not an array of shape {rows.shape}.")
    if not np.isfinite(rows).all():
        raise BadInput("A document has a feature that is not a finite number.", "Embed the documents again.")
    return rows


def _in_chunks(count: int, work: Callable[[slice], None], workers: int | None) -> None:
    chunks = [slice(at, min(at + _CHUNK, count)) for at in range(0, count, _CHUNK)]
    if len(chunks) <= 1:
        for chunk in chunks:
            work(chunk)
        return
    with ThreadPoolExecutor(max_workers=workers or os.cpu_count() or 1) as pool:
        list(pool.map(work, chunks))
