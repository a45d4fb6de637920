"""Measures the longest gap of the event loop (law 7)."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS: Final = 2


class StallMeter(QObject):
    """Ticks every few milliseconds; a tick that comes late was held up by work on this thread.

    Gaps are in milliseconds, without the tick's own length.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to measure anew."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """End measuring; the longest gap."""
        if self._timer.isActive():
            self._tick()
        self._timer.stop()
        return self.longest

    @property
    def longest(self) -> float:
        """The longest gap so far."""
        return max(self.gaps, default=0.0)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now
