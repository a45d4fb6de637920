"""Queues: which documents are served next, each with the probability that it was.

Documents are drawn one after the other without replacement. The propensity of a pick is the probability with which its
strategy took this document of those that were left at this draw, so a figure over picks can be weighted back to all
documents. No candidate ever has probability zero, and asking for all of them returns all. Each strategy is a file with
one function ``weights``; what is common to all of them (``drawing``) makes draws of it.
"""

from labeler.learn.queues.apart import EVALUATION_SHARE, set_apart
from labeler.learn.queues.candidates import NOTHING, Candidates, Pick
from labeler.learn.queues.drawing import MIXED, NAMES, STRATEGIES, check_name, draw
from labeler.learn.queues.ground import Lookup, Space, Traits
from labeler.learn.queues.recipe import Recipe
from labeler.learn.queues.uncertainty import uncertainty_weights

__all__ = [
    "EVALUATION_SHARE", "MIXED", "NAMES", "NOTHING", "STRATEGIES", "Candidates", "Lookup", "Pick", "Recipe", "Space",
    "Traits", "check_name", "draw", "set_apart", "uncertainty_weights",
]  # fmt: skip
