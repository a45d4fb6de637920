"""The one importer of trafilatura: which words of a page are its main text."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any

BEGINNING = 50


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
    extract, parse = _tools()
    tree = parse(source)
    return extract(source if tree is None else tree, url=url or None) or ""


@functools.cache
def _tools() -> tuple[Callable[..., str | None], Callable[[str], Any]]:
    """Trafilatura's extractor, and a parser of ordinary pages for it.

    The parser is set as trafilatura's own is, but all elements are of one class: lxml then need not call Python for
    each element it touches, which is a part of the time of an extraction. It returns None for pages of which
    trafilatura has its doubts and tries more than one way; those it reads itself.
    """
    from lxml import etree, html
    from trafilatura import extract
    from trafilatura.utils import is_dubious_html, repair_faulty_html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    parser = html.HTMLParser(
        collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    parser.set_element_class_lookup(
        etree.ElementDefaultClassLookup(
            element=html.HtmlElement,
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
            tree = html.fromstring(repair_faulty_html(source, beginning), parser=parser)
        except (ValueError, etree.LxmlError):
            return None
        return tree if tree is not None and len(tree) else None

    return extract, parse
