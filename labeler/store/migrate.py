"""Creating and upgrading a project's schema.

SQLite's batch migrations rebuild a table by dropping it; with foreign keys on, ``ON DELETE CASCADE`` would then
silently empty its child tables. So migrations run on an engine of their own that never turns foreign keys on, in one
transaction, after a backup, and are followed by ``PRAGMA foreign_key_check``. Triggers go with a rebuilt table too, so
they are set again after every upgrade.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from labeler.domain.errors import BadProject, why_refused
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.store.engine import DURABLE, READ_OPTIONS, WRITE, make_engine, shown, sqlite_path
from labeler.store.guard_roles import guard_roles
from labeler.store.guards import guard_events

MIGRATIONS = Path(__file__).parent / "migrations"


def head() -> str:
    """The newest schema revision this Labeler knows."""
    return max(known())


def known() -> frozenset[str]:
    """Every schema revision this Labeler knows, by the names of the scripts: Alembic loads slowly."""
    return frozenset(script.stem[1:5] for script in (MIGRATIONS / "versions").glob("v[0-9]*.py"))


def current(connection: sa.Connection) -> str:
    """The schema revision of an open database; empty for a database without a project."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return ""
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or ""


def check_schema(connection: sa.Connection, location: str) -> None:
    """Raise BadProject unless the database holds a project of exactly the newest schema."""
    found = current(connection)
    name = shown(location)
    if not found:
        raise BadProject(
            phrase("{name} holds no Labeler project.", name=name),
            phrase("Make one with: labeler new {name}", name=name),
        )
    if found not in known():
        raise BadProject(
            phrase(
                "{name} was written by a newer Labeler (schema {found}, this one knows up to {newest}).",
                name=name,
                found=found,
                newest=head(),
            ),
            phrase("Install the newest Labeler to open it."),
        )
    if found != head():
        raise BadProject(
            phrase("{name} has the older schema {found}.", name=name, found=found),
            phrase("Upgrade it with: labeler new {name}", name=name),
        )


def upgrade(location: str) -> str:
    """Bring a database to the newest schema and return its revision; a no-op where it is there already.

    Raises:
        BadProject: the database is newer than this Labeler, or the migration would break references.
    """
    engine = make_engine(location, foreign_keys=False)
    try:
        options = READ_OPTIONS[engine.dialect.name]
        with engine.connect().execution_options(**options) as connection:
            found = current(connection)
            if not found:
                _refuse_foreign(connection, location)
            elif found not in known():
                check_schema(connection, location)
        if found == head():
            return found
        if found:
            _back_up(location, found)
        with engine.connect().execution_options(**{WRITE: True, DURABLE: True}) as connection, connection.begin():
            _run_scripts(connection)
            guard_events(connection)
            guard_roles(connection)
            _check_references(connection, location)
        return head()
    finally:
        engine.dispose()


def _run_scripts(connection: sa.Connection) -> None:
    with IMPORTING:
        from alembic import command
        from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _refuse_foreign(connection: sa.Connection, location: str) -> None:
    """A database that something else lives in, or that cannot hold all texts, is not made a project."""
    tables = sa.inspect(connection).get_table_names()
    if tables:
        raise BadProject(
            phrase(
                "{location} holds something else already (table {table!r}).",
                location=shown(location),
                table=min(tables),
            ),
            phrase("Give Labeler a file or a database of its own."),
        )
    if connection.dialect.name == "postgresql":
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
        if encoding != "UTF8":
            raise BadProject(
                phrase(
                    "{location} is encoded as {encoding}, which cannot hold every page.",
                    location=shown(location),
                    encoding=encoding,
                ),
                phrase("Make it with: createdb --encoding=UTF8 --template=template0 NAME"),
            )


def _check_references(connection: sa.Connection, location: str) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise BadProject(
            phrase(
                "upgrading {location} would break {references} references; nothing was changed.",
                location=shown(location),
                references=len(broken),
            ),
            phrase("Send a copy of it to Labeler's makers."),
        )


def _back_up(location: str, revision: str) -> None:
    path = sqlite_path(location)
    if path is None:
        return  # a server's backups belong to whoever runs it; the upgrade itself is one transaction
    copy = path.with_name(f"{path.name}.before-{revision}.bak")
    part = copy.with_name(f"{copy.name}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(part)) as new:
            old.backup(new)
        part.replace(copy)
    except OSError as error:
        raise BadProject(
            phrase("{copy}: {reason}.", copy=copy, reason=why_refused(error)),
            phrase("The backup before the upgrade needs room beside it."),
        ) from error
