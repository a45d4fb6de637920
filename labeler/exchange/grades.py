"""Grades that other tools recorded, as JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.grades import GRADES, MAX_GRADE, MIN_GRADE
from labeler.exchange.fields import name_in, read_rows, remark_in, time_of
from labeler.exchange.jsonl import Line
from labeler.exchange.rows import BadRow


@dataclass(frozen=True, slots=True)
class GradeRow:
    """One row of a file of grades.

    Attributes:
        document: external id of the document.
        at: when, ISO 8601 in UTC; empty where the row does not say.
        line: number of its line, from 1.
    """

    document: str
    annotator: str
    value: int
    at: str = ""
    comment: str = ""
    line: int = 0


def read_grades(path: Path) -> Iterator[GradeRow | Rejection]:
    """The grades of a JSON Lines file, plain or gzip; rows that hold none as rejections.

    A value is a whole number from 0 to 5: ``3`` and ``3.0``, but neither ``"3"``, ``3.5`` nor ``true``. Other
    keys than document, annotator, value, at and comment are left out. A time without a zone is taken as UTC.

    Raises:
        BadInput: the file is missing or cannot be read.
    """
    return read_rows(path, _grade)


def _grade(line: Line) -> GradeRow:
    row = line.row
    return GradeRow(
        document=name_in(row, "document"),
        annotator=name_in(row, "annotator"),
        value=_value(row.get("value")),
        at=time_of(row.get("at")),
        comment=remark_in(row, "comment"),
        line=line.number,
    )


def _value(value: object) -> int:
    if value is None:
        raise BadRow("no value")
    whole = isinstance(value, int | float) and not isinstance(value, bool) and value in GRADES
    if not isinstance(value, int | float) or not whole:
        raise BadRow(f"a grade is a whole number from {MIN_GRADE} to {MAX_GRADE}: {value!r:.60}")
    return int(value)
