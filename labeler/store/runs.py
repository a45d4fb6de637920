"""Decision runs and what each decided."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from labeler.domain.grades import canonical_json
from labeler.domain.ledger import Fate, Stage
from labeler.domain.probes import Cut, Decision, RunInfo
from labeler.domain.wording import phrase
from labeler.store import meta
from labeler.store.chunks import chunks
from labeler.store.documents import to_json
from labeler.store.ledgers import summed
from labeler.store.numbers import are_numbers, changed
from labeler.store.opinions import opinions_json, opinions_of
from labeler.store.opinions import tokens_by_reason as trimmed_tokens
from labeler.store.project import Tx
from labeler.store.schema import EXTRACTION_DROPPED, decision, document, extraction, run, run_trim, span

SEAL = "run_seal"  # with the run's number: hash over all that it decided


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One line of the audit table."""

    document_id: int
    document: str
    title: str
    url: str
    kind: str
    fate: str
    stage: str
    reason: str
    score: float | None
    p_keep: float | None
    tokens: int
    kept_tokens: int
    language: str
    source: str = ""


def save(tx: Tx, made: RunInfo) -> int:
    """Add a run (its ``id`` is ignored) and return its number."""
    number = (tx.execute(sa.select(sa.func.max(run.c.id))).scalar() or 0) + 1
    tx.execute(
        run.insert().values(
            id=number,
            key=made.key,
            created_at=made.created_at,
            probe_id=made.probe,
            cut_score=made.cut.score,
            cut_budget=made.cut.budget,
            kept=made.kept,
            dropped=made.dropped,
            tokens=made.tokens,
            by_reason=canonical_json(dict(made.by_reason)),
        )
    )
    meta.put(tx, _texts_of(number), meta.get(tx, meta.REPLACED) or "")
    return number


def _texts_of(number: int) -> str:
    return f"run/{number}/{meta.REPLACED}"


def saw_these_texts(tx: Tx, number: int) -> bool:
    """Whether no document has been extracted anew since a run was made; no for runs that did not note it."""
    return meta.get(tx, _texts_of(number)) == (meta.get(tx, meta.REPLACED) or "")


def save_decisions(tx: Tx, number: int, rows: Sequence[Decision]) -> None:
    """Add a run's decisions."""
    if rows:
        tx.execute(
            decision.insert(),
            [
                {
                    "run_id": number,
                    "document_id": d.document_id,
                    "fate": d.fate.value,
                    "stage": d.stage.value if d.stage else None,
                    "reason": d.reason,
                    "score": d.score,
                    "p_keep": d.p_keep,
                    "tokens": d.tokens,
                    "kept_tokens": d.kept_tokens,
                    "evidence": to_json(dict(d.evidence)),
                    "opinions": opinions_json(d.opinions),
                }
                for d in rows
            ],
        )


def seal(tx: Tx, number: int) -> str:
    """SHA-256 over all that a run decided and left out inside documents, with every opinion and piece of evidence."""
    found = hashlib.sha256()
    for table in (decision, run_trim):
        rows = tx.execute(sa.select(table).where(table.c.run_id == number).order_by(*table.primary_key.columns))
        for row in rows:
            found.update(canonical_json(list(row)).encode() + b"\n")
    return found.hexdigest()


def set_seal(tx: Tx, number: int) -> None:
    """Seal a run, once everything of it is there."""
    meta.put(tx, f"{SEAL}/{number}", seal(tx, number))


def is_sealed_as(tx: Tx, number: int) -> bool | None:
    """Whether a run is as it was when it was sealed; None for runs of an older Labeler, which have no seal."""
    stored = meta.get(tx, f"{SEAL}/{number}")
    if stored is not None:
        return stored == seal(tx, number)
    said = sa.select(decision.c.document_id).where(decision.c.run_id == number, decision.c.opinions != "[]")
    return False if tx.execute(said.limit(1)).first() else None


def by_key(tx: Tx, key: str) -> RunInfo | None:
    """The run made from exactly this input, or None."""
    row = tx.execute(sa.select(run).where(run.c.key == key)).first()
    return _info(row) if row else None


