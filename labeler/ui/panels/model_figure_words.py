"""What the figures of Model and the sets of documents that they are of are called. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from labeler.ui.language import tr

ROWS: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "spearman",
        tr("Rank agreement with people"),
        tr("Spearman's rank correlation of grades and scores: 1 is the same order"),
    ),
    ("mean_absolute_error", tr("Mean absolute error"), tr("How far a score is from the grade, on average; 0 is exact")),
    (
        "quadratic_kappa",
        tr("Agreement beyond chance"),
        tr("Quadratic kappa: 0 is chance, 1 is agreement; far misses count more"),
    ),
    ("accuracy", tr("Exactly the grade"), tr("Share of documents whose rounded score is the grade that people gave")),
    (
        "accuracy_within_one",
        tr("At most one grade off"),
        tr("Share of documents whose rounded score is the grade or the one beside it"),
    ),
    (
        "precision",
        tr("Precision at the cut"),
        tr("Of the documents the probe would keep, the share that people graded high enough"),
    ),
    (
        "recall",
        tr("Recall at the cut"),
        tr("Of the documents that people graded high enough, the share the probe would keep"),
    ),
    ("precision_tokens", tr("Precision by tokens"), tr("The same, but each document counts by its tokens")),
    ("recall_tokens", tr("Recall by tokens"), tr("The same, but each document counts by its tokens")),
    (
        "brier",
        tr("Error of the probabilities"),
        tr("Brier score of the probability to reach the cut: 0 is best, 0.25 is a coin"),
    ),
    (
        "interval_coverage",
        tr("Grades inside the interval"),
        tr("Share of grades that lie between the ends of the score's interval; 0.90 is meant"),
    ),
    (
        "calibration_error",
        tr("Calibration error"),
        tr("How far predicted probabilities are from what people graded, on average"),
    ),
)
HEADS: Final[Mapping[str, tuple[str, str]]] = {
    "evaluation": (
        tr("Random", about="documents served at random"),
        tr("served at random and kept apart; never trained on. These are the figures to publish."),
    ),
    "page": (tr("Pages"), tr("the random documents that are web pages.")),
    "lesson": (tr("Lessons"), tr("the random documents that are lessons; they have figures of their own.")),
    "weighted": (tr("All, weighted"), tr("every graded document, weighted by how likely it was to be served.")),
    "out_of_bag": (tr("Out of bag"), tr("training documents, each judged by trees that never saw it.")),
}
"""What a set is called, and what it is."""


def at_grade(name: str, title: str, cut: float) -> str:
    """The title of a figure, with the grade in the place of the cut."""
    if name == "precision":
        return tr("Precision at grade {cut:g}", cut=cut)
    return tr("Recall at grade {cut:g}", cut=cut) if name == "recall" else title
