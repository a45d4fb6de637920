"""What the strategies that look at features prefer, and that their propensities are true."""

import sys
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.errors import BadInput, MissingPiece
from labeler.domain.grades import Strategy
from labeler.learn.queues import NAMES, Candidates, Recipe, Space, Traits, draw, rare
from labeler.learn.queues.cold_start import ENOUGH
from labeler.learn.queues.ground import NOISE, Ground
from labeler.learn.queues.urn import Urn
from labeler.learn.queues.view import SHORTLIST, View
from labeler.learn.queues.weighing import with_floor

GROUPS, SIZE = 5, 16
KNOWN = list(range(10_000, 10_000 + ENOUGH))


class Table:
    """Documents in a few tight groups, with features; counts how many are looked up."""

    def __init__(self, count: int, seed: int = 0) -> None:
        rng = np.random.default_rng(seed)
        self.group = rng.integers(0, GROUPS, count)
        centres = rng.normal(size=(GROUPS, SIZE))
        self.embedding = (centres[self.group] + 0.1 * rng.normal(size=(count, SIZE))).astype(np.float32)
        self.looked_up: list[int] = []

    def look_up(self, ids: np.ndarray) -> Traits:
        self.looked_up += ids.tolist()
        rows = np.minimum(ids, len(self.group) - 1)
        return Traits(self.embedding[rows], np.zeros((len(ids), 0), np.float32))

    def space(self, direction: np.ndarray | None = None) -> Space:
        return Space(self.look_up, direction)


def unscored(count: int) -> Candidates:
    nothing = np.full(count, np.nan)
    return Candidates(np.arange(count), nothing, nothing, nothing)


def scored(count: int, seed: int = 0) -> Candidates:
    rng = np.random.default_rng(seed)
    expected = rng.random(count) * 5
    return Candidates(np.arange(count), expected, np.clip(expected / 5, 0, 1), rng.random(count))


@pytest.mark.parametrize("seed", range(5))
def test_cold_start_begins_with_one_document_of_each_group(seed: int) -> None:
    table = Table(200)
    picks = draw("cold-start", unscored(200), n=GROUPS, cut=3, seed=seed, space=table.space())
    assert {p.strategy for p in picks} == {Strategy.COLD_START}
    assert len({int(table.group[p.id]) for p in picks}) == GROUPS


def test_cold_start_leaves_out_what_is_known() -> None:
    table = Table(200)
    known = np.flatnonzero(table.group != 2)[:30].tolist()
    left = np.setdiff1d(np.arange(200), known)
    nothing = np.full(len(left), np.nan)
    pool = Candidates(left, nothing, nothing, nothing)
    firsts = [draw("cold-start", pool, n=1, cut=3, seed=s, space=table.space(), known=known)[0].id for s in range(20)]
    assert np.mean(table.group[firsts] == 2) > 0.8


def test_cold_start_leans_to_the_rubric_s_direction_every_other_time() -> None:
    table = Table(400)
    direction = table.embedding[table.group == 1].mean(axis=0).astype(np.float64)
    said = table.embedding @ direction
    picks = draw("cold-start", unscored(400), n=10, cut=3, seed=1, space=table.space(direction))
    high = [p.id for at, p in enumerate(picks) if at % 2]
    assert np.mean(said[high]) > np.quantile(said, 0.6)


def test_a_mixed_queue_starts_cold_and_then_looks_for_high_grades() -> None:
    table = Table(300)
    recipe = Recipe.of({"rare": 1.0})
    cold = draw("mixed", scored(300), n=10, cut=3, seed=1, space=table.space(), recipe=recipe)
    assert {p.strategy for p in cold} == {Strategy.COLD_START}
    warm = draw("mixed", scored(300), n=10, cut=3, seed=1, space=table.space(), recipe=recipe, known=KNOWN)
    assert {p.strategy for p in warm} == {Strategy.RARE}


