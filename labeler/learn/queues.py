"""Queues: which documents are served next, each with the probability that it was.

A strategy draws documents one after the other without replacement. The propensity of a pick is the probability with
which its strategy took this document of those that were left, in the order of the draws, so a figure over picks can be
weighted back to all documents. No candidate ever has probability zero, and asking for all of them returns all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput
from labeler.domain.grades import MAX_GRADE, MIN_GRADE, Strategy

EVALUATION_SHARE = 0.1  # of the documents, and of the slots of the default recipe
TEMPERATURE = 0.1  # of the softmax over uncertainty; colder is greedier
WIDEST_SPREAD = 2.5  # the standard deviation of half zeros and half fives

_STREAMS = {Strategy.EVALUATION: 1, Strategy.RANDOM: 2, Strategy.UNCERTAINTY: 3}
_SLOTS = 4

Vector = npt.NDArray[np.float64]
Order = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Documents that could be served.

    Attributes:
        ids: their numbers, each once, int64. Their order decides nothing.
        expected: expected grade; NaN where there is no score.
        p_keep: probability that the grade reaches the cut; NaN where there is no score.
        spread: standard deviation of the score between trees; NaN where there is no score.
    """

    ids: npt.NDArray[np.int64]
    expected: Vector
    p_keep: Vector
    spread: Vector

    def __post_init__(self) -> None:
        arrays = (self.expected, self.p_keep, self.spread)
        if self.ids.ndim != 1 or any(a.shape != self.ids.shape for a in arrays):
            raise ValueError("every candidate needs an id, an expected grade, a p_keep and a spread (NaN for none)")

    @property
    def scored(self) -> npt.NDArray[np.bool_]:
        """Which candidates have a score."""
        return np.asarray(np.isfinite(self.expected) & np.isfinite(self.p_keep), np.bool_)

    def in_order_of_id(self) -> Candidates:
        """The same candidates sorted by id."""
        order = np.argsort(self.ids)
        return Candidates(self.ids[order], self.expected[order], self.p_keep[order], self.spread[order])


NOTHING = Candidates(np.zeros(0, np.int64), *(np.zeros(0) for _ in range(3)))


@dataclass(frozen=True, slots=True)
class Pick:
    """A document to serve.

    Attributes:
        propensity: probability with which ``strategy`` took it at this draw, in (0, 1].
    """

    id: int
    strategy: Strategy
    propensity: float


class Queue(Protocol):
    """Draws ``n`` documents in the order in which they are to be served; equal arguments give equal picks.

    ``cut`` is the grade around which documents count as uncertain. ``apart`` are documents kept for evaluation: they
    are served as such, and only that way.
    """

    def __call__(self, candidates: Candidates, *, apart: Candidates, n: int, cut: float, seed: int) -> list[Pick]:
        """Draw; ``n`` beyond the documents returns all of them."""
        ...


def draw(
    strategy: str, candidates: Candidates, *, n: int, cut: float, seed: int, apart: Candidates = NOTHING
) -> list[Pick]:
    """Draw by the name of the strategy, one of ``QUEUES``.

    Args:
        apart: documents set apart for evaluation by chance alone, before anything was known of them, so that figures
            over them stand for all documents (law 6). What would train is drawn from the others while any are left.

    Raises:
        BadInput: there is no strategy of that name.
    """
    if strategy not in QUEUES:
        raise BadInput(f"There is no queue strategy {strategy!r}.", f"Choose one of: {', '.join(QUEUES)}.")
    return QUEUES[strategy](candidates, apart=apart, n=n, cut=cut, seed=seed)


def set_apart(ids: npt.NDArray[np.int64], *, share: float = EVALUATION_SHARE, seed: int) -> npt.NDArray[np.bool_]:
    """Which documents are kept for evaluation: each with probability ``share``, by its number and the seed alone.

    Args:
        ids: numbers of the documents; for some that belong on the same side, the number of one of them.
    """
    mixed_bits = ids.astype(np.uint64) + np.uint64(seed * 0x9E3779B97F4A7C15 % 2**64)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):  # splitmix64's finaliser
        mixed_bits = (mixed_bits ^ (mixed_bits >> np.uint64(shift))) * np.uint64(factor)
    mixed_bits ^= mixed_bits >> np.uint64(31)
    return np.asarray(mixed_bits < np.uint64(int(share * 2**64)), np.bool_)


def evaluation(candidates: Candidates, *, apart: Candidates, n: int, cut: float, seed: int) -> list[Pick]:  # noqa: ARG001
    """Uniform draws whose grades never train: of the documents set apart, then of the others."""
    picks = _uniform(apart, Strategy.EVALUATION, n, seed)
    return [*picks, *_uniform(candidates, Strategy.EVALUATION, n - len(picks), seed)]


def random(candidates: Candidates, *, apart: Candidates, n: int, cut: float, seed: int) -> list[Pick]:  # noqa: ARG001
    """Uniform draws whose grades train."""
    return _then_apart(_uniform(candidates, Strategy.RANDOM, n, seed), apart, n, seed)


