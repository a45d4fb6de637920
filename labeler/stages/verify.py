"""Verify: the chain of grades, and the hashes and signatures of everything that has one."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.errors import Tampered
from labeler.domain.grades import GENESIS, chain_hash
from labeler.domain.ledger import Fate, check_partition, kept_text
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.exchange.manifest import check_manifest
from labeler.stages.verify_bundles import bundle_problems, check_bundle
from labeler.stages.verify_probes import probe_problems, run_problems
from labeler.stages.verify_rubrics import rubric_problems
from labeler.stages.verify_screens import run_trim_problems, screening_problems
from labeler.store import documents, events, integrity, ledgers, meta
from labeler.store.ledgers import KEY_PART, Extraction
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
        problems += _name_problems(tx)
        ids = documents.all_ids(tx)
        count, head = events.last_seq(tx), events.last_hash(tx)
    for at in range(0, len(ids), BATCH):
        with project.read() as tx:
            problems += _document_problems(tx, ids[at : at + BATCH])
        yield Progress(min(at + BATCH, len(ids)), len(ids), "documents", "ledgers")
    with project.read() as tx:
        problems += screening_problems(tx)
        problems += rubric_problems(tx)
        problems += probe_problems(tx)
        problems += run_problems(tx)
        problems += run_trim_problems(tx)
        problems += bundle_problems(tx)
    return VerifyReport(not problems, tuple(problems), count, head)


def verify_manifest(path: Path) -> VerifyReport:
    """Check the files that a manifest names."""
    problems = tuple(check_manifest(path))
    return VerifyReport(not problems, problems, 0, "")


def verify_bundle(path: Path) -> VerifyReport:
    """Check a bundle file: its hashes and signatures. Whether its keys are trusted, a project knows."""
    problems = tuple(check_bundle(path))
    return VerifyReport(not problems, problems, 0, "")


def chain_problems(tx: Tx) -> Iterator[str]:
    """Events whose number, link or hash does not hold, and a chain that lost its end."""
    expected, previous = 1, GENESIS
    for seq, row in events.rows(tx):
        try:
            made = events.to_event(row)
            right = chain_hash(row.previous, seq, made.action)
        except ValueError as error:
            yield phrase("event {seq} cannot be read: {error}", seq=seq, error=str(error))
            right = row.hash
        if seq != expected:
            yield phrase("event {seq} stands where {expected} should be", seq=seq, expected=expected)
        if row.previous != previous:
            yield phrase("event {seq} does not follow the one before it", seq=seq)
        if row.hash != right:
            yield phrase("event {seq} was changed after it was recorded", seq=seq)
        expected, previous = seq + 1, row.hash
    head = meta.get(tx, events.CHAIN_HEAD) or f"0 {GENESIS}"
    if head != f"{expected - 1} {previous}":
        yield phrase(
            "the chain ends at event {last}, but its head says {head}", last=expected - 1, head=head.split()[0]
        )


def _name_problems(tx: Tx) -> Iterator[str]:
    """Events that name one document and belong to another."""
    names = documents.external_ids(tx)
    for seq, row in events.rows(tx):
        if names.get(row.document_id) != row.document:
            yield phrase(
                "event {seq} is on {document}, but belongs to {owner}",
                seq=seq,
                document=row.document,
                owner=names.get(row.document_id, phrase("no document")),
            )


def _document_problems(tx: Tx, ids: Sequence[int]) -> Iterator[str]:
    for number, row in documents.by_ids(tx, ids).items():
        try:
            bodies = documents.bodies(tx, [number])
        except Tampered as error:
            yield error.message
            continue
        if any(hashlib.sha256(body).hexdigest() != row.content_hash for body in bodies.values()):
            yield phrase("the original bytes of {name} were changed", name=row.external_id)
    yield from _ledgers_problems(tx, ids)


def _ledgers_problems(tx: Tx, ids: Sequence[int]) -> Iterator[str]:
    try:
        pairs = list(ledgers.with_text(tx, ids))
    except (ValueError, TypeError) as error:
        if len(ids) == 1:
            name = documents.by_ids(tx, ids)[ids[0]].external_id
            yield phrase("the ledger of {name} cannot be read: {error}", name=name, error=str(error))
            return
        for number in ids:
            yield from _ledgers_problems(tx, [number])
        return
    for document, made in pairs:
        yield from _ledger_problems(document.external_id, made)


def _ledger_problems(name: str, made: Extraction) -> Iterator[str]:
    """What is wrong with the ledger of a document."""
    try:
        check_partition(made.spans, len(made.text))
    except ValueError as error:
        yield phrase("the ledger of {name} does not partition its text: {error}", name=name, error=str(error))
    if sum(s.tokens for s in made.spans) != made.tokens:
        yield phrase("the tokens of {name} do not add up", name=name)
    if sum(s.tokens for s in made.spans if s.fate is Fate.KEPT) != made.main_tokens:
        yield phrase("the tokens of the main text of {name} do not add up", name=name)
    main = kept_text(made.text, made.spans)
    if made.main_hash != (hashlib.sha256(main.encode()).hexdigest() if main.strip() else ""):
        yield phrase("the main text of {name} is not the one that was extracted", name=name)
    elif made.key[KEY_PART:] != ledgers.seal(made.text, made.spans):
        yield phrase("the ledger of {name} was changed after it was extracted", name=name)
