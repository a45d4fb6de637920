"""Where each code point of a decoded page stands in its original bytes, and the way back.

Exact for every codec that `decode` can choose: bytes that cannot be read belong to their replacement character; the
byte order mark belongs to none. An escape sequence (ISO-2022, HZ) belongs to the character behind it. Where a range
begins after the escape sequence that rules it, the range stays exact, and `lead_in` gives what has to come before
the cut bytes so that they decode on their own; for all other codecs that is nothing.
"""

from __future__ import annotations

import codecs
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from labeler.text.decode import Decoded, unreadable

Places = npt.NDArray[np.int64]
Marks = npt.NDArray[np.bool_]
_RECORDING = "labeler.recorded"
_ESCAPE = re.compile(rb"\x1b[\x20-\x2f]+[\x30-\x7e]|[\x0e\x0f]|~[{}]")
_ONE = tuple(bytes([value]) for value in range(256))
_STEP = 1 << 20
_UNKNOWN = -1
_NATIVE = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}
# codecs that read two code points from one pair of bytes
_PAIRED = frozenset(
    ("big5hkscs", "euc_jis_2004", "euc_jisx0213", "shift_jis_2004", "shift_jisx0213", "iso2022_jp_2004", "iso2022_jp_3")
)


@dataclass(frozen=True)
class ByteMap:
    """Code points of ``decoded.text`` and the bytes of ``body`` they were read from; made when first asked.

    Attributes:
        body: the original bytes. decoded: what `decode` made of exactly these bytes.
    """

    body: bytes
    decoded: Decoded

    def byte_range(self, start: int, end: int) -> tuple[int, int]:
        """The bytes that code points ``start..end`` were read from, half open.

        Raises:
            ValueError: not a range of the text.
        """
        if not 0 <= start <= end <= len(self.decoded.text):
            raise ValueError(f"not a range of the source: {start}..{end}")
        if start == end:
            place = self._start_of(start)
            return place, place
        return self._start_of(start), self._end_of(end - 1)

    def code_point_at(self, byte: int) -> int:
        """The code point that ``byte`` belongs to; the length of the text behind the last one.

        Raises:
            ValueError: not an offset in the bytes.
        """
        if not 0 <= byte <= len(self.body):
            raise ValueError(f"not an offset in the bytes: {byte}")
        if self._ends is None:
            return min(max(byte - self._plain[1], 0), len(self.decoded.text))
        return int(np.searchsorted(self._ends, byte, side="right"))

    def lead_in(self, start: int) -> bytes:
        """The escape sequences that rule the bytes from ``start`` on: mostly none, and none where damage hides them."""
        codec = self._plain[0]
        if not codec.startswith("iso2022") and codec != "hz":
            return b""
        head = self.body[:start]
        wanted = _state_after(head, codec)
        for lead in _leads(head):
            if _state_after(lead, codec) == wanted:
                return lead
        return b""

    def cut(self, start: int, end: int) -> str:
        """What the bytes ``start..end`` say on their own, read as the whole was."""
        codec = self._plain[0]
        part = self.lead_in(start) + self.body[start:end]
        return part.decode(codec, unreadable(codec)).replace("\0", "\ufffd")

    def _start_of(self, at: int) -> int:
        ends, mark = self._ends, self._plain[1]
        if ends is None:
            return mark + at
        if at < len(ends):  # two code points may be read from the same bytes
            at = int(np.searchsorted(ends, ends[at], side="left"))
        return int(ends[at - 1]) if at else mark

    def _end_of(self, at: int) -> int:
        return self._plain[1] + at + 1 if self._ends is None else int(self._ends[at])

    @cached_property
    def _plain(self) -> tuple[str, int]:
        """A codec that never looks for a byte order mark, and how many bytes the mark has."""
        codec, mark = self.decoded.codec, self.decoded.mark
        if codec == "utf-32" and self.body.startswith(codecs.BOM_UTF32_BE):
            return "utf-32-be", len(codecs.BOM_UTF32_BE)
        return _NATIVE.get(codec, codec), mark

    @cached_property
    def _ends(self) -> Places | None:
        """Where the bytes of each code point end; None where each code point is one byte."""
        (codec, mark), text = self._plain, self.decoded.text
        if len(text) == len(self.body) - mark and codec not in _PAIRED:
            return None
        ends = _ends(self.body[mark:], codec)
        if len(ends) != len(text):
            raise RuntimeError(f"{codec}: {len(ends)} code points have a place, {len(text)} were read")
        return ends + mark


