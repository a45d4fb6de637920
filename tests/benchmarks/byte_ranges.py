"""Whether cut bytes say what a span says: an independent reading of them, by html5lib's tokenizer.

The bytes of a span are decoded in the page's charset, references resolved, tags taken out, elements that nobody sees taken
out with what is in them, and white space folded. Nothing of Labeler's own reading of markup is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

from html5lib._tokenizer import HTMLTokenizer
from html5lib.constants import tokenTypes

from labeler.domain.ledger import Span
from labeler.text.places import Places

UNSEEN = frozenset(
    "script style template iframe noembed noframes object applet video audio canvas title datalist xml".split()  # noqa: SIM905
)
UNSEEN_IN_DRAWINGS = frozenset(("metadata", "desc", "defs"))
VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()  # noqa: SIM905
)
RCDATA = frozenset(("title", "textarea"))
RAW = frozenset(("style", "xmp", "iframe", "noembed", "noframes"))
# what stands in lines of its own, and cells
_APART = (
    "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure article section aside nav header footer main form fieldset "
    "address hr details listing xmp plaintext textarea html body div li dt dd tr caption thead tbody tfoot figcaption legend "
    "summary option optgroup select center dir menu hgroup search dialog noscript frameset marquee td th br"
)
APART = frozenset(_APART.split())
_NAME = re.compile(r"[\w:-]*")
_FOLD = re.compile(r"[ \t\n\f\r]+")


def folded(text: str) -> str:
    """The text with each run of white space as one space, none at its ends."""
    return _FOLD.sub(" ", text).strip(" ")


def wrong_spans(places: Places, spans: Iterable[Span]) -> Iterator[tuple[Span, str, str]]:
    """Spans whose bytes say something else, with what the text says and what the bytes say."""
    for span in spans:
        said, wanted = read_bytes(places, span.start, span.end), folded(places.text[span.start : span.end])
        if said != wanted:
            yield span, wanted, said


def read_bytes(places: Places, start: int, end: int, around: Sequence[str] | None = None) -> str:
    """What the bytes of a visible range say, folded.

    Args:
        around: names of the elements that are open where the range starts; those of its first block's path by default.
    """
    cut = places.byte_map.cut(*places.byte_range(start, end))
    if places.page is None:
        return folded(cut)
    if around is None:
        first = places.visible_of_source(*places.source_range(start, end))[0]  # behind a separator
        around = [_NAME.match(name).group() for name in places.path(first, first).split("/")]  # type: ignore[union-attr]
    return folded("".join(_Reader(cut, around)))


def shown(markup: str) -> str:
    """The text of markup that a reader could see, with a line end for each start and end of a block."""
    return "".join(_Reader(markup, ()))


def opened(markup: str) -> list[str]:
    """The elements that are open where ``markup`` ends, outermost first."""
    reader = _Reader(markup, ())
    list(reader)
    return reader.opened


class _Reader:
    """Text of markup inside the elements ``around``; ``opened`` are those open so far."""

    def __init__(self, markup: str, around: Sequence[str]) -> None:
        self.opened = [name for name in around if name]
        self._parent = SimpleNamespace(namespace="html")
        parser = SimpleNamespace(tree=SimpleNamespace(openElements=[self._parent], defaultNamespace="html"))
        self._tokenizer = HTMLTokenizer(markup, parser=parser)
        if self.opened:
            self._tokenizer.currentToken = {"type": tokenTypes["StartTag"], "name": self.opened[-1], "data": []}
            self._enter(self.opened[-1])

    def __iter__(self) -> Iterator[str]:
        for token in self._tokenizer:
            kind = token["type"]
            if kind in (tokenTypes["Characters"], tokenTypes["SpaceCharacters"]):
                if not self._is_unseen():
                    yield token["data"]
            elif kind in (tokenTypes["StartTag"], tokenTypes["EndTag"]):
                if token["name"] in APART and not self._is_unseen():
                    yield "\n"
                if kind == tokenTypes["StartTag"]:
                    self._open(token)
                else:
                    self._close(token["name"])
                self._parent.namespace = "svg" if self._is_foreign() else "html"

    def _open(self, token: dict[str, Any]) -> None:
        name, foreign = token["name"], self._is_foreign()
        if (name in VOID and not foreign) or (token["selfClosing"] and (foreign or name in ("svg", "math"))):
            return
        self._enter(name)
        self.opened.append(name)

    def _close(self, name: str) -> None:
        if name in self.opened:
            del self.opened[len(self.opened) - 1 - self.opened[::-1].index(name) :]

    def _enter(self, name: str) -> None:
        """Read what comes as the content of an element."""
        if self._is_foreign():
            return
        if name in RCDATA:
            self._tokenizer.state = self._tokenizer.rcdataState
        elif name in RAW:
            self._tokenizer.state = self._tokenizer.rawtextState
        elif name == "script":
            self._tokenizer.state = self._tokenizer.scriptDataState
        elif name == "plaintext":
            self._tokenizer.state = self._tokenizer.plaintextState

    def _is_foreign(self) -> bool:
        last = max((at for at, name in enumerate(self.opened) if name in ("svg", "math")), default=-1)
        return last >= 0 and "foreignobject" not in self.opened[last:]

    def _is_unseen(self) -> bool:
        names = self.opened
        return not UNSEEN.isdisjoint(names) or ("svg" in names and not UNSEEN_IN_DRAWINGS.isdisjoint(names))
