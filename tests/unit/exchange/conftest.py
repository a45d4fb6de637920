"""Archives made by hand, and a way to read any source."""

import base64
import contextlib
import gzip
import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastwarc import ArchiveIterator as FastArchive
from warcio.archiveiterator import ArchiveIterator as WarcioArchive
from warcio.exceptions import ArchiveLoadFailed

from labeler.domain.documents import RawDocument, Rejection
from labeler.exchange.base import Item, Mark, ReadOptions
from labeler.exchange.frames import Frame, frames
from labeler.exchange.grammars import ArcGrammar, WarcGrammar, looks_like_archive, record_name
from labeler.exchange.pieces import open_pieces
from labeler.exchange.sources import open_source, source_kind
from labeler.exchange.stream import Stream


@dataclass(frozen=True)
class Result:
    """What a source gave."""

    documents: list[RawDocument]
    rejections: list[Rejection]
    marks: list[Mark]

    @property
    def records(self) -> int:
        return self.marks[-1].records

    @property
    def unread(self) -> int:
        return sum(rejection.unread_bytes for rejection in self.rejections)

    def bodies(self) -> dict[str, bytes]:
        return {document.external_id: document.body for document in self.documents}


Read = Callable[..., Result]
Put = Callable[[str, bytes], Path]
Pack = Callable[[bytes], bytes]


def sorted_out(items: list[Item]) -> Result:
    result = Result(
        [item for item in items if isinstance(item, RawDocument)],
        [item for item in items if isinstance(item, Rejection)],
        [item for item in items if isinstance(item, Mark)],
    )
    assert isinstance(items[-1], Mark), "a source ends with a mark"
    return result


@pytest.fixture
def read() -> Read:
    def run(source: Path, **options: str) -> Result:
        return sorted_out(list(open_source(str(source), ReadOptions(**options))))

    return run


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def write(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    return write


def page(number: int) -> bytes:
    words = " ".join(f"word{number}x{index}" for index in range(40 + number))
    return f"<!DOCTYPE html><html><body><h1>Page {number}</h1><p>{words}</p></body></html>".encode()


def record_id(number: int) -> str:
    return f"urn:uuid:00000000-0000-0000-0000-{number:012d}"


def sha1(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


class Archive:
    """A WARC file in the making."""

    def __init__(self, *, gzipped: bool = True) -> None:
        self.gzipped = gzipped
        self.parts: list[bytes] = []
        self.ends: list[int] = []
        self.pages: dict[str, bytes] = {}

    def add(
        self,
        number: int,
        body: bytes,
        *,
        headers: list[tuple[str, str]] | None = None,
        type: str = "response",  # noqa: A002
        content_type: str = "text/html; charset=utf-8",
        status: str = "200 OK",
        warc_headers: dict[str, str] | None = None,
    ) -> "Archive":
        block = body
        if type in {"response", "revisit"}:
            http = [("Content-Type", content_type), *(headers or [])]
            lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in http), "", ""]
            block = "\r\n".join(lines).encode() + body
        stated = {
            "WARC-Type": type,
            "WARC-Record-ID": f"<{record_id(number)}>",
            "WARC-Target-URI": f"https://example.org/{number}",
            "WARC-Date": "2024-05-18T01:58:10Z",
            "WARC-Payload-Digest": sha1(body),
            "WARC-Block-Digest": sha1(block),
            "Content-Type": content_type if block is body else "application/http; msgtype=response",
            "Content-Length": str(len(block)),
            **(warc_headers or {}),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in stated.items())
        record = b"WARC/1.0\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n"
        self.parts.append(gzip.compress(record, mtime=0) if self.gzipped else record)
        self.ends.append(sum(map(len, self.parts)))
        return self

    def data(self) -> bytes:
        return b"".join(self.parts)


def small_archive(*, gzipped: bool = True, count: int = 4) -> Archive:
    archive = Archive(gzipped=gzipped)
    for number in range(count):
        archive.add(number, page(number))
        archive.pages[record_id(number)] = page(number)
    return archive


def shared_data() -> Path | None:
    stated = os.environ.get("LABELER_SHARED")
    root = Path(stated) if stated else Path(__file__).resolve().parents[4] / "shared"
    return root / "data" if (root / "data").is_dir() else None


def one_member(data: bytes) -> bytes:
    """A gzip archive as one gzip member."""
    return gzip.compress(gzip.decompress(data), mtime=0)


def public_ids(path: Path) -> set[str]:
    found: set[str] = set()
    # whatever stops a public reader, what it read before counts
    with path.open("rb") as file, contextlib.suppress(ArchiveLoadFailed, AttributeError):
        for record in WarcioArchive(file):
            found.add(record.rec_headers.get_header("WARC-Record-ID") or "")
    with contextlib.suppress(OSError):
        for record in FastArchive(str(path), quirks_mode=True):
            found.add(record.record_id or "")
    return {name.strip("<>") for name in found if name}


def our_ids(path: Path) -> set[str]:
    grammar = ArcGrammar() if source_kind(path) == "ARC" else WarcGrammar()
    with path.open("rb") as file:
        parts = list(frames(Stream(open_pieces(file, looks_like_archive)), grammar))
    return {record_name(part.head, part.offset) for part in parts if isinstance(part, Frame)}
