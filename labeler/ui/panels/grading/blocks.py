"""The text of a document as paragraphs, headings and list items to be read. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from labeler.domain.ledger import Fate, Span
from labeler.text.placed import Placed, joined, placed

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
        shown: its text, and where it stands in the visible text.
    """

    look: Look
    runs: tuple[tuple[str, str], ...]
    dropped: str
    shown: Placed

    @property
    def text(self) -> str:
        """What it says."""
        return self.shown.text


_LOOKS: Final = {
    "h1": Look.HEADING, "h2": Look.HEADING, "h3": Look.SUBHEADING, "h4": Look.SUBHEADING, "h5": Look.SUBHEADING,
    "h6": Look.SUBHEADING, "li": Look.ITEM, "pre": Look.CODE,
}  # fmt: skip
_ELEMENT = re.compile(r"[^/#.\[]*")
_MARKED = re.compile(r"\*\*(?P<b>[^*\n]+)\*\*|`(?P<code>[^`\n]+)`|(?<![\w*])\*(?P<i>[^*\s][^*\n]*)\*(?![\w*])")
_CELLS: Final = re.compile(r"[ \t]*\t[ \t]*")
_HEADING = re.compile(r"(#{1,6})\s+(.+)")
_ITEM = re.compile(r"\s*(?:[-*+]|(\d+[.)]))\s+(.+)", re.DOTALL)


def page_blocks(text: str, spans: Sequence[Span], *, with_dropped: bool = False) -> list[Block]:
    """The main text of a page as blocks; with what extraction dropped between them when asked for."""
    blocks: list[Block] = []
    open_part: list[Placed] = []
    before: tuple[Look, str] | None = None
    for span in spans:
        dropped = "" if span.fate is Fate.KEPT else span.reason.replace("_", " ")
        if dropped and not with_dropped:
            if open_part and not open_part[-1].text[-1:].isspace():
                open_part.append(Placed(" "))
            continue
        kind = (look_of(span), dropped)
        if before is not None and (kind != before or _ends_block(open_part)):
            blocks.extend(_closed(open_part, before))
            open_part = []
        open_part.append(placed(text, span.start, span.end))
        before = kind
    if before is not None:
        blocks.extend(_closed(open_part, before))
    return blocks


def look_of(span: Span) -> Look:
    """What the innermost element around a span makes of it."""
    path = str(span.evidence.get("path", ""))
    found = _ELEMENT.match(path.rpartition("/")[2])
    return _LOOKS.get(found.group() if found else "", Look.TEXT)


def _ends_block(parts: Sequence[Placed]) -> bool:
    last = "".join(part.text for part in parts[-2:]).rstrip(" ")
    return not last or last.endswith("\n")


def _closed(parts: Sequence[Placed], kind: tuple[Look, str]) -> Iterator[Block]:
    look, dropped = kind
    whole = joined(parts)
    if look is Look.CODE:
        yield from _pieces(look, whole.stripped("\n"), dropped)
        return
    *lines, last = _lines(whole.cut(0, len(whole.text.rstrip())))
    is_row = look is Look.TEXT and whole.text.endswith("\n") and not whole.text.endswith("\n\n")
    for line in lines:
        yield from _pieces(Look.LINE if look is Look.TEXT else look, _spaced(line), dropped)
    yield from _pieces(Look.LINE if is_row else look, _spaced(last), dropped)


def _lines(whole: Placed) -> Iterator[Placed]:
    at = 0
    for line in whole.text.split("\n"):
        yield whole.cut(at, at + len(line))
        at += len(line) + 1


def _spaced(line: Placed) -> Placed:
    """The line with cells of a table apart."""
    return line.stripped().replaced(_CELLS, "   ")


def _pieces(look: Look, shown: Placed, dropped: str) -> Iterator[Block]:
    while len(shown.text) > LONGEST_BLOCK:
        gap = shown.text.rfind(" ", LONGEST_BLOCK // 2, LONGEST_BLOCK)
        cut = LONGEST_BLOCK if gap < 0 else gap + 1
        yield _plain(look, shown.cut(0, cut), dropped)
        shown = shown.cut(cut, len(shown.text))
    if shown.text.strip():
        yield _plain(look, shown, dropped)


def _plain(look: Look, shown: Placed, dropped: str) -> Block:
    return Block(look, ((shown.text, ""),), dropped, shown)


def lesson_blocks(text: str) -> list[Block]:
    """A lesson as blocks: its headings, lists, code and emphasis are set as a reader of the lesson would see them."""
    return list(_lesson_lines(_whole_lines(text)))


def _whole_lines(text: str) -> Iterator[Placed]:
    at = 0
    for line in text.split("\n"):
        yield placed(text, at, at + len(line.removesuffix("\r")))
        at += len(line) + 1


def _lesson_lines(lines: Iterable[Placed]) -> Iterator[Block]:
    paragraph: list[Placed] = []
    code: list[Placed] | None = None
    for line in lines:
        if line.text.lstrip().startswith("```"):
            yield from _paragraph(paragraph)
            paragraph = []
            if code is not None:
                yield from _pieces(Look.CODE, _with_between(code, "\n"), "")
            code = [] if code is None else None
        elif code is not None:
            code.append(line)
        elif not line.text.strip() or _HEADING.fullmatch(line.text) or _ITEM.fullmatch(line.text):
            yield from _paragraph(paragraph)
            paragraph = []
            yield from _marked_line(line)
        else:
            paragraph.append(line.stripped())
    yield from _paragraph(paragraph)
    if code:
        yield from _pieces(Look.CODE, _with_between(code, "\n"), "")


def _with_between(lines: Sequence[Placed], between: str) -> Placed:
    parts = [part for line in lines for part in (Placed(between), line)]
    return joined(parts[1:])


def _marked_line(line: Placed) -> Iterator[Block]:
    heading, item = _HEADING.fullmatch(line.text), _ITEM.fullmatch(line.text)
    if heading:
        yield _set(Look.HEADING if len(heading.group(1)) < 3 else Look.SUBHEADING, line.cut(*heading.span(2)))
    elif item:
        number = [line.cut(*item.span(1)), Placed(" ")] if item.group(1) else []
        yield _set(Look.ITEM, joined([*number, line.cut(*item.span(2))]))


def _paragraph(lines: Sequence[Placed]) -> Iterator[Block]:
    for piece in _pieces(Look.TEXT, _with_between(lines, " "), "") if lines else ():
        yield _set(Look.TEXT, piece.shown)


def _set(look: Look, written: Placed) -> Block:
    """A block whose marks of emphasis are carried out."""
    runs: list[tuple[Placed, str]] = []
    at = 0
    for found in _MARKED.finditer(written.text):
        if found.start() > at:
            runs.append((written.cut(at, found.start()), ""))
        style = str(found.lastgroup)
        runs.append((written.cut(*found.span(style)), style))
        at = found.end()
    if at < len(written.text):
        runs.append((written.cut(at, len(written.text)), ""))
    return Block(look, tuple((part.text, style) for part, style in runs), "", joined(part for part, _ in runs))
