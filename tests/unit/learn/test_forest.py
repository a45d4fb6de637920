from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.errors import BadInput, NotReady
from labeler.learn.bootstrap import bootstrap_counts, document_keys
from labeler.learn.features import Features
from labeler.learn.forest import Forest, ForestSettings, grow, growing
from labeler.learn.grade_table import GradeTable

Grades = list[list[int]]
SMALL = ForestSettings(trees=12, min_leaf=2, seed=7)
GRADE_LISTS = st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=4), min_size=1, max_size=40)


def material(documents: int, *, size: int = 6, seed: int = 0) -> tuple[Features, Grades]:
    """Features and grades that have something to do with each other."""
    rng = np.random.default_rng(seed)
    features = rng.standard_normal((documents, size)).astype(np.float32)
    grades = np.clip(np.rint(features[:, 0] + features[:, 1] + 2), 0, 5).astype(int)
    return Features.of(features), [[int(g)] for g in grades]


def some(documents: int, *, size: int = 6, seed: int = 5) -> Features:
    return Features.of(np.random.default_rng(seed).standard_normal((documents, size)))


def both(first: Features, second: Features) -> Features:
    return Features.of(np.vstack([first.embedding, second.embedding]))


def single(features: Features, at: int) -> Features:
    return features.part(at, at + 1)


@settings(deadline=None, max_examples=40)
@given(
    grades=GRADE_LISTS,
    seed=st.integers(0, 10_000),
    trees=st.sampled_from([1, 2, 9]),
    families=st.sampled_from([("embedding",), ("embedding", "directions"), ("words", "directions")]),
)
def test_weights_add_up_to_one_and_carry_the_score_of_every_document(
    grades: Grades, seed: int, trees: int, families: tuple[str, ...]
) -> None:
    """With few documents and trees, trees that drew nothing are common."""
    rng = np.random.default_rng(seed)
    features = some(len(grades), size=5, seed=seed)
    weights_given = [rng.uniform(0.05, 1.5, len(g)).tolist() for g in grades]
    table = GradeTable.of(grades, weights_given)
    forest = grow(
        features, table, settings=ForestSettings(trees=trees, min_leaf=2, seed=seed, families=families),
        keys=rng.integers(0, 2**64, len(grades), np.uint64),
    )  # fmt: skip
    means = np.array([np.average(g, weights=w) for g, w in zip(grades, weights_given, strict=True)])
    shares = np.array(
        [
            [sum(w for x, w in zip(g, ws, strict=True) if x == value) / sum(ws) for value in range(6)]
            for g, ws in zip(grades, weights_given, strict=True)
        ]
    )
    asked = both(features, some(5, size=5, seed=seed + 1))
    reading = forest.read(asked)
    assert np.abs(reading.probabilities.sum(axis=1) - 1).max() < 1e-12
    assert (reading.probabilities >= 0).all()
    for at in range(len(asked)):
        weights = forest.weights(single(asked, at))
        assert weights.shape == (len(grades),)
        assert (weights >= 0).all()
        assert abs(weights.sum() - 1) < 1e-9
        assert abs(weights @ means - reading.expected[at]) < 1e-9
        assert np.abs(weights @ shares - reading.probabilities[at]).max() < 1e-9
        per_grade = np.repeat(weights, [len(g) for g in grades]) * table.portions()
        assert abs(per_grade @ [x for g in grades for x in g] - reading.expected[at]) < 1e-9


@settings(deadline=None, max_examples=25)
@given(grades=GRADE_LISTS, seed=st.integers(0, 10_000))
def test_bytes_round_trip_gives_identical_scores_and_bytes(grades: Grades, seed: int) -> None:
    features = some(len(grades), size=4, seed=seed)
    forest = grow(features, grades, settings=ForestSettings(trees=5, min_leaf=1, seed=seed))
    packed = forest.to_bytes()
    again = Forest.from_bytes(packed)
    assert again.to_bytes() == packed
    assert again.settings == forest.settings
    assert np.array_equal(again.read(features).expected, forest.read(features).expected)
    assert np.array_equal(again.read(features).probabilities, forest.read(features).probabilities)
    assert np.array_equal(again.weights(single(features, 0)), forest.weights(single(features, 0)))


