"""Small facts about the project itself: its name for life, its settings, the head of its chain."""

from __future__ import annotations

import sqlalchemy as sa

from labeler.store.project import Tx
from labeler.store.schema import meta

CATALOG = "catalog"  # counted up by whatever changes which documents can be served, their features or their scores
REPLACED = "replaced"  # counted up when an extraction takes the place of another


def get(tx: Tx, key: str) -> str | None:
    """A fact, or None."""
    return tx.execute(sa.select(meta.c.value).where(meta.c.key == key)).scalar()


def put(tx: Tx, key: str, value: str) -> None:
    """Set a fact."""
    changed = tx.execute(meta.update().where(meta.c.key == key).values(value=value))
    if not changed.rowcount:
        tx.execute(meta.insert().values(key=key, value=value))


def bump(tx: Tx, key: str) -> None:
    """Count a fact up by one: a stamp that tells readers whether what they remember is still so."""
    put(tx, key, str(int(get(tx, key) or 0) + 1))
