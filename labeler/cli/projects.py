"""``new`` and ``open``."""

from __future__ import annotations

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import emit
from labeler.stages.new import new_project


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("new")(new)
    app.command("open")(open_app)


def new(project: ProjectName, as_json: Json = False) -> None:
    """Create a project, or upgrade an older one."""
    with new_project(project) as made:
        report = {"project": made.location, "schema": made.schema}
        emit(report, as_json=as_json, words=f"{made.name} is ready (schema {made.schema}).")


def open_app(project: ProjectName) -> None:
    """Open a project in the desktop app."""
    from labeler.ui.app import run

    raise typer.Exit(run(project))
