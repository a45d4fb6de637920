"""The one importer of trafilatura: which words of a page are its main text."""

from __future__ import annotations

import functools
import logging


def extract_main(source: str, url: str = "") -> str:
    """The main text as ``trafilatura.extract`` gives it with its default settings; empty when it finds none.

    The defaults keep comments and tables that trafilatura takes for content and leave links and formatting out.
    Nothing is written to stdout or to the log: what went wrong is raised.

    Args:
        source: the page, decoded once for all tools.
        url: the address of the page; it helps with relative links only.

    Raises:
        Exception: whatever trafilatura or lxml raise on pages they cannot read.
    """
    return _extractor()(source, url=url or None) or ""


@functools.cache
def _extractor():  # type: ignore[no-untyped-def]  # noqa: ANN202
    from trafilatura import extract

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return extract
