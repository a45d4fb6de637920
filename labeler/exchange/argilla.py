"""Grades to and from Argilla, as rows of a Hugging Face data set.

The layout is that of Argilla 2 (``Dataset.records.to_datasets``): fields and metadata as columns of their names, and for
each question ``NAME.responses``, ``NAME.responses.users`` and ``NAME.responses.status``, lists of equal length, one
place for each person. Read are also its ``records.json``, columns with ``metadata.`` before their names, and the lists
of ``user_id``, ``value`` and ``status`` of Argilla 1. Spans count code points. Submitted is answered, discarded is
skipped, a draft is no answer; people are UUIDs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import NAMESPACE_URL, UUID, uuid5

from labeler.domain.documents import Rejection
from labeler.domain.grades import Circumstances, canonical_json
from labeler.domain.marks import Mark
from labeler.exchange import said_fields as fields
from labeler.exchange.answers import KEY, Heard, Said, Status, Told, carried, recalled, reconciled, says_something
from labeler.exchange.json_text import json_of
from labeler.exchange.reading import Reading, named_in
from labeler.exchange.rows import BadRow

NAME = "argilla"
GRADE, FLAG, COMMENT, EVIDENCE = QUESTIONS = ("grade", "flag", "comment", "evidence")
SUBMITTED, DISCARDED, DRAFT = "submitted", "discarded", "draft"
_RESPONSES = ".responses"
_KINDS = {GRADE: "int", FLAG: "string", COMMENT: "string", EVIDENCE: "spans"}
TYPES: Mapping[str, str] = {
    **dict.fromkeys(("id", "status", "text", "title", "document", "url", "kind", "source", "record"), "string"),
    "content_hash": "string",
    "settled": "int",
    KEY: "string",
    **{
        f"{question}{_RESPONSES}{suffix}": f"list {kind if not suffix else 'string'}"
        for question, kind in _KINDS.items()
        for suffix in ("", ".users", ".status")
    },
}
"""The columns of `records` and what they hold."""
_STATUS: Mapping[Status, str] = {Status.SKIPPED: DISCARDED, Status.NOT_GRADED: DRAFT}


def user_id(name: str) -> str:
    """The UUID that stands for a person; a name that is one stands for itself."""
    try:
        return str(UUID(name))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, f"labeler:annotator:{name}"))


def held(said: Said) -> Said:
    """What Argilla's own fields hold: people as UUIDs, and no times."""
    return Said(
        annotator=user_id(said.annotator),
        status=said.status,
        value=None if said.status in _STATUS else said.value,
        flag=said.flag.partition(":")[0],
        comment=said.comment,
        marks=said.marks,
    )


def records(tellings: Iterable[Told]) -> Iterator[dict[str, object]]:
    """One row for each document, in order."""
    for told in tellings:
        row: dict[str, object] = {
            "id": told.document,
            "status": "completed" if any(s.status not in _STATUS for s in told.said) else "pending",
            "text": told.text,
            "title": told.title,
            "document": told.document,
            "url": told.url,
            "kind": told.kind,
            "source": told.source,
            "record": told.record,
            "content_hash": told.content_hash,
            "settled": told.settled,
            KEY: canonical_json([carried(said) for said in told.said]),
        }
        for question in QUESTIONS:
            given = list(_responses(question, told.said))
            row[f"{question}{_RESPONSES}"] = [value for value, _, _ in given]
            row[f"{question}{_RESPONSES}.users"] = [user for _, user, _ in given]
            row[f"{question}{_RESPONSES}.status"] = [status for _, _, status in given]
        yield row


def _responses(question: str, people: Iterable[Said]) -> Iterator[tuple[object, str, str]]:
    for said in people:
        own = held(said)
        spans = [{"label": m.sign.value, "start": m.start, "end": m.end} for m in own.marks]
        answer = {GRADE: own.value, FLAG: own.flag or None, COMMENT: own.comment or None, EVIDENCE: spans or None}
        status = _STATUS.get(said.status, SUBMITTED)
        empty_skip = question == GRADE and status == DISCARDED  # its status is all that a skipped record says
        if answer[question] is not None or empty_skip:
            yield answer[question], own.annotator, status


def settings(scale: Sequence[tuple[int, str]], question: str) -> dict[str, object]:
    """The settings of a data set with these questions, as Argilla's ``settings.json`` has them."""
    return {
        "guidelines": "\n".join(f"- **{value}**: {title}" for value, title in scale),
        "allow_extra_metadata": True,
        "distribution": {"strategy": "overlap", "min_submitted": 1},
        "fields": [
            {"name": "title", "title": "Title", "required": False, "settings": {"type": "text", "use_markdown": False}},
            {"name": "text", "title": "Text", "required": True, "settings": {"type": "text", "use_markdown": False}},
        ],
        "questions": [
            _question(GRADE, question, {"type": "rating", "options": [{"value": value} for value, _ in scale]}),
            _question(FLAG, "Flag", {"type": "label_selection", "options": _options(fields.FLAG_KINDS)}),
            _question(COMMENT, "Comment", {"type": "text", "use_markdown": False}),
            _question(EVIDENCE, "Evidence", {
                "type": "span", "field": "text", "allow_overlapping": True, "options": _options(("good", "bad")),
            }),
        ],
        "metadata": [
            {"name": name, "title": name, "settings": {"type": "terms"}, "visible_for_annotators": True}
            for name in ("document", "url", "kind")
        ],
        "vectors": [],
    }  # fmt: skip


