"""What people said of the documents of a project, on its way to a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from labeler.domain.documents import Document
from labeler.domain.grades import Event, EventKind, moment, moment_of
from labeler.domain.marks import read_marks
from labeler.domain.rubric import Rubric
from labeler.exchange.answers import STATUS_OF, Said, Status, Told
from labeler.exchange.times import utc
from labeler.store import answers, documents, events, ledgers, rubrics
from labeler.store.project import Project

BATCH = 200


@dataclass(frozen=True, slots=True)
class Stood:
    """What one person says of one document.

    Attributes:
        event: that says it last. settled: what its grade was settled to.
        valid: whether the rubric in force accepts the grade; None without one.
    """

    document: Document
    said: Said
    event: Event | None
    settled: int | None
    valid: bool | None = None


def said_of(annotator: str, by_kind: Mapping[EventKind, Event]) -> Said:
    """What one person says of one document, of their newest standing events by kind."""
    newest = answers.newest_answer(by_kind)
    grade = by_kind.get(EventKind.GRADE)
    comment, evidence = by_kind.get(EventKind.COMMENT), by_kind.get(EventKind.EVIDENCE)
    last = _last(by_kind)
    if last is None:
        raise ValueError("nothing was said")
    status = STATUS_OF[newest.action.kind] if newest else Status.NOT_GRADED
    remark = comment.action.text if comment else grade.action.text if grade else ""
    return Said(
        annotator=annotator,
        status=status,
        value=grade.action.value if grade else None,
        flag=last.action.text if status is Status.FLAGGED else "",
        comment=remark,
        marks=read_marks(evidence.action.text) if evidence else (),
        at=utc(last.action.at),
        graded_at=utc(grade.action.at) if grade and grade is not newest else "",
        criteria=grade.action.criteria if grade else (),
        came=last.action.circumstances,
    )


def stood(project: Project, *, everything: bool) -> Iterator[Stood]:
    """What stands, one for each person and document, in the order in which it was said last.

    That order is by time: whoever merged the same bundles, in whatever order, has the same rows.

    Args:
        everything: whether documents of which nobody said anything follow, said by nobody.
    """
    with project.read() as tx:
        found = answers.all_said(tx)
        settled = events.adjudications(tx)
        ids = documents.all_ids(tx) if everything else []
        judge = rubrics.newest(tx)
    rows: list[tuple[int, Said, Event | None, bool | None]] = []
    for (number, annotator), by_kind in found.items():
        rows.append((number, said_of(annotator, by_kind), _last(by_kind), _is_valid(judge, by_kind)))
    rows.sort(key=lambda row: _when(row[2]))
    heard = {number for number, _ in found}
    rows += [(number, Said(""), None, None) for number in ids if number not in heard]
    for at in range(0, len(rows), BATCH):
        part = rows[at : at + BATCH]
        with project.read() as tx:
            of = documents.by_ids(tx, [number for number, *_ in part])
        for number, said, event, valid in part:
            yield Stood(of[number], said, event, _value(settled.get(number)), valid)


def _is_valid(judge: Rubric | None, by_kind: Mapping[EventKind, Event]) -> bool | None:
    grade = by_kind[EventKind.GRADE].action if EventKind.GRADE in by_kind else None
    if grade is None or grade.value is None:
        return None
    return judge is None or judge.accepts(grade.circumstances.rubric, grade.value)


def tellings(project: Project, *, everything: bool) -> Iterator[Told]:
    """The documents with all that is said of them, in the order in which they came in.

    Args:
        everything: whether documents of which nobody said anything are among them.
    """
    with project.read() as tx:
        found = answers.all_said(tx)
        settled = events.adjudications(tx)
        ids = documents.all_ids(tx) if everything else sorted({number for number, _ in found})
    people: dict[int, list[Said]] = {}
    for (number, annotator), by_kind in sorted(found.items(), key=lambda one: one[0]):
        people.setdefault(number, []).append(said_of(annotator, by_kind))
    for at in range(0, len(ids), BATCH):
        part = ids[at : at + BATCH]
        with project.read() as tx:
            of = documents.by_ids(tx, part)
            texts = {
                document.id: (extraction.text, extraction.title) for document, extraction in ledgers.with_text(tx, part)
            }
        for number in part:
            text, title = texts.get(number, ("", ""))
            said = tuple(people.get(number, ()))
            yield _told(of[number], text, title, said, _value(settled.get(number)))


def _told(document: Document, text: str, title: str, said: tuple[Said, ...], settled: int | None) -> Told:
    origin = document.origin
    return Told(
        document=document.external_id,
        text=text,
        url=origin.url,
        title=document.title or title,
        kind=document.kind.value,
        source=origin.source,
        record=origin.record,
        content_hash=document.content_hash,
        settled=settled,
        said=said,
    )


def _when(event: Event | None) -> tuple[datetime, str]:
    return moment(event.action) if event else moment_of("", "")


def _value(adjudication: Event | None) -> int | None:
    return adjudication.action.value if adjudication else None


def _last(by_kind: Mapping[EventKind, Event]) -> Event | None:
    return answers.newest_answer(by_kind) or by_kind.get(EventKind.COMMENT) or by_kind.get(EventKind.EVIDENCE)
