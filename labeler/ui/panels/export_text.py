"""What can be exported, in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from labeler.ui.language import shown, tr, trn
from labeler.ui.panels.model_text import ago, cut_words, many

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
    Choice(
        "labels", tr("Labels"), tr("What people said: one row for each grade, skip and flag, with how it came about")
    ),
    Choice(
        "verdicts",
        tr("Verdicts"),
        tr("What auditors said: agree or overturn, of documents and of stretches of their text"),
    ),
    Choice("decisions", tr("Decisions"), tr("What became of each document in a run, and why")),
    Choice("dataset", tr("Data set"), tr("The main texts that a run kept, ready for training")),
    Choice(
        "probe",
        tr("Probe"),
        tr("The probe in force: its forest and figures, for Labeler or for other tools. Data only, no code"),
    ),
)
FORMATS: Final = (
    Choice("jsonl", "JSON Lines", tr("One JSON object a line")),
    Choice("csv", "CSV", tr("For spreadsheets")),
    Choice("parquet", "Parquet", tr("Typed columns, compressed")),
    Choice("hf", tr("Hugging Face folder"), tr("Parquet shards with a data card")),
)
TOOL_FORMATS: Final = (
    Choice("label-studio", "Label Studio", tr("Its list of tasks, and a labelling interface that fits")),
    Choice("argilla", "Argilla", tr("A data set of Argilla 2 records")),
    Choice("prodigy", "Prodigy", tr("JSON Lines for its database")),
    Choice("doccano", "doccano", tr("JSON Lines, one file for each person")),
)
SAVED: Final = Choice("hf", tr("Hugging Face folder"), tr("A data set for load_from_disk"))
EVERYTHING: Final = tr("With documents that nobody graded")
EVERYTHING_TIP: Final = tr("Lists them as not graded, apart from skipped, flagged and grade 0")
PROBE_FORMATS: Final = (
    Choice("native", "Labeler", tr("The forest as it is, with the grades behind it")),
    Choice("onnx", "ONNX", tr("For any runtime of ONNX, with the recipe of its columns")),
    Choice("skops", "skops", tr("A forest of scikit-learn, with the recipe of its columns")),
)
PROBE_FILES: Final = {
    "native": tr("forest.bin, probe.json and training.jsonl"),
    "onnx": tr("forest.onnx, views.npz, probe.json and README.md"),
    "skops": tr("forest.skops, views.npz, probe.json and README.md"),
}
OF_A_RUN: Final = ("decisions", "dataset")
JOBS: Final = {
    "labels": tr("Export labels"),
    "verdicts": tr("Export verdicts"),
    "decisions": tr("Export decisions"),
    "dataset": tr("Export dataset"),
    "probe": tr("Export probe"),
}
"""What the work is called while it runs."""
NO_ROWS: Final = tr("The rows could not be shown. A crash report says why.")
OUR_MISTAKE: Final = tr("The export stopped by a mistake of Labeler; a crash report says why.")


def formats(what: str) -> Sequence[Choice]:
    """The forms in which something is written, the usual one first."""
    if what == "labels":
        return (*FORMATS[:-1], SAVED, *TOOL_FORMATS)
    return PROBE_FORMATS if what == "probe" else FORMATS


def probe_words(fmt: str) -> str:
    """Why a probe has no preview."""
    return tr("A probe has no rows: it is written as {files}.", files=PROBE_FILES[fmt])


def holds_words(fmt: str) -> str:
    """What a format of labels has no place for."""
    from labeler.exchange.holds import in_words

    return shown(in_words(fmt))


def missing_words(what: str, *, runs: bool, probe: bool, verdicts: bool, events: bool) -> str:
    """Why this cannot be exported now; empty when it can.

    Args:
        runs, probe, verdicts, events: whether there are any.
    """
    if what in OF_A_RUN and not runs:
        return tr("There is no decision run yet. Train a probe and decide on Model first.")
    if what == "probe" and not probe:
        return tr("There is no probe yet. Train one on Model first.")
    if what == "verdicts" and not verdicts:
        return tr("There are no verdicts yet. Agree (A) or overturn (O) on Audit first.")
    return "" if what != "labels" or events else tr("Nobody has graded yet. Grade some documents first.")


def folder_name(what: str, fmt: str) -> str:
    """The folder that an export gets: ``labels-jsonl``, ``probe-onnx``, ``probe``."""
    return what if fmt == "native" else f"{what}-{fmt}"


def run_words(run: RunInfo) -> str:
    """One entry of the list of runs."""
    return tr(
        "Run {run} · {cut} · {kept:,} kept · {tokens} tokens · {ago}",
        run=run.id, cut=cut_words(run.cut.score, run.cut.budget), kept=run.kept, tokens=many(run.tokens),
        ago=ago(run.created_at),
    )  # fmt: skip


def result_words(report: ExportReport) -> str:
    """What was written."""
    return tr(
        "Wrote {rows} in {files}, and a manifest of their hashes.",
        rows=trn("{count:,} row", "{count:,} rows", report.rows),
        files=trn("{count:,} file", "{count:,} files", len(report.files), about="in"),
    )


def file_lines(report: ExportReport) -> str:
    """The files, one a line; the manifest last."""
    listed = [*report.files[:LISTED]]
    if len(report.files) > LISTED:
        listed.append(tr("and {count} more", count=len(report.files) - LISTED))
    return "\n".join([*listed, report.manifest])


def cell(value: object) -> str:
    """One cell of the preview, on one line."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}…"


def preview_cells(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> list[list[str]]:
    """Rows as cells."""
    return [[cell(row.get(name)) for name in columns] for row in rows]


def manifest_words(ok: bool, problems: Sequence[str]) -> str:
    """What checking a manifest found."""
    if ok:
        return "● " + tr("The manifest and every file hold.")
    problem, more = shown(problems[0]), len(problems) - 1
    return "▲ " + (tr("{problem}. And {count:,} more.", problem=problem, count=more) if more else f"{problem}.")


def usual_folder(location: str) -> str:
    """Where exports of a project go before anybody chose: beside its file; nowhere for a server's."""
    return "" if "://" in location else str(Path(location).absolute().parent / "exports")
