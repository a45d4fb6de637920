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

EVALUATION_SHARE = 0.1  # of the slots of the default recipe
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

    ``cut`` is the grade around which documents count as uncertain.
    """

    def __call__(self, candidates: Candidates, *, n: int, cut: float, seed: int) -> list[Pick]:
        """Draw; ``n`` beyond the candidates returns all of them."""
        ...


def draw(strategy: str, candidates: Candidates, *, n: int, cut: float, seed: int) -> list[Pick]:
    """Draw by the name of the strategy, one of ``QUEUES``.

    Raises:
        BadInput: there is no strategy of that name.
    """
    if strategy not in QUEUES:
        raise BadInput(f"There is no queue strategy {strategy!r}.", f"Choose one of: {', '.join(QUEUES)}.")
    return QUEUES[strategy](candidates, n=n, cut=cut, seed=seed)


def evaluation(candidates: Candidates, *, n: int, cut: float, seed: int) -> list[Pick]:  # noqa: ARG001
    """Uniform draws whose grades never train."""
    return _uniform(candidates, Strategy.EVALUATION, n, seed)


def random(candidates: Candidates, *, n: int, cut: float, seed: int) -> list[Pick]:  # noqa: ARG001
    """Uniform draws whose grades train."""
    return _uniform(candidates, Strategy.RANDOM, n, seed)


def uncertainty(candidates: Candidates, *, n: int, cut: float, seed: int) -> list[Pick]:
    """Draws that prefer documents near the cut on which the trees disagree; uniform draws while nothing is scored."""
    if not candidates.scored.any():
        return _uniform(candidates, Strategy.RANDOM, n, seed)
    ordered = candidates.in_order_of_id()
    weights = uncertainty_weights(ordered, cut=cut)
    order = _weighted_order(weights, n, seed)
    shares = weights[order] / _left_before(weights, order)
    picks = zip(ordered.ids[order].tolist(), np.minimum(shares, 1.0).tolist(), strict=True)
    return [Pick(i, Strategy.UNCERTAINTY, p) for i, p in picks]


def mixed(candidates: Candidates, *, n: int, cut: float, seed: int) -> list[Pick]:
    """The default recipe: each slot is an evaluation slot with probability ``EVALUATION_SHARE``, else an uncertain one.

    The propensity is the one of the slot's strategy among the documents left, given that the slot is of that strategy.
    """
    ordered = candidates.in_order_of_id()
    count = min(max(n, 0), len(ordered.ids))
    scored = bool(ordered.scored.any())
    training = Strategy.UNCERTAINTY if scored else Strategy.RANDOM
    weights = uncertainty_weights(ordered, cut=cut) if scored else np.ones(len(ordered.ids))
    slots = np.random.default_rng([seed, _SLOTS]).random(count) < EVALUATION_SHARE
    order = _merge(
        slots, _uniform_order(len(weights), Strategy.EVALUATION, seed), _weighted_order(weights, 2 * n, seed)
    )
    shares = weights[order] / _left_before(weights, order)
    uniform = 1.0 / (len(weights) - np.arange(count))
    propensities = np.where(slots, uniform, np.minimum(shares, 1.0)).tolist()
    return [
        Pick(i, Strategy.EVALUATION if slot else training, p)
        for i, slot, p in zip(ordered.ids[order].tolist(), slots.tolist(), propensities, strict=True)
    ]


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


def _merge(slots: npt.NDArray[np.bool_], evaluation_order: Order, training_order: Order) -> Order:
    """Fill slots from the two orders in turn; what one of them took is passed over by the other."""
    taken: dict[int, None] = {}  # in the order of taking
    sources = {True: iter(evaluation_order.tolist()), False: iter(training_order.tolist())}
    for slot in slots.tolist():
        taken[next(i for i in sources[slot] if i not in taken)] = None
    return np.fromiter(taken, np.int64, len(taken))
