"""Lines and paragraphs by which pages of one site are compared: what stands on many of them is boilerplate.

A passage is a line of the main text, or a paragraph that has lines too short to be one. Passages that differ only in
case, white space and digits are the same: the same notice under another date.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt

from labeler.text.minhash import UNSPACED

STORED = np.dtype([("hash", "<i8"), ("start", "<u4"), ("end", "<u4")])
WORDS = 6
"""Words that a passage has at least: shorter lines are headings and labels, which recur in honest text too."""
CODE_VERSION = "repeats-1"  # raise it when the same text would give other passages
_PLAIN_WORD = re.compile(r"[A-Za-z]+")
_WORD = re.compile(rf"[^\W\d_{UNSPACED}]+|(?![\W\d_])[{UNSPACED}]")
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"[^\n]+")
_DIGITS = re.compile(r"\d+")
_LONGEST_SITE = 255


@dataclass(frozen=True, slots=True)
class Passage:
    """A line or paragraph of the visible text: its place, and the hash of what it says, 63 bits."""

    start: int
    end: int
    hash: int


def passages(text: str, kept: Iterable[tuple[int, int]]) -> list[Passage]:
    """The passages of a main text, in order of their start; of two with the same start the longer one comes first.

    Args:
        text: the visible text. kept: stretches of it that are main text, in order.
    """
    found: list[Passage] = []
    for start, end in _joined(kept):
        at = start
        for gap in _PARAGRAPH_END.finditer(text, start, end):
            found += _of_paragraph(text, at, gap.start())
            at = gap.end()
        found += _of_paragraph(text, at, end)
    return found


def _joined(kept: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches, with those that touch in one."""
    open_one: tuple[int, int] | None = None
    for start, end in kept:
        if open_one is not None and open_one[1] == start:
            open_one = (open_one[0], end)
            continue
        if open_one is not None:
            yield open_one
        open_one = (start, end)
    if open_one is not None:
        yield open_one


def _of_paragraph(text: str, start: int, end: int) -> list[Passage]:
    lines = [line for match in _LINE.finditer(text, start, end) if (line := _stripped(text, *match.span())) is not None]
    long_ones = [line for line in lines if _is_long(text[slice(*line)])]
    found = [Passage(*line, _hashed(text[slice(*line)])) for line in long_ones]
    if len(long_ones) < len(lines) > 1 and _is_long(text[start:end]):
        whole = lines[0][0], lines[-1][1]
        found.insert(0, Passage(*whole, _hashed(text[slice(*whole)])))
    return found


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    line = text[start:end]
    inner = line.strip()
    if not inner:
        return None
    first = start + len(line) - len(line.lstrip())
    return first, first + len(inner)


def _is_long(text: str) -> bool:
    if len(text) < WORDS:
        return False
    return len((_PLAIN_WORD if text.isascii() else _WORD).findall(text)) >= WORDS


def _hashed(text: str) -> int:
    plain = _DIGITS.sub("0", " ".join(text.lower().split()))
    packed = hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(packed, "little") >> 1


def needed(documents: int, *, least: int, share: float) -> int:
    """On how many different texts of a site a passage stands before it counts as repeated.

    Args:
        documents: different texts of the site. least: at least that many. share: and that share of them, 0 to 1.
    """
    return max(least, math.ceil(share * documents - 1e-9))


def disjoint(places: Iterable[Passage]) -> list[Passage]:
    """Of passages that overlap only the outermost, in order."""
    found: list[Passage] = []
    for passage in sorted(places, key=lambda p: (p.start, -p.end)):
        if not found or passage.start >= found[-1].end:
            found.append(passage)
    return found


def site_of(url: str, source: str, record: str) -> str:
    """What a document shares boilerplate with: the host of its address, else the folder or file it came from.

    Args:
        source: the file or address that was read. record: the document's name in it; for a file in a folder its path.
    """
    host = _host(url)
    if host:
        return host
    place = source.replace("\\", "/")
    if record and place.endswith(record) and "/" in place:  # a file of its own: the folder it is in
        place = place.rpartition("/")[0] or "/"
    return place[-_LONGEST_SITE:]


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")[:_LONGEST_SITE]


def packed(found: Sequence[Passage]) -> bytes:
    """Passages for storing, 16 bytes each."""
    return np.array([(p.hash, p.start, p.end) for p in found], dtype=STORED).tobytes()


def unpacked(stored: bytes) -> npt.NDArray[np.void]:
    """Stored passages; fields ``hash``, ``start`` and ``end``, shape (passages,)."""
    return np.frombuffer(stored, dtype=STORED)
