"""What every reader of a source offers: documents, rejections and progress, one after another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from labeler.domain.documents import Kind, RawDocument, Rejection

MAX_RECORD = 50 * 1024 * 1024
"""Largest record, row or page that is read, in bytes; larger ones are rejected."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a source is to be understood.

    Attributes:
        kind: what its documents are, pages or lessons.
        id_field, text_field, html_field, url_field: names of the fields of tabular sources; empty for the usual names.
    """

    kind: Kind = Kind.PAGE
    id_field: str = ""
    text_field: str = ""
    html_field: str = ""
    url_field: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a reader is in its source.

    Attributes:
        records: records seen so far, of all types (requests, metadata, rows, files), readable or not.
        bytes_done: bytes of the source file passed so far.
        bytes_total: size of the source in bytes, None where it is unknown.
    """

    records: int
    bytes_done: int
    bytes_total: int | None


Item = RawDocument | Rejection | Mark


class Reader(Protocol):
    """Reads one format. Damaged records become rejections; a reader does not raise for them."""

    @property
    def name(self) -> str:
        """The format, as people call it."""
        ...

    def read(self, source: Path, options: ReadOptions) -> Iterator[Item]:
        """Everything in ``source``; the last item is a `Mark` with the true number of records."""
        ...
