"""The linear view on words: ridge regressions on TF-IDF, fitted in the small space of the graded documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from labeler.learn.features import WORD_BUCKETS

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

FEWEST_DOCUMENTS = 2  # graded documents that hold a word, else it is not read

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class WordScale:
    """How counts become TF-IDF: sublinear term frequency times inverse document frequency, rows of length one.

    Attributes:
        buckets: hashed words that are read, int32, ascending. rarity: their inverse document frequencies, float64.
    """

    buckets: npt.NDArray[np.int32]
    rarity: Matrix

    @staticmethod
    def of(words: csr_matrix) -> WordScale:
        """The scale of the graded documents' words."""
        found = np.bincount(words.indices, minlength=WORD_BUCKETS)
        buckets = np.flatnonzero(found >= FEWEST_DOCUMENTS).astype(np.int32)
        documents = words.shape[0]
        return WordScale(buckets, np.log((1.0 + documents) / (1.0 + found[buckets])) + 1.0)

    def apply(self, words: csr_matrix) -> csr_matrix:
        """TF-IDF of documents, sparse, shape (documents, WORD_BUCKETS); a document without known words is zero."""
        from scipy.sparse import csr_matrix

        rarity = np.zeros(WORD_BUCKETS)
        rarity[self.buckets] = self.rarity
        values = (1.0 + np.log(np.maximum(words.data, 1.0))) * rarity[words.indices]
        squares = csr_matrix((values * values, words.indices, words.indptr), shape=words.shape)
        length = np.sqrt(np.asarray(squares.sum(axis=1)).ravel())
        values /= np.repeat(np.where(length > 0, length, 1.0), np.diff(words.indptr))
        return csr_matrix((values, words.indices, words.indptr), shape=words.shape)