def test_same_seed_gives_the_same_bytes_and_another_seed_does_not() -> None:
    features, grades = material(80)
    first = grow(features, grades, settings=SMALL).to_bytes()
    assert grow(features, grades, settings=SMALL).to_bytes() == first
    assert grow(features, grades, settings=ForestSettings(trees=12, min_leaf=2, seed=8)).to_bytes() != first


def test_forest_does_not_depend_on_the_number_of_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    features, grades = material(120)
    packed = []
    for cores in (1, 2, 7):
        monkeypatch.setattr("os.cpu_count", lambda cores=cores: cores)
        packed.append(grow(features, grades, settings=ForestSettings(trees=45, seed=3)).to_bytes())
    assert packed[0] == packed[1] == packed[2]


def test_score_does_not_depend_on_threads_or_on_what_else_is_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    features, grades = material(150)
    forest = grow(features, grades, settings=SMALL)
    asked = some(700)
    monkeypatch.setattr("labeler.learn.forest._CHUNK", 600)
    whole = forest.read(asked, workers=3)
    assert np.array_equal(forest.read(asked, workers=1).expected, whole.expected)
    for at in (0, 123, 650):
        alone = forest.read(single(asked, at))
        assert alone.expected[0] == whole.expected[at]
        assert np.array_equal(alone.probabilities[0], whole.probabilities[at])
        assert alone.spread[0] == whole.spread[at]
    assert np.array_equal(forest.expected(asked), whole.expected)
    assert np.array_equal(forest.spread(asked), whole.spread)
    assert np.array_equal(forest.probabilities(asked), whole.probabilities)


def test_score_is_the_mean_over_trees_of_the_weighted_grades_in_the_leaf() -> None:
    features, grades = material(40)
    forest = grow(features, grades, settings=SMALL)
    asked = some(3)
    leaves = forest.apply(asked)
    assert leaves.shape == (3, 12)
    for at in range(3):
        answers = []
        for tree in range(12):
            together = forest.training_leaves[tree] == leaves[at, tree]
            answers.append(np.average([g[0] for g in grades], weights=together * forest.counts[tree]))
        assert forest.expected(asked)[at] == pytest.approx(np.mean(answers), abs=1e-12)
        assert forest.spread(asked)[at] == pytest.approx(np.std(answers), abs=1e-12)


def test_probability_to_keep_is_the_mass_at_or_above_the_cut() -> None:
    features, grades = material(60)
    forest = grow(features, grades, settings=SMALL)
    reading = forest.read(features)
    assert np.allclose(forest.p_keep(features, 3), reading.probabilities[:, 3:].sum(axis=1), atol=1e-12)
    assert np.allclose(forest.p_keep(features, 0), 1.0)
    assert (forest.p_keep(features, 6) == 0).all()


def test_disagreeing_grades_of_one_document_show_in_its_probabilities() -> None:
    features = Features.of([[0.0], [0.01], [5.0], [5.01]])
    grades = [[0, 4], [0, 4], [3, 3], [3]]
    plain = ForestSettings(trees=60, min_leaf=1, max_features=1.0, families=("embedding",))
    near, far = grow(features, grades, settings=plain).probabilities(features.take([0, 3]))
    assert near[0] == pytest.approx(near[4])
    assert near[0] > 0.3
    assert far[3] > 0.7


def test_equal_means_of_different_grades_score_alike_but_keep_their_probabilities() -> None:
    forest = grow(Features.of(np.zeros((2, 1))), [[0, 4], [2]], settings=ForestSettings(trees=200))
    reading = forest.read(Features.of(np.zeros((1, 1))))
    assert reading.expected[0] == pytest.approx(2.0)
    assert reading.spread[0] == pytest.approx(0.0)
    assert reading.probabilities[0] == pytest.approx([0.25, 0, 0.5, 0, 0.25, 0], abs=0.1)


@pytest.mark.parametrize("grades", [[[4]], [[1, 5, 3]], [[2], [2], [2]], [[0], [5]]])
def test_a_single_grade_a_single_class_and_two_documents_work(grades: Grades) -> None:
    features = Features.of(np.arange(len(grades) * 3).reshape(-1, 3))
    forest = grow(features, grades, settings=SMALL)
    lowest, highest = min(map(np.mean, grades)), max(map(np.mean, grades))
    assert lowest - 1e-12 <= forest.expected(features).min() <= forest.expected(features).max() <= highest + 1e-12
    assert forest.weights(single(features, 0)).sum() == pytest.approx(1)
    assert Forest.from_bytes(forest.to_bytes()).to_bytes() == forest.to_bytes()


