"""The one importer of turbohtml: a page as a sequence of tags, text and character references with positions."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Protocol

from labeler.text.elements import PRE
from labeler.text.tree import OpenElements

SPACES = " \t\n\f\r"
RAW_NAMES = "title|style|script|textarea|xmp|iframe|noembed|noframes|noscript|plaintext"
_DRAWING = re.compile(r"<(svg|math)\b.*?(?:</\1|\Z)", re.IGNORECASE | re.DOTALL)
_EMPTY_RAW = re.compile(rf"<(?i:{RAW_NAMES})(?=[\s/][^<>]*/>|/>)")
_NOSCRIPT = re.compile("<noscript", re.IGNORECASE)


class Handler(Protocol):
    """What takes the text of a page in order. Offsets are code points of the source (line feeds only)."""

    def space(self, data: str, at: int, /) -> None:
        """Nothing but white space, at ``source[at : at + len(data)]``."""

    def words(self, data: str, core: str, /) -> None:
        """Text somewhere, references resolved; ``core`` is it without white space at its ends, and not empty."""

    def text(self, data: str, at: int, size: int, /) -> None:
        """Text at ``source[at : at + size]``; an entity comes resolved, its size is that of its source."""


def without_returns(source: str) -> str:
    """The source with its line ends as line feeds, as HTML reads them."""
    return source.replace("\r\n", "\n").replace("\r", "\n") if "\r" in source else source


def removed_returns(source: str) -> list[int]:
    """Offsets in ``without_returns(source)`` of the line feeds before which a carriage return was removed."""
    return [match.start() - count for count, match in enumerate(re.finditer("\r\n", source))]


def prepared(source: str) -> str:
    """The source with what the tokenizer would misplace replaced by something of the same length.

    ``</>`` vanishes inside a text token, and a raw text element that is empty inside a drawing (``<title/>`` in SVG)
    would swallow the rest of the page.
    """
    text = source
    if "</>" in text:
        text = text.replace("</>", "<!>")
    if any(_has_empty_raw(text, name) for name in ("svg", "SVG", "math")):
        text = _DRAWING.sub(lambda drawing: _EMPTY_RAW.sub(_renamed, drawing.group()), text)
    return text


def _has_empty_raw(text: str, drawing: str) -> bool:
    """Whether a drawing may hold an empty raw text element."""
    start = text.find(f"<{drawing}")
    while start >= 0:
        end = text.find(f"</{drawing}", start)
        end = end if end >= 0 else len(text)
        if _EMPTY_RAW.search(text, start, end):
            return True
        start = text.find(f"<{drawing}", end)
    return False


def _renamed(match: re.Match[str]) -> str:
    return "<x-" + match.group()[3:]


def feed(source: str, elements: OpenElements, handler: Handler, *, located: bool) -> None:
    """Keep ``elements`` up to date through a page (line feeds only) and hand its text to ``handler``.

    Comments and the like are left out. The content of ``noscript`` comes as markup, as it does where no script runs.

    Args:
        located: whether offsets and single entities are needed; without them it is faster, and all offsets are 0.
    """
    text = prepared(source)
    if located or text is not source:
        _feed_located(text, 0, source, elements, handler, inside_noscript=False)
    else:
        _feed(text, elements, handler)


def _feed(text: str, elements: OpenElements, handler: Handler) -> None:
    from turbohtml import TokenType, tokenize

    start_tag, end_tag, character = TokenType.START_TAG, TokenType.END_TAG, TokenType.TEXT
    on_start, on_end, on_words, on_space = elements.start, elements.end, handler.words, handler.space
    for token in tokenize(text):
        kind = token.type
        if kind is character:
            data = token.data
            core = data.strip(SPACES)
            if not core:
                if not elements.border or elements.mode & PRE:
                    on_space(data, 0)
            elif elements.tag == "noscript":
                _feed_located(_NOSCRIPT.sub("<x-script", data), 0, data, elements, handler, inside_noscript=True)
            else:
                on_words(data, core)
        elif kind is start_tag:
            on_start(token.tag, token)
        elif kind is end_tag:
            on_end(token.tag)


def _feed_located(
    text: str, base: int, source: str, elements: OpenElements, handler: Handler, *, inside_noscript: bool
) -> None:
    """Feed ``text``, which stands at ``base`` in ``source`` (where they differ, ``source`` is right)."""
    from turbohtml import TokenType, tokenize

    lines = [base, *accumulate((len(line) + 1 for line in text.split("\n")), initial=base)]  # lines count from 1
    for token in tokenize(text, resolve_references=False, capture_source=True):
        at = lines[token.line] + token.col
        if token.type is TokenType.TEXT:
            data = token.data
            if not data.strip(SPACES):
                handler.space(data, at)
            elif elements.tag == "noscript" and not inside_noscript:
                _feed_located(_NOSCRIPT.sub("<x-script", data), at, source, elements, handler, inside_noscript=True)
            else:
                handler.text(source[at : at + len(data)], at, len(data))
        elif token.type is TokenType.START_TAG:
            elements.start(token.tag, token)
        elif token.type is TokenType.END_TAG:
            elements.end(token.tag)
        elif token.type is TokenType.CHARACTER_REFERENCE:
            handler.text(token.data, at, len(token.source))
