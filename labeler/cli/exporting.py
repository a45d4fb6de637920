"""``export`` and ``verify``."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProbeNumber, ProjectName, RunNumber
from labeler.cli.output import drain, emit
from labeler.exchange.bundle import looks_like_bundle
from labeler.exchange.holds import in_words
from labeler.stages import export as export_stage
from labeler.stages import verify as verify_stage
from labeler.store.project import open_project


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("export")(export)
    app.command("verify")(verify)


def export(
    project: ProjectName,
    out: Annotated[Path, typer.Argument(metavar="OUT", help="A folder, or the file itself.")],
    what: Annotated[str, typer.Option(help="labels, verdicts, decisions, dataset or probe.")] = "labels",
    fmt: Annotated[
        str,
        typer.Option(
            "--format",
            help="jsonl, csv, parquet or hf; for labels also label-studio, argilla, prodigy or doccano; for a probe "
            "native, onnx or skops.",
        ),
    ] = "",
    run: RunNumber = None,
    probe: ProbeNumber = None,
    all_documents: Annotated[
        bool, typer.Option("--all-documents", help="With labels, list documents that nobody graded, too.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Write labels, verdicts, decisions, the data set or the probe, with a manifest of hashes."""
    with open_project(project) as opened:
        params = export_stage.ExportParams(out, what, fmt, run, probe, all_documents)
        report = drain(export_stage.run(opened, params))
    words = f"{report.rows} rows in {', '.join(report.files)}; hashes in {report.manifest}."
    if report.cannot_hold:
        words += f"\n{in_words(fmt)}"
    emit(asdict(report), as_json=as_json, words=words)


def verify(
    target: Annotated[
        str, typer.Argument(metavar="PROJECT|MANIFEST|BUNDLE", help="A project, an export's manifest, or a bundle.")
    ],
    as_json: Json = False,
) -> None:
    """Check the chain of grades, ledgers and hashes of a project, the files of an export, or the signatures of a bundle."""
    path = Path(target)
    if path.suffix == ".json" or os.path.isfile(path / "manifest.json"):  # noqa: PTH113  # False where it may not look
        report = verify_stage.verify_manifest(path)
    elif looks_like_bundle(path):
        report = verify_stage.verify_bundle(path)
    else:
        with open_project(target) as opened:
            report = drain(verify_stage.run(opened))
    lines = ["Everything holds." if report.ok else f"Problems found: {len(report.problems)}", *report.problems]
    emit(asdict(report), as_json=as_json, words="\n".join(lines))
    if not report.ok:
        raise typer.Exit(1)