def test_no_grades_are_not_ready() -> None:
    with pytest.raises(NotReady, match="no grades"):
        grow(Features.of(np.zeros((0, 3))), [], settings=SMALL)


def test_out_of_bag_scores_come_only_from_trees_that_never_saw_the_document() -> None:
    features, grades = material(30)
    forest = grow(features, grades, settings=SMALL)
    expected, probabilities = forest.oob_expected(), forest.oob_probabilities()
    for document in range(30):
        answers = [
            forest.leaf_expected[forest.training_leaves[tree, document]]
            for tree in range(12)
            if forest.counts[tree, document] == 0
        ]
        if answers:
            assert expected[document] == pytest.approx(np.mean(answers))
            assert probabilities[document] @ np.arange(6) == pytest.approx(expected[document])
        else:
            assert np.isnan(expected[document])


def test_a_document_of_which_no_tree_knows_without_it_has_no_out_of_bag_score() -> None:
    forest = grow(Features.of(np.zeros((1, 2))), [[3]], settings=SMALL)
    assert np.isnan(forest.oob_expected()).all()
    assert np.isnan(forest.oob_probabilities()).all()


def test_out_of_bag_scores_of_noise_do_not_look_good() -> None:
    rng = np.random.default_rng(11)
    features = some(300, size=40, seed=11)
    truth = rng.integers(0, 6, 300)
    forest = grow(features, [[int(g)] for g in truth], settings=ForestSettings(seed=1))
    assert abs(np.corrcoef(forest.oob_expected(), truth)[0, 1]) < 0.2


def test_growing_tells_its_progress_and_can_be_stopped() -> None:
    features, grades = material(30)
    steps = growing(features, grades, settings=ForestSettings(trees=50))
    first = next(steps)
    assert (first.done, first.total, first.unit) == (20, 50, "trees")
    steps.close()
    with pytest.raises(StopIteration):
        next(steps)


def test_scoring_nothing_gives_nothing() -> None:
    features, grades = material(10)
    reading = grow(features, grades, settings=SMALL).read(some(0))
    assert reading.expected.shape == (0,)
    assert reading.probabilities.shape == (0, 6)


def test_features_of_another_kind_are_refused() -> None:
    features, grades = material(10)
    forest = grow(features, grades, settings=SMALL)
    with pytest.raises(BadInput, match="reads 6 numbers"):
        forest.read(some(2, size=5))
    with pytest.raises(BadInput, match="statistics"):
        forest.read(Features.of(np.zeros((1, 6)), np.zeros((1, 2))))
    with pytest.raises(ValueError, match="one document"):
        forest.weights(features)


@pytest.mark.parametrize("grades", [[[6]], [[-1]], [[]]])
def test_documents_without_a_grade_on_the_scale_are_our_mistake(grades: Grades) -> None:
    with pytest.raises(ValueError, match="needs grades"):
        grow(Features.of(np.zeros((1, 2))), grades, settings=SMALL)


@pytest.mark.parametrize(
    "wrong",
    [
        {"trees": 0},
        {"min_leaf": 0},
        {"max_features": 0.0},
        {"max_features": 2},
        {"seed": -1},
        {"trees": True},
        {"families": ()},
        {"families": ("tea leaves",)},
    ],
)
def test_impossible_settings_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        ForestSettings(**wrong)


def test_a_tree_that_saw_a_copy_of_a_document_has_no_say_out_of_bag() -> None:
    features, grades = material(60)
    twice = both(features, features)
    groups = [*range(60), *range(60)]
    forest = grow(twice, [*grades, *grades], settings=ForestSettings(trees=80, seed=3), groups=groups)
    unseen = (forest.counts[:, :60] == 0) & (forest.counts[:, 60:] == 0)
    answers = np.where(unseen, forest.leaf_expected[forest.training_leaves[:, :60]], np.nan)
    found = forest.oob_expected(groups)
    assert np.allclose(found[:60], np.nanmean(answers, axis=0), equal_nan=True)
    assert np.allclose(found[60:], np.nanmean(answers, axis=0), equal_nan=True)
    assert np.isfinite(found).any()
    alone = list(range(120))
    assert np.array_equal(forest.oob_expected(alone), forest.oob_expected(), equal_nan=True)
    assert np.array_equal(forest.oob_probabilities(alone), forest.oob_probabilities(), equal_nan=True)


