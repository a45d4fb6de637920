"""What each person says of each document as it stands, and documents by other names than their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa

from labeler.domain.grades import Event, EventKind, moment
from labeler.store.chunks import chunks
from labeler.store.documents import clean
from labeler.store.events import standing, to_event
from labeler.store.project import Tx
from labeler.store.schema import document, event

ANSWERS = (EventKind.GRADE, EventKind.SKIP, EventKind.FLAG)
SAID = (*ANSWERS, EventKind.COMMENT, EventKind.EVIDENCE)
Standing = dict[tuple[int, str], dict[EventKind, Event]]


def all_said(tx: Tx) -> Standing:
    """The newest standing event of each kind, by document number and person, in the order of the chain."""
    return _newest((r.document_id, to_event(r)) for r in standing(tx, SAID))


def said_of(tx: Tx, ids: Sequence[int]) -> Standing:
    """The same of these documents alone."""
    undo = event.alias("undo")
    not_undone = ~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid))
    query = sa.select(event).where(event.c.kind.in_([kind.value for kind in SAID]), not_undone)
    return _newest(
        (r.document_id, to_event(r))
        for part in chunks(ids)
        for r in tx.execute(query.where(event.c.document_id.in_(part)).order_by(event.c.seq))
    )


def _newest(found: Iterable[tuple[int, Event]]) -> Standing:
    by_kind: Standing = {}
    for number, made in found:
        of_person = by_kind.setdefault((number, made.action.annotator), {})
        before = of_person.get(made.action.kind)
        if before is None or moment(before.action) < moment(made.action):
            of_person[made.action.kind] = made
    return by_kind


def newest_answer(of_person: Mapping[EventKind, Event]) -> Event | None:
    """The newest of a person's answers on one document, None where there is none."""
    answers = [of_person[kind] for kind in ANSWERS if kind in of_person]
    return max(answers, key=lambda made: moment(made.action), default=None)


def at_urls(tx: Tx, urls: Iterable[str]) -> dict[str, list[str]]:
    """External ids of the documents at these addresses, in the order they came in; unknown addresses are left out."""
    query = sa.select(document.c.url, document.c.external_id).order_by(document.c.id)
    found: dict[str, list[str]] = {}
    for part in chunks(sorted({clean(url) for url in urls})):
        for url, name in tx.execute(query.where(document.c.url.in_(part))):
            found.setdefault(url, []).append(name)
    return found
