"""JSON Lines, plain or gzip, and JSON files that hold one list of objects."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from labeler.domain.documents import Rejection
from labeler.exchange.base import MAX_RECORD, Item, Mark, ReadOptions
from labeler.exchange.columns import Column, jsonl_value
from labeler.exchange.pieces import open_pieces, read_whole
from labeler.exchange.rows import BadRow, Place, row_document
from labeler.exchange.stream import Stream

_EVERY = 200


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is a JSON object."""

    number: int
    offset: int
    row: Mapping[str, object]


def json_lines(source: Path, limit: int = MAX_RECORD) -> Iterator[Line | Rejection]:
    """The objects of a JSON Lines file, plain or gzip; lines that are none as rejections."""
    with source.open("rb") as file:
        stream = Stream(open_pieces(file, lambda data: data.lstrip()[:1] in {b"{", b""}))
        number = 0
        while True:
            stream.begin()
            offset = stream.offset()
            text = stream.line(limit)
            broken = stream.broken() if not text.endswith(b"\n") else None
            if not text and broken is None:
                return
            if broken is None:
                number += 1
                yield from _line(source, number, offset, text, _overlong(stream, text, limit))
                continue
            stream.resume()
            number += bool(text)
            yield from _cut_line(source, number, offset, text, broken.error, broken.unread)


def _overlong(stream: Stream, text: bytes, limit: int) -> int:
    """Bytes passed over to reach the end of a line that is longer than ``limit``."""
    passed = 0
    while len(text) == limit and not text.endswith(b"\n"):
        text = stream.line(limit)
        passed += len(text)
    return passed


def _line(source: Path, number: int, offset: int, text: bytes, passed: int) -> Iterator[Line | Rejection]:
    if passed:
        size = len(text) + passed
        yield Rejection(source.as_posix(), f"line {number}", f"too large: {size} bytes", size)
    elif text.strip():
        try:
            yield Line(number, offset, _object(text, first=number == 1))
        except BadRow as error:
            yield Rejection(source.as_posix(), f"line {number}", str(error), len(text))


def _cut_line(
    source: Path, number: int, offset: int, text: bytes, error: str, unread: int
) -> Iterator[Line | Rejection]:
    """A line before a place where bytes are missing: whole after all, or a rejection; the loss is told once."""
    try:
        if text.strip():
            yield Line(number, offset, _object(text, first=number == 1))
            text = b""
    except BadRow:
        error = f"the line ends early: {error}"
    yield Rejection(source.as_posix(), f"line {number}", error, unread + len(text))


def _object(text: bytes, *, first: bool) -> Mapping[str, object]:
    """The JSON object that a line holds.

    Raises:
        BadRow: it holds none.
    """
    try:
        value = json.loads(text.decode("utf-8-sig" if first else "utf-8"), parse_constant=_refuse)
    except UnicodeDecodeError as error:
        raise BadRow(f"not UTF-8 at byte {error.start + 1} of the line") from None
    except RecursionError:
        raise BadRow("nested too deeply") from None
    except json.JSONDecodeError as error:
        raise BadRow(f"not JSON: {error.msg} at column {error.colno}") from None
    except ValueError as error:
        raise BadRow(f"not JSON: {error}") from None
    if not isinstance(value, dict):
        raise BadRow("not a JSON object")
    return value


def _refuse(name: str) -> object:
    raise ValueError(f"{name} is no JSON number")


@dataclass(frozen=True, slots=True)
class JsonlReader:
    """Reads JSON Lines."""

    name: str = "JSONL"

    def read(self, source: Path, options: ReadOptions) -> Iterator[Item]:
        """The documents of a JSON Lines file, one a line."""
        size = source.stat().st_size
        seen = 0
        for line in json_lines(source):
            seen += 1
            if isinstance(line, Rejection):
                yield line
                continue
            yield _item(
                line.row,
                Place(source.as_posix(), source.name, line.number, f"line {line.number}", line.offset),
                options,
            )
            if seen % _EVERY == 0:
                yield Mark(seen, min(line.offset, size), size)
        yield Mark(seen, size, size)


@dataclass(frozen=True, slots=True)
class JsonReader:
    """Reads a JSON file that holds one list of objects. The file is held in memory: it must not be huge."""

    name: str = "JSON"
    limit: int = 4 * MAX_RECORD

    def read(self, source: Path, options: ReadOptions) -> Iterator[Item]:
        """The documents of a list of objects."""
        size = source.stat().st_size
        rows, error = json_list(source, self.limit)
        if error:
            yield Rejection(source.as_posix(), "", error, size)
        for number, row in enumerate(rows, 1):
            if isinstance(row, dict):
                yield _item(row, Place(source.as_posix(), source.name, number, f"item {number}"), options)
            else:
                yield Rejection(source.as_posix(), f"item {number}", "not a JSON object")
        yield Mark(len(rows), size, size)


def json_list(source: Path, limit: int = 4 * MAX_RECORD) -> tuple[Sequence[object], str]:
    """The list that a JSON file holds, and why there is none; a single value is a list of one."""
    body, broken = read_whole(source, limit)
    if broken:
        return [], broken[0].error
    if len(body) > limit:
        return [], f"too large for one JSON list: more than {limit} bytes; turn it into JSON Lines"
    try:
        value = json.loads(body.decode("utf-8-sig"), parse_constant=_refuse)
    except RecursionError:
        return [], "nested too deeply"
    except ValueError as error:
        return [], f"not JSON: {error}"
    return (value, "") if isinstance(value, list) else ([value], "")


def _item(row: Mapping[str, object], place: Place, options: ReadOptions) -> Item:
    try:
        return row_document(row, place, options)
    except BadRow as error:
        return Rejection(place.source, place.record, str(error))


def write_jsonl(rows: Iterable[Mapping[str, object]], columns: Sequence[Column], file: BinaryIO) -> int:
    """Write one JSON object a line, keys in the order of ``columns``; return how many."""
    count = 0
    for row in rows:
        values = {column.name: jsonl_value(row, column) for column in columns}
        text = json.dumps(values, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))
        file.write(text.encode("utf-8") + b"\n")
        count += 1
    return count
