"""Course: what annotators learn and are asked before they grade. Its text is made of the rubric."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from labeler.domain.course import Attempt, CourseSettings, Question, Result
from labeler.domain.errors import BadInput, NotReady, Tampered, why_refused
from labeler.domain.grades import canonical_json
from labeler.domain.ledger import kept_text
from labeler.domain.resources import resource
from labeler.domain.rubric import Rubric, is_same_scale
from labeler.domain.team import Role, checked_name
from labeler.domain.wording import phrase
from labeler.stages.clock import now
from labeler.stages.new import SHIPPED_IN, shipped_rubric
from labeler.store import documents, events, ledgers, members, meta, qualifications, rubrics
from labeler.store.project import Project, Tx

KEY = "course"
QUESTIONS = "course_questions"  # the project's own, as their file has them
WITH_QUESTIONS = tuple(names[0] for names in SHIPPED_IN.values())
LARGEST_FILE = 2_000_000  # bytes
SHOWN = 1500  # characters of an example


def load_course(tx: Tx) -> CourseSettings:
    """What the project asks of its annotators; the defaults, which ask nothing, where it says nothing.

    Raises:
        Tampered: it cannot be read, or says what no settings say.
    """
    try:
        return CourseSettings(**json.loads(meta.get(tx, KEY) or "{}"))
    except (ValueError, TypeError, BadInput) as error:
        raise Tampered(
            phrase("What says what the project's course asks was changed behind Labeler's back. {why}", why=str(error)),
            phrase("Go back to a backup."),
        ) from error


def change_course(tx: Tx, **changes: object) -> CourseSettings:
    """Change some of it and return all.

    Raises:
        BadInput: there is no setting of that name, or it cannot have that value.
    """
    before = load_course(tx)
    there = asdict(before)
    for name, value in changes.items():
        kinds = (int, float) if isinstance(there.get(name), float) else (type(there.get(name)),)
        if name not in there or type(value) not in kinds:
            raise BadInput(
                phrase("The course cannot have {name}={value}.", name=name, value=str(value)),
                phrase("It has {names}.", names=", ".join(asdict(before))),
            )
    changed = replace(before, **changes)  # type: ignore[arg-type]
    meta.put(tx, KEY, canonical_json(asdict(changed)))
    return changed


def questions(tx: Tx) -> tuple[Question, ...]:
    """The questions of the course: the project's own, those that ship for its rubric, or some made of its levels.

    Raises:
        Tampered: the project's own cannot be read.
    """
    own = meta.get(tx, QUESTIONS)
    if own:
        try:
            return _read(own)
        except _UNREADABLE as error:
            raise Tampered(
                phrase("The questions of the course were changed behind Labeler's back."), phrase("Set them again.")
            ) from error
    rubric = rubrics.newest(tx)
    if rubric is None:
        return ()
    if rubric.name in WITH_QUESTIONS and is_same_scale(shipped_rubric(rubric.name), rubric):
        return _read(resource("course", f"{rubric.name}.json").read_text(encoding="utf-8"))
    return made_questions(rubric)


def made_questions(rubric: Rubric) -> tuple[Question, ...]:
    """A question for each level that is described: which one is meant."""
    described = sorted((level for level in rubric.levels if level.description), key=lambda level: level.value)
    options = tuple(f"{level.title} ({level.value})" for level in described)
    if len(described) < 2:
        return ()
    return tuple(
        Question(
            phrase("Which level is this: {description}?", description=level.description),
            options,
            at,
            level.guidance or level.description,
        )
        for at, level in enumerate(described, 1)
    )


def example_texts(tx: Tx, rubric: Rubric) -> dict[str, str]:
    """How the main texts of the rubric's examples begin, by document; those without a text are left out."""
    numbers = documents.numbers_of(tx, {example.document for example in rubric.examples})
    found = {}
    for document, extraction in ledgers.with_text(tx, list(numbers.values())):
        text = kept_text(extraction.text, extraction.spans).strip()
        found[document.external_id] = text[:SHOWN] + ("…" if len(text) > SHOWN else "")
    return found


