"""``team``: who belongs to a project and with which role, and how they share its documents."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import emit, emit_rows
from labeler.domain.team import Member, Role, Sharing
from labeler.stages import sharing as sharing_stage
from labeler.stages import team as team_stage
from labeler.stages.outbox import Outbox
from labeler.store.project import open_project

Name = Annotated[str, typer.Argument(metavar="NAME", help="The name under which they grade.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(help="Who belongs to a project, with which role, and how they share its documents.")
    group.command("add")(add)
    group.command("list")(list_members)
    group.command("remove")(remove)
    group.command("sharing")(sharing)
    group.command("outbox")(outbox)
    app.add_typer(group, name="team")


def add(
    project: ProjectName,
    name: Name,
    role: Annotated[Role, typer.Option(help="What they may do.")] = Role.ANNOTATOR,
    login: Annotated[str, typer.Option(help="Their user of the PostgreSQL server; made if there is none.")] = "",
    password_prompt: Annotated[bool, typer.Option("--password-prompt", help="Ask for the login's password.")] = False,
    as_json: Json = False,
) -> None:
    """Add somebody to the team, or change their role."""
    password = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True) if password_prompt else ""
    with open_project(project) as opened:
        made = team_stage.add(opened, name, role, login=login, password=password)
    emit(_row(made), as_json=as_json, words=f"{made.name} is in the team as {made.role.value}.")


def list_members(project: ProjectName, as_json: Json = False) -> None:
    """Show who belongs to the team."""
    with open_project(project) as opened:
        rows = [_row(member) for member in team_stage.everybody(opened)]
    emit_rows(rows, as_json=as_json, words="{name}  {role}  {login}  active: {active}")


def remove(project: ProjectName, name: Name, as_json: Json = False) -> None:
    """Take somebody out of the team; their grades stay."""
    with open_project(project) as opened:
        gone = team_stage.remove(opened, name)
    emit(_row(gone), as_json=as_json, words=f"{gone.name} has left the team; their grades stay.")


def sharing(
    project: ProjectName,
    overlap: Annotated[int | None, typer.Option(help="How many people grade a document.")] = None,
    most_raters: Annotated[int | None, typer.Option(help="How many at most, where their grades disagree.")] = None,
    disagreement: Annotated[int | None, typer.Option(help="Levels by which grades may differ before that.")] = None,
    across_cut: Annotated[
        bool | None, typer.Option(help="Whether grades on both sides of the grade to keep from disagree.")
    ] = None,
    lease_minutes: Annotated[
        int | None, typer.Option(help="How long a document stays with somebody while nothing is heard of them.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Show how the team shares the documents, or change it."""
    asked = {
        "overlap": overlap,
        "most_raters": most_raters,
        "disagreement": disagreement,
        "across_cut": across_cut,
        "lease_minutes": lease_minutes,
    }
    changes = {key: value for key, value in asked.items() if value is not None}
    with open_project(project) as opened:
        if changes:
            with opened.write(durable=True) as tx:
                sharing_stage.change_sharing(tx, **changes)
        with opened.read() as tx:
            now = sharing_stage.load_sharing(tx)
    emit(asdict(now), as_json=as_json, words=_words(now))


def outbox(project: ProjectName, name: Name, as_json: Json = False) -> None:
    """Send what waits on this machine of somebody's answers, and name what the project does not take."""
    with open_project(project) as opened:
        sent = Outbox(opened, name).send()
    refused = [asdict(one) for one in sent.refused]
    lines = [f"{len(sent.recorded)} answers recorded, {sent.waiting} wait, {len(refused)} kept aside."]
    lines += [f"  {one.document}: {one.reason}" for one in sent.refused]
    report = {"recorded": len(sent.recorded), "waiting": sent.waiting, "refused": refused}
    emit(report, as_json=as_json, words="\n".join(lines))


def _row(member: Member) -> dict[str, object]:
    return {"name": member.name, "role": member.role.value, "login": member.login, "active": member.active}


def _words(now: Sharing) -> str:
    apart = f"more than {now.disagreement} levels apart"
    return (
        f"{now.overlap} grade each document, up to {now.most_raters} where grades are {apart}"
        f"{' or on both sides of the grade to keep from' if now.across_cut else ''}. "
        f"A document stays with somebody for {now.lease_minutes} minutes."
    )
