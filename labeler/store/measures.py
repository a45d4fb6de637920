"""What was measured of each document's main text: values of all rules, languages of its paragraphs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from labeler.store.chunks import chunks
from labeler.store.documents import to_json
from labeler.store.project import Tx
from labeler.store.schema import extraction, measure

BASIS, REST = 24, 40  # characters of a key that name what values depend on besides the text, and those for the text


def keys(tx: Tx) -> dict[int, tuple[str, str]]:
    """Key of the extraction, and of the measure (empty for none), of each document with main text."""
    query = (
        sa.select(extraction.c.document_id, extraction.c.key, sa.func.coalesce(measure.c.key, ""))
        .outerjoin(measure, measure.c.document_id == extraction.c.document_id)
        .where(extraction.c.main_hash != "")
        .order_by(extraction.c.document_id)
    )
    return {number: (extracted, measured) for number, extracted, measured in tx.execute(query)}


def save(tx: Tx, rows: Mapping[int, tuple[str, Mapping[str, object]]]) -> None:
    """Put measures (key and body by document number) in the place of what the documents had."""
    for part in chunks(list(rows)):
        tx.execute(measure.delete().where(measure.c.document_id.in_(part)))
    if rows:
        tx.execute(
            measure.insert(),
            [{"document_id": n, "key": key, "body": to_json(dict(body))} for n, (key, body) in rows.items()],
        )


def some(tx: Tx, ids: Sequence[int]) -> Iterator[tuple[int, str, Mapping[str, Any]]]:
    """Number, key and body of the measured ones among ``ids``, which have to rise; read in parts."""
    query = sa.select(measure.c.document_id, measure.c.key, measure.c.body).order_by(measure.c.document_id)
    for part in chunks(ids):
        for number, key, body in tx.execute(query.where(measure.c.document_id.in_(part))):
            yield number, key, json.loads(body)
