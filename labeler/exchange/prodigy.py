"""Grades to and from Prodigy: JSON Lines as its ``db-out`` writes and ``db-in`` reads them.

As Prodigy 1.12 to 1.18 has them: ``text``, ``options`` and ``accept`` of a choice, ``spans`` (code points), ``meta``,
``answer`` (accept, reject, ignore), hashes, ``_annotator_id``, ``_session_id`` and ``_timestamp`` (seconds). Ignored is
skipped; a line without an answer is a task that nobody answered.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from labeler.domain.grades import FlagKind, canonical_json
from labeler.domain.marks import Mark
from labeler.exchange import said_fields as fields
from labeler.exchange.answers import KEY, Heard, Said, Status, Told, carried, recalled, reconciled, says_something
from labeler.exchange.reading import Reading, named_in
from labeler.exchange.rows import BadRow

NAME = "prodigy"
ACCEPT, REJECT, IGNORE = "accept", "reject", "ignore"


def held(said: Said) -> Said:
    """What Prodigy's own fields hold: whole seconds, and no time taken."""
    return Said(
        annotator=said.annotator,
        status=said.status,
        value=None if said.status is Status.SKIPPED else said.value,
        flag=said.flag.partition(":")[0],
        comment=said.comment,
        marks=said.marks,
        at=fields.moment(_stamp(said.at)) if said.at else "",
    )


def lines(tellings: Iterable[Told], scale: Sequence[tuple[int, str]]) -> Iterator[dict[str, object]]:
    """One line for each person on each document; for a document that nobody answered, its task."""
    options = [{"id": str(value), "text": f"{value}: {title}"} for value, title in scale]
    options += [{"id": kind, "text": f"Flag: {kind}"} for kind in fields.FLAG_KINDS]
    for told in tellings:
        task = {
            "text": told.text,
            "meta": {
                "document": told.document,
                "title": told.title,
                "url": told.url,
                "kind": told.kind,
                "settled": told.settled,
            },
            "options": options,
            "_input_hash": _hash(told.text),
            "_task_hash": _hash([told.document, told.text]),
            "_view_id": "blocks",
        }
        for said in told.said:
            yield {**task, **_answer(said)}
        if not told.said:
            yield task


def _answer(said: Said) -> dict[str, object]:
    own = held(said)
    chosen = [] if own.value is None else [str(own.value)]
    given: dict[str, object] = {
        "accept": chosen + ([own.flag] if own.flag else []),
        "spans": [{"start": m.start, "end": m.end, "label": m.sign.value.upper()} for m in own.marks],
        "comment": own.comment,
        "_annotator_id": own.annotator,
        "_session_id": own.annotator,
        KEY: carried(said),
    }
    if said.status is not Status.NOT_GRADED:
        given["answer"] = IGNORE if said.status is Status.SKIPPED else ACCEPT
    if said.at:
        given["_timestamp"] = _stamp(said.at)
    return given


def _stamp(at: str) -> int:
    return int(datetime.fromisoformat(at).timestamp())


def _hash(value: object) -> int:
    """A hash of 32 bits with a sign, as Prodigy's are."""
    packed = hashlib.sha256(canonical_json(value).encode("utf-8", "replace")).digest()
    return int.from_bytes(packed[:4], "big", signed=True)


def looks_like(row: Mapping[str, object]) -> bool:
    """Whether a line is one of Prodigy's."""
    return "_task_hash" in row or "_input_hash" in row or row.get("answer") in (ACCEPT, REJECT, IGNORE)


def heard_in(row: Mapping[str, object], record: str, reading: Reading) -> Iterator[Heard | None]:
    """What a line says; None for a task that nobody answered.

    Raises:
        BadRow: it cannot be understood.
    """
    beside = recalled(row.get(KEY))
    if row.get("answer") is None and row.get("_annotator_id") is None and beside is None:
        yield None
        return
    lost: list[str] = []
    said = reconciled(_said(row, reading, lost), beside, held)
    if not says_something(said):
        raise BadRow(lost[0] if lost else "it says nothing: no grade, skip, flag, comment or evidence")
    meta = row.get("meta")
    facts = {**row, **meta} if isinstance(meta, Mapping) else row
    yield Heard(
        record, said,
        document=named_in(facts, reading, "document", "document", "id", "doc_id"),
        url=named_in(facts, reading, "url", "url", "source_url"),
        text=named_in(row, reading, "text", "text"),
        lost="; ".join(lost),
    )  # fmt: skip


def _said(row: Mapping[str, object], reading: Reading, lost: list[str]) -> Said:
    answer = reading.of(row, "status", "answer")
    value, flag = (None, "") if answer == IGNORE else _chosen(row, reading)
    if answer == REJECT and not flag:
        flag, value = _rejected(row), None
    spans = row.get(reading.name("evidence", "spans"))
    stated = reading.of(row, "at", "_timestamp")
    return Said(
        annotator=_person(row, reading),
        status=_status(answer, flag, value),
        value=value,
        flag=flag,
        comment=fields.remark(reading.of(row, "comment", "comment", "user_input"), "comment"),
        marks=fields.readable_marks(spans if isinstance(spans, list) else [], _mark, lost),
        at=fields.moment(int(stated) if isinstance(stated, float) and abs(stated) < 1e15 else stated),
    )


def _rejected(row: Mapping[str, object]) -> str:
    """A rejected choice is a document with which something is wrong; a rejected label says only what does not hold."""
    if "options" not in row:
        raise BadRow("its label was rejected, which does not say what the grade is")
    return FlagKind.OTHER.value


def _status(answer: object, flag: str, value: int | None) -> Status:
    if answer not in (ACCEPT, REJECT, IGNORE, None):
        raise BadRow(f"an answer is accept, reject or ignore: {answer!r:.60}")
    if answer == IGNORE:
        return Status.SKIPPED
    if flag:
        return Status.FLAGGED
    return Status.NOT_GRADED if value is None else Status.GRADED


def _person(row: Mapping[str, object], reading: Reading) -> str:
    return fields.person(reading.of(row, "annotator", "_annotator_id", "_session_id") or reading.annotator or None)


def _chosen(row: Mapping[str, object], reading: Reading) -> tuple[int | None, str]:
    """Grade and kind of flag among what was chosen."""
    given = row.get(reading.fields["grade"]) if "grade" in reading.fields else row.get("accept", row.get("label"))
    chosen = given if isinstance(given, list) else [] if given is None else [given]
    flags = [one for one in chosen if isinstance(one, str) and one in fields.FLAG_KINDS]
    grades = [one for one in chosen if one not in flags]
    if len(flags) > 1 or len(grades) > 1:
        raise BadRow(f"several choices: {chosen!r:.60}")
    return fields.grade_choice(grades[0]) if grades else None, flags[0] if flags else ""


def _mark(one: object) -> Mark:
    if not isinstance(one, Mapping):
        raise BadRow(f"a span has start, end and label: {one!r:.60}")
    return fields.mark(one.get("start"), one.get("end"), one.get("label"))
