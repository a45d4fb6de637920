"""Passages of documents, and on how many different texts of a site each one stands.

Each document has a list of its passages. Of documents with equal or similar main texts only one of a site is counted,
so a page that was copied does not make its own lines common. A change of counts leaves a site unsettled until it was
found out which of its passages are repeated now; documents that have one for which that changed are open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from labeler.domain.ledger import Fate
from labeler.store import meta, twins
from labeler.store.chunks import chunks
from labeler.store.documents import clean
from labeler.store.project import Tx
from labeler.store.schema import document, extraction, passage, passage_list, site, span

KEY = "passages_key"  # what made all the lists (law 11)
GROUPED = "passages_grouped"  # which texts counted as one
RULE = "passages_rule"  # from which number of texts on a passage is repeated
SEEN = "passages_seen"  # which extractions were looked at when all had a list

_ADD = sa.text(
    "INSERT INTO passage (site_id, hash, texts, first_id, last_id, repeated) "
    "VALUES (:site, :hash, :texts, :first, :last, false) "
    "ON CONFLICT (site_id, hash) DO UPDATE SET texts = passage.texts + excluded.texts, last_id = excluded.last_id"
)


@dataclass(frozen=True, slots=True)
class Readable:
    """What the passages of a document are found in.

    Attributes:
        key: of its extraction. text: visible text. kept: stretches of it that are main text, in order.
    """

    document_id: int
    key: str
    main_hash: str
    text: str
    kept: tuple[tuple[int, int], ...]
    url: str
    source: str
    record: str


@dataclass(frozen=True, slots=True)
class Holder:
    """A document that has a list: its main text, its site, and whether it is counted there."""

    document_id: int
    main_hash: str
    site: int
    counted: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """How many texts more or fewer of a site have a passage, and the first and last document of these."""

    site: int
    hash: int
    texts: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Common:
    """A repeated passage of a site.

    Attributes:
        texts: different texts of the site that it stands on. of: different texts that the site has.
        examples: numbers of documents that it stands on.
    """

    hash: int
    texts: int
    of: int
    site: str
    examples: tuple[int, ...]


def start_over(tx: Tx, key: str) -> None:
    """Forget everything: what follows is made under this key."""
    for table in (passage_list, passage, site):
        tx.execute(table.delete())
    meta.put(tx, KEY, key)
    twins.set_seen(tx, twins.Seen(0, 0, 0), SEEN)


def without_list(tx: Tx, after: int = 0) -> tuple[list[int], list[int]]:
    """Documents with main text but no list of its present extraction, and those with a list but no main text; rising.

    Args:
        after: number of a document; only those that come after it are looked at.
    """
    e, listed = extraction.c, passage_list.c
    new = sa.select(e.document_id).outerjoin(passage_list, listed.document_id == e.document_id)
    new = new.where(e.document_id > after, e.main_hash != "", sa.func.coalesce(listed.key, "") != e.key)
    gone = sa.select(listed.document_id).outerjoin(extraction, e.document_id == listed.document_id)
    gone = gone.where(listed.document_id > after, sa.func.coalesce(e.main_hash, "") == "")
    return sorted(tx.execute(new).scalars()), sorted(tx.execute(gone).scalars())


def readable(tx: Tx, ids: Sequence[int]) -> list[Readable]:
    """What the lists of documents are made of, rising; those without main text are left out."""
    e, d = extraction.c, document.c
    of_texts = sa.select(e.document_id, e.key, e.main_hash, e.text, d.url, d.source, d.record)
    of_texts = of_texts.join(document, d.id == e.document_id).where(e.main_hash != "").order_by(e.document_id)
    of_spans = sa.select(span.c.document_id, span.c.start, span.c.end).where(span.c.fate == Fate.KEPT.value)
    found = []
    for part in chunks(ids):
        kept: dict[int, list[tuple[int, int]]] = {}
        rows = tx.execute(of_spans.where(span.c.document_id.in_(part)).order_by(span.c.document_id, span.c.start))
        for number, start, end in rows:
            kept.setdefault(number, []).append((start, end))
        for number, key, main_hash, text, *origin in tx.execute(of_texts.where(e.document_id.in_(part))):
            found.append(Readable(number, key, main_hash, text, tuple(kept.get(number, ())), *origin))
    return found


def sites(tx: Tx, names: Iterable[str]) -> dict[str, int]:
    """Numbers of sites by name; new ones are added."""
    wanted = {name: clean(name) for name in names}
    query = sa.select(site.c.name, site.c.id)
    there: dict[str, int] = {}
    for part in chunks(sorted(set(wanted.values()))):
        there |= {name: number for name, number in tx.execute(query.where(site.c.name.in_(part)))}
    for name in sorted(set(wanted.values()) - there.keys()):
        primary = tx.execute(site.insert().values(name=name, texts=0, needed=0, settled=True)).inserted_primary_key
        if primary is None:
            raise RuntimeError("the database gave no number for a new row")
        there[name] = primary[0]
    return {given: there[name] for given, name in wanted.items()}


def put(tx: Tx, rows: Sequence[tuple[int, str, int, bytes]]) -> None:
    """Give documents their lists: number, key of the extraction, site, passages. They are open, and not counted yet."""
    names = ("document_id", "key", "site_id", "packed")
    if rows:
        values = [{**dict(zip(names, row, strict=True)), "counted": False, "open": True} for row in rows]
        tx.execute(passage_list.insert(), values)


def remove(tx: Tx, ids: Sequence[int]) -> None:
    """Take the lists of documents away; they must not be counted any more."""
    for part in chunks(ids):
        tx.execute(passage_list.delete().where(passage_list.c.document_id.in_(part)))


def holders(tx: Tx, hashes: Sequence[str] | None = None, ids: Sequence[int] | None = None) -> list[Holder]:
    """Documents with a list, by number: all, or those with some main texts, or some by number."""
    e, listed = extraction.c, passage_list.c
    query = sa.select(listed.document_id, e.main_hash, listed.site_id, listed.counted)
    query = query.join(extraction, e.document_id == listed.document_id)
    if hashes is not None:
        queries = [query.where(e.main_hash.in_(part)) for part in chunks(hashes)]
    elif ids is not None:
        queries = [query.where(listed.document_id.in_(part)) for part in chunks(ids)]
    else:
        queries = [query]
    found = [Holder(*tuple(row)) for one in queries for row in tx.execute(one)]
    return sorted(found, key=lambda h: h.document_id)


def lists(tx: Tx, ids: Sequence[int]) -> Iterator[tuple[int, int, bytes]]:
    """Number, site and passages of documents that have a list."""
    query = sa.select(passage_list.c.document_id, passage_list.c.site_id, passage_list.c.packed)
    for part in chunks(ids):
        for row in tx.execute(query.where(passage_list.c.document_id.in_(part))):
            yield row.document_id, row.site_id, row.packed


def of_site(tx: Tx, number: int) -> list[tuple[int, bytes]]:
    """Number and passages of all documents of a site."""
    query = sa.select(passage_list.c.document_id, passage_list.c.packed).where(passage_list.c.site_id == number)
    return [(row.document_id, row.packed) for row in tx.execute(query)]


def add_counts(tx: Tx, rows: Sequence[Counted]) -> None:
    """Count texts in; each passage of a site once."""
    values = [
        {"site": r.site, "hash": r.hash, "texts": r.texts, "first": r.first, "last": r.last}
        for r in sorted(rows, key=lambda r: (r.site, r.hash))  # in order, each page is touched once
    ]
    if values:
        tx.execute(_ADD, values)


def take_counts(tx: Tx, rows: Sequence[Counted]) -> None:
    """Count texts out; what no text has any more is forgotten, once it is known not to be repeated."""
    one = sa.and_(passage.c.site_id == sa.bindparam("s"), passage.c.hash == sa.bindparam("h"))
    values = [{"s": r.site, "h": r.hash, "n": r.texts} for r in sorted(rows, key=lambda r: (r.site, r.hash))]
    if values:
        tx.execute(passage.update().where(one).values(texts=passage.c.texts - sa.bindparam("n")), values)
        places = [{"s": v["s"], "h": v["h"]} for v in values]
        tx.execute(passage.delete().where(one, passage.c.texts <= 0, passage.c.repeated.is_(False)), places)


def count_documents(tx: Tx, counted: Mapping[bool, Sequence[int]], sites: Mapping[int, int]) -> None:
    """Say which documents are counted now and which are not, and how many texts more or fewer sites have."""
    for state, ids in counted.items():
        for part in chunks(ids):
            tx.execute(passage_list.update().where(passage_list.c.document_id.in_(part)).values(counted=state))
    if sites:
        change = site.update().where(site.c.id == sa.bindparam("s"))
        change = change.values(texts=site.c.texts + sa.bindparam("n"), settled=False)
        tx.execute(change, [{"s": number, "n": more} for number, more in sorted(sites.items())])


def unsettle_all(tx: Tx) -> None:
    """Have it found out anew for every site which passages are repeated."""
    tx.execute(site.update().values(settled=False))


def unsettled(tx: Tx) -> dict[int, int]:
    """Different texts of each site that is not settled."""
    return {n: texts for n, texts in tx.execute(sa.select(site.c.id, site.c.texts).where(site.c.settled.is_(False)))}


def common_now(tx: Tx, needed: Mapping[int, int]) -> dict[int, tuple[set[int], set[int]]]:
    """Which passages of sites were repeated, and which are; after this the sites are settled.

    Args:
        needed: by site, on how many different texts a passage has to stand; at least 2.
    """
    found: dict[int, tuple[set[int], set[int]]] = {number: (set(), set()) for number in needed}
    change = site.update().where(site.c.id == sa.bindparam("s"))
    values = [{"s": number, "n": least} for number, least in sorted(needed.items())]
    if values:
        tx.execute(change.values(needed=sa.bindparam("n"), settled=True), values)
    before = sa.select(passage.c.site_id, passage.c.hash).where(passage.c.repeated.is_(True))
    now = sa.select(passage.c.site_id, passage.c.hash).join(site, site.c.id == passage.c.site_id)
    now = now.where(passage.c.texts >= sa.text("2"), passage.c.texts >= site.c.needed)
    for part in chunks(sorted(needed)):
        for which, query in enumerate((before, now)):
            for number, value in tx.execute(query.where(passage.c.site_id.in_(part))):
                found[number][which].add(value)
    return found


def set_repeated(tx: Tx, number: int, hashes: Iterable[int], *, repeated: bool) -> None:
    """Say that passages of a site are repeated, or are not."""
    values = [{"h": value} for value in sorted(hashes)]
    if values:
        one = sa.and_(passage.c.site_id == number, passage.c.hash == sa.bindparam("h"))
        tx.execute(passage.update().where(one).values(repeated=repeated), values)


def common(tx: Tx, numbers: Sequence[int]) -> dict[int, dict[int, Common]]:
    """The repeated passages of sites, by site and hash."""
    p = passage.c
    query = sa.select(p.site_id, p.hash, p.texts, p.first_id, p.last_id, site.c.texts.label("of"), site.c.name)
    query = query.join(site, site.c.id == p.site_id).where(p.repeated.is_(True))
    found: dict[int, dict[int, Common]] = {}
    for part in chunks(sorted(numbers)):
        for r in tx.execute(query.where(p.site_id.in_(part))):
            made = Common(r.hash, r.texts, r.of, r.name, (r.first_id, r.last_id))
            found.setdefault(r.site_id, {})[r.hash] = made
    return found


def present(tx: Tx, ids: Sequence[int] | None = None) -> Iterator[tuple[int, int, bytes]]:
    """Number, site and passages of documents whose list is that of their present extraction."""
    e, listed = extraction.c, passage_list.c
    query = sa.select(listed.document_id, listed.site_id, listed.packed)
    query = query.join(extraction, sa.and_(e.document_id == listed.document_id, e.key == listed.key))
    for part in [None] if ids is None else list(chunks(ids)):
        for row in tx.execute(query if part is None else query.where(listed.document_id.in_(part))):
            yield row.document_id, row.site_id, row.packed


def open_to_change(tx: Tx) -> list[int]:
    """Documents whose answer may be another than the last one: new ones, and those a new one changed it for; rising."""
    query = sa.select(passage_list.c.document_id).where(passage_list.c.open.is_(True))
    return sorted(tx.execute(query).scalars())


def set_open(tx: Tx, ids: Sequence[int] | None, *, is_open: bool) -> None:
    """Say that documents, or all, have to be answered (again), or have been."""
    change = passage_list.update().values(open=is_open)
    if ids is None:
        tx.execute(change.where(passage_list.c.open.is_(not is_open)))
        return
    for part in chunks(ids):
        tx.execute(change.where(passage_list.c.document_id.in_(part)))
