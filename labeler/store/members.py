"""Who belongs to a project's team."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from labeler.domain.team import Member, Role
from labeler.store.documents import clean
from labeler.store.project import Tx
from labeler.store.schema import member


def everybody(tx: Tx) -> list[Member]:
    """All who belong or belonged to the team, by name."""
    return sorted((_member(r) for r in tx.execute(sa.select(member))), key=lambda m: m.name)


def named(tx: Tx, name: str) -> Member | None:
    """The member of that name."""
    found = tx.execute(sa.select(member).where(member.c.name == clean(name))).first()
    return _member(found) if found else None


def active(tx: Tx) -> int:
    """How many belong to the team now."""
    return int(tx.execute(sa.select(sa.func.count()).where(member.c.active)).scalar() or 0)


def put(tx: Tx, made: Member) -> None:
    """Add a member, or change the one of that name."""
    values = {
        "role": made.role.value,
        "login": made.login,
        "public_key": made.public_key,
        "added_at": made.added_at,
        "active": made.active,
    }
    changed = tx.execute(member.update().where(member.c.name == clean(made.name)).values(**values))
    if not changed.rowcount:
        tx.execute(member.insert().values(name=clean(made.name), **values))


def login_name(tx: Tx) -> str:
    """The user under which this connection came to the database server; empty for a file."""
    if tx.dialect.name != "postgresql":
        return ""
    return str(tx.execute(sa.text("SELECT session_user")).scalar())


def _member(r: sa.Row[Any]) -> Member:
    return Member(r.name, Role(r.role), r.login, r.public_key, r.added_at, r.active)
