"""A file of one's own in which answers wait that a server could not take; each is on the disk when it is put in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from labeler.domain.errors import BadProject, why_refused
from labeler.domain.wording import phrase
from labeler.store.faults import world_faults

_TABLE = (
    "CREATE TABLE IF NOT EXISTS waiting (uid TEXT PRIMARY KEY, project TEXT NOT NULL, annotator TEXT NOT NULL, "
    "at TEXT NOT NULL, body TEXT NOT NULL, sum TEXT NOT NULL, refused TEXT)"
)
DAMAGED = phrase("it was damaged while it waited")


@dataclass(frozen=True, slots=True)
class Kept:
    """What waits: ``body`` as it was put in. ``refused``: why the project does not take it; empty while it waits."""

    uid: str
    at: str
    body: str
    refused: str = ""


class OutboxFile:
    """Answers that wait, by project and annotator. Every call opens the file anew; any thread may call.

    Args:
        path: of the file; its folder is made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def put(self, project: str, annotator: str, kept: Kept) -> None:
        """Put something in; once for each uid. When this returns, it survives a power cut."""
        total = sha256(kept.body.encode()).hexdigest()
        with self._open() as file:
            file.execute(
                "INSERT OR IGNORE INTO waiting VALUES (?, ?, ?, ?, ?, ?, NULL)",
                (kept.uid, project, annotator, kept.at, kept.body, total),
            )

    def read(self, project: str, annotator: str) -> list[Kept]:
        """All that is in it, as it was given; what was damaged counts as refused."""
        query = "SELECT uid, at, body, sum, refused FROM waiting WHERE project = ? AND annotator = ? ORDER BY at, rowid"
        with self._open() as file:
            rows = file.execute(query, (project, annotator)).fetchall()
        return [
            Kept(uid, at, body, refused or ("" if sha256(body.encode()).hexdigest() == total else DAMAGED))
            for uid, at, body, total, refused in rows
        ]

    def remove(self, uid: str) -> None:
        """Take something out: it was recorded."""
        with self._open() as file:
            file.execute("DELETE FROM waiting WHERE uid = ?", (uid,))

    def refuse(self, uid: str, why: str) -> None:
        """Set something aside that the project does not take."""
        with self._open() as file:
            file.execute("UPDATE waiting SET refused = ? WHERE uid = ?", (why, uid))

    def try_again(self, project: str, annotator: str) -> None:
        """Let everything wait again that was set aside."""
        with self._open() as file:
            file.execute("UPDATE waiting SET refused = NULL WHERE project = ? AND annotator = ?", (project, annotator))

    def _make_folder(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BadProject(
                phrase("{folder}: {why}.", folder=self.path.parent, why=why_refused(error)),
                phrase("Answers wait there; make it writable."),
            ) from error

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with world_faults(str(self.path)):
            self._make_folder()
            with closing(sqlite3.connect(self.path, timeout=30)) as file, file:
                file.execute("PRAGMA synchronous=FULL")
                file.execute("PRAGMA fullfsync=ON")
                file.execute(_TABLE)
                yield file
