"""What the people of a project are told in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from labeler.stages.people import Person
from labeler.ui.language import figure, tr, trn
from labeler.ui.panels.model_text import ago

HEAD: Final = (
    tr("Annotator"), tr("Grades"), tr("Shared", about="documents"), tr("Skipped", about="documents"),
    tr("Flagged", about="documents"), tr("Seconds a grade"), tr("Not blind", about="grades"), tr("Last answer"),
)  # fmt: skip
TIPS: Final = (
    tr("Whose answers"), tr("Documents with a grade that stands"), tr("Of these, documents that somebody else graded too"),
    tr("Documents left for later"), tr("Documents that something is wrong with"),
    tr("Median active time from shown to answered"),
    tr("Grades given while a score or somebody else's grade could be seen"), tr("When the newest answer was given"),
)  # fmt: skip
NOBODY: Final = tr("Nobody has graded yet. Who grades is named in the settings; every answer keeps that name.")


def rows(people: Sequence[Person], now: datetime | None = None) -> list[list[str]]:
    """The cells of the table."""
    return [
        [
            p.name, *(figure(count, ",") for count in (p.grades, p.shared, p.skips, p.flags)),
            "–" if p.seconds is None else f"{p.seconds:.0f}", figure(p.not_blind, ","), ago(p.last, now),
        ]
        for p in people
    ]  # fmt: skip


def summary(people: Sequence[Person]) -> str:
    """How many people gave how many grades, and how many of these can be compared."""
    grades, shared = sum(p.grades for p in people), sum(p.shared for p in people)
    if not people:
        return NOBODY
    if len(people) == 1:
        return trn(
            "One person gave {count:,} grade. Agreement needs a second one on some of the same documents.",
            "One person gave {count:,} grades. Agreement needs a second one on some of the same documents.",
            grades,
        )
    return trn(
        "{people} people gave {count:,} grade; {shared:,} of them on documents that others graded too.",
        "{people} people gave {count:,} grades; {shared:,} of them on documents that others graded too.",
        grades,
        people=len(people),
        shared=shared,
    )
