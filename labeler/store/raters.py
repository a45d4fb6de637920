"""What everybody said of every document, in narrow rows: who graded it, and whether it is settled."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from labeler.domain.grades import Event, EventKind, Strategy, moment
from labeler.store import rubrics
from labeler.store.chunks import chunks
from labeler.store.events import adjudications, of_each, to_event
from labeler.store.project import Tx
from labeler.store.schema import event
from labeler.store.serving import ANSWERS, is_outdated

_DRAWN_BY_NOBODY = (Strategy.CHOSEN.value, Strategy.IMPORT.value, Strategy.GOLD.value)


@dataclass(frozen=True, slots=True)
class Rating:
    """The newest standing answer of one person to one document; no grade that the rubric in force does not accept.

    Attributes:
        kind: GRADE, SKIP or FLAG. value: the grade, for GRADE.
        seq: number of the event. was_drawn: whether the queue drew the document for this answer.
    """

    document_id: int
    annotator: str
    kind: EventKind
    value: int | None
    seq: int
    was_drawn: bool


@dataclass(frozen=True, slots=True)
class Ratings:
    """What everybody said.

    Attributes:
        answers: oldest first. settled: numbers of documents whose grade was settled.
    """

    answers: tuple[Rating, ...]
    settled: frozenset[int]

    def of(self, annotator: str) -> dict[int, EventKind]:
        """This person's answers, oldest first; nobody's for an empty name."""
        return {a.document_id: a.kind for a in self.answers if a.annotator == annotator}

    def newest(self) -> dict[int, EventKind]:
        """The newest answer to each document, whoever gave it, oldest first."""
        found: dict[int, EventKind] = {}
        for a in self.answers:
            found.pop(a.document_id, None)
            found[a.document_id] = a.kind
        return found


def read_ratings(tx: Tx) -> Ratings:
    """Every person's newest standing answer to every document, and which documents were settled."""
    e, undo = event.c, event.alias("undo")
    kinds = [k.value for k in ANSWERS]
    query = (
        sa.select(e.document_id, e.annotator, e.kind, e.value, e.at, e.uid, e.seq, e.strategy, e.rubric)
        .where(e.kind.in_(kinds))
        .where(~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == e.uid)))
        .order_by(e.seq)
    )
    judge = rubrics.newest(tx)
    newest = [r for r in of_each(tx.execute(query)).values() if not is_outdated(judge, r)]
    answers = (
        Rating(r.document_id, r.annotator, EventKind(r.kind), r.value, r.seq, r.strategy not in _DRAWN_BY_NOBODY)
        for r in sorted(newest, key=moment)
    )
    return Ratings(tuple(answers), frozenset(adjudications(tx)))


def events_numbered(tx: Tx, numbers: Sequence[int]) -> dict[int, Event]:
    """Events by their number."""
    query = sa.select(event)
    return {r.seq: to_event(r) for part in chunks(numbers) for r in tx.execute(query.where(event.c.seq.in_(part)))}


def answered_of(tx: Tx, annotator: str, numbers: Collection[int]) -> set[int]:
    """Which of these documents this person graded, skipped or flagged; what was taken back or is outdated does not count."""
    undo = event.alias("undo")
    query = (
        sa.select(event)
        .where(event.c.annotator == annotator, event.c.kind.in_([k.value for k in ANSWERS]))
        .where(~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid)))
    )
    judge, parts = rubrics.newest(tx), chunks(sorted(numbers))
    rows = [row for part in parts for row in tx.execute(query.where(event.c.document_id.in_(part)))]
    return {row.document_id for row in of_each(rows).values() if not is_outdated(judge, row)}
