import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.errors import BadInput
from labeler.domain.grades import Strategy
from labeler.learn.queues import EVALUATION_SHARE, NAMES, Candidates, Recipe, draw, set_apart, uncertainty_weights

NAMES_WITHOUT_EXTRAS = [name for name in NAMES if name != "typical"]
UNCERTAIN = Recipe.of({"evaluation": EVALUATION_SHARE, "uncertainty": 1 - EVALUATION_SHARE})


def candidates(count: int, *, seed: int = 0, scored: float = 1.0) -> Candidates:
    rng = np.random.default_rng(seed)
    known = rng.random(count) < scored
    expected = np.where(known, rng.random(count) * 5, np.nan)
    p_keep = np.where(known, rng.random(count), np.nan)
    spread = np.where(known, rng.random(count) * 2, np.nan)
    return Candidates(rng.permutation(count).astype(np.int64) * 3 + 1, expected, p_keep, spread)


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(NAMES),
    count=st.integers(0, 60),
    n=st.integers(0, 80),
    seed=st.integers(0, 2**62),
    scored=st.sampled_from([0.0, 0.5, 1.0]),
)
def test_picks_are_distinct_known_and_have_a_propensity(
    name: str, count: int, n: int, seed: int, scored: float
) -> None:
    pool = candidates(count, seed=seed % 1000, scored=scored)
    picks = draw(name, pool, n=n, cut=3, seed=seed)
    assert len(picks) == min(n, count)
    assert len({p.id for p in picks}) == len(picks)
    assert {p.id for p in picks} <= set(pool.ids.tolist())
    assert all(0 < p.propensity <= 1 for p in picks)
    assert draw(name, pool, n=n, cut=3, seed=seed) == picks


@pytest.mark.parametrize("name", NAMES)
def test_asking_for_more_than_there_is_returns_every_candidate(name: str) -> None:
    pool = candidates(500, scored=0.7)
    assert sorted(p.id for p in draw(name, pool, n=10_000, cut=3, seed=1)) == sorted(pool.ids.tolist())


