"""What the section Course and the course itself say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from labeler.domain.course import CourseSettings, Result, Stance
from labeler.domain.rubric import Example, Level, Rubric
from labeler.learn.intervals import Figure
from labeler.stages.standing import Standing
from labeler.ui.panels.model_text import plural

HEAD: Final = ("Annotator", "Stands", "Questions", "Course gold", "Gold since", "Distance", "Bias")
TIPS: Final = (
    "Who graded or took the course", "Whether documents come to their desk", "Right answers in the newest round",
    "Gold documents of the course: graded as settled, and at most one level beside", "Gold documents that are compared",
    "Mean distance from the settled grade in levels, with its 95 % interval", "Mean difference: above 0 grades too high",
)  # fmt: skip
STANCES: Final = {
    Stance.OPEN: "open", Stance.WARNED: "warned", Stance.QUESTIONS: "questions first", Stance.GOLD: "on gold documents",
    Stance.FAILED: "did not pass", Stance.PAUSED: "paused",
}  # fmt: skip
NOBODY: Final = "Nobody graded or took the course yet."
REQUIRED: Final = "Only those grade who passed the course"
NUMBERS: Final = (
    ("questions", "Questions to answer rightly", "Share of the questions of the course", 100.0, "%"),
    ("golds", "Gold documents in the course", "Documents that were settled before; as many as there are, if fewer", 1.0, ""),
    ("exact", "Of these graded as settled", "Share of the gold documents of the course", 100.0, "%"),
    ("near", "At most one level beside", "Share of the gold documents of the course", 100.0, "%"),
    ("rate", "Gold among what is served", "Mixed in so that nobody can tell; 0 for none, 5 % is usual", 100.0, "%"),
    ("window", "Compared", "The last gold documents of each person", 1.0, ""),
    ("at_least", "Nobody is paused before", "Gold documents that somebody has to have graded", 1.0, ""),
    ("warn_at", "Warned at a distance of", "Mean distance from gold over the last documents, in levels", 1.0, "levels"),
    ("pause_at", "Paused at a distance of", "After a warning, when chance alone does not explain it", 1.0, "levels"),
)  # fmt: skip
"""Name, label, tip, factor of what is shown, and its unit."""
INTRO: Final = (
    "This course shows what each grade means, lets you try it on questions, and then puts some documents on your desk "
    "that were settled before. Enter goes on, Left goes back."
)
REACHES, SEEMS = "An example of", "This only seems to be"


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
        told = tuple(f"{c.name}, 0 to {c.highest}: {c.question}" for c in rubric.criteria)
        found.append(Page("Beside the grade", told))
    return tuple(found)


def _example(example: Example, level: Level, texts: Mapping[str, str]) -> Page:
    title = f"{REACHES if example.fits else SEEMS} {level.value}  {level.title}"
    return Page(
        title, tuple(text for text in (example.why or example.document, texts.get(example.document, "")) if text)
    )


def outcome(result: Result, asked: CourseSettings, wanted: int) -> str:
    """What comes after the questions."""
    right, of = result.body.get("right", 0), result.body.get("of", 0)
    said = f"{right} of {of} answers were right."
    if not result.passed:
        return f"{said} {asked.questions:.0%} are needed. Go through the pages again, and answer once more."
    if asked.required and wanted:
        return f"{said} Now grade {plural(wanted, 'gold document')} on your desk."
    return f"{said} Your desk is open."


def own(standing: Standing) -> str:
    """How the person at this desk stands."""
    return {
        Stance.OPEN: "Your desk is open.",
        Stance.WARNED: "Your desk is open. Your last grades were rather far from settled ones; see the levels again.",
        Stance.QUESTIONS: "This project asks you to take the course before you grade.",
        Stance.GOLD: f"The questions are done. {standing.golds.n} of {standing.wanted} gold documents are graded.",
        Stance.FAILED: "The gold documents of the course were too far from what they were settled to. A lead can let you repeat it.",
        Stance.PAUSED: "Your desk is paused. A lead can let you go on.",
    }[standing.stance]


def gold_words(gold: int) -> str:
    """How many gold documents there are, and where they come from."""
    if not gold:
        return "There is no gold document yet: settle some disagreements, and they can serve as gold."
    return f"{plural(gold, 'document')} can serve as gold: their grades were settled under Disagreements."


def rows(people: Sequence[Standing]) -> list[list[str]]:
    """The cells of the table."""
    return [
        [
            one.annotator, STANCES[one.stance],
            f"{one.questions.body.get('right', 0)} of {one.questions.body.get('of', 0)}" if one.questions else "–",
            _course(one), f"{one.drift.distance.n:,}", _figure(one.drift.distance), _figure(one.drift.bias),
        ]
        for one in people
    ]  # fmt: skip


def _course(one: Standing) -> str:
    body = one.course.body if one.course else {"golds": one.golds.n, "exact": one.golds.exact, "near": one.golds.near}
    return f"{body.get('exact')}, {body.get('near')} of {body.get('golds')}" if body.get("golds") else "–"


def _figure(figure: Figure) -> str:
    if figure.value is None or figure.low is None or figure.high is None:
        return "–"
    return f"{figure.value:.2f} [{figure.low:.2f}, {figure.high:.2f}]"
