"""Vectors of main texts, cached by the text's hash and the encoder's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from labeler.domain.grades import canonical_json
from labeler.store import meta
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import vector


@dataclass(frozen=True, slots=True)
class Vector:
    """What an encoder made of one main text.

    Attributes:
        values: float32 of shape (dimension,).
        passages: the stretches of the main text that were read, as (start, end, tokens) (law 12).
    """

    main_hash: str
    encoder: str
    values: NDArray[np.float32]
    passages: tuple[tuple[int, int, int], ...]


def known(tx: Tx, encoder: str) -> set[str]:
    """Hashes of the main texts that this encoder has read."""
    return set(tx.execute(sa.select(vector.c.main_hash).where(vector.c.encoder == encoder)).scalars())


def save(tx: Tx, rows: Sequence[Vector]) -> None:
    """Add vectors that are not there yet; another process may have made the same ones meanwhile."""
    fresh = {(row.main_hash, row.encoder): row for row in rows}
    key = sa.tuple_(vector.c.main_hash, vector.c.encoder)
    for part in chunks(sorted(fresh)):
        there = tx.execute(sa.select(vector.c.main_hash, vector.c.encoder).where(key.in_(part))).all()
        for main_hash, encoder in there:
            del fresh[main_hash, encoder]
    if fresh:
        tx.execute(vector.insert(), [_row(row) for row in fresh.values()])
        meta.bump(tx, meta.CATALOG)


def _row(row: Vector) -> dict[str, object]:
    return {
        "main_hash": row.main_hash,
        "encoder": row.encoder,
        "values": row.values.astype("<f4").tobytes(),
        "passages": canonical_json([list(p) for p in row.passages]),
    }


def load(tx: Tx, encoder: str, hashes: Sequence[str]) -> NDArray[np.float32]:
    """Vectors in the order of ``hashes``, shape (n, dimension).

    Raises:
        KeyError: one of them is not there.
    """
    found: dict[str, bytes] = {}
    query = sa.select(vector.c.main_hash, vector.c["values"]).where(vector.c.encoder == encoder)
    for part in chunks(sorted(set(hashes))):
        found.update({h: v for h, v in tx.execute(query.where(vector.c.main_hash.in_(part)))})
    if not hashes:
        return np.empty((0, 0), dtype=np.float32)
    return np.stack([np.frombuffer(found[h], dtype="<f4") for h in hashes]).astype(np.float32)


def some(tx: Tx, encoder: str, hashes: Sequence[str]) -> dict[str, Vector]:
    """Those of the vectors that are there, with the passages that were read."""
    query = sa.select(vector).where(vector.c.encoder == encoder)
    return {
        r.main_hash: Vector(
            r.main_hash,
            encoder,
            np.frombuffer(r[2], dtype="<f4").astype(np.float32),
            tuple((int(a), int(b), int(n)) for a, b, n in json.loads(r.passages)),
        )
        for part in chunks(sorted(set(hashes)))
        for r in tx.execute(query.where(vector.c.main_hash.in_(part)))
    }
