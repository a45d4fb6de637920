"""The probe's forest: each score is a weighted mean of people's grades, and says whose (law 5).

Leaves keep the training documents that fell into them. A tree answers with the mean grade of the documents in the leaf,
weighted by how often each is in the tree's bootstrap; the forest answers with the mean over the trees that vote (one
that drew no document does not). So there is one weight per training document, the weights add up to one, and they carry
the score and the probabilities of the grades.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import NotReady
from labeler.domain.grades import GRADES
from labeler.domain.progress import Progress, drain
from labeler.domain.wording import phrase
from labeler.learn.bootstrap import Keys
from labeler.learn.features import Features
from labeler.learn.forest_parts import ForestParts, Matrix, Vector
from labeler.learn.grade_table import GradeTable
from labeler.learn.growing import ForestSettings, grow_trees
from labeler.learn.trees import NodeArray
from labeler.learn.views import fit_views

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

    def read(self, features: Features, *, workers: int | None = None) -> Reading:
        """Expected grades, probabilities and spread in one walk.

        Args:
            workers: threads; by default one per core. The answer does not depend on it.

        Raises:
            BadInput: the features are of another kind than those it was trained on.
        """
        count = len(features)
        expected, spread = np.empty(count), np.empty(count)
        probabilities = np.empty((count, len(GRADES)))

        def read_chunk(at: slice) -> None:
            leaves = self._leaves(features, at)
            voters = self._voters(leaves)
            expected[at], spread[at] = self._mean_and_spread(leaves, voters)
            probabilities[at] = self._mean_rows(leaves, voters)

        _in_chunks(count, read_chunk, workers)
        return Reading(expected, probabilities, spread)

    def expected(self, features: Features) -> Vector:
        """Expected grade of each document, shape (documents,)."""
        return self._read_means(features)[0]

    def spread(self, features: Features) -> Vector:
        """Standard deviation of the expected grade between trees, shape (documents,)."""
        return self._read_means(features)[1]

    def probabilities(self, features: Features) -> Matrix:
        """Probability of each grade, shape (documents, 6)."""
        return self.read(features).probabilities

    def p_keep(self, features: Features, cut: int) -> Vector:
        """Probability that the grade is ``cut`` or more, shape (documents,)."""
        return self.read(features).p_keep(cut)

    def apply(self, features: Features) -> NodeArray:
        """The leaf of each document in each tree, numbered through the forest, int32, shape (documents, trees)."""
        found = np.empty((len(features), self.trees.count), np.int32)

        def apply_chunk(at: slice) -> None:
            found[at] = self._leaves(features, at).T

        _in_chunks(len(features), apply_chunk, None)
        return found

    def weights(self, document: Features) -> Vector:
        """How much each training document carries the score of one document.

        Args:
            document: features of that one document.

        Returns:
            Shape (training documents,), adding up to one; times ``mean_grades`` it is the expected grade, times
            ``shares`` the probabilities.
        """
        if len(document) != 1:
            raise ValueError(f"the weights behind one document, not {len(document)}")
        leaves = self.apply(document)[0]
        leaves_of_voters = self.leaf_sizes[leaves] > 0
        together = (self.training_leaves == leaves[:, None])[leaves_of_voters] * self.drawn[leaves_of_voters]
        sizes = self.leaf_sizes[leaves[leaves_of_voters]]
        return np.asarray((together / sizes[:, None]).sum(axis=0) / len(sizes), np.float64)

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
        unseen &= self.leaf_sizes[self.training_leaves] > 0
        total = np.zeros((self.documents, table.shape[1]))
        for absent, leaves in zip(unseen, self.training_leaves, strict=True):
            total += np.where(absent[:, None], table[leaves], 0.0)
        return np.asarray(total / _or_nan(unseen.sum(axis=0))[:, None], np.float64)

    def _read_means(self, features: Features) -> tuple[Vector, Vector]:
        expected, spread = np.empty(len(features)), np.empty(len(features))

        def read_chunk(at: slice) -> None:
            leaves = self._leaves(features, at)
            expected[at], spread[at] = self._mean_and_spread(leaves, self._voters(leaves))

        _in_chunks(len(features), read_chunk, None)
        return expected, spread

    def _leaves(self, features: Features, at: slice) -> NodeArray:
        return self.trees.leaves(self.views.columns(features.part(at.start, at.stop)))

    def _voters(self, leaves: NodeArray) -> Vector:
        """How many trees vote on each document."""
        if self.all_vote:
            return np.full(leaves.shape[1], float(len(leaves)))
        return _or_nan((self.leaf_sizes > 0)[leaves].sum(axis=0))

    def _mean_and_spread(self, leaves: NodeArray, voters: Vector) -> tuple[Vector, Vector]:
        # Summed tree by tree: the answer for a document does not depend on what else is in the chunk.
        mean = np.zeros(leaves.shape[1])
        for leaf in leaves:
            mean += self.leaf_expected[leaf]
        mean /= voters
        squares = np.zeros(leaves.shape[1])
        for leaf in leaves:
            away = (self.leaf_expected[leaf] - mean) ** 2
            squares += away if self.all_vote else away * (self.leaf_sizes[leaf] > 0)
        return mean, np.asarray(np.sqrt(squares / voters), np.float64)

    def _mean_rows(self, leaves: NodeArray, voters: Vector) -> Matrix:
        total = np.zeros((leaves.shape[1], len(GRADES)))
        for leaf in leaves:
            total += self.leaf_probabilities.take(leaf, axis=0)
        return np.asarray(total / voters[:, None], np.float64)


def _or_nan(voters: npt.NDArray[np.int64]) -> Vector:
    """Numbers to divide by; nothing divided by no voter is no number."""
    return np.where(voters > 0, voters, np.nan).astype(np.float64)


def _unseen(counts: npt.NDArray[np.uint16], groups: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Which documents each tree saw nothing of, neither themselves nor another of their group."""
    drawn = np.zeros((int(groups.max(initial=-1)) + 1, len(counts)), np.int64)
    np.add.at(drawn, groups, counts.T)
    return np.asarray(drawn[groups].T == 0)


