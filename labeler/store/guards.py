"""Triggers that keep events append-only.

They are no part of a revision: a batch migration rebuilds a SQLite table, and its triggers go with the old one. So
`labeler.store.migrate` sets them after every upgrade, and no revision can forget them.
"""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa

_SQLITE = (
    (
        "CREATE TRIGGER IF NOT EXISTS event_no_update BEFORE UPDATE ON event "
        "BEGIN SELECT RAISE(ABORT, 'event is append-only'); END"
    ),
    (
        "CREATE TRIGGER IF NOT EXISTS event_no_delete BEFORE DELETE ON event "
        "BEGIN SELECT RAISE(ABORT, 'event is append-only'); END"
    ),
    # INSERT OR REPLACE deletes what it replaces without firing delete triggers
    (
        "CREATE TRIGGER IF NOT EXISTS event_no_replace BEFORE INSERT ON event "
        "WHEN EXISTS (SELECT 1 FROM event WHERE seq >= NEW.seq) "
        "OR EXISTS (SELECT 1 FROM event WHERE uid = NEW.uid) "
        "OR EXISTS (SELECT 1 FROM event WHERE hash = NEW.hash) "
        "OR EXISTS (SELECT 1 FROM event WHERE undoes = NEW.undoes) "
        "BEGIN SELECT RAISE(ABORT, 'event is append-only'); END"
    ),
)
_POSTGRESQL = (
    (
        "CREATE OR REPLACE FUNCTION labeler_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    ),
    "DROP TRIGGER IF EXISTS event_append_only ON event",
    (
        "CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event "
        "FOR EACH STATEMENT EXECUTE FUNCTION labeler_append_only()"
    ),
)
_STATEMENTS: Mapping[str, tuple[str, ...]] = {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}


def guard_events(connection: sa.Connection) -> None:
    """Set the triggers that are missing."""
    for statement in _STATEMENTS[connection.dialect.name]:
        connection.execute(sa.text(statement))
