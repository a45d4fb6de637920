"""Parts of what is asked for, small enough for one statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
CHUNK = 500  # below SQLite's limit on bound variables


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Parts small enough to be bound in one statement."""
    for at in range(0, len(values), CHUNK):
        yield values[at : at + CHUNK]