def uncertainty(candidates: Candidates, *, apart: Candidates, n: int, cut: float, seed: int) -> list[Pick]:
    """Draws that prefer documents near the cut on which the trees disagree; uniform draws while nothing is scored."""
    return _then_apart(_uncertain(candidates, n, cut, seed), apart, n, seed)


def mixed(candidates: Candidates, *, apart: Candidates, n: int, cut: float, seed: int) -> list[Pick]:
    """The default recipe: each slot is an evaluation slot with probability ``EVALUATION_SHARE``, else an uncertain one.

    The propensity is the one of the slot's strategy among its own documents, given that the slot is of that strategy.
    """
    count = min(max(n, 0), len(candidates.ids) + len(apart.ids))
    slots = np.random.default_rng([seed, _SLOTS]).random(count) < EVALUATION_SHARE
    kinds = {
        True: iter(_uniform(apart, Strategy.EVALUATION, count, seed)),
        False: iter(_uncertain(candidates, count, cut, seed)),
    }
    # a slot whose own documents are used up goes to the others: together they always suffice
    return [next(kinds[slot], None) or next(kinds[not slot]) for slot in slots.tolist()]


def _uncertain(candidates: Candidates, n: int, cut: float, seed: int) -> list[Pick]:
    if not candidates.scored.any():
        return _uniform(candidates, Strategy.RANDOM, n, seed)
    ordered = candidates.in_order_of_id()
    weights = uncertainty_weights(ordered, cut=cut)
    order = _weighted_order(weights, n, seed)
    shares = weights[order] / _left_before(weights, order)
    picks = zip(ordered.ids[order].tolist(), np.minimum(shares, 1.0).tolist(), strict=True)
    return [Pick(i, Strategy.UNCERTAINTY, p) for i, p in picks]


def _then_apart(picks: list[Pick], apart: Candidates, n: int, seed: int) -> list[Pick]:
    return [*picks, *_uniform(apart, Strategy.EVALUATION, n - len(picks), seed)]


QUEUES: Mapping[str, Queue] = MappingProxyType(
    {"mixed": mixed, "uncertainty": uncertainty, "random": random, "evaluation": evaluation}
)


def uncertainty_weights(candidates: Candidates, *, cut: float) -> Vector:
    """Unnormalised probabilities of an uncertain draw, all above zero; at most 1.

    Three things add up: how near the expected grade is to the cut, how near the probability to keep is to one half,
    and how far the trees disagree, each from 0 to 1 (the first two share one). A softmax follows. A document without a
    score counts as the average of the scored ones.
    """
    scored = candidates.scored
    farthest = max(cut - MIN_GRADE, MAX_GRADE - cut, 1.0)
    near_cut = 1.0 - np.minimum(np.abs(candidates.expected - cut) / farthest, 1.0)
    undecided = 1.0 - np.abs(2.0 * np.clip(candidates.p_keep, 0.0, 1.0) - 1.0)
    disagreed = np.clip(np.nan_to_num(candidates.spread), 0.0, WIDEST_SPREAD) / WIDEST_SPREAD
    uncertain = (near_cut + undecided) / 2.0 + disagreed
    average = float(uncertain[scored].mean()) if scored.any() else 0.0
    uncertain = np.where(scored, uncertain, average)
    top = float(uncertain.max(initial=0.0))
    return np.asarray(np.exp((uncertain - top) / TEMPERATURE), np.float64)


def _uniform(candidates: Candidates, strategy: Strategy, n: int, seed: int) -> list[Pick]:
    ids = np.sort(candidates.ids)
    order = _uniform_order(len(ids), strategy, seed)[: max(n, 0)]
    return [Pick(i, strategy, 1.0 / (len(ids) - at)) for at, i in enumerate(ids[order].tolist())]


def _uniform_order(count: int, strategy: Strategy, seed: int) -> Order:
    return np.random.default_rng([seed, _STREAMS[strategy]]).permutation(count)


def _weighted_order(weights: Vector, n: int, seed: int) -> Order:
    """The first ``n`` of draws without replacement, each proportional to the weights that are left.

    Each candidate waits an exponential time with its weight as rate; whoever is first is drawn first. That is
    the same draw, in one pass, and stays so for the rest when others leave for reasons of their own.
    """
    times = np.random.default_rng([seed, _STREAMS[Strategy.UNCERTAINTY]]).standard_exponential(len(weights)) / weights
    n = min(max(n, 0), len(times))
    first = np.argpartition(times, n - 1)[:n] if 0 < n < len(times) else np.arange(len(times))[: n or None]
    return first[np.argsort(times[first], kind="stable")][:n]


def _left_before(weights: Vector, order: Order) -> Vector:
    """Weight that was left before each draw of ``order``, summed from the small end so that nothing cancels."""
    rest = np.ones(len(weights), bool)
    rest[order] = False
    return np.asarray(np.cumsum(weights[order][::-1])[::-1] + weights[rest].sum(), np.float64)
