"""``course``: what a project asks of its annotators, how each stands, and letting somebody go on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import emit
from labeler.domain.course import CourseSettings, Result
from labeler.domain.errors import BadInput
from labeler.learn.intervals import Figure
from labeler.stages import course as stage
from labeler.stages import standing
from labeler.stages.standing import Standing
from labeler.store.project import Project, open_project


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("course")(course)


def course(
    project: ProjectName,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Change what is asked, such as required=yes or rate=0.05."),
    ] = None,
    questions: Annotated[
        Path | None, typer.Option("--questions", metavar="FILE", help="Ask the questions of this file from now on.")
    ] = None,
    usual_questions: Annotated[
        bool, typer.Option("--usual-questions", help="Ask the questions again that come with the rubric.")
    ] = False,
    lift: Annotated[
        str | None, typer.Option("--lift", metavar="NAME", help="Let somebody go on who was paused or failed.")
    ] = None,
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="The lead who lets them go on.")] = "",
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason.")] = "",
    as_json: Json = False,
) -> None:
    """Show what is asked of annotators and how each stands; change it; let somebody go on."""
    if (by or why) and lift is None:
        raise BadInput("--by and --why belong to --lift.")
    if questions is not None and usual_questions:
        raise BadInput("Give either --questions or --usual-questions.")
    with open_project(project) as opened:
        if settings:
            with opened.write() as tx:
                stage.change_course(tx, **dict(_setting(one) for one in settings))
        if questions is not None or usual_questions:
            stage.set_questions(opened, questions)
        if lift is not None:
            stage.lift(opened, lift, by=by, why=why)
        _show(opened, as_json=as_json)


def _setting(said: str) -> tuple[str, object]:
    name, equals, value = said.partition("=")
    if not equals:
        raise BadInput(f"--set is written NAME=VALUE, not {said!r}.")
    known = asdict(CourseSettings())
    switch = {"yes": True, "true": True, "no": False, "false": False}.get(value.lower())
    if isinstance(known.get(name), bool) and switch is not None:
        return name, switch
    try:
        return name, int(value) if isinstance(known.get(name), int) else float(value)
    except ValueError:
        raise BadInput(f"{name} cannot be {value!r}.") from None


def _show(opened: Project, *, as_json: bool) -> None:
    with opened.read() as tx:
        asked, count = stage.load_course(tx), len(stage.questions(tx))
        gold = standing.gold_documents(tx)
    people = standing.everybody(opened)
    report = {
        "settings": asdict(asked),
        "questions": count,
        "gold": gold,
        "people": [_person(one) for one in people],
    }
    emit(report, as_json=as_json, words=_words(asked, count, gold, people))


def _person(one: Standing) -> dict[str, object]:
    return {
        "annotator": one.annotator,
        "stance": one.stance.value,
        "questions": _result(one.questions),
        "course": _result(one.course),
        "golds": asdict(one.golds),
        "wanted": one.wanted,
        "distance": asdict(one.drift.distance),
        "bias": asdict(one.drift.bias),
        "lifted": _result(one.lifted),
    }


def _result(found: Result | None) -> dict[str, object] | None:
    return {"at": found.at, "rubric": found.rubric, "passed": found.passed, **found.body} if found else None


def _words(asked: CourseSettings, count: int, gold: int, people: Sequence[Standing]) -> str:
    lines = [
        f"{name:10}  {'yes' if value is True else 'no' if value is False else value}"
        for name, value in asdict(asked).items()
    ]
    lines.append(f"Questions: {count}. Gold documents, settled by adjudication: {gold}.")
    lines += [
        f"{one.annotator}: {one.stance.value}; distance from gold {_figure(one.drift.distance)}, "
        f"bias {_figure(one.drift.bias)} over {one.drift.distance.n}"
        for one in people
    ]
    return "\n".join(lines)


def _figure(figure: Figure) -> str:
    if figure.value is None or figure.low is None or figure.high is None:
        return "–"
    return f"{figure.value:.2f} [{figure.low:.2f}, {figure.high:.2f}]"
