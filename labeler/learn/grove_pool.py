"""The documents a grove keeps scored, and their features by column."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt

from labeler.domain.lazily import IMPORTING
from labeler.learn.bootstrap import Keys
from labeler.learn.features import Features, FloatArray
from labeler.learn.views import Views

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_ROOM = 1.25  # how much larger arrays get than they have to be
_BLOCK = 4096  # documents whose linear views are made at once

Rows = npt.NDArray[np.int64]
Number = TypeVar("Number", bound=np.generic)


class Pool:
    """Documents in rows; a row is never given to another document.

    Attributes:
        count: how many rows there are, those of removed documents included.
        keys: of the documents, uint64, shape (count,).
        there: which were not removed, shape (count,).
        groups: documents that say the same have the same number, shape (count,).
    """

    def __init__(self, features: Features, keys: Keys, groups: Sequence[int] | None = None) -> None:
        self._dimension = features.embedding.shape[1]
        self._raw = np.ascontiguousarray(np.vstack([features.embedding.T, features.statistics.T]))
        self._words = [features.words]  # as they came, so that more of them copy nothing
        self.keys = np.array(keys, np.uint64)
        self.there = np.ones(len(keys), np.bool_)
        self.groups = np.arange(len(keys)) if groups is None else np.array(groups, np.int64)
        self._row_of = {key: row for row, key in enumerate(self.keys.tolist())}
        if not len(features) == len(self.keys) == len(self.groups) == len(self._row_of):
            raise ValueError("every document needs its features, a key of its own and a group")

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.keys)

    def row(self, key: int) -> int:
        """The row of a document; KeyError if it is not there."""
        return self._row_of[key]

    def rows(self, keys: Iterable[int]) -> Rows:
        """The rows of documents; KeyError if one is not there."""
        return np.array([self._row_of[key] for key in keys], np.int64)

    def add(self, features: Features, keys: Keys, groups: Sequence[int] | None = None) -> None:
        """Add documents behind the others; ValueError if one is there already."""
        start, end = self.count, self.count + len(keys)
        added = dict(zip(keys.tolist(), range(start, end), strict=True))
        if len(added) != len(keys) or len(features) != len(keys) or not added.keys().isdisjoint(self._row_of):
            raise ValueError("every document that is added needs its features and a key of its own")
        raw = with_room(self._raw, end)
        raw[:, start:end] = np.vstack([features.embedding.T, features.statistics.T])
        given = np.arange(start, end) if groups is None else np.array(groups, np.int64)
        # Whoever reads meanwhile holds the arrays of before, or reads rows below the count that do not change.
        self._raw, self._words = raw, [*self._words, features.words]
        self.groups, self.there = np.append(self.groups, given), np.append(self.there, np.ones(len(keys), np.bool_))
        self._row_of.update(added)
        self.keys = np.append(self.keys, keys)

    def remove(self, keys: Collection[int]) -> None:
        """Forget documents; KeyError if one is not there. Their rows stay, and are read no more."""
        there = self.there.copy()
        there[self.rows(keys)] = False
        for key in keys:
            del self._row_of[key]
        self.there = there

    def features(self, rows: Rows) -> Features:
        """Features of some rows."""
        part = np.ascontiguousarray(self._raw[:, rows].T)
        return Features(part[:, : self._dimension], part[:, self._dimension :], self._words_of(rows))

    def _words_of(self, rows: Rows) -> csr_matrix:
        with IMPORTING:
            from scipy.sparse import vstack

        words = self._words
        starts = np.cumsum([0, *(block.shape[0] for block in words)])
        block_of = np.searchsorted(starts, rows, side="right") - 1
        found = [words[block][rows[block_of == block] - starts[block]] for block in np.unique(block_of).tolist()]
        back = np.argsort(np.argsort(block_of, kind="stable"), kind="stable")
        return vstack([words[0][:0], *found], format="csr")[back]

    def plain(self, families: Sequence[str], count: int) -> FloatArray:
        """The columns that no fit changes, of the first ``count`` rows, shape (columns, count)."""
        first = 0 if "embedding" in families else self._dimension
        last = len(self._raw) if "statistics" in families else self._dimension
        return self._raw[first:last, :count]

    def linear(self, views: Views, start: int, end: int) -> Iterable[FloatArray]:
        """The columns of linear views, shape (columns, rows), block by block."""
        for at in range(start, end, _BLOCK):
            yield np.ascontiguousarray(views.linear(self.features(np.arange(at, min(at + _BLOCK, end)))).T)


def with_room(table: npt.NDArray[Number], size: int) -> npt.NDArray[Number]:
    """``table`` with room for ``size`` entries along its last axis, in a new array where it was too small."""
    if table.shape[-1] >= size:
        return table
    larger = np.zeros((*table.shape[:-1], int(size * _ROOM)), table.dtype)
    larger[..., : table.shape[-1]] = table
    return larger
