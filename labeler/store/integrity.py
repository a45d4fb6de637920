"""What the database itself can say about its health."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from labeler.store.project import Tx


def problems(tx: Tx) -> Iterator[str]:
    """Damage and broken references that SQLite finds; a server checks its own."""
    if tx.dialect.name != "sqlite":
        return
    for (line,) in tx.exec_driver_sql("PRAGMA quick_check"):
        if line != "ok":
            yield f"the project file is damaged: {line}"
    for table, row, parent, _ in tx.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"row {row} of {table} refers to a missing {parent}"


def sqlite_version() -> str:
    """Version of the SQLite library that Python brings."""
    return sqlite3.sqlite_version
