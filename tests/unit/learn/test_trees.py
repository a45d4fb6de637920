import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.tree import DecisionTreeRegressor

from labeler.learn.growing import flat_trees
from labeler.learn.trees import LEAF, threshold_for_float32


@settings(deadline=None, max_examples=40)
@given(
    seed=st.integers(0, 10_000),
    rows=st.integers(1, 60),
    coarse=st.booleans(),
    splitter=st.sampled_from(["best", "random"]),
)
def test_walks_end_in_the_leaves_that_scikit_learn_finds(seed: int, rows: int, coarse: bool, splitter: str) -> None:
    rng = np.random.default_rng(seed)
    features = rng.standard_normal((rows, 3)).astype(np.float32)
    if coarse:  # values that meet thresholds exactly, and neighbours of float32
        features = np.nextafter(np.rint(features), rng.choice([-np.inf, np.inf], features.shape)).astype(np.float32)
    grown = [
        DecisionTreeRegressor(splitter=splitter, random_state=k).fit(features, rng.integers(0, 6, rows)).tree_
        for k in range(3)
    ]
    flat = flat_trees(grown, np.array([0, 1, 2, LEAF], np.int32))
    asked = np.vstack([features, rng.standard_normal((20, 3)).astype(np.float32)])
    wanted = np.stack([tree.apply(asked) + root for tree, root in zip(grown, flat.roots, strict=False)])
    assert np.array_equal(flat.leaves_by_level(asked), wanted)
    assert np.array_equal(flat.leaves_by_node(asked), wanted)


def test_few_and_many_rows_find_the_same_leaves() -> None:
    rng = np.random.default_rng(4)
    features = rng.standard_normal((900, 5)).astype(np.float32)
    tree = DecisionTreeRegressor(random_state=0).fit(features[:200], rng.integers(0, 6, 200)).tree_
    flat = flat_trees([tree], np.array([0, 1, 2, 3, 4, LEAF], np.int32))
    many = flat.leaves(features)
    assert np.array_equal(np.hstack([flat.leaves(features[:512]), flat.leaves(features[512:])]), many)
    assert np.array_equal(many[0], tree.apply(features))


@given(st.floats(-1e30, 1e30), st.floats(-(2.0**99), 2.0**99, width=32))
def test_rounded_threshold_says_the_same_for_every_float32(threshold: float, value: float) -> None:
    rounded = threshold_for_float32(np.array([threshold]))[0]
    near = np.float32(threshold)
    for x in (np.float32(value), near, np.nextafter(near, np.float32(-np.inf)), np.nextafter(near, np.float32(np.inf))):
        assert (x <= rounded) == (float(x) <= threshold)


def test_threshold_that_is_a_float32_stays() -> None:
    assert threshold_for_float32(np.array([0.5, -2.25])) == pytest.approx([0.5, -2.25], abs=0)