def info(tx: Tx, number: int | None = None) -> RunInfo | None:
    """One run, the newest when no number is given; None when there is none."""
    query = sa.select(run).order_by(run.c.id.desc()).limit(1)
    row = tx.execute(query if number is None else query.where(run.c.id == number)).first()
    return _info(row) if row else None


def infos(tx: Tx) -> list[RunInfo]:
    """All runs, oldest first."""
    return [_info(row) for row in tx.execute(sa.select(run).order_by(run.c.id))]


def _info(r: sa.Row[Any]) -> RunInfo:
    cut = Cut(score=r.cut_score, budget=r.cut_budget)
    return RunInfo(
        r.id, r.key, r.created_at, r.probe_id, cut, r.kept, r.dropped, r.tokens, json.loads(r.by_reason)
    )  # fmt: skip


def decisions(tx: Tx, number: int, ids: Sequence[int] | None = None) -> Iterator[Decision]:
    """What a run decided, in the order the documents came in; for some documents when ``ids`` is given."""
    query = (
        sa.select(decision, document.c.external_id)
        .join(document, document.c.id == decision.c.document_id)
        .where(decision.c.run_id == number)
        .order_by(decision.c.document_id)
    )
    parts = [query] if ids is None else [query.where(decision.c.document_id.in_(part)) for part in chunks(ids)]
    for part in parts:
        for r in tx.execute(part):
            stage = Stage(r.stage) if r.stage else None
            if not are_numbers(r.score, r.p_keep, r.tokens, r.kept_tokens):
                raise changed(phrase("what run {run} decided about {document}", run=number, document=r.external_id))
            yield Decision(
                r.document_id, r.external_id, Fate(r.fate), stage, r.reason, r.score, r.p_keep, r.tokens,
                r.kept_tokens, json.loads(r.evidence), opinions_of(r.opinions),
            )  # fmt: skip


def table(tx: Tx, number: int) -> list[DecisionRow]:
    """All lines of the audit table of a run, in the order the documents came in; page bodies stay out of it."""
    d, e = document.c, extraction.c
    title = sa.case((d.title != "", d.title), else_=sa.func.coalesce(e.title, ""))
    query = (
        sa.select(
            d.id, d.external_id, title, d.url, d.kind, decision.c.fate, sa.func.coalesce(decision.c.stage, ""),
            decision.c.reason, decision.c.score, decision.c.p_keep, decision.c.tokens, decision.c.kept_tokens,
            sa.func.coalesce(e.language, ""), d.source,
        )
        .join(decision, decision.c.document_id == d.id)
        .outerjoin(extraction, e.document_id == d.id)
        .where(decision.c.run_id == number)
        .order_by(d.id)
    )  # fmt: skip
    return [DecisionRow(*tuple(row)) for row in tx.execute(query)]


def tokens_by_reason(tx: Tx, number: int) -> dict[str, int]:
    """Tokens kept by a run, and dropped by each reason; they add up to all tokens of its documents."""
    left_out = (
        sa.select(run_trim.c.document_id, sa.func.sum(run_trim.c.tokens).label("tokens"))
        .where(run_trim.c.run_id == number)
        .group_by(run_trim.c.document_id)
        .subquery()
    )
    kept = decision.c.fate == Fate.KEPT.value
    left = sa.case(
        (kept, decision.c.kept_tokens), else_=extraction.c.main_tokens - sa.func.coalesce(left_out.c.tokens, 0)
    )
    rest = (
        sa.select(sa.case((kept, Fate.KEPT.value), else_=decision.c.reason).label("why"), left.label("left"))
        .select_from(decision)
        .join(extraction, extraction.c.document_id == decision.c.document_id)
        .outerjoin(left_out, left_out.c.document_id == decision.c.document_id)
        .where(decision.c.run_id == number)
    )
    return summed(tx, rest, _dropped_tokens(tx, number), trimmed_tokens(tx, number))


def _dropped_tokens(tx: Tx, number: int) -> dict[str, int]:
    """Tokens that extraction dropped in a run's documents, by reason."""
    query = (
        sa.select(span.c.reason, sa.func.sum(span.c.tokens))
        .join(decision, decision.c.document_id == span.c.document_id)
        .where(decision.c.run_id == number, EXTRACTION_DROPPED)
    )
    return {reason: int(count) for reason, count in tx.execute(query.group_by(span.c.reason))}
