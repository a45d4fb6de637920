"""The one importer of turbohtml: a page as a sequence of tags, text and character references with positions."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Protocol

from labeler.text.tree import OpenElements

RAW_NAMES = "title|style|script|textarea|xmp|iframe|noembed|noframes|noscript|plaintext"
_DRAWING = re.compile(r"<(svg|math)\b.*?(?:</\1|\Z)", re.IGNORECASE | re.DOTALL)
_EMPTY_RAW = re.compile(rf"<(?i:{RAW_NAMES})(?=[\s/][^<>]*/>|/>)")
_NOSCRIPT = re.compile("<noscript", re.IGNORECASE)


class Handler(Protocol):
    """What takes the text of a page in order. Offsets are code points of the source (line feeds only)."""

    def space(self, data: str, at: int, /) -> None:
        """Nothing but white space, at ``source[at : at + len(data)]``."""

    def text(self, data: str, at: int, size: int, /) -> None:
        """Text at ``source[at : at + size]``; an entity comes resolved, its size is that of its source."""


def without_returns(source: str) -> tuple[str, list[int]]:
    """The source with its line ends as line feeds, as HTML reads them, and where carriage returns were removed."""
    if "\r" not in source:
        return source, []
    removed: list[int] = []
    for count, match in enumerate(re.finditer("\r\n", source)):
        removed.append(match.start() - count)
    return source.replace("\r\n", "\n").replace("\r", "\n"), removed


def prepared(source: str) -> str:
    """The source with what the tokenizer would misplace replaced by something of the same length.

    ``</>`` vanishes inside a text token, and a raw text element that is empty inside a drawing (``<title/>`` in SVG)
    would swallow the rest of the page.
    """
    text = source
    if "</>" in text:
        text = text.replace("</>", "<!>")
    if _EMPTY_RAW.search(text):
        text = _DRAWING.sub(lambda drawing: _EMPTY_RAW.sub(_renamed, drawing.group()), text)
    return text


def _renamed(match: re.Match[str]) -> str:
    return "<x-" + match.group()[3:]


def feed(source: str, elements: OpenElements, handler: Handler) -> None:
    """Keep ``elements`` up to date through a page (line feeds only) and hand its text to ``handler``.

    Comments and the like are left out. The content of ``noscript`` comes as markup, as it does where no script runs.
    """
    _feed(prepared(source), 0, source, elements, handler)


def _feed(text: str, base: int, source: str, elements: OpenElements, handler: Handler) -> None:
    """Feed ``text``, which stands at ``base`` in ``source`` (where they differ, ``source`` is right)."""
    from turbohtml import TokenType, tokenize

    start_tag, end_tag = TokenType.START_TAG, TokenType.END_TAG
    character, reference = TokenType.TEXT, TokenType.CHARACTER_REFERENCE
    on_start, on_end, on_text, on_space = elements.start, elements.end, handler.text, handler.space
    lines = [base, *accumulate((len(line) + 1 for line in text.split("\n")), initial=base)]  # lines count from 1
    for token in tokenize(text, resolve_references=False, capture_source=True):
        kind = token.type
        if kind is character:
            data = token.data
            if data.isspace() and data.isascii():
                if not elements.border:
                    on_space(data, lines[token.line] + token.col)
            elif not base and elements.tag == "noscript":
                _feed(_NOSCRIPT.sub("<x-script", data), lines[token.line] + token.col, source, elements, handler)
            else:
                at = lines[token.line] + token.col
                on_text(source[at : at + len(data)], at, len(data))
        elif kind is start_tag:
            on_start(token.tag, token)
        elif kind is end_tag:
            on_end(token.tag)
        elif kind is reference:
            on_text(token.data, lines[token.line] + token.col, len(token.source))
