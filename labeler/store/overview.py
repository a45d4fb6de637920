"""What is in a project, in a few numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from labeler.store import schema
from labeler.store.project import Tx


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts for Home; each is of rows, ``tokens`` of tokens in all visible texts.

    ``with_text`` counts documents with a main text; ``embedded`` those of them that have a vector.
    """

    pages: int
    lessons: int
    extracted: int
    screened: int
    with_text: int
    embedded: int
    tokens: int
    events: int
    annotators: int
    graded_documents: int
    probes: int
    runs: int
    sources: int
    rejected: int
    unread_bytes: int


def overview(tx: Tx) -> Overview:
    """Count everything."""
    d, e, x = schema.document, schema.event, schema.extraction
    kinds = {kind: n for kind, n in tx.execute(sa.select(d.c.kind, sa.func.count()).group_by(d.c.kind))}
    vectors = sa.select(schema.vector.c.main_hash).where(schema.vector.c.main_hash == x.c.main_hash)
    return Overview(
        pages=kinds.get("page", 0),
        lessons=kinds.get("lesson", 0),
        extracted=_count(tx, x),
        screened=_count(tx, schema.screening),
        with_text=_one(tx, sa.select(sa.func.count()).select_from(x).where(x.c.main_hash != "")),
        embedded=_one(tx, sa.select(sa.func.count()).select_from(x).where(sa.exists(vectors))),
        tokens=_one(tx, sa.select(sa.func.sum(x.c.tokens))),
        events=_count(tx, e),
        annotators=_one(tx, sa.select(sa.func.count(sa.distinct(e.c.annotator))).where(e.c.kind == "grade")),
        graded_documents=_one(tx, sa.select(sa.func.count(sa.distinct(e.c.document_id))).where(e.c.kind == "grade")),
        probes=_count(tx, schema.probe),
        runs=_count(tx, schema.run),
        sources=_count(tx, schema.source),
        rejected=_count(tx, schema.rejected),
        unread_bytes=_one(tx, sa.select(sa.func.sum(schema.source.c.unread_bytes))),
    )


def _count(tx: Tx, table: sa.Table) -> int:
    return _one(tx, sa.select(sa.func.count()).select_from(table))


def _one(tx: Tx, query: sa.Select[Any]) -> int:
    return int(tx.execute(query).scalar() or 0)
