"""Grade: what people say of documents, recorded as chained events."""

from __future__ import annotations

import uuid
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.errors import NotReady
from labeler.domain.grades import Action, Circumstances, Event, EventKind, FlagKind, Strategy, digest, moment_of
from labeler.domain.progress import Progress
from labeler.exchange.grades import GradeRow, read_grades
from labeler.stages.clock import now
from labeler.store import documents, events, rubrics
from labeler.store.project import Project, Tx

BATCH = 200


@dataclass(frozen=True, slots=True)
class GradeParams:
    """A file of grades: JSON Lines ``{document, annotator, value, at?, comment?}``."""

    path: Path


@dataclass(frozen=True, slots=True)
class GradeReport:
    """How many grades were recorded now, and the rows that were not."""

    recorded: int
    rejected: tuple[Rejection, ...]


def run(project: Project, params: GradeParams) -> Generator[Progress, None, GradeReport]:
    """Record the grades of a file. Rows that are recorded already (same person, document, time and value) count once."""
    with project.read() as tx:
        rubric = rubrics.newest(tx)
    label = rubric.label if rubric else ""
    recorded = 0
    rejected: list[Rejection] = []
    batch: list[GradeRow | Rejection] = []
    for line, row in enumerate(read_grades(params.path), 1):
        batch.append(row)
        if len(batch) >= BATCH:
            recorded += _record(project, params.path, batch, label, rejected)
            batch = []
            yield Progress(line, None, "grades", str(params.path))
    recorded += _record(project, params.path, batch, label, rejected)
    yield Progress(recorded, recorded, "grades", str(params.path))
    return GradeReport(recorded, tuple(rejected))


def _imported(row: GradeRow, rubric: str) -> Action:
    stated = [row.document, row.annotator, row.value, row.at, row.comment]
    return Action(
        uid=digest(stated) if row.at else uuid.uuid4().hex,
        kind=EventKind.GRADE,
        document=row.document,
        annotator=row.annotator,
        at=row.at or now(),
        value=row.value,
        text=row.comment,
        circumstances=Circumstances(Strategy.IMPORT, rubric=rubric),
    )


def _record(
    project: Project, path: Path, batch: Sequence[GradeRow | Rejection], rubric: str, rejected: list[Rejection]
) -> int:
    """Record the good rows of a batch and add the others to ``rejected``; how many were new."""
    with project.write(durable=True) as tx:
        known = documents.numbers_of(tx, {row.document for row in batch if isinstance(row, GradeRow)})
        before = events.last_seq(tx)
        good = []
        for row in batch:
            if isinstance(row, Rejection):
                rejected.append(row)
            elif row.document in known:
                good.append(_imported(row, rubric))
            else:
                rejected.append(Rejection(str(path), f"line {row.line}", f"there is no document {row.document!r}"))
        events.append(tx, good)
        return events.last_seq(tx) - before


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person at the desk says of a document.

    Attributes:
        value: the grade, for GRADE. text: the comment, or the kind of flag.
        uid: name of the answer, given when the key is pressed, so that a retry records it once.
        criteria: for GRADE, values of the rubric's further criteria.
    """

    kind: EventKind
    document: str
    annotator: str
    circumstances: Circumstances
    value: int | None = None
    text: str = ""
    uid: str = ""
    criteria: tuple[tuple[str, int], ...] = ()


def answer(project: Project, given: Answer) -> Event:
    """Record an answer; when this returns, it survives a power cut.

    Raises:
        BadInput: the document is not in the project.
        ValueError: the grade is not on the scale, or the flag kind is unknown.
    """
    if given.kind is EventKind.FLAG:
        FlagKind(given.text.partition(":")[0])
    action = Action(
        uid=given.uid or uuid.uuid4().hex,
        kind=given.kind,
        document=given.document,
        annotator=given.annotator,
        at="",
        value=given.value,
        text=given.text,
        circumstances=given.circumstances,
        criteria=given.criteria,
    )
    with project.write(durable=True) as tx:
        return events.append(tx, [replace(action, at=next_time(tx, given.annotator))])[0]


def next_time(tx: Tx, annotator: str) -> str:
    """Now, or just after all this person did, where a clock was set back: what is said last has to be the newest."""
    at = now()
    latest = events.latest_time(tx, annotator, at)
    if latest is None:
        return at
    return (moment_of(latest, "")[0] + timedelta(microseconds=1)).astimezone(UTC).isoformat(timespec="microseconds")


def undo(project: Project, annotator: str) -> Event:
    """Take back the newest answer of this person that stands; the undo is an event of its own. Returns what was undone.

    Raises:
        NotReady: there is nothing to take back.
    """
    with project.write(durable=True) as tx:
        last = events.last_undoable(tx, annotator)
        if last is None:
            raise NotReady("There is nothing to undo.")
        done = last.action
        taken_back = Action(
            uid=uuid.uuid4().hex,
            kind=EventKind.UNDO,
            document=done.document,
            annotator=annotator,
            at=next_time(tx, annotator),
            undoes=done.uid,
            circumstances=Circumstances(Strategy.CHOSEN, rubric=done.circumstances.rubric),
        )
        events.append(tx, [taken_back])
        return last
