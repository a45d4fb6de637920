import json
import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from labeler.domain.errors import BadInput
from labeler.domain.probes import FAMILIES
from labeler.learn.features import WORD_BUCKETS, Features
from labeler.learn.forest import Forest, ForestSettings, grow
from labeler.learn.packing import Arrays, pack, unpack


def _forest() -> Forest:
    rng = np.random.default_rng(2)
    of, bucket = np.repeat(np.arange(25), 2), np.tile([7, 11], 25)
    words = csr_matrix((rng.integers(1, 4, 50).astype(np.float32), (of, bucket)), shape=(25, WORD_BUCKETS))
    features = Features.of(rng.standard_normal((25, 4)), rng.standard_normal((25, 3)), words)
    return grow(features, [[int(g)] for g in rng.integers(0, 6, 25)], settings=ForestSettings(trees=3, min_leaf=2))


FOREST = _forest()
PACKED = FOREST.to_bytes()
ASKED = np.random.default_rng(3).standard_normal((600, 4))


def read_or_refuse(data: bytes) -> Forest | None:
    """Whatever the bytes say, either they are refused or they can be walked."""
    try:
        forest = Forest.from_bytes(data)
    except BadInput:
        return None
    views = forest.views
    if max(views.dimension, views.statistics) > 10_000:
        return forest  # no array of that width was claimed, as the trees do not ask for it
    asked = Features.of(np.resize(ASKED, (4, views.dimension)), np.zeros((4, views.statistics)))
    reading = forest.read(asked)
    assert np.isfinite(reading.expected).all()
    return forest


@settings(deadline=None, max_examples=300)
@given(data=st.data())
def test_damaged_bytes_are_refused_or_harmless(data: st.DataObject) -> None:
    damaged = bytearray(PACKED)
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    read_or_refuse(bytes(damaged))


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=200))
def test_any_bytes_are_refused(noise: bytes) -> None:
    for data in (noise, PACKED[:12] + noise, PACKED[: len(noise)]):
        with pytest.raises(BadInput):
            Forest.from_bytes(data)


def parts() -> Arrays:
    return {
        "feature": FOREST.trees.feature,
        "threshold": FOREST.trees.threshold,
        "left": FOREST.trees.left,
        "right": FOREST.trees.right,
        "roots": FOREST.trees.roots,
        **FOREST.views.to_arrays(),
        "keys": FOREST.keys,
        "counts": FOREST.counts,
        "training_leaves": FOREST.training_leaves,
        "grade_starts": FOREST.grades.starts,
        "grade_values": FOREST.grades.values,
        "grade_weights": FOREST.grades.weights,
    }


def packed_with(**changes: Any) -> bytes:
    facts: dict[str, Any] = {
        "settings": {"trees": 3, "min_leaf": 2, "max_features": 0.2, "seed": 0, "families": list(FAMILIES)},
        "views": FOREST.views.facts(),
    }
    arrays = parts()
    for name, value in changes.items():
        (facts if name in facts else arrays)[name] = value
    return pack("forest 3", facts, arrays)


@settings(deadline=None, max_examples=400)
@given(data=st.data())
def test_well_formed_bytes_with_any_wrong_number_are_refused_or_harmless(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(n for n, a in parts().items() if a.size)))
    array = parts()[name].copy()
    info = np.iinfo(array.dtype) if array.dtype.kind in "iu" else None
    number = (
        data.draw(st.one_of(st.integers(-3, 80).map(lambda n: max(n, info.min)), st.integers(info.min, info.max)))
        if info
        else data.draw(st.floats(width=32))
    )
    array.ravel()[data.draw(st.integers(0, array.size - 1))] = number
    read_or_refuse(packed_with(**{name: array}))


def test_unchanged_parts_are_the_same_bytes() -> None:
    assert packed_with() == PACKED


def test_a_node_that_points_back_is_refused() -> None:
    left = FOREST.trees.left.copy()
    left[np.flatnonzero(left >= 0)[-1]] = 0
    with pytest.raises(BadInput, match="before itself"):
        Forest.from_bytes(packed_with(left=left))


def test_a_node_with_two_parents_is_refused() -> None:
    left = FOREST.trees.left.copy()
    inner = np.flatnonzero(left >= 0)
    left[inner[0]] = FOREST.trees.right[inner[0]]
    with pytest.raises(BadInput, match="parent"):
        Forest.from_bytes(packed_with(left=left))


def test_a_feature_that_does_not_exist_is_refused() -> None:
    feature = FOREST.trees.feature.copy()
    feature[0] = FOREST.views.width
    with pytest.raises(BadInput, match="feature"):
        Forest.from_bytes(packed_with(feature=feature))


def test_a_document_in_a_node_that_is_no_leaf_is_refused() -> None:
    leaves = FOREST.training_leaves.copy()
    leaves[0, 0] = 0
    with pytest.raises(BadInput, match="leaf"):
        Forest.from_bytes(packed_with(training_leaves=leaves))


def test_a_grade_off_the_scale_is_refused() -> None:
    values = FOREST.grades.values.copy()
    values[0] = 6
    with pytest.raises(BadInput, match="grade"):
        Forest.from_bytes(packed_with(grade_values=values))


@pytest.mark.parametrize(
    "changes",
    [
        {"views": {**FOREST.views.facts(), "dimension": 5}},
        {"views": {**FOREST.views.facts(), "families": ["tea leaves"]}},
        {"views": 3},
        {"keys": np.zeros(24, np.uint64)},
        {"grade_weights": np.zeros(25)},
        {"grade_weights": np.ones(24)},
        {"settings": {"trees": 4}},
        {"settings": {"trees": 3, "surprise": 1}},
        {"settings": 3},
        {"direction_offsets": np.zeros(1)},
        {"counts": np.zeros((3, 24), np.uint16)},
        {"roots": np.array([0], np.int64)},
    ],
)
def test_parts_that_do_not_fit_each_other_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        Forest.from_bytes(packed_with(**changes))


def test_arrays_of_another_type_are_refused() -> None:
    with pytest.raises(BadInput, match="not the ones expected"):
        Forest.from_bytes(packed_with(threshold=FOREST.trees.threshold.astype(np.float64)))


def test_bytes_of_another_kind_are_refused() -> None:
    with pytest.raises(BadInput, match="says something else"):
        unpack(PACKED, "tree", {})


def test_a_claim_of_huge_arrays_takes_no_memory() -> None:
    header = json.dumps({"kind": "bomb", "facts": {}, "arrays": [["a", "<f8", [1 << 40]]]}).encode()
    data = PACKED[:8] + len(header).to_bytes(4, "little") + header + b"x"
    tracemalloc.start()
    try:
        with pytest.raises(BadInput, match="claim"):
            unpack(data, "bomb", {"a": ("<f8", 1)})
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_bytes_after_the_end_are_refused() -> None:
    with pytest.raises(BadInput, match="too long"):
        Forest.from_bytes(PACKED + b"\0")


def test_forests_of_an_earlier_version_are_refused_in_one_line() -> None:
    with pytest.raises(BadInput, match=r"earlier version.*Train a new probe"):
        Forest.from_bytes(pack("forest", {"settings": {}, "features": 4}, {"counts": np.zeros(3, np.uint16)}))


def test_a_forest_in_which_no_tree_votes_everywhere_is_refused() -> None:
    with pytest.raises(BadInput, match="votes"):
        Forest.from_bytes(packed_with(counts=np.zeros_like(FOREST.counts)))
