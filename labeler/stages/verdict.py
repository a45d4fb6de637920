"""Verdict: what auditors say of decisions. An overturned document has its way in the next decision run."""

from __future__ import annotations

import uuid
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.errors import NotReady
from labeler.domain.grades import Action, Circumstances, Event, EventKind, Strategy, digest, moment
from labeler.domain.progress import Progress
from labeler.domain.verdicts import Says, Verdict
from labeler.domain.wording import phrase
from labeler.exchange.verdicts import VerdictRow, read_verdicts
from labeler.stages.clock import now
from labeler.stages.grade import next_time, taking_back
from labeler.stages.team import allow
from labeler.store import events, ledgers
from labeler.store.project import Project, Tx

BATCH = 200


@dataclass(frozen=True, slots=True)
class VerdictParams:
    """A file of verdicts: JSON Lines ``{document, auditor, says, fate, start?, end?, reason?, note?, run?, at?}``."""

    path: Path


@dataclass(frozen=True, slots=True)
class VerdictReport:
    """How many verdicts were recorded now, and the rows that were not."""

    recorded: int
    rejected: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """A verdict that stands: who gave it, when, and the number of its event."""

    document: str
    auditor: str
    at: str
    event: int
    verdict: Verdict


def run(project: Project, params: VerdictParams) -> Generator[Progress, None, VerdictReport]:
    """Record the verdicts of a file. Rows that are recorded already count once."""
    recorded = 0
    rejected: list[Rejection] = []
    batch: list[VerdictRow | Rejection] = []
    for line, row in enumerate(read_verdicts(params.path), 1):
        batch.append(row)
        if len(batch) >= BATCH:
            recorded += _record(project, params.path, batch, rejected)
            batch = []
            yield Progress(line, None, "verdicts", str(params.path))
    recorded += _record(project, params.path, batch, rejected)
    yield Progress(recorded, recorded, "verdicts", str(params.path))
    return VerdictReport(recorded, tuple(rejected))


def _record(project: Project, path: Path, batch: Sequence[VerdictRow | Rejection], rejected: list[Rejection]) -> int:
    with project.write(durable=True) as tx:
        rows = [row for row in batch if isinstance(row, VerdictRow)]
        lengths = ledgers.text_lengths(tx, {row.document for row in rows})
        before = events.last_seq(tx)
        good = []
        for row in batch:
            problem = row if isinstance(row, Rejection) else _problem(row, lengths, path)
            if problem is None and isinstance(row, VerdictRow):
                good.append(_action(row.document, row.auditor, row.verdict, row.at))
            elif problem is not None:
                rejected.append(problem)
        events.append(tx, good)
        return events.last_seq(tx) - before


def _problem(row: VerdictRow, lengths: Mapping[str, int], path: Path) -> Rejection | None:
    """Why a verdict cannot be recorded; None when it can."""
    length = lengths.get(row.document)
    if length is None:
        return Rejection(str(path), f"line {row.line}", f"there is no prepared document {row.document!r}")
    if row.verdict.end is not None and row.verdict.end > length:
        return Rejection(str(path), f"line {row.line}", f"the text ends at {length}, before {row.verdict.end}")
    return None


def _action(document: str, auditor: str, verdict: Verdict, at: str = "", *, made_at: str = "") -> Action:
    """The verdict as an action: of a time that a file states, or made now."""
    text = verdict.as_text()
    return Action(
        uid=digest(["verdict", document, auditor, text, at]) if at else uuid.uuid4().hex,
        kind=EventKind.VERDICT,
        document=document,
        annotator=auditor,
        at=at or made_at or now(),
        text=text,
        circumstances=Circumstances(Strategy.CHOSEN),
    )


def give(project: Project, document: str, auditor: str, verdict: Verdict) -> Event:
    """Record one verdict; when this returns, it survives a power cut.

    Raises:
        BadInput: the document is not in the project.
    """
    with project.write(durable=True) as tx:
        allow(tx, auditor, EventKind.VERDICT)
        return events.append(tx, [_action(document, auditor, verdict, made_at=next_time(tx, auditor))])[0]


def take_back(project: Project, auditor: str) -> Event:
    """Take back the newest verdict of this person that stands; returns what was taken back.

    Raises:
        NotReady: there is nothing to take back.
    """
    with project.write(durable=True) as tx:
        found = events.standing(tx, (EventKind.VERDICT,), annotator=auditor)
        if not found:
            raise NotReady(phrase("There is no verdict to take back."))
        done = events.to_event(max(found, key=moment))
        events.append(tx, [taking_back(tx, done)])
        return done


def standing(tx: Tx, document: str | None = None) -> list[Given]:
    """The verdicts that were not taken back, oldest first; of one document when it is named.

    By their time, not by their place in the chain: verdicts that come in a bundle may be older than those that are here.
    """
    found = events.standing(tx, (EventKind.VERDICT,), document=document)
    rows = sorted(found, key=moment)
    return [Given(r.document, r.annotator, r.at, r.seq, Verdict.from_text(r.text)) for r in rows]


def overturned(tx: Tx) -> dict[str, Given]:
    """The documents whose newest verdict overturns what was decided, by external id."""
    newest = {given.document: given for given in standing(tx) if given.verdict.on_document}
    return {name: given for name, given in newest.items() if given.verdict.says is Says.OVERTURN}
