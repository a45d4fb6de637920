"""The visible text of a page: all text a reader could see in its source, in order, with the way back to the source."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from labeler.text.decode import clean
from labeler.text.fold import Block, Folder
from labeler.text.markup import feed, feed_located, removed_returns, without_returns
from labeler.text.offsets import OffsetMap
from labeler.text.tree import OpenElements

__all__ = ["Block", "VisiblePage", "visible_page"]


@dataclass(frozen=True)
class VisiblePage:
    """What a reader could see in a page.

    Attributes:
        text: the visible text; all offsets in Labeler are code points of it.
        title: the content of the page's ``title`` element, which is not part of the visible text.
        blocks: stretches of ``text`` by block element; they partition it.
        source: the page as it was read.
        prepared: whether the tokenizer had to be helped.
    """

    text: str
    title: str
    blocks: tuple[Block, ...]
    source: str = field(repr=False)
    prepared: bool = False

    @cached_property
    def offsets(self) -> OffsetMap:
        """Where each run of ``text`` stands in the source; the page is read again for it, once."""
        folder = _located(without_returns(self.source), prepare=self.prepared)
        if folder.visible != self.text:
            raise RuntimeError("a page was read in two ways")
        return OffsetMap(folder.runs, removed_returns(self.source), len(self.source))

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The range of the source that holds the visible range, both in code points and half open."""
        return self.offsets.source_range(start, end)


def visible_page(source: str, *, cleaned: bool = False) -> VisiblePage:
    """Read the visible text of a page's source. Linear in its length; broken or hostile markup never raises.

    Text of hidden elements is included and its blocks are marked; scripts, styles, templates, comments and what stands
    in for frames, objects and media are not. White space folds as in a browser (``pre`` keeps it), blocks stand on lines of their
    own, table cells are apart by a tab, entities are resolved. NUL and lone surrogates become U+FFFD.

    The order is that of the source: text which a browser moves out of a table (foster parenting) stays where it is written,
    and right-to-left text stands in its logical order. CDATA sections are text inside drawings (SVG, MathML), comments elsewhere.

    Args:
        source: the page. cleaned: whether it is known to have no NUL and no lone surrogate, as what `decode` returns.
    """
    whole = source if cleaned else clean(source)
    unified = without_returns(whole)
    elements = OpenElements()
    folder = Folder(elements, located=False)
    right = feed(unified, elements, folder)
    if not right:
        folder = _located(unified, prepare=True)
    return VisiblePage(folder.visible, folder.title, folder.blocks(), whole, not right)


def _located(unified: str, *, prepare: bool) -> Folder:
    elements = OpenElements()
    folder = Folder(elements, located=True)
    feed_located(unified, elements, folder, prepare=prepare)
    return folder
