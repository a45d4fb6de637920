"""Expected gain: documents whose grade would make the scores of all documents surer."""

from __future__ import annotations

import numpy as np

from labeler.learn.queues.candidates import Vector, share_of
from labeler.learn.queues.view import View
from labeler.learn.queues.weighing import of_shortlist


def weights(view: View) -> Vector:
    """Weights by the expected loss of variance over a sample of all documents; all alike without features."""
    if view.space is None or len(view.candidates) == 0:
        return np.ones(len(view.candidates))
    return of_shortlist(view, share_of(view.ground.gain()))
