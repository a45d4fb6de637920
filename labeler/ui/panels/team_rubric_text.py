"""What the section Rubric says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from labeler.domain.rubric import Criterion, Rubric
from labeler.stages.rubric import RubricView, UseReport
from labeler.ui.language import figure, tr, trn
from labeler.ui.panels.model_text import ago

HEAD: Final = (
    tr("Version"), tr("Question"), tr("Levels"), tr("Since", about="when a rubric was put in force"),
    tr("By", about="a person"), tr("Grades"), tr("Valid", about="grades"),
)  # fmt: skip
TIPS: Final = (
    tr("Name and version of the rubric; the first one is in force"), tr("What is asked of a document"),
    tr("The grades that can be given"), tr("When it was put in force"), tr("Who put it in force"),
    tr("Grades that stand and were given under it"), tr("How many of them count under the rubric in force"),
)  # fmt: skip
EXAMPLE_HEAD: Final = (tr("Document"), tr("Level"), tr("Shows", about="an example"), tr("Why"))
EXAMPLE_TIPS: Final = (
    tr("A graded document"), tr("The level it shows"), tr("Whether it reaches the level, or only seems to"),
    tr("Why, in one sentence"),
)  # fmt: skip
PICK_HEAD: Final = (tr("Document"), tr("Grade"), tr("By", about="a person"), tr("Comment"))
REACHES: Final = tr("reaches it", about="a document its level")
SEEMS: Final = tr("only seems to", about="a document reaches its level")
NO_EXAMPLES: Final = tr("No examples yet. Pick some that show a level well, and some that only seem to reach it.")
NO_GRADES: Final = tr(
    "There are no grades to pick from yet. Adjudicated documents and your own grades come first here."
)
NOTHING_CHANGED: Final = tr("Nothing is different from the version in force.")
PROBLEMATIC: Final = tr("A document may be called problematic instead of graded")
PROBLEMATIC_TIP: Final = tr("Adds a key to the desk that flags a document as problematic: it then has no grade")
KEEP_INTRO: Final = tr(
    "Grades at the levels that are ticked stay valid. The others stay recorded, but train nothing and count in no "
    "figure, and their documents come back to the people who gave them. Going back to an earlier version restores them."
)
KEEP_NONE: Final = tr("No grade was given under an earlier version, so nothing has to be given again.")
UNCHANGED: Final = tr("reads as before", about="a level")
CHANGED: Final = tr("reads otherwise now", about="a level")
GONE: Final = tr("is no level any more")


def version_rows(view: RubricView, now: datetime | None = None) -> list[list[str]]:
    """The cells of the table of versions."""
    return [
        [
            one.rubric.label, one.rubric.question, values_words(one.rubric.values),
            ago(one.rubric.at, now) if one.rubric.at else tr("the beginning", about="since"), one.rubric.by or "–",
            figure(sum(one.grades.values()), ","), figure(one.valid, ","),
        ]
        for one in view.versions
    ]  # fmt: skip


def values_words(values: Sequence[int]) -> str:
    """``0 to 5``, or ``0, 2, 5`` where some are left out."""
    if len(values) > 1 and values[-1] - values[0] == len(values) - 1:
        return tr("{lowest} to {highest}", lowest=values[0], highest=values[-1])
    return ", ".join(str(value) for value in values)


def criterion_words(criterion: Criterion) -> str:
    """``accuracy, 0 to 5: is it right?``."""
    return tr(
        "{name}, 0 to {highest}: {question}",
        name=criterion.name, highest=criterion.highest, question=criterion.question,
    )  # fmt: skip


def in_force_words(view: RubricView) -> str:
    """What is in force, and how many grades wait to be given again."""
    waiting = sum(sum(one.grades.values()) - one.valid for one in view.versions) + view.unknown
    said = tr(
        "{rubric} is in force. Documents are kept from grade {keep_at} on.",
        rubric=view.in_force.label, keep_at=view.keep_at,
    )  # fmt: skip
    if not waiting:
        return f"{said} {tr('Every grade that stands counts.')}"
    more = trn(
        "{count:,} grade of earlier versions counts no more.",
        "{count:,} grades of earlier versions count no more.",
        waiting,
    )
    return f"{said} {more}"


def put_text(version: int) -> str:
    """The button that puts a draft in force."""
    return tr("Put version {version} in force…", version=version)


def put_name(version: int) -> str:
    """What puts a draft in force at last."""
    return tr("Put version {version} in force", version=version)


def level_words(title: str, grades: int, state: str) -> str:
    """One level of an earlier version in the dialog: ``Useful: 34 grades, reads as before``."""
    return trn(
        "{title}: {count:,} grade, {state}", "{title}: {count:,} grades, {state}", grades, title=title, state=state
    )


def done_words(report: UseReport) -> str:
    """What putting a rubric in force did."""
    said = [tr("{rubric} is in force.", rubric=report.rubric.label)]
    if report.invalid:
        said.append(
            trn(
                "{count:,} grade of earlier versions will be given again: their documents come back first.",
                "{count:,} grades of earlier versions will be given again: their documents come back first.",
                report.invalid,
            )
        )
    if report.keep_at != report.keep_at_before:
        said.append(tr("Documents are kept from grade {keep_at} on now.", keep_at=report.keep_at))
    return " ".join(said)


def example_rows(rubric: Rubric) -> list[list[str]]:
    """The cells of the table of examples."""
    return [[e.document, str(e.value), REACHES if e.fits else SEEMS, e.why] for e in rubric.examples]


def kept_words(kept: int, total: int) -> str:
    """How many grades stay valid."""
    if not total:
        return ""
    return trn(
        "{kept:,} of {count:,} grade stay valid; {again:,} will be given again.",
        "{kept:,} of {count:,} grades stay valid; {again:,} will be given again.",
        total, kept=kept, again=total - kept,
    )  # fmt: skip


def keep_at_words(value: int) -> str:
    """From which level on documents are kept."""
    return tr("Keep documents from level {value} on", value=value)


def written(path: str) -> str:
    """That a version is in a file."""
    return tr("The rubric is in {path}.", path=path)