def test_rare_draws_have_high_scores_and_differ() -> None:
    table, pool = Table(500), scored(500)
    picks = [p.id for p in draw("rare", pool, n=20, cut=3, seed=3, space=table.space(), known=KNOWN)]
    assert np.mean(pool.expected[picks]) > np.quantile(pool.expected, 0.8)
    assert len(set(table.group[picks].tolist())) >= GROUPS - 1


@pytest.mark.parametrize("is_featured", [True, False])
def test_rare_draws_take_each_document_with_at_least_a_share_of_a_uniform_draw(is_featured: bool) -> None:
    count = SHORTLIST + 100
    table, pool = Table(count), scored(count)
    view = View(pool, cut=3, space=table.space() if is_featured else None, known=np.array(KNOWN))
    for _ in range(30):
        weights = rare.weights(view)
        shares = weights[view.left] / weights[view.left].sum()
        assert shares.min() >= rare.FLOOR / len(shares)
        assert shares.min() == pytest.approx(rare.FLOOR / len(shares), rel=0.05)
        view.take(int(np.argmax(np.where(view.left, weights, 0))))


@given(
    held=st.lists(st.floats(1e-12, 1.0), min_size=1, max_size=30),
    share=st.floats(0.0, 0.9),
    gone=st.sets(st.integers(0, 29)),
)
def test_a_floor_is_a_mixture_with_a_uniform_draw(held: list[float], share: float, gone: set[int]) -> None:
    view = View(unscored(len(held)), cut=3)
    view.left[[g for g in gone if g < len(held)]] = False
    weights = np.array(held)
    mixed = with_floor(view, weights, share)
    if view.left.any():
        before, after = (w[view.left] / w[view.left].sum() for w in (weights, mixed))
        assert after == pytest.approx((1 - share) * before + share / len(before), rel=1e-9)


def test_gain_asks_where_nothing_is_known() -> None:
    table, pool = Table(300), scored(300)
    known = np.flatnonzero(table.group != 4)[:60].tolist()
    picks = draw("gain", pool, n=3, cut=3, seed=0, space=table.space(), known=known)
    assert table.group[picks[0].id] == 4


def test_committee_draws_what_the_trees_disagree_on() -> None:
    pool = scored(1000)
    picks = [p.id for p in draw("committee", pool, n=30, cut=3, seed=2)]
    assert np.mean(pool.spread[picks]) > 0.85


@pytest.mark.parametrize("name", ["uncertainty", "committee"])
def test_a_batch_does_not_ask_the_same_twice(name: str) -> None:
    table, pool = Table(300), scored(300)
    copies = np.flatnonzero(table.group == 0)
    table.embedding[copies] = table.embedding[copies[0]]
    pool.expected[:], pool.p_keep[:], pool.spread[:] = 2.5, 0.5, 0.5
    pool.spread[:] = np.linspace(0.5, 1.0, 300)
    pool.spread[copies] = 1.0  # what the trees disagree on most is all alike
    alike = set(copies.tolist())

    def asked(space: Space | None) -> float:
        drawn = [draw(name, pool, n=6, cut=3, seed=s, space=space, known=KNOWN) for s in range(10)]
        return float(np.mean([sum(p.id in alike for p in picks) for picks in drawn]))

    assert asked(table.space()) < 0.8 * asked(None)


@pytest.mark.parametrize("name", ["cold-start", "rare", "gain", "mixed"])
def test_propensities_are_how_often_it_happens(name: str) -> None:
    table = Table(12, seed=3)
    space, pool = table.space(), scored(12)
    said: dict[int, float] = {}
    seen = np.zeros(12)
    draws = 200
    for seed in range(draws):
        first = draw(name, pool, n=1, cut=3, seed=seed, space=space, known=KNOWN, recipe=Recipe.of({"rare": 1.0}))[0]
        seen[first.id] += 1
        assert said.setdefault(first.id, first.propensity) == pytest.approx(first.propensity)
    for document, propensity in said.items():
        assert seen[document] / draws == pytest.approx(propensity, abs=0.1)


