"""Files of answers: which tool wrote one, and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput, why_refused
from labeler.domain.wording import phrase
from labeler.exchange import argilla, doccano, label_studio, prodigy, saved
from labeler.exchange.answers import Heard, says_something
from labeler.exchange.grades import heard_row
from labeler.exchange.jsonl import Line, json_lines, json_list
from labeler.exchange.packed import MAGIC, unpacked
from labeler.exchange.reading import Reading, said_in
from labeler.exchange.rows import BadRow
from labeler.exchange.sources import source_kind

AUTO, JSONL, HF = "auto", "jsonl", "hf"
FORMATS = (JSONL, label_studio.NAME, argilla.NAME, HF, prodigy.NAME, doccano.NAME)
_SNIFFED = 20


def read_answers(path: Path, fmt: str, reading: Reading) -> Iterator[Heard | Rejection]:
    """What people say in a file or folder of one of `FORMATS`, in its order; records that say nothing as rejections.

    Args:
        fmt: one of `FORMATS`, or ``auto`` to look.

    Raises:
        BadInput: it is missing, cannot be read, or the format is unknown.
    """
    if fmt not in (AUTO, *FORMATS):
        raise BadInput(phrase("Labeler reads grades as {formats}, not {fmt!r}.", formats=", ".join(FORMATS), fmt=fmt))
    try:
        yield from _read(path, format_of(path) if fmt == AUTO else fmt, reading)
    except OSError as error:
        raise BadInput(phrase("{path} cannot be read: {reason}.", path=path, reason=why_refused(error))) from error


def format_of(path: Path) -> str:
    """Which of `FORMATS` a file or folder has, by what it holds; ``jsonl`` where nothing else fits.

    Raises:
        OSError: it cannot be read.
        BadInput: it is a folder that holds no answers.
    """
    if saved.is_saved(path):
        row = next((found[1] for found in saved.saved_rows(path) if not isinstance(found, Rejection)), {})
        return argilla.NAME if argilla.looks_like(row) else HF
    if path.is_dir():
        if not _person_files(path):
            raise BadInput(
                phrase("{path} holds no grades that Labeler reads.", path=path),
                phrase("Name the file, or a folder of JSON Lines."),
            )
        return doccano.NAME
    head = _head(path)
    if head.startswith(MAGIC):
        return doccano.NAME
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"["):
        first = next((row for row in json_list(path)[0] if isinstance(row, Mapping)), {})
        return argilla.NAME if argilla.looks_like(first) else label_studio.NAME
    return _of_lines(path)


def _of_lines(path: Path) -> str:
    for number, line in enumerate(json_lines(path)):
        if isinstance(line, Line):
            if prodigy.looks_like(line.row):
                return prodigy.NAME
            if doccano.looks_like(line.row):
                return doccano.NAME
        if number >= _SNIFFED:
            break
    return JSONL


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(64)


def _read(path: Path, fmt: str, reading: Reading) -> Iterator[Heard | Rejection]:
    if fmt in (argilla.NAME, HF):
        yield from _from_rows(path, fmt, reading)
    elif fmt == label_studio.NAME:
        yield from _from_tasks(path, reading)
    elif fmt == doccano.NAME and path.is_file() and _head(path).startswith(MAGIC):
        with unpacked(path) as folder:
            for one in _read(folder, fmt, reading):
                yield replace(one, source=path.as_posix()) if isinstance(one, Rejection) else one
    elif fmt == doccano.NAME:
        for file in _person_files(path) if path.is_dir() else [path]:
            yield from _from_lines(file, fmt, reading, f"{file.name}, " if path.is_dir() else "")
    else:
        yield from _from_lines(path, fmt, reading, "")


def _person_files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.suffix.lower() == ".jsonl" and file.is_file())


def _from_rows(path: Path, fmt: str, reading: Reading) -> Iterator[Heard | Rejection]:
    for found in saved.saved_rows(path):
        if isinstance(found, Rejection):
            yield found
            continue
        record, row = found
        if fmt == argilla.NAME:
            yield from argilla.heard_in(path.as_posix(), record, row, reading)
        else:
            yield from said_in(
                path.as_posix(), record, row,
                lambda row, record=record: [heard_row(row, record, reading, choices=True)],  # type: ignore[misc]
            )  # fmt: skip


def _from_tasks(path: Path, reading: Reading) -> Iterator[Heard | Rejection]:
    tasks, error = json_list(path)
    if error:
        yield Rejection(path.as_posix(), "", error)
    for number, task in enumerate(tasks, 1):
        if isinstance(task, Mapping):
            yield from label_studio.heard_in(path.as_posix(), number, task, reading)
        else:
            yield Rejection(path.as_posix(), f"task {number}", "not a JSON object")


def _from_lines(path: Path, fmt: str, reading: Reading, before: str) -> Iterator[Heard | Rejection]:
    source = path.as_posix()
    for line in json_lines(path):
        if isinstance(line, Rejection):
            yield line
            continue
        record = f"{before}line {line.number}"
        yield from said_in(source, record, line.row, lambda row, at=record: _line(row, at, fmt, reading, path.stem))  # type: ignore[misc]


def _line(row: Mapping[str, object], record: str, fmt: str, reading: Reading, stem: str) -> Iterator[Heard | None]:
    if fmt == prodigy.NAME:
        yield from prodigy.heard_in(row, record, reading)
    elif fmt == doccano.NAME:
        for heard in doccano.heard_in(row, record, reading, stem):
            if heard is not None and not says_something(heard.said) and heard.lost:
                raise BadRow(heard.lost)
            yield heard if heard is not None and says_something(heard.said) else None
    else:
        yield heard_row(row, record, reading)


def told_by(path: Path, at_most: int = 20_000_000) -> str:
    """The format of a file or folder whose first records say what people said; empty for any other.

    Args:
        at_most: size in bytes of the largest list of JSON that is looked into, as it is read whole.

    Raises:
        OSError: it cannot be read.
    """
    try:
        if path.is_file() and not saved.is_saved(path) and not _head(path).startswith(MAGIC):
            kind = source_kind(path)
            if kind not in ("JSONL", "JSON") or (kind == "JSON" and path.stat().st_size > at_most):
                return ""
        fmt = format_of(path)
        found = list(islice(read_answers(path, fmt, Reading()), _SNIFFED))
    except BadInput:
        return ""
    heard = sum(isinstance(one, Heard) for one in found)
    return fmt if heard * 2 > len(found) else ""
