"""From a row of a table to a document: one function for JSONL, CSV and Parquet."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from labeler.domain.documents import Form, Kind, Origin, RawDocument
from labeler.exchange.base import ReadOptions
from labeler.exchange.times import utc_or_empty

ID_FIELDS = ("id", "doc_id", "_id", "document", "url")
HTML_FIELDS = ("html", "raw_html", "content_html")
TEXT_FIELDS = ("text", "content", "body", "raw_content")
SMALL_TEXT = 500
SMALL_VALUE = 4000
PASSES = 400_000  # the passes that a lesson carries, with their texts


class BadRow(ValueError):
    """A row that is no document; the message says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands.

    Attributes:
        name: name of the file, for rows without an id.
        record: how rejections and origins call the row, ``line 7``.
        offset: byte offset of the row in the (compressed) file, None where it has none.
    """

    source: str
    name: str
    number: int
    record: str
    offset: int | None = None


def row_document(row: Mapping[str, object], place: Place, options: ReadOptions) -> RawDocument:
    """The document that a row holds.

    Raises:
        BadRow: it holds none, or not in the form that ``options`` ask for.
    """
    row = {name: value for name, value in row.items() if value == value}  # not-a-number is no value
    id_field = _field(row, options.id_field, ID_FIELDS)
    url_field = _field(row, options.url_field, ("url",))
    body_field, form = _body_field(row, options)
    body = _body(row[body_field], body_field)
    url = _text(row.get(url_field), url_field)
    title = row.get("title")
    used = {id_field, url_field, body_field, "title", *HTML_FIELDS, *TEXT_FIELDS}
    stated = row.get("fetched_at", row.get("date_fetched", ""))
    return RawDocument(
        external_id=_identity(row.get(id_field), id_field) or f"{place.name}:{place.number}",
        body=body,
        form=form,
        origin=Origin(
            place.source,
            place.record,
            place.offset,
            fetched_at=utc_or_empty(stated) if isinstance(stated, str) else "",
            url=url,
        ),
        kind=options.kind,
        charset="" if isinstance(row[body_field], bytes) else "utf-8",
        media_type="text/html" if form is Form.HTML else "text/plain",
        title=clean(title) if isinstance(title, str) else "",
        extra=_extra(row, used, options.kind),
    )


def clean(text: str) -> str:
    """``text`` as databases take it: without NUL.

    Raises:
        BadRow: it holds half of a surrogate pair, which no encoding can store.
    """
    _encoded(text, "a field")
    return text.replace("\x00", "")


def _field(row: Mapping[str, object], wanted: str, usual: tuple[str, ...]) -> str:
    if wanted:
        if row.get(wanted) is None:
            raise BadRow(f"no field {wanted!r}")
        return wanted
    return next((name for name in usual if row.get(name) not in (None, "")), usual[0])


def _body_field(row: Mapping[str, object], options: ReadOptions) -> tuple[str, Form]:
    if options.html_field:
        return _field(row, options.html_field, ()), Form.HTML
    if options.text_field:
        return _field(row, options.text_field, ()), Form.TEXT
    for names, form in ((HTML_FIELDS, Form.HTML), (TEXT_FIELDS, Form.TEXT)):
        for name in names:
            if row.get(name) not in (None, "", b""):
                return name, form
    if any(name in row for name in (*HTML_FIELDS, *TEXT_FIELDS)):
        raise BadRow("the text is empty")
    raise BadRow("no field with a text (html, text, content, body...): name it with --text-field or --html-field")


def _body(value: object, name: str) -> bytes:
    if isinstance(value, bytes):
        body = value
    elif isinstance(value, str):
        body = _encoded(value, f"field {name!r}")
    else:
        raise BadRow(f"field {name!r} is no text")
    if not body.strip():
        raise BadRow("the text is empty")
    return body


def _encoded(text: str, what: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadRow(f"{what} holds half of a surrogate pair at character {error.start}") from None


def _text(value: object, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        value = _decoded(value, name)
    if not isinstance(value, str):
        raise BadRow(f"field {name!r} is no text")
    return clean(value).strip()


def _decoded(value: bytes, name: str) -> str:
    """Text that a table holds as bytes, as some writers of Parquet store all of theirs."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        raise BadRow(f"field {name!r} is not UTF-8") from None


def _identity(value: object, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        value = _decoded(value, name)
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a column of whole numbers with gaps comes as 7.0
    if isinstance(value, bool) or not isinstance(value, str | int | UUID):
        raise BadRow(f"field {name!r} is neither text nor a whole number")
    return clean(str(value)).strip()


def _extra(row: Mapping[str, object], used: set[str], kind: Kind) -> dict[str, object]:
    """Small fields worth keeping: scalars of pages, anything small of lessons (lineage, audience...), and their passes."""
    kept: dict[str, object] = {}
    for name, value in row.items():
        if name in used or value is None or not isinstance(name, str):
            continue
        most = PASSES if name == "passes" else SMALL_VALUE
        small = _small_scalar(value) or (kind is Kind.LESSON and _small_json(value, most))
        if small:
            kept[clean(name)] = clean(value) if isinstance(value, str) else value
    return kept


def _small_scalar(value: object) -> bool:
    if isinstance(value, str):
        return len(value) < SMALL_TEXT
    return isinstance(value, bool | int) or (isinstance(value, float) and math.isfinite(value))


def _small_json(value: object, most: int) -> bool:
    try:
        # not ensure_ascii: an unpaired surrogate must fail here, not in the database
        encoded = json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except (TypeError, ValueError, RecursionError):
        return False
    return len(encoded) < most and b"\\u0000" not in encoded
