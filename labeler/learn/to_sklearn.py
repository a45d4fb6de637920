"""A probe's trees as a forest of scikit-learn, and as the bytes skops writes: the only importer of skops."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import MissingPiece
from labeler.domain.grades import GRADES
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.learn.answers import Answers
from labeler.learn.trees import LEAF

if TYPE_CHECKING:
    from sklearn.ensemble import RandomForestRegressor
    from sklearn.tree import DecisionTreeRegressor

TRUSTED = ("sklearn.tree._tree.Tree",)
"""What skops asks to be trusted when it reads such a file, and all that may be."""


def to_sklearn(answers: Answers) -> RandomForestRegressor:
    """A forest whose ``predict`` gives the probabilities of the grades 0 to 5, from the columns trees ask for.

    It was not fitted: it cannot say how important columns are.
    """
    with IMPORTING:
        from sklearn.ensemble import RandomForestRegressor
        from sklearn.tree import DecisionTreeRegressor

    model = RandomForestRegressor(n_estimators=answers.trees.count)
    model.estimator_ = DecisionTreeRegressor()
    model.estimators_ = [_tree(answers, number) for number in range(answers.trees.count)]
    model.n_features_in_ = answers.width
    model.n_outputs_ = len(GRADES)
    return model


def _tree(answers: Answers, number: int) -> DecisionTreeRegressor:
    with IMPORTING:
        from sklearn.tree import DecisionTreeRegressor
        from sklearn.tree._tree import NODE_DTYPE, Tree

    trees = answers.trees
    start, end = int(trees.roots[number]), int(trees.roots[number + 1])
    feature = trees.feature[start:end]
    leaf = feature == LEAF
    nodes = np.zeros(end - start, NODE_DTYPE)
    nodes["left_child"] = np.where(leaf, LEAF, trees.left[start:end] - start)
    nodes["right_child"] = np.where(leaf, LEAF, trees.right[start:end] - start)
    nodes["feature"] = np.where(leaf, -2, feature)  # as scikit-learn marks leaves
    nodes["threshold"] = np.where(leaf, -2.0, trees.threshold[start:end])
    nodes["n_node_samples"] = answers.documents[start:end]
    nodes["weighted_n_node_samples"] = answers.weights[start:end]
    inside = Tree(answers.width, np.ones(len(GRADES), np.intp), len(GRADES))
    inside.__setstate__(
        {
            "max_depth": int(answers.depths[start:end].max()),
            "node_count": end - start,
            "nodes": nodes,
            "values": np.ascontiguousarray(answers.values[start:end, :, None]),
        }
    )
    made = DecisionTreeRegressor()
    made.tree_ = inside
    made.n_features_in_ = answers.width
    made.n_outputs_ = len(GRADES)
    made.max_features_ = answers.width
    return made


def to_skops(answers: Answers) -> bytes:
    """The forest as a skops file: data that is read without running any of it (law 9).

    Raises:
        MissingPiece: skops is not installed.
    """
    content: bytes = _skops().dumps(to_sklearn(answers), compression=ZIP_DEFLATED)
    return content


def read_skops(content: bytes, columns: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """Probabilities of the grades that the forest in a skops file gives, shape (documents, 6)."""
    found: npt.NDArray[np.float64] = _skops().loads(content, trusted=list(TRUSTED)).predict(columns)
    return found


def _skops() -> ModuleType:
    try:
        with IMPORTING:
            import skops.io
    except ImportError as error:
        raise MissingPiece(
            phrase("The library skops is not installed."), phrase("Run: pip install 'labeler[probe-export]'")
        ) from error
    found: ModuleType = skops.io
    return found
