"""Bodies of HTTP messages without their transfer and content encodings, as far as they can be decoded."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from labeler.exchange.base import MAX_RECORD
from labeler.exchange.by_fastwarc import inflate

_CHUNK_HEAD = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")
_MARKUP = re.compile(
    rb"<!doctype\s+html|<\?xml[^>]*>\s*<(?:!doctype\s+)?html|<(?:html|head|body|title|meta|link)[\s>]", re.IGNORECASE
)
_TEXT_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*<")
_LEAD = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<!--.*?-->)*", re.DOTALL)
HTML_TYPES = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"})
_VAGUE_TYPES = frozenset(
    {"", "text/plain", "application/octet-stream", "text/xml", "application/xml", "unknown/unknown", "no-type"}
)


@dataclass(frozen=True, slots=True)
class Body:
    """A decoded body, and what could not be decoded of it (empty for nothing)."""

    data: bytes
    problem: str = ""


def looks_like_html(data: bytes) -> bool:
    """Whether a text begins with HTML markup, as browsers sniff it: at its first sign that is no space or comment."""
    head = data[:4096]
    lead = _LEAD.match(head)
    return _MARKUP.match(head, lead.end() if lead else 0) is not None


def is_html(media_type: str, data: bytes) -> bool:
    """Whether a body is HTML: its type says so, or the type is vague and the body looks like it."""
    return media_type in HTML_TYPES or (media_type in _VAGUE_TYPES and looks_like_html(data))


def media_type_of(header: str) -> str:
    """``text/html`` of ``text/html; charset=utf-8``, in lower case."""
    return header.partition(";")[0].partition(",")[0].strip().lower()


def charset_of(header: str) -> str:
    """The charset that a ``Content-Type`` header states, in lower case; empty if none."""
    found = re.search(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", header, re.IGNORECASE)
    return found.group(1).lower() if found else ""


def decode(raw: bytes, transfer: str, encoding: str, limit: int = MAX_RECORD) -> Body:
    """A body without the encodings that its headers state.

    Archives often keep a body decoded but its headers as they were sent, so an encoding that the body does
    not show is taken as undone already.
    """
    body = _dechunk(raw) if "chunked" in transfer.lower() else Body(raw)
    for name in reversed([part.strip().lower() for part in encoding.split(",")]):
        decoded = _decoded(body.data, name, limit)
        body = Body(decoded.data, "; ".join(filter(None, (body.problem, decoded.problem))))
    return body


def _decoded(data: bytes, name: str, limit: int) -> Body:
    if name in {"", "identity", "none", "utf-8"} or not data:
        return Body(data)
    if name in {"gzip", "x-gzip"}:
        return _gunzip(data, limit) if data.startswith(b"\x1f\x8b") else Body(data)
    if looks_like_html(data) or _TEXT_START.match(data):
        return Body(data)
    if name == "deflate":
        wrapped = _zlib(data, zlib.MAX_WBITS, limit)
        return wrapped if wrapped.data else _zlib(data, -zlib.MAX_WBITS, limit)
    if name in {"br", "zstd"}:
        return Body(*inflate(data, name, limit))
    return Body(data, f"unknown content encoding {name!r}")


def _dechunk(raw: bytes) -> Body:
    if not _CHUNK_HEAD.match(raw):
        return Body(raw)
    out, at, number = bytearray(), 0, 0
    while found := _CHUNK_HEAD.match(raw, at):
        number += 1
        size = int(found.group(1), 16)
        if size == 0:
            return Body(bytes(out))
        data = raw[found.end() : found.end() + size]
        out += data
        if len(data) < size:
            return Body(bytes(out), f"chunk {number} ends early: {len(data)} of {size} bytes")
        at = found.end() + size
        at += 2 if raw[at : at + 2] == b"\r\n" else int(raw[at : at + 1] == b"\n")
    if at >= len(raw):
        return Body(bytes(out), "the last chunk is missing")
    return Body(bytes(out) + raw[at:], f"chunk {number + 1} states no length; the rest is kept as it stands")


def _gunzip(data: bytes, limit: int) -> Body:
    out = b""
    while data.startswith(b"\x1f\x8b"):
        inflater = zlib.decompressobj(31)
        body = _run(inflater, data, limit - len(out))
        out += body.data
        if body.problem:
            return Body(out, body.problem)
        data = inflater.unused_data
    return Body(out)


def _zlib(data: bytes, window: int, limit: int) -> Body:
    return _run(zlib.decompressobj(window), data, limit)


def _run(inflater: zlib._Decompress, data: bytes, limit: int) -> Body:
    before = inflater.copy()
    try:
        out = inflater.decompress(data, limit + 1)
    except zlib.error as error:
        return Body(_before_fault(before, data, limit), f"damaged content encoding ({error})")
    if len(out) > limit:
        return Body(out[:limit], f"inflates to more than {limit} bytes")
    return Body(out, "" if inflater.eof else "the compressed body ends early")


def _before_fault(inflater: zlib._Decompress, data: bytes, limit: int) -> bytes:
    out = bytearray()
    for index in range(len(data)):
        try:
            out += inflater.decompress(data[index : index + 1], limit)
        except zlib.error:
            break
        if len(out) > limit:
            break
    return bytes(out[:limit])
