"""Seconds that a document was really before somebody. Pure: the time is handed in."""

from __future__ import annotations

from typing import Final

IDLE_SECONDS: Final = 60.0


class Stopwatch:
    """Counts while it runs, and stops by itself when nobody has touched anything for a while.

    All times are seconds of one clock that never goes back.

    Args:
        now: when the document came.
        idle_after: without a touch for this long, it stops until the next one.
    """

    def __init__(self, now: float, idle_after: float = IDLE_SECONDS) -> None:
        self._idle_after = idle_after
        self._counted = 0.0
        self._touched = now
        self.is_running = True

    def touch(self, now: float) -> None:
        """Somebody pressed a key, scrolled or moved the mouse."""
        self._counted = self.seconds(now)
        self._touched = now

    def pause(self, now: float) -> None:
        """The window or the panel is not in front any more."""
        self.touch(now)
        self.is_running = False

    def go_on(self, now: float) -> None:
        """The panel is in front again."""
        if not self.is_running:
            self._touched = now
            self.is_running = True

    def seconds(self, now: float) -> float:
        """Active seconds so far."""
        return self._counted + (min(max(0.0, now - self._touched), self._idle_after) if self.is_running else 0.0)
