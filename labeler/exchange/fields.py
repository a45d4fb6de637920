"""Fields of rows that people's words come in: names, times, remarks; and the files that hold such rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput, why_refused
from labeler.domain.wording import phrase
from labeler.exchange.jsonl import Line, json_lines
from labeler.exchange.rows import BadRow, clean
from labeler.exchange.times import utc

R = TypeVar("R")


def read_rows(path: Path, made_of: Callable[[Line], R]) -> Iterator[R | Rejection]:
    """What ``made_of`` makes of each line of a JSON Lines file, plain or gzip; a BadRow becomes a rejection.

    Raises:
        BadInput: the file is missing or cannot be read.
    """
    try:
        for line in json_lines(path):
            if isinstance(line, Rejection):
                yield line
                continue
            try:
                yield made_of(line)
            except BadRow as error:
                yield Rejection(path.as_posix(), f"line {line.number}", str(error))
    except OSError as error:
        raise BadInput(phrase("{path} cannot be read: {reason}.", path=path, reason=why_refused(error))) from error


def name_in(row: Mapping[str, object], key: str) -> str:
    """A name that has to be there; a document may be named by a whole number.

    Raises:
        BadRow: it is missing, empty or no text.
    """
    value = row.get(key)
    if value is None:
        raise BadRow(f"no {key}")
    if not isinstance(value, str) and (key != "document" or isinstance(value, bool) or not isinstance(value, int)):
        raise BadRow(f"the {key} is no text: {value!r:.60}")
    name = clean(str(value)).strip()
    if not name:
        raise BadRow(f"the {key} is empty")
    return name


def time_of(value: object) -> str:
    """A time in UTC, ISO 8601; empty where none is stated.

    Raises:
        BadRow: it is no time.
    """
    if value is None or value == "":
        return ""
    if not isinstance(value, str):
        raise BadRow(f"the time is no text: {value!r:.60}")
    try:
        return utc(value)
    except ValueError:
        raise BadRow(f"not an ISO 8601 time: {value!r:.60}") from None


def remark_in(row: Mapping[str, object], key: str) -> str:
    """A remark, empty where none is made.

    Raises:
        BadRow: it is no text.
    """
    value = row.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadRow(f"the {key} is no text: {value!r:.60}")
    return clean(value)
