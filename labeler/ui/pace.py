"""How fast work goes and how long it takes still. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from labeler.domain.progress import Progress

WINDOW_SECONDS: Final = 15.0
SHORTEST_SECONDS: Final = 0.5


@dataclass(frozen=True, slots=True)
class Pace:
    """The pace of the last seconds, from samples of (seconds, units done)."""

    samples: tuple[tuple[float, int], ...] = ()

    def seen(self, done: int, at: float) -> Pace:
        """The pace after ``done`` units were counted at ``at`` seconds; a count that falls starts anew."""
        if self.samples and done < self.samples[-1][1]:
            return Pace(((at, done),))
        recent = tuple(s for s in self.samples if at - s[0] <= WINDOW_SECONDS)
        kept = recent or self.samples[-1:]
        return Pace((*kept, (at, done)))

    @property
    def rate(self) -> float | None:
        """Units a second; None while too little was seen."""
        if len(self.samples) < 2:
            return None
        (first_at, first), (last_at, last) = self.samples[0], self.samples[-1]
        seconds = last_at - first_at
        return (last - first) / seconds if seconds >= SHORTEST_SECONDS else None

    def left(self, total: int | None) -> float | None:
        """Seconds until ``total`` units are done; None while nobody can say."""
        rate = self.rate
        if total is None or not rate or not self.samples:
            return None
        return max(0.0, (total - self.samples[-1][1]) / rate)


def counted(number: float, unit: str) -> str:
    """``24,810 records``; bytes as kB, MB, GB."""
    if unit != "bytes":
        return f"{number:,.0f} {unit}"
    for size, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if number >= size:
            return f"{number / size:,.1f} {name}"
    return f"{number:,.0f} bytes"


def duration(seconds: float) -> str:
    """``49 s``, ``3 min 5 s``, ``2 h 10 min``."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def progress_line(progress: Progress, pace: Pace) -> str:
    """``24,810 of 40,000 records · 310 a second · 49 s left``, as much of it as is known."""
    unit = progress.unit
    if progress.total is None:
        parts = [counted(progress.done, unit)]
    elif unit == "bytes":
        parts = [f"{counted(progress.done, unit)} of {counted(progress.total, unit)}"]
    else:
        parts = [f"{progress.done:,} of {progress.total:,} {unit}"]
    rate = pace.rate
    if rate:
        many = counted(rate, unit) if unit == "bytes" else f"{rate:,.0f}" if rate >= 10 else f"{rate:,.1f}"
        parts.append(f"{many} a second")
    left = pace.left(progress.total)
    if left is not None:
        parts.append(f"{duration(left)} left")
    return " · ".join(parts)
