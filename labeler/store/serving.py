"""What the queue draws from, read without touching a text: arrays over all documents, by the hundred thousand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from labeler.domain.grades import Event, EventKind
from labeler.store import meta
from labeler.store.documents import chunks
from labeler.store.events import to_event
from labeler.store.project import Tx
from labeler.store.schema import document, event, extraction, score, screening

ANSWERS = (EventKind.GRADE, EventKind.SKIP, EventKind.FLAG)


@dataclass(frozen=True, slots=True, eq=False)
class Catalog:
    """The documents that can be served, in the order of their numbers, and what a probe says of them.

    Attributes:
        stamp: changes with everything else here; equal stamps of one project mean equal catalogs.
        ids: document numbers, int64, ascending.
        scores: expected grade, p_keep and spread; float64 of shape (n, 3), NaN where there is no score.
    """

    stamp: tuple[str, int | None]
    ids: NDArray[np.int64]
    scores: NDArray[np.float64]


def stamp(tx: Tx, probe: int | None) -> tuple[str, int | None]:
    """What a catalog that was read now would be stamped with."""
    return meta.get(tx, meta.CATALOG) or "0", probe


def read_catalog(tx: Tx, probe: int | None) -> Catalog:
    """Every document that has main text and passed screening, with its scores by that probe (None for no probe).

    Only indexes and narrow rows are read: main hashes come from their index, never from the rows that hold the texts.
    """
    with_text = sa.select(extraction.c.document_id).where(extraction.c.main_hash != "")
    passed = sa.select(screening.c.document_id).where(screening.c.stage.is_(None))
    ids = np.intersect1d(_numbers(tx, with_text), _numbers(tx, passed))
    found = np.full((len(ids), 3), np.nan)
    if probe is not None and len(ids):
        query = sa.select(score.c.document_id, score.c.expected, score.c.p_keep, score.c.spread)
        rows = np.array([tuple(r) for r in tx.execute(query.where(score.c.probe_id == probe))], dtype=np.float64)
        if len(rows):
            known, where, whence = np.intersect1d(ids, rows[:, 0].astype(np.int64), return_indices=True)
            del known
            found[where] = rows[whence, 1:]
    return Catalog(stamp(tx, probe), ids, found)


def _numbers(tx: Tx, query: sa.Select[Any]) -> NDArray[np.int64]:
    return np.fromiter((row[0] for row in tx.execute(query)), dtype=np.int64)


def answered(tx: Tx, annotator: str | None) -> dict[int, EventKind]:
    """Documents this person (None: anybody) graded, flagged or skipped, with the newest standing such answer, in its order."""
    undo = event.alias("undo")
    query = (
        sa.select(event.c.document_id, event.c.kind)
        .where(event.c.kind.in_([k.value for k in ANSWERS]))
        .where(~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid)))
        .order_by(event.c.seq)
    )
    if annotator is not None:
        query = query.where(event.c.annotator == annotator)
    kinds = {k.value: k for k in ANSWERS}
    answers: dict[int, EventKind] = {}
    for number, kind in tx.execute(query):
        answers.pop(number, None)
        answers[number] = kinds[kind]
    return answers


def names(tx: Tx, ids: Sequence[int]) -> dict[int, str]:
    """External ids by document number."""
    query = sa.select(document.c.id, document.c.external_id)
    return {n: name for part in chunks(ids) for n, name in tx.execute(query.where(document.c.id.in_(part)))}


def standing_on(tx: Tx, annotator: str, name: str) -> list[Event]:
    """What this person said of one document and did not take back, oldest first."""
    undo = event.alias("undo")
    number = sa.select(document.c.id).where(document.c.external_id == name).scalar_subquery()
    query = (
        sa.select(event)
        .where(event.c.document_id == number, event.c.annotator == annotator, event.c.kind != EventKind.UNDO.value)
        .where(~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid)))
        .order_by(event.c.seq)
    )
    return [to_event(row) for row in tx.execute(query)]


def graded_since(tx: Tx, annotator: str, at: str) -> frozenset[str]:
    """Documents this person graded at or after a time (ISO 8601, UTC) with a grade that stands."""
    undo = event.alias("undo")
    query = (
        sa.select(event.c.document)
        .where(event.c.annotator == annotator, event.c.kind == EventKind.GRADE.value, event.c.at >= at)
        .where(~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid)))
    )
    return frozenset(tx.execute(query).scalars())


def stages_reached(tx: Tx) -> tuple[int, int]:
    """How many documents there are, and how many were screened."""
    return _count(tx, document.c.id), _count(tx, screening.c.document_id)


def _count(tx: Tx, column: sa.Column[Any]) -> int:
    return int(tx.execute(sa.select(sa.func.count(column))).scalar() or 0)


def newest_of(events: Iterable[Event], *kinds: EventKind) -> Event | None:
    """The last of the events that is of one of the kinds."""
    return next((e for e in reversed(list(events)) if e.action.kind in kinds), None)
