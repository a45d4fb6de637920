"""Words as a linear view reads them: damped counts, weighed by how rare a word is, rows of length one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from labeler.domain.lazily import IMPORTING
from labeler.learn.features import WORD_BUCKETS

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

FEWEST_DOCUMENTS = 2  # graded documents that hold a word, else it is not read
_COMMON = 0.1  # share of the documents from which on a word's column is multiplied as a full one

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class WordScale:
    """How counts become weights: sublinear term frequency times rarity, rows of length one.

    The rarity is the square root of the inverse document frequency: words of grammar say how a text is written, and the
    whole frequency would hide them.

    Attributes:
        buckets: hashed words that are read, int32, ascending. rarity: of each, float64.
    """

    buckets: npt.NDArray[np.int32]
    rarity: Matrix

    @staticmethod
    def of(words: csr_matrix) -> WordScale:
        """The scale of the graded documents' words."""
        found = np.bincount(words.indices, minlength=WORD_BUCKETS)
        buckets = np.flatnonzero(found >= FEWEST_DOCUMENTS).astype(np.int32)
        documents = words.shape[0]
        return WordScale(buckets, np.sqrt(np.log((1.0 + documents) / (1.0 + found[buckets])) + 1.0))

    def apply(self, words: csr_matrix) -> csr_matrix:
        """Weighed words of documents, sparse, shape (documents, WORD_BUCKETS); without known words a row is zero."""
        with IMPORTING:
            from scipy.sparse import csr_matrix

        rarity = np.zeros(WORD_BUCKETS)
        rarity[self.buckets] = self.rarity
        values = (1.0 + np.log(np.maximum(words.data, 1.0))) * rarity[words.indices]
        squares = csr_matrix((values * values, words.indices, words.indptr), shape=words.shape)
        length = np.sqrt(np.asarray(squares.sum(axis=1)).ravel())
        values /= np.repeat(np.where(length > 0, length, 1.0), np.diff(words.indptr))
        return csr_matrix((values, words.indices, words.indptr), shape=words.shape)


def inner_products(rows: csr_matrix) -> Matrix:
    """Inner products of sparse rows with each other, shape (rows, rows); common columns are multiplied as full ones."""
    table = rows.tocsc()
    common = np.diff(table.indptr) > _COMMON * rows.shape[0]
    full = table[:, np.flatnonzero(common)].toarray()
    rare = table[:, np.flatnonzero(~common & (np.diff(table.indptr) > 0))].tocsr()
    return np.asarray(full @ full.T + (rare @ rare.T).toarray(), np.float64)