@pytest.mark.parametrize("name", NAMES)
def test_order_of_the_candidates_decides_nothing(name: str) -> None:
    pool = candidates(200)
    order = np.random.default_rng(9).permutation(200)
    shuffled = Candidates(pool.ids[order], pool.expected[order], pool.p_keep[order], pool.spread[order])
    first, second = draw(name, pool, n=30, cut=3, seed=4), draw(name, shuffled, n=30, cut=3, seed=4)
    assert [(p.id, p.strategy) for p in first] == [(p.id, p.strategy) for p in second]
    assert [p.propensity for p in first] == pytest.approx([p.propensity for p in second], rel=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_another_seed_draws_other_documents(name: str) -> None:
    pool = candidates(300)
    assert draw(name, pool, n=20, cut=3, seed=1) != draw(name, pool, n=20, cut=3, seed=2)


@pytest.mark.parametrize("name", ["evaluation", "random"])
def test_uniform_draws_have_one_over_the_remaining(name: str) -> None:
    picks = draw(name, candidates(50), n=50, cut=3, seed=5)
    assert [p.propensity for p in picks] == pytest.approx([1 / (50 - i) for i in range(50)])
    assert {p.strategy for p in picks} == {Strategy(name)}


def test_evaluation_and_random_draw_from_different_streams() -> None:
    pool = candidates(400)
    first = [p.id for p in draw("evaluation", pool, n=20, cut=3, seed=5)]
    assert first != [p.id for p in draw("random", pool, n=20, cut=3, seed=5)]


def test_uncertain_draws_record_their_share_of_what_is_left() -> None:
    pool = candidates(40).in_order_of_id()
    weights = dict(zip(pool.ids.tolist(), uncertainty_weights(pool, cut=3).tolist(), strict=True))
    for pick in draw("uncertainty", pool, n=40, cut=3, seed=8):
        assert pick.strategy is Strategy.UNCERTAINTY
        assert pick.propensity == pytest.approx(weights[pick.id] / sum(weights.values()), rel=1e-9)
        del weights[pick.id]


def test_uncertain_draws_happen_as_often_as_their_propensity_says() -> None:
    pool = Candidates(np.arange(4), np.array([3.0, 2.5, 1.0, 0.0]), np.array([0.5, 0.45, 0.3, 0.2]), np.full(4, 0.2))
    weights = uncertainty_weights(pool, cut=3)
    firsts = np.zeros(4)
    seconds_after_0 = np.zeros(4)
    for seed in range(4000):
        one, two, *_ = draw("uncertainty", pool, n=2, cut=3, seed=seed)
        firsts[one.id] += 1
        seconds_after_0[two.id] += one.id == 0
    assert firsts / 4000 == pytest.approx(weights / weights.sum(), abs=0.03)
    left = weights * [0, 1, 1, 1]
    assert seconds_after_0 / seconds_after_0.sum() == pytest.approx(left / left.sum(), abs=0.04)


def test_documents_near_the_cut_on_which_trees_disagree_come_first() -> None:
    rng = np.random.default_rng(0)
    expected = np.repeat([0.2, 3.0], 500)
    pool = Candidates(np.arange(1000), expected, np.repeat([0.01, 0.5], 500), np.repeat([0.1, 0.6], 500))
    picks = draw("uncertainty", pool, n=50, cut=3, seed=int(rng.integers(1000)))
    assert np.mean([p.id >= 500 for p in picks]) > 0.9


def test_without_scores_uncertain_draws_are_random() -> None:
    picks = draw("uncertainty", candidates(30, scored=0.0), n=10, cut=3, seed=2)
    assert {p.strategy for p in picks} == {Strategy.RANDOM}
    assert picks[0].propensity == pytest.approx(1 / 30)
    assert picks[0].among == 30
    mixed = draw("mixed", candidates(300, scored=0.0), n=200, cut=3, seed=2)
    assert {p.strategy for p in mixed} == {Strategy.RANDOM}
    assert [p.propensity for p in mixed] == pytest.approx([1 / (300 - i) for i in range(200)])
    assert [p.among for p in mixed] == list(range(300, 100, -1))


def test_documents_without_a_score_are_neither_first_nor_last() -> None:
    pool = candidates(1000, scored=0.5).in_order_of_id()
    weights = uncertainty_weights(pool, cut=3)
    unscored = weights[~pool.scored]
    assert np.ptp(unscored) == 0
    assert weights[pool.scored].min() < unscored[0] < weights[pool.scored].max()


def parted(count: int, seed: int = 1) -> tuple[Candidates, Candidates]:
    """Documents, those to train on and those set apart."""
    pool = candidates(count).in_order_of_id()
    apart = set_apart(pool.ids, seed=seed)
    first, second = (
        Candidates(pool.ids[rows], pool.expected[rows], pool.p_keep[rows], pool.spread[rows])
        for rows in (~apart, apart)
    )
    return first, second


def test_mixed_queue_is_a_tenth_evaluation_of_documents_set_apart() -> None:
    others, apart = parted(5000)
    picks = draw("mixed", others, apart=apart, n=3000, cut=3, seed=6)
    evaluated = [p.id for p in picks if p.strategy is Strategy.EVALUATION]
    assert len(evaluated) / len(picks) == pytest.approx(EVALUATION_SHARE, abs=0.02)
    assert set(evaluated) <= set(apart.ids.tolist())
    assert {p.id for p in picks if p.strategy is not Strategy.EVALUATION} <= set(others.ids.tolist())


@pytest.mark.parametrize("name", NAMES)
def test_documents_set_apart_never_train_and_are_all_served(name: str) -> None:
    others, apart = parted(400)
    picks = draw(name, others, apart=apart, n=1000, cut=3, seed=3)
    assert sorted(p.id for p in picks) == sorted([*others.ids.tolist(), *apart.ids.tolist()])
    kept = set(apart.ids.tolist())
    assert all(p.strategy is Strategy.EVALUATION for p in picks if p.id in kept)


def test_mixed_propensities_are_those_of_the_slots_strategy_among_its_own() -> None:
    others, apart = parted(300)
    weights = dict(zip(others.ids.tolist(), uncertainty_weights(others, cut=3).tolist(), strict=True))
    left = len(apart.ids)
    for pick in draw("mixed", others, apart=apart, n=150, cut=3, seed=12, recipe=UNCERTAIN):
        if pick.strategy is Strategy.EVALUATION:
            assert pick.propensity == pytest.approx(1 / left)
            left -= 1
        else:
            assert pick.propensity == pytest.approx(weights[pick.id] / sum(weights.values()), rel=1e-9)
            del weights[pick.id]


def test_being_set_apart_hangs_on_number_and_seed_alone() -> None:
    ids = np.arange(1, 50_001)
    apart = set_apart(ids, seed=7)
    assert apart.mean() == pytest.approx(EVALUATION_SHARE, abs=0.01)
    assert (set_apart(ids[1000:1100], seed=7) == apart[1000:1100]).all()
    assert np.corrcoef(apart, set_apart(ids, seed=8))[0, 1] == pytest.approx(0, abs=0.02)
    assert np.corrcoef(apart[:-1], apart[1:])[0, 1] == pytest.approx(0, abs=0.02)


def test_an_unknown_strategy_is_named_with_the_known_ones() -> None:
    with pytest.raises(BadInput, match="mixed"):
        draw("best", candidates(3), n=1, cut=3, seed=0)


def test_candidates_of_different_lengths_are_our_mistake() -> None:
    with pytest.raises(ValueError, match="every candidate"):
        Candidates(np.arange(3), np.zeros(3), np.zeros(2), np.zeros(3))
