"""Where each record of an archive begins and ends, and which bytes belong to none.

WARC and ARC records state their length and carry no other fence. Readers that trust the length lose their way at the first
wrong one. Here a length counts only if a record, or nothing, follows; otherwise the next record's start decides.
Every byte of the archive ends up in a frame or in a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from labeler.exchange.base import MAX_RECORD
from labeler.exchange.stream import Stream

LOOK = 16 * 1024
MAX_HEAD = 1024 * 1024
_ENDS = re.compile(rb"[\r\n]{0,8}")


@dataclass(frozen=True, slots=True)
class Frame:
    """One record as it stands in the archive.

    Attributes:
        offset: place in the file, of the gzip member if there is one.
        head: its header lines. block: what follows them, without the closing line ends.
        stated: the length that the header states, None where it states none.
        problem: what is wrong with it; empty for a sound record.
        unread: bytes that it should hold, or the file holds, and nobody could read.
    """

    offset: int
    head: bytes
    block: bytes
    stated: int | None
    problem: str = ""
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """Bytes that belong to no record."""

    offset: int
    size: int
    error: str


class Grammar(Protocol):
    """How records of one archive format begin."""

    @property
    def start(self) -> re.Pattern[bytes]:
        """Matches the first bytes of a record, within `LOOK` bytes."""
        ...

    def head(self, stream: Stream) -> tuple[bytes, bool]:
        """Take the header lines; False if they do not end properly."""
        ...

    def length(self, head: bytes) -> int | None:
        """The length of the block that the header states."""
        ...


def frames(stream: Stream, grammar: Grammar, limit: int = MAX_RECORD) -> Iterator[Frame | Gap]:
    """All records of an archive in order, with the gaps between them.

    Args:
        limit: longest block in bytes; longer ones come as an empty frame with a problem.
    """
    while True:
        stream.skip_blank()
        if stream.stopped():
            found = stream.resume()
            if found is None:
                return
            yield Gap(found.offset, found.unread, found.error)
            continue
        stream.begin()
        if grammar.start.match(stream.fill(LOOK)):
            frame = _frame(stream, grammar, limit)
            yield _with_break(stream, frame)
        else:
            offset = stream.offset()
            yield _gap(stream, grammar, offset)


def _gap(stream: Stream, grammar: Grammar, offset: int) -> Gap:
    size, error = _to_next(stream, grammar), "these bytes are not a record"
    found = stream.broken()
    if found is None or not found.in_member:
        return Gap(offset, size, error)
    stream.resume()
    return Gap(offset, size + found.unread, f"{error} ({found.error})")


def _with_break(stream: Stream, frame: Frame) -> Frame:
    """The frame, telling of the break right behind it if that lies in its own gzip member."""
    stream.skip_blank()
    found = stream.broken()
    if found is None or not found.in_member:
        return frame
    stream.resume()
    problem = f"{frame.problem} ({found.error})" if frame.problem else found.error
    return replace(frame, problem=problem, unread=frame.unread + found.unread)


def _frame(stream: Stream, grammar: Grammar, limit: int) -> Frame:
    offset = stream.offset()
    head, whole = grammar.head(stream)
    stated = grammar.length(head)
    frame = Frame(offset, head, b"", stated)
    if not whole:
        return replace(frame, problem="ends early, in its header", unread=len(head) + (stated or 0))
    if stated is None:
        block, rest = _up_to_next(stream, grammar, limit)
        return replace(frame, block=_unfenced(block), problem="states no valid length", unread=rest)
    if stated > limit:
        skipped = _skip(stream, grammar, stated)
        return replace(frame, problem=f"too large: {stated} bytes, the limit is {limit}", unread=skipped)
    block = stream.take(stated)
    return _settle(stream, grammar, replace(frame, block=block), limit)


def _settle(stream: Stream, grammar: Grammar, frame: Frame, limit: int) -> Frame:
    """Check a block against what follows it, and move its end where the stated length is wrong."""
    short = (frame.stated or 0) - len(frame.block)
    if short == 0 and _fenced(stream, grammar):
        return frame
    swallowed = _inner_start(frame.block, grammar)
    if swallowed is not None:
        stream.put_back(frame.block[swallowed:])
        block = _unfenced(frame.block[:swallowed])
        return replace(frame, block=block, problem=f"states {frame.stated} bytes, holds {len(block)}")
    if short:
        return replace(frame, problem=f"ends early: {len(frame.block)} of {frame.stated} bytes", unread=short)
    tail, rest = _up_to_next(stream, grammar, limit)
    block = frame.block + _unfenced(tail)
    return replace(frame, block=block, problem=f"states {frame.stated} bytes, holds {len(block)}", unread=rest)


def _fenced(stream: Stream, grammar: Grammar) -> bool:
    """Whether what follows a block is the end of a record: line ends, then a record or nothing."""
    following = stream.fill(LOOK)
    ends = _ENDS.match(following)
    size = ends.end() if ends else 0
    if size == len(following) or following.startswith(b"\r\n\r\n"):
        return True
    return grammar.start.match(following, size) is not None


def _inner_start(block: bytes, grammar: Grammar) -> int | None:
    """Where in a block another record starts on a new line, None if nowhere."""
    for found in grammar.start.finditer(block):
        if found.start() and block[found.start() - 1 : found.start()] == b"\n":
            return found.start()
    return None


def _unfenced(block: bytes) -> bytes:
    """A block of unknown length without the line ends that close a record."""
    if block.endswith(b"\r\n\r\n"):
        return block[:-4]
    return block[:-1] if block.endswith(b"\n") else block


def _up_to_next(stream: Stream, grammar: Grammar, limit: int) -> tuple[bytes, int]:
    """The bytes before the next record, break or end, at most ``limit``; and how many more were passed over."""
    known = 0
    while True:
        buffer = stream.fill(known + LOOK)
        found = grammar.start.search(buffer, max(0, known - LOOK))
        if found:
            return stream.take(found.start()), 0
        if len(buffer) < known + LOOK:
            return stream.take(len(buffer)), 0
        known = len(buffer)
        if known >= limit:
            return stream.take(known - LOOK), _to_next(stream, grammar)


def _to_next(stream: Stream, grammar: Grammar) -> int:
    """Step over everything before the next record, break or end; how many bytes that were."""
    passed = 0
    while True:
        buffer = stream.fill(4 * LOOK)
        found = grammar.start.search(buffer, 0 if passed else 1)
        if found:
            stream.drop(found.start())
            return passed + found.start()
        size = len(buffer) - LOOK if len(buffer) >= 4 * LOOK else len(buffer)
        stream.drop(size)
        passed += size
        if size == 0 or stream.stopped():
            return passed


def _skip(stream: Stream, grammar: Grammar, size: int) -> int:
    """Step over a block of ``size`` bytes, or up to a record that starts inside it; how many bytes that were.

    A flipped digit makes a small record look huge: trusting it would pass over every record that follows.
    """
    passed = 0
    while passed < size:
        buffer = stream.fill(4 * LOOK)
        step = min(size - passed, max(len(buffer) - LOOK, 1) if len(buffer) >= 4 * LOOK else len(buffer))
        if step == 0:
            return passed
        inner = _inner_start(bytes(buffer[: step + LOOK]), grammar)
        if inner is not None and inner < step:
            stream.drop(inner)
            return passed + inner
        stream.drop(step)
        passed += step
    return passed
