"""The grades of many documents, several per document, as two flat arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.grades import GRADES, MAX_GRADE, MIN_GRADE


@dataclass(frozen=True, slots=True, eq=False)
class GradeTable:
    """Grades of documents.

    Attributes:
        starts: where the grades of each document begin in ``values``, and their number at last, int64.
        values: all grades, one document after the other, uint8.
    """

    starts: npt.NDArray[np.int64]
    values: npt.NDArray[np.uint8]

    @staticmethod
    def of(grades: Sequence[Sequence[int]]) -> GradeTable:
        """The table of the grades of each document; ValueError for a document without a grade from 0 to 5."""
        for number, given in enumerate(grades):
            if len(given) == 0 or any(g not in GRADES for g in given):
                raise ValueError(f"document {number} needs grades from {MIN_GRADE} to {MAX_GRADE}: {list(given)}")
        starts = np.cumsum([0, *(len(given) for given in grades)], dtype=np.int64)
        return GradeTable(starts, np.array([int(g) for given in grades for g in given], np.uint8))

    def check(self) -> None:
        """Raise ValueError unless every document has a grade and every grade is 0 to 5."""
        starts = self.starts
        if len(starts) < 2 or starts[0] != 0 or starts[-1] != len(self.values) or (np.diff(starts) < 1).any():
            raise ValueError("the documents do not divide the grades")
        if (self.values > MAX_GRADE).any():
            raise ValueError("a grade is out of range")

    def __len__(self) -> int:
        return len(self.starts) - 1

    def means(self) -> npt.NDArray[np.float64]:
        """Mean grade of each document, shape (documents,)."""
        sums = np.add.reduceat(self.values.astype(np.float64), self.starts[:-1])
        return np.asarray(sums / np.diff(self.starts), np.float64)

    def shares(self) -> npt.NDArray[np.float64]:
        """Which share of each document's grades is 0, 1, ... 5, shape (documents, 6)."""
        sizes = np.diff(self.starts)
        place = np.repeat(np.arange(len(sizes)) * len(GRADES), sizes) + self.values
        counts = np.bincount(place, minlength=len(sizes) * len(GRADES)).reshape(-1, len(GRADES))
        return np.asarray(counts / sizes[:, None], np.float64)
