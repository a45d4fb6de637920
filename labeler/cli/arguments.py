"""Arguments and options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

ProjectName = Annotated[str, typer.Argument(metavar="PROJECT", help="Path of a project, or a database URL.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON to stdout and nothing else.")]

MAX_NUMBER = 2**31 - 1  # what every database holds as the number of a row
ProbeNumber = Annotated[
    int | None, typer.Option("--probe", max=MAX_NUMBER, help="Number of the probe; the one in force when left out.")
]
RunNumber = Annotated[
    int | None, typer.Option("--run", max=MAX_NUMBER, help="Number of the decision run; the newest when left out.")
]
