"""Grades of several people on the same documents, as flat arrays: what every figure of agreement is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.learn.intervals import Matrix, Vector

Places = npt.NDArray[np.int64]

NOBODY = phrase("There are no grades.")
ALONE = phrase("Only one person has graded; agreement needs at least two.")
APART = phrase("No document was graded by two people.")


class Table(Protocol):
    """What scipy's CSR array of documents by features gives.

    Attributes:
        shape: documents and features. nnz: stored numbers. T: features by documents, which multiplies tables.
    """

    shape: tuple[int, int]
    nnz: int
    T: Any

    def toarray(self) -> Matrix:
        """The table with all its zeros."""


@dataclass(frozen=True, slots=True, eq=False)
class SharedGrades:
    """Grades on the documents that two or more people graded; the others say nothing about agreement.

    Attributes:
        names: of all annotators, in alphabetical order, those without a shared document included.
        documents: number of shared documents.
        where: place of each grade's document, 0 to ``documents`` - 1, ascending, shape (grades,).
        who: place of its annotator in ``names``, shape (grades,).
        values: the grades, shape (grades,).
        rows: which of the grades that were handed in these are, shape (grades,).
        why: why there is nothing to compare; empty when there is.
    """

    names: tuple[str, ...]
    documents: int
    where: Places
    who: Places
    values: Vector
    rows: Places
    why: str

    @staticmethod
    def of(
        documents: Sequence[int] | Places, annotators: Sequence[str], values: Sequence[float] | Vector
    ) -> SharedGrades:
        """The shared ones among grades that are given one by one, in any order.

        Args:
            documents: number of the document of each grade.
            annotators: who gave it.
            values: the grade; any finite number.

        Raises:
            ValueError: one person graded one document twice, or a grade is no finite number.
        """
        names = tuple(sorted(set(annotators)))
        place = {name: at for at, name in enumerate(names)}
        who = np.array([place[name] for name in annotators], np.int64)
        what, grade = np.asarray(documents, np.int64), np.asarray(values, np.float64)
        if not np.isfinite(grade).all():
            raise ValueError("a grade is a finite number")
        order = np.lexsort((who, what))
        who, what, grade = who[order], what[order], grade[order]
        if len(what) and ((np.diff(what) == 0) & (np.diff(who) == 0)).any():
            raise ValueError("a person has one grade per document")
        known, place_of, sizes = np.unique(what, return_inverse=True, return_counts=True)
        common = (sizes >= 2)[place_of] if len(known) else np.zeros(0, bool)
        where = np.unique(place_of[common], return_inverse=True)[1].astype(np.int64)
        why = "" if common.any() else NOBODY if not names else ALONE if len(names) == 1 else APART
        shared = int(where[-1]) + 1 if len(where) else 0
        return SharedGrades(names, shared, where, who[common], grade[common], order[common].astype(np.int64), why)

    def sizes(self) -> Places:
        """How many people graded each document, shape (documents,); at least 2."""
        return np.bincount(self.where, minlength=self.documents).astype(np.int64)

    def table(self, columns: Places, numbers: Vector, width: int, rows: Places | None = None) -> Table:
        """A sparse table of documents by features: ``numbers`` are added up at the documents' ``columns``.

        Args:
            rows: document of each number; by default the numbers belong to the grades.

        Returns:
            A table of shape (documents, width).
        """
        with IMPORTING:
            from scipy.sparse import coo_array

        at = self.where if rows is None else rows
        table: Table = coo_array((numbers, (at, columns)), shape=(self.documents, width)).tocsr()
        return table

    def couples(self) -> tuple[Places, Places]:
        """All pairs of grades on one document: places of the first and the second grade, each once, shape (pairs,)."""
        sizes = self.sizes()
        starts = np.cumsum(sizes) - sizes
        first, second = [], []
        for size in np.unique(sizes):
            a, b = np.triu_indices(int(size), 1)
            of_size = starts[sizes == size]
            first.append((of_size[:, None] + a).ravel())
            second.append((of_size[:, None] + b).ravel())
        if not first:
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        order = np.argsort(np.concatenate(first), kind="stable")
        return np.concatenate(first)[order].astype(np.int64), np.concatenate(second)[order].astype(np.int64)
