import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.learn.weighted import draw_weights, evaluate_weighted


def draw(
    rng: np.random.Generator, liking: np.ndarray, count: int, sure: tuple[int, ...] = ()
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Draws without replacement, each in proportion to liking among those left; the draws ``sure`` take the likeliest."""
    left = np.arange(len(liking))
    order, propensities, there = [], [], []
    for number in range(count):
        p = liking[left] / liking[left].sum()
        at = int(p.argmax()) if number in sure else int(rng.choice(len(left), p=p))
        order.append(left[at])
        propensities.append(1.0 if number in sure else p[at])
        there.append(len(left))
        left = np.delete(left, at)
    return np.array(order), np.array(propensities), np.array(there)


@pytest.mark.parametrize("sure", [(), (3, 7, 8, 20)])
def test_weighted_mean_is_that_of_the_pool(sure: tuple[int, ...]) -> None:
    """Adaptive draws like large values; their plain mean is far off, the weighted sum is not."""
    rng = np.random.default_rng(0)
    values = rng.exponential(1.0, 150)
    liking = 0.2 + values
    weighted, plain, sums = [], [], []
    for _ in range(2000):
        order, q, left = draw(rng, liking, 40, sure)
        w = draw_weights(q, left)
        weighted.append((w * values[order]).sum())
        sums.append(w.sum())
        plain.append(values[order].mean())
    error = np.std(weighted) / np.sqrt(len(weighted))
    assert abs(np.mean(weighted) - values.mean()) < 4 * error
    assert abs(np.mean(sums) - 1.0) < 4 * np.std(sums) / np.sqrt(len(sums))
    assert abs(np.mean(plain) - values.mean()) > 20 * error


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 60), st.integers(0, 40))
def test_uniform_draws_all_count_the_same(count: int, more: int) -> None:
    left = np.arange(count + more, more, -1)
    assert draw_weights(1.0 / left, left) == pytest.approx(np.full(count, 1.0 / count))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(1e-6, 1.0), min_size=1, max_size=30), st.integers(0, 1000))
def test_weights_are_those_of_lure(q: list[float], more: int) -> None:
    drawn, pool = len(q), len(q) + more
    m = np.arange(1, drawn + 1)
    p = np.minimum(np.array(q), 0.999)
    with np.errstate(invalid="ignore", divide="ignore"):
        by_hand = 1 + (pool - drawn) / (pool - m) * (1 / ((pool - m + 1) * p) - 1)
    by_hand[m == pool] = 1 / p[m == pool] if drawn == 1 else by_hand[m == pool]
    found = draw_weights(p, pool - m + 1)
    assert (found >= 0).all()
    if more:
        assert found * drawn == pytest.approx(by_hand, rel=1e-6, abs=1e-9)


def test_draws_that_were_sure_estimate_nothing_and_still_are_known() -> None:
    assert draw_weights([1.0, 1.0], [50, 49]).tolist() == [0.0, 0.0]
    first, second = draw_weights([1.0, 1 / 49], [50, 49])
    assert (first, second) == pytest.approx((1 / 50, 49 / 50))
    with pytest.raises(ValueError, match="propensity"):
        draw_weights([0.0], [3])


def answers(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    expected = rng.uniform(0, 5, count)
    grades = np.clip(np.rint(expected + rng.normal(0, 0.2 + 0.3 * expected)), 0, 5).astype(int)
    return expected, grades, np.eye(6)[np.rint(expected).astype(int)]


def test_figures_are_those_of_the_pool_whatever_the_queue_liked() -> None:
    rng = np.random.default_rng(1)
    expected, grades, chances = answers(rng, 600)
    truth, error = float(np.abs(grades - expected).mean()), []
    covered = 0
    for _ in range(60):
        order, q, left = draw(rng, 1.0 + expected**2, 120)
        found = evaluate_weighted(
            grades=[[int(g)] for g in grades[order]],
            expected=expected[order],
            probabilities=chances[order],
            cut=3,
            tokens=np.ones(120),
            propensities=q,
            left=left,
        )
        assert 20 <= found.effective < 120
        figure = found.figures["mean_absolute_error"]
        assert figure.value is not None
        assert figure.low is not None
        assert figure.high is not None
        error.append(figure.value - truth)
        covered += figure.low <= truth <= figure.high
    assert abs(np.mean(error)) < 0.04
    assert covered >= 53


def test_too_uneven_weights_give_no_figures_and_say_so() -> None:
    rng = np.random.default_rng(1)
    expected, grades, chances = answers(rng, 60)
    asked = {
        "grades": [[int(g)] for g in grades],
        "expected": expected,
        "probabilities": chances,
        "cut": 3,
        "tokens": np.ones(60),
        "left": np.arange(1000, 940, -1),
    }
    greedy = evaluate_weighted(**asked, propensities=np.ones(60))
    assert greedy.effective == 0
    assert all(f.value is None and f.why for f in greedy.figures.values())
    lopsided = evaluate_weighted(**asked, propensities=np.r_[np.full(3, 1e-3), np.full(57, 0.9)])
    assert "60 documents, drawn so unevenly that they are worth 7" in lopsided.why
    even = evaluate_weighted(**asked, propensities=1 / np.arange(1000, 940, -1))
    assert even.why == ""
    assert even.effective == pytest.approx(60)
    leaning = evaluate_weighted(**asked, propensities=np.r_[1e-3 / 15, np.full(59, 1e-3)])
    assert leaning.why == "one document carries 19% of all weight"
