"""Draws without replacement, each with its exact probability."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from labeler.learn.queues.candidates import Vector

_BLOCK = 512


class Urn:
    """Rows that are drawn in proportion to their weights.

    Weights are summed in blocks, and only the block that lost a row is summed again: no draw looks at all rows, and
    nothing is ever subtracted, so that probabilities stay exact down to the last row.

    Args:
        weights: of all rows, above zero where they are left. left: which rows are there.
    """

    def __init__(self, weights: Vector, left: npt.NDArray[np.bool_]) -> None:
        blocks = max(-(-len(weights) // _BLOCK), 1)
        held = np.zeros(blocks * _BLOCK)
        held[: len(weights)] = np.where(left, weights, 0.0)
        self._held = held.reshape(blocks, _BLOCK)
        self._sums = self._held.sum(axis=1)

    def draw(self, uniform: float) -> tuple[int, float]:
        """The row that a uniform number in [0, 1) stands for, and the probability to draw it. It stays in the urn."""
        ends = np.cumsum(self._sums)
        total = float(ends[-1])
        block = _place(self._sums, ends, uniform * total)
        within = self._held[block]
        row = _place(within, np.cumsum(within), uniform * total - float(ends[block] - self._sums[block]))
        return block * _BLOCK + row, min(float(within[row]) / total, 1.0)

    def remove(self, row: int) -> None:
        """Take a row out."""
        block = row // _BLOCK
        self._held[block, row % _BLOCK] = 0.0
        self._sums[block] = self._held[block].sum()


def _place(weights: Vector, ends: Vector, at: float) -> int:
    """Which weight reaches over ``at``; rounding never leads to one that is zero."""
    found = min(int(np.searchsorted(ends, at, side="right")), len(ends) - 1)
    if weights[found] > 0:
        return found
    held = np.flatnonzero(weights > 0)
    return int(held[np.argmin(np.abs(held - found))])
