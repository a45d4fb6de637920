"""Long work gives way to the window."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Final

GIVE_WAY: Final = 15
LOWEST: Final = 19
LONGEST_SECONDS: Final = 0.1
"""Nobody stands aside for longer than this after a key, and after what it asked for is there and about to be drawn: more may
not come at all.
"""


def give_way() -> None:
    """Lower the priority of the calling thread, and of the threads and processes it will start.

    Linux alone can do so for one thread; elsewhere nothing changes.
    """
    if sys.platform.startswith("linux"):
        thread = threading.get_native_id()
        now = os.getpriority(os.PRIO_PROCESS, thread)
        os.setpriority(os.PRIO_PROCESS, thread, min(LOWEST, now + GIVE_WAY))


def spare_collections() -> None:
    """Let garbage collections look at what is made from now on, and no more at all that was made so far.

    A full one holds up all threads for as long as it goes through everything there is: modules, tables, a project's
    documents. :func:`allow_collections` undoes it.
    """
    gc.freeze()


def allow_collections() -> None:
    """Let garbage collections look at everything again."""
    gc.unfreeze()


class Way:
    """The way of an answer: while one is on it, long work stands aside between two of its steps.

    All threads share one interpreter. A thread that works for itself lets another in only after a while, and again each
    time: what takes the window a few milliseconds alone takes it many times that beside two or three of them.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until = 0.0
        self._over = threading.Event()

    def clear(self) -> None:
        """Somebody waits: they pressed a key, or what they asked for is about to be drawn. On the UI thread."""
        self._over.clear()
        self._until = self._clock() + LONGEST_SECONDS

    def free(self) -> None:
        """They wait for nothing that long work would not do itself. On the UI thread."""
        self._until = 0.0
        self._over.set()

    def wait(self) -> None:
        """Wait while somebody waits, though never for long; the thread of the UI goes on."""
        if threading.current_thread() is threading.main_thread():
            return
        while (left := self._until - self._clock()) > 0:
            self._over.wait(left)


WAY: Final = Way()
"""That of this process: it has one window."""
