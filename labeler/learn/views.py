"""Views: what trees ask for. The features themselves, and linear views on them.

A tree asks for one column at a time and needs many grades to find a direction that lies across several hundred of them.
Ridge regressions on words, embedding and statistics together find it at once; what they say becomes further columns.
The score stays a weighted mean of grades, as columns only decide who shares a leaf with whom.

A document that helped to fit a view looks better along it than a new one would. So the columns of the graded documents
come from fits without them, and the view for new documents is the mean of these fits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput
from labeler.domain.probes import FAMILIES
from labeler.domain.wording import phrase
from labeler.learn.features import WORD_BUCKETS, Features, FloatArray
from labeler.learn.mixture import Part, fit_mixture
from labeler.learn.out_of_fold import folds_of
from labeler.learn.packing import Arrays
from labeler.learn.ranks import mid_ranks
from labeler.learn.statistic_view import StatisticScale
from labeler.learn.word_view import WordScale

VIEWS = ("grade", "rank")  # what the linear views say: the grade, and its rank among the grades
# How much of the distance between two documents each family makes. Found on web pages; the top is broad.
SHARES: Mapping[str, float] = {"statistics": 0.10, "words": 0.75, "directions": 0.15}
VIEW_ARRAYS = {
    "statistic_middles": ("<f8", 1),
    "statistic_spreads": ("<f8", 1),
    "statistic_weights": ("<f8", 2),
    "word_buckets": ("<i4", 1),
    "word_rarity": ("<f8", 1),
    "word_weights": ("<f8", 2),
    "direction_weights": ("<f8", 2),
    "offsets": ("<f8", 1),
}
_STEPS = 1024.0  # per grade: sums that a processor rounds otherwise still give the same columns
_BLOCK = 4096  # rows held in double precision at once

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Views:
    """Fitted views, immutable. What a linear view says is the sum of what its parts say, and its offset.

    Attributes:
        families: which of ``FAMILIES`` are read.
        dimension, statistics: how many of each a document must have.
        statistic_scale: how statistics are spread out. statistic_weights: shape (its columns, views).
        word_scale: how words are weighed. word_weights: of its buckets, shape (buckets, views).
        direction_weights: of the embedding, shape (dimension, views). No rows for a family that is not read.
        offsets: shape (views,), float64 like all weights.
    """

    families: tuple[str, ...]
    dimension: int
    statistics: int
    statistic_scale: StatisticScale
    statistic_weights: Matrix
    word_scale: WordScale
    word_weights: Matrix
    direction_weights: Matrix
    offsets: Matrix

    @property
    def repeats(self) -> int:
        """How many of the last columns are linear views."""
        return len(self.offsets)

    @property
    def width(self) -> int:
        """How many columns there are."""
        return _plain_width(self.families, self.dimension, self.statistics) + self.repeats

    def columns(self, features: Features) -> FloatArray:
        """What trees ask for, float32, shape (documents, ``width``); the linear views come last.

        Raises:
            BadInput: the features are not of the kind that the views were fitted on.
        """
        if features.embedding.shape[1] != self.dimension or features.statistics.shape[1] != self.statistics:
            raise BadInput(
                phrase(
                    "The probe reads {dimension} numbers of an embedding and {statistics} statistics per document, not {embedding} and {features}.",
                    dimension=self.dimension,
                    statistics=self.statistics,
                    embedding=features.embedding.shape[1],
                    features=features.statistics.shape[1],
                )
            )
        table = np.empty((len(features), self.width), np.float32)
        for at in range(0, len(features), _BLOCK):
            part = features.part(at, at + _BLOCK)
            table[at : at + _BLOCK] = np.hstack([plain(part, self.families), self.linear(part)])
        return table

    def linear(self, features: Features) -> FloatArray:
        """The last columns only, float32, shape (documents, ``repeats``)."""
        said = np.tile(self.offsets, (len(features), 1))
        if not self.repeats:
            return said.astype(np.float32)
        if "directions" in self.families:
            said += features.embedding.astype(np.float64) @ self.direction_weights
        if "statistics" in self.families:
            said += self.statistic_scale.apply(features.statistics) @ self.statistic_weights
        if "words" in self.families:
            weights = np.zeros((WORD_BUCKETS, self.repeats))
            weights[self.word_scale.buckets] = self.word_weights
            said += self.word_scale.apply(features.words) @ weights
        return _rounded(said)

    def to_arrays(self) -> Arrays:
        """The fitted arrays by the names of ``VIEW_ARRAYS``."""
        return {
            "statistic_middles": self.statistic_scale.middles,
            "statistic_spreads": self.statistic_scale.spreads,
            "statistic_weights": self.statistic_weights,
            "word_buckets": self.word_scale.buckets,
            "word_rarity": self.word_scale.rarity,
            "word_weights": self.word_weights,
            "direction_weights": self.direction_weights,
            "offsets": self.offsets,
        }

    def facts(self) -> dict[str, object]:
        """What else is needed to make them again, JSON-ready."""
        return {"families": list(self.families), "dimension": self.dimension, "statistics": self.statistics}

    @staticmethod
    def of_arrays(facts: dict[str, object], arrays: Arrays) -> Views:
        """The views of :meth:`facts` and :meth:`to_arrays`, checked; ValueError when they do not fit together."""
        listed = facts["families"]
        if not isinstance(listed, list):
            raise ValueError("the families of features are not a list")
        views = Views(
            _checked_families([str(f) for f in listed]),
            int(str(facts["dimension"])),
            int(str(facts["statistics"])),
            StatisticScale(arrays["statistic_middles"], arrays["statistic_spreads"]),
            arrays["statistic_weights"],
            WordScale(arrays["word_buckets"], arrays["word_rarity"]),
            arrays["word_weights"],
            arrays["direction_weights"],
            arrays["offsets"],
        )
        views.check()
        return views

    def check(self) -> None:
        """Raise ValueError unless the arrays fit together and are finite."""
        buckets = self.word_scale.buckets
        shapes = (
            self.statistic_scale.middles.shape == self.statistic_scale.spreads.shape == (self.statistics,),
            self.statistic_weights.shape
            == (self.statistic_scale.width * ("statistics" in self.families), self.repeats),
            self.word_scale.rarity.shape == buckets.shape,
            self.word_weights.shape == (len(buckets), self.repeats),
            self.direction_weights.shape == (self.dimension * ("directions" in self.families), self.repeats),
        )
        if not all(shapes) or min(self.dimension, self.statistics) < 0 or self.width < 1:
            raise ValueError("the arrays of its views have different lengths")
        if len(buckets) and (buckets.min() < 0 or buckets.max() >= WORD_BUCKETS or (np.diff(buckets) <= 0).any()):
            raise ValueError("its words are not in order")
        if (
            not all(np.isfinite(a).all() for a in self.to_arrays().values())
            or (self.statistic_scale.spreads <= 0).any()
        ):
            raise ValueError("a weight of its views is not a finite number")


def fit_views(
    features: Features,
    targets: Matrix,
    *,
    families: Sequence[str] = FAMILIES,
    seed: int,
    groups: Sequence[int] | None = None,
) -> tuple[Views, FloatArray]:
    """Fit views on graded documents.

    Args:
        targets: mean grade of each document, shape (documents,).
        families: which features are read.
        seed: decides the folds.
        groups: documents with the same number are in the same fold; each for itself by default.

    Returns:
        The views, and the columns of the graded documents with linear views from fits without them, shape
        (documents, ``width``).
    """
    chosen = _checked_families(families)
    parts = [family for family in SHARES if family in chosen]
    unread = features.part(0, 0)
    scale = StatisticScale.of(features.statistics if "statistics" in parts else unread.statistics)
    words = WordScale.of(features.words if "words" in parts else unread.words)
    aims = np.column_stack([targets, _ranks(targets)])[:, : len(VIEWS) if parts else 0]
    tables = {
        "statistics": scale.apply(features.statistics),
        "words": words.apply(features.words),
        "directions": features.embedding.astype(np.float64),
    }
    mixed = [Part(tables[family], SHARES[family]) for family in parts]
    fitted = fit_mixture(mixed, aims, folds_of(len(targets), seed, groups))
    weights = dict(zip(parts, fitted.weights, strict=True))
    nothing = np.zeros((0, aims.shape[1]))
    views = Views(
        chosen,
        features.embedding.shape[1],
        features.statistics.shape[1],
        scale,
        weights.get("statistics", nothing),
        words,
        weights.get("words", nothing)[words.buckets],
        weights.get("directions", nothing),
        fitted.offsets,
    )
    return views, np.hstack([plain(features, chosen), _rounded(fitted.said)])


def _ranks(targets: Matrix) -> Matrix:
    """The rank of each target, those that tie in the middle of their ranks, with mean and spread of the targets."""
    ranks = mid_ranks(targets)
    spread = ranks.std()
    return np.asarray(targets.mean() + (ranks - ranks.mean()) * (targets.std() / spread if spread > 0 else 0.0))


def plain(features: Features, families: Sequence[str]) -> FloatArray:
    """The first columns, which no fit changes: embedding and statistics, where they are among the families."""
    blocks = [features.embedding if "embedding" in families else features.embedding[:, :0]]
    blocks += [features.statistics] if "statistics" in families else []
    return np.hstack(blocks)


def _plain_width(families: Sequence[str], dimension: int, statistics: int) -> int:
    return dimension * ("embedding" in families) + statistics * ("statistics" in families)


def _checked_families(families: Sequence[str]) -> tuple[str, ...]:
    if not families or len(set(families)) != len(families) or not set(families) <= set(FAMILIES):
        raise ValueError(f"families of features are some of {', '.join(FAMILIES)}: {', '.join(families)}")
    return tuple(f for f in FAMILIES if f in families)


def _rounded(columns: Matrix) -> FloatArray:
    rounded: FloatArray = (np.rint(columns * _STEPS) / _STEPS).astype(np.float32)
    return rounded
