"""Opinions of stages and spans left out inside documents, as the tables hold them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.store.chunks import chunks
from labeler.store.documents import to_json
from labeler.store.project import Tx
from labeler.store.schema import run_trim, trim


def opinions_json(opinions: Iterable[Opinion]) -> str:
    """Opinions as a column holds them."""
    return to_json([[o.stage.value, o.reason, dict(o.evidence)] for o in opinions])


def opinions_of(stored: str) -> tuple[Opinion, ...]:
    """Opinions out of a column."""
    return tuple(Opinion(Stage(stage), reason, evidence) for stage, reason, evidence in json.loads(stored))


def replace_trims(tx: Tx, trims: Mapping[int, Sequence[Span]]) -> None:
    """Put what screening leaves out inside some documents in the place of what was left out before.

    Args:
        trims: by document number, in order; empty where nothing is left out.
    """
    for part in chunks(list(trims)):
        tx.execute(trim.delete().where(trim.c.document_id.in_(part)))
    rows = [_row(number, s) for number, spans in trims.items() for s in spans]
    if rows:
        tx.execute(trim.insert(), rows)


def _row(number: int, s: Span) -> dict[str, object]:
    return {
        "document_id": number,
        "start": s.start,
        "end": s.end,
        "stage": s.stage.value if s.stage else "",
        "reason": s.reason,
        "tokens": s.tokens,
        "evidence": to_json(dict(s.evidence)),
    }


def keep_for_run(tx: Tx, run: int) -> None:
    """Remember for a run what is left out inside documents now."""
    columns = ["document_id", "start", "end", "stage", "reason", "tokens", "evidence"]
    now = sa.select(sa.literal(run), *(trim.c[name] for name in columns))
    tx.execute(run_trim.insert().from_select(["run_id", *columns], now))


def replace_for_run(tx: Tx, run: int, trims: Mapping[int, Sequence[Span]]) -> None:
    """Remember for a run what it left out inside some documents, where that is not what screening leaves out."""
    for part in chunks(list(trims)):
        tx.execute(run_trim.delete().where(run_trim.c.run_id == run, run_trim.c.document_id.in_(part)))
    rows = [{"run_id": run, **_row(number, s)} for number, spans in trims.items() for s in spans]
    if rows:
        tx.execute(run_trim.insert(), rows)


def trims(tx: Tx, ids: Sequence[int], run: int | None = None) -> dict[int, tuple[Span, ...]]:
    """What is left out inside documents, in order: by a run, or by screening as it stands now."""
    table = trim if run is None else run_trim
    found: dict[int, list[Span]] = {}
    for part in chunks(ids):
        query = sa.select(table).where(table.c.document_id.in_(part)).order_by(table.c.document_id, table.c.start)
        if run is not None:
            query = query.where(table.c.run_id == run)
        for r in tx.execute(query):
            found.setdefault(r.document_id, []).append(_span(r))
    return {number: tuple(spans) for number, spans in found.items()}


def _span(r: sa.Row[Any]) -> Span:
    return Span(r.start, r.end, Fate.DROPPED, Stage(r.stage), r.reason, r.tokens, json.loads(r.evidence))


def tokens_by_reason(tx: Tx, run: int | None = None) -> dict[str, int]:
    """Tokens left out inside documents, by reason."""
    table = trim if run is None else run_trim
    query = sa.select(table.c.reason, sa.func.sum(table.c.tokens)).group_by(table.c.reason)
    if run is not None:
        query = query.where(table.c.run_id == run)
    return {reason: int(count) for reason, count in tx.execute(query)}


def trimmed_tokens(tx: Tx, run: int) -> dict[int, int]:
    """Tokens that a run left out inside documents, by document number."""
    number, tokens = run_trim.c.document_id, sa.func.sum(run_trim.c.tokens)
    query = sa.select(number, tokens).where(run_trim.c.run_id == run).group_by(number)
    return {number: int(count) for number, count in tx.execute(query)}
