"""A forest in the forms of other tools answers as the probe does, also exactly where trees divide."""

from __future__ import annotations

import gzip
import io
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.errors import BadInput, MissingPiece
from labeler.domain.probes import FAMILIES
from labeler.learn.answers import answers_of
from labeler.learn.features import Features
from labeler.learn.forest import Forest, ForestSettings, grow
from labeler.learn.grade_table import GradeTable
from labeler.learn.to_onnx import read_onnx, to_onnx
from labeler.learn.to_sklearn import TRUSTED, read_skops, to_sklearn, to_skops
from labeler.learn.trees import LEAF
from labeler.learn.view_file import column_names, views_file
from labeler.learn.words import count_words, word_table
from labeler.text.statistics import STATISTICS, statistics_of

SAME = 1e-6
PLAIN = ("embedding",)  # then the columns are the embedding, and a row can be put exactly where a tree divides


def grown(
    documents: int, *, seed: int = 0, trees: int = 40, width: int = 6, families: tuple[str, ...] = PLAIN
) -> Forest:
    rng = np.random.default_rng(seed)
    rows = rng.standard_normal((documents, width))
    several = [[int(g), *rng.integers(0, 6, n % 3).tolist()] for n, g in enumerate(rng.integers(0, 6, documents))]
    weights = [rng.uniform(0.1, 1.0, len(g)).tolist() for g in several]
    chosen = ForestSettings(trees=trees, min_leaf=2, seed=seed, families=families)
    return grow(Features.of(rows), GradeTable.of(several, weights), settings=chosen)


def check(forest: Forest, features: Features) -> None:
    """All forms give what the forest reads."""
    reading = forest.read(features)
    columns = forest.views.columns(features)
    answers = answers_of(forest)
    assert np.abs(answers.read(columns) - reading.probabilities).max() <= SAME
    assert np.abs(read_skops(to_skops(answers), columns) - reading.probabilities).max() <= SAME
    probabilities, expected = read_onnx(to_onnx(answers, {}), columns)
    assert np.abs(probabilities - reading.probabilities).max() <= SAME
    assert np.abs(expected - reading.expected).max() <= SAME


@settings(deadline=None, max_examples=12)
@given(st.integers(1, 60), st.integers(0, 1000), st.sampled_from([3, 17, 40]))
def test_every_form_answers_as_the_forest_also_on_the_edges(documents: int, seed: int, trees: int) -> None:
    forest = grown(documents, seed=seed, trees=trees)
    edges = answers_of(forest).on_edges(200)
    check(forest, Features.of(edges))
    check(forest, Features.of(np.random.default_rng(seed).standard_normal((50, 6))))


def test_the_edges_are_on_both_sides_of_where_trees_divide() -> None:
    forest = grown(80)
    edges = answers_of(forest).on_edges(300)
    inner = forest.trees.feature != LEAF
    limits = {c: forest.trees.threshold[inner & (forest.trees.feature == c)] for c in range(6)}
    for column, there in limits.items():
        on = np.isin(edges[:, column], there)
        assert 0.2 < on.mean() < 0.5
        for towards in (-np.inf, np.inf):
            assert np.isin(edges[:, column], np.nextafter(there, np.float32(towards))).any()


def test_a_form_that_rounds_limits_up_is_seen_on_the_edges() -> None:
    """The comparison at export would find it: this is what it is for."""
    answers = answers_of(grown(80))
    up = np.nextafter(answers.trees.threshold, np.float32(np.inf))
    wrong = replace(answers, trees=replace(answers.trees, threshold=up))
    edges = answers.on_edges(300)
    assert np.abs(read_skops(to_skops(wrong), edges) - answers.read(edges)).max() > SAME
    assert np.abs(read_onnx(to_onnx(wrong, {}), edges)[0] - answers.read(edges)).max() > SAME


@pytest.fixture(scope="module")
def real() -> Any:
    """Statistics and words of real texts, which the shared data's own fixture gives to a test."""

    def make(data: Path) -> tuple[Features, list[list[int]], list[str]]:
        with gzip.open(data / "graded" / "fineweb-edu-500.jsonl.gz", "rt", encoding="utf-8") as file:
            rows = [json.loads(line) for line in file][:240]
        texts = [row["text"] for row in rows]
        words = word_table(count_words(texts))
        embedding = words @ np.random.default_rng(1).standard_normal((words.shape[1], 24)) / 100
        statistics = np.array([statistics_of(text) for text in texts])
        return Features.of(embedding, statistics, words), [[len(t) % 6] for t in texts], texts

    return make


