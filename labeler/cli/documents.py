"""``ingest`` and ``prepare``."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import drain, emit
from labeler.domain.documents import Kind
from labeler.exchange.base import ReadOptions
from labeler.stages import ingest as ingest_stage
from labeler.stages import prepare as prepare_stage
from labeler.stages.config import change_settings
from labeler.stages.embed import find_encoder
from labeler.store.project import open_project


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("ingest")(ingest)
    app.command("prepare")(prepare)


def ingest(
    project: ProjectName,
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Archives, tables, HTML files, folders.")],
    kind: Annotated[Kind, typer.Option(help="What the documents are.")] = Kind.PAGE,
    id_field: Annotated[str, typer.Option(help="Field with the external id.")] = "",
    text_field: Annotated[str, typer.Option(help="Field with plain text.")] = "",
    html_field: Annotated[str, typer.Option(help="Field with HTML.")] = "",
    url_field: Annotated[str, typer.Option(help="Field with the address.")] = "",
    as_json: Json = False,
) -> None:
    """Bring in documents: WARC, WET, ARC, HTML, JSONL, CSV, Parquet, or a file of URLs."""
    options = ReadOptions(kind, id_field, text_field, html_field, url_field)
    with open_project(project) as opened:
        report = drain(ingest_stage.run(opened, ingest_stage.IngestParams(tuple(sources), options)))
    rejected = [{"source": r.source, "record": r.record, "error": r.error} for r in report.rejected]
    words = (
        f"{report.documents} documents came in ({report.duplicates} duplicates, {report.records} records, "
        f"{len(rejected)} rejected, {report.unread_bytes} bytes unread)."
    )
    lines = [words, *(f"  rejected {r['source']} {r['record']}: {r['error']}" for r in rejected)]
    emit({**asdict(report), "rejected": rejected}, as_json=as_json, words="\n".join(lines))


def prepare(
    project: ProjectName,
    workers: Annotated[int, typer.Option(min=0, help="Worker processes; 0 for one per core.")] = 0,
    encoder: Annotated[str, typer.Option(help="Encoder from now on: a model folder, or a model's name.")] = "",
    max_passages: Annotated[int, typer.Option(min=0, help="Passages read of a long document from now on.")] = 0,
    language: Annotated[
        list[str] | None, typer.Option(help="Language to keep from now on, as en; repeat for more, all for all.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Extract, screen, deduplicate and embed all that is new."""
    changes: dict[str, object] = {}
    if encoder:
        changes["encoder"] = find_encoder(encoder)
    if max_passages:
        changes["max_passages"] = max_passages
    if language:
        changes["languages"] = () if language == ["all"] else tuple(language)
    with open_project(project) as opened:
        if changes:
            with opened.write() as tx:
                change_settings(tx, **changes)
        report = drain(prepare_stage.run(opened, prepare_stage.PrepareParams(workers)))
    fates = ", ".join(f"{fate} {tokens}" for fate, tokens in report.by_fate.items())
    words = f"{report.documents} documents, {report.tokens} tokens: {fates} ({report.seconds} s)."
    emit(asdict(report), as_json=as_json, words=words)
