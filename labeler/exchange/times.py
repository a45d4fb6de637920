"""Times as sources write them, turned into ISO 8601 in UTC."""

from __future__ import annotations

from datetime import UTC, datetime


def utc(text: str) -> str:
    """``text`` as ``2024-05-01T10:00:00Z``; a time that names no zone is taken as UTC.

    Raises:
        ValueError: ``text`` is no ISO 8601 time.
    """
    moment = datetime.fromisoformat(text.strip())
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else _in_utc(moment)
    return moment.replace(tzinfo=None).isoformat() + "Z"


def utc_or_empty(text: str) -> str:
    """Like `utc`, and empty where ``text`` is no time."""
    try:
        return utc(text)
    except ValueError:
        return ""


def from_digits(digits: str) -> str:
    """The 14 digits of an ARC header (``20140216050221``) as ISO 8601 in UTC; empty if they are no time."""
    try:
        return datetime.strptime(digits[:14], "%Y%m%d%H%M%S").replace(tzinfo=None).isoformat() + "Z"  # noqa: DTZ007
    except ValueError:
        return ""


def _in_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"a time outside the calendar: {moment}") from error
