"""What the people of a project are told in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from labeler.stages.people import Person
from labeler.ui.panels.model_text import ago, plural

HEAD: Final = ("Annotator", "Grades", "Shared", "Skipped", "Flagged", "Seconds a grade", "Not blind", "Last answer")
TIPS: Final = (
    "Whose answers", "Documents with a grade that stands", "Of these, documents that somebody else graded too",
    "Documents left for later", "Documents that something is wrong with", "Median active time from shown to answered",
    "Grades given while a score or somebody else's grade could be seen", "When the newest answer was given",
)  # fmt: skip
NOBODY: Final = "Nobody has graded yet. Who grades is named in the settings; every answer keeps that name."


def rows(people: Sequence[Person], now: datetime | None = None) -> list[list[str]]:
    """The cells of the table."""
    return [
        [
            p.name, f"{p.grades:,}", f"{p.shared:,}", f"{p.skips:,}", f"{p.flags:,}",
            "–" if p.seconds is None else f"{p.seconds:.0f}", f"{p.not_blind:,}", ago(p.last, now),
        ]
        for p in people
    ]  # fmt: skip


def summary(people: Sequence[Person]) -> str:
    """How many people gave how many grades, and how many of these can be compared."""
    grades, shared = sum(p.grades for p in people), sum(p.shared for p in people)
    if not people:
        return NOBODY
    if len(people) == 1:
        return f"One person gave {plural(grades, 'grade')}. Agreement needs a second one on some of the same documents."
    return (
        f"{len(people)} people gave {plural(grades, 'grade')}; {shared:,} of them on documents that others graded too."
    )
