"""Grades that count: what people said, or what an adjudicator settled it to."""

from __future__ import annotations

from labeler.domain.grades import Event, Grade, moment_of
from labeler.domain.rubric import Rubric
from labeler.store import events
from labeler.store.project import Tx


def grades_that_count(tx: Tx, up_to: int | None = None, *, rubric: Rubric | None = None) -> list[Grade]:
    """Current grades, and for each settled document the adjudicator's in the place of all others (events <= up_to).

    What ``rubric`` does not accept does not count; the one in force when left out.

    A settled grade keeps the circumstances of the first grade of its document: how a document came before people does
    not change because somebody settled what they said of it. In chain order.
    """
    said = events.current_grades(tx, up_to, rubric=rubric)
    settled = events.adjudications(tx, up_to, rubric=rubric)
    if not settled:
        return said
    first: dict[int, Grade] = {}
    # of two at the same time the one whose name comes first, and not whose event arrived first
    for g in sorted(events.newest_grades(tx, up_to), key=lambda g: moment_of(g.at, g.annotator)):
        first.setdefault(g.document_id, g)
    others = [g for g in said if g.document_id not in settled]
    made = [_grade(number, event, first.get(number)) for number, event in settled.items()]
    return sorted([*others, *made], key=lambda g: g.seq)


def _grade(number: int, event: Event, first: Grade | None) -> Grade:
    a = event.action
    if a.value is None:
        raise ValueError(f"event {event.seq} settles nothing")
    how = first.circumstances if first else a.circumstances
    return Grade(a.document, number, a.annotator, a.value, a.at, event.seq, a.text, how)
