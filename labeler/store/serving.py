"""What the queue draws from, read without touching a text: arrays over all documents, by the hundred thousand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from labeler.domain.courtesy import stand_aside
from labeler.domain.grades import Event, EventKind, moment
from labeler.domain.rubric import Rubric
from labeler.domain.wording import phrase
from labeler.store import meta, rubrics
from labeler.store.chunks import chunks
from labeler.store.events import UNDOABLE, of_each, to_event
from labeler.store.following import Following
from labeler.store.groups import Groups, read_groups
from labeler.store.numbers import changed
from labeler.store.project import Tx
from labeler.store.schema import document, event, extraction, feature, score, screening, vector

Part = tuple[NDArray[np.int64], NDArray[np.float64]]
Row = NDArray[np.float32]
ANSWERS = (EventKind.GRADE, EventKind.SKIP, EventKind.FLAG)
NOT_ANSWERS = (EventKind.UNDO.value, EventKind.VERDICT.value, EventKind.ADJUDICATION.value)


@dataclass(frozen=True, slots=True, eq=False)
class Catalog:
    """The documents that can be served, in the order of their numbers, and what a probe says of them.

    Attributes:
        stamp: changes with everything else here; equal stamps of one project mean equal catalogs.
        ids: document numbers, int64, ascending.
        scores: expected grade, p_keep and spread; float64 of shape (n, 3), NaN where there is no score.
        groups: which documents, those that cannot be served included, say the same as others.
        group_of: the group of each document that can be served, int64, as `Groups.of` gives it.
    """

    stamp: tuple[str, int | None]
    ids: NDArray[np.int64]
    scores: NDArray[np.float64]
    groups: Groups
    group_of: NDArray[np.int64]


def stamp(tx: Tx, probe: int | None) -> tuple[str, int | None]:
    """What a catalog that was read now would be stamped with."""
    return meta.get(tx, meta.CATALOG) or "0", probe


def last_number(tx: Tx) -> int:
    """The highest document number, 0 for none."""
    return int(tx.execute(sa.select(sa.func.max(document.c.id))).scalar() or 0)


def read_catalog(tx: Tx, probe: int | None) -> Catalog:
    """Every document that has main text and passed screening, with its scores by that probe (None for no probe)."""
    return joined(stamp(tx, probe), [read_part(tx, probe, 0, last_number(tx))], read_groups(tx))


def read_part(tx: Tx, probe: int | None, above: int, up_to: int) -> Part:
    """Numbers and scores of the documents numbered ``above < number <= up_to``.

    Only indexes and narrow rows are read: which main texts are empty comes from the index of their hashes, never from
    the rows that hold the texts.
    """
    number = screening.c.document_id
    passed = sa.select(number).where(screening.c.stage.is_(None), number > above, number <= up_to)
    without_text = sa.select(extraction.c.document_id).where(extraction.c.main_hash == "")
    ids = np.setdiff1d(_table(tx, passed, 1)[:, 0], _table(tx, without_text, 1)[:, 0]).astype(np.int64)
    found = np.full((len(ids), 3), np.nan)
    if probe is not None and len(ids):
        scored = score.c.document_id
        query = sa.select(scored, score.c.expected, score.c.p_keep, score.c.spread)
        rows = _table(tx, query.where(score.c.probe_id == probe, scored > above, scored <= up_to), 4)
        _, where, whence = np.intersect1d(ids, rows[:, 0].astype(np.int64), return_indices=True)
        found[where] = rows[whence, 1:]
    return ids, found


def joined(stamp: tuple[str, int | None], parts: Sequence[Part], groups: Groups) -> Catalog:
    """The catalog of parts that follow each other."""
    ids = np.concatenate([np.empty(0, np.int64), *(ids for ids, _ in parts)])
    return Catalog(
        stamp, ids, np.concatenate([np.empty((0, 3)), *(scores for _, scores in parts)]), groups, groups.of(ids)
    )


def _table(tx: Tx, query: sa.Select[Any], columns: int) -> NDArray[np.float64]:
    """Numbers as float64 of shape (n, columns); straight from the driver, for rows by the hundred thousand.

    Raises:
        Tampered: one of them is none.
    """
    cursor = tx.execute(query).cursor
    rows = cursor.fetchall() if cursor is not None else []
    try:
        return np.array(rows, dtype=np.float64).reshape(-1, columns)
    except (ValueError, TypeError) as error:
        raise changed(phrase("a document's score")) from error


def width_of(tx: Tx, encoder: str) -> int:
    """How many numbers an embedding has; 0 before anything was embedded."""
    found = tx.execute(sa.select(vector.c["values"]).where(vector.c.encoder == encoder).limit(1)).scalar()
    return 0 if found is None else len(found) // 4


def traits(tx: Tx, encoder: str, key: str, ids: Sequence[int]) -> dict[int, tuple[Row, Row]]:
    """Embedding and statistics of documents that were embedded and described so, by document number."""
    joined = sa.join(extraction, vector, vector.c.main_hash == extraction.c.main_hash)
    joined = joined.join(feature, feature.c.main_hash == extraction.c.main_hash)
    query = (
        sa.select(extraction.c.document_id, vector.c["values"], feature.c.statistics)
        .select_from(joined)
        .where(vector.c.encoder == encoder, feature.c.key == key)
    )
    return {
        number: (np.frombuffer(values, "<f4"), np.frombuffer(statistics, "<f4"))
        for part in chunks(ids)
        for number, values, statistics in tx.execute(query.where(extraction.c.document_id.in_(part)))
    }


def following_answers() -> Following[Said]:
    """Remembers all answers, for `answered`."""
    return Following(ANSWERS, _said)


def answered(tx: Tx, annotator: str | None, answers: Following[Said] | None = None) -> dict[int, EventKind]:
    """Documents this person (None: anybody) graded, flagged or skipped, with the newest standing such answer, in its order.

    A grade that the rubric in force does not accept is no answer (`to_grade_again`).

    Args:
        answers: of somebody who asks again and again.
    """
    stand_aside()
    judge = rubrics.newest(tx)
    valid: dict[tuple[str, int | None], bool] = {}
    newest: dict[int, Said] = {}
    for said in _newest_answers(tx, annotator) if answers is None else _newest_of(answers.read(tx)[0], annotator):
        if said.kind == EventKind.GRADE.value:
            grade = (said.rubric, said.value)
            if grade not in valid:
                valid[grade] = not is_outdated(judge, said)
            if not valid[grade]:
                continue
        before = newest.get(said.document_id)
        if before is None or moment(before) < moment(said):
            newest.pop(said.document_id, None)
            newest[said.document_id] = said
    kinds = {kind.value: kind for kind in ANSWERS}
    return {number: kinds[said.kind] for number, said in newest.items()}


def to_grade_again(tx: Tx, annotator: str) -> dict[int, int]:
    """Documents that this person graded last under a rubric so that it counts no more, with the number of that event.

    The oldest grade first; none for nobody's name.
    """
    judge = rubrics.newest(tx)
    given = sa.select(event.c.seq).where(event.c.annotator == annotator, event.c.kind == EventKind.GRADE.value)
    label = judge.label if judge else ""
    if judge is None or tx.execute(given.where(event.c.rubric.not_in(["", label])).limit(1)).first() is None:
        return {}  # as it mostly is, found without looking at each answer
    found = [r for r in _newest_answers(tx, annotator) if is_outdated(judge, r)]
    return {r.document_id: r.seq for r in sorted(found, key=moment)}


class Said(NamedTuple):
    """What is read of an answer: columns of its event. Read by the hundred thousand, so straight from the driver."""

    document_id: int
    annotator: str
    kind: str
    at: str
    uid: str
    rubric: str
    value: int | None
    seq: int


def _newest_answers(tx: Tx, annotator: str | None) -> Iterable[Said]:
    """The newest standing answer of this person (None: of each person) to each document, in chain order."""
    undo = event.alias("undo")
    query = (
        sa.select(*(event.c[name] for name in Said._fields))
        .where(event.c.kind.in_([k.value for k in ANSWERS]))
        .where(~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid)))
        .order_by(event.c.seq)
    )
    if annotator is not None:
        query = query.where(event.c.annotator == annotator)
    cursor = tx.execute(query).cursor
    return of_each(map(Said._make, cursor.fetchall() if cursor is not None else [])).values()


def _newest_of(answers: Iterable[Said], annotator: str | None) -> Iterable[Said]:
    return of_each(said for said in answers if annotator in (None, said.annotator)).values()


def _said(row: Any) -> Said:  # noqa: ANN401 a row of events
    return Said(row.document_id, row.annotator, row.kind, row.at, row.uid, row.rubric, row.value, row.seq)


def is_outdated(judge: Rubric | None, row: Any) -> bool:  # noqa: ANN401 a row of events
    """Whether an answer is a grade that the rubric in force does not accept."""
    return judge is not None and row.kind == EventKind.GRADE and not judge.accepts(row.rubric, row.value)


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
        .where(event.c.document_id == number, event.c.annotator == annotator, event.c.kind.not_in(NOT_ANSWERS))
        .where(~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid)))
    )
    return sorted((to_event(row) for row in tx.execute(query)), key=lambda e: moment(e.action))


def said_and_undone(tx: Tx, annotator: str, newest: int = 400) -> tuple[list[Event], dict[str, Event]]:
    """What this person did at the desk last, oldest first, undos included; and what the undos took back, by uid."""
    kinds = [kind.value for kind in (*UNDOABLE, EventKind.UNDO)]
    query = sa.select(event).where(event.c.annotator == annotator, event.c.kind.in_(kinds))
    rows = tx.execute(query.order_by(event.c.at.desc(), event.c.uid.desc()).limit(newest))
    said = sorted((to_event(row) for row in rows), key=lambda found: moment(found.action))
    undone = [e.action.undoes for e in said if e.action.kind is EventKind.UNDO]
    found = sa.select(event).where(event.c.kind.in_([kind.value for kind in UNDOABLE]))
    targets = (to_event(row) for part in chunks(undone) for row in tx.execute(found.where(event.c.uid.in_(part))))
    return said, {target.action.uid: target for target in targets}


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
