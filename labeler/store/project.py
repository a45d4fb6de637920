"""A project: one database with documents, grades, probes and decisions."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlalchemy as sa

from labeler.domain.courtesy import pressed
from labeler.domain.errors import BadProject, why_refused
from labeler.domain.wording import phrase
from labeler.store import migrate, schema
from labeler.store.engine import DURABLE, READ_OPTIONS, WRITE, is_url, make_engine, shown, sqlite_path
from labeler.store.faults import world_faults
from labeler.store.readonly import is_read_only, refusal
from labeler.store.shares import refuse_network_share
from labeler.store.turns import Turns

FOLD_SECONDS = 0.5  # between two times that batches fold the write-ahead log into the file

Tx = sa.Connection
"""An open transaction; queries take it, nobody keeps it."""


class Project:
    """An open project. Transactions are short, and stay on the thread that began them.

    Attributes:
        is_read_only: whether it was opened where nothing can be written: it can be looked at only.
    """

    def __init__(self, location: str, engine: sa.Engine) -> None:
        self.location = location
        self._engine = engine
        self._turns = Turns()
        self._folded_at = time.monotonic()
        path = sqlite_path(location)
        self.is_read_only = path is not None and is_read_only(path)

    @property
    def name(self) -> str:
        """What people call it: the file name, or the database's URL without password."""
        path = sqlite_path(self.location)
        return path.name if path else shown(self.location)

    @property
    def on_server(self) -> bool:
        """Whether it lies on a server, which a network can keep away."""
        return sqlite_path(self.location) is None

    @property
    def schema(self) -> str:
        """The schema revision."""
        return migrate.head()

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """A transaction that sees one state of the project and changes nothing."""
        options = READ_OPTIONS[self._engine.dialect.name]
        with (
            world_faults(self.location),
            self._engine.connect().execution_options(**options) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def write(self, *, durable: bool = False, urgent: bool = False) -> Iterator[Tx]:
        """A transaction that writes: all of it or nothing.

        Args:
            durable: survives a power cut once it returns (grades); else the last batches of a stage may
                have to be done again after one.
            urgent: somebody waits for it, as for all that is durable; goes before batches that wait.

        Raises:
            BadProject: the project cannot be written, or not now.
        """
        if self.is_read_only:
            raise refusal(shown(self.location))
        options = {WRITE: True, DURABLE: durable}
        with (
            world_faults(self.location),
            self._turns.take(urgent=durable or urgent),
            pressed(),
            self._engine.connect().execution_options(**options) as connection,
            connection.begin(),
        ):
            yield connection
        if not (durable or urgent) and not self.on_server:
            self._fold()

    def _fold(self) -> None:
        """Fold the write-ahead log into the file after batches, in a turn of nobody: while a commit does, a grade waits."""
        if time.monotonic() - self._folded_at >= FOLD_SECONDS:
            self._folded_at = time.monotonic()
            with world_faults(self.location), closing(self._engine.raw_connection()) as connection:
                connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Give the connections back; the write-ahead log is folded into the file when the last one goes."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def create_project(location: str) -> Project:
    """Create a project, or upgrade an older one, and open it.

    Raises:
        BadProject: it cannot be created there, or was written by a newer Labeler.
    """
    path = sqlite_path(location)
    if path is not None:
        _refuse_place(path)
    with world_faults(location):
        migrate.upgrade(location)
    project = open_project(location)
    try:
        _give_name(project)
    except BaseException:
        project.close()
        raise
    return project


def _give_name(project: Project) -> None:
    with project.write(durable=True) as tx:
        known = tx.execute(sa.select(schema.meta.c.key).where(schema.meta.c.key == "uuid")).first()
        if known is None:
            tx.execute(schema.meta.insert().values(key="uuid", value=uuid.uuid4().hex))


def _refuse_place(path: Path) -> None:
    try:
        if path.is_dir():
            raise BadProject(phrase("{path} is a folder.", path=path), phrase("Name a file, such as pages.labeler."))
        if not path.parent.is_dir():
            raise BadProject(phrase("There is no folder {parent}.", parent=path.parent), phrase("Make it first."))
    except OSError as error:
        raise BadProject(
            phrase("{path}: {reason}.", path=path, reason=why_refused(error)),
            phrase("Check the name and the permissions."),
        ) from error
    refuse_network_share(path)


def open_project(location: str | os.PathLike[str]) -> Project:
    """Open an existing project.

    Raises:
        BadProject: it is missing, no project, older or newer than this Labeler, or on a network share.
    """
    location = os.fspath(location)
    path = sqlite_path(location)
    if path is not None:
        if not _is_file(path):
            raise BadProject(
                phrase("There is no project {path}.", path=path), phrase("Make it with: labeler new {path}", path=path)
            )
        refuse_network_share(path)
    engine = make_engine(location)
    try:
        with world_faults(location), engine.connect() as connection:
            migrate.check_schema(connection, location)
    except BaseException:
        engine.dispose()
        raise
    return Project(location, engine)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as error:
        raise BadProject(
            phrase("{path}: {reason}.", path=path, reason=why_refused(error)),
            phrase("Check the name and the permissions."),
        ) from error


def project_exists(location: str) -> bool:
    """Whether a project file is there; servers are asked only when opened."""
    return is_url(location) or _is_file(Path(location))
