"""Documents, their original bytes, their sources, and the records that could not come in."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import sqlalchemy as sa

from labeler.domain.documents import Document, Form, Kind, Origin, RawDocument, Rejection
from labeler.domain.errors import Tampered
from labeler.domain.grades import canonical_json
from labeler.domain.wording import phrase
from labeler.store.project import Tx
from labeler.store.schema import blob, document, rejected, source

T = TypeVar("T")
CHUNK = 500  # below SQLite's limit on bound variables
MAX_NAME_BYTES = 2_000  # PostgreSQL's index takes 2,704 bytes per row
_UNHOLDABLE = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a batch: new documents, how many of them repeat earlier bytes, and records known already."""

    documents: int
    duplicates: int
    known: int


def clean(text: str) -> str:
    """Text of the same length that every database can hold: NUL and lone surrogates become U+FFFD."""
    return _UNHOLDABLE.sub("\ufffd", text)


def to_json(value: object) -> str:
    """Canonical JSON that every database can hold: not-a-number and infinities become null."""
    try:
        return clean(canonical_json(value))
    except ValueError:
        return clean(canonical_json(json.loads(json.dumps(value), parse_constant=lambda _: None)))


def name_of(external_id: str) -> str:
    """The name under which a document of that external id is kept.

    It is the id itself unless that holds what a database cannot, or is too long for PostgreSQL's index: then its
    start, and the start of its hash.
    """
    name = clean(external_id)
    packed = name.encode()
    if len(packed) <= MAX_NAME_BYTES:
        return name
    start = packed[: MAX_NAME_BYTES - 20].decode("utf-8", "ignore")
    return f"{start}#{hashlib.sha256(packed).hexdigest()[:16]}"


def add_source(tx: Tx, name: str, at: str) -> int:
    """A new, unfinished source; its number."""
    row = source.insert().values(
        name=clean(name), added_at=at, records=0, documents=0, duplicates=0, unread_bytes=0, finished=False
    )
    return _key(tx.execute(row))


def close_source(tx: Tx, source_id: int, *, records: int, added: Added, unread_bytes: int, finished: bool) -> None:
    """Write down what a source held."""
    tx.execute(
        source.update()
        .where(source.c.id == source_id)
        .values(
            records=records,
            documents=added.documents,
            duplicates=added.duplicates + added.known,
            unread_bytes=unread_bytes,
            finished=finished,
        )
    )


def add_rejections(tx: Tx, source_id: int, rows: Iterable[Rejection]) -> None:
    """List the records that could not come in."""
    values = [
        {
            "source_id": source_id,
            "source": clean(r.source),
            "record": clean(r.record),
            "error": clean(r.error),
            "unread_bytes": r.unread_bytes,
        }
        for r in rows
    ]
    if values:
        tx.execute(rejected.insert(), values)


def rejections(tx: Tx, limit: int | None = None) -> list[Rejection]:
    """All records that could not come in, oldest first."""
    query = sa.select(rejected).order_by(rejected.c.id).limit(limit)
    return [Rejection(r.source, r.record, r.error, r.unread_bytes) for r in tx.execute(query)]


def add_documents(tx: Tx, source_id: int, batch: Sequence[RawDocument]) -> Added:
    """Add documents in order.

    A record that is known already (same source, same external id, same bytes) is not added again. The same bytes from
    elsewhere, or under another id, are a document of their own that names the first one. A second document under a
    known id gets the id with a hash behind it, so that nothing is lost.
    """
    hashes = [hashlib.sha256(raw.body).hexdigest() for raw in batch]
    _add_blobs(tx, batch, hashes)
    firsts = _first_with(tx, set(hashes))
    taken = _taken(tx, [name for raw, h in zip(batch, hashes, strict=True) for name in _names(raw, h)])
    new = duplicates = known = 0
    for raw, content in zip(batch, hashes, strict=True):
        names = _names(raw, content)
        identity = (content, clean(raw.origin.source))
        if identity in (taken.get(name) for name in names):
            known += 1
            continue
        name = next(name for name in names if name not in taken)
        twin = firsts.get((content, raw.form.value))
        number = _insert(tx, source_id, raw, name, content, twin)
        taken[name] = identity
        firsts.setdefault((content, raw.form.value), number)
        new += 1
        duplicates += twin is not None
    return Added(new, duplicates, known)


def _names(raw: RawDocument, content: str) -> tuple[str, ...]:
    """Names for the document, best first; the last one can be taken by these very bytes of this source only."""
    plain = name_of(raw.external_id) or content[:16]
    place = hashlib.sha256(f"{content} {clean(raw.origin.source)}".encode()).hexdigest()
    return plain, name_of(f"{plain}#{content[:8]}"), name_of(f"{plain}#{place}")


