"""Engines: how Labeler talks to SQLite and PostgreSQL."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event

from labeler.domain.errors import BadProject
from labeler.domain.wording import phrase
from labeler.store.readonly import is_alone, is_read_only, refusal

WRITE = "labeler_write"
DURABLE = "labeler_durable"
BUSY_MS = 30_000
LONGEST_LOG = 20_000  # pages of a write-ahead log that a commit folds in, if nothing did before; then it takes longer
# a server that went away without a word is noticed within a quarter of a minute
ALIVE = {"keepalives_idle": 5, "keepalives_interval": 3, "keepalives_count": 3, "tcp_user_timeout": 15_000}
WRITER_LOCK = 0x1ABE1E5  # any fixed number: the name of the advisory lock that lets one writer at a time in

# A reader sees one state of the project. SQLite gives that to every transaction, PostgreSQL when asked.
READ_OPTIONS: Mapping[str, Mapping[str, object]] = {
    "sqlite": {},
    "postgresql": {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
}


def is_url(location: str) -> bool:
    """Whether a project is named by a database URL rather than by a path."""
    return bool(re.match(r"^[a-z][a-z0-9+]+://", location, re.IGNORECASE))  # one letter is a Windows drive


def sqlite_path(location: str) -> Path | None:
    """The file of a SQLite project, or None for a server.

    Raises:
        BadProject: the location is a URL that cannot be read.
    """
    if not is_url(location):
        return Path(location)
    url = _parsed(location)
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def shown(location: str) -> str:
    """The location as it may be shown: without a password, even where the URL cannot be parsed."""
    if not is_url(location):
        return location
    without = re.sub(r"(://[^:/@]*):.*@", r"\1:***@", location, flags=re.DOTALL)
    return re.sub(r"([?&](?:ssl)?password=)[^&]*", r"\1***", without, flags=re.IGNORECASE)


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
    url = _parsed(location)
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise BadProject(
            phrase(
                "Labeler keeps projects in SQLite files and PostgreSQL, not in {kind}.", kind=url.get_backend_name()
            ),
            phrase("Give a path, or postgresql://user@host/name."),
        )
    return _postgresql_engine(url.set(drivername="postgresql+psycopg"))


def _parsed(location: str) -> sa.URL:
    try:
        url = sa.make_url(location)
    except (sa.exc.ArgumentError, ValueError) as error:
        raise BadProject(
            phrase("{location!r} is not a database URL.", location=shown(location)),
            phrase("Write postgresql://user@host/name."),
        ) from error
    if "@" in (url.host or ""):
        raise BadProject(
            phrase("{location!r} is not a database URL.", location=shown(location)),
            phrase("In a password, write @ as %40."),
        )
    return url


def _postgresql_engine(url: sa.URL) -> sa.Engine:
    engine = sa.create_engine(
        url, pool_pre_ping=True, pool_size=5, connect_args={"connect_timeout": 10, "client_encoding": "utf8", **ALIVE}
    )

    @event.listens_for(engine, "begin")
    def _begun(conn: sa.Connection) -> None:
        options = conn.get_execution_options()
        if options.get(WRITE):
            # one writer at a time, as on SQLite: what is read in a writing transaction stays true until it ends
            conn.exec_driver_sql(f"SET LOCAL lock_timeout = {BUSY_MS}")
            conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
            conn.exec_driver_sql("SET LOCAL lock_timeout = 0")
        if options.get(DURABLE):
            conn.exec_driver_sql("SET LOCAL synchronous_commit = on")

    return engine


def _sqlite_engine(path: Path, *, foreign_keys: bool) -> sa.Engine:
    alone = is_alone(path)
    name = f"{path.absolute().as_uri()}?immutable=1" if alone else str(path)
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        creator=lambda: sqlite3.connect(name, check_same_thread=False, uri=alone),
        poolclass=sa.QueuePool,
        pool_size=5,
    )

    @event.listens_for(engine, "connect")
    def _connected(dbapi: sqlite3.Connection, _record: object) -> None:
        dbapi.isolation_level = None  # SQLAlchemy owns BEGIN
        dbapi.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        dbapi.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        dbapi.execute(f"PRAGMA wal_autocheckpoint={LONGEST_LOG}")
        dbapi.execute("PRAGMA fullfsync=ON")  # macOS: what FULL promises holds on its disks too

    @event.listens_for(engine, "begin")
    def _begun(conn: sa.Connection) -> None:
        # None of these can change inside a transaction, and pooled connections remember the last ones; each statement that
        # need not be is one less after which a grade waits for other threads.
        options = conn.get_execution_options()
        if not options.get(WRITE):
            _set(conn, "query_only", "ON")
            conn.exec_driver_sql("BEGIN")
            return
        _set(conn, "query_only", "OFF")
        # the file remembers it; set by writers only, so that a look at a file that is no project changes nothing in it
        if _set(conn, "journal_mode", "WAL") != "wal":
            if is_read_only(path):
                raise refusal(str(path))
            raise BadProject(
                phrase("{path}: this file system has no write-ahead log.", path=path),
                phrase("Keep the project on a local disk."),
            )
        _set(conn, "synchronous", "FULL" if options.get(DURABLE) else "NORMAL")
        conn.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _set(conn: sa.Connection, name: str, value: str) -> object:
    """Set what a connection to SQLite has not yet; what SQLite said to it when it was set."""
    known: dict[str, tuple[str, object]] = conn.info.setdefault("labeler_pragmas", {})
    if known.get(name, ("", None))[0] != value:
        known.pop(name, None)
        result = conn.exec_driver_sql(f"PRAGMA {name}={value}")
        said = result.scalar() if result.returns_rows else None
        if said not in (None, value.lower()):
            return said  # it could not be set
        known[name] = (value, said)
    return known[name][1]
