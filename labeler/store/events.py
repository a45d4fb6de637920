"""Grade events: append-only, hash-chained. Current grades are derived from them (law 2)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from labeler.domain.errors import BadInput
from labeler.domain.grades import (
    GENESIS,
    Action,
    Circumstances,
    Event,
    EventKind,
    Grade,
    Strategy,
    canonical_json,
    chain_hash,
    moment,
    moment_of,
)
from labeler.domain.rubric import Rubric
from labeler.domain.wording import phrase
from labeler.store import meta, rubrics
from labeler.store.chunks import chunks
from labeler.store.clean_actions import clean_action
from labeler.store.documents import numbers_of
from labeler.store.newest import newest_seqs
from labeler.store.project import Tx
from labeler.store.schema import event

CHAIN_HEAD = "chain_head"


def append(tx: Tx, actions: Sequence[Action]) -> list[Event]:
    """Append actions to the chain, in order.

    An action whose ``uid`` is recorded already is not recorded again (a retry after a lost connection); the event it
    became is returned in its place. Use a durable write transaction.

    Raises:
        BadInput: an action names a document that is not in the project, or takes back what cannot be taken back.
    """
    last = tx.execute(sa.select(event.c.seq, event.c.hash).order_by(event.c.seq.desc()).limit(1)).first()
    seq, previous = (last.seq, last.hash) if last else (0, GENESIS)
    actions = [clean_action(action) for action in actions]
    numbers = numbers_of(tx, {action.document for action in actions})
    known = recorded(tx, {action.uid for action in actions})
    appended: list[Event] = []
    waiting: list[dict[str, object]] = []  # written together: a bundle brings thousands
    for action in actions:
        if action.uid in known:
            appended.append(known[action.uid])
            continue
        if action.document not in numbers:
            raise BadInput(phrase("There is no document {document!r} in this project.", document=action.document))
        if action.undoes:
            _write(tx, waiting)
            _check_undo(tx, action)
        seq += 1
        made = Event(seq, action, previous, chain_hash(previous, seq, action))
        waiting.append(_row(made, numbers[action.document]))
        previous = made.hash
        known[action.uid] = made
        appended.append(made)
    _write(tx, waiting)
    if seq:
        meta.put(tx, CHAIN_HEAD, f"{seq} {previous}")
    return appended


def recorded(tx: Tx, uids: Iterable[str]) -> dict[str, Event]:
    """Events of the chain by name; names that nobody recorded are left out."""
    found = (
        to_event(row)
        for part in chunks(sorted(set(uids)))
        for row in tx.execute(sa.select(event).where(event.c.uid.in_(part)))
    )
    return {made.action.uid: made for made in found}


def _write(tx: Tx, rows: list[dict[str, object]]) -> None:
    """Write the rows, and empty the list."""
    if rows:
        tx.execute(event.insert(), rows)
        rows.clear()


def _check_undo(tx: Tx, action: Action) -> None:
    target = tx.execute(sa.select(event).where(event.c.uid == action.undoes)).first()
    if target is None or target.kind == EventKind.UNDO or target.annotator != action.annotator:
        raise BadInput(phrase("Only an own grade, skip, flag, comment, evidence or verdict can be taken back."))
    if tx.execute(sa.select(event.c.seq).where(event.c.undoes == action.undoes)).first():
        raise BadInput(phrase("That was taken back already."))


def _row(made: Event, number: int) -> dict[str, object]:
    action, c = made.action, made.action.circumstances
    return {
        "seq": made.seq,
        "uid": action.uid,
        "kind": action.kind.value,
        "document_id": number,
        "document": action.document,
        "annotator": action.annotator,
        "at": action.at,
        "value": action.value,
        "text": action.text,
        "undoes": action.undoes or None,
        "strategy": c.strategy.value,
        "propensity": c.propensity,
        "probe": c.probe,
        "seconds": c.seconds,
        "score_visible": c.score_visible,
        "others_visible": c.others_visible,
        "rubric": c.rubric,
        "score": c.score,
        "learned": c.learned,
        "among": c.among,
        "criteria": canonical_json(dict(action.criteria)) if action.criteria else None,
        "previous": made.previous,
        "hash": made.hash,
    }


def to_event(r: sa.Row[Any]) -> Event:
    """A row of the event table as a domain object. Malformed rows raise ValueError: the chain is broken there."""
    circumstances = Circumstances(
        Strategy(r.strategy), r.propensity, r.probe, r.seconds, r.score_visible, r.others_visible, r.rubric,
        r.score, r.learned, r.among,
    )  # fmt: skip
    action = Action(
        r.uid, EventKind(r.kind), r.document, r.annotator, r.at, r.value, r.text, r.undoes or "", circumstances,
        _criteria(r.criteria),
    )  # fmt: skip
    return Event(r.seq, action, r.previous, r.hash)


def _criteria(text: str | None) -> tuple[tuple[str, int], ...]:
    found = json.loads(text) if text else {}
    if not isinstance(found, dict) or not all(type(value) is int for value in found.values()):
        raise ValueError(f"no criteria: {text:.60}")
    return tuple(found.items())


def rows(tx: Tx) -> Iterator[tuple[int, sa.Row[Any]]]:
    """Raw rows in chain order with their number, for verification."""
    for row in tx.execute(sa.select(event).order_by(event.c.seq)):
        yield row.seq, row


def all_events(tx: Tx) -> Iterator[Event]:
    """All events in chain order."""
    for _, row in rows(tx):
        yield to_event(row)


def last_seq(tx: Tx) -> int:
    """Number of the newest event, 0 for none."""
    return tx.execute(sa.select(sa.func.max(event.c.seq))).scalar() or 0


def last_hash(tx: Tx) -> str:
    """Hash of the newest event."""
    return tx.execute(sa.select(event.c.hash).order_by(event.c.seq.desc()).limit(1)).scalar() or GENESIS


def standing(
    tx: Tx,
    kinds: Iterable[EventKind],
    *,
    up_to: int | None = None,
    annotator: str | None = None,
    document: str | None = None,
    newest: int | None = None,
) -> list[Any]:
    """Rows of those kinds that were not taken back, in chain order.

    Args:
        annotator: only those of this person. document: only those on the document of this external id.
        newest: only the newest so many.
    """
    undo = event.alias("undo")
    taken_back = sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid)
    query = sa.select(event).where(event.c.kind.in_([k.value for k in kinds]))
    if up_to is not None:
        query = query.where(event.c.seq <= up_to)
        taken_back = taken_back.where(undo.c.seq <= up_to)
    if annotator is not None:
        query = query.where(event.c.annotator == annotator)
    if document is not None:
        query = query.where(event.c.document_id.in_(numbers_of(tx, {document}).values()))
    query = query.where(~sa.exists(taken_back))
    if newest is None:
        return list(tx.execute(query.order_by(event.c.seq)))
    return list(tx.execute(query.order_by(event.c.seq.desc()).limit(newest)))[::-1]


def of_each(rows: Iterable[Any]) -> dict[tuple[int, str], Any]:
    """The newest row of each person on each document, by document and person, in the order of the rows."""
    newest: dict[tuple[int, str], Any] = {}
    for r in rows:
        before = newest.get((r.document_id, r.annotator))
        if before is None or moment(before) < moment(r):
            newest.pop((r.document_id, r.annotator), None)
            newest[r.document_id, r.annotator] = r
    return newest


def current_grades(tx: Tx, up_to: int | None = None, *, rubric: Rubric | None = None) -> list[Grade]:
    """The grades that count: of each person for each document the newest that stands, if it is valid; in chain order.

    Args:
        up_to: as it was after this event. rubric: says which are valid; the one in force when left out.
    """
    found = newest_grades(tx, up_to)
    judge = rubric or rubrics.newest(tx)
    return found if judge is None else [g for g in found if judge.accepts(g.circumstances.rubric, g.value)]


def newest_grades(tx: Tx, up_to: int | None = None) -> list[Grade]:
    """As `current_grades`, with those that no rubric accepts any more."""
    rows = standing(tx, (EventKind.GRADE, EventKind.COMMENT), up_to=up_to)
    comments = {who: r.text for who, r in of_each(r for r in rows if r.kind == EventKind.COMMENT).items()}
    return [
        Grade(
            r.document, r.document_id, r.annotator, r.value, r.at, r.seq,
            comments.get((r.document_id, r.annotator), r.text), to_event(r).action.circumstances,
        )
        for r in of_each(r for r in rows if r.kind == EventKind.GRADE).values()
    ]  # fmt: skip


def adjudications(tx: Tx, up_to: int | None = None, *, rubric: Rubric | None = None) -> dict[int, Event]:
    """What documents were settled to, by number: the newest standing adjudication of each, whoever gave it.

    What ``rubric`` (the one in force when left out) does not accept is not settled any more.
    """
    found: dict[int, Event] = {}
    for r in standing(tx, (EventKind.ADJUDICATION,), up_to=up_to):
        made = to_event(r)
        if r.document_id not in found or moment(found[r.document_id].action) < moment(made.action):
            found[r.document_id] = made
    judge = rubric or rubrics.newest(tx)
    said = {number: made.action for number, made in found.items()}
    return {
        n: found[n] for n, a in said.items() if judge is None or judge.accepts(a.circumstances.rubric, a.value or 0)
    }


def served_by(tx: Tx, strategy: Strategy, up_to: int | None = None) -> set[int]:
    """Documents with a standing grade that came about by that strategy, even if a later grade replaced it."""
    rows = standing(tx, (EventKind.GRADE,), up_to=up_to)
    return {r.document_id for r in rows if r.strategy == strategy}


UNDOABLE = (EventKind.GRADE, EventKind.SKIP, EventKind.FLAG, EventKind.COMMENT, EventKind.EVIDENCE)


def last_undoable(tx: Tx, annotator: str) -> Event | None:
    """The newest action of this person at the desk that was not taken back, or None."""
    found = _newest(tx, UNDOABLE, annotator, 1)
    return found[0] if found else None


def recent(tx: Tx, annotator: str, limit: int) -> list[Event]:
    """The newest standing grades, skips and flags of this person, oldest first."""
    return _newest(tx, (EventKind.GRADE, EventKind.SKIP, EventKind.FLAG), annotator, limit)


def _newest(tx: Tx, kinds: Iterable[EventKind], annotator: str, limit: int) -> list[Event]:
    """This person's newest standing events of those kinds, oldest first."""
    seqs = newest_seqs(tx, kinds, annotator, limit)
    found = {r.seq: to_event(r) for r in tx.execute(sa.select(event).where(event.c.seq.in_(seqs)))}
    return [found[seq] for seq in seqs]


def latest_time(tx: Tx, annotator: str, above: str) -> str | None:
    """The latest time after ``above`` of anything this person did, None for none."""
    found = tx.execute(sa.select(event.c.at).where(event.c.annotator == annotator, event.c.at > above)).scalars()
    return max(found, key=lambda at: moment_of(at, ""), default=None)


def newest_answers(tx: Tx, kinds: Iterable[EventKind]) -> list[tuple[int, Event]]:
    """The newest standing answer of each person to each document, with its number, in chain order."""
    return [(r.document_id, to_event(r)) for r in of_each(standing(tx, kinds)).values()]
