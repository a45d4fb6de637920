"""Data sets as the Hugging Face ``datasets`` library keeps them in a folder.

Written as ``Dataset.save_to_disk`` of ``datasets`` 2 to 5 does: an Arrow stream, ``state.json`` that names it, and
``dataset_info.json``. Read are such folders, several splits below ``dataset_dict.json``, folders and files of Parquet or
Arrow, and Argilla's ``records.json``. Nothing of it is code, and no file outside the folder is opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.grades import canonical_json
from labeler.exchange.columns import Column, flat_value
from labeler.exchange.files import WrittenFile, replacing, written
from labeler.exchange.json_text import parsed
from labeler.exchange.jsonl import json_list
from labeler.exchange.parquet import table_rows, write_arrow
from labeler.exchange.rows import BadRow

DATA = "data-00000-of-00001.arrow"
STATE, INFO, SPLITS, RECORDS = "state.json", "dataset_info.json", "dataset_dict.json", "records.json"
TABLES = (".arrow", ".parquet")
_MAX_STATE = 1024 * 1024
Row = tuple[str, Mapping[str, object]]


def write_saved(
    rows: Iterable[Mapping[str, object]], types: Mapping[str, str], folder: Path, readme: str
) -> list[WrittenFile]:
    """Write a data set into ``folder``; what names its data comes last."""
    data = folder / DATA
    with replacing(data) as file:
        count = write_arrow(rows, types, file)
    table = written(data, count)
    about = {"builder_name": "labeler", "citation": "", "description": readme.partition("\n")[0].lstrip("# ")}
    info = {**about, "features": None, "homepage": "", "license": ""}
    state: dict[str, object] = {
        "_data_files": [{"filename": DATA}], "_fingerprint": table.sha256[:16], "_format_columns": None,
        "_format_kwargs": {}, "_format_type": None, "_output_all_columns": False, "_split": None,
    }  # fmt: skip
    parts = {"README.md": readme, INFO: canonical_json(info) + "\n", STATE: canonical_json(state) + "\n"}
    for name, text in parts.items():
        with replacing(folder / name) as file:
            file.write(text.encode("utf-8", "replace"))
    return [table, *(written(folder / name, 0) for name in parts)]


def flat_rows(rows: Iterable[Mapping[str, object]], columns: Iterable[Column]) -> Iterator[dict[str, object]]:
    """Rows of a table with nested values as JSON text."""
    wanted = tuple(columns)
    for row in rows:
        yield {column.name: flat_value(row, column) for column in wanted}


def flat_types(columns: Iterable[Column]) -> dict[str, str]:
    """The types of such rows."""
    return {column.name: "string" if column.type == "json" else column.type for column in columns}


def is_saved(path: Path) -> bool:
    """Whether a folder or file holds a data set."""
    if path.is_dir():
        return any((path / name).is_file() for name in (STATE, SPLITS, RECORDS)) or any(_tables(path))
    return path.suffix.lower() in TABLES


def saved_rows(path: Path) -> Iterator[Row | Rejection]:
    """The rows of a data set, each with the name of its record."""
    if path.is_dir() and (path / RECORDS).is_file():
        path = path / RECORDS
    if path.suffix == ".json":
        rows, error = json_list(path)
        if error:
            yield Rejection(path.as_posix(), "", error)
        for number, row in enumerate(rows, 1):
            yield _plain(path, f"record {number}", row)
        return
    files = list(_files(path))
    if not files:
        yield Rejection(path.as_posix(), "", "it names no table of a data set")
    for file, name in files:
        if name is None:
            yield Rejection(
                file.as_posix(), "", "it leads out of the data set's folder, or is missing; it was not opened"
            )
            continue
        yield from _table(file, name)


def _table(file: Path, name: str) -> Iterator[Row | Rejection]:
    number = 0
    try:
        for row in table_rows(file):
            number += 1
            yield _plain(file, f"{name}row {number}", row)
    except (OSError, ValueError, ArithmeticError) as error:
        said = " ".join(str(error).split())[:200]
        yield Rejection(file.as_posix(), f"{name}after row {number}", f"no readable table: {said}")


def _plain(source: Path, record: str, row: object) -> Row | Rejection:
    if not isinstance(row, Mapping):
        return Rejection(source.as_posix(), record, "not a JSON object")
    return record, {key: _json_like(value) for key, value in row.items() if isinstance(key, str)}


def _json_like(value: object) -> object:
    """Times as text, not-a-number as None; lists may come as tuples or arrays and stay what they are."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    return None if value != value else value


def _files(path: Path) -> Iterator[tuple[Path, str | None]]:
    """The tables of a data set, each with what its records' names begin with; None where it is not to be opened."""
    if not path.is_dir():
        yield path, ""
    elif (path / SPLITS).is_file():
        splits = _object(path / SPLITS).get("splits")
        for split in splits if isinstance(splits, list) else []:
            folder = _inside(path, split)
            if folder is None or not folder.is_dir():
                yield path / SPLITS, None
                continue
            for file, name in _files_of(folder):
                yield file, None if name is None else f"{folder.name}, {name}"
    else:
        yield from _files_of(path)


def _files_of(folder: Path) -> Iterator[tuple[Path, str | None]]:
    if not (folder / STATE).is_file():
        tables = list(_tables(folder))
        for file in tables:
            yield file, f"{file.name}, " if len(tables) > 1 else ""
        return
    listed = _object(folder / STATE).get("_data_files")
    for entry in listed if isinstance(listed, list) else []:
        found = _inside(folder, entry.get("filename") if isinstance(entry, Mapping) else None)
        yield (found, "") if found is not None and found.is_file() else (folder / STATE, None)


def _tables(folder: Path) -> Iterator[Path]:
    for place in (folder, folder / "data"):
        if place.is_dir():
            yield from sorted(file for file in place.iterdir() if file.suffix.lower() in TABLES and file.is_file())


def _inside(folder: Path, name: object) -> Path | None:
    """A file or folder directly in ``folder``; None for a name that leads elsewhere."""
    if not isinstance(name, str) or not name or "\x00" in name or name != Path(name).name or "\\" in name:
        return None
    found = folder / name
    return found if found.resolve().is_relative_to(folder.resolve()) else None


def _object(path: Path) -> Mapping[str, object]:
    """A small JSON object; empty where the file holds none."""
    if path.stat().st_size > _MAX_STATE:
        return {}
    try:
        found = parsed(path.read_bytes().decode("utf-8", "replace"))
    except BadRow:
        return {}
    return found if isinstance(found, Mapping) else {}
