"""Lines of the audit table before a decision run, and which documents hold spans dropped for a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from labeler.domain.ledger import Fate, Stage
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.runs import DecisionRow
from labeler.store.schema import EXTRACTION_DROPPED, document, event, extraction, run_trim, screening, span, trim


def rows_so_far(tx: Tx) -> list[DecisionRow]:
    """All prepared documents as extraction and screening left them, in the order they came in; none has a score."""
    d, e, s = document.c, extraction.c, screening.c
    query = (
        sa.select(
            d.id, d.external_id, sa.case((d.title != "", d.title), else_=e.title), d.url, d.kind,
            e.status, e.main_hash, sa.func.coalesce(s.stage, ""), sa.func.coalesce(s.reason, ""),
            e.tokens, e.main_tokens - sa.func.coalesce(s.trimmed, 0), e.language, d.source,
        )
        .join(extraction, e.document_id == d.id)
        .outerjoin(screening, s.document_id == d.id)
        .order_by(d.id)
    )  # fmt: skip
    return [_row(*tuple(row)) for row in tx.execute(query)]


def _row(
    number: int, name: str, title: str, url: str, kind: str, status: str, main_hash: str, stage: str, reason: str,
    tokens: int, main_tokens: int, language: str, source: str,
) -> DecisionRow:  # fmt: skip
    if not stage and not main_hash:
        stage = Stage.EXTRACT.value
        reason = "extraction_empty" if status in ("ok", "empty") else status
    fate = Fate.DROPPED if stage else Fate.KEPT
    left = 0 if stage else main_tokens
    return DecisionRow(
        number, name, title, url, kind, fate.value, stage, reason, None, None, tokens, left, language, source
    )  # fmt: skip


def span_reasons(tx: Tx) -> dict[str, frozenset[int]]:
    """Numbers of the documents that hold a span dropped by extraction, by the reason of the span."""
    query = sa.select(span.c.reason, span.c.document_id).where(EXTRACTION_DROPPED)
    return _by_reason(tx, query)


def trim_reasons(tx: Tx, run: int | None = None) -> dict[str, frozenset[int]]:
    """Numbers of the documents that a later stage left something out of, by its reason: by a run, or as it is now."""
    if run is None:
        return _by_reason(tx, sa.select(trim.c.reason, trim.c.document_id))
    return _by_reason(tx, sa.select(run_trim.c.reason, run_trim.c.document_id).where(run_trim.c.run_id == run))


def _by_reason(tx: Tx, query: sa.Select[Any]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for reason, number in tx.execute(query.distinct()):
        found.setdefault(reason, set()).add(number)
    return {reason: frozenset(numbers) for reason, numbers in found.items()}


def blindness(tx: Tx, seqs: Sequence[int]) -> dict[int, bool | None]:
    """Whether each event's answer was blind (neither score nor other grades visible); None where nobody knows."""
    query = sa.select(event.c.seq, event.c.score_visible, event.c.others_visible)
    return {
        seq: None if score is None or others is None else not (score or others)
        for part in chunks(seqs)
        for seq, score, others in tx.execute(query.where(event.c.seq.in_(part)))
    }
