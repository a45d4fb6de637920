"""Rare high grades: documents that promise a high grade, those first from which there is something to learn.

High grades are few, and a probe that saw few of them ranks the best documents badly. Going by the score alone finds
them fast and makes the probe worse, as it asks for more of what it knows; the expected gain keeps it from that.

Some draws are even over all documents. They cost little of what is found, and no grade then weighs more than
about twenty times as much in figures over all grades as that of a random draw (``labeler.learn.weighted``).
"""

from __future__ import annotations

from labeler.learn.queues.candidates import Vector, share_of
from labeler.learn.queues.view import View
from labeler.learn.queues.weighing import of_shortlist, softmax, with_floor

GAIN = 0.5  # how much the gain counts beside the score
FLOOR = 0.05  # share of the draws that is even over all documents
PRIOR_GRADES = 30  # how many grades the rubric's direction is worth


def weights(view: View) -> Vector:
    """Weights by the place of the expected grade among all, and by the gain where there are features; a floor for all."""
    return with_floor(view, _promising(view), FLOOR)


def _promising(view: View) -> Vector:
    if view.space is None or len(view.candidates) == 0:
        return softmax(view.standing)
    promise = view.standing[view.shortlist]
    if view.prior is not None:
        doubt = PRIOR_GRADES / (PRIOR_GRADES + view.grades)
        promise = (1 - doubt) * promise + doubt * view.prior
    return of_shortlist(view, promise + GAIN * share_of(view.ground.gain()))
