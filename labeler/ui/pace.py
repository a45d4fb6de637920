"""How fast work goes and how long it takes still, and how that is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from labeler.domain.progress import Progress
from labeler.ui.language import figure, shown, tr

WINDOW_SECONDS: Final = 15.0
SHORTEST_SECONDS: Final = 0.5
UNITS: Final = {
    "documents": (tr("documents"), tr("documents", about="of a number")),
    "records": (tr("records"), tr("records", about="of a number")),
    "texts": (tr("texts"), tr("texts", about="of a number")),
    "rows": (tr("rows"), tr("rows", about="of a number")),
    "grades": (tr("grades"), tr("grades", about="of a number")),
    "verdicts": (tr("verdicts"), tr("verdicts", about="of a number")),
    "events": (tr("events"), tr("events", about="of a number")),
    "files": (tr("files"), tr("files", about="of a number")),
    "bundles": (tr("bundles"), tr("bundles", about="of a number")),
    "steps": (tr("steps"), tr("steps", about="of a number")),
    "runs": (tr("runs"), tr("runs", about="of a number")),
    "topics": (tr("topics"), tr("topics", about="of a number")),
    "tokens": (tr("tokens"), tr("tokens", about="of a number")),
    "probes": (tr("probes"), tr("probes", about="of a number")),
    "rubrics": (tr("rubrics"), tr("rubrics", about="of a number")),
    "points": (tr("points"), tr("points", about="of a number")),
    "forests": (tr("forests"), tr("forests", about="of a number")),
    "trees": (tr("trees"), tr("trees", about="of a number")),
}
"""What stages count: behind a number, and behind ``3 of 7``."""


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


def unit_words(unit: str) -> str:
    """What is counted, behind a number."""
    return UNITS[unit][0] if unit in UNITS else shown(unit)


def counted(number: float, unit: str) -> str:
    """``24,810 records``; bytes as kB, MB, GB."""
    if unit != "bytes":
        return f"{figure(number, ',.0f')} {unit_words(unit)}"
    for size, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if number >= size:
            return f"{figure(number / size, ',.1f')} {name}"
    return tr("{number:,.0f} bytes", number=number)


def duration(seconds: float) -> str:
    """``49 s``, ``3 min 5 s``, ``2 h 10 min``."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds} s", minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes} min", hours=whole // 3600, minutes=whole % 3600 // 60)


def progress_line(progress: Progress, pace: Pace) -> str:
    """``24,810 of 40,000 records · 310 a second · 49 s left``, as much of it as is known."""
    unit, done, total = progress.unit, progress.done, progress.total
    if total is None:
        parts = [counted(done, unit)]
    elif unit == "bytes":
        parts = [tr("{done} of {total}", done=counted(done, unit), total=counted(total, unit))]
    else:
        units = UNITS[unit][1] if unit in UNITS else shown(unit)
        parts = [tr("{done:,} of {total:,} {units}", done=done, total=total, units=units)]
    rate = pace.rate
    if rate:
        many = counted(rate, unit) if unit == "bytes" else figure(rate, ",.0f" if rate >= 10 else ",.1f")
        parts.append(tr("{many} a second", many=many))
    left = pace.left(total)
    if left is not None:
        parts.append(tr("{time} left", time=duration(left)))
    return " · ".join(parts)
