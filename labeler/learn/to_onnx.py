"""A probe's trees as an ONNX model: the only importer of onnx and onnxruntime."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import MissingPiece
from labeler.domain.grades import GRADES
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.learn.answers import Answers
from labeler.learn.trees import LEAF

if TYPE_CHECKING:
    from onnx import TensorProto

INPUT, PROBABILITIES, EXPECTED = "columns", "probabilities", "expected"
OPSET, TREE_OPSET, IR_VERSION = 17, 3, 8  # any runtime of the last years reads these
_ADVICE = phrase("Run: pip install 'labeler[probe-export]'")


def to_onnx(answers: Answers, about: Mapping[str, str]) -> bytes:
    """A model from ``columns`` (float32, documents × width) to ``probabilities`` (× 6) and ``expected`` (× 1).

    Trees compare and add up in double precision, so that only the answers are rounded to float32.

    Args:
        about: kept in the model as its metadata.

    Raises:
        MissingPiece: onnx is not installed.
    """
    helper, tensor, onnx = _onnx()
    double, single = tensor.DOUBLE, tensor.FLOAT
    graph = helper.make_graph(
        [
            helper.make_node("Cast", [INPUT], ["exact"], to=double),
            helper.make_node(
                "TreeEnsembleRegressor",
                ["exact"],
                [PROBABILITIES],
                domain="ai.onnx.ml",
                **_trees(answers, helper, double),
            ),
            helper.make_node("MatMul", [PROBABILITIES, "grades"], [EXPECTED]),
        ],
        "labeler-probe",
        [helper.make_tensor_value_info(INPUT, single, [None, answers.width])],
        [
            helper.make_tensor_value_info(PROBABILITIES, single, [None, len(GRADES)]),
            helper.make_tensor_value_info(EXPECTED, single, [None, 1]),
        ],
        [helper.make_tensor("grades", single, [len(GRADES), 1], [float(g) for g in GRADES])],
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("ai.onnx.ml", TREE_OPSET)]
    model = helper.make_model(graph, producer_name="labeler", opset_imports=opsets, ir_version=IR_VERSION)
    helper.set_model_props(model, dict(about))
    onnx.checker.check_model(model)
    content: bytes = model.SerializeToString(deterministic=True)
    return content


def _trees(answers: Answers, helper: ModuleType, double: int) -> dict[str, Any]:
    """Attributes of the operator: all nodes, and six targets for each leaf."""
    trees = answers.trees
    nodes = len(trees.feature)
    sizes = np.diff(trees.roots)
    tree = np.repeat(np.arange(trees.count), sizes)
    start = np.repeat(trees.roots[:-1], sizes)
    leaf = trees.feature == LEAF
    leaves = np.flatnonzero(leaf)
    targets = len(GRADES)
    limits = np.where(leaf, 0.0, trees.threshold).astype(np.float64)
    values = answers.values[leaves].ravel()
    return {
        "n_targets": targets,
        "aggregate_function": "AVERAGE",
        "post_transform": "NONE",
        "nodes_treeids": tree.tolist(),
        "nodes_nodeids": (np.arange(nodes) - start).tolist(),
        "nodes_featureids": np.where(leaf, 0, trees.feature).tolist(),
        "nodes_modes": np.where(leaf, "LEAF", "BRANCH_LEQ").tolist(),
        "nodes_values_as_tensor": helper.make_tensor("limits", double, [nodes], limits),
        "nodes_truenodeids": np.where(leaf, 0, trees.left - start).tolist(),
        "nodes_falsenodeids": np.where(leaf, 0, trees.right - start).tolist(),
        "nodes_missing_value_tracks_true": [0] * nodes,
        "target_treeids": np.repeat(tree[leaves], targets).tolist(),
        "target_nodeids": np.repeat((leaves - start[leaves]), targets).tolist(),
        "target_ids": np.tile(np.arange(targets), len(leaves)).tolist(),
        "target_weights_as_tensor": helper.make_tensor("answers", double, [len(values)], values),
    }


def read_onnx(
    content: bytes, columns: npt.NDArray[np.float32]
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """What the model says: probabilities of the grades, shape (documents, 6), and expected grades, (documents,)."""
    try:
        with IMPORTING:
            import onnxruntime
    except ImportError as error:
        raise MissingPiece(phrase("The library onnxruntime is not installed."), _ADVICE) from error
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    probabilities, expected = session.run([PROBABILITIES, EXPECTED], {INPUT: columns})
    return probabilities, expected[:, 0]


def _onnx() -> tuple[ModuleType, type[TensorProto], ModuleType]:
    try:
        with IMPORTING:
            import onnx
            from onnx import TensorProto, helper
    except ImportError as error:
        raise MissingPiece(phrase("The library onnx is not installed."), _ADVICE) from error
    return helper, TensorProto, onnx
