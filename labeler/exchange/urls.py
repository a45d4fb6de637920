"""A file of addresses, one a line, fetched from the network because the person named that file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from labeler.domain.documents import Form, Origin, RawDocument, Rejection
from labeler.domain.errors import RefusedNetwork
from labeler.exchange.base import Item, Mark, ReadOptions
from labeler.exchange.bodies import charset_of, is_html, media_type_of
from labeler.exchange.fetch import Fetched, Fetcher, NotFetched
from labeler.exchange.times import utc

URL_LINE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://\S+$")
_MAX_LINE = 8192


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class UrlReader:
    """Fetches each address of a file once; lines that are empty or begin with ``#`` are passed over.

    Attributes:
        fetcher: decides which addresses are connected to. now: tells the time of each fetch.
    """

    fetcher: Fetcher = field(default_factory=Fetcher)
    now: Callable[[], datetime] = _now
    name: str = "URL list"

    def read(self, source: Path, options: ReadOptions) -> Iterator[Item]:
        """The pages behind the addresses of a file; each one refused or not answered is a rejection."""
        size = source.stat().st_size
        seen: dict[str, int] = {}
        records = done = 0
        with source.open("rb") as file:
            for number, line in enumerate(iter(lambda: file.readline(_MAX_LINE), b""), 1):
                done += len(line)
                url = line.decode("utf-8-sig", "replace").strip()
                if not url or url.startswith("#"):
                    continue
                records += 1
                yield self._item(source.as_posix(), number, url, seen, options)
                yield Mark(records, done, size)
        yield Mark(records, size, size)

    def _item(self, source: str, number: int, url: str, seen: dict[str, int], options: ReadOptions) -> Item:
        record = f"line {number}: {url[:300]}"
        if url in seen:
            return Rejection(source, record, f"named before, in line {seen[url]}")
        seen[url] = number
        try:
            page = self.fetcher.fetch(url)
        except (RefusedNetwork, NotFetched) as error:
            return Rejection(source, record, str(error))
        return self._document(source, number, url, page, options)

    def _document(self, source: str, number: int, url: str, page: Fetched, options: ReadOptions) -> RawDocument:
        media_type = media_type_of(page.content_type)
        form = Form.HTML if is_html(media_type, page.body) else Form.TEXT
        fetched_at = utc(self.now().replace(microsecond=0).isoformat())
        extra: dict[str, object] = {"status": page.status}
        if page.redirects:
            extra["redirects"] = list(page.redirects)
        if page.problem:
            extra["damaged"] = page.problem
        origin = Origin(source, f"line {number}", fetched_at=fetched_at, url=page.url)
        return RawDocument(
            url, page.body, form, origin, options.kind, charset_of(page.content_type), media_type, extra=extra
        )
