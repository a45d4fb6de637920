"""Committee: documents on which the trees disagree, wherever on the scale."""

from __future__ import annotations

import numpy as np

from labeler.learn.queues.candidates import Vector, share_of
from labeler.learn.queues.diversity import diverse
from labeler.learn.queues.view import View
from labeler.learn.queues.weighing import softmax


def weights(view: View) -> Vector:
    """Weights by the place of a document's spread among all, kept apart from each other within a batch."""
    return diverse(view, view.once(_disagreement))


def _disagreement(view: View) -> Vector:
    """A document without a score counts as the middle one."""
    spread = view.candidates.spread
    known = np.isfinite(spread)
    places = np.full(len(spread), 0.5)
    places[known] = share_of(spread[known])
    return softmax(places)
