"""What the desk may show after an own grade is durable: what the probe thought, and own grades of documents alike."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from labeler.domain.grades import EventKind, Sight, moment
from labeler.domain.probes import Score
from labeler.stages.clock import now
from labeler.store import afterwards, documents, probes, serving
from labeler.store.project import Project


@dataclass(frozen=True, slots=True)
class Alike:
    """An own grade of a document with an equal or similar main text.

    Attributes:
        similarity: 1 for an equal main text. at: when it was given, ISO 8601 in UTC.
    """

    document: str
    value: int
    at: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What there is to see.

    Attributes:
        thought: what the probe in force says; None where it says nothing, or was not asked.
        alike: the newest own grade of a document alike that differs; None for none.
    """

    document: str
    value: int
    thought: Score | None
    alike: Alike | None


def reveal(project: Project, annotator: str, name: str, value: int) -> Afterwards:
    """What there is to see, the score included. That it was seen is on the disk before anybody sees it."""
    with project.write(durable=True) as tx:
        afterwards.note_seen(tx, annotator, [name], Sight.SCORE, now())
    with project.read() as tx:
        row, probe = documents.by_external_id(tx, name), probes.info(tx)
        thought = afterwards.score_of(tx, probe.id, row.id) if probe and row else None
    return Afterwards(name, value, thought, _differing(project, annotator, name, value))


def note_looks(project: Project, annotator: str, *, scores: Collection[str] = (), others: Collection[str] = ()) -> None:
    """Note, before it is shown, that somebody sees the scores of some documents and other people's grades of some.

    Answers of theirs to these documents say so from then on (`labeler.stages.grade.answer`). Nobody in particular sees
    nothing.
    """
    looks = {Sight.SCORE: set(scores), Sight.OTHERS: set(others)}
    with project.read() as tx:
        new = {what: names - afterwards.seen(tx, annotator, names, what).keys() for what, names in looks.items()}
    if not annotator or not any(new.values()):
        return
    with project.write(durable=True) as tx:
        for what, names in new.items():
            afterwards.note_seen(tx, annotator, sorted(names), what, now())


def compare(project: Project, annotator: str, name: str, value: int) -> Afterwards:
    """What there is to see without any score."""
    return Afterwards(name, value, None, _differing(project, annotator, name, value))


def _differing(project: Project, annotator: str, name: str, value: int) -> Alike | None:
    with project.read() as tx:
        row = documents.by_external_id(tx, name)
        others = afterwards.alike(tx, row.id) if row else {}
        names = serving.names(tx, list(others))
        found = []
        for number, similarity in others.items():
            said = serving.standing_on(tx, annotator, names[number])
            own = serving.newest_of(said, EventKind.GRADE)
            if own is not None and own.action.value is not None and own.action.value != value:
                found.append((moment(own.action), Alike(names[number], own.action.value, own.action.at, similarity)))
    return max(found, key=lambda one: one[0])[1] if found else None
