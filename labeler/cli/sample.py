"""``demo``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json
from labeler.cli.output import drain, emit
from labeler.stages import demo as demo_stage


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo")(demo)


def demo(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where the sample project is made.")] = Path(),
    headless: Annotated[bool, typer.Option("--headless", help="Run the whole loop without a window.")] = False,
    as_json: Json = False,
) -> None:
    """Make the sample project and open it; with --headless, run ingest to export on it."""
    if headless:
        report = drain(demo_stage.run(folder))
        words = (
            f"{report.documents} documents, {report.grades} grades: {report.kept} kept, {report.dropped} dropped, "
            f"{report.tokens} tokens kept, in {report.seconds} s. The project is {report.project}"
        )
        emit(asdict(report), as_json=as_json, words=words)
        return
    from labeler.ui.app import run

    raise typer.Exit(run(str(demo_stage.sample_project(folder))))
