"""Uncertainty: documents near the cut on which the trees disagree."""

from __future__ import annotations

import numpy as np

from labeler.domain.grades import MAX_GRADE, MIN_GRADE
from labeler.learn.queues.candidates import Candidates, Vector
from labeler.learn.queues.diversity import diverse
from labeler.learn.queues.view import View
from labeler.learn.queues.weighing import softmax

TEMPERATURE = 0.1
WIDEST_SPREAD = 2.5  # the standard deviation of half zeros and half fives


def weights(view: View) -> Vector:
    """Weights by doubt about the side of the cut, kept apart from each other within a batch."""
    return diverse(view, view.once(_doubt))


def _doubt(view: View) -> Vector:
    return uncertainty_weights(view.candidates, cut=view.cut)


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
    return softmax(np.where(scored, uncertain, average), TEMPERATURE)
