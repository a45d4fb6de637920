"""What is said after a grade, of the pace and of pauses. Pure."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from labeler.stages.afterwards import Afterwards, Alike
from labeler.ui.language import figure, tr
from labeler.ui.panels.grading.dates import day_in_words
from labeler.ui.panels.grading.shift import Pace

LONGEST: Final = 28


def probe_words(seen: Afterwards, *, with_thought: bool) -> str:
    """What the probe thought; empty when nobody asked."""
    if not with_thought:
        return ""
    name = short(seen.document)
    thought = seen.thought
    if thought is None:
        return tr("{document}: you gave {value}; no probe has read it", document=name, value=seen.value)
    if thought.low is None or thought.high is None:
        return tr(
            "{document}: you gave {value}, the probe thought {score}",
            document=name, value=seen.value, score=_one_digit(thought.expected),
        )  # fmt: skip
    return tr(
        "{document}: you gave {value}, the probe thought {score} ({low} to {high})",
        document=name, value=seen.value, score=_one_digit(thought.expected),
        low=_one_digit(thought.low), high=_one_digit(thought.high),
    )  # fmt: skip


def alike_words(seen: Afterwards, today: date) -> str:
    """That a document alike got another grade; empty for none."""
    found = seen.alike
    if found is None:
        return ""
    when = _when(found, today)
    if found.similarity >= 1:
        return tr("You gave {value} to a document with the same text {when}.", value=found.value, when=when)
    return tr(
        "You gave {value} to a near-twin of {document} {when}.",
        value=found.value, document=short(seen.document), when=when,
    )  # fmt: skip


def _when(found: Alike, today: date) -> str:
    try:
        day = datetime.fromisoformat(found.at).astimezone().date()
    except ValueError:
        return tr("before", about="when a grade was given")
    gone = (today - day).days
    if gone <= 0:
        return tr("today", about="when a grade was given")
    if gone == 1:
        return tr("yesterday", about="when a grade was given")
    return tr("on {day}", about="when a grade was given", day=day_in_words(day, with_year=False))


def _one_digit(number: float | None) -> str:
    return "" if number is None else figure(number, ".1f")


def short(name: str) -> str:
    """A name that fits on the line: its end tells more than its beginning."""
    return name if len(name) <= LONGEST else f"…{name[-LONGEST + 1 :]}"


def pace_words(found: Pace | None) -> str:
    """``74 an hour, half of them in 41 s or less``; empty while nobody can tell."""
    if found is None:
        return ""
    return tr(
        "{an_hour} an hour, half of them in {median} s or less",
        an_hour=found.an_hour, median=round(found.median_seconds),
    )  # fmt: skip


def pause_words(seconds: float, after_minutes: int) -> str:
    """A reminder; empty before it is time, and when nobody wants one."""
    if not after_minutes or seconds < after_minutes * 60:
        return ""
    return tr("{minutes} minutes without a pause", minutes=int(seconds // 60))