def _insert(tx: Tx, source_id: int, raw: RawDocument, name: str, content: str, twin: int | None) -> int:
    origin = raw.origin
    row = document.insert().values(
        external_id=name,
        kind=raw.kind.value,
        form=raw.form.value,
        title=clean(raw.title),
        source_id=source_id,
        source=clean(origin.source),
        record=clean(origin.record),
        offset=origin.offset,
        digest=clean(origin.digest),
        fetched_at=clean(origin.fetched_at)[:40],
        url=clean(origin.url),
        media_type=clean(raw.media_type),
        charset=clean(raw.charset),
        content_hash=content,
        duplicate_of=twin,
        extra=to_json(dict(raw.extra)),
    )
    return _key(tx.execute(row))


def _add_blobs(tx: Tx, batch: Sequence[RawDocument], hashes: Sequence[str]) -> None:
    bodies = {h: raw.body for raw, h in zip(batch, hashes, strict=True)}
    there: set[str] = set()
    for part in chunks(sorted(bodies)):
        there.update(tx.execute(sa.select(blob.c.hash).where(blob.c.hash.in_(part))).scalars())
    rows = [
        {"hash": h, "size": len(body), "packed": zlib.compress(body, 6)} for h, body in bodies.items() if h not in there
    ]
    if rows:
        tx.execute(blob.insert(), rows)


def _first_with(tx: Tx, hashes: set[str]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for part in chunks(sorted(hashes)):
        query = (
            sa.select(document.c.content_hash, document.c.form, sa.func.min(document.c.id))
            .where(document.c.content_hash.in_(part), document.c.duplicate_of.is_(None))
            .group_by(document.c.content_hash, document.c.form)
        )
        found.update({(h, form): number for h, form, number in tx.execute(query)})
    return found


def _taken(tx: Tx, names: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Content hash and source by external id."""
    query = sa.select(document.c.external_id, document.c.content_hash, document.c.source)
    return {
        name: (content, source)
        for part in chunks(sorted(set(names)))
        for name, content, source in tx.execute(query.where(document.c.external_id.in_(part)))
    }


def bodies(tx: Tx, ids: Sequence[int]) -> dict[int, bytes]:
    """Original bytes by document number.

    Raises:
        Tampered: the bytes of one of them are damaged.
    """
    query = sa.select(document.c.id, document.c.external_id, blob.c.packed).join(
        blob, blob.c.hash == document.c.content_hash
    )
    return {
        number: _unpacked(name, packed)
        for part in chunks(ids)
        for number, name, packed in tx.execute(query.where(document.c.id.in_(part)))
    }


def _unpacked(name: str, packed: bytes) -> bytes:
    try:
        return zlib.decompress(packed)
    except zlib.error as error:
        raise Tampered(
            phrase("the original bytes of {name} are damaged", name=name), phrase("Go back to a backup.")
        ) from error


def by_ids(tx: Tx, ids: Sequence[int]) -> dict[int, Document]:
    """Documents by number."""
    return {
        row.id: to_document(row)
        for part in chunks(ids)
        for row in tx.execute(sa.select(document).where(document.c.id.in_(part)))
    }


def by_external_id(tx: Tx, external_id: str) -> Document | None:
    """The document of that name, or None."""
    row = tx.execute(sa.select(document).where(document.c.external_id == name_of(external_id))).first()
    return to_document(row) if row else None


def numbers_of(tx: Tx, external_ids: Iterable[str]) -> dict[str, int]:
    """Document numbers by external id as given; unknown ids are left out."""
    kept = {given: name_of(given) for given in external_ids}
    query = sa.select(document.c.external_id, document.c.id)
    numbers: dict[str, int] = {}
    for part in chunks(sorted(set(kept.values()))):
        numbers.update({name: number for name, number in tx.execute(query.where(document.c.external_id.in_(part)))})
    return {given: numbers[name] for given, name in kept.items() if name in numbers}


def all_ids(tx: Tx) -> list[int]:
    """Numbers of all documents, in the order they came in."""
    return list(tx.execute(sa.select(document.c.id).order_by(document.c.id)).scalars())


def external_ids(tx: Tx) -> dict[int, str]:
    """External ids of all documents by number."""
    query = sa.select(document.c.id, document.c.external_id).order_by(document.c.id)
    return {number: name for number, name in tx.execute(query)}


def to_document(row: sa.Row[Any]) -> Document:
    """A row of the document table as a domain object."""
    origin = Origin(row.source, row.record, row.offset, row.digest, row.fetched_at, row.url)
    return Document(
        id=row.id,
        external_id=row.external_id,
        kind=Kind(row.kind),
        form=Form(row.form),
        title=row.title,
        origin=origin,
        charset=row.charset,
        content_hash=row.content_hash,
        duplicate_of=row.duplicate_of,
        extra=json.loads(row.extra),
    )


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Parts small enough to be bound in one statement."""
    for at in range(0, len(values), CHUNK):
        yield values[at : at + CHUNK]


def _key(result: sa.CursorResult[Any]) -> int:
    primary = result.inserted_primary_key
    if primary is None:
        raise RuntimeError("the database gave no number for a new row")
    number: int = primary[0]
    return number
