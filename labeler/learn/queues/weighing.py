"""What all strategies share: from a measure of how much a document is wanted to the weight with which it is drawn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from labeler.learn.queues.candidates import Vector
from labeler.learn.queues.view import View

TEMPERATURE = 0.05  # of the softmax over measures that run from 0 to about 1; colder is greedier

Weigh = Callable[[View], Vector]
"""A strategy: unnormalised weights of all candidates, finite and above zero.

A candidate is drawn with its weight's share of the weights of those that are left (``view.left``); weights of the others
are not read.
"""


def softmax(measure: Vector, temperature: float = TEMPERATURE) -> Vector:
    """Weights that grow exponentially with a measure; the largest is 1."""
    return np.asarray(np.exp((measure - measure.max(initial=-np.inf)) / temperature), np.float64)


def with_floor(view: View, weights: Vector, share: float) -> Vector:
    """Weights of which a share is spread evenly over what is left: then no document's probability is below ``share``
    of a uniform draw's, and figures that divide by it stay usable.
    """
    held = weights[view.left]
    return np.asarray(weights + share / (1.0 - share) * (held.mean() if len(held) else 1.0), np.float64)


def of_shortlist(view: View, measure: Vector) -> Vector:
    """Weights of all candidates from a measure of the shortlist; what is not on it counts as the least of it."""
    listed = softmax(measure)
    weights = np.full(len(view.candidates), float(listed.min(initial=1.0)))
    weights[view.shortlist] = listed
    return weights
