"""``queue``, ``grade``, ``train`` and ``scores``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProbeNumber, ProjectName
from labeler.cli.output import drain, emit, emit_recorded, emit_rows
from labeler.domain.errors import BadInput
from labeler.domain.probes import FAMILIES
from labeler.domain.team import checked_name
from labeler.exchange.answer_files import AUTO, FORMATS
from labeler.exchange.reading import FIELDS, Reading
from labeler.learn.queues import NAMES, Recipe
from labeler.stages import grade as grade_stage
from labeler.stages import queue as queue_stage
from labeler.stages import score as score_stage
from labeler.stages import train as train_stage
from labeler.stages.config import change_settings, load_recipe, save_recipe
from labeler.store import probes
from labeler.store.project import Project, open_project


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("queue")(queue)
    app.command("recipe")(recipe)
    app.command("grade")(grade)
    app.command("train")(train)
    app.command("scores")(scores)


def queue(
    project: ProjectName,
    n: Annotated[int, typer.Option("-n", "--n", min=1, help="How many documents.")] = 10,
    strategy: Annotated[str, typer.Option(help=f"One of: {', '.join(NAMES)}.")] = "mixed",
    annotator: Annotated[str, typer.Option(help="Whose answers count as done; anybody's when left out.")] = "",
    as_json: Json = False,
) -> None:
    """Show what would be served next, and why."""
    who = checked_name(annotator) if annotator else ""
    with open_project(project) as opened:
        report = drain(queue_stage.run(opened, queue_stage.QueueParams(n, strategy, who)))
    rows = (
        {"document": s.document, "strategy": s.strategy.value, "propensity": s.propensity, "score": s.score}
        for s in report.served
    )
    emit_rows(rows, as_json=as_json, words="{document}  {strategy}  {propensity}  {score}")


def recipe(
    project: ProjectName,
    shares: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME=SHARE]...", help="All shares of the recipe; they add up to 1.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Show how the mixed queue shares its slots between strategies, or set it."""
    with open_project(project) as opened:
        if shares:
            made = Recipe.of(_shares(shares))
            with opened.write() as tx:
                save_recipe(tx, made)
        with opened.read() as tx:
            now = {s.value: share for s, share in load_recipe(tx).shares.items()}
    emit(now, as_json=as_json, words="\n".join(f"{name:12}  {share:.1%}" for name, share in now.items()))


def _shares(given: list[str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for one in given:
        name, equals, share = one.partition("=")
        try:
            found[name] = float(share)
        except ValueError:
            equals = ""
        if not equals:
            raise BadInput(f"A share is written NAME=SHARE, such as rare=0.8, not {one!r}.")
    return found


def grade(
    project: ProjectName,
    source: Annotated[
        Path, typer.Option("--from", metavar="FILE", help="JSON Lines of grades, or what another tool exported.")
    ],
    fmt: Annotated[str, typer.Option("--format", help=f"One of: {', '.join((AUTO, *FORMATS))}.")] = AUTO,
    field: Annotated[
        list[str] | None,
        typer.Option(metavar="WHAT=NAME", help=f"What a field is called, of {', '.join(FIELDS)}; repeat for more."),
    ] = None,
    annotator: Annotated[str, typer.Option(help="Who said what the file names nobody for.")] = "",
    as_json: Json = False,
) -> None:
    """Record what people said elsewhere: grades, skips, flags, comments and evidence, each once."""
    reading = Reading(_fields(field or []), annotator)
    with open_project(project) as opened:
        report = drain(grade_stage.run(opened, grade_stage.GradeParams(source, fmt, reading)))
    emit_recorded(report.recorded, report.rejected, what="grades", as_json=as_json, known=report.known)


def _fields(given: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in given:
        what, equals, name = one.partition("=")
        if not equals or not name:
            raise BadInput(f"A field is written WHAT=NAME, such as grade=quality, not {one!r}.")
        found[what] = name
    return found


def train(
    project: ProjectName,
    feature: Annotated[
        list[str] | None,
        typer.Option(help=f"Family of features to read from now on, of {', '.join(FAMILIES)}; repeat for more."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Train a new probe from all grades, and score every document with it."""
    with open_project(project) as opened:
        if feature:
            with opened.write() as tx:
                change_settings(tx, features=tuple(dict.fromkeys(feature)))
        report = drain(train_stage.run(opened, train_stage.TrainParams()))
        drain(score_stage.run(opened, score_stage.ScoreParams(report.probe)))
    again = "" if report.new else " (nothing changed since it was trained)"
    instead = "" if report.instead_of is None else f" It is in force now, in the place of probe {report.instead_of}."
    emit(asdict(report), as_json=as_json, words=f"Probe {report.probe} from {report.grades} grades{again}.{instead}")


def scores(
    project: ProjectName,
    probe: ProbeNumber = None,
    as_json: Json = False,
) -> None:
    """Print the scores of all documents."""
    with open_project(project) as opened:
        report = drain(score_stage.run(opened, score_stage.ScoreParams(probe)))
        emit_rows(_scores(opened, report.probe), as_json=as_json, words="{expected:.3f}  {p_keep:.3f}  {document}")


def _scores(project: Project, number: int) -> Iterator[dict[str, object]]:
    with project.read() as tx:
        for s in probes.scores(tx, number):
            yield {
                "document": s.document,
                "expected": s.expected,
                "p_keep": s.p_keep,
                "probe": s.probe,
                "low": s.low,
                "high": s.high,
            }
