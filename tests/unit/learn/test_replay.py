"""Replays: what is held out never trains, the seed decides everything, and figures are what they are called."""

import numpy as np
import pytest
from scipy.stats import spearmanr
from sklearn.metrics import roc_auc_score

from labeler.domain.errors import BadInput, NotReady
from labeler.learn.bootstrap import document_keys
from labeler.learn.features import Features
from labeler.learn.figures import rank_correlation
from labeler.learn.grade_table import GradeTable
from labeler.learn.queues import Recipe
from labeler.learn.replay import FEWEST, Graded, Replay, area, hold_out, replay


def graded(count: int, seed: int = 0, groups: int | None = None) -> Graded:
    rng = np.random.default_rng(seed)
    rows = rng.normal(size=(count, 6))
    grades = np.clip(np.rint(1.5 + 1.5 * rows[:, 0]), 0, 5).astype(int)
    of = np.arange(count) if groups is None else rng.integers(0, groups, count)
    keys = document_keys(str(n) for n in range(count))
    return Graded(Features.of(rows), GradeTable.of([[int(g)] for g in grades]), of, keys, np.eye(6)[0])


@pytest.mark.parametrize("strategy", ["mixed", "random", "rare", "gain", "cold-start", "committee", "evaluation"])
def test_a_replay_goes_on_until_its_grades_are_given_and_is_decided_by_the_seed(strategy: str) -> None:
    plan = Replay(strategy, grades=45, step=10, seed=4, trees=8)
    steps = list(replay(graded(100), plan))
    assert [s.grades for s in steps] == [10, 20, 30, 40, 45]
    assert steps == list(replay(graded(100), plan))
    assert all(s.trained <= s.grades for s in steps)
    assert [s.found for s in steps] == sorted(s.found for s in steps)


def test_another_seed_holds_out_others() -> None:
    groups = np.arange(200)
    assert hold_out(groups, 1).sum() == hold_out(groups, 2).sum() == 60
    assert (hold_out(groups, 1) != hold_out(groups, 2)).any()


def test_groups_are_held_out_whole() -> None:
    groups = np.random.default_rng(0).integers(0, 30, 300)
    held = hold_out(groups, 3)
    assert not set(groups[held].tolist()) & set(groups[~held].tolist())


def test_of_near_duplicates_one_is_served() -> None:
    of = graded(200, groups=60)
    held = hold_out(of.groups, 1)
    assert list(replay(of, Replay("random", grades=500, step=500, seed=1, trees=2)))[-1].grades == len(
        np.unique(of.groups[~held])
    )
    everything = Replay("random", grades=500, step=500, seed=1, trees=2, is_twin_apart=False)
    assert list(replay(of, everything))[-1].grades == (~held).sum()


def test_random_grades_all_train_and_a_recipe_is_followed() -> None:
    of = graded(200)
    assert next(replay(of, Replay("random", grades=60, step=60, trees=2))).trained == 60
    half = Recipe.of({"evaluation": 0.5, "random": 0.5})
    assert next(replay(of, Replay("mixed", recipe=half, grades=20, step=20, trees=2))).trained < 17


def test_more_grades_rank_better() -> None:
    steps = list(replay(graded(400), Replay("random", grades=150, step=75, trees=20)))
    assert steps[-1].spearman > 0.6
    assert steps[-1].auc is not None
    assert steps[-1].auc > 0.8


def test_a_search_for_high_grades_finds_more_of_them_than_chance() -> None:
    of = graded(400)
    rare, chance = (
        np.mean([list(replay(of, Replay(s, grades=60, step=20, seed=seed, trees=20, cut=4)))[-1].found for seed in range(4)])
        for s in ("rare", "random")
    )  # fmt: skip
    assert rare > 1.5 * chance


def test_figures_are_those_of_other_libraries() -> None:
    rng = np.random.default_rng(2)
    truth = rng.integers(0, 5, 80).astype(float)
    answers = np.round(truth + rng.normal(size=80), 1)
    assert rank_correlation(truth, answers) == pytest.approx(spearmanr(truth, answers).statistic)
    assert area(truth >= 3, answers) == pytest.approx(roc_auc_score(truth >= 3, answers))
    assert rank_correlation(truth, np.ones(80)) is None
    assert area(truth >= 9, answers) is None


def test_too_little_to_replay_is_said() -> None:
    with pytest.raises(NotReady, match=str(FEWEST)):
        next(replay(graded(FEWEST - 1), Replay()))
    equal = graded(50)
    flat = Graded(equal.features, GradeTable.of([[2]] * 50), equal.groups, equal.keys)
    with pytest.raises(NotReady, match="equal"):
        next(replay(flat, Replay()))
    with pytest.raises(NotReady, match="near-duplicates"):
        next(replay(Graded(equal.features, equal.table, np.zeros(50, int), equal.keys), Replay()))


@pytest.mark.parametrize("wrong", [{"grades": 0}, {"step": 0}, {"trees": 0}])
def test_numbers_that_cannot_be_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(BadInput):
        Replay(**wrong)
