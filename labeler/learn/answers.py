"""Trees with what their leaves answer: all that scoring needs, and nothing of who graded what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput
from labeler.domain.wording import phrase
from labeler.learn.forest_parts import ForestParts
from labeler.learn.trees import LEAF, FlatTrees, FloatArray, join_trees

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """A forest for other tools: the answer for a document is the mean over all trees.

    Attributes:
        width: how many columns the trees ask for.
        values: probabilities of the grades that each node answers with, float64, shape (nodes, 6); of an inner node
            those of all below it.
        weights: weight of the training documents at each node, float64. documents: how many these are, int64.
        depths: how far each node is from its root, int64.
    """

    trees: FlatTrees
    width: int
    values: Vector
    weights: Vector
    documents: npt.NDArray[np.int64]
    depths: npt.NDArray[np.int64]

    def read(self, columns: FloatArray) -> Vector:
        """Probabilities of the grades for rows of columns, shape (rows, 6)."""
        total = np.zeros((len(columns), self.values.shape[1]))
        for leaf in self.trees.leaves(columns):
            total += self.values[leaf]
        return np.asarray(total / self.trees.count, np.float64)

    def on_edges(self, rows: int) -> FloatArray:
        """Rows of columns on which trees are hardest to read: each value exactly where a tree divides, or next to it."""
        rng = np.random.default_rng(rows)
        table = rng.standard_normal((rows, self.width)).astype(np.float32)
        inner = np.flatnonzero(self.trees.feature != LEAF)
        for column in np.unique(self.trees.feature[inner]).tolist():
            nodes = inner[self.trees.feature[inner] == column]
            near = self.trees.threshold[rng.choice(nodes, rows)]
            towards = np.array([-np.inf, np.inf, 0.0], np.float32)[rng.integers(0, 3, rows)]
            table[:, column] = np.where(towards == 0, near, np.nextafter(near, towards))
        return table


def answers_of(forest: ForestParts) -> Answers:
    """The forest without its grades. Trees that never vote, as they drew no document, are left out.

    Raises:
        BadInput: a tree votes on some documents and not on others; a plain mean over trees cannot say that.
    """
    trees = forest.trees
    leaf = trees.feature == LEAF
    silent = np.add.reduceat(leaf & (forest.leaf_sizes <= 0), trees.roots[:-1]) > 0
    never = np.add.reduceat(leaf & (forest.leaf_sizes > 0), trees.roots[:-1]) == 0
    if (silent & ~never).any():
        raise BadInput(
            phrase("Some trees of this probe abstain from some documents."),
            phrase("Train a new probe, and export that."),
        )
    counts = np.bincount(
        forest.training_leaves.ravel(), (forest.counts > 0).ravel().astype(np.float64), len(trees.feature)
    )
    kept = np.repeat(~never, np.diff(trees.roots))
    small = join_trees([_one(trees, at) for at in np.flatnonzero(~never).tolist()])
    levels = _levels(small)
    weights = _summed(small, levels, forest.leaf_sizes[kept])
    sums = _summed(small, levels, forest.leaf_probabilities[kept] * forest.leaf_sizes[kept, None])
    ends = small.feature == LEAF
    values = np.where(ends[:, None], forest.leaf_probabilities[kept], sums / weights[:, None])
    depths = np.zeros(len(small.feature), np.int64)
    for depth, nodes in enumerate(levels):
        depths[nodes] = depth
    found = _summed(small, levels, counts[kept]).astype(np.int64)
    return Answers(small, forest.views.width, values, weights, found, depths)


def _one(trees: FlatTrees, number: int) -> FlatTrees:
    """One of the trees, with nodes counted from 0."""
    start, end = int(trees.roots[number]), int(trees.roots[number + 1])
    feature = trees.feature[start:end]
    left, right = (
        np.where(feature == LEAF, np.int32(LEAF), side[start:end] - np.int32(start)).astype(np.int32)
        for side in (trees.left, trees.right)
    )
    return FlatTrees(feature, trees.threshold[start:end], left, right, np.array([0, end - start], np.int64))


def _levels(trees: FlatTrees) -> list[npt.NDArray[np.int64]]:
    """Nodes by their distance from the root, the roots first."""
    levels = [trees.roots[:-1].astype(np.int64)]
    while True:
        inner = levels[-1][trees.feature[levels[-1]] != LEAF]
        if not len(inner):
            return levels
        levels.append(np.concatenate([trees.left[inner], trees.right[inner]]).astype(np.int64))


def _summed(trees: FlatTrees, levels: list[npt.NDArray[np.int64]], of_leaves: Vector) -> Vector:
    """A figure of leaves, added up towards the roots."""
    total = np.array(of_leaves, np.float64)
    for nodes in reversed(levels):
        inner = nodes[trees.feature[nodes] != LEAF]
        total[inner] = total[trees.left[inner]] + total[trees.right[inner]]
    return total
