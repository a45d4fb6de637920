"""Counts of words, by their hash: no vocabulary has to be kept, and any text can be counted alone."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from labeler.domain.lazily import IMPORTING
from labeler.learn.features import WORD_BUCKETS

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix
    from sklearn.feature_extraction.text import HashingVectorizer

MOST = 65_535  # a word that stands more often in a text counts as often as this

Counts = tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint16]]


def count_words(texts: Sequence[str]) -> list[Counts]:
    """For each text the buckets of its words, ascending, and how often each stands in it."""
    found = _counter().transform(texts)
    found.sort_indices()
    ends = found.indptr.tolist()
    return [
        (
            found.indices[at:to].astype(np.uint32),
            np.minimum(found.data[at:to], MOST).astype(np.uint16),
        )
        for at, to in itertools.pairwise(ends)
    ]


def word_table(counted: Sequence[Counts]) -> csr_matrix:
    """Counts of several texts as a sparse table, float32, shape (texts, ``WORD_BUCKETS``)."""
    with IMPORTING:
        from scipy.sparse import csr_matrix

    ends = np.cumsum([0, *(len(buckets) for buckets, _ in counted)])
    buckets = np.concatenate([np.zeros(0, np.uint32), *(b for b, _ in counted)]).astype(np.int32)
    counts = np.concatenate([np.zeros(0, np.uint16), *(c for _, c in counted)]).astype(np.float32)
    return csr_matrix((counts, buckets, ends), shape=(len(counted), WORD_BUCKETS))


@cache
def _counter() -> HashingVectorizer:
    with IMPORTING:
        from sklearn.feature_extraction.text import HashingVectorizer

    return HashingVectorizer(n_features=WORD_BUCKETS, norm=None, alternate_sign=False)
