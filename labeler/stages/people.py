"""People: who graded how much of a project, how fast and when."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import median

from labeler.domain.grades import Event, EventKind, moment
from labeler.store import events
from labeler.store.project import Project

ANSWERS = (EventKind.GRADE, EventKind.SKIP, EventKind.FLAG)


@dataclass(frozen=True, slots=True)
class Person:
    """What one annotator did in a project. Only the newest answer to each document counts.

    Attributes:
        grades, skips, flags: documents answered so. shared: graded documents that somebody else graded too.
        seconds: median active time of a grade; None where none was measured.
        last: when the newest answer was given, ISO 8601.
        not_blind: grades that were given while a score or another person's grade could be seen.
    """

    name: str
    grades: int
    skips: int
    flags: int
    shared: int
    seconds: float | None
    last: str
    not_blind: int


def people(project: Project) -> tuple[Person, ...]:
    """Everybody who answered anything, those with most grades first."""
    with project.read() as tx:
        answers = events.newest_answers(tx, ANSWERS)
    graders: dict[int, int] = defaultdict(int)
    by_person: dict[str, list[tuple[int, Event]]] = defaultdict(list)
    for number, event in answers:
        graders[number] += event.action.kind is EventKind.GRADE
        by_person[event.action.annotator].append((number, event))
    found = [_person(name, said, graders) for name, said in by_person.items()]
    return tuple(sorted(found, key=lambda p: (-p.grades, p.name)))


def _person(name: str, said: list[tuple[int, Event]], graders: dict[int, int]) -> Person:
    grades = [(number, event) for number, event in said if event.action.kind is EventKind.GRADE]
    how = [event.action.circumstances for _, event in grades]
    seconds = [c.seconds for c in how if c.seconds is not None]
    return Person(
        name=name,
        grades=len(grades),
        skips=sum(event.action.kind is EventKind.SKIP for _, event in said),
        flags=sum(event.action.kind is EventKind.FLAG for _, event in said),
        shared=sum(graders[number] > 1 for number, _ in grades),
        seconds=median(seconds) if seconds else None,
        last=max((event.action for _, event in said), key=moment).at,
        not_blind=sum(bool(c.score_visible or c.others_visible) for c in how),
    )