def _ends(body: bytes, codec: str) -> Places:
    bad = _unreadable_ranges(body, codec)
    if codec == "utf-8":
        return _ends_by_starts(_utf_8_starts(body), bad, len(body))
    if codec in {"utf-16-le", "utf-16-be"}:
        return _ends_by_starts(_utf_16_starts(body, codec), bad, len(body))
    try:
        return _ends_by_decoding(body, codec, bad)
    except UnicodeError:  # a damaged escape sequence is longer than a decoder keeps: spread over what was read
        count = len(body.decode(codec, "replace"))
        return np.ceil(np.linspace(0, len(body), count + 1)[1:]).astype(np.int64)


def _utf_8_starts(body: bytes) -> Marks:
    """For each byte whether it begins a character, in what is valid."""
    starts: Marks = (np.frombuffer(body, dtype=np.uint8) & 0xC0) != 0x80
    return starts


def _utf_16_starts(body: bytes, codec: str) -> Marks:
    high = np.frombuffer(body, dtype=np.uint8)[codec == "utf-16-le" :: 2]
    starts = np.zeros(len(body), dtype=np.bool_)
    starts[: 2 * len(high) : 2] = (high & 0xFC) != 0xDC
    return starts


def _ends_by_starts(starts: Marks, bad: Places, size: int) -> Places:
    """Ends of the characters that begin at ``starts``, and of one for each unreadable range."""
    if len(bad):
        edges = np.zeros(size + 1, dtype=np.int8)
        np.add.at(edges, bad[:, 0], 1)
        np.add.at(edges, bad[:, 1], -1)
        starts &= np.cumsum(edges[:-1]) == 0
        starts[bad[:, 0]] = True
    places = np.flatnonzero(starts)
    return np.append(places[1:], size) if len(places) else places


def _ends_by_decoding(body: bytes, codec: str, bad: Places) -> Places:
    """Ends of the characters, found by giving a decoder one byte after the other."""
    decode = codecs.getincrementaldecoder(codec)().decode
    ends: list[Places] = []
    at = 0
    for start, end in [*bad.tolist(), (len(body), len(body))]:
        for low in range(at, start, _STEP):
            part = body[low : min(low + _STEP, start)]
            counts = np.fromiter(map(len, map(decode, map(_ONE.__getitem__, part))), dtype=np.int64, count=len(part))
            ends.append(np.repeat(np.arange(low + 1, low + 1 + len(part)), counts))
        if start < end:
            ends.append(np.array([end]))
        at = end
    return np.concatenate(ends) if ends else np.zeros(0, dtype=np.int64)


def _unreadable_ranges(body: bytes, codec: str) -> Places:
    """The ranges of bytes that were replaced, each by one character; shape (n, 2)."""
    try:
        body.decode(codec)
    except (UnicodeError, ValueError):
        _found.ranges = []
        body.decode(codec, _RECORDING)
        return np.array(_found.ranges, dtype=np.int64).reshape(-1, 2)
    return np.zeros((0, 2), dtype=np.int64)


_found = threading.local()


def _recorded(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    _found.ranges.append((error.start, error.end))
    return "\ufffd", error.end


codecs.register_error(_RECORDING, _recorded)


def _leads(head: bytes) -> Iterator[bytes]:
    """What may bring a decoder to where ``head`` brings it: its last escape sequences, then each one alone."""
    latest = {match.group(): match.start() for match in _ESCAPE.finditer(head)}
    escapes = sorted(latest, key=latest.__getitem__, reverse=True)
    for count in range(len(escapes) + 1):
        yield b"".join(reversed(escapes[:count]))
    yield from escapes


def _state_after(head: bytes, codec: str) -> int:
    decoder = codecs.getincrementaldecoder(codec)("replace")
    try:
        decoder.decode(head)
    except UnicodeError:  # it ends within a damaged escape sequence
        return _UNKNOWN
    return decoder.getstate()[1]
