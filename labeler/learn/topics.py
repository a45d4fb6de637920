"""Topics: clusters of vectors, and words that name them. Arrays and strings in, labels and names out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from labeler.domain.lazily import IMPORTING

FEWEST, MOST = 2, 40
SEEN: Final = 60_000
"""How many vectors a clustering learns from, counting again those that it sees again."""

MOST_PASSES: Final = 20
AT_ONCE: Final = 4096
WORDS_IN_NAME: Final = 3
_WORD = re.compile(r"[^\W\d_]{3,24}")
_STOP_LISTS: Final[Mapping[str, str]] = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "it": "Italian",
    "ko": "Korean", "nl": "Dutch", "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """A text that speaks for a topic, and its language (ISO 639-1)."""

    text: str
    language: str = "en"


def count_of(texts: int) -> int:
    """How many topics to look for among so many texts: the root of half of them, within bounds."""
    return min(max(round(math.sqrt(texts / 2)), FEWEST), MOST, max(texts, 1))


def passes_over(texts: int) -> int:
    """How often the clustering has to see so many texts."""
    return min(max(math.ceil(SEEN / max(texts, 1)), 1), MOST_PASSES)


class Clustering:
    """K-means in small steps, so that it can be watched and stopped; equal input gives equal clusters.

    Args:
        count: how many clusters. seed: of everything random.
    """

    def __init__(self, count: int, seed: int) -> None:
        with IMPORTING:
            from sklearn.cluster import MiniBatchKMeans

        self._means: Any = MiniBatchKMeans(
            n_clusters=count, random_state=np.random.RandomState(seed), n_init=3, reassignment_ratio=0.01
        )

    def learn(self, vectors: NDArray[np.float32]) -> None:
        """Learn from vectors of shape (n, dimension); at first from at least as many as there are clusters."""
        self._means.partial_fit(_unit(vectors))

    def place(self, vectors: NDArray[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Cluster of each vector, and its distance from the centre; shape (n,) each."""
        apart = self._means.transform(_unit(vectors))
        labels = np.argmin(apart, axis=1).astype(np.int64)
        return labels, apart[np.arange(len(labels)), labels].astype(np.float64)


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(length, 1e-12), dtype=np.float32)


def nearest(labels: NDArray[np.int64], apart: NDArray[np.float64], most: int) -> dict[int, list[int]]:
    """For each cluster that has members, the numbers of those nearest to its centre, nearest first."""
    order = np.lexsort((apart, labels))
    found, first = np.unique(labels[order], return_index=True)
    ends = [*first[1:].tolist(), len(order)]
    return {
        int(label): order[start : min(end, start + most)].tolist()
        for label, start, end in zip(found, first.tolist(), ends, strict=True)
    }


def names_of(topics: Sequence[Sequence[Text]]) -> list[str]:
    """A name for each topic, all different: the words that its texts have and those of the others lack.

    Args:
        topics: some texts of each topic.
    """
    with IMPORTING:
        from sklearn.feature_extraction.text import TfidfVectorizer

    words = [[_words(text) for text in texts] for texts in topics]
    flat = [one for texts in words for one in texts]
    if not any(flat):
        return [f"topic {at + 1}" for at in range(len(topics))]
    vectorizer: Any = TfidfVectorizer(analyzer=_as_it_is, sublinear_tf=True)
    weights = vectorizer.fit_transform(flat)
    vocabulary: list[str] = vectorizer.get_feature_names_out().tolist()
    taken: set[str] = set()
    names = []
    start = 0
    for at, texts in enumerate(words):
        part = weights[start : start + len(texts)]
        start += len(texts)
        mean = np.asarray(part.sum(axis=0), dtype=np.float64).ravel() / max(len(texts), 1)
        shared = np.asarray((part > 0).sum(axis=0)).ravel() >= min(2, len(texts))
        names.append(_unlike(_name(mean, shared, vocabulary) or f"topic {at + 1}", taken))
        taken.add(names[-1])
    return names


def _name(mean: NDArray[np.float64], shared: NDArray[np.bool_], vocabulary: Sequence[str]) -> str:
    """The words of the largest mean weight, those that several texts share first; empty where there are none."""
    ranked = np.lexsort((np.arange(len(mean)), -mean))
    chosen: list[str] = []
    for at in (*ranked[shared[ranked]], *ranked[~shared[ranked]]):
        if mean[at] <= 0 or len(chosen) == WORDS_IN_NAME:
            break
        if not any(_alike(vocabulary[at], word) for word in chosen):
            chosen.append(vocabulary[at])
    return " ".join(chosen)


def _alike(a: str, b: str) -> bool:
    """Whether two words are forms of one, as far as their beginnings tell."""
    short, long = sorted((a, b), key=len)
    return long.startswith(short[: max(4, len(short) - 1)])


def _unlike(name: str, taken: set[str]) -> str:
    tries = (name if n == 1 else f"{name} {n}" for n in range(1, len(taken) + 2))
    return next(one for one in tries if one not in taken)


def _as_it_is(words: list[str]) -> list[str]:
    return words


def _words(text: Text) -> list[str]:
    stop = _stop_words(text.language) | _stop_words("en")
    return [word for word in _lower(text.text) if word not in stop]


def _lower(text: str) -> Iterator[str]:
    return (found.group().lower() for found in _WORD.finditer(text))


@cache
def _stop_words(language: str) -> frozenset[str]:
    """Words that say nothing of what a text is about; none for languages that have no list."""
    with IMPORTING:
        from justext import get_stoplist
        from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    name = _STOP_LISTS.get(language)
    listed = frozenset() if name is None else frozenset(word.lower() for word in get_stoplist(name))
    return listed | ENGLISH_STOP_WORDS if language == "en" else listed
