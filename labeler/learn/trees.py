"""Decision trees as flat arrays: walking them, and checking arrays that came from elsewhere.

All trees of a forest lie one after the other in the same arrays, so a node has one number in the whole forest.
Thresholds are float32, rounded down: for float32 features ``x <= threshold`` then says the same as with the float64
threshold that scikit-learn found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.courtesy import stand_aside

LEAF = -1
_FEW = 512  # rows; up to here one pass per level over all trees is faster than one pass per node

FloatArray = npt.NDArray[np.float32]
NodeArray = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class FlatTrees:
    """The trees of one forest.

    Attributes:
        feature: column that a node asks for, int32; ``LEAF`` for a leaf.
        threshold: rows with a value up to it go left, float32; 0 for a leaf.
        left, right: numbers of the children, int32, always larger than the node's own; ``LEAF`` for a leaf.
        roots: number of each tree's first node, and the number of nodes as last entry, int64, shape (trees + 1,).
    """

    feature: NodeArray
    threshold: FloatArray
    left: NodeArray
    right: NodeArray
    roots: npt.NDArray[np.int64]

    @property
    def count(self) -> int:
        """How many trees there are."""
        return len(self.roots) - 1

    def leaves(self, rows: FloatArray) -> NodeArray:
        """The leaf of each row in each tree.

        Args:
            rows: features, float32, shape (rows, columns).

        Returns:
            Numbers of nodes, int32, shape (trees, rows).
        """
        if len(rows) <= _FEW:
            return self.leaves_by_level(rows)
        return self.leaves_by_node(rows)

    def leaves_by_level(self, rows: FloatArray) -> NodeArray:
        """As :meth:`leaves`: all trees at once, one level after the other."""
        at = np.repeat(self.roots[:-1, None], len(rows), axis=1).astype(np.int32)
        flat = np.ascontiguousarray(rows).ravel()
        begins = np.arange(len(rows), dtype=np.int64) * rows.shape[1]
        while True:
            column = self.feature[at]
            walking = column != LEAF
            if not walking.any():
                return at
            values = flat[begins[None, :] + np.where(walking, column, 0)]
            below = np.where(values <= self.threshold[at], self.left[at], self.right[at])
            at = np.where(walking, below, at)

    def leaves_by_node(self, rows: FloatArray) -> NodeArray:
        """As :meth:`leaves`: one node after the other, each dividing the rows that reach it."""
        return self.leaves_by_column(np.ascontiguousarray(rows.T))

    def leaves_by_column(self, columns: FloatArray | Sequence[FloatArray]) -> NodeArray:
        """As :meth:`leaves_by_node`, of features of shape (columns, rows)."""
        count = len(columns[0])
        found = np.empty((self.count, count), np.int32)
        everything = np.arange(count)
        nodes = list(zip(self.feature.tolist(), self.threshold, self.left.tolist(), self.right.tolist(), strict=True))
        for tree, root in enumerate(self.roots[:-1].tolist()):
            waiting = [(root, everything)]
            while waiting:
                number, here = waiting.pop()
                if not len(here):
                    continue
                column, threshold, left, right = nodes[number]
                if column == LEAF:
                    found[tree, here] = number
                    continue
                stand_aside()
                goes_left = columns[column].take(here) <= threshold
                waiting += [(left, here.compress(goes_left)), (right, here.compress(~goes_left))]
        return found


EMPTY_TREE = FlatTrees(
    feature=np.array([LEAF], np.int32),
    threshold=np.zeros(1, np.float32),
    left=np.array([LEAF], np.int32),
    right=np.array([LEAF], np.int32),
    roots=np.array([0, 1], np.int64),
)


def join_trees(parts: Sequence[FlatTrees]) -> FlatTrees:
    """All trees of ``parts``, one after the other."""
    sizes = [len(part.feature) for part in parts]
    starts = np.cumsum([0, *sizes], dtype=np.int64)
    shift = np.repeat(starts[:-1], sizes).astype(np.int32)
    feature = np.concatenate([part.feature for part in parts])
    children = (np.concatenate([getattr(part, side) for part in parts]) for side in ("left", "right"))
    left, right = (np.where(feature == LEAF, np.int32(LEAF), child + shift) for child in children)
    roots = [part.roots[:-1] + start for part, start in zip(parts, starts[:-1], strict=True)]
    return FlatTrees(
        feature, np.concatenate([part.threshold for part in parts]), left, right,
        np.concatenate([*roots, starts[-1:]]),
    )  # fmt: skip


def threshold_for_float32(threshold: npt.NDArray[np.float64]) -> FloatArray:
    """The largest float32 numbers that are not above ``threshold``."""
    near = threshold.astype(np.float32)
    below = np.nextafter(near, np.float32(-np.inf))
    exact: FloatArray = np.where(near.astype(np.float64) > threshold, below, near).astype(np.float32)
    return exact


def check_trees(trees: FlatTrees, columns: int) -> None:
    """Raise ValueError unless walking ``trees`` over rows of ``columns`` features stays in bounds and ends."""
    nodes = len(trees.feature)
    roots = trees.roots
    if len(roots) < 2 or roots[0] != 0 or roots[-1] != nodes or (np.diff(roots) < 1).any():
        raise ValueError("the trees do not divide the nodes")
    if not (len(trees.threshold) == len(trees.left) == len(trees.right) == nodes):
        raise ValueError("the arrays of the trees have different lengths")
    leaf = trees.feature == LEAF
    if ((trees.feature < LEAF) | (trees.feature >= columns)).any() or not np.isfinite(trees.threshold).all():
        raise ValueError("a node asks for a feature that does not exist, or has no threshold")
    if (trees.left[leaf] != LEAF).any() or (trees.right[leaf] != LEAF).any() or trees.threshold[leaf].any():
        raise ValueError("a leaf has children")
    numbers = np.arange(nodes)
    ends = np.repeat(roots[1:], np.diff(roots))
    for child in (trees.left, trees.right):
        if ((child <= numbers) | (child >= ends))[~leaf].any():
            raise ValueError("a node has a child outside its tree or before itself")
    parents = np.bincount(np.concatenate([trees.left[~leaf], trees.right[~leaf]]), minlength=nodes)
    parents[roots[:-1]] += 1
    if (parents != 1).any():
        raise ValueError("a node has no parent, or more than one")
