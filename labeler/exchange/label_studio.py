"""Grades to and from Label Studio: its JSON list of tasks, and JSON_MIN.

As Label Studio 1.x exports and imports it (`annotations` with `result`, `was_cancelled`, `completed_by`, `lead_time`;
before 1.0 `completions`). Regions on a text count code points. A skipped task is a cancelled annotation; a task that
nobody answered has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from xml.sax.saxutils import quoteattr

from labeler.domain.documents import Rejection
from labeler.domain.grades import Circumstances
from labeler.domain.marks import Mark
from labeler.exchange import said_fields as fields
from labeler.exchange.answers import KEY, Heard, Said, Status, Told, carried, recalled, reconciled, says_something
from labeler.exchange.reading import Reading, named_in, text_in
from labeler.exchange.rows import BadRow

NAME = "label-studio"
GRADE, FLAG, COMMENT, EVIDENCE = "grade", "flag", "comment", "evidence"
_KINDS = {"choices": "choices", "rating": "rating", "number": "number"}


def held(said: Said) -> Said:
    """What Label Studio's own fields hold: no further criteria, no rubric, no words behind a kind of flag."""
    return Said(
        annotator=said.annotator,
        status=said.status,
        value=None if said.status is Status.SKIPPED else said.value,
        flag=said.flag.partition(":")[0],
        comment=said.comment,
        marks=said.marks,
        at=said.at,
        came=Circumstances(seconds=said.came.seconds),
    )


def tasks(tellings: Iterable[Told]) -> Iterator[dict[str, object]]:
    """One task for each document, in order."""
    people: dict[str, int] = {}
    annotation = 0
    for number, told in enumerate(tellings, 1):
        answers = []
        for said in told.said:
            annotation += 1
            person = people.setdefault(said.annotator, len(people) + 1)
            answers.append({"id": annotation, "task": number, **_annotation(said, annotation, person, told.text)})
        yield {
            "id": number,
            "data": {
                "text": told.text, "title": told.title, "url": told.url, "document": told.document, "kind": told.kind,
                "settled": told.settled,
            },
            "meta": {
                KEY: {
                    "source": told.source, "record": told.record, "content_hash": told.content_hash,
                    "said": [carried(said) for said in told.said],
                }
            },
            "annotations": answers,
            "predictions": [],
        }  # fmt: skip


def _annotation(said: Said, number: int, person: int, text: str) -> dict[str, object]:
    result = [{"id": f"{number}-{at}", **one} for at, one in enumerate(_result(said, text))]
    return {
        "completed_by": {"id": person, "email": said.annotator, "first_name": "", "last_name": ""},
        "result": result,
        "result_count": len(result),
        "was_cancelled": said.status is Status.SKIPPED,
        "ground_truth": False,
        "created_at": said.at or None,
        "updated_at": said.at or None,
        "lead_time": said.came.seconds,
    }


def _result(said: Said, text: str) -> Iterator[dict[str, object]]:
    own = held(said)
    if own.value is not None:
        yield _one(GRADE, "choices", {"choices": [str(own.value)]})
    if own.flag:
        yield _one(FLAG, "choices", {"choices": [own.flag]})
    if own.comment:
        yield _one(COMMENT, "textarea", {"text": [own.comment]})
    for m in own.marks:
        value = {"start": m.start, "end": m.end, "text": text[m.start : m.end], "labels": [m.sign.value]}
        yield _one(EVIDENCE, "labels", value)


def _one(control: str, kind: str, value: Mapping[str, object]) -> dict[str, object]:
    return {"from_name": control, "to_name": "text", "type": kind, "origin": "manual", "value": value}


def interface(scale: Sequence[tuple[int, str]]) -> str:
    """The labelling interface whose controls the exported tasks name. A rating of stars could not say 0."""
    grades = "".join(f"    <Choice value={_q(value)} hint={_q(title)}/>\n" for value, title in scale)
    flags = "".join(f"    <Choice value={_q(kind)}/>\n" for kind in fields.FLAG_KINDS)
    return (
        "<View>\n"
        '  <Header value="$title"/>\n'
        '  <Text name="text" value="$text"/>\n'
        f'  <Choices name="{GRADE}" toName="text" choice="single-radio">\n{grades}  </Choices>\n'
        f'  <Choices name="{FLAG}" toName="text" choice="single-radio">\n{flags}  </Choices>\n'
        f'  <Labels name="{EVIDENCE}" toName="text">\n'
        '    <Label value="good"/>\n    <Label value="bad"/>\n  </Labels>\n'
        f'  <TextArea name="{COMMENT}" toName="text"/>\n'
        "</View>\n"
    )


