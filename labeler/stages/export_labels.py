"""Labels as files: a row for each person and document, or in the form of another tool."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from labeler.domain.grades import GRADES
from labeler.domain.rubric import Rubric
from labeler.exchange import argilla, doccano, json_text, label_studio, prodigy, saved
from labeler.exchange.answers import Said, Told
from labeler.exchange.files import WrittenFile, replacing, written
from labeler.exchange.tables import Column
from labeler.stages.said import Stood, stood, tellings
from labeler.store import rubrics
from labeler.store.project import Project

LABELS = (
    Column("document", "string"),
    Column("annotator", "string"),
    Column("status", "string"),
    Column("value", "int"),
    Column("flag", "string"),
    Column("at", "string"),
    Column("comment", "string"),
    Column("evidence", "json"),
    Column("criteria", "json"),
    Column("rubric", "string"),
    Column("valid", "bool"),
    Column("strategy", "string"),
    Column("propensity", "float"),
    Column("probe", "int"),
    Column("seconds", "float"),
    Column("score_visible", "bool"),
    Column("others_visible", "bool"),
    Column("graded_at", "string"),
    Column("settled", "int"),
    Column("event", "int"),
    Column("hash", "string"),
    Column("url", "string"),
    Column("title", "string"),
    Column("kind", "string"),
    Column("source", "string"),
    Column("record", "string"),
    Column("content_hash", "string"),
)

LABEL_NOTES = (
    "`status` is graded, skipped, flagged or not graded, of a person's newest answer to a document; `value` is their grade, "
    "also where a skip or flag came later (then `graded_at` says when it was given), and empty where there is none. "
    "`flag` is the kind of flag. `evidence` is what they marked, in code points of the visible text, and whether it speaks "
    "for the document (good) or against it. `settled` is the adjudicated grade of the document. `valid` is false for a "
    "grade given under an earlier rubric that the one in force does not accept: it trains nothing and is in no figure. "
    "`propensity` is the probability with which the queue served the document, empty for imported grades. Answers that "
    "were taken back are not listed."
)
TOOLS = (label_studio.NAME, argilla.NAME, prodigy.NAME, doccano.NAME)
SUFFIXES: Mapping[str, str] = {label_studio.NAME: ".json", prodigy.NAME: ".jsonl"}
IN_FOLDERS = (argilla.NAME, doccano.NAME, "hf")


def label_rows(project: Project, *, everything: bool = False) -> Iterator[Mapping[str, object]]:
    """A row for each person and document, in the order in which they were said last.

    Args:
        everything: whether documents that nobody graded follow.
    """
    return map(_row, stood(project, everything=everything))


def _row(one: Stood) -> dict[str, object]:
    said, document, event = one.said, one.document, one.event
    came = event.action.circumstances if event else None
    return {
        "document": document.external_id,
        "annotator": said.annotator or None,
        "status": said.status.value,
        "value": said.value,
        "flag": said.flag or None,
        "at": event.action.at if event else None,
        "comment": said.comment or None,
        "evidence": [{"start": m.start, "end": m.end, "sign": m.sign.value} for m in said.marks] or None,
        "criteria": dict(said.criteria) or None,
        "rubric": came.rubric or None if came else None,
        "valid": one.valid,
        "strategy": came.strategy.value if came else None,
        "propensity": came.propensity if came else None,
        "probe": came.probe if came else None,
        "seconds": came.seconds if came else None,
        "score_visible": came.score_visible if came else None,
        "others_visible": came.others_visible if came else None,
        "graded_at": said.graded_at or None,
        "settled": one.settled,
        "event": event.seq if event else None,
        "hash": event.hash if event else None,
        "url": document.origin.url or None,
        "title": document.title or None,
        "kind": document.kind.value,
        "source": document.origin.source,
        "record": document.origin.record or None,
        "content_hash": document.content_hash,
    }


def write_saved(rows: Iterable[Mapping[str, object]], folder: Path, readme: str) -> list[WrittenFile]:
    """The rows as a data set that ``datasets.load_from_disk`` opens."""
    return saved.write_saved(saved.flat_rows(rows, LABELS), saved.flat_types(LABELS), folder, readme)


def write_for_tool(project: Project, out: Path, fmt: str, readme: str, *, everything: bool) -> list[WrittenFile]:
    """The labels in the form of another tool: one of `TOOLS`.

    Args:
        out: the file, or the folder for the formats of `IN_FOLDERS`.
        readme: what stands beside a data set for Argilla.
        everything: whether documents of which nobody said anything are among them.
    """
    with project.read() as tx:
        rubric = rubrics.newest(tx)
    scale = sorted((level.value, level.title) for level in rubric.levels) if rubric else [(n, str(n)) for n in GRADES]
    counted = _Counted(tellings(project, everything=everything))
    if fmt == label_studio.NAME:
        return _label_studio(counted, out, scale)
    if fmt == prodigy.NAME:
        with replacing(out) as file:
            _lines(prodigy.lines(counted, scale), file)
        return [written(out, counted.rows)]
    if fmt == doccano.NAME:
        return _doccano(counted, out)
    files = saved.write_saved(argilla.records(counted), argilla.TYPES, out, readme)
    settings = out / ".argilla" / "settings.json"
    with replacing(settings) as file:
        file.write(json_text.line(argilla.settings(scale, _question(rubric))))
    return [written(files[0].path, counted.rows), *files[1:], written(settings, 0)]


def _question(rubric: Rubric | None) -> str:
    return rubric.question if rubric else "Grade"


class _Counted:
    """Documents as they pass, and how many answers and unanswered documents those were."""

    def __init__(self, told: Iterator[Told]) -> None:
        self._told = told
        self.rows = 0

    def __iter__(self) -> Iterator[Told]:
        for told in self._told:
            self.rows += max(1, len(told.said))
            yield told


def _lines(rows: Iterable[Mapping[str, object]], file: BinaryIO) -> None:
    file.writelines(json_text.line(row) for row in rows)


def _label_studio(told: _Counted, out: Path, scale: Sequence[tuple[int, str]]) -> list[WrittenFile]:
    with replacing(out) as file:
        file.write(b"[\n")
        for number, task in enumerate(label_studio.tasks(told)):
            file.write((b",\n" if number else b"") + json_text.line(task).rstrip(b"\n"))
        file.write(b"\n]\n")
    interface = out.with_suffix(".xml")
    with replacing(interface) as file:
        file.write(label_studio.interface(scale).encode("utf-8", "replace"))
    return [written(out, told.rows), written(interface, 0)]


def _doccano(told: _Counted, folder: Path) -> list[WrittenFile]:
    """One file for each person; those whom nobody answered in one of their own."""
    files: dict[str, tuple[Path, BinaryIO]] = {}
    counts: dict[str, int] = {}
    with ExitStack() as stack:

        def file_of(stem: str) -> BinaryIO:
            if stem not in files:
                path = folder / f"{stem}.jsonl"
                files[stem] = path, stack.enter_context(replacing(path))
            counts[stem] = counts.get(stem, 0) + 1
            return files[stem][1]

        for number, one in enumerate(told, 1):
            _doccano_lines(one, number, file_of)
    return [written(path, counts[stem]) for stem, (path, _) in sorted(files.items())]


def _doccano_lines(told: Told, number: int, file_of: Callable[[str], BinaryIO]) -> None:
    everyone: tuple[Said | None, ...] = told.said or (None,)
    for said in everyone:
        stem = doccano.file_stem(said.annotator) if said else doccano.NOT_GRADED
        file_of(stem).write(json_text.line(doccano.row_of(told, number, said)))
