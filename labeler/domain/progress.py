"""What a stage says while it works."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of long work.

    Attributes:
        done: how many units are finished.
        total: how many there are, None while unknown.
        unit: what is counted, in the plural (``documents``, ``bytes``).
        note: what is being worked on now.
    """

    done: int
    total: int | None
    unit: str
    note: str = ""


def drain(stage: Generator[Progress, None, R]) -> R:
    """Run a stage to its end and return its report."""
    while True:
        try:
            next(stage)
        except StopIteration as stop:
            report: R = stop.value
            return report