def _q(value: object) -> str:
    return quoteattr(str(value))


def heard_in(source: str, number: int, task: Mapping[str, object], reading: Reading) -> Iterator[Heard | Rejection]:
    """What a task says: one for each annotation that was submitted or cancelled."""
    data = task.get("data")
    answers = task.get("annotations", task.get("completions"))
    if isinstance(data, Mapping) and isinstance(answers, list):
        yield from _of_task(source, f"task {number}", task, data, answers, reading)
    elif task.get("annotation_id") is not None or task.get(reading.name("annotator")) is not None:
        yield from _heard(source, f"item {number}", task, reading, lambda lost: _flat(task, reading, lost))
    elif "annotation_id" not in task:
        yield Rejection(source, f"task {number}", "no task of Label Studio: no data and annotations")
    # else a task of JSON_MIN that nobody answered


def _of_task(
    source: str, name: str, task: Mapping[str, object], data: Mapping[str, object], answers: Sequence[object],
    reading: Reading,
) -> Iterator[Heard | Rejection]:  # fmt: skip
    beside = _beside(task)
    text = str(data.get("text", ""))
    for at, answer in enumerate(answers, 1):
        record = f"{name}, annotation {at}"
        if not isinstance(answer, Mapping):
            yield Rejection(source, record, "no annotation")
            continue
        read = partial(_submitted, answer, reading, text)
        yield from _heard(source, record, data, reading, read, beside)


def _beside(task: Mapping[str, object]) -> list[Said]:
    meta = task.get("meta")
    own = meta.get(KEY) if isinstance(meta, Mapping) else None
    said = own.get("said") if isinstance(own, Mapping) else None
    return [one for one in map(recalled, said if isinstance(said, list) else []) if one is not None]


def _heard(
    source: str, record: str, data: Mapping[str, object], reading: Reading, read: Callable[[list[str]], Said],
    beside: Sequence[Said] = (),
) -> Iterator[Heard | Rejection]:  # fmt: skip
    lost: list[str] = []
    try:
        own = read(lost)
        carried_along = next((one for one in beside if one.annotator == own.annotator), None)
        said = reconciled(own, carried_along, held)
        if not says_something(said):
            raise BadRow(lost[0] if lost else "it says nothing: no grade, skip, flag, comment or evidence")
    except BadRow as error:
        yield Rejection(source, record, str(error))
        return
    yield Heard(
        record, said,
        document=named_in(data, reading, "document", "document", "external_id"),
        url=named_in(data, reading, "url", "url"),
        text=named_in(data, reading, "text", "text"),
        lost="; ".join(lost),
    )  # fmt: skip


def _submitted(answer: Mapping[str, object], reading: Reading, text: str, lost: list[str]) -> Said:
    results = answer.get("result")
    rows = [r for r in results if isinstance(r, Mapping)] if isinstance(results, list) else []
    cancelled = bool(answer.get("was_cancelled") or answer.get("skipped"))
    flag = fields.flag_text(_choice(_named(rows, reading.name(FLAG))))
    value = None if cancelled else _grade(rows, reading)
    stated = answer.get("updated_at") or answer.get("created_at")
    return Said(
        annotator=_person(answer.get("completed_by"), reading),
        status=_status(cancelled, flag, value),
        value=value,
        flag="" if cancelled else flag,
        comment=_comment(_named(rows, reading.name(COMMENT))),
        marks=fields.readable_marks(_named(rows, reading.name(EVIDENCE)), partial(_mark, text=text), lost),
        at=fields.moment(stated),
        came=Circumstances(seconds=fields.seconds(answer.get("lead_time"))),
    )


