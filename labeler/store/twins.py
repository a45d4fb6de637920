"""Signatures of main texts, the bands they share, and the pairs of near-duplicates among them.

A main text has one number here however many documents hold it. Every change counts the stamp up, so that what
was read before is known to be still so, or read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from labeler.domain.ledger import Fate
from labeler.store import meta
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import extraction, span, twin_band, twin_cluster, twin_pair, twin_text

STAMP = "twins"  # counted up by every change
SEEN = "twins_seen"  # which extractions were looked at when all texts were signed
KEY = "twins_key"  # hash over what made all the signatures (law 11)


@dataclass(frozen=True, slots=True)
class Signed:
    """A main text with its signature.

    Attributes:
        number: its number here; lower ones came in earlier.
        shingles: how many different ones it has.
        bands: the hashes under which others find it; those of a full band are left out.
        left_out: candidates that were not compared, as there were too many. full_bands: bands left out of ``bands``.
    """

    number: int
    main_hash: str
    shingles: int
    signature: bytes
    bands: tuple[int, ...]
    left_out: int = 0
    full_bands: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two main texts (the first number is the lower one) and their verified similarity."""

    first: int
    second: int
    similarity: float


def stamp(tx: Tx) -> str:
    """Another one after every change."""
    return meta.get(tx, STAMP) or "0"


def last_number(tx: Tx) -> int:
    """The highest number of a main text, 0 for none."""
    return int(tx.execute(sa.select(sa.func.max(twin_text.c.id))).scalar() or 0)


@dataclass(frozen=True, slots=True)
class Seen:
    """The extractions at one moment: how often one was replaced, the last document that has one, how many there are."""

    replaced: int
    last: int
    count: int


def extractions_now(tx: Tx) -> Seen:
    """The extractions as they are."""
    last, count = tx.execute(sa.select(sa.func.max(extraction.c.document_id), sa.func.count())).one()
    return Seen(int(meta.get(tx, meta.REPLACED) or 0), last or 0, count)


def set_seen(tx: Tx, seen: Seen, by: str = SEEN) -> None:
    """Say that these extractions' texts all have a signature, and no others; or that ``by`` has read them all."""
    meta.put(tx, by, f"{seen.replaced} {seen.last} {seen.count}")


def unchanged_up_to(tx: Tx, now: Seen, by: str = SEEN) -> int:
    """Number of the document up to which extractions are as they were seen; 0 when some of these are others.

    Args:
        now: the extractions as they are. by: who saw them.
    """
    seen = Seen(*map(int, (meta.get(tx, by) or "0 0 0").split()))
    after = tx.execute(sa.select(sa.func.count()).where(extraction.c.document_id > seen.last)).scalar() or 0
    return seen.last if (now.replaced, now.count) == (seen.replaced, seen.count + after) else 0


def unsigned(tx: Tx, after: int = 0) -> dict[str, int]:
    """Main texts without a signature, with the first document that holds each, in the order of these.

    Args:
        after: number of a document; only those that come after it are looked at.
    """
    e, t = extraction.c, twin_text.c
    first = sa.func.min(e.document_id).label("first")
    query = (
        sa.select(e.main_hash, first)
        .where(e.main_hash != "", ~sa.exists(sa.select(t.id).where(t.main_hash == e.main_hash)))
        .group_by(e.main_hash)
        .order_by(first)
    )
    rows = tx.execute(query.where(e.document_id > after) if after else query)
    return {main_hash: number for main_hash, number in rows}


def unheld(tx: Tx) -> list[int]:
    """Numbers of the main texts that no document holds any more."""
    t, e = twin_text.c, extraction.c
    held = sa.exists(sa.select(e.document_id).where(e.main_hash == t.main_hash))
    return sorted(tx.execute(sa.select(t.id).where(~held)).scalars())


def key(tx: Tx) -> str:
    """What made all the signatures; empty before there are any."""
    return meta.get(tx, KEY) or ""


def start_over(tx: Tx, key: str) -> None:
    """Forget everything: what follows is made under this key."""
    meta.bump(tx, STAMP)
    meta.put(tx, KEY, key)
    set_seen(tx, Seen(0, 0, 0))
    for table in (twin_cluster, twin_pair, twin_band, twin_text):
        tx.execute(table.delete())


def signed_among(tx: Tx, hashes: Sequence[str]) -> set[str]:
    """Those of the main texts that have a signature."""
    query = sa.select(twin_text.c.main_hash)
    return {h for part in chunks(hashes) for h in tx.execute(query.where(twin_text.c.main_hash.in_(part))).scalars()}


