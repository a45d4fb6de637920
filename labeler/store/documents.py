"""Documents, their original bytes, their sources, and the records that could not come in."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from labeler.domain.documents import Document, Form, Kind, Origin, RawDocument, Rejection
from labeler.domain.grades import canonical_json
from labeler.store import blobs
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import blob, document, rejected, source

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


def add_documents(
    tx: Tx, source_id: int, batch: Sequence[RawDocument], packed: Mapping[str, bytes] | None = None
) -> Added:
    """Add documents in order.

    A record that is known already (same source, same external id, same bytes) is not added again. The same bytes from
    elsewhere, or under another id, are a document of their own that names the first one. A second document under a
    known id gets the id with a hash behind it, so that nothing is lost.

    Args:
        packed: what `blobs.pack_new` made of new bytes, so that nobody waits for it while this transaction writes.
    """
    hashes = [blobs.hash_of(raw) for raw in batch]
    blobs.add(tx, {h: raw.body for raw, h in zip(batch, hashes, strict=True)}, packed or {})
    firsts: dict[tuple[str, str], int | str] = dict(_first_with(tx, set(hashes)))  # a number, or a name not written yet
    taken = _taken(tx, [name for raw, h in zip(batch, hashes, strict=True) for name in _names(raw, h)])
    rows: list[dict[str, object]] = []
    new = duplicates = known = 0
    for raw, content in zip(batch, hashes, strict=True):
        names = _names(raw, content)
        identity = (content, clean(raw.origin.source))
        if identity in (taken.get(name) for name in names):
            known += 1
            continue
        name = next(name for name in names if name not in taken)
        twin = firsts.get((content, raw.form.value))
        if isinstance(twin, str):
            _write(tx, rows)
            twin = firsts[content, raw.form.value] = numbers_of(tx, [twin])[twin]
        rows.append(_row(source_id, raw, name, content, twin))
        taken[name] = identity
        firsts.setdefault((content, raw.form.value), name)
        new += 1
        duplicates += twin is not None
    _write(tx, rows)
    return Added(new, duplicates, known)


def _write(tx: Tx, rows: list[dict[str, object]]) -> None:
    """Write rows of documents in one statement; a statement for each would hold up whoever waits to write."""
    if rows:
        # what is returned makes it one statement of many rows: in SQLite, else each row is a step of its own, after which
        # all other threads come first
        tx.execute(document.insert().returning(document.c.id), rows).all()
        rows.clear()


def _names(raw: RawDocument, content: str) -> tuple[str, ...]:
    """Names for the document, best first; the last one can be taken by these very bytes of this source only."""
    plain = name_of(raw.external_id) or content[:16]
    place = hashlib.sha256(f"{content} {clean(raw.origin.source)}".encode()).hexdigest()
    return plain, name_of(f"{plain}#{content[:8]}"), name_of(f"{plain}#{place}")


def _row(source_id: int, raw: RawDocument, name: str, content: str, twin: int | None) -> dict[str, object]:
    origin = raw.origin
    return {
        "external_id": name,
        "kind": raw.kind.value,
        "form": raw.form.value,
        "title": clean(raw.title),
        "source_id": source_id,
        "source": clean(origin.source),
        "record": clean(origin.record),
        "offset": origin.offset,
        "digest": clean(origin.digest),
        "fetched_at": clean(origin.fetched_at)[:40],
        "url": clean(origin.url),
        "media_type": clean(raw.media_type),
        "charset": clean(raw.charset),
        "content_hash": content,
        "duplicate_of": twin,
        "extra": to_json(dict(raw.extra)),
    }


def _first_with(tx: Tx, hashes: set[str]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    # as an expression: SQLite would else go through the index of what is no duplicate, which is nearly all there is
    is_first = sa.func.coalesce(document.c.duplicate_of, 0) == 0
    for part in chunks(sorted(hashes)):
        query = (
            sa.select(document.c.content_hash, document.c.form, sa.func.min(document.c.id))
            .where(document.c.content_hash.in_(part), is_first)
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
        number: blobs.unpacked(name, packed)
        for part in chunks(ids)
        for number, name, packed in tx.execute(query.where(document.c.id.in_(part)))
    }


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


def _key(result: sa.CursorResult[Any]) -> int:
    primary = result.inserted_primary_key
    if primary is None:
        raise RuntimeError("the database gave no number for a new row")
    number: int = primary[0]
    return number
