"""``doctor``."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from labeler.cli.arguments import Json
from labeler.cli.output import emit
from labeler.stages import doctor as doctor_stage


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("doctor")(doctor)


def doctor(
    project: Annotated[str, typer.Argument(metavar="[PROJECT]", help="A project to check, too.")] = "",
    as_json: Json = False,
) -> None:
    """Check libraries, display, encoder and database, and say how to fix each."""
    checks = doctor_stage.checks(project)
    ok = all(check.ok for check in checks)
    lines = [
        f"{'ok  ' if c.ok else 'FAIL'} {c.name}: {c.found}" + (f"\n     {c.fix}" if not c.ok else "") for c in checks
    ]
    emit({"ok": ok, "checks": [asdict(c) for c in checks]}, as_json=as_json, words="\n".join(lines))
    if not ok:
        raise typer.Exit(1)
