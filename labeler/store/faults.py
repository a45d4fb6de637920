"""What a disk or a server does wrong, told as BadProject with what to do about it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import sqlalchemy as sa

from labeler.domain.errors import BadProject, NotAllowed, Unreachable
from labeler.domain.wording import phrase, recognised
from labeler.store.engine import shown

_SPACE = phrase("Free some space; everything acknowledged so far is saved.")
_BUSY = phrase("Another program holds the project; wait for it, or close it, and try again.")
_SERVER = phrase("Check that the server runs and that the URL is right.")
_LOGIN = phrase("Check user and password in the URL.")
_PERMISSIONS = phrase("The file or its folder cannot be written; check the permissions.")

# By SQLite's primary result code.
_SQLITE: Mapping[int, str] = {
    sqlite3.SQLITE_PERM: _PERMISSIONS,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _PERMISSIONS,
    sqlite3.SQLITE_IOERR: phrase("Check the disk's space and health; everything acknowledged so far is saved."),
    sqlite3.SQLITE_CORRUPT: phrase("The file is damaged; go back to a backup."),
    sqlite3.SQLITE_FULL: _SPACE,
    sqlite3.SQLITE_CANTOPEN: phrase("Check that the file and its folder exist and can be read and written."),
    sqlite3.SQLITE_NOTADB: phrase("The file is not a Labeler project."),
    sqlite3.SQLITE_TOOBIG: phrase("One value is larger than SQLite can hold."),
}

# By the start of PostgreSQL's SQLSTATE; the longest start that fits counts.
_SQLSTATE: Mapping[str, str] = {
    "08": _SERVER,
    "25006": phrase("The server takes no writes; connect to its primary."),
    "28": _LOGIN,
    "3D": phrase("Make the database first: createdb NAME."),
    "42501": phrase("The database user may not do that; let its owner grant the rights."),
    "53": phrase("The server has no room left (disk, memory or connections); everything acknowledged so far is saved."),
    "55P03": _BUSY,
    "57P": _SERVER,
    "58": phrase("The server's disk failed; everything acknowledged so far is saved."),
    "XX": phrase("The server's data are damaged; go back to a backup."),
}

_DENIED = "42501"
_SAID = (
    phrase("file is not a database"),
    phrase("database is locked"),
    phrase("database table is locked"),
    phrase("unable to open database file"),
    phrase("attempt to write a readonly database"),
    phrase("disk I/O error"),
    phrase("database or disk is full"),
    phrase("database disk image is malformed"),
    phrase("string or blob too big"),
)
"""What SQLite says."""
_OURS = "Labeler: "  # what our own triggers say begins so
_TRIGGERS = (
    phrase("{user} does not belong to the team of this project"),
    phrase("{name} has the role {role} in this project, and may give no {kind}"),
    phrase("{name} has the role {role} in this project, and may not speak for {other}"),
    phrase("{name} has the role {role} in this project, and may not record that of the course"),
    phrase("{name} has the role {role} in this project, and may not change its settings"),
    phrase("{name} has the role {role} in this project, and may change own rows of {table} only"),
    phrase("{name} may keep a document for {seconds} seconds at most"),
    phrase("that is no event which continues the chain"),
    phrase("that is no event which can be read, or it is from the future"),
    phrase("the head of the chain was not moved to its last event"),
    phrase("the head of the chain is its last event"),
)
"""What they say."""
_GONE = ("08", "57P")

# While connecting, libpq gives words only.
_CONNECTING: Mapping[str, str] = {
    "does not exist": phrase("Make the database, or the user, first: createdb NAME, createuser NAME."),
    "authentication": _LOGIN,
    "no password": _LOGIN,
    "pg_hba": phrase("The server lets this user in from elsewhere only; ask who runs it."),
}


@contextmanager
def world_faults(location: str) -> Iterator[None]:
    """Turn what a disk or a server does wrong into BadProject; a wrong statement of ours stays what it is."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        told = _told(location, error)
        if told is None:
            raise
        raise told from error
    except sqlite3.Error as error:  # a backup speaks to SQLite directly
        advice = _of_sqlite(error)
        if not advice:
            raise
        raise BadProject(
            phrase("{location}: {reason}.", location=shown(location), reason=_said(error)), advice
        ) from error


def _told(location: str, error: sa.exc.DBAPIError) -> BadProject | None:
    """What to say of it; None when it is a wrong statement of ours."""
    said, state = _said(error.orig), str(getattr(error.orig, "sqlstate", None) or "")
    if state == _DENIED and said.startswith(_OURS):
        return NotAllowed(
            phrase("{reason}.", reason=recognised(said.removeprefix(_OURS), _TRIGGERS)),
            phrase("Ask a lead of the project."),
        )
    advice = _advice(error) or (_SERVER if error.connection_invalidated else "")
    if not advice:
        return None
    words = phrase("{location}: {reason}.", location=shown(location), reason=said)
    if state == _DENIED:
        return NotAllowed(words, advice)
    is_gone = error.connection_invalidated or state.startswith(_GONE) or (not state and advice == _SERVER)
    return Unreachable(words, advice) if is_gone else BadProject(words, advice)


def _said(error: BaseException | None) -> str:
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHMSIZE:
        return phrase("the disk is full")  # there is no room for what SQLite keeps beside the file
    lines = str(error).strip().splitlines()
    return recognised(lines[0].rstrip("."), _SAID) if lines else phrase("the database gave no reason")


def _advice(error: sa.exc.DBAPIError) -> str:
    if isinstance(error.orig, sqlite3.Error):
        return _of_sqlite(error.orig)
    state = getattr(error.orig, "sqlstate", None)
    if state:
        starts = [start for start in _SQLSTATE if state.startswith(start)]
        return _SQLSTATE[max(starts, key=len)] if starts else ""
    if not isinstance(error, sa.exc.OperationalError):
        return ""
    said = str(error.orig).lower()
    return next((advice for words, advice in _CONNECTING.items() if words in said), _SERVER)


def _of_sqlite(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", 0)
    return _SPACE if code == sqlite3.SQLITE_IOERR_SHMSIZE else _SQLITE.get(code & 0xFF, "")
