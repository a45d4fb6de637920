"""A file as a run of plain bytes: as they stand, or inflated gzip member by member.

Public readers stop in silence where a gzip member is damaged or ends early. Here each such place is a
`Break`, everything inflated before it is handed over, and reading goes on at the next member that makes sense.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

Accept = Callable[[bytes], bool]
CHUNK = 64 * 1024
MAX_OUT = 1024 * 1024
GZIP_WINDOW = 31
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]", re.DOTALL)
_SEARCH = 1024 * 1024
_TRIAL = 4096

NO_TRAILER = "the gzip stream ends early"


@dataclass(frozen=True, slots=True)
class Piece:
    """Plain bytes.

    Attributes:
        offset: place in the file: of the first byte, or of the gzip member that holds them.
        stepwise: whether each further byte lies one further in the file (False inside gzip).
    """

    data: bytes
    offset: int
    stepwise: bool


@dataclass(frozen=True, slots=True)
class Break:
    """A place where bytes are missing or wrong; what follows does not continue what came before.

    Attributes:
        unread: bytes of the file that were never understood.
        in_member: whether it ends a gzip member that began well (else: bytes between members).
    """

    offset: int
    unread: int
    error: str
    in_member: bool


def plain_pieces(file: BinaryIO) -> Iterator[Piece | Break]:
    """The bytes of an uncompressed file."""
    at = 0
    while data := file.read(CHUNK):
        yield Piece(data, at, stepwise=True)
        at += len(data)


def open_pieces(file: BinaryIO, accept: Accept | None = None) -> Iterator[Piece | Break]:
    """`gzip_pieces` if the file is gzip, be it with a damaged start, else `plain_pieces`."""
    head = file.read(_TRIAL)
    file.seek(0)
    if head.startswith(b"\x1f\x8b"):
        return gzip_pieces(file, accept)
    if accept is not None and not accept(head):
        members = _Members(file, accept)
        if members.next_member(0) < members.size:
            return gzip_pieces(file, accept)
        file.seek(0)
    return plain_pieces(file)


def gzip_pieces(file: BinaryIO, accept: Accept | None = None) -> Iterator[Piece | Break]:
    """The inflated bytes of a gzip file of any number of members.

    Args:
        file: seekable.
        accept: says of the first inflated bytes of a member whether reading may go on there after damage;
            None to end at the first damage.
    """
    members = _Members(file, accept)
    at = 0
    while at < members.size:
        if not members.starts(at):
            following = members.next_member(at + 1)
            yield Break(at, following - at, "these bytes are not gzip", in_member=False)
            at = following
            continue
        end, error, inflated = yield from members.inflate(at)
        if not error:
            at = end
            continue
        # a damaged member may have inflated over the start of those behind it: look from its own start
        following = members.next_member(at + 1)
        lost = max(0, following - end) if inflated else following - at
        yield Break(at, lost, error, in_member=inflated > 0)
        at = following


def read_whole(path: Path, limit: int) -> tuple[bytes, list[Break]]:
    """The plain bytes of a small file, one more than ``limit`` at most, and where some are missing."""
    body, broken = bytearray(), []
    with path.open("rb") as file:
        for piece in open_pieces(file):
            if isinstance(piece, Break):
                broken.append(piece)
                continue
            body += piece.data
            if len(body) > limit:
                break
    return bytes(body[: limit + 1]), broken


class _Members:
    """The members of one gzip file; keeps what was read ahead, so that small members cost no seeks."""

    def __init__(self, file: BinaryIO, accept: Accept | None) -> None:
        self._file = file
        self._accept = accept
        self.size = file.seek(0, 2)
        self._ahead = b""
        self._ahead_at = 0

    def _bytes_at(self, at: int) -> bytes:
        """At least one byte from ``at`` on, empty only at the end of the file."""
        if not (self._ahead and self._ahead_at == at):
            self._file.seek(at)
            self._ahead, self._ahead_at = self._file.read(CHUNK), at
        return self._ahead

    def starts(self, at: int) -> bool:
        """Whether the bytes at ``at`` look like the start of a member (or of one that the file's end cuts)."""
        head = self._bytes_at(at)
        if len(head) < 4 and at + len(head) < self.size:
            self._ahead = b""
            head = self._bytes_at(at)
        return head[:3] == b"\x1f\x8b\x08"[: len(head)]

    def inflate(self, start: int) -> Generator[Piece, None, tuple[int, str, int]]:
        """Yield one member's bytes; return where it ends, what is wrong with it, and how much came out."""
        inflater = zlib.decompressobj(GZIP_WINDOW)
        at, total = start, 0
        while not inflater.eof:
            chunk = self._bytes_at(at)
            if not chunk:
                for out in _drain(inflater):
                    total += len(out)
                    yield Piece(out, start, stepwise=False)
                return at, NO_TRAILER, total
            used, error = 0, ""
            for out, used, error in _feed(inflater, chunk):  # noqa: B007 - the last values count
                total += len(out)
                if out:
                    yield Piece(out, start, stepwise=False)
            at += used
            self._ahead, self._ahead_at = chunk[used:], at
            if error:
                return at, error, total
        return at, "", total

    def next_member(self, at: int) -> int:
        """Where the next sensible member starts at or after ``at``; the size of the file if there is none."""
        while at < self.size and self._accept:
            self._file.seek(at)
            window = self._file.read(_SEARCH)
            for found in _MEMBER.finditer(window):
                if self._sensible(at + found.start(), self._accept):
                    return at + found.start()
            if at + len(window) >= self.size:
                break
            at += len(window) - 3
        return self.size

    def _sensible(self, at: int, accept: Accept) -> bool:
        self._file.seek(at)
        try:
            return accept(zlib.decompressobj(GZIP_WINDOW).decompress(self._file.read(_TRIAL), _TRIAL))
        except zlib.error:
            return False


def _feed(inflater: zlib._Decompress, chunk: bytes) -> Iterator[tuple[bytes, int, str]]:
    """Inflate ``chunk`` in bounded steps; the last tuple holds how much of it was used, and an error if any."""
    data = chunk
    while data and not inflater.eof:
        # a call that fails gives nothing, so that what came before the fault needs a copy to be inflated from
        before = inflater.copy()
        try:
            out = inflater.decompress(data, MAX_OUT)
        except zlib.error as error:
            out, good = _until_fault(before, data)
            yield out, len(chunk) - len(data) + good, _words(error)
            return
        data = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
        yield out, len(chunk) - len(data), ""


def _until_fault(inflater: zlib._Decompress, data: bytes) -> tuple[bytes, int]:
    """Everything that inflates before the faulty byte, and that byte's place."""
    out = bytearray()
    for index in range(len(data)):
        try:
            out += inflater.decompress(data[index : index + 1])
        except zlib.error:
            return bytes(out), index
    return bytes(out), len(data)


def _drain(inflater: zlib._Decompress) -> Iterator[bytes]:
    while out := inflater.decompress(b"", MAX_OUT):
        yield out


def _words(error: zlib.error) -> str:
    reason = str(error).rpartition(": ")[2]
    return "the gzip checksum is wrong" if "data check" in reason else f"damaged gzip ({reason})"
