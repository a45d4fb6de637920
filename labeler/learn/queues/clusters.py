"""Clusters of a sample of documents, for the first grades."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from labeler.learn.queues.candidates import Vector
from labeler.learn.queues.ground import Table

_MOST = 40
_STEPS = 12  # of k-means; the centres need not be exact
_SEED = 3


@dataclass(frozen=True, slots=True, eq=False)
class Clusters:
    """Centres, and which share of the documents each stands for.

    Attributes:
        centres: float32, shape (clusters, d). shares: float64, shape (clusters,), adding up to one.
    """

    centres: Table
    shares: Vector


def clusters_of(rows: Table) -> Clusters:
    """K-means over some rows: as many clusters as the root of their number; equal rows give equal clusters."""
    count = min(max(round(math.sqrt(len(rows))), 1), _MOST)
    centres = _spread_out(rows, count)
    for _ in range(_STEPS):
        member = _nearest(rows, centres)
        sizes = np.bincount(member, minlength=len(centres))
        sums = np.zeros_like(centres)
        np.add.at(sums, member, rows)
        centres = np.where(sizes[:, None] > 0, sums / np.maximum(sizes, 1)[:, None], centres).astype(np.float32)
    sizes = np.bincount(_nearest(rows, centres), minlength=len(centres))
    return Clusters(centres, sizes / len(rows))


def _spread_out(rows: Table, count: int) -> Table:
    """First centres, each drawn with a probability that grows with its squared distance from those before it."""
    rng = np.random.default_rng(_SEED)
    chosen = [int(rng.integers(len(rows)))]
    apart = np.full(len(rows), np.inf)
    for _ in range(count - 1):
        apart = np.minimum(apart, ((rows - rows[chosen[-1]]) ** 2).sum(axis=1, dtype=np.float64))
        if not apart.any():
            break
        chosen.append(int(rng.choice(len(rows), p=apart / apart.sum())))
    return rows[chosen].copy()


def _nearest(rows: Table, centres: Table) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    distance = (centres**2).sum(axis=1)[None, :] - 2.0 * rows @ centres.T
    return np.asarray(distance.argmin(axis=1))