@pytest.mark.parametrize("families", [FAMILIES, ("statistics", "words"), ("embedding", "directions")])
def test_real_texts_are_answered_alike(shared_data: Path, real: Any, families: tuple[str, ...]) -> None:
    features, grades, _ = real(shared_data)
    forest = grow(
        features.part(0, 150), grades[:150], settings=ForestSettings(trees=60, families=families),
    )  # fmt: skip
    check(forest, features)


def test_a_forest_of_scikit_learn_is_whole() -> None:
    forest = grown(80)
    answers = answers_of(forest)
    model = to_sklearn(answers)
    edges = answers.on_edges(500)
    rows = np.random.default_rng(4).standard_normal((30, 6))
    assert model.predict(rows).shape == (30, 6)
    assert model.apply(rows.astype(np.float32)).shape == (30, answers.trees.count)
    for number, tree in enumerate(model.estimators_):
        start = answers.trees.roots[number]
        drawn = forest.counts[number] > 0
        assert tree.tree_.n_node_samples[0] == drawn.sum()
        assert tree.tree_.weighted_n_node_samples[0] == pytest.approx(forest.drawn[number].sum())
        mean = (forest.shares * forest.drawn[number][:, None]).sum(axis=0) / forest.drawn[number].sum()
        assert answers.values[start] == pytest.approx(mean)
        longest = tree.decision_path(forest.views.columns(Features.of(edges))).sum(axis=1).max() - 1
        assert longest <= tree.get_depth() <= answers.documents[start]


def test_trees_that_drew_nothing_are_left_out() -> None:
    forest = grown(1, trees=40)
    silent = int((forest.counts.sum(axis=1) == 0).sum())
    assert 0 < silent < 40
    answers = answers_of(forest)
    assert answers.trees.count == 40 - silent
    check(forest, Features.of(np.zeros((3, 6))))


def test_a_tree_that_abstains_only_from_some_documents_is_refused() -> None:
    forest = grown(60)
    leaf = int(forest.training_leaves[0, 0])
    counts = forest.counts.copy()
    counts[0, forest.training_leaves[0] == leaf] = 0
    with pytest.raises(BadInput, match="abstain"):
        answers_of(replace(forest, counts=counts))


def test_a_skops_file_needs_one_type_to_be_trusted() -> None:
    from skops import io as skops_io

    content = to_skops(answers_of(grown(30)))
    assert skops_io.get_untrusted_types(data=content) == list(TRUSTED)


def test_a_model_says_where_it_comes_from_and_is_the_same_every_time() -> None:
    import onnx

    answers = answers_of(grown(30))
    content = to_onnx(answers, {"probe": "3", "encoder": "abc"})
    assert content == to_onnx(answers, {"probe": "3", "encoder": "abc"})
    said = {row.key: row.value for row in onnx.load_from_string(content).metadata_props}
    assert said == {"probe": "3", "encoder": "abc"}


def test_views_are_plain_arrays() -> None:
    forest = grown(60, families=FAMILIES)
    content = views_file(forest.views)
    assert content == views_file(forest.views)
    found = np.load(io.BytesIO(content), allow_pickle=False)
    for name, array in forest.views.to_arrays().items():
        assert np.array_equal(found[name], array), name


def test_columns_are_named_in_their_order(shared_data: Path, real: Any) -> None:
    features, grades, _ = real(shared_data)
    forest = grow(features.part(0, 60), grades[:60], settings=ForestSettings(trees=2))
    names = column_names(forest.views, [s.name for s in STATISTICS])
    table = forest.views.columns(features)
    assert len(names) == len(set(names)) == table.shape[1]
    for family, block in (("embedding", features.embedding), ("statistics", features.statistics)):
        at = [n for n, name in enumerate(names) if name.startswith(family)]
        assert np.array_equal(table[:, at], block)
    assert names[24:26] == ["statistics length", "statistics words"]
    assert names[-2:] == ["linear grade", "linear rank"]


ANSWERS = answers_of(grown(10))
CALLS: dict[str, Callable[[], object]] = {
    "skops": partial(to_skops, ANSWERS),
    "onnx": partial(to_onnx, ANSWERS, {}),
    "onnxruntime": partial(read_onnx, to_onnx(ANSWERS, {}), np.zeros((1, 6), np.float32)),
}


@pytest.mark.parametrize("library", list(CALLS))
def test_a_library_that_is_missing_is_one_line(monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    for name in [n for n in sys.modules if n == library or n.startswith(f"{library}.")]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingPiece, match=rf"The library {library} is not installed") as caught:
        CALLS[library]()
    assert "labeler[probe-export]" in str(caught.value)
