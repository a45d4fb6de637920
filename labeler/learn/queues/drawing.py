"""Drawing: the slots of a queue, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import numpy as np

from labeler.domain.courtesy import stand_aside
from labeler.domain.errors import BadInput
from labeler.domain.grades import Strategy
from labeler.domain.wording import phrase
from labeler.learn.queues import (
    cold_start,
    committee,
    evaluation,
    exploration,
    gain,
    rare,
    typical,
    uncertainty,
)
from labeler.learn.queues.candidates import NOTHING, Candidates, Pick
from labeler.learn.queues.ground import Space
from labeler.learn.queues.recipe import Recipe
from labeler.learn.queues.urn import Urn
from labeler.learn.queues.view import View
from labeler.learn.queues.weighing import Weigh

MIXED = "mixed"
STRATEGIES: Mapping[Strategy, Weigh] = MappingProxyType(
    {
        Strategy.EVALUATION: evaluation.weights,
        Strategy.RANDOM: exploration.weights,
        Strategy.COLD_START: cold_start.weights,
        Strategy.UNCERTAINTY: uncertainty.weights,
        Strategy.COMMITTEE: committee.weights,
        Strategy.GAIN: gain.weights,
        Strategy.RARE: rare.weights,
        Strategy.TYPICAL: typical.weights,
    }
)
NAMES = (MIXED, *(s.value for s in STRATEGIES))

_NEED_SCORES = frozenset({Strategy.UNCERTAINTY, Strategy.COMMITTEE, Strategy.RARE})
_NEED_FEATURES = frozenset({Strategy.COLD_START, Strategy.GAIN, Strategy.TYPICAL})
_FRESH = 50  # picks of a batch after each of which weights are made anew; for more, the last weights stay
_SLOTS, _DRAWS = 4, 5  # streams of random numbers


def draw(
    strategy: str,
    candidates: Candidates,
    *,
    n: int,
    cut: float,
    seed: int,
    apart: Candidates = NOTHING,
    recipe: Recipe | None = None,
    space: Space | None = None,
    known: Sequence[int] = (),
) -> list[Pick]:
    """Draw documents in the order in which they are to be served; equal arguments give equal picks.

    Args:
        strategy: ``mixed``, or the name of one strategy that gets all slots.
        n: how many; beyond the documents there are, all of them.
        cut: the grade from which a document is worth keeping.
        apart: documents set apart for evaluation by chance alone, before anything was known of them, so that figures
            over them stand for all documents (law 6). What would train is drawn from the others while any are left.
        recipe: shares of a mixed queue.
        space: features of documents; without them, strategies that look at features draw at random.
        known: numbers of documents that are graded or on a desk.

    Raises:
        BadInput: there is no strategy of that name.
        MissingPiece: the strategy needs a library that is not installed.
    """
    shares = (recipe or Recipe()).shares if strategy == MIXED else {_named(strategy): 1.0}
    graded = np.array(sorted(set(known)), np.int64)
    trains = _Stock(View(candidates.in_order_of_id(), cut=cut, space=space, known=graded), seed)
    evaluates = _Stock(View(apart.in_order_of_id(), cut=cut), seed)
    count = min(max(n, 0), len(candidates) + len(apart))
    return [_pick(slot, shares, trains, evaluates) for slot in _slots(shares, count, seed)]


def _named(name: str) -> Strategy:
    plain = name.strip().replace(" ", "-").replace("_", "-")
    if plain not in NAMES:
        raise BadInput(
            phrase("There is no queue strategy {name!r}.", name=name),
            phrase("Choose one of: {names}.", names=", ".join(NAMES)),
        )
    return Strategy(plain)


def check_name(name: str) -> str:
    """The name of a strategy as ``draw`` takes it.

    Raises:
        BadInput: there is none of that name.
    """
    return MIXED if name == MIXED else _named(name).value


def _slots(shares: Mapping[Strategy, float], count: int, seed: int) -> Iterator[Strategy]:
    """A strategy for each slot, drawn with the recipe's shares."""
    ends = np.cumsum(list(shares.values()))
    drawn = np.random.default_rng([seed, _SLOTS]).random(count) * ends[-1]
    names = list(shares)
    return (names[min(int(at), len(names) - 1)] for at in np.searchsorted(ends, drawn, side="right"))


class _Stock:
    """Documents to draw from, with an urn for each strategy that draws from them."""

    def __init__(self, view: View, seed: int) -> None:
        self.view = view
        self.count = len(view.candidates)
        self._seed = seed
        self._urns: dict[Strategy, Urn] = {}
        self._chance: dict[Strategy, np.random.Generator] = {}

    def take(self, strategy: Strategy) -> Pick:
        """Draw one document by that strategy."""
        stand_aside()
        if strategy not in self._chance:
            stream = list(STRATEGIES).index(strategy)
            self._chance[strategy] = np.random.default_rng([self._seed, _DRAWS, stream])
        urn = self._urns.get(strategy)
        if urn is None or len(self.view.picked) <= _FRESH:
            urn = self._urns[strategy] = Urn(STRATEGIES[strategy](self.view), self.view.left)
        row, propensity = urn.draw(self._chance[strategy].random())
        pick = Pick(int(self.view.candidates.ids[row]), strategy, propensity, self.count)
        self.count -= 1
        self.view.take(row)
        for other in self._urns.values():
            other.remove(row)
        return pick


def _pick(slot: Strategy, shares: Mapping[Strategy, float], trains: _Stock, evaluates: _Stock) -> Pick:
    """The document of one slot. A slot whose own documents are used up goes to the others: together they suffice."""
    training = [s for s in shares if s is not Strategy.EVALUATION]
    if slot is Strategy.EVALUATION and not evaluates.count and training:
        slot = max(training, key=lambda s: shares[s])
    if evaluates.count and (slot is Strategy.EVALUATION or not trains.count):
        return evaluates.take(Strategy.EVALUATION)
    return trains.take(_able(slot, trains.view))


def _able(strategy: Strategy, view: View) -> Strategy:
    """The strategy, or the one that stands in for it while there are no scores or no features."""
    if strategy in _NEED_SCORES:
        is_scored = bool(view.candidates.scored.any())
        if not is_scored or (view.space is not None and view.grades < cold_start.ENOUGH):
            strategy = Strategy.COLD_START
    return Strategy.RANDOM if strategy in _NEED_FEATURES and view.space is None else strategy
