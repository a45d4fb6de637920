"""Signed bundles that came in, the keys that are trusted, and what of a bundle the chain holds already."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from labeler.domain.bundles import Bundle
from labeler.domain.errors import Tampered
from labeler.domain.grades import Action
from labeler.domain.wording import phrase
from labeler.store.chunks import chunks
from labeler.store.events import to_event
from labeler.store.project import Tx
from labeler.store.schema import event, member, sealed_bundle, trusted_key

MAX_BYTES = 512 * 1024 * 1024  # of a bundle that is unpacked: somebody else may have packed it


@dataclass(frozen=True, slots=True)
class Kept:
    """A bundle as it was signed.

    Attributes:
        waiting: how many of its events could not come in when somebody last tried.
        sealed: its bytes, not yet checked.
    """

    hash: str
    annotator: str
    public_key: str
    waiting: int
    sealed: bytes


def trusted(tx: Tx) -> dict[str, str]:
    """Annotators by the public keys that are trusted to be theirs."""
    keys = {key: name for key, name in tx.execute(sa.select(trusted_key.c.public_key, trusted_key.c.annotator))}
    of_members = sa.select(member.c.public_key, member.c.name).where(member.c.public_key != "", member.c.active)
    return keys | {key: name for key, name in tx.execute(of_members)}


def trust(tx: Tx, public_key: str, annotator: str, at: str) -> None:
    """Trust that a key is an annotator's from now on."""
    if trusted(tx).get(public_key) != annotator:
        tx.execute(trusted_key.delete().where(trusted_key.c.public_key == public_key))
        tx.execute(trusted_key.insert().values(public_key=public_key, annotator=annotator, trusted_at=at))


def keep(tx: Tx, bundle: Bundle, waiting: int) -> None:
    """Keep a bundle as it was signed.

    Of bundles of one key, those are let go whose events are all in another: so which ones stay does not depend on the
    order in which they came.
    """
    known = tx.execute(
        sealed_bundle.update().where(sealed_bundle.c.hash == bundle.hash).values(waiting=waiting)
    ).rowcount
    if known:
        return
    lines = _event_lines(bundle.sealed)
    for other in list(kept(tx, bundle.annotator)):
        if other.public_key != bundle.public_key:
            continue
        others = _event_lines(other.sealed)
        if lines <= others and (lines < others or other.hash < bundle.hash):
            return
        if others <= lines:
            tx.execute(sealed_bundle.delete().where(sealed_bundle.c.hash == other.hash))
    tx.execute(
        sealed_bundle.insert().values(
            hash=bundle.hash,
            annotator=bundle.annotator,
            public_key=bundle.public_key,
            waiting=waiting,
            packed=zlib.compress(bundle.sealed, 6),
        )
    )


def _event_lines(sealed: bytes) -> frozenset[bytes]:
    """All but the header and the signature."""
    return frozenset(sealed.splitlines()[1:-1])


def kept(tx: Tx, annotator: str | None = None, *, only_waiting: bool = False) -> Iterator[Kept]:
    """Bundles as they were signed, in the order of their hashes.

    Args:
        annotator: only those of this person. only_waiting: only those with events that could not come in yet.

    Raises:
        Tampered: one cannot be unpacked.
    """
    query = sa.select(sealed_bundle)
    if annotator is not None:
        query = query.where(sealed_bundle.c.annotator == annotator)
    if only_waiting:
        query = query.where(sealed_bundle.c.waiting > 0)
    for r in sorted(tx.execute(query), key=lambda r: str(r.hash)):  # databases sort texts differently
        yield Kept(r.hash, r.annotator, r.public_key, r.waiting, _unpacked(r.annotator, r.packed))


def waiting(tx: Tx) -> int:
    """How many events of signed bundles could not come in when somebody last tried."""
    return int(tx.execute(sa.select(sa.func.sum(sealed_bundle.c.waiting))).scalar() or 0)


def _unpacked(annotator: str, packed: bytes) -> bytes:
    unpack = zlib.decompressobj()
    try:
        sealed = unpack.decompress(packed, MAX_BYTES)
    except zlib.error as error:
        raise Tampered(
            phrase("the bundle of {annotator} is damaged", annotator=annotator), phrase("Merge it again.")
        ) from error
    if not unpack.eof:
        raise Tampered(phrase("the bundle of {annotator} is damaged", annotator=annotator), phrase("Merge it again."))
    return sealed


def taken_back(tx: Tx, uids: Iterable[str]) -> set[str]:
    """Which of these events were taken back."""
    return {
        uid
        for part in chunks(sorted(set(uids)))
        for uid in tx.execute(sa.select(event.c.undoes).where(event.c.undoes.in_(part))).scalars()
    }


def actions_of(tx: Tx, annotator: str) -> list[Action]:
    """All this person did, in the order of the chain."""
    query = sa.select(event).where(event.c.annotator == annotator).order_by(event.c.seq)
    return [to_event(row).action for row in tx.execute(query)]


def counts(tx: Tx) -> dict[str, int]:
    """How many events each annotator has, by name."""
    query = sa.select(event.c.annotator, sa.func.count()).group_by(event.c.annotator)
    return dict(sorted((name, number) for name, number in tx.execute(query)))
