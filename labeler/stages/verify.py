"""Verify: the chain of grades, and the hashes of everything that has one."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.grades import GENESIS, chain_hash
from labeler.domain.ledger import check_partition
from labeler.domain.progress import Progress
from labeler.exchange.manifest import check_manifest
from labeler.store import documents, events, integrity, ledgers, meta, probes, runs
from labeler.store.project import Project, Tx

BATCH = 200


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """Every problem in one line; ``ok`` when there is none. ``events`` and ``head`` name the chain that was checked."""

    ok: bool
    problems: tuple[str, ...]
    events: int
    head: str


def run(project: Project) -> Generator[Progress, None, VerifyReport]:
    """Check a project; it is only read."""
    problems: list[str] = []
    yield Progress(0, None, "events", "database")
    with project.read() as tx:
        problems += integrity.problems(tx)
        problems += chain_problems(tx)
        ids = documents.all_ids(tx)
        count, head = events.last_seq(tx), events.last_hash(tx)
    for at in range(0, len(ids), BATCH):
        with project.read() as tx:
            problems += _document_problems(tx, ids[at : at + BATCH])
        yield Progress(min(at + BATCH, len(ids)), len(ids), "documents", "ledgers")
    with project.read() as tx:
        problems += _probe_problems(tx)
        problems += _run_problems(tx)
    return VerifyReport(not problems, tuple(problems), count, head)


def verify_manifest(path: Path) -> VerifyReport:
    """Check the files that a manifest names."""
    problems = tuple(check_manifest(path))
    return VerifyReport(not problems, problems, 0, "")


def chain_problems(tx: Tx) -> Iterator[str]:
    """Events whose number, link or hash does not hold, and a chain that lost its end."""
    expected, previous = 1, GENESIS
    for seq, row in events.rows(tx):
        try:
            made = events.to_event(row)
            right = chain_hash(row.previous, seq, made.action)
        except ValueError as error:
            yield f"event {seq} cannot be read: {error}"
            right = row.hash
        if seq != expected:
            yield f"event {seq} stands where {expected} should be"
        if row.previous != previous:
            yield f"event {seq} does not follow the one before it"
        if row.hash != right:
            yield f"event {seq} was changed after it was recorded"
        expected, previous = seq + 1, row.hash
    head = meta.get(tx, events.CHAIN_HEAD) or f"0 {GENESIS}"
    if head != f"{expected - 1} {previous}":
        yield f"the chain ends at event {expected - 1}, but its head says {head.split()[0]}"


def _document_problems(tx: Tx, ids: Sequence[int]) -> Iterator[str]:
    for number, body in documents.bodies(tx, ids).items():
        row = documents.by_ids(tx, [number])[number]
        if hashlib.sha256(body).hexdigest() != row.content_hash:
            yield f"the original bytes of {row.external_id} were changed"
    for document, made in ledgers.with_text(tx, ids):
        try:
            check_partition(made.spans, len(made.text))
        except ValueError as error:
            yield f"the ledger of {document.external_id} does not partition its text: {error}"
        if sum(s.tokens for s in made.spans) != made.tokens:
            yield f"the tokens of {document.external_id} do not add up"


def _probe_problems(tx: Tx) -> Iterator[str]:
    for info in probes.infos(tx):
        stored = probes.load(tx, info.id)
        if stored is not None and hashlib.sha256(stored.forest).hexdigest() != stored.forest_hash:
            yield f"the forest of probe {info.id} was changed after it was trained"


def _run_problems(tx: Tx) -> Iterator[str]:
    for info in runs.infos(tx):
        kept = dropped = tokens = 0
        for decision in runs.decisions(tx, info.id):
            kept += decision.stage is None
            dropped += decision.stage is not None
            tokens += decision.kept_tokens
        if (kept, dropped, tokens) != (info.kept, info.dropped, info.tokens):
            yield f"the decisions of run {info.id} do not add up to its totals"
