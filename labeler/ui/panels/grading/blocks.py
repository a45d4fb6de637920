"""The text of a document as paragraphs, headings and list items to be read. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from labeler.domain.ledger import Fate, Span

LONGEST_BLOCK: Final = 4000
"""A longer paragraph is broken on screen: laying out one endless line would hold up the window."""


class Look(StrEnum):
    """What a block is; a line stands close to the one below it (a row of a table, a line of a poem)."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    TEXT = "text"
    LINE = "line"
    ITEM = "item"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph on screen.

    Attributes:
        runs: its text with how each stretch is set: empty, ``b``, ``i`` or ``code``.
        dropped: the reason for which extraction dropped it, in words; empty for main text.
    """

    look: Look
    runs: tuple[tuple[str, str], ...]
    dropped: str = ""

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(text for text, _ in self.runs)


_LOOKS: Final = {
    "h1": Look.HEADING, "h2": Look.HEADING, "h3": Look.SUBHEADING, "h4": Look.SUBHEADING, "h5": Look.SUBHEADING,
    "h6": Look.SUBHEADING, "li": Look.ITEM, "pre": Look.CODE,
}  # fmt: skip
_ELEMENT = re.compile(r"[^/#.\[]*")
_MARKED = re.compile(r"\*\*(?P<b>[^*\n]+)\*\*|`(?P<code>[^`\n]+)`|(?<![\w*])\*(?P<i>[^*\s][^*\n]*)\*(?![\w*])")
_HEADING = re.compile(r"(#{1,6})\s+(.+)")
_ITEM = re.compile(r"\s*(?:[-*+]|(\d+[.)]))\s+(.+)", re.DOTALL)


def page_blocks(text: str, spans: Sequence[Span], *, with_dropped: bool = False) -> list[Block]:
    """The main text of a page as blocks; with what extraction dropped between them when asked for."""
    blocks: list[Block] = []
    open_part: list[str] = []
    before: tuple[Look, str] | None = None
    for span in spans:
        dropped = "" if span.fate is Fate.KEPT else span.reason.replace("_", " ")
        if dropped and not with_dropped:
            if open_part and not open_part[-1][-1:].isspace():
                open_part.append(" ")
            continue
        kind = (look_of(span), dropped)
        if before is not None and (kind != before or _ends_block(open_part)):
            blocks.extend(_closed(open_part, before))
            open_part = []
        open_part.append(text[span.start : span.end])
        before = kind
    if before is not None:
        blocks.extend(_closed(open_part, before))
    return blocks


def look_of(span: Span) -> Look:
    """What the innermost element around a span makes of it."""
    path = str(span.evidence.get("path", ""))
    found = _ELEMENT.match(path.rpartition("/")[2])
    return _LOOKS.get(found.group() if found else "", Look.TEXT)


def _ends_block(parts: Sequence[str]) -> bool:
    return not "".join(parts[-2:]).rstrip(" ") or "".join(parts[-2:]).rstrip(" ").endswith("\n")


def _closed(parts: Sequence[str], kind: tuple[Look, str]) -> Iterator[Block]:
    look, dropped = kind
    whole = "".join(parts)
    if look is Look.CODE:
        yield from _pieces(look, whole.strip("\n"), dropped)
        return
    *lines, last = whole.rstrip().split("\n")
    is_row = look is Look.TEXT and whole.endswith("\n") and not whole.endswith("\n\n")
    for line in lines:
        yield from _pieces(Look.LINE if look is Look.TEXT else look, _spaced(line), dropped)
    yield from _pieces(Look.LINE if is_row else look, _spaced(last), dropped)


def _spaced(line: str) -> str:
    """The line with cells of a table apart."""
    return re.sub(r"[ \t]*\t[ \t]*", "   ", line.strip())


def _pieces(look: Look, text: str, dropped: str) -> Iterator[Block]:
    while len(text) > LONGEST_BLOCK:
        gap = text.rfind(" ", LONGEST_BLOCK // 2, LONGEST_BLOCK)
        cut = LONGEST_BLOCK if gap < 0 else gap + 1
        yield Block(look, ((text[:cut], ""),), dropped)
        text = text[cut:]
    if text.strip():
        yield Block(look, ((text, ""),), dropped)


def lesson_blocks(text: str) -> list[Block]:
    """A lesson as blocks: its headings, lists, code and emphasis are set as a reader of the lesson would see them."""
    return list(_lesson_lines(text.replace("\r\n", "\n").split("\n")))


def _lesson_lines(lines: Iterable[str]) -> Iterator[Block]:
    paragraph: list[str] = []
    code: list[str] | None = None
    for line in lines:
        if line.lstrip().startswith("```"):
            yield from _paragraph(paragraph)
            paragraph = []
            if code is not None:
                yield from _pieces(Look.CODE, "\n".join(code), "")
            code = [] if code is None else None
        elif code is not None:
            code.append(line)
        elif not line.strip() or _HEADING.fullmatch(line) or _ITEM.fullmatch(line):
            yield from _paragraph(paragraph)
            paragraph = []
            yield from _marked_line(line)
        else:
            paragraph.append(line.strip())
    yield from _paragraph(paragraph)
    if code:
        yield from _pieces(Look.CODE, "\n".join(code), "")


def _marked_line(line: str) -> Iterator[Block]:
    heading, item = _HEADING.fullmatch(line), _ITEM.fullmatch(line)
    if heading:
        yield Block(Look.HEADING if len(heading.group(1)) < 3 else Look.SUBHEADING, _runs(heading.group(2)))
    elif item:
        number = f"{item.group(1)} " if item.group(1) else ""
        yield Block(Look.ITEM, _runs(number + item.group(2)))


def _paragraph(lines: Sequence[str]) -> Iterator[Block]:
    for piece in _pieces(Look.TEXT, " ".join(lines), "") if lines else ():
        yield Block(Look.TEXT, _runs(piece.text))


def _runs(text: str) -> tuple[tuple[str, str], ...]:
    runs: list[tuple[str, str]] = []
    at = 0
    for found in _MARKED.finditer(text):
        if found.start() > at:
            runs.append((text[at : found.start()], ""))
        style = str(found.lastgroup)
        runs.append((found.group(style), style))
        at = found.end()
    if at < len(text):
        runs.append((text[at:], ""))
    return tuple(runs)
