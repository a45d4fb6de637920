"""What the section Rubric says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from labeler.domain.rubric import Rubric
from labeler.stages.rubric import RubricView, UseReport
from labeler.ui.panels.model_text import ago, plural

HEAD: Final = ("Version", "Question", "Levels", "Since", "By", "Grades", "Valid")
TIPS: Final = (
    "Name and version of the rubric; the first one is in force", "What is asked of a document",
    "The grades that can be given", "When it was put in force", "Who put it in force",
    "Grades that stand and were given under it", "How many of them count under the rubric in force",
)  # fmt: skip
SHIPPED: Final = (
    ("educational-value", "Educational value, 0 to 5", "Start from the scale that a new project has"),
    ("teaching-quality", "Teaching quality, 0 to 4", "Start from five levels, with problematic documents apart"),
    ("worth-learning", "Keep or drop", "Start from two levels: 1 keeps, 0 drops"),
)
EXAMPLE_HEAD: Final = ("Document", "Level", "Shows", "Why")
EXAMPLE_TIPS: Final = (
    "A graded document", "The level it shows", "Whether it reaches the level, or only seems to", "Why, in one sentence",
)  # fmt: skip
PICK_HEAD: Final = ("Document", "Grade", "By", "Comment")
REACHES: Final = "reaches it"
SEEMS: Final = "only seems to"
NO_EXAMPLES: Final = "No examples yet. Pick some that show a level well, and some that only seem to reach it."
NO_GRADES: Final = "There are no grades to pick from yet. Adjudicated documents and your own grades come first here."
NOTHING_CHANGED: Final = "Nothing is different from the version in force."
PROBLEMATIC: Final = "A document may be called problematic instead of graded"
PROBLEMATIC_TIP: Final = "Adds a key to the desk that flags a document as problematic: it then has no grade"
KEEP_INTRO: Final = (
    "Grades at the levels that are ticked stay valid. The others stay recorded, but train nothing and count in no "
    "figure, and their documents come back to the people who gave them. Going back to an earlier version restores them."
)
KEEP_NONE: Final = "No grade was given under an earlier version, so nothing has to be given again."
UNCHANGED: Final = "reads as before"
CHANGED: Final = "reads otherwise now"
GONE: Final = "is no level any more"


def version_rows(view: RubricView, now: datetime | None = None) -> list[list[str]]:
    """The cells of the table of versions."""
    return [
        [
            one.rubric.label, one.rubric.question, values_words(one.rubric.values),
            ago(one.rubric.at, now) if one.rubric.at else "the beginning", one.rubric.by or "–",
            f"{sum(one.grades.values()):,}", f"{one.valid:,}",
        ]
        for one in view.versions
    ]  # fmt: skip


def values_words(values: Sequence[int]) -> str:
    """``0 to 5``, or ``0, 2, 5`` where some are left out."""
    if len(values) > 1 and values[-1] - values[0] == len(values) - 1:
        return f"{values[0]} to {values[-1]}"
    return ", ".join(str(value) for value in values)


def in_force_words(view: RubricView) -> str:
    """What is in force, and how many grades wait to be given again."""
    waiting = sum(sum(one.grades.values()) - one.valid for one in view.versions) + view.unknown
    said = f"{view.in_force.label} is in force. Documents are kept from grade {view.keep_at} on."
    if not waiting:
        return f"{said} Every grade that stands counts."
    return f"{said} {plural(waiting, 'grade')} of earlier versions {'counts' if waiting == 1 else 'count'} no more."


def put_text(version: int) -> str:
    """The button that puts a draft in force."""
    return f"Put version {version} in force…"


def level_words(title: str, grades: int, state: str) -> str:
    """One level of an earlier version in the dialog: ``Useful: 34 grades, reads as before``."""
    return f"{title}: {plural(grades, 'grade')}, {state}"


def done_words(report: UseReport) -> str:
    """What putting a rubric in force did."""
    said = f"{report.rubric.label} is in force."
    if report.invalid:
        said += f" {plural(report.invalid, 'grade')} of earlier versions will be given again: their documents come back first."
    if report.keep_at != report.keep_at_before:
        said += f" Documents are kept from grade {report.keep_at} on now."
    return said


def example_rows(rubric: Rubric) -> list[list[str]]:
    """The cells of the table of examples."""
    return [[e.document, str(e.value), REACHES if e.fits else SEEMS, e.why] for e in rubric.examples]


def kept_words(kept: int, total: int) -> str:
    """How many grades stay valid."""
    if not total:
        return ""
    return f"{kept:,} of {plural(total, 'grade')} stay valid; {total - kept:,} will be given again."


def keep_at_words(value: int) -> str:
    """From which level on documents are kept."""
    return f"Keep documents from level {value} on"


def written(path: str) -> str:
    """That a version is in a file."""
    return f"The rubric is in {path}."