def _status(cancelled: bool, flag: str, value: int | None) -> Status:
    if cancelled:
        return Status.SKIPPED
    if flag:
        return Status.FLAGGED
    return Status.NOT_GRADED if value is None else Status.GRADED


def _person(value: object, reading: Reading) -> str:
    if isinstance(value, Mapping):
        value = text_in(value, "email", "username", "id") or None
    return fields.person(reading.annotator if value is None and reading.annotator else value)


def _named(rows: Sequence[Mapping[str, object]], control: str) -> list[Mapping[str, object]]:
    return [r for r in rows if r.get("from_name") == control]


def _value(r: Mapping[str, object]) -> Mapping[str, object]:
    value = r.get("value")
    return value if isinstance(value, Mapping) else {}


def _choice(rows: Sequence[Mapping[str, object]]) -> object:
    """What was chosen in a control; None where nothing was."""
    chosen: list[object] = []
    for r in rows:
        kind = _KINDS.get(str(r.get("type")), "choices")
        given = _value(r).get(kind)
        chosen += given if isinstance(given, list) else [given]
    if len(chosen) > 1:
        raise BadRow(f"{len(chosen)} choices in {rows[0].get('from_name')!r:.60}")
    return chosen[0] if chosen else None


def _grade(rows: Sequence[Mapping[str, object]], reading: Reading) -> int | None:
    """The grade: of the control that is named, or of the only one that could hold one."""
    found = _named(rows, reading.name(GRADE))
    if not found and GRADE not in reading.fields:
        others = {reading.name(FLAG), reading.name(COMMENT), reading.name(EVIDENCE)}
        could = [r for r in rows if str(r.get("type")) in _KINDS and str(r.get("from_name")) not in others]
        controls = {str(r.get("from_name")) for r in could}
        if len(controls) > 1:
            raise BadRow(f"which is the grade of {', '.join(sorted(controls))}? Name it with --field grade=NAME")
        found = could
    return fields.grade_choice(_choice(found)) if found else None


def _comment(rows: Sequence[Mapping[str, object]]) -> str:
    parts = [_value(r).get("text") for r in rows]
    return "\n".join(filter(None, (fields.remark(part, "comment") for part in parts)))


def _mark(r: Mapping[str, object], text: str) -> Mark:
    value = _value(r)
    signs = value.get("labels")
    sign = signs[0] if isinstance(signs, list) and len(signs) == 1 else None
    made = fields.mark(value.get("start"), value.get("end"), sign)
    quoted = value.get("text")
    if not isinstance(quoted, str) or not quoted or not text or text[made.start : made.end] == quoted:
        return made
    units = text.encode("utf-16-le", "replace")  # versions before 1.4 counted units of UTF-16
    start, end = (len(units[: 2 * at].decode("utf-16-le", "replace")) for at in (made.start, made.end))
    if text[start:end] != quoted:
        raise BadRow(f"the marked text is not what stands at {made.start} to {made.end}")
    return Mark(start, end, made.sign)


def _flat(row: Mapping[str, object], reading: Reading, lost: list[str]) -> Said:
    """A row of JSON_MIN, which knows no skipped tasks."""
    regions = row.get(reading.name(EVIDENCE))
    marked = [{"value": one} for one in regions] if isinstance(regions, list) else []
    own = _submitted(
        {
            "result": [{"from_name": EVIDENCE, **r} for r in marked if isinstance(r["value"], Mapping)],
            "completed_by": reading.of(row, "annotator"),
            "updated_at": reading.of(row, "at", "updated_at", "created_at"),
            "lead_time": reading.of(row, "seconds", "lead_time"),
        },
        Reading(annotator=reading.annotator),
        str(row.get("text", "")),
        lost,
    )
    flag = fields.flag_text(reading.of(row, FLAG))
    stated = reading.of(row, GRADE, GRADE, "rating", "choice", "sentiment")
    stated = stated.get("rating", stated.get("number")) if isinstance(stated, Mapping) else stated
    value = None if stated is None else fields.grade_choice(stated)
    comment = fields.remark(reading.of(row, COMMENT), "comment")
    return replace(own, value=value, flag=flag, comment=comment, status=_status(False, flag, value))
