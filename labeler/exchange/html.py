"""HTML files as they were saved from a browser or a crawler."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.documents import Form, Origin, RawDocument, Rejection
from labeler.exchange.base import MAX_RECORD, Item, Mark, ReadOptions
from labeler.exchange.pieces import read_whole

_HEAD = 64 * 1024
_LINK = re.compile(rb"<link\b[^>]{0,2000}>", re.IGNORECASE)
_CANONICAL = re.compile(rb"\brel\s*=\s*[\"']?\s*canonical\b", re.IGNORECASE)
_HREF = re.compile(rb"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)


def canonical_url(body: bytes) -> str:
    """The address that a page calls its own, if it says so near its start; empty if not."""
    for link in _LINK.finditer(body, 0, _HEAD):
        found = _HREF.search(link.group()) if _CANONICAL.search(link.group()) else None
        if found:
            value = next(group for group in found.groups() if group is not None)
            url = html.unescape(value.decode("utf-8", "replace")).strip()
            return url if url.startswith(("http://", "https://")) else ""
    return ""


@dataclass(frozen=True, slots=True)
class HtmlReader:
    """Reads one HTML file, plain or gzip.

    Attributes:
        root: folder that names are relative to; None to call the document by its file name.
    """

    root: Path | None = None
    name: str = "HTML"
    limit: int = MAX_RECORD

    def read(self, source: Path, options: ReadOptions) -> Iterator[Item]:
        """The one page of an HTML file. When a file was fetched nobody knows, so nothing is said of it."""
        size = source.stat().st_size
        name = source.relative_to(self.root).as_posix() if self.root else source.name
        body, broken = read_whole(source, self.limit)
        if len(body) > self.limit:
            yield Rejection(source.as_posix(), name, f"too large: more than {self.limit} bytes", size)
        elif not body.strip():
            yield Rejection(source.as_posix(), name, "the file is empty", size)
        else:
            origin = Origin(source.as_posix(), name, url=canonical_url(body))
            yield RawDocument(name, body, Form.HTML, origin, options.kind, media_type="text/html")
        for found in broken:
            yield Rejection(source.as_posix(), name, found.error, found.unread)
        yield Mark(1, size, size)
