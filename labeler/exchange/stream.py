"""A buffer over pieces: look ahead, take, put back, and know where in the file each byte lies."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from labeler.exchange.pieces import Break, Piece

_BLANK = re.compile(rb"[\r\n]*")


class Stream:
    """The bytes between two breaks; `resume` goes on behind a break."""

    def __init__(self, pieces: Iterator[Piece | Break]) -> None:
        self._pieces = pieces
        self._buffer = bytearray()
        self._at = 0
        self._starts: list[int] = []
        self._places: list[tuple[int, bool]] = []
        self._break: Break | None = None
        self._ended = False

    def _more(self) -> bool:
        """Add one piece to the buffer; False at a break and at the end."""
        if self._break or self._ended:
            return False
        piece = next(self._pieces, None)
        if piece is None:
            self._ended = True
            return False
        if isinstance(piece, Break):
            self._break = piece
            return False
        if piece.stepwise or not self._places or self._places[-1] != (piece.offset, False):
            self._starts.append(self._at + len(self._buffer))
            self._places.append((piece.offset, piece.stepwise))
        self._buffer += piece.data
        return True

    def begin(self) -> None:
        """Forget places before the current one; `put_back` reaches no further than here."""
        known = bisect_right(self._starts, self._at) - 1
        if known > 0:
            del self._starts[:known], self._places[:known]

    def offset(self) -> int:
        """Place in the file of the next byte (of its gzip member in a gzip file)."""
        self.fill(1)
        known = bisect_right(self._starts, self._at) - 1
        if known < 0:
            return 0
        offset, stepwise = self._places[known]
        return offset + (self._at - self._starts[known] if stepwise else 0)

    def fill(self, size: int) -> bytearray:
        """The buffer, holding at least ``size`` bytes unless a break or the end comes first. Do not change it."""
        while len(self._buffer) < size and self._more():
            pass
        return self._buffer

    def take(self, size: int) -> bytes:
        """The next ``size`` bytes, fewer before a break or the end."""
        data = bytes(self.fill(size)[:size])
        self.drop(len(data))
        return data

    def drop(self, size: int) -> None:
        """Step over ``size`` bytes that are in the buffer."""
        del self._buffer[:size]
        self._at += size

    def put_back(self, data: bytes) -> None:
        """Undo the taking of ``data``."""
        self._buffer[:0] = data
        self._at -= len(data)

    def line(self, limit: int) -> bytes:
        """The next line with its end; cut at ``limit`` bytes, a break or the end; empty only there."""
        searched = 0
        while (found := self._buffer.find(b"\n", searched, limit)) < 0:
            searched = len(self._buffer)
            if searched >= limit or not self._more():
                return self.take(limit)
        return self.take(found + 1)

    def skip_blank(self) -> None:
        """Step over line ends."""
        while self.fill(1):
            found = _BLANK.match(self._buffer)
            size = found.end() if found else 0
            if not size:
                return
            self.drop(size)

    def stopped(self) -> bool:
        """Whether no byte is left before the next break or the end."""
        return not self.fill(1)

    def broken(self) -> Break | None:
        """The break at which the stream has stopped, None if it has not or is at the end of the file."""
        return self._break if self.stopped() else None

    def resume(self) -> Break | None:
        """Go on behind the break at which the stream stopped; None at the end of the file."""
        found, self._break = self._break, None
        return found
