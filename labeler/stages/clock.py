"""The time as Labeler writes it down."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """Now, ISO 8601 in UTC with microseconds."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