def set_questions(project: Project, path: Path | None) -> int:
    """Give the project questions of its own from a file; None goes back to those that come by themselves. How many.

    Raises:
        BadInput: the file holds no questions.
    """
    if path is None:
        with project.write() as tx:
            meta.put(tx, QUESTIONS, "")
            return len(questions(tx))
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput(phrase("{path} is too large for questions.", path=path))
        found = _read(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInput(phrase("{path} cannot be read: {why}.", path=path, why=why_refused(error))) from error
    except _UNREADABLE as error:
        raise BadInput(
            phrase("{path} holds no questions.", path=path),
            phrase('They are a list of {"text", "options": [...], "right": 1, "why"}.'),
        ) from error
    with project.write() as tx:
        meta.put(tx, QUESTIONS, canonical_json([asdict(question) for question in found]))
    return len(found)


_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


def _read(text: str) -> tuple[Question, ...]:
    rows = json.loads(text)
    if not isinstance(rows, list) or not rows:
        raise ValueError("a list of questions")
    return tuple(_question(row) for row in rows)


def _question(row: dict[str, object]) -> Question:
    options, right = row["options"], row["right"]
    if not isinstance(options, list) or type(right) is not int:
        raise TypeError("options are a list, and the right one is a number")
    return Question(str(row["text"]), tuple(str(option) for option in options), right, str(row.get("why", "")))


def answer_questions(project: Project, annotator: str, answers: Sequence[int]) -> Result:
    """Record somebody's answers to all questions, and whether they pass.

    Args:
        answers: numbers of the options, in the order of the questions.

    Raises:
        BadInput: there is not one answer for each question.
    """
    with project.write(durable=True) as tx:
        asked, settings = questions(tx), load_course(tx)
        if len(answers) != len(asked):
            raise BadInput(
                phrase(
                    "The course has {asked} questions, and {answered} were answered.",
                    asked=len(asked), answered=len(answers),
                )
            )  # fmt: skip
        right = sum(answer == question.right for answer, question in zip(answers, asked, strict=True))
        passed = right >= settings.questions * len(asked)
        body: dict[str, object] = {"answers": list(answers), "right": right, "of": len(asked)}
        return record(tx, annotator, Attempt.QUESTIONS, passed=passed, body=body)


def record(tx: Tx, annotator: str, kind: Attempt, *, passed: bool | None, body: dict[str, object]) -> Result:
    """Add a result of now."""
    rubric = rubrics.newest(tx)
    made = Result(uuid.uuid4().hex, annotator, rubric.label if rubric else "", kind, now(), passed, body)
    qualifications.add(tx, made)
    return made


def lift(project: Project, annotator: str, *, by: str, why: str = "") -> Result:
    """Let somebody go on who was paused, or take the course again who failed it: what was before counts no more.

    Raises:
        NotReady: nobody of that name graded or took the course.
        BadInput: ``by`` is no lead of a project that has a team.
    """
    if not by.strip():
        raise BadInput(phrase("Say who lets them go on."))
    by = checked_name(by)
    with project.write(durable=True) as tx:
        lead = members.named(tx, by)
        if members.active(tx) and (lead is None or lead.role is not Role.LEAD):
            raise BadInput(
                phrase("{name} is no lead of this project.", name=by), phrase("Only a lead can let somebody go on.")
            )
        if not _is_known(tx, annotator):
            raise NotReady(phrase("Nobody called {name} graded here or took the course.", name=repr(annotator)))
        return record(tx, annotator, Attempt.LIFT, passed=None, body={"by": by, "why": why.strip()})


def _is_known(tx: Tx, annotator: str) -> bool:
    return bool(qualifications.results(tx, annotator)) or events.last_undoable(tx, annotator) is not None
