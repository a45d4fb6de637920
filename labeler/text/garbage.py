"""Reading a page without pauses for the garbage collector, which would search whole trees for cycles they do not have."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Pause:
    """Whether the collector is to be switched on again, and how many ask for it to be off."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.asking = 0
        self.was_on = False


_PAUSE = _Pause()


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection inside; what has no cycles is freed as ever.

    It may be nested and used by several threads: the collector is as it was when the last one is out.
    """
    with _PAUSE.lock:
        if not _PAUSE.asking:
            _PAUSE.was_on = gc.isenabled()
            gc.disable()
        _PAUSE.asking += 1
    try:
        yield
    finally:
        with _PAUSE.lock:
            _PAUSE.asking -= 1
            if not _PAUSE.asking and _PAUSE.was_on:
                gc.enable()
