"""What a forest holds: trees, and the graded documents in their leaves; its form as bytes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Self

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput
from labeler.domain.grades import GRADES
from labeler.learn.directions import Directions
from labeler.learn.grade_table import GradeTable
from labeler.learn.growing import CountArray, ForestSettings
from labeler.learn.packing import Arrays, pack, unpack
from labeler.learn.trees import LEAF, FlatTrees, NodeArray, check_trees

Vector = npt.NDArray[np.float64]
Matrix = npt.NDArray[np.float64]

_KIND = "forest"
_ARRAYS = {
    "feature": ("<i4", 1),
    "threshold": ("<f4", 1),
    "left": ("<i4", 1),
    "right": ("<i4", 1),
    "roots": ("<i8", 1),
    "direction_weights": ("<f8", 2),
    "direction_offsets": ("<f8", 1),
    "counts": ("<u2", 2),
    "training_leaves": ("<i4", 2),
    "grade_starts": ("<i8", 1),
    "grade_values": ("|u1", 1),
}


@dataclass(frozen=True, eq=False)
class ForestParts:
    """What a forest holds, and what follows from it.

    Attributes:
        features: how many features a document has.
        directions: further columns that the trees ask for.
        counts: how often each training document is in each tree's bootstrap, uint16, shape (trees, documents).
        training_leaves: the leaf of each training document in each tree, int32, shape (trees, documents).
        grades: the grades of the training documents.
    """

    settings: ForestSettings
    features: int
    trees: FlatTrees
    directions: Directions
    counts: CountArray
    training_leaves: NodeArray
    grades: GradeTable

    @property
    def documents(self) -> int:
        """How many documents it was trained on."""
        return len(self.grades)

    @cached_property
    def shares(self) -> Matrix:
        """Which share of each training document's grades is 0, 1, ... 5, shape (documents, 6)."""
        return self.grades.shares()

    @cached_property
    def mean_grades(self) -> Vector:
        """Mean grade of each training document."""
        return self.grades.means()

    @cached_property
    def leaf_sizes(self) -> Vector:
        """Documents of the bootstrap in each leaf; 0 for nodes that are no leaf."""
        sizes = np.bincount(self.training_leaves.ravel(), self.counts.ravel(), len(self.trees.feature))
        return np.asarray(sizes, np.float64)

    @cached_property
    def leaf_expected(self) -> Vector:
        """Expected grade that each leaf answers with, shape (nodes,)."""
        return self._leaf_means(self.mean_grades)

    @cached_property
    def leaf_probabilities(self) -> Matrix:
        """Probabilities of the grades that each leaf answers with, shape (nodes, 6)."""
        return np.ascontiguousarray(np.stack([self._leaf_means(self.shares[:, g]) for g in GRADES], axis=1))

    def _leaf_means(self, per_document: Vector) -> Vector:
        """Mean of a figure of the training documents in each leaf."""
        sums = np.bincount(self.training_leaves.ravel(), (self.counts * per_document).ravel(), len(self.leaf_sizes))
        return np.asarray(sums / np.maximum(self.leaf_sizes, 1.0), np.float64)

    def to_bytes(self) -> bytes:
        """The forest as bytes, without pickle; equal forests give equal bytes."""
        arrays: Arrays = {
            "feature": self.trees.feature,
            "threshold": self.trees.threshold,
            "left": self.trees.left,
            "right": self.trees.right,
            "roots": self.trees.roots,
            "direction_weights": self.directions.weights,
            "direction_offsets": self.directions.offsets,
            "counts": self.counts,
            "training_leaves": self.training_leaves,
            "grade_starts": self.grades.starts,
            "grade_values": self.grades.values,
        }
        return pack(_KIND, {"settings": asdict(self.settings), "features": self.features}, arrays)

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The forest that :meth:`to_bytes` wrote.

        Raises:
            BadInput: the bytes are damaged, or do not describe a forest that can be walked safely.
        """
        facts, a = unpack(data, _KIND, _ARRAYS)
        try:
            forest = cls(
                ForestSettings(**facts["settings"]),
                int(facts["features"]),
                FlatTrees(a["feature"], a["threshold"], a["left"], a["right"], a["roots"]),
                Directions(a["direction_weights"], a["direction_offsets"]),
                a["counts"],
                a["training_leaves"],
                GradeTable(a["grade_starts"], a["grade_values"]),
            )
            _check(forest)
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise BadInput(f"The forest is damaged and cannot be used: {error}.") from error
        return forest


def _check(forest: ForestParts) -> None:
    """Raise ValueError unless the parts of a forest fit each other."""
    forest.grades.check()
    weights, offsets = forest.directions.weights, forest.directions.offsets
    if forest.features < 1 or weights.shape != (forest.features, len(offsets)):
        raise ValueError("the directions do not fit the features")
    if not (np.isfinite(weights).all() and np.isfinite(offsets).all()):
        raise ValueError("a direction is not finite")
    check_trees(forest.trees, forest.features + len(offsets))
    shape = (forest.trees.count, forest.documents)
    if forest.settings.trees != shape[0] or forest.counts.shape != shape or forest.training_leaves.shape != shape:
        raise ValueError("trees and training documents do not fit each other")
    first, end = forest.trees.roots[:-1, None], forest.trees.roots[1:, None]
    if ((forest.training_leaves < first) | (forest.training_leaves >= end)).any():
        raise ValueError("a training document is in no leaf of a tree")
    leaf = forest.trees.feature == LEAF
    if not leaf[forest.training_leaves].all() or (forest.leaf_sizes[leaf] < 1).any():
        raise ValueError("a leaf holds no training document")
