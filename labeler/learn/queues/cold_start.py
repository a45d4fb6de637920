"""Cold start: the first documents, chosen without any grade, so that they differ and stand for many others.

Documents are clustered. A document is wanted when its grade would tell most about the clusters' centres, each of which
counts by the size of its cluster: in the middle of a large cluster, and far from what was picked before. Where the
rubric says which way high grades lie, every other draw leans that way, so that the first grades are not all low.
"""

from __future__ import annotations

import numpy as np

from labeler.learn.queues.candidates import Vector, share_of
from labeler.learn.queues.view import View
from labeler.learn.queues.weighing import of_shortlist

ENOUGH = 20  # grades; from there on scores order documents better than their places do


def weights(view: View) -> Vector:
    """Weights by what a grade would tell about the clusters; all alike where there are no features."""
    if view.space is None or len(view.candidates) == 0:
        return np.ones(len(view.candidates))
    told = share_of(view.cold_ground.gain())
    if view.prior is not None and view.grades % 2:
        told = told / 2 + view.prior
    return of_shortlist(view, told)
