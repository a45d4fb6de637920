"""``account``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName, RunNumber
from labeler.cli.output import drain, emit
from labeler.stages import account as account_stage
from labeler.stages import account_rows
from labeler.stages.account import AccountParams, AccountReport, By, Group
from labeler.store.project import open_project

SHOWN = 20


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("account")(account)


def account(
    project: ProjectName,
    run: RunNumber = None,
    by: Annotated[By, typer.Option(help="What to count the tokens by.")] = By.STAGE,
    csv: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the rows as CSV too.")] = None,
    as_json: Json = False,
) -> None:
    """Show where the tokens of the whole project went, by stage and reason."""
    with open_project(project) as opened:
        report = drain(account_stage.run(opened, AccountParams(run, by)))
    if csv is not None:
        account_rows.write_csv(report, csv)
    emit(account_rows.record(report), as_json=as_json, words="\n".join(_lines(report)))


def _lines(report: AccountReport) -> Iterator[str]:
    what = "so far" if report.run is None else f"in run {report.run}"
    yield f"{report.tokens} tokens of {report.documents} documents {what}"
    if report.by is By.STAGE:
        for step in report.flow:
            for part in step.drops:
                share = _share(part.tokens, report.tokens)
                yield f"  {step.stage:<10} {part.reason:<28} -{part.tokens:<12} {share:>6}  {part.documents} documents"
        left = report.flow[-1].left
        yield f"  {'kept':<39}  {left:<12} {_share(left, report.tokens):>6}  {report.flow[-1].documents_left} documents"
        return
    for group in report.groups[:SHOWN]:
        yield f"  {_group(group)}"
    if len(report.groups) > SHOWN:
        yield f"  and {len(report.groups) - SHOWN} more; --json and --csv have them all"


def _group(group: Group) -> str:
    kept = group.kept.tokens
    return (
        f"{group.name}: {group.tokens} tokens, {kept} kept ({_share(kept, group.tokens)}), {group.documents} documents"
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f} %"
