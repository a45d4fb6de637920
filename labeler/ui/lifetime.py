"""When a Qt object dies: shiboken6 has no types, so it is asked here only."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject


def is_valid(thing: QObject) -> bool:
    """Whether the C++ half of an object is still there."""
    return bool(shiboken6.isValid(thing))  # type: ignore[no-untyped-call]


def delete_now(thing: QObject) -> None:
    """Delete an object at once, where a later turn of the event loop would come too late."""
    shiboken6.delete(thing)  # type: ignore[no-untyped-call]