def test_how_often_a_document_counts_depends_on_nothing_but_itself() -> None:
    keys = document_keys(f"text {n}" for n in range(3000))
    counts = bootstrap_counts(5, 40, keys)
    assert np.array_equal(bootstrap_counts(5, 40, keys[[2, 900]]), counts[:, [2, 900]])
    assert np.array_equal(bootstrap_counts(5, 30, keys[:7])[:, counts[:30, :7].any(axis=0)],
                          counts[:30, :7][:, counts[:30, :7].any(axis=0)])  # fmt: skip
    assert (bootstrap_counts(6, 40, keys) != counts).any(axis=0).all()


def test_counts_are_drawn_from_poisson() -> None:
    counts = bootstrap_counts(0, 200, document_keys(str(n) for n in range(1000)))
    share = np.bincount(counts.ravel(), minlength=6)[:6] / counts.size
    assert share == pytest.approx([0.3679, 0.3679, 0.1839, 0.0613, 0.0153, 0.0031], abs=0.003)
    assert abs(np.corrcoef(counts[0], counts[1])[0, 1]) < 0.1
    assert abs(np.corrcoef(counts[:, 0], counts[:, 1])[0, 1]) < 0.25


@given(seed=st.integers(0, 2**63), trees=st.integers(1, 3), keys=st.lists(st.integers(0, 2**64 - 1), max_size=20))
def test_every_document_counts_in_some_tree(seed: int, trees: int, keys: list[int]) -> None:
    assert bootstrap_counts(seed, trees, np.array(keys, np.uint64)).any(axis=0).all()


def test_a_tree_that_drew_nothing_does_not_vote() -> None:
    features, grades = material(2)
    forest = grow(features, grades, settings=ForestSettings(trees=30, min_leaf=1))
    silent = ~forest.counts.any(axis=1)
    assert 0 < silent.sum() < 30
    assert not forest.all_vote
    answers = forest.leaf_expected[forest.apply(features)][:, ~silent]
    assert forest.expected(features) == pytest.approx(answers.mean(axis=1))
    assert forest.spread(features) == pytest.approx(answers.std(axis=1))
    assert Forest.from_bytes(forest.to_bytes()).to_bytes() == forest.to_bytes()


def test_a_doubtful_person_s_grade_counts_less() -> None:
    features = Features.of(np.zeros((2, 1)))
    one_settings = ForestSettings(trees=100)
    surely = grow(features, GradeTable.of([[0], [5]]), settings=one_settings).expected(single(features, 0))[0]
    doubtful = GradeTable.of([[0], [5]], [[1.0], [0.1]])
    assert grow(features, doubtful, settings=one_settings).expected(single(features, 0))[0] < surely - 0.5


def test_weights_of_grades() -> None:
    table = GradeTable.of([[0, 4], [2], [5, 5, 1]], [[1.0, 3.0], [0.2], [1.0, 1.0, 2.0]])
    assert table.means() == pytest.approx([3.0, 2.0, 3.0])
    assert table.totals() == pytest.approx([1.0, 0.2, 1.0])
    assert table.portions() == pytest.approx([0.25, 0.75, 1.0, 0.25, 0.25, 0.5])
    assert table.shares()[2] == pytest.approx([0, 0.5, 0, 0, 0, 0.5])
    part = table.take([2, 0])
    assert part.values.tolist() == [5, 5, 1, 0, 4]
    assert part.means() == pytest.approx([3.0, 3.0])
    assert GradeTable.of(table) is table


@pytest.mark.parametrize("weights", [[[1.0]], [[1.0, 0.0]], [[1.0, np.nan]], [[1.0, 1e9]], [[1.0, -1.0]], []])
def test_weights_that_are_missing_or_no_positive_number_are_our_mistake(weights: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="weight"):
        GradeTable.of([[1, 2]], weights)
