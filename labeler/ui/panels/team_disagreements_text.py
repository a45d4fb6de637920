"""What disagreements are told in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from labeler.domain.marks import Mark, Sign
from labeler.stages.adjudicate import Disagreement, Disagreements, Voice
from labeler.ui.language import tr, trn
from labeler.ui.panels.grading.flags import flag_words
from labeler.ui.panels.model_text import ago

QUOTE: Final = 90
QUOTES: Final = 3
NOBODY_SHARES: Final = (
    tr("Nobody to compare with yet"),
    tr("Disagreements show where two people graded the same document. None has two answers so far."),
)
NO_TEXT: Final = tr("This document has no text here yet. Prepare it under Home to read it.")
NOBODY_DIFFERS: Final = tr("Nothing is open")
NOTHING_SETTLED: Final = (
    tr("Nothing is settled yet"),
    tr("What is settled stands here, with the reason, and can be taken back."),
)


def nothing_open(found: Disagreements) -> tuple[str, str]:
    """A title and a text for an empty list of what is open."""
    if not found.shared:
        return NOBODY_SHARES
    agreed = found.shared - len(found.settled)
    return NOBODY_DIFFERS, tr(
        "On {shared} people say the same; {settled} settled.",
        shared=trn("{count:,} shared document", "{count:,} shared documents", agreed, about="on"),
        settled=trn("{count:,} document", "{count:,} documents", len(found.settled)),
    )


def scopes(found: Disagreements) -> tuple[str, str]:
    """``Open · 12`` and ``Settled · 3``."""
    return (
        tr("Open · {count:,}", count=len(found.open), about="disagreements"),
        tr("Settled · {count:,}", count=len(found.settled), about="disagreements"),
    )


def said(voice: Voice) -> str:
    """The grade, or the kind of the flag."""
    if voice.value is not None:
        return str(voice.value)
    flag = voice.flag.partition(":")[0]
    return flag_words(flag)


def grades_line(d: Disagreement) -> str:
    """``2 · 5 · 5 · paywall``, with what it was settled to."""
    line = " · ".join(said(v) for v in d.voices)
    if d.settled is None:
        return line
    settled = f"{line} → {d.settled.action.value}"
    return tr("{grades} · a newer grade came", grades=settled) if d.is_stale else settled


def how_far(d: Disagreement) -> str:
    """How far apart they are, in a few words."""
    if any(v.value is None for v in d.voices):
        if d.spread == 0:
            return tr("graded and flagged")  # nobody crosses the cut with one grade
        if d.crosses:
            return trn(
                "{count:,} level apart, and flagged, across the cut",
                "{count:,} levels apart, and flagged, across the cut",
                d.spread,
            )
        return trn("{count:,} level apart, and flagged", "{count:,} levels apart, and flagged", d.spread)
    if d.spread == 0:
        return tr("the same grade")
    if d.crosses:
        return trn("{count:,} level apart, across the cut", "{count:,} levels apart, across the cut", d.spread)
    return trn("{count:,} level apart", "{count:,} levels apart", d.spread)


def how_far_title(d: Disagreement) -> str:
    """The same as a heading."""
    said = how_far(d)
    return said[:1].upper() + said[1:]


def settled_line(d: Disagreement) -> str:
    """Who settled it when to what; empty for what is open."""
    if d.settled is None:
        return ""
    a = d.settled.action
    said = tr(
        "Settled to {grade} by {name}, {when}: {reason}", grade=a.value, name=a.annotator, when=ago(a.at), reason=a.text
    )
    return f"{said} {tr('Somebody gave a newer grade since.')}" if d.is_stale else said


def facts(voice: Voice) -> str:
    """``34 s · blind · 2 days ago · educational-value/1``."""
    blind = {True: tr("blind"), False: tr("not blind"), None: ""}[voice.blind]
    seconds = "" if voice.seconds is None else f"{voice.seconds:.0f} s"
    return " · ".join(part for part in (seconds, blind, ago(voice.at), voice.rubric) if part)


def quotes(voice: Voice, text: str) -> list[str]:
    """What they marked, shortened: ``+ first words …``, ``− …``; how many more there are."""
    found = [_quote(mark, text) for mark in voice.marks[:QUOTES]]
    more = len(voice.marks) - QUOTES
    return [*found, tr("and {more} more", more=more)] if more > 0 else found


def _quote(mark: Mark, text: str) -> str:
    words = " ".join(text[mark.start : mark.end].split())
    return f"{'+' if mark.sign is Sign.GOOD else '−'} {words[:QUOTE]}{'…' if len(words) > QUOTE else ''}"


def marks_of(voices: Sequence[Voice]) -> tuple[Mark, ...]:
    """Everybody's evidence together, in order; equal stretches once."""
    return tuple(sorted({mark for voice in voices for mark in voice.marks}))
