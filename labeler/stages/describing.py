"""What a worker process tells of main texts without an encoder: statistics and word counts."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.domain.grades import digest
from labeler.learn.features import WORD_BUCKETS
from labeler.learn.words import count_words
from labeler.text.statistics import STATISTICS, statistics_of

CODE_VERSION = "describe-2"  # raise it when the same text would be described otherwise

Told = tuple[NDArray[np.float32], NDArray[np.uint32], NDArray[np.uint16]]


def describe_some(texts: Sequence[str]) -> list[Told]:
    """Statistics, buckets of words and their counts of each text; runs in a worker process."""
    return [
        (np.array(statistics_of(text), np.float32), *counted)
        for text, counted in zip(texts, count_words(texts), strict=True)
    ]


def start_describing() -> None:
    """Load what every text needs, once per worker."""
    describe_some(["A first text, so that the next one does not wait."])


def features_key() -> str:
    """What statistics and word counts depend on besides the text, as a hash."""
    names = [s.name for s in STATISTICS]
    return digest([CODE_VERSION, WORD_BUCKETS, names, importlib.metadata.version("scikit-learn")])
