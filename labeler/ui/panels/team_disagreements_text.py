"""What disagreements are told in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from labeler.domain.marks import Mark, Sign
from labeler.stages.adjudicate import Disagreement, Disagreements, Voice
from labeler.ui.panels.model_text import ago, plural

QUOTE: Final = 90
QUOTES: Final = 3
NOBODY_SHARES: Final = (
    "Nobody to compare with yet",
    "Disagreements show where two people graded the same document. None has two answers so far.",
)
NO_TEXT: Final = "This document has no text here yet. Prepare it under Home to read it."
NOBODY_DIFFERS: Final = "Nothing is open"
NOTHING_SETTLED: Final = (
    "Nothing is settled yet",
    "What is settled stands here, with the reason, and can be taken back.",
)


def nothing_open(found: Disagreements) -> tuple[str, str]:
    """A title and a text for an empty list of what is open."""
    if not found.shared:
        return NOBODY_SHARES
    agreed = found.shared - len(found.settled)
    return NOBODY_DIFFERS, (
        f"On {plural(agreed, 'shared document')} people say the same; {plural(len(found.settled), 'document')} settled."
    )


def scopes(found: Disagreements) -> tuple[str, str]:
    """``Open · 12`` and ``Settled · 3``."""
    return f"Open · {len(found.open):,}", f"Settled · {len(found.settled):,}"


def said(voice: Voice) -> str:
    """The grade, or the kind of the flag."""
    return str(voice.value) if voice.value is not None else voice.flag.partition(":")[0]


def grades_line(d: Disagreement) -> str:
    """``2 · 5 · 5 · paywall``, with what it was settled to."""
    line = " · ".join(said(v) for v in d.voices)
    if d.settled is None:
        return line
    return f"{line} → {d.settled.action.value}" + (" · a newer grade came" if d.is_stale else "")


def how_far(d: Disagreement) -> str:
    """How far apart they are, in a few words."""
    if any(v.value is None for v in d.voices):
        apart = "graded and flagged" if d.spread == 0 else f"{plural(d.spread, 'level')} apart, and flagged"
    else:
        apart = f"{plural(d.spread, 'level')} apart" if d.spread else "the same grade"
    return f"{apart}, across the cut" if d.crosses else apart


def settled_line(d: Disagreement) -> str:
    """Who settled it when to what; empty for what is open."""
    if d.settled is None:
        return ""
    a = d.settled.action
    newer = " Somebody gave a newer grade since." if d.is_stale else ""
    return f"Settled to {a.value} by {a.annotator}, {ago(a.at)}: {a.text}{newer}"


def facts(voice: Voice) -> str:
    """``34 s · blind · 2 days ago · educational-value/1``."""
    blind = {True: "blind", False: "not blind", None: ""}[voice.blind]
    seconds = "" if voice.seconds is None else f"{voice.seconds:.0f} s"
    return " · ".join(part for part in (seconds, blind, ago(voice.at), voice.rubric) if part)


def quotes(voice: Voice, text: str) -> list[str]:
    """What they marked, shortened: ``+ first words …``, ``− …``; how many more there are."""
    found = [_quote(mark, text) for mark in voice.marks[:QUOTES]]
    more = len(voice.marks) - QUOTES
    return [*found, f"and {more} more"] if more > 0 else found


def _quote(mark: Mark, text: str) -> str:
    words = " ".join(text[mark.start : mark.end].split())
    return f"{'+' if mark.sign is Sign.GOOD else '−'} {words[:QUOTE]}{'…' if len(words) > QUOTE else ''}"


def marks_of(voices: Sequence[Voice]) -> tuple[Mark, ...]:
    """Everybody's evidence together, in order; equal stretches once."""
    return tuple(sorted({mark for voice in voices for mark in voice.marks}))
