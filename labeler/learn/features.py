"""Features: what is known of documents before anybody grades them, one row per document.

Three blocks, each made once per main text and kept: the embedding, statistics of the text, and the counts of its words.
Views turn them into the columns that trees ask for (``labeler.learn.views``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

WORD_BUCKETS = 2**18  # words are counted by their hash

FloatArray = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64] | Sequence[int]


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """Features of some documents.

    Attributes:
        embedding: float32, shape (documents, dimension).
        statistics: of the texts, float32, shape (documents, statistics); no columns where they are not known.
        words: how often each hashed word is in each text, float32 counts, sparse, shape (documents, ``WORD_BUCKETS``).
    """

    embedding: FloatArray
    statistics: FloatArray
    words: csr_matrix

    def __post_init__(self) -> None:
        count = len(self.embedding)
        if self.embedding.ndim != 2 or self.statistics.ndim != 2:
            raise BadInput(phrase("Features are tables with one row per document."))
        if len(self.statistics) != count or self.words.shape != (count, WORD_BUCKETS):
            raise BadInput(
                phrase(
                    "{count} embeddings, {statistics} statistics, word counts {shape}",
                    count=count,
                    statistics=len(self.statistics),
                    shape=self.words.shape,
                )
            )
        if not (np.isfinite(self.embedding).all() and np.isfinite(self.statistics).all()):
            raise BadInput(
                phrase("A document has a feature that is not a finite number."), phrase("Prepare the documents again.")
            )

    def __len__(self) -> int:
        return len(self.embedding)

    def take(self, rows: Rows) -> Features:
        """The features of some of the documents, in the order of ``rows``."""
        chosen = np.asarray(rows, np.int64)
        return Features(self.embedding[chosen], self.statistics[chosen], self.words[chosen])

    def part(self, start: int, end: int) -> Features:
        """The features of the documents ``start`` to ``end``, the end not included; nothing dense is copied."""
        return Features(self.embedding[start:end], self.statistics[start:end], self.words[start:end])

    @staticmethod
    def of(
        embedding: npt.ArrayLike, statistics: npt.ArrayLike | None = None, words: csr_matrix | None = None
    ) -> Features:
        """Features from what there is; a block that is not given has no columns, or no words."""
        rows = np.ascontiguousarray(embedding, dtype=np.float32)
        if rows.ndim != 2:
            raise BadInput(
                phrase("Features are tables with one row per document, not of shape {shape}.", shape=rows.shape)
            )
        stats = np.zeros((len(rows), 0)) if statistics is None else statistics
        return Features(
            rows, np.ascontiguousarray(stats, dtype=np.float32), no_words(len(rows)) if words is None else words
        )


def no_words(documents: int) -> csr_matrix:
    """Word counts of documents without words."""
    with IMPORTING:
        from scipy.sparse import csr_matrix

    return csr_matrix((documents, WORD_BUCKETS), dtype=np.float32)
