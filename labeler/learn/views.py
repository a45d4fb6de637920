"""Views: what trees ask for. The features themselves, and linear views on them.

A tree asks for one column at a time and needs many grades to find a direction that lies across several hundred of them.
Ridge regressions on the embedding and on the words find it at once; what they say becomes further columns. The score
stays a weighted mean of grades, as columns only decide who shares a leaf with whom.

A document that helped to fit a view looks better along it than a new one would. So the columns of the graded documents
come from fits without them, and the view for new documents is the mean of these fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput
from labeler.domain.probes import FAMILIES
from labeler.learn.features import WORD_BUCKETS, Features, FloatArray
from labeler.learn.packing import Arrays
from labeler.learn.word_view import WordScale

FOLDS = 10
# Strength of the ridge penalties; rows of words have length one, directions count in mean squared distances.
WORD_PENALTIES = (1.0,)
DIRECTION_PENALTIES = (3.0, 10.0)
VIEW_ARRAYS = {
    "direction_weights": ("<f8", 2),
    "direction_offsets": ("<f8", 1),
    "word_buckets": ("<i4", 1),
    "word_rarity": ("<f8", 1),
    "word_weights": ("<f8", 2),
    "word_offsets": ("<f8", 1),
}
_STEPS = 1024.0  # per grade: sums that a processor rounds otherwise still give the same columns
_BLOCK = 4096  # rows held in double precision at once

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Views:
    """Fitted views, immutable.

    Attributes:
        families: which of ``FAMILIES`` are read.
        dimension, statistics: how many of each a document must have.
        direction_weights: float64, shape (dimension, directions). direction_offsets: shape (directions,).
        scale: how words are weighed. word_weights: of its buckets, shape (buckets, views). word_offsets: shape (views,).
    """

    families: tuple[str, ...]
    dimension: int
    statistics: int
    direction_weights: Matrix
    direction_offsets: Matrix
    scale: WordScale
    word_weights: Matrix
    word_offsets: Matrix

    @property
    def repeats(self) -> int:
        """How many of the last columns are linear views."""
        return len(self.direction_offsets) + len(self.word_offsets)

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
            have = f"{features.embedding.shape[1]} and {features.statistics.shape[1]}"
            raise BadInput(
                f"The probe reads {self.dimension} numbers of an embedding and {self.statistics} statistics per "
                f"document, not {have}."
            )
        table = np.empty((len(features), self.width), np.float32)
        for at in range(0, len(features), _BLOCK):
            part = features.part(at, at + _BLOCK)
            table[at : at + _BLOCK] = np.hstack([plain(part, self.families), self.linear(part)])
        return table

    def linear(self, features: Features) -> FloatArray:
        """The last columns only, float32, shape (documents, ``repeats``)."""
        along = features.embedding.astype(np.float64) @ self.direction_weights + self.direction_offsets
        weights = np.zeros((WORD_BUCKETS, len(self.word_offsets)))
        weights[self.scale.buckets] = self.word_weights
        words = self.scale.apply(features.words) @ weights + self.word_offsets if len(self.word_offsets) else None
        return _rounded(along if words is None else np.hstack([along, words]))

    def to_arrays(self) -> Arrays:
        """The fitted arrays by the names of ``VIEW_ARRAYS``."""
        return {
            "direction_weights": self.direction_weights,
            "direction_offsets": self.direction_offsets,
            "word_buckets": self.scale.buckets,
            "word_rarity": self.scale.rarity,
            "word_weights": self.word_weights,
            "word_offsets": self.word_offsets,
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
            arrays["direction_weights"],
            arrays["direction_offsets"],
            WordScale(arrays["word_buckets"], arrays["word_rarity"]),
            arrays["word_weights"],
            arrays["word_offsets"],
        )
        views.check()
        return views

    def check(self) -> None:
        """Raise ValueError unless the arrays fit together and are finite."""
        buckets = self.scale.buckets
        shapes = (
            self.direction_weights.shape == (self.dimension, len(self.direction_offsets)),
            self.scale.rarity.shape == buckets.shape,
            self.word_weights.shape == (len(buckets), len(self.word_offsets)),
        )
        if not all(shapes) or min(self.dimension, self.statistics) < 0 or self.width < 1:
            raise ValueError("the arrays of its views have different lengths")
        if len(buckets) and (buckets[0] < 0 or buckets[-1] >= WORD_BUCKETS or (np.diff(buckets) <= 0).any()):
            raise ValueError("its words are not in order")
        if not all(np.isfinite(a).all() for a in self.to_arrays().values()):
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
    fold_of = _folds(len(targets), seed, groups)
    rows = features.embedding.astype(np.float64)
    middle = rows.mean(axis=0)
    centred = rows - middle
    spread = float((centred * centred).sum(axis=1).mean()) if len(rows) else 0.0
    along, directions = _out_of_fold(
        centred @ centred.T,
        targets,
        fold_of,
        [p * spread for p in DIRECTION_PENALTIES] if "directions" in chosen else [],
    )
    scale = WordScale.of(features.words)
    found = scale.apply(features.words)
    said, words = _out_of_fold(
        (found @ found.T).toarray(), targets, fold_of, list(WORD_PENALTIES) if "words" in chosen else []
    )
    weights = centred.T @ directions
    views = Views(
        chosen, features.embedding.shape[1], features.statistics.shape[1],
        weights, -(middle @ weights), scale, np.asarray((found.T @ words)[scale.buckets]), np.zeros(words.shape[1]),
    )  # fmt: skip
    return views, np.hstack([plain(features, chosen), _rounded(np.hstack([along, said]))])


def _out_of_fold(
    kernel: Matrix, targets: Matrix, fold_of: npt.NDArray[np.int64], penalties: Sequence[float]
) -> tuple[Matrix, Matrix]:
    """Ridge on a kernel: what each document gets from the fits without it, and the mean dual weights of the fits.

    Returns:
        Two arrays of shape (documents, penalties); grades are counted from the mean of those that fitted.
    """
    count, folds = len(targets), int(fold_of.max(initial=-1)) + 1
    said, dual = np.zeros((count, len(penalties))), np.zeros((count, len(penalties)))
    if folds < 2:
        return said, dual
    for fold in range(folds):
        outside = fold_of != fold
        given = targets[outside] - targets[outside].mean()
        inner = kernel[np.ix_(outside, outside)]
        for at, penalty in enumerate(penalties):
            if penalty <= 0:
                continue
            solved = np.linalg.solve(inner + penalty * np.eye(len(inner)), given)
            said[~outside, at] = kernel[np.ix_(~outside, outside)] @ solved
            dual[outside, at] += solved / folds
    return said, dual


def _folds(count: int, seed: int, groups: Sequence[int] | None) -> npt.NDArray[np.int64]:
    _, group_of = np.unique(np.arange(count) if groups is None else np.asarray(groups), return_inverse=True)
    units = int(group_of.max(initial=-1)) + 1
    order = np.random.default_rng([seed, FOLDS]).permutation(units)
    return np.asarray(order[group_of] % max(min(FOLDS, units), 1), np.int64)


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
