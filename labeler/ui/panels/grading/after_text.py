"""What is said after a grade, of the pace and of pauses. Pure."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from labeler.domain.probes import Score
from labeler.stages.afterwards import Afterwards, Alike
from labeler.ui.panels.grading.shift import Pace

TEXTS: Final = {
    "thought": "{document}: you gave {value}, the probe thought {score}",
    "between": "{document}: you gave {value}, the probe thought {score} ({low} to {high})",
    "no thought": "{document}: you gave {value}; no probe has read it",
    "equal": "You gave {value} to a document with the same text {when}.",
    "near": "You gave {value} to a near-twin of {document} {when}.",
    "pace": "{an_hour} an hour, half of them in {median} s or less",
    "pause": "{minutes} minutes without a pause",
}
LONGEST: Final = 28


def probe_words(seen: Afterwards, *, with_thought: bool) -> str:
    """What the probe thought; empty when nobody asked."""
    if not with_thought:
        return ""
    name = short(seen.document)
    if seen.thought is None:
        return TEXTS["no thought"].format(document=name, value=seen.value)
    return TEXTS[_kind(seen.thought)].format(
        document=name, value=seen.value, score=figure(seen.thought.expected),
        low=figure(seen.thought.low), high=figure(seen.thought.high),
    )  # fmt: skip


def _kind(thought: Score) -> str:
    return "thought" if thought.low is None or thought.high is None else "between"


def alike_words(seen: Afterwards, today: date) -> str:
    """That a document alike got another grade; empty for none."""
    found = seen.alike
    if found is None:
        return ""
    kind = "equal" if found.similarity >= 1 else "near"
    return TEXTS[kind].format(value=found.value, document=short(seen.document), when=_when(found, today))


def _when(found: Alike, today: date) -> str:
    try:
        day = datetime.fromisoformat(found.at).astimezone().date()
    except ValueError:
        return "before"
    gone = (today - day).days
    if gone <= 0:
        return "today"
    return "yesterday" if gone == 1 else f"on {day.day} {day:%B}"


def figure(number: float | None) -> str:
    """One digit behind the point."""
    return "" if number is None else f"{number:.1f}"


def short(name: str) -> str:
    """A name that fits on the line: its end tells more than its beginning."""
    return name if len(name) <= LONGEST else f"…{name[-LONGEST + 1 :]}"


def pace_words(found: Pace | None) -> str:
    """``74 an hour, half of them in 41 s or less``; empty while nobody can tell."""
    return TEXTS["pace"].format(an_hour=found.an_hour, median=round(found.median_seconds)) if found else ""


def pause_words(seconds: float, after_minutes: int) -> str:
    """A reminder; empty before it is time, and when nobody wants one."""
    if not after_minutes or seconds < after_minutes * 60:
        return ""
    return TEXTS["pause"].format(minutes=int(seconds // 60))
