"""Parquet tables and Arrow streams, read in batches and written with fixed settings. The only importer of pyarrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from labeler.domain.documents import RawDocument, Rejection
from labeler.domain.lazily import IMPORTING
from labeler.exchange.base import MAX_RECORD, Item, Mark, ReadOptions
from labeler.exchange.class_names import class_names, named
from labeler.exchange.columns import Column, flat_value
from labeler.exchange.rows import BadRow, Place, row_document

if TYPE_CHECKING:
    import pyarrow as pa

_BATCH = 256
_GROUP_ROWS = 2000
_GROUP_CHARACTERS = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ParquetReader:
    """Reads Parquet, row group by row group, so that damage costs one group."""

    name: str = "Parquet"

    def read(self, source: Path, options: ReadOptions) -> Iterator[Item]:
        """The documents of a Parquet file, one a row."""
        with IMPORTING:
            from pyarrow import parquet

        size = source.stat().st_size
        seen = 0
        try:
            table = parquet.ParquetFile(source)
        except (OSError, ValueError) as error:
            yield Rejection(source.as_posix(), "", f"not a readable Parquet file: {_line(error)}", size)
            yield Mark(0, size, size)
            return
        with table:
            total = table.metadata.num_rows
            for group in range(table.num_row_groups):
                yield from _group(source, table, group, seen, options)
                seen += table.metadata.row_group(group).num_rows
                yield Mark(seen, size * seen // max(total, 1), size)
        yield Mark(seen, size, size)


def _group(source: Path, table: Any, group: int, before: int, options: ReadOptions) -> Iterator[Item]:  # noqa: ANN401
    number = before
    about = table.metadata.row_group(group)
    try:
        for batch in table.iter_batches(batch_size=_BATCH, row_groups=[group]):
            for row in _rows(batch):
                number += 1
                yield _item(source, row, number, options)
    except (OSError, ValueError) as error:
        last = before + about.num_rows
        lost = about.total_byte_size * (last - number) // max(about.num_rows, 1)
        record = f"rows {number + 1} to {last}"
        yield Rejection(source.as_posix(), record, f"damaged Parquet: {_line(error)}", max(lost, 1))


def _rows(batch: pa.RecordBatch) -> Iterable[Mapping[str, object]]:
    """The rows of a batch; a value that Python cannot hold costs no other."""
    try:
        rows: list[Mapping[str, object]] = batch.to_pylist()
    except (ValueError, ArithmeticError):
        columns = [_values(column) for column in batch.columns]
        rows = [dict(zip(batch.schema.names, row, strict=True)) for row in zip(*columns, strict=True)]
    return rows


def _values(column: pa.Array) -> list[object]:
    """The values of a column; text that is not UTF-8 as its bytes, other values that cannot be read as None."""
    with IMPORTING:
        import pyarrow as pa

    is_text = pa.types.is_string(column.type) or pa.types.is_large_string(column.type)
    values: list[object] = []
    for value in column:
        try:
            values.append(value.as_py())
        except (ValueError, ArithmeticError):
            values.append(value.as_buffer().to_pybytes() if is_text else None)
    return values


def _item(source: Path, row: Mapping[str, object], number: int, options: ReadOptions) -> RawDocument | Rejection:
    place = Place(source.as_posix(), source.name, number, f"row {number}")
    try:
        document = row_document(row, place, options)
    except BadRow as error:
        return Rejection(place.source, place.record, str(error))
    if len(document.body) > MAX_RECORD:
        return Rejection(place.source, place.record, f"too large: {len(document.body)} bytes", len(document.body))
    return document


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


def write_parquet(rows: Iterable[Mapping[str, object]], columns: Sequence[Column], file: BinaryIO) -> int:
    """Write a Parquet file whose bytes depend on the rows and pyarrow's version only; return how many rows."""
    with IMPORTING:
        from pyarrow import parquet

    schema = _schema(columns)
    count = 0
    with parquet.ParquetWriter(
        file, schema, version="2.6", compression="zstd", compression_level=3, store_schema=False
    ) as writer:
        for group in _groups(rows, columns):
            writer.write_table(_table(group, schema), row_group_size=len(group))
            count += len(group)
    return count