def _question(name: str, title: str, settings: Mapping[str, object]) -> dict[str, object]:
    return {"name": name, "title": title, "description": None, "required": name == GRADE, "settings": settings}


def _options(names: Iterable[str]) -> list[dict[str, object]]:
    return [{"value": name, "text": name, "description": None} for name in names]


@dataclass
class _Person:
    """The responses of one person: value and status by question."""

    answers: dict[str, object] = field(default_factory=dict)
    statuses: set[str] = field(default_factory=set)


def looks_like(row: Mapping[str, object]) -> bool:
    """Whether a row or record is one of Argilla's."""
    return "responses" in row or any(name.endswith(_RESPONSES) for name in row) or any(map(_is_first, row.values()))


def heard_in(source: str, record: str, row: Mapping[str, object], reading: Reading) -> Iterator[Heard | Rejection]:
    """What people say in a record, one for each person."""
    flat = {name.removeprefix("metadata."): value for name, value in row.items() if isinstance(name, str)}
    for part in ("fields", "metadata"):
        more = row.get(part)
        flat.update(more if isinstance(more, Mapping) else {})
    beside = _beside(flat.get(KEY))
    try:
        people = _people(row)
    except BadRow as error:
        yield Rejection(source, record, str(error))
        return
    for user, person in people.items():
        name = f"{record}, {user:.60}"
        lost: list[str] = []
        try:
            own = _said(user, person, reading, lost)
            carried_along = next((one for one in beside if user_id(one.annotator) == own.annotator), None)
            said = reconciled(own, carried_along, held)
            if not says_something(said):
                raise BadRow(
                    lost[0] if lost else "a draft, not submitted" if DRAFT in person.statuses else "it says nothing"
                )
        except BadRow as error:
            yield Rejection(source, name, str(error))
            continue
        yield Heard(
            name, said,
            document=named_in(flat, reading, "document", "document", "id", "external_id"),
            url=named_in(flat, reading, "url", "url"),
            text=named_in(flat, reading, "text", "text"),
            lost="; ".join(lost),
        )  # fmt: skip


def _beside(text: object) -> list[Said]:
    found = json_of(text)
    return [one for one in map(recalled, found if isinstance(found, list) else []) if one is not None]


def _people(row: Mapping[str, object]) -> dict[str, _Person]:
    people: dict[str, _Person] = {}
    for question, value, user, status in _given(row):
        person = people.setdefault(fields.person(user), _Person())
        person.answers[question] = value
        person.statuses.add(status if isinstance(status, str) else SUBMITTED)
    return people


def _given(row: Mapping[str, object]) -> Iterator[tuple[str, object, object, object]]:
    """Question, value, person and status of each response of a record, in any of the layouts."""
    nested = row.get("responses")
    for question, responses in [*row.items(), *(nested.items() if isinstance(nested, Mapping) else ())]:
        if not isinstance(question, str):
            continue
        if question.endswith(_RESPONSES):
            yield from _columns(row, question)
        elif _is_first(responses):
            for one in responses if isinstance(responses, list) else []:
                yield question, one.get("value"), one.get("user_id"), one.get("status")


def _columns(row: Mapping[str, object], column: str) -> Iterator[tuple[str, object, object, object]]:
    values, users, statuses = row[column], row.get(f"{column}.users"), row.get(f"{column}.status")
    if values is None:
        return
    if not isinstance(values, list) or not isinstance(users, list) or len(users) != len(values):
        raise BadRow(f"{column!r:.60} and its users are not lists of one length")
    known = statuses if isinstance(statuses, list) and len(statuses) == len(values) else [SUBMITTED] * len(values)
    for value, user, status in zip(values, users, known, strict=True):
        yield column.removesuffix(_RESPONSES), value, user, status


def _is_first(value: object) -> bool:
    """Whether this is a list of responses with ``user_id`` and ``value``."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(one, Mapping) and "user_id" in one and "value" in one for one in value)
    )


def _said(user: str, person: _Person, reading: Reading, lost: list[str]) -> Said:
    skipped = DISCARDED in person.statuses
    draft = not skipped and DRAFT in person.statuses
    flag = fields.flag_text(person.answers.get(reading.name(FLAG)))
    value = None if skipped or draft else _grade(person, reading)
    status = Status.SKIPPED if skipped else Status.NOT_GRADED if draft else Status.FLAGGED if flag else Status.GRADED
    if status is Status.GRADED and value is None:
        status = Status.NOT_GRADED
    spans = person.answers.get(reading.name(EVIDENCE))
    return Said(
        annotator=user,
        status=status,
        value=value,
        flag=flag if status is Status.FLAGGED else "",
        comment=fields.remark(person.answers.get(reading.name(COMMENT)), "comment"),
        marks=fields.readable_marks(spans if isinstance(spans, list) else [], _mark, lost),
        came=Circumstances(),
    )


def _grade(person: _Person, reading: Reading) -> int | None:
    """The response to the question that is named, or to the only one that is no other of ours."""
    name = reading.name(GRADE)
    if name not in person.answers and GRADE not in reading.fields:
        could = sorted(set(person.answers) - {reading.name(other) for other in (FLAG, COMMENT, EVIDENCE)})
        if len(could) > 1:
            raise BadRow(f"which is the grade of {', '.join(could)}? Name it with --field grade=NAME")
        name = could[0] if could else name
    value = person.answers.get(name)
    return None if value is None else fields.grade_choice(value)


def _mark(one: object) -> Mark:
    if not isinstance(one, Mapping):
        raise BadRow(f"a span has label, start and end: {one!r:.60}")
    return fields.mark(one.get("start"), one.get("end"), one.get("label"))
