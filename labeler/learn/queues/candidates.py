"""What a queue draws from, and what it draws."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.courtesy import stand_aside
from labeler.domain.grades import Strategy
from labeler.learn.bootstrap import well_mixed
from labeler.learn.ranks import mid_ranks

Vector = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Documents that could be served.

    Attributes:
        ids: their numbers, each once, int64. Their order decides nothing.
        expected: expected grade; NaN where there is no score.
        p_keep: probability that the grade reaches the cut; NaN where there is no score.
        spread: standard deviation of the score between trees; NaN where there is no score.
    """

    ids: Numbers
    expected: Vector
    p_keep: Vector
    spread: Vector

    def __post_init__(self) -> None:
        arrays = (self.expected, self.p_keep, self.spread)
        if self.ids.ndim != 1 or any(a.shape != self.ids.shape for a in arrays):
            raise ValueError("every candidate needs an id, an expected grade, a p_keep and a spread (NaN for none)")

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def scored(self) -> npt.NDArray[np.bool_]:
        """Which candidates have a score."""
        return np.asarray(np.isfinite(self.expected) & np.isfinite(self.p_keep), np.bool_)

    def in_order_of_id(self) -> Candidates:
        """The same candidates sorted by id."""
        if (np.diff(self.ids) > 0).all():
            return self
        order = np.argsort(self.ids)
        return Candidates(self.ids[order], self.expected[order], self.p_keep[order], self.spread[order])


NOTHING = Candidates(np.zeros(0, np.int64), *(np.zeros(0) for _ in range(3)))


@dataclass(frozen=True, slots=True)
class Pick:
    """A document to serve.

    Attributes:
        propensity: probability with which ``strategy`` took it at this draw, in (0, 1].
        among: how many documents the strategy drew from at this draw, this one included.
    """

    id: int
    strategy: Strategy
    propensity: float
    among: int


def share_of(values: Vector) -> Vector:
    """Where each value stands among all, from above 0 for the lowest to 1 for the highest; equal ones share a place."""
    if len(values) == 0:
        return np.zeros(0)
    stand_aside()
    return np.asarray(mid_ranks(values) / len(values), np.float64)


def mixed_bits(ids: Numbers, seed: int) -> npt.NDArray[np.uint64]:
    """A uniform number for each document, by its number and the seed alone (splitmix64's finaliser)."""
    return well_mixed(ids.astype(np.uint64) + np.uint64(seed * 0x9E3779B97F4A7C15 % 2**64))
