"""Which documents are screened, and which of those a new document can change something for."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from labeler.domain.ledger import Stage
from labeler.store import meta
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import extraction, screening

MADE_WITH = "screened"  # hash over what all documents were screened with; empty while they have to be screened anew


def made_with(tx: Tx) -> str:
    """What all documents that are screened were screened with; empty when nobody knows."""
    return meta.get(tx, MADE_WITH) or ""


def set_made_with(tx: Tx, key: str) -> None:
    """Say what all screened documents were screened with; empty to have them screened anew."""
    meta.put(tx, MADE_WITH, key)


def new(tx: Tx) -> list[int] | None:
    """Extracted documents that came after all screened ones, rising; None when there are others without a screening."""
    e, s = extraction.c.document_id, screening.c.document_id
    last = int(tx.execute(sa.select(sa.func.max(s))).scalar() or 0)
    after = sorted(tx.execute(sa.select(e).where(e > last)).scalars())
    extracted, screened = (int(tx.execute(sa.select(sa.func.count(column))).scalar() or 0) for column in (e, s))
    return after if extracted == screened + len(after) else None


def stages(tx: Tx) -> dict[int, Stage | None]:
    """The stage that drops each screened document, None for those that pass; by number."""
    query = sa.select(screening.c.document_id, screening.c.stage)
    return {number: Stage(stage) if stage else None for number, stage in tx.execute(query)}


def texts_of(tx: Tx, ids: Sequence[int]) -> list[str]:
    """Hashes of the documents' main texts, each once; those without text are left out."""
    query = sa.select(extraction.c.main_hash).where(extraction.c.main_hash != "")
    found = (tx.execute(query.where(extraction.c.document_id.in_(part))).scalars() for part in chunks(ids))
    return sorted({main_hash for part in found for main_hash in part})


def holding(tx: Tx, hashes: Sequence[str]) -> list[int]:
    """Numbers of the documents with these main texts, rising."""
    query = sa.select(extraction.c.document_id)
    found = (tx.execute(query.where(extraction.c.main_hash.in_(part))).scalars() for part in chunks(hashes))
    return sorted(number for part in found for number in part)


def dropped(tx: Tx) -> dict[str, int]:
    """Documents that screening drops, by reason."""
    query = sa.select(screening.c.reason, sa.func.count()).where(screening.c.stage.is_not(None))
    return {reason: int(count) for reason, count in sorted(map(tuple, tx.execute(query.group_by(screening.c.reason))))}
