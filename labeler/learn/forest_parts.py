"""What a forest holds: trees, and the graded documents in their leaves; its form as bytes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Self

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput
from labeler.domain.grades import GRADES
from labeler.domain.wording import phrase
from labeler.learn.bootstrap import CountArray, Keys
from labeler.learn.grade_table import GradeTable
from labeler.learn.growing import ForestSettings
from labeler.learn.packing import Arrays, kind_of, pack, unpack
from labeler.learn.trees import LEAF, FlatTrees, NodeArray, check_trees
from labeler.learn.views import VIEW_ARRAYS, Views

Vector = npt.NDArray[np.float64]
Matrix = npt.NDArray[np.float64]

_KIND = "forest 3"
_EARLIER = ("forest", "forest 2")
_ARRAYS = {
    "feature": ("<i4", 1),
    "threshold": ("<f4", 1),
    "left": ("<i4", 1),
    "right": ("<i4", 1),
    "roots": ("<i8", 1),
    **VIEW_ARRAYS,
    "keys": ("<u8", 1),
    "counts": ("<u2", 2),
    "training_leaves": ("<i4", 2),
    "grade_starts": ("<i8", 1),
    "grade_values": ("|u1", 1),
    "grade_weights": ("<f8", 1),
}


def is_of_earlier_version(data: bytes) -> bool:
    """Whether the bytes are a forest as an earlier version wrote it, which cannot be read any more."""
    return kind_of(data) in _EARLIER


@dataclass(frozen=True, eq=False)
class ForestParts:
    """What a forest holds, and what follows from it.

    Attributes:
        views: what the trees ask for.
        keys: of the training documents, uint64; with the seed they decide ``counts``.
        counts: how often each training document is in each tree's bootstrap, uint16, shape (trees, documents).
        training_leaves: the leaf of each training document in each tree, int32, shape (trees, documents).
        grades: the grades of the training documents.
    """

    settings: ForestSettings
    views: Views
    trees: FlatTrees
    keys: Keys
    counts: CountArray
    training_leaves: NodeArray
    grades: GradeTable

    @property
    def documents(self) -> int:
        """How many documents it was trained on."""
        return len(self.grades)

    @cached_property
    def shares(self) -> Matrix:
        """Distribution of each training document's grades over 0, 1, ... 5, shape (documents, 6)."""
        return self.grades.shares()

    @cached_property
    def mean_grades(self) -> Vector:
        """Mean grade of each training document."""
        return self.grades.means()

    @cached_property
    def drawn(self) -> Matrix:
        """Weight of each training document in each tree, shape (trees, documents)."""
        return np.asarray(self.counts * self.grades.totals(), np.float64)

    @cached_property
    def leaf_sizes(self) -> Vector:
        """Weight of the documents in each leaf; 0 for nodes that are no leaf. A leaf without weight does not vote."""
        sizes = np.bincount(self.training_leaves.ravel(), self.drawn.ravel(), len(self.trees.feature))
        return np.asarray(sizes, np.float64)

    @cached_property
    def all_vote(self) -> bool:
        """Whether every leaf has weight."""
        return bool((self.leaf_sizes[self.trees.feature == LEAF] > 0).all())

    @cached_property
    def leaf_expected(self) -> Vector:
        """Expected grade that each leaf answers with, shape (nodes,); 0 where it does not vote."""
        return self._leaf_means(self.mean_grades)

    @cached_property
    def leaf_probabilities(self) -> Matrix:
        """Probabilities of the grades that each leaf answers with, shape (nodes, 6)."""
        return np.ascontiguousarray(np.stack([self._leaf_means(self.shares[:, g]) for g in GRADES], axis=1))

    def _leaf_means(self, per_document: Vector) -> Vector:
        """Mean of a figure of the training documents in each leaf."""
        sums = np.bincount(self.training_leaves.ravel(), (self.drawn * per_document).ravel(), len(self.leaf_sizes))
        return np.asarray(sums / np.where(self.leaf_sizes > 0, self.leaf_sizes, 1.0), np.float64)

    def to_bytes(self) -> bytes:
        """The forest as bytes, without pickle; equal forests give equal bytes."""
        arrays: Arrays = {
            "feature": self.trees.feature,
            "threshold": self.trees.threshold,
            "left": self.trees.left,
            "right": self.trees.right,
            "roots": self.trees.roots,
            **self.views.to_arrays(),
            "keys": self.keys,
            "counts": self.counts,
            "training_leaves": self.training_leaves,
            "grade_starts": self.grades.starts,
            "grade_values": self.grades.values,
            "grade_weights": self.grades.weights,
        }
        return pack(_KIND, {"settings": asdict(self.settings), "views": self.views.facts()}, arrays)

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The forest that :meth:`to_bytes` wrote.

        Raises:
            BadInput: the bytes are damaged, do not describe a forest that can be walked safely, or were written by an
                earlier version.
        """
        if is_of_earlier_version(data):
            raise BadInput(
                phrase("This probe was trained by an earlier version and cannot be read."), phrase("Train a new probe.")
            )
        facts, a = unpack(data, _KIND, _ARRAYS)
        try:
            settings = dict(facts["settings"])
            forest = cls(
                ForestSettings(**{**settings, "families": tuple(settings["families"])}),
                Views.of_arrays(facts["views"], a),
                FlatTrees(a["feature"], a["threshold"], a["left"], a["right"], a["roots"]),
                a["keys"],
                a["counts"],
                a["training_leaves"],
                GradeTable(a["grade_starts"], a["grade_values"], a["grade_weights"]),
            )
            _check(forest)
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise BadInput(phrase("The forest is damaged and cannot be used: {error}.", error=str(error))) from error
        return forest


def _check(forest: ForestParts) -> None:
    """Raise ValueError unless the parts of a forest fit each other."""
    forest.grades.check()
    check_trees(forest.trees, forest.views.width)
    shape = (forest.trees.count, forest.documents)
    if forest.settings.trees != shape[0] or forest.counts.shape != shape or forest.training_leaves.shape != shape:
        raise ValueError("trees and training documents do not fit each other")
    if len(forest.keys) != forest.documents:
        raise ValueError("every training document needs a key")
    first, end = forest.trees.roots[:-1, None], forest.trees.roots[1:, None]
    if ((forest.training_leaves < first) | (forest.training_leaves >= end)).any():
        raise ValueError("a training document is in no leaf of a tree")
    leaf = forest.trees.feature == LEAF
    if not leaf[forest.training_leaves].all():
        raise ValueError("a training document is in no leaf of a tree")
    empty = np.add.reduceat(leaf & (forest.leaf_sizes <= 0), forest.trees.roots[:-1])
    if empty.all():
        raise ValueError("no tree votes on every document")
