"""Diversity within a batch: what a pick has asked already is not asked again before its answer is learned."""

from __future__ import annotations

import numpy as np

from labeler.learn.queues.candidates import Vector
from labeler.learn.queues.view import View

_LEAST = 1e-3  # of its weight that the copy of a pick keeps
_HEAVIEST = 300  # candidates that are compared with the picks; what weighs less is hardly ever drawn


def diverse(view: View, weights: Vector) -> Vector:
    """Weights, less for candidates that resemble those picked in this batch."""
    if view.space is None or not view.picked:
        return weights
    held = np.where(view.left, weights, 0.0)
    count = min(_HEAVIEST, len(held))
    heaviest = np.sort(np.argpartition(held, len(held) - count)[-count:])
    picked = view.rows_of(np.array(view.picked))
    alike = np.clip(view.rows_of(heaviest) @ picked.T, 0.0, 1.0).max(axis=1).astype(np.float64)
    changed = weights.copy()
    changed[heaviest] *= np.maximum(1.0 - alike, _LEAST)
    return changed
