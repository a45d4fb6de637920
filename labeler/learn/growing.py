"""Growing trees: the only importer of scikit-learn's trees.

Each tree sees a bootstrap of the documents that depends on (seed, number of the tree) alone, so the forest is the same
whichever thread grew which tree.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from labeler.domain.progress import Progress
from labeler.learn.trees import LEAF, FlatTrees, FloatArray, NodeArray, threshold_for_float32

_AT_ONCE = 20  # trees between two signs of life
_COPIES = 8  # of each repeated column
CountArray = npt.NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class ForestSettings:
    """How a forest grows; equal settings, features and grades give equal forests.

    Attributes:
        trees: how many.
        min_leaf: documents that a leaf holds at least.
        max_features: share of the columns that a node tries, in (0, 1].
        directions: whether ridge directions are among the columns.
        seed: decides bootstraps, columns tried and folds.
    """

    trees: int = 200
    min_leaf: int = 5
    max_features: float = 0.1
    directions: bool = True
    seed: int = 0

    def __post_init__(self) -> None:
        for name, low, high in (("trees", 1, 10_000), ("min_leaf", 1, 1_000_000), ("seed", 0, 2**63)):
            value = getattr(self, name)
            if type(value) is not int or not low <= value <= high:
                raise ValueError(f"{name} is a whole number from {low} to {high}: {value!r}")
        if type(self.max_features) is not float or not 0.0 < self.max_features <= 1.0:
            raise ValueError(f"max_features is a share of the columns in (0, 1]: {self.max_features!r}")
        if type(self.directions) is not bool:
            raise ValueError(f"directions is true or false: {self.directions!r}")


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


def bootstrap_counts(seed: int, tree: int, documents: int) -> CountArray:
    """How often each document is drawn for a tree, shape (documents,)."""
    drawn = np.random.default_rng([seed, tree]).integers(0, documents, documents)
    return np.bincount(drawn, minlength=documents).astype(np.uint16)


def grow_trees(
    features: FloatArray, repeated: FloatArray, targets: npt.NDArray[np.float64], settings: ForestSettings
) -> Generator[Progress, None, Grown]:
    """Grow trees on ``features`` and on the ``repeated`` columns behind them.

    Args:
        features: shape (documents, features).
        repeated: shape (documents, columns). They enter several times, so that a node, which tries only some
            columns, mostly has one of them to try.
        targets: mean grade of each document.

    Yields:
        How many trees are grown. Closing the generator stops the growth.
    """
    size, extra = features.shape[1], repeated.shape[1]
    table = np.ascontiguousarray(np.hstack([features, *[repeated] * _COPIES]))
    column = np.concatenate([np.arange(size), size + np.tile(np.arange(extra), _COPIES), [LEAF]]).astype(np.int32)
    grown: list[tuple[Any, CountArray, NodeArray]] = []
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        for first in range(0, settings.trees, _AT_ONCE):
            numbers = range(first, min(first + _AT_ONCE, settings.trees))
            grown += pool.map(lambda tree: _grow_one(table, targets, settings, tree), numbers)
            yield Progress(len(grown), settings.trees, "trees")
    return _flatten(grown, column)


def _grow_one(
    table: FloatArray, targets: npt.NDArray[np.float64], settings: ForestSettings, tree: int
) -> tuple[Any, CountArray, NodeArray]:
    from sklearn.tree import DecisionTreeRegressor

    counts = bootstrap_counts(settings.seed, tree, len(targets))
    state = int(np.random.SeedSequence([settings.seed, tree, 1]).generate_state(1)[0])
    model = DecisionTreeRegressor(
        splitter="random", min_samples_leaf=settings.min_leaf, max_features=settings.max_features, random_state=state
    )
    model.fit(table, targets, sample_weight=counts.astype(np.float64), check_input=False)
    return model.tree_, counts, model.tree_.apply(table).astype(np.int32)


def _flatten(grown: list[tuple[Any, CountArray, NodeArray]], column: NodeArray) -> Grown:
    roots = np.cumsum([0, *(tree.node_count for tree, _, _ in grown)], dtype=np.int64)
    return Grown(
        trees=flat_trees([tree for tree, _, _ in grown], column),
        counts=np.stack([counts for _, counts, _ in grown]),
        leaves=np.stack([leaves + np.int32(root) for (_, _, leaves), root in zip(grown, roots[:-1], strict=True)]),
    )


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
