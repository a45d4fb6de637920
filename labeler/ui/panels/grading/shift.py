"""How long somebody has been at work, and how fast. Pure: the time is handed in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean, median
from typing import Final

from labeler.domain.grades import Event, EventKind

PAUSE_SECONDS: Final = 300.0
"""Without a touch for this long, it was a pause."""
ENOUGH: Final = 5
"""Grades from which a pace can be told."""


class Shift:
    """Counts from the first touch after a pause.

    All times are seconds of one clock that never goes back.
    """

    def __init__(self) -> None:
        self._began: float | None = None
        self._touched = 0.0

    def touch(self, now: float) -> None:
        """Somebody does something."""
        if self._began is None or now - self._touched >= PAUSE_SECONDS:
            self._began = now
        self._touched = now

    def seconds(self, now: float) -> float:
        """Since the last pause; 0 in one."""
        if self._began is None or now - self._touched >= PAUSE_SECONDS:
            return 0.0
        return now - self._began


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast documents are graded: so many in an hour of reading, half of them in at most so many seconds."""

    an_hour: int
    median_seconds: float


def pace(answers: Iterable[Event]) -> Pace | None:
    """The pace of the last answers; None while there are too few grades with a time."""
    seconds = [
        e.action.circumstances.seconds
        for e in answers
        if e.action.kind is EventKind.GRADE and e.action.circumstances.seconds
    ]
    if len(seconds) < ENOUGH:
        return None
    return Pace(round(3600 / fmean(seconds)), median(seconds))
