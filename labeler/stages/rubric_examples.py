"""Graded documents that can show a level of the rubric."""

from __future__ import annotations

from dataclasses import dataclass

from labeler.store import events
from labeler.store.project import Project

MOST = 500


@dataclass(frozen=True, slots=True)
class Graded:
    """A document with a grade that counts.

    Attributes:
        annotator: who gave it; empty for a grade that was settled by adjudication.
        why: the reason of an adjudication, or the comment of who graded.
    """

    document: str
    value: int
    annotator: str
    why: str


def graded(project: Project, annotator: str, most: int = MOST) -> list[Graded]:
    """Settled documents first, the newest first, then this person's own grades, the newest first; each document once."""
    with project.read() as tx:
        settled = sorted(events.adjudications(tx).values(), key=lambda event: -event.seq)
        own = sorted((g for g in events.current_grades(tx) if g.annotator == annotator), key=lambda g: -g.seq)
    found = {e.action.document: Graded(e.action.document, e.action.value or 0, "", e.action.text) for e in settled}
    for grade in own:
        found.setdefault(grade.document, Graded(grade.document, grade.value, annotator, grade.comment))
    return list(found.values())[:most]
