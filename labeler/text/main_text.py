"""The one importer of trafilatura: which words of a page are its main text."""

from __future__ import annotations

import copy
import functools
import logging
from collections.abc import Callable
from typing import Any

from labeler.domain.lazily import IMPORTING

BEGINNING, REPAIRED = 50, 4096
_CONTROLS = bytes(point for point in range(32) if point not in b"\t\n\r")
_NO_CHARACTERS = ("\ufffe", "\uffff")


def extract_main(source: str, url: str = "") -> str:
    """The main text, as ``trafilatura.extract(source)`` gives it with its default settings; empty when there is none.

    The defaults keep comments and tables that trafilatura takes for content, and leave links and formatting out.
    Nothing is written to stdout or to the log: what went wrong is raised.

    Args:
        source: the page, decoded once for all tools.
        url: the address of the page, empty when unknown; the words found do not depend on it.

    Raises:
        Exception: whatever trafilatura or lxml raise on pages they cannot read.
    """
    extract, parse, defaults = _tools()
    options = copy.copy(defaults)
    options.url = options.source = url or None
    tree = parse(source)
    return extract(source if tree is None else tree, options=options) or ""


@functools.cache
def _tools() -> tuple[Callable[..., str | None], Callable[[str], Any], Any]:
    """Trafilatura's extractor, a parser of ordinary pages for it, and its default settings, read once.

    The parser is set as trafilatura's own is, but all elements are of one class: lxml then need not call Python for
    each element it touches, which is a part of the time of an extraction; nor is XPath asked for the text of an
    element that holds nothing else. It returns None for pages of which trafilatura has its doubts and tries more than
    one way; those it reads itself.
    """
    with IMPORTING:
        from lxml import etree, html
        from trafilatura import extract
        from trafilatura.settings import Extractor
        from trafilatura.utils import is_dubious_html, repair_faulty_html

    text_content = html.HtmlElement.text_content

    class Element(html.HtmlElement):  # type: ignore[misc]  # lxml has no types
        """An element; the root of a page that was just parsed is given away, and its first copy is itself.

        Trafilatura copies a tree that it is given, for the sake of who might go on using it.
        """

        given_away = False

        def __copy__(self) -> Any:  # noqa: ANN401
            if self.given_away:
                self.given_away = False
                return self
            return super().__copy__()

        def text_content(self) -> Any:  # noqa: ANN401
            return text_content(self) if len(self) else self.text or ""

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    parser = html.HTMLParser(
        collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    parser.set_element_class_lookup(
        etree.ElementDefaultClassLookup(
            element=Element,
            comment=html.HtmlComment,
            pi=html.HtmlProcessingInstruction,
            entity=html.HtmlEntity,
        )
    )

    def parse(source: str) -> Any:  # noqa: ANN401
        beginning = source[:BEGINNING].lower()
        if is_dubious_html(beginning):
            return None
        try:
            tree = html.fromstring(
                _repaired(source, functools.partial(repair_faulty_html, beginning=beginning)), parser=parser
            )
        except (ValueError, etree.LxmlError):
            return None
        if tree is None or not len(tree):
            return None
        tree.given_away = tree.getparent() is None
        return tree

    return extract, parse, Extractor()


def _repaired(source: str, repair: Callable[[str], str]) -> bytes:
    """What ``repair`` makes of a page, in UTF-8.

    It takes out characters that XML does not know wherever they stand; where there are none, the rest of what it does
    is about the first lines.

    Raises:
        UnicodeEncodeError: there are lone surrogates.
    """
    body = source.encode()
    clean = len(body.translate(None, _CONTROLS)) == len(body) and not any(map(source.__contains__, _NO_CHARACTERS))
    cut = source.find("\n", REPAIRED) + 1 if clean else 0
    if not cut:
        return repair(source).encode()
    head = source[:cut]
    fixed = repair(head)
    return body if fixed == head else fixed.encode() + body[len(head.encode()) :]
