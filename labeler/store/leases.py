"""Leases: which documents are on whose desk now, so that a team does not grade them more often than it means to.

All times are those of the database, or of the machine that holds the file: desks' clocks differ.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable
from datetime import UTC, datetime

import sqlalchemy as sa

from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import document, lease


def clock(tx: Tx) -> float:
    """Seconds since 1970 by the clock that leases go by."""
    if tx.dialect.name == "sqlite":
        return time.time()
    return float(tx.execute(sa.text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())


def live(tx: Tx) -> list[tuple[int, str]]:
    """The documents that are on a desk now, each with whose desk it is."""
    rows = tx.execute(sa.select(lease.c.document_id, lease.c.annotator).where(lease.c.expires_at > clock(tx)))
    return [(number, annotator) for number, annotator in rows]


def held_by(tx: Tx, annotator: str) -> set[int]:
    """The documents leased to this person, those whose lease has run out included."""
    return set(tx.execute(sa.select(lease.c.document_id).where(lease.c.annotator == annotator)).scalars())


def hold(tx: Tx, annotator: str, numbers: Collection[int], seconds: float) -> None:
    """Lease these documents to somebody for so long from now; leases they have already go on."""
    if not numbers:
        return
    now = clock(tx)
    own = lease.c.annotator == annotator
    for part in chunks(sorted(numbers)):
        tx.execute(lease.update().where(own, lease.c.document_id.in_(part)).values(expires_at=now + seconds))
    held = held_by(tx, annotator)
    at = datetime.fromtimestamp(now, UTC).isoformat(timespec="microseconds")
    rows = [
        {"document_id": n, "annotator": annotator, "taken_at": at, "expires_at": now + seconds}
        for n in sorted(set(numbers) - held)
    ]
    if rows:
        tx.execute(lease.insert(), rows)


def give_back(tx: Tx, annotator: str, numbers: Iterable[int] | None = None) -> None:
    """End this person's leases of these documents, or of all."""
    own = lease.delete().where(lease.c.annotator == annotator)
    if numbers is None:
        tx.execute(own)
        return
    for part in chunks(sorted(numbers)):
        tx.execute(own.where(lease.c.document_id.in_(part)))


def give_back_named(tx: Tx, annotator: str, name: str) -> None:
    """End this person's lease of the document of that name, if there is one."""
    number = sa.select(document.c.id).where(document.c.external_id == name).scalar_subquery()
    tx.execute(lease.delete().where(lease.c.annotator == annotator, lease.c.document_id == number))


def keep_only(tx: Tx, annotator: str, numbers: Collection[int]) -> None:
    """End this person's leases of all other documents, and what has expired of anybody."""
    give_back(tx, annotator, held_by(tx, annotator) - set(numbers))
    tx.execute(lease.delete().where(lease.c.expires_at <= clock(tx)))
