"""Long work stands aside while somebody waits for an answer.

All threads of the app share one interpreter. What works for itself calls :func:`stand_aside` every few milliseconds, and
the window says (:func:`ask`) how to wait. Where there is no window nobody waits.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_asked: list[Callable[[], object]] = []
_here = threading.local()


def ask(wait: Callable[[], object]) -> None:
    """From now on long work calls this between two steps, on its own thread; it returns when the work may go on."""
    _asked[:] = [wait]


def stand_aside() -> None:
    """Let those go first who wait for an answer; to be called from long work every few milliseconds."""
    if _asked and not getattr(_here, "pressed", 0):
        _asked[0]()


@contextmanager
def pressed() -> Iterator[None]:
    """What is done on this thread meanwhile is waited for itself: it never stands aside."""
    _here.pressed = getattr(_here, "pressed", 0) + 1
    try:
        yield
    finally:
        _here.pressed -= 1
