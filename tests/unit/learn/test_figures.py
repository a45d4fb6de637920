import json
from dataclasses import asdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from sklearn.metrics import cohen_kappa_score

from labeler.learn.curve import learning_curve
from labeler.learn.features import Features
from labeler.learn.figures import evaluate, quadratic_kappa, spearman
from labeler.learn.forest import ForestSettings
from labeler.learn.grade_table import GradeTable


def one_hot(grades: list[int]) -> np.ndarray:
    return np.eye(6)[grades]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 8)), min_size=3, max_size=40))
def test_spearman_and_kappa_are_the_usual_ones(pairs: list[tuple[int, int]]) -> None:
    truth = np.array([a for a, _ in pairs], float)
    answers = np.array([min(b, 5) for _, b in pairs], float)
    found = spearman(truth, answers)
    if np.ptp(truth) == 0 or np.ptp(answers) == 0:
        assert found.value is None
    else:
        assert found.value == pytest.approx(stats.spearmanr(truth, answers)[0], abs=1e-12)
        assert quadratic_kappa(truth, answers).value == pytest.approx(
            cohen_kappa_score(truth, answers, weights="quadratic", labels=range(6)), abs=1e-12
        )


def test_evaluate_gives_all_figures_by_hand() -> None:
    grades = [[5], [4, 2], [3], [0], [1], [2, 3]]
    expected = np.array([4.0, 2.0, 3.5, 0.0, 3.1, 1.0])
    figures = evaluate(
        grades=grades,
        expected=expected,
        probabilities=one_hot([4, 2, 3, 0, 3, 1]),
        cut=3,
        tokens=[10, 20, 30, 40, 50, 60],
    )
    value = {name: f.value for name, f in figures.items()}
    assert value["precision"] == pytest.approx(2 / 3)  # keeps 0, 2, 4; should keep 0, 1, 2
    assert value["recall"] == pytest.approx(2 / 3)
    assert value["precision_tokens"] == pytest.approx(40 / 90)
    assert value["recall_tokens"] == pytest.approx(40 / 60)
    assert value["mean_absolute_error"] == pytest.approx((1 + 1 + 0.5 + 0 + 2.1 + 1.5) / 6)
    assert value["brier"] == pytest.approx(2 / 6)
    assert value["accuracy"] == pytest.approx(
        1 / 6
    )  # 5 and 4, 3 and 2, 3 and 4, 0 and 0, 1 and 3, 3 and 1: halves go up
    assert value["accuracy_within_one"] == pytest.approx(4 / 6)
    assert figures.pop("calibration_error").why == "a calibration error needs 20 documents, these count as 6"
    assert all(f.low is not None and f.high is not None and f.low <= f.value <= f.high for f in figures.values())
    assert figures["precision"].n == 3
    assert figures["spearman"].n == 6
    assert json.dumps({k: asdict(f) for k, f in figures.items()}, allow_nan=False)


def test_same_documents_give_the_same_intervals() -> None:
    rng = np.random.default_rng(0)
    given_, answers = [[int(g)] for g in rng.integers(0, 6, 50)], rng.random(50) * 5
    chances = np.full((50, 6), 1 / 6)
    once, twice = (
        evaluate(grades=given_, expected=answers, probabilities=chances, cut=3, tokens=np.ones(50)) for _ in range(2)
    )
    assert once == twice


def test_figures_that_are_not_defined_say_why() -> None:
    figures = evaluate(
        grades=[[1], [1], [1]], expected=[1.0, 1.2, 0.9], probabilities=one_hot([1, 1, 1]), cut=3, tokens=[5, 5, 5]
    )
    for name in ("spearman", "quadratic_kappa", "precision", "recall", "precision_tokens", "recall_tokens"):
        assert figures[name].value is None
        assert figures[name].low is None
        assert figures[name].why
    assert figures["mean_absolute_error"].value == pytest.approx(0.1)
    assert figures["mean_absolute_error"].why == ""


def test_documents_without_tokens_have_no_token_figures() -> None:
    figures = evaluate(grades=[[4], [1]], expected=[4.0, 1.0], probabilities=one_hot([4, 1]), cut=3, tokens=[0, 0])
    assert figures["precision"].value == 1.0
    assert figures["precision_tokens"].value is None


def test_documents_without_a_score_take_no_part() -> None:
    chances = one_hot([4, 1, 2])
    chances[1] = np.nan
    figures = evaluate(
        grades=[[4], [1], [2]], expected=[4.0, np.nan, 2.0], probabilities=chances, cut=3, tokens=[1, 1, 1]
    )
    found = figures["mean_absolute_error"]
    assert (found.value, found.low, found.n) == (0.0, 0.0, 2)
    assert found.high is not None
    assert found.high > 1.0  # two documents without an error are no proof that there are none


