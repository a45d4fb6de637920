"""Which reader a source needs: by what it holds first, by its name second."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput, why_refused
from labeler.domain.wording import phrase
from labeler.exchange.base import Item, Mark, Reader, ReadOptions
from labeler.exchange.bodies import looks_like_html
from labeler.exchange.csv import CsvReader
from labeler.exchange.grammars import archive_format
from labeler.exchange.html import HtmlReader
from labeler.exchange.jsonl import JsonlReader, JsonReader
from labeler.exchange.parquet import ParquetReader
from labeler.exchange.pieces import Break, gzip_pieces
from labeler.exchange.urls import URL_LINE, UrlReader
from labeler.exchange.warc import ArchiveReader

FOLDER = "folder"
URL_LIST = "URL list"
READABLE = phrase("WARC, WET, ARC, HTML, JSONL, JSON, CSV, Parquet or a file of URLs")

_SNIFF = 64 * 1024
_BY_SUFFIX = {
    ".warc": "WARC", ".wat": "WARC", ".wet": "WET", ".arc": "ARC", ".jsonl": "JSONL", ".ndjson": "JSONL",
    ".json": "JSON", ".csv": "CSV", ".tsv": "CSV", ".parquet": "Parquet", ".pq": "Parquet", ".html": "HTML",
    ".htm": "HTML", ".xhtml": "HTML", ".urls": URL_LIST,
}  # fmt: skip
_PAGE_ASSETS = frozenset({
    ".css", ".js", ".mjs", ".map", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".ico", ".webp",
    ".avif", ".bmp", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm",
})  # fmt: skip
_JSON_OBJECT = re.compile(rb"\s*\{\s*(?:\"|\}|$)")
_JSON_LIST = re.compile(rb"\s*\[\s*(?:[\[{\"\d\]]|$)")


def source_kind(path: Path) -> str:
    """The name of a source's format, for people (``WARC``, ``JSONL``, ``folder``...).

    Raises:
        BadInput: it is missing, cannot be read, or holds nothing that Labeler reads.
    """
    kind = _kind(path)
    if not kind:
        raise BadInput(
            phrase("{path} is not a format that Labeler reads.", path=path),
            phrase("Give {formats}.", formats=READABLE),
        )
    return kind


def open_source(source: str, options: ReadOptions) -> Iterator[Item]:
    """Everything in a source: documents, rejections, progress; the last item is a `Mark` of all records.

    Folders are walked in order of their paths. Files of URLs are fetched from the network, but only when
    they are named themselves, never because they lie in a folder.

    Raises:
        BadInput: the source is missing, cannot be read, or is of no known format. Raised at once, before the first item.
    """
    path = Path(source)
    kind = source_kind(path)
    return _folder(path, options) if kind == FOLDER else _file(path, kind, options)


def _file(path: Path, kind: str, options: ReadOptions) -> Iterator[Item]:
    try:
        yield from _reader(kind, None).read(path, options)
    except OSError as error:
        raise BadInput(phrase("{path} cannot be read: {reason}.", path=path, reason=why_refused(error))) from error


def _reader(kind: str, root: Path | None) -> Reader:
    if kind in {"WARC", "WET", "ARC"}:
        return ArchiveReader(kind)
    if kind == "HTML":
        return HtmlReader(root)
    tables: dict[str, Reader] = {
        "JSONL": JsonlReader(),
        "JSON": JsonReader(),
        "CSV": CsvReader(),
        "Parquet": ParquetReader(),
        URL_LIST: UrlReader(),
    }
    return tables[kind]


@dataclass
class _Walk:
    """Sums over the files of a folder."""

    records: int = 0
    bytes_done: int = 0


def _folder(root: Path, options: ReadOptions) -> Iterator[Item]:
    closed: list[OSError] = []
    files = sorted(_files(root, closed.append), key=lambda p: p.relative_to(root).as_posix())
    for error in closed:
        yield Rejection(str(error.filename), str(error.filename), f"the folder cannot be read: {why_refused(error)}")
    total = sum(file.stat().st_size for file in files)
    walk = _Walk()
    for file in files:
        yield from _folder_file(file, root, options, walk, total)
    yield Mark(walk.records, total, total)


def _files(root: Path, closed: Callable[[OSError], None]) -> Iterator[Path]:
    """The files below a folder that may hold documents: pictures, styles and hidden files are passed over.

    Links to files are followed, links to folders are not. Each folder that cannot be read is given to ``closed``.
    """
    for place, folders, names in os.walk(root, onerror=closed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place, name)
            if not name.startswith(".") and path.suffix.lower() not in _PAGE_ASSETS and path.is_file():
                yield path


def _folder_file(file: Path, root: Path, options: ReadOptions, walk: _Walk, total: int) -> Iterator[Item]:
    """Read one file of a folder; what is wrong with it costs no other file."""
    name = file.relative_to(root).as_posix()
    size = file.stat().st_size
    records = 0
    try:
        kind = _kind(file)
        if not kind:
            yield Rejection(file.as_posix(), name, f"not a format that Labeler reads ({READABLE})", size)
        elif kind == URL_LIST:
            yield Rejection(file.as_posix(), name, "a file of URLs is fetched only when it is named itself", size)
        else:
            for item in _reader(kind, root).read(file, options):
                if isinstance(item, Mark):
                    records = item.records
                    yield Mark(walk.records + records, walk.bytes_done + item.bytes_done, total)
                else:
                    yield item
    except (OSError, BadInput) as error:
        reason = why_refused(error) if isinstance(error, OSError) else str(error)
        yield Rejection(file.as_posix(), name, f"cannot be read: {reason}", size)
    walk.records += records
    walk.bytes_done += size


def _kind(path: Path) -> str:
    """Like `source_kind`, empty for an unknown format."""
    try:
        if path.is_dir():
            return FOLDER
        if not path.exists():
            raise BadInput(phrase("{path} does not exist.", path=path))
        if not path.is_file():
            raise BadInput(phrase("{path} is neither a file nor a folder.", path=path))
        with path.open("rb") as file:
            head = file.read(_SNIFF)
    except (OSError, ValueError) as error:
        reason = why_refused(error) if isinstance(error, OSError) else phrase("the path is not valid")
        raise BadInput(phrase("{path} cannot be read: {reason}.", path=path, reason=reason)) from error
    by_content = _by_content(_inflated(head) if head.startswith(b"\x1f\x8b") else head)
    return by_content or _by_name(path)


def _inflated(head: bytes) -> bytes:
    """The first plain bytes of a gzip file, of its first members."""
    out = bytearray()
    for piece in gzip_pieces(io.BytesIO(head)):
        if isinstance(piece, Break) or len(out) >= _SNIFF:
            break
        out += piece.data
    return bytes(out[:_SNIFF])


def _by_content(head: bytes) -> str:
    if head.startswith(b"PAR1"):
        return "Parquet"
    archive = archive_format(head)
    if archive:
        return archive
    text = head.removeprefix(b"\xef\xbb\xbf")
    if _JSON_OBJECT.match(text):
        # an object on several lines is a JSON file, one on a line is JSON Lines
        return "JSON" if text.lstrip().startswith(b"{\n") or text.lstrip().startswith(b"{\r\n") else "JSONL"
    if _JSON_LIST.match(text):
        return "JSON"
    if looks_like_html(head):
        return "HTML"
    return URL_LIST if _is_url_list(text) else ""


def _is_url_list(text: bytes) -> bool:
    lines = [line.strip() for line in text[:4096].decode("utf-8", "replace").splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    if len(text) > 4096:
        lines = lines[:-1]
    return bool(lines) and all(URL_LINE.match(line) for line in lines)


def _by_name(path: Path) -> str:
    for suffix in reversed(path.suffixes):
        kind = _BY_SUFFIX.get(suffix.lower())
        if kind:
            return kind
    return ""
