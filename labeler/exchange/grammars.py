"""How WARC and ARC records begin."""

from __future__ import annotations

import re
from dataclasses import dataclass

from labeler.exchange.frames import MAX_HEAD
from labeler.exchange.stream import Stream

# a record whose first line is damaged is still known by the headers that every record has
_WARC_START = re.compile(rb"WARC/\d\.\d{1,2}[ \t]*\r?\n|^WARC-(?:Type|Record-ID)[ \t]*:", re.MULTILINE)
_WARC_LENGTH = re.compile(rb"^content-length[ \t]*:[ \t]*(\d{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_WARC_ID = re.compile(rb"^warc-record-id[ \t]*:[ \t]*<?([^\s>]+)>?", re.IGNORECASE | re.MULTILINE)

_ARC_START = re.compile(
    rb"^(?P<url>[a-zA-Z][a-zA-Z0-9+.-]{1,15}:[^\r\n]{1,8000}?) (?P<ip>[0-9a-fA-F.:]{3,45}|-) (?P<date>\d{12,18})"
    rb" (?P<type>[^\s]{1,200})(?: [^\s]{1,2000}){0,5}? (?P<length>-?\w{1,18})[ \t]*\r?$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class WarcGrammar:
    """``WARC/1.0``, then ``Name: value`` lines, then a blank line."""

    start: re.Pattern[bytes] = _WARC_START

    def head(self, stream: Stream) -> tuple[bytes, bool]:
        """Take the header lines up to the blank one; False if there is none."""
        lines, size = [], 0
        while size < MAX_HEAD:
            line = stream.line(MAX_HEAD)
            lines.append(line)
            size += len(line)
            if not line.endswith(b"\n"):
                return b"".join(lines), False
            if not line.strip(b"\r\n"):
                return b"".join(lines), True
        return b"".join(lines), False

    def length(self, head: bytes) -> int | None:
        """The value of ``Content-Length``."""
        found = _WARC_LENGTH.search(head)
        return int(found.group(1)) if found else None


@dataclass(frozen=True, slots=True)
class ArcGrammar:
    """One line: URL, address, date, type and length, with five more fields before the length in version 2."""

    start: re.Pattern[bytes] = _ARC_START

    def head(self, stream: Stream) -> tuple[bytes, bool]:
        """Take the header line."""
        line = stream.line(MAX_HEAD)
        return line, line.endswith(b"\n")

    def length(self, head: bytes) -> int | None:
        """The last field of the line, None if it is no length."""
        found = _ARC_START.match(head)
        text = found.group("length") if found else b""
        return int(text) if text.isdigit() else None


@dataclass(frozen=True, slots=True)
class ArcHead:
    """The fields of an ARC header line."""

    url: str
    date: str
    media_type: str


def arc_head(head: bytes) -> ArcHead:
    """The fields of an ARC header line that `ArcGrammar` found."""
    found = _ARC_START.match(head)
    parts = (
        [found.group(name).decode("utf-8", "replace") for name in ("url", "date", "type")] if found else ["", "", ""]
    )
    return ArcHead(*parts)


def looks_like_archive(data: bytes) -> bool:
    """Whether inflated bytes begin, or soon hold, a record of an archive."""
    return bool(_WARC_START.search(data) or _ARC_START.match(data.lstrip(b"\r\n")))


def archive_format(head: bytes) -> str:
    """``WARC``, ``WET`` or ``ARC`` by the first bytes of the plain archive; empty if it is none."""
    text = head.lstrip(b"\r\n")
    if text.startswith(b"filedesc://") or _ARC_START.match(text):
        return "ARC"
    if not _WARC_START.match(text):
        return ""
    return "WET" if re.search(rb"^WARC-Type:[ \t]*conversion", head, re.IGNORECASE | re.MULTILINE) else "WARC"


def record_name(head: bytes, offset: int) -> str:
    """How a record is called: its WARC record id, ARC URL and date, or its place in the file."""
    found = _WARC_ID.search(head)
    if found:
        return found.group(1).decode("utf-8", "replace")
    arc = arc_head(head)
    return f"{arc.url} {arc.date}" if arc.url else f"byte {offset}"
