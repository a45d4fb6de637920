"""Growing trees: the only place where scikit-learn's trees are fitted.

Each tree sees a bootstrap of the documents that depends on (seed, number of the tree, keys of the documents) alone, so
the forest is the same whichever thread grew which tree.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from labeler.domain.courtesy import stand_aside
from labeler.domain.lazily import IMPORTING
from labeler.domain.probes import FAMILIES
from labeler.domain.progress import Progress
from labeler.learn.bootstrap import CountArray, Keys, bootstrap_counts
from labeler.learn.trees import EMPTY_TREE, LEAF, FlatTrees, FloatArray, NodeArray, join_trees, threshold_for_float32

_AT_ONCE = 20  # trees between two signs of life
_COPIES = 8  # of each repeated column
# While there are few grades, a leaf may hold this many documents, and one more for each so many drawn.
_FEWEST, _FEW_PER_LEAF = 2, 16

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ForestSettings:
    """How a forest grows; equal settings, features and grades give equal forests.

    Attributes:
        trees: how many.
        min_leaf: documents that a leaf holds at least, where a tree drew a hundred or more; fewer below that.
        max_features: share of the columns that a node tries, in (0, 1].
        families: which features are read, some of ``FAMILIES``.
        seed: decides bootstraps, columns tried and folds.
    """

    trees: int = 200
    min_leaf: int = 8
    max_features: float = 0.2
    families: tuple[str, ...] = FAMILIES
    seed: int = 0

    def __post_init__(self) -> None:
        for name, low, high in (("trees", 1, 10_000), ("min_leaf", 1, 1_000_000), ("seed", 0, 2**63)):
            value = getattr(self, name)
            if type(value) is not int or not low <= value <= high:
                raise ValueError(f"{name} is a whole number from {low} to {high}: {value!r}")
        if type(self.max_features) is not float or not 0.0 < self.max_features <= 1.0:
            raise ValueError(f"max_features is a share of the columns in (0, 1]: {self.max_features!r}")
        if type(self.families) is not tuple or not self.families or not set(self.families) <= set(FAMILIES):
            raise ValueError(f"families are some of {', '.join(FAMILIES)}: {self.families!r}")


@dataclass(frozen=True, slots=True, eq=False)
class Grown:
    """Trees, with the documents they were grown from.

    Attributes:
        counts: how often each document is in each tree's bootstrap, uint16, shape (trees, documents).
        leaves: the leaf of each document in each tree, int32, shape (trees, documents).
    """

    trees: FlatTrees
    counts: CountArray
    leaves: NodeArray


@dataclass(frozen=True, slots=True, eq=False)
class Soil:
    """What trees grow on: a table with the repeated columns several times, so that a node mostly has one to try.

    Attributes:
        table: float32, shape (documents, columns of the table).
        column: which of the documents' columns each column of the table is, ``LEAF`` behind them, int32.
    """

    table: FloatArray
    column: NodeArray

    @staticmethod
    def of(columns: FloatArray, repeats: int) -> Soil:
        """The table of ``columns``, shape (documents, columns), whose last ``repeats`` are repeated."""
        size = columns.shape[1]
        repeated = columns[:, size - repeats :]
        table = np.ascontiguousarray(np.hstack([columns, *[repeated] * (_COPIES - 1)]))
        copied = np.tile(np.arange(size - repeats, size), _COPIES - 1)
        return Soil(table, np.concatenate([np.arange(size), copied, [LEAF]]).astype(np.int32))


def grow_tree(
    soil: Soil, targets: Vector, weights: Vector, settings: ForestSettings, tree: int
) -> tuple[FlatTrees, NodeArray]:
    """Grow the tree of that number.

    Args:
        targets: mean grade of each document. weights: how much each counts in this tree; 0 for those not drawn.

    Returns:
        One tree, and its leaf for each document; a tree that drew nothing is a single leaf.
    """
    with IMPORTING:
        from sklearn.tree import DecisionTreeRegressor

    if not weights.any():
        return EMPTY_TREE, np.zeros(len(soil.table), np.int32)
    state = int(np.random.SeedSequence([settings.seed, tree, 1]).generate_state(1)[0])
    leaf = min(settings.min_leaf, _FEWEST + int(np.count_nonzero(weights)) // _FEW_PER_LEAF)
    model = DecisionTreeRegressor(
        splitter="random", min_samples_leaf=leaf, max_features=settings.max_features, random_state=state
    )
    model.fit(soil.table, targets, sample_weight=weights, check_input=False)
    leaves = model.tree_.apply(soil.table)  # as `FlatTrees` does it, without the interpreter, which others need
    return flat_trees([model.tree_], soil.column), leaves.astype(np.int32)


def grow_trees(
    columns: FloatArray, repeats: int, targets: Vector, totals: Vector, keys: Keys, settings: ForestSettings
) -> Generator[Progress, None, Grown]:
    """Grow all trees.

    Args:
        columns: shape (documents, columns). repeats: how many of the last enter several times.
        targets: mean grade of each document. totals: its weight in a tree that drew it once.
        keys: decide with the seed which trees draw which document.

    Yields:
        How many trees are grown. Closing the generator stops the growth.
    """
    soil = Soil.of(columns, repeats)
    counts = bootstrap_counts(settings.seed, settings.trees, keys)

    def grow_one(tree: int) -> tuple[FlatTrees, NodeArray]:
        stand_aside()
        return grow_tree(soil, targets, counts[tree] * totals, settings, tree)

    grown: list[tuple[FlatTrees, NodeArray]] = []
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        for first in range(0, settings.trees, _AT_ONCE):
            grown += pool.map(grow_one, range(first, min(first + _AT_ONCE, settings.trees)))
            yield Progress(len(grown), settings.trees, "trees")
    trees = join_trees([tree for tree, _ in grown])
    leaves = [found + np.int32(root) for (_, found), root in zip(grown, trees.roots[:-1], strict=True)]
    return Grown(trees, counts, np.stack(leaves))


def flat_trees(grown: list[Any], column: NodeArray) -> FlatTrees:
    """Flat arrays of scikit-learn's ``tree_`` objects; ``column`` gives the feature behind each column, LEAF last."""
    roots = np.cumsum([0, *(tree.node_count for tree in grown)], dtype=np.int64)
    kids_left, kids_right, columns, thresholds = [], [], [], []
    for tree, root in zip(grown, roots[:-1].tolist(), strict=True):
        leaf = tree.children_left == LEAF
        kids_left.append(np.where(leaf, LEAF, tree.children_left + root).astype(np.int32))
        kids_right.append(np.where(leaf, LEAF, tree.children_right + root).astype(np.int32))
        columns.append(column[np.where(leaf, LEAF, tree.feature)])
        thresholds.append(np.where(leaf, 0.0, tree.threshold))
    return FlatTrees(
        feature=np.concatenate(columns),
        threshold=threshold_for_float32(np.concatenate(thresholds)),
        left=np.concatenate(kids_left),
        right=np.concatenate(kids_right),
        roots=roots,
    )
