"""Documents (pages and lessons) and where they came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

NO_EXTRA: Mapping[str, object] = MappingProxyType({})


class Kind(StrEnum):
    """What a document is."""

    PAGE = "page"
    LESSON = "lesson"


class Form(StrEnum):
    """What the original bytes of a document hold."""

    HTML = "html"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a document came from, down to the record in its archive.

    Attributes:
        source: the file, archive or URL that was read.
        record: the record's name in it (WARC record id, line number, path).
        offset: byte offset of the record in the (compressed) source, None where it has none.
        digest: the digest the source itself states, such as ``sha1:...``; empty when it states none.
        fetched_at: when the page was fetched, ISO 8601 in UTC; empty when unknown.
        url: the address of the page; empty when unknown.
    """

    source: str
    record: str = ""
    offset: int | None = None
    digest: str = ""
    fetched_at: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document as a reader hands it over: original bytes, not yet decoded.

    Attributes:
        external_id: the name under which people know it (id field, record id, path or URL).
        body: the original bytes of the page or text, without protocol headers.
        form: whether ``body`` is HTML or plain text.
        charset: the encoding that the transport stated (HTTP header); empty when it stated none.
        extra: anything else worth keeping (a lesson's lineage, a title), JSON-ready.
    """

    external_id: str
    body: bytes
    form: Form
    origin: Origin
    kind: Kind = Kind.PAGE
    charset: str = ""
    media_type: str = ""
    title: str = ""
    extra: Mapping[str, object] = field(default_factory=lambda: NO_EXTRA)


@dataclass(frozen=True, slots=True)
class Rejection:
    """A record that could not come in, and why."""

    source: str
    record: str
    error: str
    unread_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a project, without its bytes.

    Attributes:
        id: the project's own number.
        content_hash: SHA-256 of the original bytes, hexadecimal.
        duplicate_of: number of the document with the same bytes that came first, or None.
    """

    id: int
    external_id: str
    kind: Kind
    form: Form
    title: str
    origin: Origin
    charset: str
    content_hash: str
    duplicate_of: int | None
    extra: Mapping[str, object] = field(default_factory=lambda: NO_EXTRA)
