"""One ridge regression on several tables at once, each with its own share of what tells documents apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from labeler.learn.out_of_fold import out_of_fold
from labeler.learn.word_view import inner_products

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

# Strength of the ridge penalty beside the mean squared distance of a document from the middle, which is 1.
PENALTY = 0.4
_NO_SPREAD = 1e-12  # a table in which all documents are the same says nothing

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A table of the graded documents, one row each, and its share of the distance between them."""

    rows: Matrix | csr_matrix
    share: float

    def inner(self) -> Matrix:
        """Inner products of the rows, counted from their middle."""
        inner = self.rows @ self.rows.T if isinstance(self.rows, np.ndarray) else inner_products(self.rows)
        to_middle = inner.mean(axis=1)
        return np.asarray(inner - to_middle[:, None] - to_middle[None, :] + to_middle.mean(), np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """What a ridge regression on a mixture found.

    Attributes:
        said: what each graded document gets from fits without its fold, shape (documents, targets).
        weights: of the columns of each part, shape (columns, targets); the mean over the fits.
        offsets: what is added to the sum over the parts, shape (targets,).
    """

    said: Matrix
    weights: list[Matrix]
    offsets: Matrix


def fit_mixture(parts: Sequence[Part], targets: Matrix, fold_of: npt.NDArray[np.int64]) -> Fitted:
    """Fit the mixture.

    Args:
        targets: shape (documents, targets).
        fold_of: fold of each document.
    """
    count, whole = len(targets), sum(part.share for part in parts)
    kernel, scales = np.zeros((count, count)), []
    for part in parts:
        inner = part.inner()
        spread = float(np.diagonal(inner).mean())
        scales.append(part.share / whole / spread if spread > _NO_SPREAD else 0.0)
        kernel += scales[-1] * inner
    said, dual, offsets = out_of_fold(kernel, targets, fold_of, PENALTY)
    dual = dual - dual.mean(axis=0)  # rows are counted from their middle
    weights = [np.asarray(part.rows.T @ dual) * scale for part, scale in zip(parts, scales, strict=True)]
    for part, found in zip(parts, weights, strict=True):
        offsets = offsets - np.asarray(part.rows.mean(axis=0)).ravel() @ found
    return Fitted(said, weights, offsets)
