import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from labeler.learn.figures import evaluate, mean_absolute_error, quadratic_kappa, spearman
from labeler.learn.intervals import Figure, effective, share, squared_error


@pytest.mark.parametrize(("hits", "n"), [(0, 10), (3, 10), (10, 10), (45, 300)])
def test_shares_have_the_clopper_pearson_interval(hits: int, n: int) -> None:
    exact = stats.binomtest(hits, n).proportion_ci(method="exact")
    found = share(np.arange(n) < hits, None, "")
    assert (found.value, found.n) == (hits / n, n)
    assert (found.low, found.high) == pytest.approx((exact.low, exact.high))


@pytest.mark.parametrize("one", [1.0, 1.0 - 2**-53, 1.0 - 2**-52, 1.0 + 2**-52])
def test_shares_of_grades_that_add_up_to_one_but_for_rounding_are_hits(one: float) -> None:
    hits = np.ones(17)
    hits[::3] = one
    found = share(hits, None, "")
    exact = stats.binomtest(17, 17).proportion_ci(method="exact")
    assert (found.low, found.high) == pytest.approx((exact.low, exact.high))


def test_one_large_document_makes_a_share_by_tokens_less_certain() -> None:
    hits = np.arange(40) % 2 == 0
    even, uneven = share(hits, None, ""), share(hits, np.r_[400.0, 400.0, np.ones(38)], "")
    assert even.value == uneven.value == 0.5
    assert ends(uneven)[1] - ends(uneven)[0] > 2 * (ends(even)[1] - ends(even)[0])


def ends(figure: Figure) -> tuple[float, float]:
    assert figure.low is not None
    assert figure.high is not None
    return figure.low, figure.high


documents = st.lists(st.tuples(st.integers(0, 5), st.floats(0, 5), st.integers(0, 50)), min_size=1, max_size=30)


@settings(max_examples=40, deadline=None)
@given(documents, st.sampled_from([1, 2, 3]))
def test_figures_lie_in_their_intervals_and_counting_twice_is_weighing_twice(
    rows: list[tuple[int, float, int]], cut: int
) -> None:
    weights = np.array([w for _, _, w in rows], float)
    grades = [[g] for g, _, _ in rows]
    expected = np.array([e for _, e, _ in rows])
    chances = np.full((len(rows), 6), 1 / 6)
    weighted = evaluate(
        grades=grades, expected=expected, probabilities=chances, cut=cut, tokens=np.ones(len(rows)), weights=weights
    )
    at = np.repeat(np.arange(len(rows)), weights.astype(int))
    counted = evaluate(
        grades=[grades[i] for i in at],
        expected=expected[at],
        probabilities=chances[at],
        cut=cut,
        tokens=np.ones(len(at)),
    )
    for name, figure in weighted.items():
        if name != "calibration_error":  # its bins are of documents
            assert (figure.value is None) == (counted[name].value is None), name
        if figure.value is not None and name != "calibration_error":
            assert figure.value == pytest.approx(counted[name].value, abs=1e-9)
        if figure.value is not None:
            low, high = ends(figure)
            assert -1.0 <= low <= figure.value <= high <= 5.0


@settings(max_examples=25, deadline=None)
@given(documents)
def test_the_order_of_documents_changes_no_value(rows: list[tuple[int, float, int]]) -> None:
    truth, answers = np.array([g for g, _, _ in rows], float), np.array([e for _, e, _ in rows])
    for figure in (spearman, quadratic_kappa, mean_absolute_error):
        once, back = figure(truth, answers), figure(truth[::-1], answers[::-1])
        assert once.value == pytest.approx(back.value, abs=1e-9)


def test_effective_number_of_documents() -> None:
    assert effective(np.full(7, 3.0)) == pytest.approx(7)
    assert effective(np.array([1.0, 0.0, 0.0])) == pytest.approx(1)
    assert effective(np.zeros(0)) == 0.0


def test_intervals_of_few_documents_cover_as_often_as_they_say() -> None:
    """Truths are known: a normal pair, and rare positives of which 40 documents may show none."""
    rng = np.random.default_rng(1)
    rounds, n, met = 400, 40, {"spearman": 0, "brier": 0, "error": 0}
    for _ in range(rounds):
        x = rng.standard_normal(n)
        low, high = ends(spearman(x + rng.standard_normal(n), x))
        met["spearman"] += low <= 0.6896 <= high  # 6/pi * asin(rho/2) with rho = 1/sqrt(2)
        p = np.where(rng.random(n) < 0.1, 0.5, 0.02)
        low, high = ends(squared_error(p, (rng.random(n) < p) * 1.0, None, ""))
        met["brier"] += low <= 0.1 * 0.25 + 0.9 * 0.02 * 0.98 <= high
        low, high = ends(mean_absolute_error(rng.exponential(0.4, n).clip(0, 5), np.zeros(n)))
        met["error"] += low <= 0.4 <= high
    assert {name: count >= 0.93 * rounds for name, count in met.items()} == dict.fromkeys(met, True), met


def test_agreement_that_few_documents_show_is_not_taken_for_certain() -> None:
    found = quadratic_kappa(np.array([0.0, 1, 2, 3, 4] * 6), np.array([0.0, 1, 2, 3, 4] * 6))
    assert found.value == 1.0
    assert ends(found)[0] < 0.9999
    assert spearman(np.array([1.0, 2, 3]), np.array([1.0, 2, 3])) == Figure(1.0, -1.0, 1.0, 3)
