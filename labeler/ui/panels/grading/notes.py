"""What the desk says when a key did nothing else."""

from __future__ import annotations

from enum import StrEnum


class Note(StrEnum):
    """What the desk says of the last key, when it did nothing else."""

    NONE = ""
    TOO_SOON = "too soon"
    NO_GRADE = "no grade"
    NO_LEVEL = "no level"
    NO_VALUE = "no value"
    NO_PROBLEMATIC = "no problematic"
    NOTHING_ASKED = "nothing asked"
    ANSWERED = "answered"
    NOTHING_TO_UNDO = "nothing to undo"
    NOTHING_TO_REDO = "nothing to redo"
    GONE = "gone"
    FORGOTTEN = "forgotten"
    AWAY = "away"
