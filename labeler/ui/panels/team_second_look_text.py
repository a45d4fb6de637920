"""What grades that are worth a second look are told in words. Pure."""

from __future__ import annotations

from typing import Final

from labeler.stages.second_look import Doubted, SecondLook, advice_words
from labeler.ui.panels.model_text import plural

HEAD: Final = ("Document", "Annotator", "Grade", "Expected", "Others", "Chance")
TIPS: Final = (
    "The graded document", "Whose grade it is", "The grade that is doubted",
    "What others' grades and the probe, which is asked without this document, let one expect", "Other people's grades of it",
    "How likely a fair grade would surprise as much or more",
)  # fmt: skip
NO_PROBE: Final = "There is no probe yet. Which grades are likely wrong is told by one: train it in Model first."
LOOKING: Final = "Asking the probe about every grade"
STOPPED: Final = "Stopped. Find them again when you like."
OWN: Final = (
    "Opens it on your desk, where your new grade takes the old one's place and says that you saw what was expected."
)
NOT_OWN: Final = "This is somebody else's grade. Settle it under Disagreements, or ask them to look again."


def rows(found: SecondLook) -> list[list[str]]:
    """The cells of the table."""
    return [
        [
            d.grade.document, d.grade.annotator, str(d.grade.value), f"{d.expected:.1f}",
            ", ".join(map(str, d.others)) or "–", chance(d),
        ]
        for d in found.doubted
    ]  # fmt: skip


def chance(d: Doubted) -> str:
    """``1.4 %``; ``< 0.1 %`` for less."""
    return "< 0.1\u00a0%" if d.chance < 0.001 else f"{100 * d.chance:.1f}\u00a0%"


def summary(found: SecondLook) -> str:
    """How many grades are worth a second look, and how that was told."""
    unread = f" {plural(found.unread, 'grade')} could not be judged." if found.unread else ""
    if not found.looked_at:
        return f"There is no grade to judge.{unread}"
    if not found.doubted:
        return f"None of {plural(found.looked_at, 'grade')} is doubted by probe {found.probe}.{unread}"
    return (
        f"{len(found.doubted):,} of {plural(found.looked_at, 'grade')} lie far from what probe {found.probe}, which never "
        f"saw their documents, and other people let one expect. The most surprising comes first.{unread}"
    )


def advice(found: SecondLook) -> str:
    """Grade again or grade new, and why."""
    return advice_words(found)
