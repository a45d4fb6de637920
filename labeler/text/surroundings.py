"""What a page as a whole says about its parts: where its main text is, where it ends, what its elements are for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from labeler.text.page_parts import Part, parts_of

if TYPE_CHECKING:
    from labeler.text.visible import VisiblePage

Range = tuple[int, int]
_NAVIGATION = frozenset(("navigation", "header"))
_OUTERMOST = ("html", "html/body")
_LINE_TAGS = frozenset(("p", "li", "span", "td", "tr", "dd", "dt", "a", "h1", "h2", "h3", "h4", "small"))
HOLDS_MAIN = 0.2
HINTS = 4
_MAY_BE_MAIN = frozenset(("comments", "seo"))
_REGIONS = frozenset(("footer", "navigation", "header", "aside"))


class Reason(NamedTuple):
    """Why a stretch was dropped, and what says so."""

    name: str
    why: str


class Named(NamedTuple):
    """What the elements around a stretch say.

    Attributes:
        kind, reason: of the innermost element that has a purpose of its own; empty and None without one.
        region_kind, region: of the part of the page around it: footer, navigation, header or aside.
        hints: the words of the elements' names and roles that matter, innermost first, at most four.
    """

    kind: str
    reason: Reason | None
    region_kind: str
    region: Reason | None
    hints: list[str]


_NAMELESS = Named("", None, "", None, [])


def element(name: str, part: Part) -> Reason:
    """A reason that an element's names give."""
    return Reason(name, f"its element is {part.segment}")


class Surroundings:
    """What is known of a whole page when its stretches are judged one after the other, in order.

    Attributes:
        title: the page's title in lower case.
        first, last: where the kept text begins and ends, in code points.
        sizes: how much was kept in the blocks of each path, in code points. hidden: how much of it is hidden.
        footer: path of the outermost element around the last copyright notice without kept text; empty for none.

    Args:
        page: the visible text. kept: for each of its blocks the stretches that were kept.
    """

    def __init__(self, page: VisiblePage, kept: Sequence[Sequence[Range]]) -> None:
        self.title = " ".join(page.title.lower().split())
        self.first = next((inside[0][0] for inside in kept if inside), 0)
        self.last = next((inside[-1][1] for inside in reversed(kept) if inside), 0)
        self.sizes, self.hidden = _sizes(page, kept)
        self._main = _shares(self.sizes)
        self.footer = _footer(page, self._main, self.last)
        self._named: dict[str, Named] = {}
        self._of_parts: dict[int, tuple[tuple[Part, ...], Named]] = {}
        self._related = ""
        self._related_reason = Reason("related", "")

    def named(self, path: str) -> Named:
        """What the elements of a path say."""
        known = self._named.get(path)
        if known is None:
            known = self._named[path] = self._read(parts_of(path).named)
        return known

    def _read(self, parts: tuple[Part, ...]) -> Named:
        """What named elements say; most paths have the same named elements, and the same tuple of them, as others."""
        if not parts:
            return _NAMELESS
        known = self._of_parts.get(id(parts))
        if known is None:
            known = self._of_parts[id(parts)] = parts, _read(parts, self._main)  # what has a name here keeps its id
        return known[1]

    def in_navigation(self, path: str) -> bool:
        """Whether the elements of a path are the page's navigation or header, and nothing more telling."""
        named = self.named(path)
        return not named.kind and named.region_kind in _NAVIGATION

    def open_related(self, path: str, heading: str) -> None:
        """Remember a heading of related links: what follows in the same element belongs to it."""
        container = path.rpartition("/")[0]
        if container and container not in self._main and not container.endswith(_OUTERMOST):
            self._related = container + "/"
            self._related_reason = Reason("related", f"it stands under “{heading}”")

    @property
    def under_heading(self) -> bool:
        """Whether the stretch to come may stand under a heading of related links."""
        return bool(self._related)

    def under_related(self, path: str) -> Reason | None:
        """The reason for what stands under a heading of related links."""
        if not self._related:
            return None
        if path.startswith(self._related):
            return self._related_reason
        self._related = ""
        return None


def _read(parts: Sequence[Part], main: Mapping[str, float]) -> Named:
    """What named elements say, innermost first.

    An element with a fifth of the kept text is around the main text, whatever its classes say; only comments and texts
    for search engines may be kept and be that at once. The choices in a consent dialog belong to the dialog.
    """
    specific = region = None
    for part in parts:
        kind = part.kind
        if main.get(part.prefix, 0.0) >= HOLDS_MAIN and kind not in _MAY_BE_MAIN:
            continue
        if kind in _REGIONS:
            if region is None or (kind == "footer" and region.kind != "footer"):
                region = part
        elif specific is None or (kind == "consent" and specific.kind != "comments"):
            specific = part
    return Named(
        specific.kind if specific else "",
        _specific_reason(specific) if specific else None,
        region.kind if region else "",
        _region_reason(region) if region else None,
        [part.word for part in parts[:HINTS]],
    )


def _specific_reason(part: Part) -> Reason:
    if part.kind == "author":
        return Reason("other", f"it is about the author: its element is {part.segment}")
    if part.kind == "tags":
        return Reason("link-dense", f"a list of keywords: its element is {part.segment}")
    return element("comments" if part.kind == "replies" else part.kind, part)


def _region_reason(part: Part) -> Reason:
    return element({"header": "navigation", "aside": "related"}.get(part.kind, part.kind), part)


def _sizes(page: VisiblePage, kept: Sequence[Sequence[Range]]) -> tuple[dict[str, int], int]:
    """How much was kept in the blocks of each path, and how much of it is hidden."""
    sizes: dict[str, int] = {}
    hidden = 0
    for block, inside in zip(page.blocks, kept, strict=True):
        if inside:
            size = inside[-1][1] - inside[0][0]
            sizes[block.path] = sizes.get(block.path, 0) + size
            if block.hidden:
                hidden += size
    return sizes, hidden


def _shares(sizes: Mapping[str, int]) -> dict[str, float]:
    """The share of the kept text under each path."""
    total = max(sum(sizes.values()), 1)
    shares: dict[str, float] = {}
    for path, size in sizes.items():
        share = size / total
        for prefix in _prefixes(path):
            shares[prefix] = shares.get(prefix, 0.0) + share
    return shares


def _prefixes(path: str) -> Iterator[str]:
    end = len(path)
    while end > 0:
        yield path[:end]
        end = path.rfind("/", 0, end)


def _footer(page: VisiblePage, main: Mapping[str, float], last: int) -> str:
    at = page.text.rfind("©")
    if at < last:
        return ""
    path = next(block.path for block in reversed(page.blocks) if block.start <= at)
    outermost = ""
    for prefix in _prefixes(path):
        if prefix in main:
            break
        outermost = prefix
    tag = outermost.rpartition("/")[2].partition("#")[0].partition(".")[0]
    return outermost if tag not in _LINE_TAGS else ""
