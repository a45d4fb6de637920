"""Export: labels, verdicts, decisions, the data set or the probe as files, with a manifest of their hashes."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import labeler
from labeler.domain.errors import BadInput
from labeler.domain.progress import Progress
from labeler.exchange.manifest import write_manifest
from labeler.exchange.tables import Card, WrittenFile, write_table
from labeler.stages import export_probe, export_rows
from labeler.stages.export_rows import Table
from labeler.store import events, meta
from labeler.store.project import Project

WHAT = ("labels", "verdicts", "decisions", "dataset", "probe")
FORMATS = ("jsonl", "csv", "parquet", "hf")
SUFFIXES = {".jsonl": "jsonl", ".csv": "csv", ".parquet": "parquet"}


@dataclass(frozen=True, slots=True)
class ExportParams:
    """What to write, and where.

    Attributes:
        out: a folder, or for one table the file itself (``labels.csv``).
        what: one of WHAT. format: one of FORMATS, for a probe of ``export_probe.FORMATS``; the first when empty.
        run: the decision run for decisions and data set; None for the newest.
        probe: the probe to export; None for the one in force.
    """

    out: Path
    what: str = "labels"
    format: str = ""
    run: int | None = None
    probe: int | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The files that were written, the manifest not counted; rows in all of them."""

    files: tuple[str, ...]
    rows: int
    manifest: str


def run(project: Project, params: ExportParams) -> Generator[Progress, None, ExportReport]:
    """Write an export. Files appear whole, under their final name, or not at all."""
    params = _checked(params)
    folder, name = _place(params)
    _make(folder)
    yield Progress(0, None, "rows", params.what)
    about = _about(project, params)
    more: Mapping[str, object]
    if params.what == "probe":
        files, more = export_probe.write(project, folder, params.format, params.probe)
    else:
        table = export_rows.table(project, params.what, params.run)
        files, more = _write(table, folder / name, params.format, about), table.about
    manifest = write_manifest(folder, files, {**about, **more}, name=_manifest_name(params, name))
    rows = sum(file.rows for file in files)
    yield Progress(rows, rows, "rows", params.what)
    return ExportReport(tuple(str(file.path) for file in files), rows, str(manifest))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        raise BadInput(f"The folder {folder} cannot be made: {said}.", "Choose another folder.") from error


def _checked(params: ExportParams) -> ExportParams:
    """The parameters with a format of what is exported."""
    if params.what not in WHAT:
        raise BadInput(f"Labeler exports {', '.join(WHAT)}, not {params.what!r}.")
    formats = export_probe.FORMATS if params.what == "probe" else FORMATS
    fmt = params.format or formats[0]
    if fmt not in formats:
        of = "a probe as" if params.what == "probe" else params.what
        raise BadInput(f"Labeler writes {of} {', '.join(formats)}, not {params.format!r}.")
    if params.probe is not None and params.what != "probe":
        raise BadInput(f"{params.what.capitalize()} are not of a probe.", "Leave --probe out.")
    if params.out.exists() and not params.out.is_dir() and params.out.suffix not in SUFFIXES:
        raise BadInput(f"{params.out} is a file.", "Name a folder to export into.")
    return replace(params, format=fmt)


def _place(params: ExportParams) -> tuple[Path, str]:
    """Folder and file name: ``out`` names the file when it ends like one and is no folder."""
    suffix = SUFFIXES.get(params.out.suffix)
    if params.what != "probe" and suffix and not params.out.is_dir():
        if suffix != params.format:
            raise BadInput(f"{params.out.name} looks like {suffix}, but the format is {params.format}.")
        return params.out.parent, params.out.name
    return params.out, params.what if params.format == "hf" else f"{params.what}.{params.format}"


def _manifest_name(params: ExportParams, name: str) -> str:
    """Named after the table, so that several exports share a folder; a data set or probe has a folder of its own."""
    return "manifest.json" if params.format == "hf" or params.what == "probe" else f"{name}.manifest.json"


def _about(project: Project, params: ExportParams) -> dict[str, object]:
    with project.read() as tx:
        return {
            "what": params.what,
            "format": "labeler-probe" if params.format == export_probe.NATIVE else params.format,
            "project": meta.get(tx, "uuid") or "",
            "labeler": labeler.__version__,
            "chain": {"events": events.last_seq(tx), "head": events.last_hash(tx)},
        }


def _write(table: Table, out: Path, fmt: str, about: dict[str, object]) -> list[WrittenFile]:
    card = Card(table.title, table.description, {**table.sections, "Provenance": _provenance(about, table)})
    if fmt == "hf":
        out = out.parent
    return write_table(table.rows, table.columns, out, fmt, card=card if fmt == "hf" else None)


def _provenance(about: dict[str, object], table: Table) -> str:
    said = {**about, **table.about}
    return "\n".join(f"- {key}: `{value}`" for key, value in said.items() if key != "chain")
