"""Answers as rows of a table: Labeler's own export of labels, and grades that others recorded in such rows."""

from __future__ import annotations

from collections.abc import Mapping

from labeler.exchange import said_fields as fields
from labeler.exchange.answers import Heard, Said, Status, came_of, says_something
from labeler.exchange.fields import name_in, remark_in, time_of
from labeler.exchange.json_text import json_of
from labeler.exchange.reading import Reading, named_in
from labeler.exchange.rows import BadRow, clean

STATUSES = tuple(status.value for status in Status)


def heard_row(row: Mapping[str, object], record: str, reading: Reading, *, choices: bool = False) -> Heard | None:
    """What a row says; None for a document of which nobody said anything.

    The fields are document (or url or text), annotator, value, and perhaps status, flag, comment, evidence, at,
    graded_at, criteria, seconds, score_visible, others_visible and rubric. A grade is a whole number from 0 to 5: ``3``
    and ``3.0``, but neither ``"3"``, ``3.5`` nor ``true``. Other fields are left out. A time without a zone is UTC.

    Args:
        choices: whether grades may also be texts, ``"3"``.

    Raises:
        BadRow: the row does not say it in this form.
    """
    status = _status(reading.of(row, "status"))
    if status is Status.NOT_GRADED and row.get(reading.name("annotator")) is None:
        return None
    flag = fields.flag_text(reading.of(row, "flag"))
    status = status or (Status.FLAGGED if flag else Status.GRADED)
    value = _value(reading.of(row, "grade", "value", "grade"), status, choices=choices)
    said = Said(
        annotator=_annotator(row, reading),
        status=status,
        value=value,
        flag=flag,
        comment=fields.remark(remark_in(row, reading.name("comment")), "comment"),
        marks=fields.marks(json_of(reading.of(row, "evidence"))),
        at=time_of(reading.of(row, "at")),
        graded_at=time_of(row.get("graded_at")),
        criteria=fields.criteria(json_of(row.get("criteria"))),
        came=came_of({**row, "seconds": reading.of(row, "seconds")}),
    )
    if (said.status is Status.FLAGGED) != bool(flag):
        raise BadRow("flagged without a flag" if not flag else f"a flag, but {said.status.value}")
    if not says_something(said):
        raise BadRow("it says nothing: no grade, skip, flag, comment or evidence")
    document = _document(row, reading)
    return Heard(record, said, document, named_in(row, reading, "url", "url"), named_in(row, reading, "text", "text"))


def _status(value: object) -> Status | None:
    if value is None:
        return None
    if value not in STATUSES:
        raise BadRow(f"a status is one of {', '.join(STATUSES)}: {value!r:.60}")
    return Status(value)


def _value(value: object, status: Status, *, choices: bool) -> int | None:
    if value is None:
        if status is Status.GRADED:
            raise BadRow("no value")
        return None
    return fields.grade_choice(value) if choices else fields.grade_number(value)


def _annotator(row: Mapping[str, object], reading: Reading) -> str:
    key = reading.name("annotator")
    named = {key: reading.annotator} if row.get(key) is None and reading.annotator else row
    return name_in(named, key)


def _document(row: Mapping[str, object], reading: Reading) -> str:
    """The id by which the row names its document; empty where it names it by its URL or text alone."""
    key = reading.name("document")
    if row.get(key) is None and (named_in(row, reading, "url", "url") or named_in(row, reading, "text", "text")):
        return ""
    value = row.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return clean(str(value))
    return name_in(row, key)
