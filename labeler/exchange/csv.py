"""Tables as CSV: any of the usual separators and encodings in, one plain form out."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from labeler.domain.documents import RawDocument, Rejection
from labeler.exchange.base import MAX_RECORD, Item, Mark, ReadOptions
from labeler.exchange.columns import Column, flat_value
from labeler.exchange.pieces import Break, open_pieces
from labeler.exchange.rows import BadRow, Place, row_document

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

_SEPARATORS = (",", ";", "\t")
_EVERY = 200


class _Plain(io.RawIOBase):
    """The plain bytes of a file, plain or gzip; remembers where some are missing."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._pieces = open_pieces(file)
        self._rest = memoryview(b"")
        self.broken: Break | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, target: Buffer, /) -> int:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            if isinstance(piece, Break):
                self.broken = piece
            else:
                self._rest = memoryview(piece.data)
        view = memoryview(target)
        size = min(len(view), len(self._rest))
        view[:size], self._rest = self._rest[:size], self._rest[size:]
        return size


def encoding_of(source: Path) -> str:
    """UTF-8 (with or without a mark), UTF-16 with a mark, else cp1252, which spreadsheets on Windows write."""
    with source.open("rb") as file:
        pieces = open_pieces(file)
        decoder = codecs.getincrementaldecoder("utf-8")()
        first = True
        for piece in pieces:
            if isinstance(piece, Break):
                break
            if first and piece.data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
                return "utf-16"
            first = False
            try:
                decoder.decode(piece.data)
            except UnicodeDecodeError:
                return "cp1252"
    return "utf-8-sig"


def separator_of(header: str) -> str:
    """The sign that separates most fields of a header line, outside quotes."""
    bare = "".join(header.split('"')[::2])
    return max(_SEPARATORS, key=bare.count)


@dataclass(frozen=True, slots=True)
class CsvReader:
    """Reads CSV with a header line."""

    name: str = "CSV"

    def read(self, source: Path, options: ReadOptions) -> Iterator[Item]:
        """The documents of a CSV file, one a row. Rows that need cp1252 say so in ``extra``."""
        csv.field_size_limit(MAX_RECORD)
        size = source.stat().st_size
        encoding = encoding_of(source)
        seen = 0
        with source.open("rb") as file:
            plain = _Plain(file)
            text = io.TextIOWrapper(io.BufferedReader(plain), encoding=encoding, errors="replace", newline="")
            lines = iter(lambda: text.readline(MAX_RECORD), "")
            first = next(lines, "")
            header = [name.strip() for name in next(csv.reader([first], delimiter=separator_of(first)), [])]
            for number, fields, last in _with_last(_rows(lines, separator_of(first))):
                seen += 1
                if last and plain.broken:
                    # the row may have lost its end with the bytes that are missing
                    yield _cut(source, number, fields, plain.broken)
                    continue
                yield _item(source, header, fields, number, encoding, options)
                if seen % _EVERY == 0:
                    yield Mark(seen, min(file.tell(), size), size)
            if plain.broken and not seen:
                yield _cut(source, 1, first, plain.broken)
        yield Mark(seen, size, size)


def _cut(source: Path, number: int, fields: list[str] | str, broken: Break) -> Rejection:
    lost = sum(len(field) for field in fields)
    return Rejection(source.as_posix(), f"line {number}", f"the row ends early: {broken.error}", broken.unread + lost)


def _with_last(rows: Iterator[tuple[int, list[str] | str]]) -> Iterator[tuple[int, list[str] | str, bool]]:
    """The rows, each with whether it is the last one."""
    held = next(rows, None)
    while held is not None:
        following = next(rows, None)
        yield *held, following is None
        held = following


def _rows(text: Iterator[str], separator: str) -> Iterator[tuple[int, list[str] | str]]:
    """Each row with the number of its last line; a message in place of a row that cannot be read."""
    reader = csv.reader(text, delimiter=separator)
    while True:
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield reader.line_num + 1, f"not CSV: {error}"
            continue
        if fields:
            yield reader.line_num + 1, fields


def _item(
    source: Path, header: list[str], fields: list[str] | str, number: int, encoding: str, options: ReadOptions
) -> RawDocument | Rejection:
    place = Place(source.as_posix(), source.name, number, f"line {number}")
    try:
        if isinstance(fields, str):
            raise BadRow(fields)
        if len(fields) > len(header):
            raise BadRow(f"{len(fields)} fields, the header names {len(header)}")
        row: dict[str, object] = dict(zip(header, fields, strict=False))
        if encoding == "cp1252":
            row["source_encoding"] = encoding
        return row_document({name: value for name, value in row.items() if value != ""}, place, options)
    except BadRow as error:
        return Rejection(place.source, place.record, str(error))


def write_csv(rows: Iterable[Mapping[str, object]], columns: Sequence[Column], file: BinaryIO) -> int:
    """Write a header and one row each, UTF-8, CR LF as RFC 4180 has it; return how many.

    Empty and absent look alike. Values are never altered, not even those that a spreadsheet would take for a
    formula: what reads the file back must get what was written.
    """
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    count = 0
    for row in rows:
        writer.writerow([_cell(flat_value(row, column)) for column in columns])
        count += 1
    text.flush()
    text.detach()
    return count


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else value
