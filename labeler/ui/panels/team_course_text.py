"""What the section Course and the course itself say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from labeler.domain.course import CourseSettings, Result, Stance
from labeler.domain.rubric import Example, Level, Rubric
from labeler.learn.intervals import Figure
from labeler.stages.standing import Standing
from labeler.ui.language import current, figure, tr, trn
from labeler.ui.panels.team_rubric_text import criterion_words

HEAD: Final = (
    tr("Annotator"), tr("Stands", about="somebody in the course"), tr("Questions"), tr("Course gold"), tr("Gold since"),
    tr("Distance"), tr("Bias"),
)  # fmt: skip
TIPS: Final = (
    tr("Who graded or took the course"), tr("Whether documents come to their desk"),
    tr("Right answers in the newest round"),
    tr("Gold documents of the course: graded as settled, and at most one level beside"),
    tr("Gold documents that are compared"),
    tr("Mean distance from the settled grade in levels, with its 95 % interval"),
    tr("Mean difference: above 0 grades too high"),
)  # fmt: skip
STANCES: Final = {
    Stance.OPEN: tr("open", about="somebody's desk"), Stance.WARNED: tr("warned", about="somebody"),
    Stance.QUESTIONS: tr("questions first"), Stance.GOLD: tr("on gold documents"),
    Stance.FAILED: tr("did not pass"), Stance.PAUSED: tr("paused", about="somebody"),
}  # fmt: skip
OPEN: Final = tr("Your desk is open.")
NOBODY: Final = tr("Nobody graded or took the course yet.")
REQUIRED: Final = tr("Only those grade who passed the course")
OF_QUESTIONS: Final = tr("Share of the questions of the course")
OF_GOLD: Final = tr("Share of the gold documents of the course")
LEVELS: Final = tr("levels", about="a unit after a number")
NUMBERS: Final = (
    ("questions", tr("Questions to answer rightly"), OF_QUESTIONS, 100.0, "%"),
    ("golds", tr("Gold documents in the course"), tr("Documents that were settled before; as many as there are, if fewer"), 1.0, ""),
    ("exact", tr("Of these graded as settled"), OF_GOLD, 100.0, "%"),
    ("near", tr("At most one level beside"), OF_GOLD, 100.0, "%"),
    ("rate", tr("Gold among what is served"), tr("Mixed in so that nobody can tell; 0 for none, 5 % is usual"), 100.0, "%"),
    ("window", tr("Compared"), tr("The last gold documents of each person"), 1.0, ""),
    ("at_least", tr("Nobody is paused before"), tr("Gold documents that somebody has to have graded"), 1.0, ""),
    ("warn_at", tr("Warned at a distance of"), tr("Mean distance from gold over the last documents, in levels"), 1.0, LEVELS),
    ("pause_at", tr("Paused at a distance of"), tr("After a warning, when chance alone does not explain it"), 1.0, LEVELS),
)  # fmt: skip
"""Name, label, tip, factor of what is shown, and its unit."""
INTRO: Final = tr(
    "This course shows what each grade means, lets you try it on questions, and then puts some documents on your desk "
    "that were settled before. Enter goes on, Left goes back."
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the course: a heading and paragraphs, the first of which may stand out."""

    title: str
    paragraphs: tuple[str, ...]


def pages(rubric: Rubric, texts: Mapping[str, str]) -> tuple[Page, ...]:
    """The course before its questions: the question, each level from the lowest, its examples, and criteria.

    Args:
        texts: how the documents of examples begin.
    """
    first = (INTRO, *((rubric.notes,) if rubric.notes else ()))
    levels = sorted(rubric.levels, key=lambda level: level.value)
    found = [Page(rubric.question, first)]
    for level in levels:
        told = tuple(text for text in (level.description, level.guidance) if text)
        found.append(Page(f"{level.value}  {level.title}", told))
        found += [_example(e, level, texts) for e in rubric.examples if e.value == level.value]
    if rubric.criteria:
        told = tuple(criterion_words(c) for c in rubric.criteria)
        found.append(Page(tr("Beside the grade"), told))
    return tuple(found)


def _example(example: Example, level: Level, texts: Mapping[str, str]) -> Page:
    if example.fits:
        title = tr("An example of {value}  {level}", value=level.value, level=level.title)
    else:
        title = tr("This only seems to be {value}  {level}", value=level.value, level=level.title)
    return Page(
        title, tuple(text for text in (example.why or example.document, texts.get(example.document, "")) if text)
    )


def outcome(result: Result, asked: CourseSettings, wanted: int) -> str:
    """What comes after the questions."""
    right, of = result.body.get("right", 0), result.body.get("of", 0)
    said = tr("{right} of {of} answers were right.", right=right, of=of)
    if not result.passed:
        needed = tr(
            "{needed:.0%} are needed. Go through the pages again, and answer once more.", needed=asked.questions
        )
        return f"{said} {needed}"
    if asked.required and wanted:
        now = trn(
            "Now grade {count:,} gold document on your desk.",
            "Now grade {count:,} gold documents on your desk.",
            wanted,
        )
        return f"{said} {now}"
    return f"{said} {OPEN}"


def own(standing: Standing) -> str:
    """How the person at this desk stands."""
    return {
        Stance.OPEN: OPEN,
        Stance.WARNED: tr(
            "Your desk is open. Your last grades were rather far from settled ones; see the levels again."
        ),
        Stance.QUESTIONS: tr("This project asks you to take the course before you grade."),
        Stance.GOLD: tr(
            "The questions are done. {graded} of {wanted} gold documents are graded.",
            graded=standing.golds.n, wanted=standing.wanted,
        ),
        Stance.FAILED: tr(
            "The gold documents of the course were too far from what they were settled to. A lead can let you repeat it."
        ),
        Stance.PAUSED: tr("Your desk is paused. A lead can let you go on."),
    }[standing.stance]  # fmt: skip


def gold_words(gold: int) -> str:
    """How many gold documents there are, and where they come from."""
    if not gold:
        return tr("There is no gold document yet: settle some disagreements, and they can serve as gold.")
    return trn(
        "{count:,} document can serve as gold: their grades were settled under Disagreements.",
        "{count:,} documents can serve as gold: their grades were settled under Disagreements.",
        gold,
    )


def rows(people: Sequence[Standing]) -> list[list[str]]:
    """The cells of the table."""
    return [
        [
            one.annotator, STANCES[one.stance],
            _right(one), _course(one), figure(one.drift.distance.n, ","), _figure(one.drift.distance), _figure(one.drift.bias),
        ]
        for one in people
    ]  # fmt: skip


def _right(one: Standing) -> str:
    if one.questions is None:
        return "–"
    body = one.questions.body
    return tr("{right} of {of}", about="answers", right=body.get("right", 0), of=body.get("of", 0))


def _course(one: Standing) -> str:
    body = one.course.body if one.course else {"golds": one.golds.n, "exact": one.golds.exact, "near": one.golds.near}
    if not body.get("golds"):
        return "–"
    return tr(
        "{exact}, {near} of {golds}", about="documents",
        exact=body.get("exact"), near=body.get("near"), golds=body.get("golds"),
    )  # fmt: skip


def _figure(found: Figure) -> str:
    if found.value is None or found.low is None or found.high is None:
        return "–"
    low, high = figure(found.low, ".2f"), figure(found.high, ".2f")
    apart = "," if current() == "en" else ";"  # where numbers have commas
    return f"{figure(found.value, '.2f')} [{low}{apart} {high}]"
