"""Ridge directions: a few straight lines through the features along which grades rise.

A tree asks for one feature at a time and needs many grades to find a direction that lies across several hundred of
them. Ridge regressions find it at once; what they say becomes further columns for the trees to ask for. The score stays
a weighted mean of grades, as the columns only decide who shares a leaf with whom.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

# Strength of the ridge penalty, in units of the mean squared distance of a document from the middle.
PENALTIES = (3.0, 10.0)
FOLDS = 10
_BLOCK = 4096  # rows held in double precision at once
_STEPS = 1024.0  # per grade: sums that a processor rounds otherwise still give the same columns

Matrix = npt.NDArray[np.float64]
FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Directions:
    """Directions through the features.

    Attributes:
        weights: float64, shape (features, directions).
        offsets: float64, shape (directions,).
    """

    weights: Matrix
    offsets: Matrix

    def extend(self, features: FloatArray) -> FloatArray:
        """``features`` with one more column for each direction: how much a grade is above the mean along it."""
        if self.weights.shape[1] == 0:
            return features
        size = features.shape[1]
        table = np.empty((len(features), size + len(self.offsets)), np.float32)
        table[:, :size] = features
        for at in range(0, len(features), _BLOCK):
            block = features[at : at + _BLOCK].astype(np.float64)
            table[at : at + _BLOCK, size:] = _rounded(block @ self.weights + self.offsets)
        return table


def _rounded(columns: Matrix) -> FloatArray:
    rounded: FloatArray = (np.rint(columns * _STEPS) / _STEPS).astype(np.float32)
    return rounded


def fit_directions(
    features: FloatArray, targets: Matrix, *, seed: int, groups: Sequence[int] | None = None
) -> tuple[Directions, FloatArray]:
    """Fit directions, and say what they are for the documents they were fitted on.

    A document that helped to fit a direction looks better along it than a new one would. So the columns of the
    training documents come from fits without them (``FOLDS`` folds), and the directions for new documents are the
    mean of these fits.

    Args:
        features: float32, shape (documents, features).
        targets: mean grade of each document.
        seed: decides the folds.
        groups: documents with the same number are in the same fold; each for itself by default.

    Returns:
        The directions, and the columns of the training documents, float32, shape (documents, directions).
    """
    count, size = features.shape
    middle = features.mean(axis=0, dtype=np.float64)
    centred = features.astype(np.float64) - middle
    scale = float((centred * centred).sum(axis=1).mean())
    columns = np.zeros((count, len(PENALTIES)))
    weights = np.zeros((size, len(PENALTIES)))
    _, group_of = np.unique(np.arange(count) if groups is None else np.asarray(groups), return_inverse=True)
    units = int(group_of.max(initial=-1)) + 1
    folds = min(FOLDS, units)
    if folds < 2 or scale == 0.0:
        return Directions(weights, np.zeros(len(PENALTIES))), _rounded(columns)
    fold_of = np.random.default_rng([seed, FOLDS]).permutation(units)[group_of] % folds
    for fold in range(folds):
        outside = fold_of != fold
        fitted = _ridge(centred[outside], targets[outside] - targets[outside].mean(), scale)
        columns[~outside] = centred[~outside] @ fitted
        weights += fitted / folds
    return Directions(weights, -(middle @ weights)), _rounded(columns)


def _ridge(rows: Matrix, targets: Matrix, scale: float) -> Matrix:
    """Ridge weights for each penalty, shape (features, penalties)."""
    wide = rows.shape[1] > rows.shape[0]
    inner = rows @ rows.T if wide else rows.T @ rows  # the smaller of the two systems; they have the same solution
    right = targets if wide else rows.T @ targets
    values, vectors = np.linalg.eigh(inner)
    turned = vectors.T @ right
    solved = np.stack([vectors @ (turned / (np.maximum(values, 0.0) + p * scale)) for p in PENALTIES], axis=1)
    return rows.T @ solved if wide else solved