def test_no_documents_give_no_figures() -> None:
    figures = evaluate(grades=[], expected=[], probabilities=np.zeros((0, 6)), cut=3, tokens=[])
    assert all(f.value is None and f.n == 0 and f.why for f in figures.values())


def material(count: int) -> tuple[Features, list[list[int]]]:
    rng = np.random.default_rng(3)
    features = rng.standard_normal((count, 4)).astype(np.float32)
    return Features.of(features), [[int(g), int(g)] for g in np.clip(np.rint(features[:, 0] * 1.5 + 2), 0, 5)]


def test_curve_rises_on_held_out_documents() -> None:
    features, grades = material(400)
    points = list(
        learning_curve(
            features.take(range(200)),
            grades[:200],
            settings=ForestSettings(trees=40),
            points=[10, 50, 200],
            held_out=(features.take(range(200, 400)), grades[200:]),
        )
    )
    assert [(p.documents, p.grades, p.on) for p in points] == [
        (10, 20, "held out"),
        (50, 100, "held out"),
        (200, 400, "held out"),
    ]
    assert all(p.spearman.n == 200 for p in points)
    assert (points[0].spearman.value or 0) < (points[-1].spearman.value or 0)
    assert (points[-1].spearman.value or 0) > 0.8


def test_curve_without_held_out_documents_is_out_of_bag() -> None:
    features, grades = material(60)
    points = list(learning_curve(features, grades, settings=ForestSettings(trees=30), points=3))
    assert [p.documents for p in points] == [20, 40, 60]
    assert {p.on for p in points} == {"out of bag"}


def test_curve_follows_the_order_of_grading() -> None:
    features, grades = material(60)
    order = np.random.default_rng(0).permutation(60)
    shuffled = learning_curve(features, grades, settings=ForestSettings(trees=20), points=[30], order=order.tolist())
    sorted_ = learning_curve(
        features.take(order), [grades[i] for i in order], settings=ForestSettings(trees=20), points=[30]
    )
    assert next(shuffled) == next(sorted_)


def test_curve_of_few_documents_has_one_point_and_of_none_has_none() -> None:
    features, grades = material(3)
    assert [p.documents for p in learning_curve(features, grades, settings=ForestSettings(trees=5))] == [3]
    assert list(learning_curve(Features.of(np.zeros((0, 4))), [], settings=ForestSettings(trees=5))) == []


def test_curve_works_point_by_point() -> None:
    features, grades = material(50)
    curve = learning_curve(features, grades, settings=ForestSettings(trees=5), points=[10, 10_000])
    assert next(curve).documents == 10
    assert next(curve).documents == 50


def test_calibrated_probabilities_take_the_place_of_the_forest_s_where_there_are_any() -> None:
    p_keep = np.array([1.0, np.nan, 0.0])
    chances = np.tile([0.0, 0.0, 0.5, 0.5, 0.0, 0.0], (3, 1))
    figures = evaluate(
        grades=[[4], [4], [1]], expected=[4.0, 4, 1], probabilities=chances, cut=3, tokens=[1, 1, 1], p_keep=p_keep
    )
    assert figures["brier"].value == pytest.approx(0.25 / 3)


def test_coverage_of_grade_intervals_counts_each_document_s_grades_by_their_share() -> None:
    figures = evaluate(
        grades=[[0, 3], [2], [5], [1]],
        expected=[1.0, 2, 4, 1],
        probabilities=np.full((4, 6), 1 / 6),
        cut=3,
        tokens=[1, 1, 1, 1],
        intervals=([0.0, 2, 3, np.nan], [1.0, 2, 4, np.nan]),
    )
    coverage = figures["interval_coverage"]
    assert (coverage.value, coverage.n) == (pytest.approx(0.5), 3)
    nothing = evaluate(
        grades=[[1]],
        expected=[1.0],
        probabilities=np.full((1, 6), 1 / 6),
        cut=3,
        tokens=[1],
        intervals=([np.nan], [np.nan]),
    )
    assert nothing["interval_coverage"].why == "no document has an interval"


def test_grades_that_weigh_more_move_the_truth() -> None:
    table = GradeTable.of([[5, 1], [2]], [[3.0, 1.0], [1.0]])
    figures = evaluate(grades=table, expected=[4.0, 2.0], probabilities=np.full((2, 6), 1 / 6), cut=3, tokens=[1, 1])
    assert figures["mean_absolute_error"].value == pytest.approx(0.0)
    assert figures["precision"].value == 1.0
