"""``bundle make``, ``merge``, ``show`` and ``key``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import drain, emit, emit_rows
from labeler.stages import bundle_make, bundle_merge, bundle_show
from labeler.stages.keys import own_key
from labeler.store.project import open_project

File = Annotated[Path, typer.Argument(metavar="FILE", help="A bundle.")]
Annotator = Annotated[
    str, typer.Option(help="Whose; the one who has a key on this computer when left out, if there is one.")
]

bundle = typer.Typer(help="Carry grades between copies of a project as signed files.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    bundle.command("make")(make)
    bundle.command("merge")(merge)
    bundle.command("show")(show)
    bundle.command("key")(key)
    app.add_typer(bundle, name="bundle")


def make(
    project: ProjectName,
    file: File,
    annotator: Annotator = "",
    since: Annotated[str, typer.Option(metavar="TIME", help="Only what was done at or after this time.")] = "",
    everyone: Annotated[bool, typer.Option("--all", help="With the signed bundles of others merged here.")] = False,
    as_json: Json = False,
) -> None:
    """Write an annotator's events to a signed file that any copy of the project can merge."""
    with open_project(project) as opened:
        report = drain(bundle_make.run(opened, bundle_make.MakeParams(file, annotator, since, everyone)))
    others = f", and {report.bundles - 1} bundles of others" if everyone else ""
    lines = [f"{report.events} events of {report.annotator}{others} in {report.file}."]
    lines += [f"Signed with the key {report.fingerprint}, which is in {report.key}."]
    lines += [f"  left out: {number} events of {name}, unsigned here" for name, number in report.left_out.items()]
    emit(asdict(report), as_json=as_json, words="\n".join(lines))


def merge(
    project: ProjectName,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Bundles, in any order.")],
    trust: Annotated[
        list[str] | None, typer.Option(metavar="FINGERPRINT", help="Trust this key from now on; repeat for more.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Take in bundles that were made in other copies of the project; a second time changes nothing."""
    with open_project(project) as opened:
        params = bundle_merge.MergeParams(tuple(files), tuple(trust or ()))
        report = drain(bundle_merge.run(opened, params))
    lines = [f"{report.new} new, {report.known} known, {len(report.rejected)} rejected."]
    lines += [f"  {m.annotator}: {m.new} new, {m.known} known ({m.source})" for m in report.bundles]
    lines += [f"  rejected {r.record}: {r.error}" for r in report.rejected]
    emit(asdict(report), as_json=as_json, words="\n".join(lines))


def show(file: File, as_json: Json = False) -> None:
    """Show who signed what; the signatures were checked. JSON Lines, one for each annotator's bundle."""
    rows = (asdict(one) for one in bundle_show.show(file))
    emit_rows(
        rows,
        as_json=as_json,
        words="{annotator}  {events} events, {documents} documents, {first} to {last}\n  key {fingerprint}",
    )


def key(
    annotator: Annotated[str, typer.Argument(metavar="ANNOTATOR", help="The name beside the grades.")],
    as_json: Json = False,
) -> None:
    """Show the fingerprint of an annotator's key on this computer, and where it lies; made when there is none."""
    found = own_key(annotator)
    record = {"annotator": annotator, "fingerprint": found.fingerprint, "file": str(found.path)}
    emit(record, as_json=as_json, words=f"{found.fingerprint}\n{found.path}")
