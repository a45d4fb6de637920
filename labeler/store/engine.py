"""Engines: how Labeler talks to SQLite and PostgreSQL."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from labeler.domain.errors import BadProject

WRITE = "labeler_write"
DURABLE = "labeler_durable"
BUSY_MS = 30_000


def is_url(location: str) -> bool:
    """Whether a project is named by a database URL rather than by a path."""
    return bool(re.match(r"^[a-z][a-z0-9+]*://", location, re.IGNORECASE))


def sqlite_path(location: str) -> Path | None:
    """The file of a SQLite project, or None for a server."""
    if not is_url(location):
        return Path(location)
    url = sa.make_url(location)
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def shown(location: str) -> str:
    """The location as it may be shown: without a password."""
    return sa.make_url(location).render_as_string(hide_password=True) if is_url(location) else location


def make_engine(location: str, *, foreign_keys: bool = True) -> sa.Engine:
    """An engine for a project.

    Args:
        location: path of a SQLite file, or a SQLAlchemy URL.
        foreign_keys: migrations pass False, since SQLite's table rebuild would cascade into child rows.

    Raises:
        BadProject: the URL is not one Labeler knows.
    """
    path = sqlite_path(location)
    if path is not None:
        return _sqlite_engine(path, foreign_keys=foreign_keys)
    try:
        url = sa.make_url(location)
    except sa.exc.ArgumentError as error:
        raise BadProject(f"{location!r} is not a database URL.", "Write postgresql://user@host/name.") from error
    if url.get_backend_name() != "postgresql":
        raise BadProject(
            f"Labeler keeps projects in SQLite files and PostgreSQL, not in {url.get_backend_name()}.",
            "Give a path, or postgresql://user@host/name.",
        )
    return sa.create_engine(url, pool_pre_ping=True, pool_size=5, connect_args={"connect_timeout": 10})


def _sqlite_engine(path: Path, *, foreign_keys: bool) -> sa.Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        poolclass=sa.QueuePool,
        pool_size=5,
        connect_args={"check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _connected(dbapi: sqlite3.Connection, _record: object) -> None:
        dbapi.isolation_level = None  # SQLAlchemy owns BEGIN
        dbapi.execute(f"PRAGMA busy_timeout={BUSY_MS}")  # first: switching to WAL can itself be busy
        dbapi.execute("PRAGMA journal_mode=WAL")
        dbapi.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")

    @event.listens_for(engine, "begin")
    def _begun(conn: sa.Connection) -> None:
        options: dict[str, Any] = dict(conn.get_execution_options())
        # The level cannot change inside a transaction, and pooled connections remember the last one.
        conn.exec_driver_sql(f"PRAGMA synchronous={'FULL' if options.get(DURABLE) else 'NORMAL'}")
        conn.exec_driver_sql("BEGIN IMMEDIATE" if options.get(WRITE) else "BEGIN")

    return engine
