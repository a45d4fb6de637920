"""Original bytes: each once, however many documents have them, and packed."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from labeler.domain.courtesy import stand_aside
from labeler.domain.documents import RawDocument
from labeler.domain.errors import Tampered
from labeler.domain.wording import phrase
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import blob


def hash_of(raw: RawDocument) -> str:
    """The name of its bytes."""
    return hashlib.sha256(raw.body).hexdigest()


def pack_new(tx: Tx, batch: Iterable[RawDocument]) -> dict[str, bytes]:
    """The bytes of documents that are not there yet, packed, by their hash."""
    bodies = {hash_of(raw): raw.body for raw in batch}
    there = _there(tx, bodies)
    packed: dict[str, bytes] = {}
    for h, body in bodies.items():
        stand_aside()
        if h not in there:
            packed[h] = _packed(body)
    return packed


def add(tx: Tx, bodies: Mapping[str, bytes], packed: Mapping[str, bytes]) -> None:
    """Add bytes, given by their hash, that are not there yet; those that were not packed before are packed now."""
    there = _there(tx, bodies)
    rows = [
        {"hash": h, "size": len(body), "packed": packed[h] if h in packed else _packed(body)}
        for h, body in bodies.items()
        if h not in there
    ]
    if rows:
        tx.execute(blob.insert().returning(blob.c.hash), rows).all()  # one statement, as in `documents.add_documents`


def unpacked(name: str, packed: bytes) -> bytes:
    """The original bytes of the document of that name; Tampered where they are damaged."""
    try:
        return zlib.decompress(packed)
    except zlib.error as error:
        raise Tampered(
            phrase("the original bytes of {name} are damaged", name=name), phrase("Go back to a backup.")
        ) from error


def _packed(body: bytes) -> bytes:
    return zlib.compress(body, 6)


def _there(tx: Tx, hashes: Iterable[str]) -> set[str]:
    there: set[str] = set()
    for part in chunks(sorted(hashes)):
        there.update(tx.execute(sa.select(blob.c.hash).where(blob.c.hash.in_(part))).scalars())
    return there
