"""``rubric``: the grading scale in force and its versions."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import drain, emit
from labeler.domain.errors import BadInput
from labeler.domain.rubric import Rubric
from labeler.stages import rubric as stage
from labeler.stages.new import SHIPPED
from labeler.stages.rubric import RubricView, UseParams, UseReport, Version
from labeler.stages.rubric_file import write_file
from labeler.store.project import open_project


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("rubric")(rubric)


def rubric(
    project: ProjectName,
    show: Annotated[
        str | None,
        typer.Option(
            "--show", metavar="VERSION", help="Show this version, or a rubric that ships, not the one in force."
        ),
    ] = None,
    use: Annotated[
        str | None,
        typer.Option(
            "--use",
            metavar="NAME|FILE",
            help=f"Put a rubric in force: a file, an earlier version, or one of {', '.join(SHIPPED)}.",
        ),
    ] = None,
    keep: Annotated[
        list[str] | None,
        typer.Option("--keep", metavar="OLD=all|none|0,1,2", help="Which grades given under OLD stay valid."),
    ] = None,
    export: Annotated[Path | None, typer.Option("--export", metavar="FILE", help="Write it to a file to edit.")] = None,
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who puts it in force.")] = "",
    as_json: Json = False,
) -> None:
    """Show the rubric and its versions; or put another one in force."""
    if (keep or by) and use is None:
        raise BadInput("--keep and --by belong to --use.")
    if use is not None and (show is not None or export is not None):
        raise BadInput("Give --use alone, then --show or --export.")
    with open_project(project) as opened:
        if use is not None:
            wanted = stage.find(opened, use)
            keeps = dict(_kept(one, wanted) for one in keep or ())
            report = drain(stage.use(opened, UseParams(wanted, keeps, by)))
            emit(_used(report), as_json=as_json, words=_used_words(report))
            return
        view = stage.rubric_view(opened)
        shown = view.in_force if show is None else stage.find(opened, show)
        if export is not None:
            write_file(shown, export)
            emit({"rubric": shown.label, "file": str(export)}, as_json=as_json, words=f"{shown.label} is in {export}.")
        else:
            emit(_shown(shown, view), as_json=as_json, words=_words(shown, view))


def _kept(said: str, wanted: Rubric) -> tuple[str, tuple[int, ...]]:
    label, equals, values = said.rpartition("=")
    if not equals or not label:
        raise BadInput(f"--keep is written OLD=all, OLD=none or OLD=0,1,2, not {said!r}.")
    return label, stage.values_of(values, wanted)


def _used(report: UseReport) -> dict[str, object]:
    return {
        "rubric": report.rubric.label,
        "before": report.before or None,
        "changed": report.changed,
        "keeps": {label: list(values) for label, values in report.rubric.keeps.items()},
        "valid": report.valid,
        "invalid": report.invalid,
        "keep_at": report.keep_at,
    }


def _used_words(report: UseReport) -> str:
    if not report.changed:
        return f"{report.rubric.label} is in force already."
    lines = [f"{report.rubric.label} is in force{f', in the place of {report.before}' if report.before else ''}."]
    if report.valid or report.invalid:
        lines.append(
            f"Of the grades that stand {report.valid:,} are valid and {report.invalid:,} have to be given again."
        )
    if report.keep_at != report.keep_at_before:
        lines.append(f"Documents are kept from grade {report.keep_at} on (before: from {report.keep_at_before}).")
    return "\n".join(lines)


def _shown(shown: Rubric, view: RubricView) -> dict[str, object]:
    return {
        "in_force": view.in_force.label,
        "keep_at": view.keep_at,
        "rubric": {"label": shown.label, **asdict(shown)},
        "versions": [_version(one, view) for one in view.versions],
        "unknown": view.unknown,
        "shipped": list(SHIPPED),
    }


def _version(one: Version, view: RubricView) -> dict[str, object]:
    return {
        "rubric": one.rubric.label,
        "in_force": one is view.versions[0],
        "at": one.rubric.at or None,
        "by": one.rubric.by or None,
        "grades": sum(one.grades.values()),
        "valid": one.valid,
    }


def _words(shown: Rubric, view: RubricView) -> str:
    state = "in force" if shown == view.in_force else "not in force"
    lines = [f"{shown.label} ({state}): {shown.question}"]
    levels = sorted(shown.levels, key=lambda level: -level.value)
    lines += [f"  {level.value}  {level.title}: {level.description}" for level in levels]
    lines += ["  -  Problematic: flagged instead of graded"] if shown.problematic else []
    lines += [f"  {one.name}, 0 to {one.highest}: {one.question}" for one in shown.criteria]
    lines.append(f"Documents are kept from grade {view.keep_at} on.")
    for one in view.versions:
        made = one.rubric
        when = f"{made.at[:19]} by {made.by or 'nobody named'}" if made.at else "with the project"
        grades = sum(one.grades.values())
        lines.append(f"{made.label}: since {when}; {grades:,} grades stand, {one.valid:,} of them valid")
    if view.unknown:
        lines.append(f"{view.unknown:,} grades name a rubric that is not in this project; they are not valid.")
    return "\n".join(lines)
