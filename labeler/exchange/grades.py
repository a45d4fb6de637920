"""Grades that other tools recorded, as JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput
from labeler.domain.grades import GRADES, MAX_GRADE, MIN_GRADE
from labeler.exchange.jsonl import Line, json_lines
from labeler.exchange.rows import BadRow, clean
from labeler.exchange.times import utc


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
    try:
        for line in json_lines(path):
            yield _grade(path, line) if isinstance(line, Line) else line
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from error


def _grade(path: Path, line: Line) -> GradeRow | Rejection:
    row = line.row
    try:
        return GradeRow(
            document=_name(row, "document"),
            annotator=_name(row, "annotator"),
            value=_value(row.get("value")),
            at=_time(row.get("at")),
            comment=_comment(row.get("comment")),
            line=line.number,
        )
    except BadRow as error:
        return Rejection(path.as_posix(), f"line {line.number}", str(error))


def _name(row: Mapping[str, object], key: str) -> str:
    value = row.get(key)
    if value is None:
        raise BadRow(f"no {key}")
    if not isinstance(value, str) and (key != "document" or isinstance(value, bool) or not isinstance(value, int)):
        raise BadRow(f"the {key} is no text: {value!r:.60}")
    name = clean(str(value)).strip()
    if not name:
        raise BadRow(f"the {key} is empty")
    return name


def _value(value: object) -> int:
    if value is None:
        raise BadRow("no value")
    whole = isinstance(value, int | float) and not isinstance(value, bool) and value in GRADES
    if not isinstance(value, int | float) or not whole:
        raise BadRow(f"a grade is a whole number from {MIN_GRADE} to {MAX_GRADE}: {value!r:.60}")
    return int(value)


def _time(value: object) -> str:
    if value is None or value == "":
        return ""
    if not isinstance(value, str):
        raise BadRow(f"the time is no text: {value!r:.60}")
    try:
        return utc(value)
    except ValueError:
        raise BadRow(f"not an ISO 8601 time: {value!r:.60}") from None


def _comment(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadRow(f"the comment is no text: {value!r:.60}")
    return clean(value)
