"""A project: one database with documents, grades, probes and decisions."""

from __future__ import annotations

import logging
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlalchemy as sa

from labeler.domain.errors import BadProject, WorldError
from labeler.store import migrate, schema
from labeler.store.engine import DURABLE, WRITE, is_url, make_engine, shown, sqlite_path
from labeler.store.shares import refuse_network_share

Tx = sa.Connection
"""An open transaction; queries take it, nobody keeps it."""

_log = logging.getLogger(__name__)


class Project:
    """An open project. Transactions are short, and stay on the thread that began them."""

    def __init__(self, location: str, engine: sa.Engine) -> None:
        self.location = location
        self._engine = engine

    @property
    def name(self) -> str:
        """What people call it: the file name, or the database's URL without password."""
        path = sqlite_path(self.location)
        return path.name if path else shown(self.location)

    @property
    def schema(self) -> str:
        """The schema revision."""
        return migrate.head()

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """A transaction that sees one state of the project and changes nothing."""
        with world_faults(self.location), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[Tx]:
        """A transaction that writes: all of it or nothing.

        Args:
            durable: survives a power cut once it returns (grades); else the last batches of a stage may
                have to be done again after one.
        """
        options = {WRITE: True, DURABLE: durable}
        with (
            world_faults(self.location),
            self._engine.connect().execution_options(**options) as connection,
            connection.begin(),
        ):
            yield connection

    def close(self) -> None:
        """Give the connections back; the write-ahead log is folded into the file when the last one goes."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


@contextmanager
def world_faults(location: str) -> Iterator[None]:
    """Turn what a disk or a server does wrong into BadProject with what to do about it."""
    name = shown(location)
    try:
        yield
    except (sa.exc.OperationalError, sa.exc.DatabaseError) as error:
        said = str(error.orig).strip().splitlines()[0] if error.orig else str(error)
        advice = _advice(said)
        if isinstance(error, sa.exc.IntegrityError | sa.exc.ProgrammingError | sa.exc.DataError) or not advice:
            raise  # a statement of ours is wrong
        raise BadProject(f"{name}: {said}.", advice) from error


def _advice(said: str) -> str:
    table = {
        "locked": "Another program holds the project; close it and try again.",
        "full": "Free some space; everything acknowledged so far is saved.",
        "i/o error": "The disk does not answer; everything acknowledged so far is saved.",
        "readonly": "The file or its folder cannot be written; check the permissions.",
        "unable to open": "Check that the folder exists and can be written.",
        "not a database": "The file is not a Labeler project.",
        "malformed": "The file is damaged; go back to a backup.",
        "role ": "Check user and password in the URL.",
        "does not exist": "Make the database first: createdb NAME.",
        "connection": "Check that the server runs and that the URL is right.",
        "authentication": "Check user and password in the URL.",
    }
    return next((advice for words, advice in table.items() if words in said.lower()), "")


def create_project(location: str) -> Project:
    """Create a project, or upgrade an older one, and open it.

    Raises:
        BadProject: it cannot be created there, or was written by a newer Labeler.
    """
    path = sqlite_path(location)
    if path is not None:
        if path.is_dir():
            raise BadProject(f"{path} is a folder.", "Name a file, such as pages.labeler.")
        if not path.parent.is_dir():
            raise BadProject(f"There is no folder {path.parent}.", "Make it first.")
        refuse_network_share(path)
    with world_faults(location):
        migrate.upgrade(location)
    project = open_project(location)
    with project.write() as tx:
        known = tx.execute(sa.select(schema.meta.c.key).where(schema.meta.c.key == "uuid")).first()
        if known is None:
            tx.execute(schema.meta.insert().values(key="uuid", value=uuid.uuid4().hex))
    return project


def open_project(location: str | os.PathLike[str]) -> Project:
    """Open an existing project.

    Raises:
        BadProject: it is missing, no project, older or newer than this Labeler, or on a network share.
    """
    location = os.fspath(location)
    path = sqlite_path(location)
    if path is not None:
        if not path.is_file():
            raise BadProject(f"There is no project {path}.", f"Make it with: labeler new {path}")
        refuse_network_share(path)
    engine = make_engine(location)
    try:
        with world_faults(location), engine.connect() as connection:
            migrate.check_schema(connection, location)
    except WorldError:
        engine.dispose()
        raise
    return Project(location, engine)


def project_exists(location: str) -> bool:
    """Whether a project file is there; servers are asked only when opened."""
    return is_url(location) or Path(location).is_file()