@pytest.mark.parametrize("name", [n for n in NAMES if n != "typical"])
def test_all_are_served_and_equal_arguments_draw_equally(name: str) -> None:
    table, pool = Table(SHORTLIST + 150), scored(SHORTLIST + 150)
    first = draw(name, pool, n=10_000, cut=3, seed=5, space=table.space(), known=KNOWN)
    assert sorted(p.id for p in first) == list(range(SHORTLIST + 150))
    assert all(0 < p.propensity <= 1 for p in first)
    assert [p.among for p in first] == list(range(len(pool), 0, -1))
    assert first == draw(name, pool, n=10_000, cut=3, seed=5, space=table.space(), known=KNOWN)


def test_only_a_shortlist_is_looked_up() -> None:
    table, pool = Table(20_000), scored(20_000)
    draw("mixed", pool, n=5, cut=3, seed=5, space=table.space(), known=KNOWN)
    assert 0 < len(table.looked_up) < 4 * SHORTLIST


def test_a_batch_from_many_documents_comes_at_once() -> None:
    table, pool = Table(100_000), scored(100_000)
    space = table.space()
    draw("mixed", pool, n=5, cut=3, seed=4, space=space, known=KNOWN)
    taken = []
    for seed in range(5):
        started = time.process_time()
        draw("mixed", pool, n=5, cut=3, seed=seed, space=space, known=KNOWN)
        taken.append(time.process_time() - started)
    assert min(taken) < 1.0  # about 30 ms; this only notices another order of growth


def test_typical_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "skactiveml.pool", None)
    with pytest.raises(MissingPiece, match="simulate"):
        draw("typical", scored(30), n=1, cut=3, seed=0, space=Table(30).space())


def test_a_name_may_be_written_with_a_space() -> None:
    pool = scored(30)
    assert draw("cold start", pool, n=3, cut=3, seed=0) == draw("cold-start", pool, n=3, cut=3, seed=0)


@pytest.mark.parametrize(
    "shares", [{"rare": 0.5}, {"rare": 1.5, "gain": -0.5}, {"chosen": 1.0}, {"rare": "much"}, {"typical": 1.0}]
)
def test_a_recipe_that_cannot_be_is_refused(shares: dict[str, float]) -> None:
    with pytest.raises(BadInput):
        Recipe.of(shares)


def test_the_default_recipe_explores_and_evaluates() -> None:
    shares = Recipe.of({}).shares
    assert (shares[Strategy.EVALUATION], shares[Strategy.RANDOM]) == (0.1, 0.1)
    assert sum(shares.values()) == pytest.approx(1)


def test_the_ground_is_that_of_a_gaussian_process() -> None:
    rng = np.random.default_rng(0)
    rows, references, known = (rng.normal(size=(n, 6)).astype(np.float32) for n in (8, 7, 5))
    ground = Ground(rows, references, np.full(7, 1 / 7), known)
    for pick in (3, 0, 3):
        ground.pick(pick)
    taken = np.vstack([known, rows[[3, 0, 3]]]).astype(np.float64)
    inner = np.linalg.inv(taken @ taken.T + NOISE * np.eye(len(taken)))
    left = rows @ references.T - (rows @ taken.T) @ inner @ (taken @ references.T)
    variance = (rows**2).sum(1) - np.einsum("ij,jk,ik->i", rows @ taken.T, inner, rows @ taken.T)
    assert ground.together == pytest.approx(left, abs=1e-3)
    assert ground.variance == pytest.approx(variance, abs=1e-3)
    assert ground.gain() == pytest.approx((left**2).mean(1) / (variance + NOISE), rel=1e-2, abs=1e-3)


def test_an_urn_is_exact_down_to_its_last_row() -> None:
    weights = np.exp(np.linspace(-40, 0, 1500))
    urn, left = Urn(weights, np.ones(1500, bool)), np.ones(1500, bool)
    rng = np.random.default_rng(1)
    for _ in range(1500):
        row, propensity = urn.draw(rng.random())
        assert left[row]
        assert propensity == pytest.approx(weights[row] / weights[left].sum(), rel=1e-9)
        left[row] = False
        urn.remove(row)
    assert not left.any()
