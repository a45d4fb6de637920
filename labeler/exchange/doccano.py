"""Grades to and from doccano: JSON Lines of a text classification project, one file for each person.

As doccano 1.8 exports and imports them: ``id``, ``text``, ``label`` (names of labels), ``Comments``, and whatever was
imported with an example as further keys. Projects that are not shared are exported as a ZIP archive of ``NAME.jsonl`` for
each person, shared ones as ``all.jsonl``, which does not say who answered. Where spans are labelled they come as
``[start, end, name]``. A skip is a label here, as doccano knows none; without a label nobody answered.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence

from labeler.domain.marks import Mark
from labeler.exchange import said_fields as fields
from labeler.exchange.answers import KEY, Heard, Said, Status, Told, carried, recalled, reconciled
from labeler.exchange.reading import Reading, named_in
from labeler.exchange.rows import BadRow

NAME = "doccano"
SKIPPED = "skipped"
NOT_GRADED = "not-graded"
NOBODY = ("all", "unknown", NOT_GRADED)
_DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
_LONGEST = 60


def file_stem(annotator: str) -> str:
    """The name of a person's file, without what file systems refuse; different people get different names."""
    stem = re.sub(r"[^A-Za-z0-9@+_-]+", "_", annotator)[:_LONGEST]
    if stem == annotator and stem == stem.lower() and stem not in (*NOBODY, *_DEVICES):
        return stem
    return f"{stem}-{hashlib.sha256(annotator.encode('utf-8', 'replace')).hexdigest()[:8]}"


def held(said: Said) -> Said:
    """What doccano's own fields hold: no evidence, no times, and people as names of files."""
    return Said(
        annotator=file_stem(said.annotator),
        status=said.status,
        value=said.value if said.status in (Status.GRADED, Status.FLAGGED) else None,
        flag=said.flag.partition(":")[0],
        comment=said.comment,
    )


def row_of(told: Told, number: int, said: Said | None) -> dict[str, object]:
    """A line about a document, of one person's file or of that of documents without an answer."""
    own = held(said) if said else None
    labels = [] if own is None or own.value is None else [str(own.value)]
    if own and own.flag:
        labels.append(own.flag)
    if own and own.status is Status.SKIPPED:
        labels.append(SKIPPED)
    return {
        "id": number,
        "text": told.text,
        "document": told.document,
        "title": told.title,
        "url": told.url,
        "kind": told.kind,
        "settled": told.settled,
        KEY: carried(said) if said else None,
        "label": labels,
        "Comments": [own.comment] if own and own.comment else [],
    }


def looks_like(row: Mapping[str, object]) -> bool:
    """Whether a line is one of doccano's."""
    return "text" in row and any(isinstance(row.get(name), list) for name in ("label", "labels", "cats", "Comments"))


def heard_in(row: Mapping[str, object], record: str, reading: Reading, stem: str) -> Iterator[Heard | None]:
    """What a line says; None where nobody answered.

    Args:
        stem: name of the file without its ending; that of the person in files of one person each.

    Raises:
        BadRow: it cannot be understood.
    """
    if "annotations" in row and "label" not in row:
        raise BadRow("labels by number, which do not tell the grade: export with names of labels")
    labels = _labels(row, reading)
    comment = fields.remark(reading.of(row, "comment", "Comments", "comments", "comment"), "comment")
    if not labels and not comment and recalled(row.get(KEY)) is None:
        yield None
        return
    lost: list[str] = []
    own = _said(_person(row, reading, stem), labels, comment, lost)
    said = reconciled(own, recalled(row.get(KEY)), held)
    yield Heard(
        record, said,
        document=named_in(row, reading, "document", "document", "doc_id"),
        url=named_in(row, reading, "url", "url"),
        text=named_in(row, reading, "text", "text"),
        lost="; ".join(lost),
    )  # fmt: skip


def _labels(row: Mapping[str, object], reading: Reading) -> Sequence[object]:
    given = reading.of(row, "grade", "label", "labels", "cats")
    return given if isinstance(given, list) else [] if given is None else [given]


def _person(row: Mapping[str, object], reading: Reading, stem: str) -> str:
    named = reading.of(row, "annotator", "annotator", "username", "user")
    if named is None:
        named = reading.annotator or (stem if stem not in NOBODY else None)
    return fields.person(named)


def _said(annotator: str, labels: Sequence[object], comment: str, lost: list[str]) -> Said:
    spans = [one for one in labels if isinstance(one, list) and len(one) == 3]
    names = [one for one in labels if not isinstance(one, list) or len(one) != 3]
    flags = [one for one in names if isinstance(one, str) and one in fields.FLAG_KINDS]
    skips = [one for one in names if one == SKIPPED]
    grades = [one for one in names if one not in flags and one != SKIPPED]
    if len(flags) > 1 or len(grades) > 1:
        raise BadRow(f"several labels: {names!r:.60}")
    value = fields.grade_choice(grades[0]) if grades and not skips else None
    flag = flags[0] if flags and not skips else ""
    status = Status.SKIPPED if skips else Status.FLAGGED if flag else Status.GRADED
    if value is None and status is Status.GRADED:
        status = Status.NOT_GRADED
    return Said(annotator, status, value, flag, comment, fields.readable_marks(spans, _mark, lost))


def _mark(span: Sequence[object]) -> Mark:
    return fields.mark(*span)