def grow(
    features: Features,
    grades: Sequence[Sequence[int]] | GradeTable,
    *,
    settings: ForestSettings,
    groups: Sequence[int] | None = None,
    keys: Keys | None = None,
) -> Forest:
    """Grow a forest; see :func:`growing`."""
    return drain(growing(features, grades, settings=settings, groups=groups, keys=keys))


def growing(
    features: Features,
    grades: Sequence[Sequence[int]] | GradeTable,
    *,
    settings: ForestSettings,
    groups: Sequence[int] | None = None,
    keys: Keys | None = None,
) -> Generator[Progress, None, Forest]:
    """Grow a forest step by step; closing the generator stops it.

    Args:
        grades: grades of each document, one per person, 0 to 5; a table where they have weights.
        groups: documents that say the same have the same number, so that no fold is cut between them.
        keys: of the documents (`labeler.learn.bootstrap.document_keys`); their places by default.

    Yields:
        How many trees are grown.

    Raises:
        NotReady: there are no documents.
    """
    if len(grades) == 0:
        raise NotReady(phrase("There are no grades to learn from."), phrase("Grade some documents first."))
    if len(features) != len(grades):
        raise ValueError(f"{len(features)} documents, but grades for {len(grades)}")
    table = GradeTable.of(grades)
    targets = table.means()
    marks = np.arange(len(table), dtype=np.uint64) if keys is None else np.asarray(keys, np.uint64)
    views, columns = fit_views(features, targets, families=settings.families, seed=settings.seed, groups=groups)
    grown = yield from grow_trees(columns, views.repeats, targets, table.totals(), marks, settings)
    return Forest(settings, views, grown.trees, marks, grown.counts, grown.leaves, table)


def _in_chunks(count: int, work: Callable[[slice], None], workers: int | None) -> None:
    chunks = [slice(at, min(at + _CHUNK, count)) for at in range(0, count, _CHUNK)]
    if len(chunks) <= 1:
        for chunk in chunks:
            work(chunk)
        return
    with ThreadPoolExecutor(max_workers=workers or os.cpu_count() or 1) as pool:
        list(pool.map(work, chunks))
