"""Statistics and word counts of main texts, kept by the text's hash and by how they were made."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from labeler.domain.errors import Tampered
from labeler.domain.wording import phrase
from labeler.store import meta
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import feature


@dataclass(frozen=True, slots=True, eq=False)
class Described:
    """What one main text looks like.

    Attributes:
        statistics: float32, shape (statistics,).
        buckets: hashed words that it holds, uint32, ascending. counts: how often, uint16.
    """

    main_hash: str
    key: str
    statistics: NDArray[np.float32]
    buckets: NDArray[np.uint32]
    counts: NDArray[np.uint16]


def known(tx: Tx, key: str) -> set[str]:
    """Hashes of the main texts that were described so."""
    return set(tx.execute(sa.select(feature.c.main_hash).where(feature.c.key == key)).scalars())


def known_among(tx: Tx, key: str, hashes: Sequence[str]) -> set[str]:
    """Which of the main texts were described so."""
    query = sa.select(feature.c.main_hash).where(feature.c.key == key)
    return {h for part in chunks(hashes) for h in tx.execute(query.where(feature.c.main_hash.in_(part))).scalars()}


def save(tx: Tx, rows: Sequence[Described]) -> None:
    """Add descriptions that are not there yet; another process may have made the same ones meanwhile."""
    fresh = {(row.main_hash, row.key): row for row in rows}
    names = sa.tuple_(feature.c.main_hash, feature.c.key)
    for part in chunks(sorted(fresh)):
        for main_hash, key in tx.execute(sa.select(feature.c.main_hash, feature.c.key).where(names.in_(part))).all():
            del fresh[main_hash, key]
    if fresh:
        tx.execute(feature.insert(), [_row(row) for row in fresh.values()])
        meta.bump(tx, meta.CATALOG)


def _row(row: Described) -> dict[str, object]:
    # Steps between buckets pack better than the buckets themselves.
    steps = np.diff(row.buckets.astype("<u4"), prepend=np.uint32(0)).astype("<u4")
    return {
        "main_hash": row.main_hash,
        "key": row.key,
        "statistics": row.statistics.astype("<f4").tobytes(),
        "words": zlib.compress(steps.tobytes() + row.counts.astype("<u2").tobytes(), 1),
    }


def load(tx: Tx, key: str, hashes: Sequence[str]) -> list[Described]:
    """Descriptions in the order of ``hashes``.

    Raises:
        KeyError: one of them is not there. Tampered: one of them is damaged.
    """
    found: dict[str, Described] = {}
    query = sa.select(feature.c.main_hash, feature.c.statistics, feature.c.words).where(feature.c.key == key)
    for part in chunks(sorted(set(hashes))):
        for main_hash, statistics, words in tx.execute(query.where(feature.c.main_hash.in_(part))):
            found[main_hash] = _described(main_hash, key, statistics, words)
    return [found[h] for h in hashes]


def _described(main_hash: str, key: str, statistics: bytes, words: bytes) -> Described:
    try:
        plain = zlib.decompress(words)
        count = len(plain) // 6
        steps = np.frombuffer(plain[: 4 * count], dtype="<u4")
        return Described(
            main_hash,
            key,
            np.frombuffer(statistics, dtype="<f4").astype(np.float32),
            np.cumsum(steps, dtype=np.uint32),
            np.frombuffer(plain[4 * count :], dtype="<u2").astype(np.uint16),
        )
    except (zlib.error, ValueError, TypeError) as error:
        raise Tampered(
            phrase("What the project says of the text {text} is damaged.", text=main_hash[:12]),
            phrase("Go back to a backup."),
        ) from error
