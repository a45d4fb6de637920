"""Arguments and options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

ProjectName = Annotated[str, typer.Argument(metavar="PROJECT", help="Path of a project, or a database URL.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON to stdout and nothing else.")]
