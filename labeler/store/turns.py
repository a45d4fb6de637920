"""Whose turn it is to write: one writer at a time, and a grade goes before the batches that wait.

SQLite lets one writer in, and whoever finds it busy sleeps and looks again: a person would wait for that sleep, and a
job that writes batch after batch would be back before they wake. Within one process a turn is handed over at once.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE_SECONDS = 30.0  # after that the database itself says what is wrong


class Turns:
    """The writers of one project in this process."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._is_taken = False
        self._urgent = 0

    @contextmanager
    def take(self, *, urgent: bool) -> Iterator[None]:
        """Wait for the turn and hold it.

        Args:
            urgent: somebody waits for it; goes before those who are not.
        """
        mine = self._wait(urgent)
        try:
            yield
        finally:
            with self._changed:
                if mine:
                    self._is_taken = False
                self._changed.notify_all()

    def _wait(self, urgent: bool) -> bool:
        with self._changed:
            self._urgent += urgent
            try:
                mine = self._changed.wait_for(
                    lambda: not self._is_taken and (urgent or not self._urgent), PATIENCE_SECONDS
                )
            finally:
                self._urgent -= urgent
            self._is_taken = self._is_taken or mine
            return mine
