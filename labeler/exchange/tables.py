"""Write a table in one of the formats that others read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from labeler.domain.errors import BadInput
from labeler.domain.wording import phrase
from labeler.exchange.columns import Column
from labeler.exchange.csv import write_csv
from labeler.exchange.files import WrittenFile, replacing, written
from labeler.exchange.hf import Card, write_hf
from labeler.exchange.jsonl import write_jsonl
from labeler.exchange.parquet import write_parquet

__all__ = ["FORMATS", "Card", "Column", "WrittenFile", "write_table"]

Rows = Iterable[Mapping[str, object]]
_WRITERS: dict[str, Callable[[Rows, Sequence[Column], BinaryIO], int]] = {
    "jsonl": write_jsonl,
    "csv": write_csv,
    "parquet": write_parquet,
}
FORMATS = (*_WRITERS, "hf")


def write_table(
    rows: Rows,
    columns: Sequence[Column],
    out: Path,
    format: str,  # noqa: A002
    card: Card | None = None,
) -> list[WrittenFile]:
    """Write ``rows`` to ``out`` as a stream; equal rows give equal bytes.

    Each file appears whole under its name or not at all; a file that was there before is replaced.

    Args:
        columns: names and types, in order; other keys of a row are left out, absent ones are empty.
        out: the file, or the folder for ``hf``.
        format: one of `FORMATS`.
        card: what the data card of ``hf`` says.

    Raises:
        BadInput: the format is unknown, or two columns share a name, or ``out`` is a file where a folder is due or the reverse.
        WorldError: ``out`` cannot be written.
        TypeError, ValueError: a row does not hold what its columns say.
    """
    _check(columns, out, format)
    if format == "hf":
        return write_hf(rows, columns, out, card or Card(out.name, ""))
    with replacing(out) as file:
        count = _WRITERS[format](rows, columns, file)
    return [written(out, count)]


def _check(columns: Sequence[Column], out: Path, wanted: str) -> None:
    if wanted not in FORMATS:
        raise BadInput(
            phrase("{wanted!r} is not a format that Labeler writes.", wanted=wanted),
            phrase("Choose one of {formats}.", formats=", ".join(FORMATS)),
        )
    if len({column.name for column in columns}) < len(columns):
        raise BadInput(phrase("two columns of an export share a name."))
    if wanted == "hf" and out.is_file():
        raise BadInput(phrase("{out} is a file, and a data set is a folder.", out=out), phrase("Choose another place."))
    if wanted != "hf" and out.is_dir():
        raise BadInput(
            phrase("{out} is a folder, and {wanted} is one file.", out=out, wanted=wanted),
            phrase("Name the file to write."),
        )
