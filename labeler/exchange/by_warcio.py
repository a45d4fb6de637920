"""Records as warcio reads them: all of ARC, and WARC records that fastwarc cannot read."""

from __future__ import annotations

import io

from labeler.domain.lazily import IMPORTING
from labeler.exchange.by_fastwarc import with_length
from labeler.exchange.grammars import arc_head
from labeler.exchange.records import Record, by_name

_ODD = (AttributeError, TypeError, LookupError, EOFError)
"""What warcio raises where a damaged header lacks a field that it takes for granted."""


def read_warc_record(head: bytes, block: bytes) -> Record | None:
    """The record with this WARC header and block; None if warcio cannot read it."""
    return _read(with_length(head, len(block)) + block + b"\r\n\r\n")


def read_arc_record(head: bytes, block: bytes) -> Record | None:
    """The record with this ARC header line and block; None if warcio cannot read it.

    The line is written anew with five fields and the true length, so that warcio needs no head of the archive.
    """
    fields = arc_head(head)
    line = f"{fields.url} 0.0.0.0 {fields.date[:14].ljust(14, '0')} {fields.media_type} {len(block)}\n"
    record = _read(line.encode("utf-8", "replace") + block + b"\n")
    if record is None or record.status is not None:
        return record
    # warcio takes the first lines of a block for HTTP headers even where there are none
    return Record(record.type, record.headers, block)


def _read(data: bytes) -> Record | None:
    with IMPORTING:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
        from warcio.statusandheaders import StatusAndHeadersParserException

    try:
        for found in ArchiveIterator(io.BytesIO(data), arc2warc=True):
            http = found.http_headers
            code = http.get_statuscode() if http else ""
            return Record(
                type=found.rec_type,
                headers=by_name(found.rec_headers.headers),
                payload=found.raw_stream.read(),
                status=int(code) if code.isdigit() else None,
                http=by_name(http.headers) if http else {},
            )
    except (ArchiveLoadFailed, StatusAndHeadersParserException, OSError, ValueError, *_ODD):
        return None
    return None
