"""What grades that are worth a second look are told in words. Pure."""

from __future__ import annotations

from typing import Final

from labeler.stages.second_look import Doubted, SecondLook, advice_words
from labeler.ui.language import figure, shown, tr, trn

HEAD: Final = (tr("Document"), tr("Annotator"), tr("Grade"), tr("Expected"), tr("Others"), tr("Chance"))
TIPS: Final = (
    tr("The graded document"), tr("Whose grade it is"), tr("The grade that is doubted"),
    tr("What others' grades and the probe, which is asked without this document, let one expect"),
    tr("Other people's grades of it"), tr("How likely a fair grade would surprise as much or more"),
)  # fmt: skip
NO_PROBE: Final = tr("There is no probe yet. Which grades are likely wrong is told by one: train it in Model first.")
LOOKING: Final = tr("Asking the probe about every grade")
STOPPED: Final = tr("Stopped. Find them again when you like.")
OWN: Final = tr(
    "Opens it on your desk, where your new grade takes the old one's place and says that you saw what was expected."
)
NOT_OWN: Final = tr("This is somebody else's grade. Settle it under Disagreements, or ask them to look again.")


def rows(found: SecondLook) -> list[list[str]]:
    """The cells of the table."""
    return [
        [
            d.grade.document, d.grade.annotator, str(d.grade.value), figure(d.expected, ".1f"),
            ", ".join(map(str, d.others)) or "–", chance(d),
        ]
        for d in found.doubted
    ]  # fmt: skip


def chance(d: Doubted) -> str:
    """``1.4 %``; ``< 0.1 %`` for less."""
    return f"< {figure(0.1)}\u00a0%" if d.chance < 0.001 else f"{figure(100 * d.chance, '.1f')}\u00a0%"


def summary(found: SecondLook) -> str:
    """How many grades are worth a second look, and how that was told."""
    return " ".join(filter(None, (_judged(found), _unread(found.unread))))


def _unread(count: int) -> str:
    said = trn("{count:,} grade could not be judged.", "{count:,} grades could not be judged.", count)
    return said if count else ""


def _judged(found: SecondLook) -> str:
    if not found.looked_at:
        return tr("There is no grade to judge.")
    if not found.doubted:
        return trn(
            "None of {count:,} grade is doubted by probe {probe}.",
            "None of {count:,} grades is doubted by probe {probe}.",
            found.looked_at, probe=found.probe,
        )  # fmt: skip
    return trn(
        "{doubted:,} of {count:,} grade lie far from what probe {probe}, which never saw their documents, and other people "
        "let one expect. The most surprising comes first.",
        "{doubted:,} of {count:,} grades lie far from what probe {probe}, which never saw their documents, and other people "
        "let one expect. The most surprising comes first.",
        found.looked_at, doubted=len(found.doubted), probe=found.probe,
    )  # fmt: skip


def advice(found: SecondLook) -> str:
    """Grade again or grade new, and why."""
    return shown(advice_words(found))
