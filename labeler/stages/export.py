"""Export: labels, verdicts, decisions, the data set or the probe as files, with a manifest of their hashes."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import labeler
from labeler.domain.errors import BadInput, why_refused
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.exchange.holds import cannot_hold, in_words
from labeler.exchange.manifest import write_manifest
from labeler.exchange.tables import Card, WrittenFile, write_table
from labeler.stages import export_labels, export_probe, export_rows
from labeler.stages.export_rows import Table
from labeler.store import events, meta
from labeler.store.project import Project

WHAT = ("labels", "verdicts", "decisions", "dataset", "probe")
TABLES = ("jsonl", "csv", "parquet", "hf")
SUFFIXES = {".jsonl": ("jsonl", "prodigy"), ".json": ("label-studio",), ".csv": ("csv",), ".parquet": ("parquet",)}


def formats(what: str) -> tuple[str, ...]:
    """The forms in which that can be written, the usual one first."""
    if what == "probe":
        return export_probe.FORMATS
    return (*TABLES, *export_labels.TOOLS) if what == "labels" else TABLES


@dataclass(frozen=True, slots=True)
class ExportParams:
    """What to write, and where.

    Attributes:
        out: a folder, or for one table the file itself (``labels.csv``).
        what: one of WHAT. format: one of its `formats`; the first when empty.
        run: the decision run for decisions and data set; None for the newest.
        all_documents: for labels, whether documents of which nobody said anything are among them.
        probe: the probe to export; None for the one in force.
    """

    out: Path
    what: str = "labels"
    format: str = ""
    run: int | None = None
    probe: int | None = None
    all_documents: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The files that were written, the manifest not counted; rows in all of them.

    Attributes:
        cannot_hold: what the format has no place for, in words.
    """

    files: tuple[str, ...]
    rows: int
    manifest: str
    cannot_hold: tuple[str, ...] = ()


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
        table = export_rows.table(project, params.what, params.run, everything=params.all_documents)
        files, more = _write(project, table, folder / name, params, about), table.about
    missing = cannot_hold(params.format) if params.what == "labels" else ()
    if params.what == "labels":
        more = {**more, "cannot_hold": list(missing), "all_documents": params.all_documents}
    manifest = write_manifest(folder, files, {**about, **more}, name=_manifest_name(params, name))
    rows = sum(file.rows for file in files)
    yield Progress(rows, rows, "rows", params.what)
    return ExportReport(tuple(str(file.path) for file in files), rows, str(manifest), missing)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(
            phrase("The folder {folder} cannot be made: {reason}.", folder=folder, reason=why_refused(error)),
            phrase("Choose another folder."),
        ) from error


def _checked(params: ExportParams) -> ExportParams:
    """The parameters with a format of what is exported."""
    if params.what not in WHAT:
        raise BadInput(phrase("Labeler exports {known}, not {what!r}.", known=", ".join(WHAT), what=params.what))
    known = formats(params.what)
    fmt = params.format or known[0]
    if fmt not in known:
        said = {"known": ", ".join(known), "format": params.format}
        if params.what == "probe":
            raise BadInput(phrase("Labeler writes a probe as {known}, not {format!r}.", **said))
        raise BadInput(phrase("Labeler writes {what} {known}, not {format!r}.", what=params.what, **said))
    if params.all_documents and params.what != "labels":
        raise BadInput(phrase("Only labels are of all documents or of some."), phrase("Leave --all-documents out."))
    if params.probe is not None and params.what != "probe":
        raise BadInput(
            phrase("{what} are not of a probe.", what=params.what.capitalize()), phrase("Leave --probe out.")
        )
    if params.out.exists() and not params.out.is_dir() and params.out.suffix not in SUFFIXES:
        raise BadInput(phrase("{out} is a file.", out=params.out), phrase("Name a folder to export into."))
    return replace(params, format=fmt)


def _place(params: ExportParams) -> tuple[Path, str]:
    """Folder and file name: ``out`` names the file when it ends like one and is no folder."""
    suffix = SUFFIXES.get(params.out.suffix)
    if params.what != "probe" and suffix and not params.out.is_dir():
        if params.format not in suffix:
            raise BadInput(
                phrase(
                    "{name} looks like {format}, but the format is {wanted}.",
                    name=params.out.name,
                    format=suffix[0],
                    wanted=params.format,
                )
            )
        return params.out.parent, params.out.name
    if params.format in export_labels.IN_FOLDERS:
        return params.out, params.what
    return params.out, f"{params.what}.{params.format}{export_labels.SUFFIXES.get(params.format, '')}"


def _manifest_name(params: ExportParams, name: str) -> str:
    """Named after the table, so that several exports share a folder; a data set or probe has a folder of its own."""
    return (
        "manifest.json"
        if params.format in export_labels.IN_FOLDERS or params.what == "probe"
        else f"{name}.manifest.json"
    )


def _about(project: Project, params: ExportParams) -> dict[str, object]:
    with project.read() as tx:
        return {
            "what": params.what,
            "format": "labeler-probe" if params.format == export_probe.NATIVE else params.format,
            "project": meta.get(tx, "uuid") or "",
            "labeler": labeler.__version__,
            "chain": {"events": events.last_seq(tx), "head": events.last_hash(tx)},
        }


def _write(
    project: Project, table: Table, out: Path, params: ExportParams, about: dict[str, object]
) -> list[WrittenFile]:
    fmt = params.format
    if params.what == "labels" and (fmt == "hf" or fmt in export_labels.TOOLS):
        readme = _readme(table, fmt)
        place = out.parent if fmt in export_labels.IN_FOLDERS else out
        if fmt == "hf":
            return export_labels.write_saved(table.rows, place, readme)
        return export_labels.write_for_tool(project, place, fmt, readme, everything=params.all_documents)
    card = Card(table.title, table.description, {**table.sections, "Provenance": _provenance(about, table)})
    if fmt == "hf":
        out = out.parent
    return write_table(table.rows, table.columns, out, fmt, card=card if fmt == "hf" else None)


_SETTINGS = (
    "Its questions are in `.argilla/settings.json`: `argilla.Settings.from_json(path)`. The people in `*.responses.users` "
    "are UUIDs that stand for their names; who has an account of Argilla has another one there."
)


def _readme(table: Table, fmt: str) -> str:
    """What stands beside a data set folder."""
    how = "Load it with `datasets.load_from_disk(folder)`."
    notes = table.sections["Columns"] if fmt == "hf" else f"{_SETTINGS}\n\n{in_words(fmt)}"
    return f"# {table.title}\n\n{table.description}\n\n{how}\n\n{notes}\n"


def _provenance(about: dict[str, object], table: Table) -> str:
    said = {**about, **table.about}
    return "\n".join(f"- {key}: `{value}`" for key, value in said.items() if key != "chain")
