"""Web archives: WARC, WET and ARC, plain or gzip, sound or damaged.

`frames` finds the records and accounts for every byte; fastwarc reads each WARC record, warcio each ARC record and
whatever fastwarc cannot read or reads only in part. Pages are responses and resources that hold HTML; of WET files the conversions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.documents import Form, Origin, RawDocument, Rejection
from labeler.exchange import by_fastwarc, by_warcio, digests
from labeler.exchange.base import MAX_RECORD, Item, Mark, ReadOptions
from labeler.exchange.bodies import Body, charset_of, decode, is_html, media_type_of
from labeler.exchange.frames import Frame, Gap, frames
from labeler.exchange.grammars import ArcGrammar, WarcGrammar, arc_head, looks_like_archive, record_name
from labeler.exchange.pieces import open_pieces
from labeler.exchange.records import Record
from labeler.exchange.stream import Stream
from labeler.exchange.times import from_digits, utc_or_empty

_EVERY = 50


@dataclass(frozen=True, slots=True)
class ArchiveReader:
    """Reads one archive format.

    Attributes:
        limit: longest record in bytes.
    """

    name: str = "WARC"
    limit: int = MAX_RECORD

    def read(self, source: Path, options: ReadOptions) -> Iterator[Item]:
        """The HTML pages (of WET the texts) of an archive, what could not be read, and progress."""
        grammar = ArcGrammar() if self.name == "ARC" else WarcGrammar()
        size = source.stat().st_size
        records = 0
        with source.open("rb") as file:
            stream = Stream(open_pieces(file, looks_like_archive))
            for part in frames(stream, grammar, self.limit):
                if isinstance(part, Gap):
                    yield Rejection(source.as_posix(), f"byte {part.offset}", part.error, part.size)
                    continue
                records += 1
                yield from _items(source.as_posix(), part, options, arc=self.name == "ARC")
                if records % _EVERY == 0:
                    yield Mark(records, min(part.offset, size), size)
        yield Mark(records, size, size)


def _items(source: str, frame: Frame, options: ReadOptions, *, arc: bool) -> Iterator[Item]:
    name = record_name(frame.head, frame.offset)
    problems = [frame.problem]
    record = _arc_record(frame) if arc else _warc_record(frame)
    if record is None:
        problems.append("the record cannot be read")
    elif not _lost(frame):
        body = decode(record.payload, record.http.get("transfer-encoding", ""), _encoding(record), MAX_RECORD)
        document = _document(source, frame, record, body, options)
        if document:
            problems.append(body.problem)
            yield document
    if any(problems):
        unread = frame.unread or (len(frame.block) if record is None else 0)
        yield Rejection(source, name, "; ".join(filter(None, problems)), unread)


def _lost(frame: Frame) -> bool:
    """Whether nothing of the record's block is there."""
    return bool(frame.problem) and not frame.block


def _encoding(record: Record) -> str:
    return record.http.get("content-encoding", "")


def _warc_record(frame: Frame) -> Record | None:
    first = by_fastwarc.read_record(frame.head, frame.block)
    # fastwarc takes a block for an HTTP message only where the record's own type says so
    unsplit = first is not None and not first.http and frame.block.startswith(b"HTTP/")
    if first is not None and not unsplit and (first.http or len(first.payload) == len(frame.block)):
        return first
    second = by_warcio.read_warc_record(frame.head, frame.block)
    if unsplit and second is not None and second.status is not None:
        return second
    return max((first, second), key=lambda record: -1 if record is None else len(record.payload))


def _arc_record(frame: Frame) -> Record | None:
    fields = arc_head(frame.head)
    if fields.url.startswith("filedesc://"):
        return Record("warcinfo", {"warc-target-uri": fields.url}, frame.block)
    found = by_warcio.read_arc_record(frame.head, frame.block)
    payload = found.payload if found else frame.block
    headers = {"warc-target-uri": fields.url, "content-type": fields.media_type}
    if found is None or found.status is None:
        return Record("response", headers, payload)
    return Record("response", headers, payload, found.status, found.http)


def _document(source: str, frame: Frame, record: Record, body: Body, options: ReadOptions) -> RawDocument | None:
    """The page or text that a record holds; None for all other records."""
    content_type = _content_type(record)
    media_type = media_type_of(content_type)
    form = _form(record, media_type, body.data)
    if form is None:
        return None
    arc = arc_head(frame.head)
    stated = record.headers.get("warc-payload-digest") or record.headers.get("warc-block-digest", "")
    date = record.headers.get("warc-date", "")
    origin = Origin(
        source=source,
        record=record_name(frame.head, frame.offset),
        offset=frame.offset,
        digest=stated,
        fetched_at=from_digits(arc.date) if arc.url else utc_or_empty(date),
        url=record.headers.get("warc-target-uri", "").strip("<> "),
    )
    charset = charset_of(content_type) or ("utf-8" if form is Form.TEXT else "")
    extra = _extra(frame, record, body)
    return RawDocument(origin.record, body.data, form, origin, options.kind, charset, media_type, extra=extra)


def _content_type(record: Record) -> str:
    is_message = record.status is not None or record.http  # a damaged first line gives no status
    return record.http.get("content-type", "") if is_message else _record_type(record)


def _record_type(record: Record) -> str:
    """The type of a record without HTTP head; that of the message itself says nothing of its body."""
    stated = record.headers.get("content-type", "")
    return "" if media_type_of(stated) == "application/http" else stated


def _form(record: Record, media_type: str, data: bytes) -> Form | None:
    if record.type == "conversion":
        return Form.TEXT if media_type.startswith("text/") and media_type != "text/html" else None
    if record.type not in {"response", "resource"}:
        return None
    return Form.HTML if is_html(media_type, data) else None


def _extra(frame: Frame, record: Record, body: Body) -> dict[str, object]:
    extra: dict[str, object] = {}
    if record.status is not None:
        extra["status"] = record.status
    checked = _digest_ok(frame, record, body)
    if checked is not None:
        extra["digest_ok"] = checked
    if frame.problem or body.problem:
        extra["damaged"] = frame.problem or body.problem
    language = record.headers.get("warc-identified-content-language", "")
    if language:
        extra["languages"] = language
    return extra


def _digest_ok(frame: Frame, record: Record, body: Body) -> bool | None:
    """Whether every digest that can be checked holds; None if there is none."""
    dechunked = decode(record.payload, record.http.get("transfer-encoding", ""), "").data
    checks = (
        digests.holds(record.headers.get("warc-block-digest", ""), [frame.block]),
        digests.holds(record.headers.get("warc-payload-digest", ""), [record.payload, dechunked, body.data]),
    )
    known = [check for check in checks if check is not None]
    return all(known) if known else None
