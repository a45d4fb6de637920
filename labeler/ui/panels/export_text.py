"""What can be exported, in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from labeler.ui.panels.model_text import ago, cut_words, many, plural

if TYPE_CHECKING:
    from labeler.domain.probes import RunInfo
    from labeler.stages.export import ExportReport

LONGEST_CELL: Final = 160
LISTED: Final = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen: its key in ``ExportParams``, its name, and one line about it."""

    key: str
    name: str
    text: str


WHAT: Final = (
    Choice("labels", "Labels", "What people said: one row for each grade, skip and flag, with how it came about"),
    Choice(
        "verdicts", "Verdicts", "What auditors said: agree or overturn, of documents and of stretches of their text"
    ),
    Choice("decisions", "Decisions", "What became of each document in a run, and why"),
    Choice("dataset", "Data set", "The main texts that a run kept, ready for training"),
    Choice(
        "probe",
        "Probe",
        "The probe in force: its forest and figures, for Labeler or for other tools. Data only, no code",
    ),
)
FORMATS: Final = (
    Choice("jsonl", "JSON Lines", "One JSON object a line"),
    Choice("csv", "CSV", "For spreadsheets"),
    Choice("parquet", "Parquet", "Typed columns, compressed"),
    Choice("hf", "Hugging Face folder", "Parquet shards with a data card"),
)
PROBE_FORMATS: Final = (
    Choice("native", "Labeler", "The forest as it is, with the grades behind it"),
    Choice("onnx", "ONNX", "For any runtime of ONNX, with the recipe of its columns"),
    Choice("skops", "skops", "A forest of scikit-learn, with the recipe of its columns"),
)
PROBE_FILES: Final = {
    "native": "forest.bin, probe.json and training.jsonl",
    "onnx": "forest.onnx, views.npz, probe.json and README.md",
    "skops": "forest.skops, views.npz, probe.json and README.md",
}
OF_A_RUN: Final = ("decisions", "dataset")


def formats(what: str) -> Sequence[Choice]:
    """The forms in which something is written, the usual one first."""
    return PROBE_FORMATS if what == "probe" else FORMATS


def folder_name(what: str, fmt: str) -> str:
    """The folder that an export gets: ``labels-jsonl``, ``probe-onnx``, ``probe``."""
    return what if fmt == "native" else f"{what}-{fmt}"


def run_words(run: RunInfo) -> str:
    """One entry of the list of runs."""
    return (
        f"Run {run.id} · {cut_words(run.cut.score, run.cut.budget)} · {run.kept:,} kept · "
        f"{many(run.tokens)} tokens · {ago(run.created_at)}"
    )


def result_words(report: ExportReport) -> str:
    """What was written."""
    return f"Wrote {plural(report.rows, 'row')} in {plural(len(report.files), 'file')}, and a manifest of their hashes."


def file_lines(report: ExportReport) -> str:
    """The files, one a line; the manifest last."""
    shown = [*report.files[:LISTED]]
    if len(report.files) > LISTED:
        shown.append(f"and {len(report.files) - LISTED} more")
    return "\n".join([*shown, report.manifest])


def cell(value: object) -> str:
    """One cell of the preview, on one line."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}…"


def preview_cells(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> list[list[str]]:
    """Rows as cells."""
    return [[cell(row.get(name)) for name in columns] for row in rows]


def manifest_words(ok: bool, problems: Sequence[str]) -> str:
    """What checking a manifest found."""
    if ok:
        return "● The manifest and every file hold."
    more = f" And {len(problems) - 1:,} more." if len(problems) > 1 else ""
    return f"▲ {problems[0]}.{more}"


def usual_folder(location: str) -> str:
    """Where exports of a project go before anybody chose: beside its file; nowhere for a server's."""
    return "" if "://" in location else str(Path(location).absolute().parent / "exports")