def count_rows(file: Path) -> int:
    """How many rows a Parquet file says it holds."""
    with IMPORTING:
        from pyarrow import parquet

    return int(parquet.read_metadata(file).num_rows)


def _groups(rows: Iterable[Mapping[str, object]], columns: Sequence[Column]) -> Iterator[list[dict[str, object]]]:
    return _bounded({column.name: flat_value(row, column) for column in columns} for row in rows)


def _schema(columns: Sequence[Column]) -> pa.Schema:
    with IMPORTING:
        import pyarrow as pa

    types = {"string": pa.string(), "json": pa.string(), "int": pa.int64(), "float": pa.float64(), "bool": pa.bool_()}
    return pa.schema([pa.field(column.name, types[column.type]) for column in columns])


def _table(group: list[dict[str, object]], schema: pa.Schema) -> pa.Table:
    with IMPORTING:
        import pyarrow as pa

    return pa.Table.from_pylist(group, schema=schema)


def write_arrow(rows: Iterable[Mapping[str, object]], types: Mapping[str, str], file: BinaryIO) -> int:
    """Write an Arrow stream, as the ``datasets`` library keeps its tables; return how many rows.

    Args:
        types: by column ``string``, ``int``, ``float``, ``bool``, lists of them (``list string``) or ``list spans``.
    """
    with IMPORTING:
        import pyarrow as pa

    schema = pa.schema([pa.field(name, _arrow_type(wanted)) for name, wanted in types.items()])
    count = 0
    with pa.ipc.new_stream(file, schema) as writer:
        for group in _bounded(dict(row) for row in rows):
            writer.write_table(_table(group, schema), max_chunksize=len(group))
            count += len(group)
    return count


def table_rows(source: Path) -> Iterator[Mapping[str, object]]:
    """The rows of a Parquet file, an Arrow file or an Arrow stream; numbers of named classes as their names.

    Raises:
        ValueError: it is none, or damaged.
    """
    with IMPORTING:
        import pyarrow as pa
        from pyarrow import parquet

    with source.open("rb") as file:
        head = file.read(6)
        file.seek(0)
        if head.startswith(b"PAR1"):
            batches = parquet.ParquetFile(file).iter_batches(batch_size=_BATCH)
        elif head.startswith(b"ARROW1"):
            opened = pa.ipc.open_file(file)
            batches = (opened.get_batch(number) for number in range(opened.num_record_batches))
        else:
            batches = iter(pa.ipc.open_stream(file))
        for batch in batches:
            names = class_names(batch.schema.metadata)
            for at in range(0, batch.num_rows, _BATCH):
                yield from (named(row, names) for row in _rows(batch.slice(at, _BATCH)))


def _arrow_type(wanted: str) -> pa.DataType:
    with IMPORTING:
        import pyarrow as pa

    simple = {"string": pa.string(), "int": pa.int64(), "float": pa.float64(), "bool": pa.bool_()}
    if wanted in simple:
        return simple[wanted]
    span = pa.struct([("label", pa.string()), ("start", pa.int64()), ("end", pa.int64())])
    inner = pa.list_(span) if wanted == "list spans" else simple[wanted.removeprefix("list ")]
    return pa.list_(inner)


def _bounded(rows: Iterable[dict[str, object]]) -> Iterator[list[dict[str, object]]]:
    """Rows in groups that are not large."""
    group: list[dict[str, object]] = []
    characters = 0
    for row in rows:
        characters += sum(len(value) for value in row.values() if isinstance(value, str))
        group.append(row)
        if len(group) >= _GROUP_ROWS or characters >= _GROUP_CHARACTERS:
            yield group
            group, characters = [], 0
    if group:
        yield group