def main_texts(tx: Tx, documents: Sequence[int]) -> dict[str, str]:
    """The main texts of documents, by their hashes."""
    texts: dict[str, str] = {}
    of_spans = sa.select(span.c.document_id, span.c.start, span.c.end).where(span.c.fate == Fate.KEPT.value)
    of_texts = sa.select(extraction.c.document_id, extraction.c.main_hash, extraction.c.text)
    for part in chunks(documents):
        kept: dict[int, list[tuple[int, int]]] = {}
        rows = tx.execute(of_spans.where(span.c.document_id.in_(part)).order_by(span.c.document_id, span.c.start))
        for number, start, end in rows:
            kept.setdefault(number, []).append((start, end))
        for number, main_hash, text in tx.execute(of_texts.where(extraction.c.document_id.in_(part))):
            texts[main_hash] = "".join(text[start:end] for start, end in kept.get(number, ()))
    return texts


def holders(tx: Tx, numbers: Sequence[int]) -> dict[int, tuple[int, str]]:
    """The first document that holds each of the main texts, and the text's hash, by the text's number."""
    t, e = twin_text.c, extraction.c
    query = sa.select(t.id, sa.func.min(e.document_id), t.main_hash).join(extraction, e.main_hash == t.main_hash)
    query = query.group_by(t.id, t.main_hash)
    return {
        number: (document, main_hash)
        for part in chunks(numbers)
        for number, document, main_hash in tx.execute(query.where(t.id.in_(part)))
    }


def sharing(tx: Tx, hashes: Sequence[int]) -> dict[int, list[int]]:
    """Numbers of the main texts in each band that has any, rising."""
    found: dict[int, list[int]] = {}
    query = sa.select(twin_band.c.hash, twin_band.c.text_id).order_by(twin_band.c.hash, twin_band.c.text_id)
    for part in chunks(sorted(hashes)):
        for band, number in tx.execute(query.where(twin_band.c.hash.in_(part))):
            found.setdefault(band, []).append(number)
    return found


def signatures(tx: Tx, numbers: Sequence[int]) -> dict[int, tuple[bytes, int]]:
    """Signature and number of shingles by the text's number."""
    query = sa.select(twin_text.c.id, twin_text.c.signature, twin_text.c.shingles)
    return {
        number: (signature, shingles)
        for part in chunks(numbers)
        for number, signature, shingles in tx.execute(query.where(twin_text.c.id.in_(part)))
    }


def add(tx: Tx, rows: Sequence[Signed], pairs: Sequence[Pair]) -> None:
    """Add main texts, and the pairs they are in."""
    if not rows:
        return
    meta.bump(tx, STAMP)
    names = ("main_hash", "shingles", "signature", "left_out", "full_bands")
    tx.execute(twin_text.insert(), [{"id": r.number, **{n: getattr(r, n) for n in names}} for r in rows])
    bands = sorted((band, row.number) for row in rows for band in row.bands)  # in order, each page is touched once
    if bands:
        tx.execute(twin_band.insert(), [{"hash": band, "text_id": number} for band, number in bands])
    if pairs:
        values = [{"first_id": p.first, "second_id": p.second, "similarity": p.similarity} for p in pairs]
        tx.execute(twin_pair.insert(), values)


def remove(tx: Tx, numbers: Sequence[int], bands: Mapping[int, Iterable[int]]) -> None:
    """Forget main texts with their pairs and their places in clusters.

    Args:
        numbers: of the texts. bands: the hashes of all their bands, by number.
    """
    meta.bump(tx, STAMP)
    places = sorted((band, number) for number in numbers for band in bands[number])
    if places:
        one = sa.and_(twin_band.c.hash == sa.bindparam("h"), twin_band.c.text_id == sa.bindparam("n"))
        tx.execute(twin_band.delete().where(one), [{"h": band, "n": number} for band, number in places])
    for part in chunks(numbers):
        tx.execute(twin_text.delete().where(twin_text.c.id.in_(part)))


def pairs_from(tx: Tx, similarity: float, numbers: Sequence[int] | None = None) -> list[Pair]:
    """Pairs of at least this similarity, by number; only those among ``numbers`` when given."""
    c = twin_pair.c
    query = sa.select(c.first_id, c.second_id, c.similarity).where(c.similarity >= similarity)
    query = query.order_by(c.first_id, c.second_id)
    if numbers is None:
        return [Pair(*tuple(row)) for row in tx.execute(query)]
    among = set(numbers)
    found = [row for part in chunks(sorted(among)) for row in tx.execute(query.where(c.first_id.in_(part)))]
    return [Pair(*tuple(row)) for row in found if row[1] in among]
