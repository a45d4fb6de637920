"""What the database itself can say about its health."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from labeler.domain.wording import phrase
from labeler.store.project import Tx


def problems(tx: Tx) -> Iterator[str]:
    """Damage and broken references that SQLite finds; a server checks its own."""
    if tx.dialect.name != "sqlite":
        return
    for (line,) in tx.exec_driver_sql("PRAGMA quick_check"):
        if line != "ok":
            yield phrase("the project file is damaged: {line}", line=line)
    for table, row, parent, _ in tx.exec_driver_sql("PRAGMA foreign_key_check"):
        yield phrase("row {row} of {table} refers to a missing {parent}", row=row, table=table, parent=parent)


def sqlite_version() -> str:
    """Version of the SQLite library that Python brings."""
    return sqlite3.sqlite_version
