"""Columns of exported tables, and values as each format takes them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from labeler.domain.grades import canonical_json

ColumnType = Literal["string", "int", "float", "bool", "json"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; every one may be empty (None)."""

    name: str
    type: ColumnType


def typed_value(row: Mapping[str, object], column: Column) -> object:
    """The value of a column as it is; absent is None.

    Raises:
        TypeError: it is not of the column's type.
        ValueError: it is a number without a finite value.
    """
    value = row.get(column.name)
    if value is None or column.type == "json":
        return value
    if column.type == "float" and isinstance(value, int | float) and not isinstance(value, bool):
        if not math.isfinite(value):
            raise ValueError(f"column {column.name!r} holds {value}")
        return float(value)
    wanted = {"string": str, "int": int, "bool": bool, "float": float}[column.type]
    if not isinstance(value, wanted) or (column.type == "int" and isinstance(value, bool)):
        raise TypeError(f"column {column.name!r} is {column.type}, not {type(value).__name__}")
    return _storable(value) if isinstance(value, str) else value


def jsonl_value(row: Mapping[str, object], column: Column) -> object:
    """The value as JSON Lines take it: nested where the column is."""
    return typed_value(row, column)


def flat_value(row: Mapping[str, object], column: Column) -> object:
    """The value as flat tables take it: a ``json`` column as canonical JSON text."""
    value = typed_value(row, column)
    if column.type == "json" and value is not None:
        return _storable(canonical_json(value))
    return value


def _storable(text: str) -> str:
    """Text without unpaired surrogates, which UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
