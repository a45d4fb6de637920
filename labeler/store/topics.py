"""The topic of each document, as it was found last."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa

from labeler.domain.grades import digest
from labeler.store import meta
from labeler.store.documents import clean
from labeler.store.project import Tx
from labeler.store.schema import extraction, topic, vector

MADE_WITH = "topics"  # hash over all that gave the topics (law 11)
STAMP = "topics_stamp"
AT_ONCE = 5000


def made_with(tx: Tx) -> str:
    """The key that `save` got; empty before the first time."""
    return meta.get(tx, MADE_WITH) or ""


def save(tx: Tx, key: str, names: Mapping[int, str]) -> None:
    """Put topics by document number in the place of all there were.

    Args:
        key: hash over input, settings and code version.
    """
    tx.execute(topic.delete())
    rows = [{"document_id": number, "name": clean(name)} for number, name in names.items()]
    for at in range(0, len(rows), AT_ONCE):
        tx.execute(topic.insert(), rows[at : at + AT_ONCE])
    meta.put(tx, MADE_WITH, key)


def stamp(tx: Tx, made_by: str) -> str:
    """Another one after documents, texts or vectors were touched; quick to make.

    Args:
        made_by: what else decides the topics.
    """
    counts = [tx.execute(sa.select(sa.func.count()).select_from(table)).scalar() for table in (extraction, vector)]
    return digest([made_by, meta.get(tx, meta.CATALOG), meta.get(tx, meta.REPLACED), *counts])


def stamped(tx: Tx) -> str:
    """The stamp under which the topics were right; after another one they may still be, which only their key tells."""
    return meta.get(tx, STAMP) or ""


def set_stamp(tx: Tx, made: str) -> None:
    """Say that the topics are right for what was there when the stamp was made."""
    meta.put(tx, STAMP, made)


def by_document(tx: Tx) -> dict[int, str]:
    """The topics by document number."""
    return {number: name for number, name in tx.execute(sa.select(topic.c.document_id, topic.c.name))}
