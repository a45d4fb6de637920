"""People beside the others, in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale

from labeler.ui.language import figure, shown, tr, trn
from labeler.ui.panels.team_agreement_text import ends, short, value

if TYPE_CHECKING:
    from labeler.learn.agreement_people import Person
    from labeler.learn.intervals import Figure

HEAD: Final = (
    tr("Annotator"), tr("Shared", about="documents"), tr("Severity"), tr("severe    mild"), tr("Use of scale"), tr("Drift"),
)  # fmt: skip
TIPS: Final = (
    tr("Whose grades, the most severe first"),
    tr("Documents that somebody else graded too"),
    tr("Mean distance from the others' grades on the same documents; below 0 is severe"),
    tr("The same as a dot on its 95 % interval; the upright line is where the others are"),
    tr("Spread of the grades beside that of the others' on the same documents; below 1 uses less of the scale"),
    tr("By how many grades severity changed from the first to the last document; above 0 became milder"),
)
NO_PERSON: Final = tr("Choose somebody in the table to see how severity went over time.")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Cells of one person, why they are what they are, and the ends of the severity for its dot; None for no dot."""

    cells: tuple[str, ...]
    tips: tuple[str, ...]
    dot: tuple[float, float, float] | None


def by_severity(people: Sequence[Person]) -> list[Person]:
    """The most severe first; whose severity is not defined at the end, by name."""
    return sorted(people, key=lambda p: (p.severity.value is None, p.severity.value or 0.0, p.name))


def person_rows(people: Sequence[Person]) -> list[PersonRow]:
    """One row per person, in the order given."""
    return [_person_row(person) for person in people]


def _person_row(of: Person) -> PersonRow:
    severity = of.severity
    dot = None
    if severity.value is not None and severity.low is not None and severity.high is not None:
        dot = (severity.low, severity.value, severity.high)
    words = severity_words(severity)
    return PersonRow(
        (of.name, figure(of.shared, ","), value(severity), "", short(of.spread), short(of.drift)),
        (
            of.name,
            TIPS[1],
            words,
            words,
            shown(of.spread.why) or TIPS[4],
            shown(of.drift.why) or TIPS[5],
        ),
        dot,
    )


def severity_words(of: Figure) -> str:
    """What a severity says."""
    if of.value is None or of.low is None or of.high is None:
        return shown(of.why)
    amount = abs(of.value)
    if of.high < 0:
        return tr("More severe than the others by {grades:.2f} grades ({ends})", grades=amount, ends=ends(of))
    if of.low > 0:
        return tr("Milder than the others by {grades:.2f} grades ({ends})", grades=amount, ends=ends(of))
    return trn(
        "Neither severe nor mild as far as {count:,} document can tell ({ends})",
        "Neither severe nor mild as far as {count:,} documents can tell ({ends})",
        of.n,
        ends=ends(of),
    )


def reach(people: Sequence[Person]) -> float:
    """The end of the scale of severities: whole grades, from 1 to 5, that hold the well-known intervals."""
    known = [p.severity for p in people if p.severity.value is not None and p.shared >= 10]
    widest = max((max(abs(f.low or 0.0), abs(f.high or 0.0)) for f in known), default=1.0)
    return float(min(max(ceil(widest), 1), 5))


def scale_words(end: float) -> str:
    """What the dots stand on."""
    return trn(
        "The lines are 95\u00a0% intervals, from {count:,} grade below to {count:,} grade above the others.",
        "The lines are 95\u00a0% intervals, from {count:,} grades below to {count:,} grades above the others.",
        round(end),
    )


def drift_words(of: Person) -> str:
    """What became of somebody's severity."""
    drift = of.drift
    if drift.value is None or drift.low is None or drift.high is None:
        return f"{of.name}: {shown(drift.why)}"
    amount = abs(drift.value)
    if drift.low > 0:
        said = tr("{name} became milder by {grades:.2f} grades ({ends})", name=of.name, grades=amount, ends=ends(drift))
    elif drift.high < 0:
        said = tr(
            "{name} became more severe by {grades:.2f} grades ({ends})", name=of.name, grades=amount, ends=ends(drift)
        )
    else:
        said = tr("{name} has not changed as far as these documents can tell ({ends})", name=of.name, ends=ends(drift))
    return trn(
        "{changed}, from the first to the last of {count:,} shared document.",
        "{changed}, from the first to the last of {count:,} shared documents.",
        drift.n,
        changed=said,
    )


def block_lines(of: Person) -> list[str]:
    """Each stretch of time with its severity."""
    return [
        tr("{first} to {last}: {figure}", first=_day(b.first), last=_day(b.last), figure=short(b.severity))
        for b in of.blocks
    ]


def block_ticks(of: Person) -> list[str]:
    """When each stretch began: the day, or the time where all of it was one day (UTC)."""
    begun = [datetime.fromtimestamp(b.first, UTC) for b in of.blocks]
    if len({moment.date() for moment in begun}) == 1:
        return [moment.strftime("%H:%M") for moment in begun]
    pattern = tr("MMM dd", about="month and day, as Qt writes them: MMM, dd")
    return [QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern) for moment in begun]


def _day(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M")
