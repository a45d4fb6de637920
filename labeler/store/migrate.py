"""Creating and upgrading a project's schema.

SQLite's batch migrations rebuild a table by dropping it; with foreign keys on, ``ON DELETE CASCADE`` would then
silently empty its child tables. So migrations run on an engine of their own that never turns foreign keys on, in one
transaction, after a backup, and are followed by ``PRAGMA foreign_key_check``.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from labeler.domain.errors import BadProject
from labeler.store.engine import WRITE, make_engine, shown, sqlite_path

MIGRATIONS = Path(__file__).parent / "migrations"


def head(scripts: Path = MIGRATIONS) -> str:
    """The newest schema revision this Labeler knows."""
    return ScriptDirectory(str(scripts)).get_current_head() or ""


def known(scripts: Path = MIGRATIONS) -> frozenset[str]:
    """Every schema revision this Labeler knows."""
    return frozenset(script.revision for script in ScriptDirectory(str(scripts)).walk_revisions())


def current(connection: sa.Connection) -> str:
    """The schema revision of an open database; empty for a database without a project."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def check_schema(connection: sa.Connection, location: str) -> None:
    """Raise BadProject unless the database holds a project of exactly the newest schema."""
    found = current(connection)
    name = shown(location)
    if not found:
        raise BadProject(f"{name} holds no Labeler project.", f"Make one with: labeler new {name}")
    if found not in known():
        raise BadProject(
            f"{name} was written by a newer Labeler (schema {found}, this one knows up to {head()}).",
            "Install the newest Labeler to open it.",
        )
    if found != head():
        raise BadProject(f"{name} has the older schema {found}.", f"Upgrade it with: labeler new {name}")


def upgrade(location: str, scripts: Path = MIGRATIONS) -> str:
    """Bring a database to the newest schema and return its revision; a no-op where it is there already.

    Raises:
        BadProject: the database is newer than this Labeler, or the migration would break references.
    """
    engine = make_engine(location, foreign_keys=False)
    try:
        with engine.connect() as connection:
            found = current(connection)
        if found and found not in known(scripts):
            with engine.connect() as connection:
                check_schema(connection, location)
        if found == head(scripts):
            return found
        if found:
            _back_up(location, found)
        with engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _check_references(connection, location)
        return head(scripts)
    finally:
        engine.dispose()


def _check_references(connection: sa.Connection, location: str) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise BadProject(f"upgrading {shown(location)} would break {len(broken)} references; nothing was changed.")


def _back_up(location: str, revision: str) -> None:
    path = sqlite_path(location)
    if path is None:
        return  # a server's backups belong to whoever runs it; the upgrade itself is one transaction
    copy = path.with_name(f"{path.name}.before-{revision}.bak")
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)
