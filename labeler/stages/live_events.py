"""Which grades the live probe learns from: those that stand and may train, each as one event (laws 2 and 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.courtesy import stand_aside
from labeler.domain.grades import EventKind, Strategy, moment
from labeler.learn.bootstrap import Keys, document_keys
from labeler.learn.grove_events import GradeEvent
from labeler.stages.gather import WEIGHT_DIGITS
from labeler.stages.material import Basis, known_texts
from labeler.store import clusters, events, ledgers, probes, rubrics
from labeler.store.following import Following
from labeler.store.project import Tx


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """The main texts that a probe can read, as they were when somebody looked.

    Attributes:
        hashes: of the texts, each once.
        keys: what each is called in a forest, uint64. kinds: page or lesson. groups: near-duplicates have one number.
        documents: numbers of the documents with these texts, int64, ascending. rows: the place of each one's text.
        group_of: the group of every document that has a main text, whether or not it can be read, by number.
    """

    basis: Basis
    hashes: tuple[str, ...]
    keys: Keys
    kinds: NDArray[np.str_]
    groups: tuple[int, ...]
    documents: NDArray[np.int64]
    rows: NDArray[np.int64]
    group_of: Mapping[int, int]

    def row(self, document: int) -> int | None:
        """The place of a document's text, None when it has none that can be read."""
        at = int(np.searchsorted(self.documents, document))
        return int(self.rows[at]) if at < len(self.documents) and self.documents[at] == document else None

    def begins_like(self, other: Texts) -> bool:
        """Whether all texts of the other stand first here, and say the same as each other: what is more is new."""
        count = len(other.hashes)
        return (
            self.basis == other.basis
            and self.hashes[:count] == other.hashes
            and self.groups[:count] == other.groups
            and bool(np.array_equal(self.kinds[:count], other.kinds))
        )


def read_texts(tx: Tx) -> Texts:
    """Look at all documents once; narrow rows only."""
    basis = Basis.present(tx)
    known = known_texts(tx, basis)
    standings = sorted((s for s in ledgers.standings(tx) if s.main_hash), key=lambda s: s.document_id)
    found = [s for s in standings if s.main_hash in known]
    place: dict[str, int] = {}
    kinds: list[str] = []
    for s in found:
        if place.setdefault(s.main_hash, len(place)) == len(kinds):
            kinds.append(s.kind)
    number_of = clusters.numbering(clusters.by_text(tx))
    groups = tuple(map(number_of, place))
    return Texts(
        basis=basis,
        hashes=tuple(place),
        keys=document_keys(place),
        kinds=np.array(kinds, np.str_),
        groups=groups,
        documents=np.array([s.document_id for s in found], np.int64),
        rows=np.array([place[s.main_hash] for s in found], np.int64),
        group_of={s.document_id: number_of(s.main_hash) for s in standings},
    )


@dataclass(frozen=True, slots=True)
class Effective:
    """The events that a probe learns from.

    Attributes:
        events: in order. up_to: number of the project's last event that was looked at.
    """

    events: tuple[GradeEvent, ...]
    up_to: int


def effective_events(tx: Tx, texts: Texts) -> Effective:
    """All grades that stand and may train, those that were replaced later included."""
    return Follower(texts).read(tx)


class Follower:
    """Looks for such grades again and again. What was read and made of an event once is remembered: a grade costs what is
    new with it, and not all that were given before. One thread at a time.
    """

    def __init__(self, texts: Texts, before: Follower | None = None) -> None:
        self.texts = texts
        kinds = (EventKind.GRADE, EventKind.ADJUDICATION)
        self.grades: Following[Any] = before.grades if before else Following(kinds, lambda row: row)
        self._row_of: dict[int, int | None] = {}
        self._made: dict[int, GradeEvent] = {}
        self._weights: Mapping[str, float] = {}

    def read(self, tx: Tx) -> Effective:
        """What there is now; the same as `effective_events`."""
        texts = self.texts
        standing, up_to = self.grades.read(tx)
        stand_aside()
        apart = {texts.group_of.get(r.document_id) for r in standing if r.strategy == Strategy.EVALUATION}
        is_settled = any(r.kind == EventKind.ADJUDICATION for r in standing)
        found = events.adjudications(tx, up_to) if is_settled else {}
        settled = {number: event.seq for number, event in found.items()}
        counts = [r for r in _valid(tx, standing, settled) if settled.get(r.document_id, r.seq) == r.seq]  # one voice
        rows = _in_force([(row, r) for r in counts if (row := self._row(r.document_id)) is not None])
        stand_aside()
        weights = annotator_weights(tx)
        if weights != self._weights:
            self._weights, self._made = weights, {}
        return Effective(tuple(self._event(row, r) for row, r in rows if texts.groups[row] not in apart), up_to)

    def _row(self, document: int) -> int | None:
        if document not in self._row_of:
            self._row_of[document] = self.texts.row(document)
        return self._row_of[document]

    def _event(self, row: int, r: Any) -> GradeEvent:  # noqa: ANN401 a row of events
        made = self._made.get(r.seq)
        if made is None:
            made = self._made[r.seq] = _event(int(self.texts.keys[row]), r, self._weights)
        return made


def _valid(tx: Tx, standing: Sequence[Any], settled: Mapping[int, int]) -> Sequence[Any]:
    """What the rubric in force accepts: no grade of a person on a document whose newest it does not accept.

    Args:
        settled: numbers of the adjudications in force, by document.
    """
    judge = rubrics.newest(tx)
    grades = [r for r in standing if r.kind == EventKind.GRADE]
    right = {r.seq for r in grades if judge is None or judge.accepts(r.rubric, r.value)}
    if len(right) < len(grades):
        out = {who for who, r in events.of_each(grades).items() if r.seq not in right}
        right = {r.seq for r in grades if r.seq in right and (r.document_id, r.annotator) not in out}
    return [r for r in standing if r.seq in right or settled.get(r.document_id) == r.seq]


def _in_force(rows: Sequence[tuple[int, Any]]) -> list[tuple[int, Any]]:
    """Those that were their person's newest on the document when they arrived: what comes late replaces nothing newer."""
    newest: dict[tuple[int, str], Any] = {}
    found = []
    for row, r in rows:
        before = newest.get((r.document_id, r.annotator))
        if before is None or moment(before) < moment(r):
            newest[r.document_id, r.annotator] = r
            found.append((row, r))
    return found


def annotator_weights(tx: Tx) -> Mapping[str, float]:
    """How much each annotator's grades count, as the probe in force found; 1 for those who are not named."""
    info = probes.info(tx)
    found: Any = info.metrics.get("annotators", {}) if info else {}
    return {name: round(float(a["weight"]), WEIGHT_DIGITS) for name, a in found.items()}


def _event(text: int, row: Any, weights: Mapping[str, float]) -> GradeEvent:  # noqa: ANN401 a row of events
    return GradeEvent(
        text=text,
        giver=f"{row.annotator}\n{row.document}",
        value=int(row.value),
        weight=weights.get(row.annotator, 1.0),
        number=int(row.seq),
    )


def grew_by(before: Sequence[GradeEvent], after: Sequence[GradeEvent]) -> Sequence[GradeEvent] | None:
    """What was added at the end; None when anything else changed."""
    same = len(after) >= len(before) and all(a is b or a == b for a, b in zip(before, after, strict=False))
    return after[len(before) :] if same else None
