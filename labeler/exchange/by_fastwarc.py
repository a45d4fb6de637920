"""WARC records as fastwarc reads them, and its decoders for brotli and zstandard."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from labeler.domain.lazily import IMPORTING
from labeler.exchange.records import Record, by_name

if TYPE_CHECKING:
    from fastwarc.stream_io import WarcReader

_LENGTH_LINE = re.compile(rb"^content-length[ \t]*:[^\n]*\n", re.IGNORECASE | re.MULTILINE)


def read_record(head: bytes, block: bytes) -> Record | None:
    """The record with this WARC header and block; None if fastwarc cannot read it.

    ``quirks_mode`` takes what the WARC grammar forbids but crawlers write. Decoding is left to `bodies`:
    ``auto_decode`` ends in silence where a body is cut, and fails on bodies that are stored decoded already.
    """
    with IMPORTING:
        from fastwarc import ArchiveIterator

    fixed = with_length(head, len(block))
    try:
        archive = ArchiveIterator(io.BytesIO(fixed + block + b"\r\n\r\n"), quirks_mode=True, auto_decode="none")
        for found in archive:
            http = found.http_headers
            return Record(
                type=str(found.record_type).lower(),
                headers=by_name(list(found.headers.to_tuples())),
                payload=found.reader.read(),
                status=http.status_code if http else None,
                http=by_name(list(http.to_tuples())) if http else {},
            )
    except (OSError, ValueError):
        return None
    return None


def with_length(head: bytes, length: int) -> bytes:
    """A WARC header that states ``length``, the true one, and has a first line."""
    lines = _LENGTH_LINE.sub(b"", head).rstrip(b"\r\n")
    if not lines.startswith(b"WARC/"):
        lines = b"WARC/1.0\r\n" + lines
    return lines + b"\r\nContent-Length: %d\r\n\r\n" % length


def inflate(data: bytes, encoding: str, limit: int) -> tuple[bytes, str]:
    """``data`` without its ``br`` or ``zstd`` encoding, up to the first fault or ``limit``; and what is wrong."""
    with IMPORTING:
        from fastwarc.stream_io import BrotliReader, ZstdReader

    reader = (BrotliReader if encoding == "br" else ZstdReader)(io.BytesIO(data))
    out = bytearray()
    try:
        for chunk in _chunks(reader):
            out += chunk
            if len(out) > limit:
                return bytes(out[:limit]), f"inflates to more than {limit} bytes"
    except (OSError, ValueError) as error:
        return bytes(out), f"damaged {encoding} ({error})"
    return bytes(out), ""


def _chunks(reader: WarcReader) -> Iterator[bytes]:
    # small steps: a read that fails gives nothing of what came before the fault
    while chunk := reader.read(512):
        yield chunk
