"""The one importer of turbohtml: a page as a sequence of tags, text and character references with positions."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Protocol

from labeler.domain.lazily import IMPORTING
from labeler.text.elements import NOSCRIPT, PRE, RAW_NAMES
from labeler.text.tree import OpenElements

SPACES = " \t\n\f\r"
_DRAWING = re.compile(r"<(svg|math)\b.*?(?:</\1|\Z)", re.IGNORECASE | re.DOTALL)
_EMPTY_RAW = re.compile(rf"<(?i:{'|'.join(RAW_NAMES)})(?=[\s/][^<>]*/>|/>)")
_CDATA_START = "<![CDATA["
_CDATA = re.compile(r"<!\[CDATA\[(.*?)(\]\]>|\Z)", re.DOTALL)
_NOT_MARKUP = re.compile("[<&]")
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

    ``</>`` vanishes inside a text token; in a drawing (SVG, MathML) a raw text element that is empty (``<title/>``)
    would swallow the rest of the page, and a CDATA section is text.
    """
    text = source.replace("</>", "<!>")
    return _DRAWING.sub(_prepared_drawing, text)


def _prepared_drawing(drawing: re.Match[str]) -> str:
    return _CDATA.sub(_marked, _EMPTY_RAW.sub(_renamed, drawing.group()))


def _renamed(match: re.Match[str]) -> str:
    return "<x-" + match.group()[3:]


def _marked(match: re.Match[str]) -> str:
    """A CDATA section as an element that ends where it is in, around text without markup."""
    return f"<wbr    >{_NOT_MARKUP.sub('x', match.group(1))}{'<!>' if match.group(2) else ''}"


def feed(source: str, elements: OpenElements, handler: Handler) -> bool:
    """Keep ``elements`` up to date through a page (line feeds only) and hand its text to ``handler``.

    Comments and the like are left out. The content of ``noscript`` comes as markup, as it does where no script runs.
    All offsets are 0, and references come resolved inside the text.

    Returns:
        Whether the page was read right; if not, read it again with `feed_located`, prepared.
    """
    return "</>" not in source and _feed(source, elements, handler)


def _feed(source: str, elements: OpenElements, handler: Handler) -> bool:
    with IMPORTING:
        from turbohtml import TokenType, tokenize

    start_tag, end_tag, character = TokenType.START_TAG, TokenType.END_TAG, TokenType.TEXT
    on_start, on_end, on_words, on_space = elements.start, elements.end, handler.words, handler.space
    for token in tokenize(source):
        kind = token.type
        if kind is character:
            data = token.data
            core = data.strip(SPACES)
            if not core:
                if not elements.border or elements.mode & PRE:
                    on_space(data, 0)
            elif not elements.mode & NOSCRIPT or elements.tag != "noscript":
                on_words(data, core)
            elif not _feed_noscript(data, elements, handler):
                return False
        elif kind is start_tag:
            on_start(token.tag, token)
        elif kind is end_tag:
            on_end(token.tag)
        elif (token.data or "").startswith(_CDATA_START[2:]):
            return False
    return not elements.empty_raw


def _feed_noscript(data: str, elements: OpenElements, handler: Handler) -> bool:
    if _EMPTY_RAW.search(data) or _CDATA_START in data:
        return False
    _feed_located(_NOSCRIPT.sub("<x-script", data), 0, data, elements, handler, inside_noscript=True)
    return True


def feed_located(source: str, elements: OpenElements, handler: Handler, *, prepare: bool) -> None:
    """As `feed`, but with the place of each stretch of text, and references on their own.

    Args:
        prepare: whether `feed` read the page wrong.
    """
    text = prepared(source) if prepare else source
    _feed_located(text, 0, source, elements, handler, inside_noscript=False)


def _feed_located(
    text: str, base: int, source: str, elements: OpenElements, handler: Handler, *, inside_noscript: bool
) -> None:
    """Feed ``text``, which stands at ``base`` in ``source`` (where they differ, ``source`` is right)."""
    with IMPORTING:
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
