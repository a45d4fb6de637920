"""Views: fits without a document say what they would had it never been there, and new documents get their mean."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from labeler.domain.errors import BadInput
from labeler.domain.probes import FAMILIES
from labeler.learn.features import WORD_BUCKETS, Features
from labeler.learn.mixture import Part, fit_mixture
from labeler.learn.out_of_fold import folds_of, out_of_fold
from labeler.learn.views import Views, fit_views
from labeler.learn.word_view import WordScale, inner_products
from labeler.learn.words import count_words, word_table


def material(documents: int, *, seed: int = 0, words: int = 40) -> tuple[Features, np.ndarray]:
    """Features and grades that have something to do with each other."""
    rng = np.random.default_rng(seed)
    counts = rng.poisson(0.3, (documents, words)).astype(np.float32)
    table = csr_matrix((documents, WORD_BUCKETS), dtype=np.float32).tolil()
    table[:, np.arange(words) * 97] = counts
    features = Features.of(rng.standard_normal((documents, 5)), rng.uniform(0, 1, (documents, 4)), table.tocsr())
    truth = features.embedding[:, 0] + counts[:, :5].sum(axis=1) + features.statistics[:, 1]
    return features, np.clip(np.rint(truth), 0, 5).astype(np.float64)


@settings(deadline=None, max_examples=40)
@given(st.integers(3, 30), st.integers(0, 1000), st.floats(0.05, 5.0))
def test_closed_form_says_what_fits_without_the_fold_say(documents: int, seed: int, penalty: float) -> None:
    rng = np.random.default_rng(seed)
    rows = rng.standard_normal((documents, 4))
    targets = rng.standard_normal((documents, 2))
    fold_of = folds_of(documents, seed, None)
    kernel = rows @ rows.T
    said, dual, middles = out_of_fold(kernel, targets, fold_of, penalty)
    wanted_dual, wanted_middles = np.zeros(targets.shape), np.zeros(2)
    folds = int(fold_of.max()) + 1
    for fold in range(folds):
        out = fold_of != fold
        middle = targets[out].mean(axis=0)
        solved = np.linalg.solve(kernel[np.ix_(out, out)] + penalty * np.eye(out.sum()), targets[out] - middle)
        assert said[~out] == pytest.approx(kernel[np.ix_(~out, out)] @ solved + middle, abs=1e-8)
        wanted_dual[out] += solved / folds
        wanted_middles += middle / folds
    assert dual == pytest.approx(wanted_dual, abs=1e-8)
    assert middles == pytest.approx(wanted_middles, abs=1e-8)


def test_documents_of_a_group_share_a_fold() -> None:
    groups = np.random.default_rng(0).integers(0, 30, 200)
    fold_of = folds_of(200, 3, groups.tolist())
    assert all(len(set(fold_of[groups == g].tolist())) == 1 for g in range(30))
    assert set(folds_of(200, 3, None).tolist()) == set(range(10))


def test_a_twin_in_another_group_betrays_a_grade_and_one_in_the_same_does_not() -> None:
    rng = np.random.default_rng(1)
    rows = np.repeat(rng.standard_normal((40, 60)), 2, axis=0)  # twins that nothing but memory can grade
    grades = np.repeat(rng.integers(0, 6, 40), 2).astype(np.float64)
    features = Features.of(rows)
    alone = fit_views(features, grades, families=("directions",), seed=0)[1][:, 0]
    together = fit_views(
        features, grades, families=("directions",), seed=0, groups=np.repeat(np.arange(40), 2).tolist()
    )[1][:, 0]
    assert np.corrcoef(alone, grades)[0, 1] > 0.8
    assert abs(np.corrcoef(together, grades)[0, 1]) < 0.4


def test_new_documents_get_the_sum_over_the_parts() -> None:
    """Weights of the views say what the kernel says."""
    rng = np.random.default_rng(2)
    first, second = rng.standard_normal((50, 3)) + 4, rng.standard_normal((50, 2))
    targets = first[:, :1] + second[:, 1:] + 2
    found = fit_mixture([Part(first, 0.7), Part(second, 0.3)], targets, folds_of(50, 0, None))
    said = first @ found.weights[0] + second @ found.weights[1] + found.offsets
    assert np.corrcoef(said[:, 0], targets[:, 0])[0, 1] > 0.99
    assert abs(said.mean() - targets.mean()) < 0.05


def test_linear_views_of_new_documents_rank_like_their_grades() -> None:
    features, grades = material(400)
    views, columns = fit_views(features.part(0, 300), grades[:300], seed=0)
    asked = views.columns(features.part(300, 400))
    assert asked.shape == (100, views.width)
    assert views.width == 5 + 4 + 2
    assert views.repeats == 2
    for at in (-2, -1):
        assert np.corrcoef(asked[:, at], grades[300:])[0, 1] > 0.6
        assert 0.6 < np.corrcoef(columns[:, at], grades[:300])[0, 1] < 0.97


@pytest.mark.parametrize(
    ("families", "width", "repeats"),
    [
        (FAMILIES, 11, 2),
        (("embedding",), 5, 0),
        (("statistics",), 6, 2),
        (("words",), 2, 2),
        (("embedding", "directions"), 7, 2),
        (("words", "directions"), 2, 2),
    ],
)
def test_a_family_that_is_off_is_not_read(families: tuple[str, ...], width: int, repeats: int) -> None:
    features, grades = material(60)
    views, columns = fit_views(features, grades, families=families, seed=0)
    assert (views.width, views.repeats, columns.shape[1]) == (width, repeats, width)
    other = material(60, seed=9)[0]
    changed = Features(
        features.embedding if {"embedding", "directions"} & set(families) else other.embedding,
        features.statistics if "statistics" in families else other.statistics,
        features.words if "words" in families else other.words,
    )
    assert np.array_equal(views.columns(features), views.columns(changed))


@settings(deadline=None, max_examples=15)
@given(st.integers(1, 25), st.integers(0, 99), st.sampled_from([FAMILIES, ("words",), ("statistics", "directions")]))
def test_arrays_make_the_same_views_again(documents: int, seed: int, families: tuple[str, ...]) -> None:
    features, grades = material(documents, seed=seed)
    views, _ = fit_views(features, grades, families=families, seed=seed)
    again = Views.of_arrays(json.loads(json.dumps(views.facts())), views.to_arrays())
    assert np.array_equal(again.columns(features), views.columns(features))


def test_documents_that_are_all_the_same_have_no_view_to_differ_by() -> None:
    features = Features.of(np.ones((12, 3)), np.ones((12, 2)), csr_matrix(np.ones((12, 1)) @ np.eye(1, WORD_BUCKETS)))
    views, columns = fit_views(features, np.arange(12) % 6.0, seed=0)
    assert np.isfinite(columns).all()
    assert np.abs(views.linear(features) - 2.5).max() < 0.2


def test_grades_that_are_all_the_same_are_what_the_views_say() -> None:
    features, _ = material(30)
    views, columns = fit_views(features, np.full(30, 3.0), seed=0)
    assert (columns[:, -2:] == 3.0).all()
    assert (views.linear(material(10, seed=4)[0]) == 3.0).all()


def test_features_of_another_kind_are_refused() -> None:
    features, grades = material(30)
    views, _ = fit_views(features, grades, seed=0)
    with pytest.raises(BadInput, match="5 numbers of an embedding and 4 statistics"):
        views.columns(Features.of(np.zeros((2, 5)), np.zeros((2, 3))))


def test_rare_words_weigh_more_and_rows_have_length_one() -> None:
    table = word_table(count_words(["the cell divides", "the cell grows", "the sun shines", "the the the moon", ""]))
    scale = WordScale.of(table)
    rows = scale.apply(table)
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1))).ravel()
    assert lengths == pytest.approx([1, 1, 1, 1, 0])
    assert len(scale.buckets) == 2  # the others stand in one text alone
    assert min(scale.rarity) == pytest.approx(np.sqrt(np.log(6 / 5) + 1))


def test_inner_products_are_those_of_the_full_table() -> None:
    rows = csr_matrix(np.random.default_rng(0).poisson(0.2, (40, 90)).astype(np.float64))
    assert inner_products(rows) == pytest.approx((rows @ rows.T).toarray())
