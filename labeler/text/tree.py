"""Which elements are open at a point of a page: a small tree builder over start and end tags.

It follows the HTML Standard where that changes where text is or how it is separated (void elements, implied end tags,
scopes of end tags); each tag costs amortised constant time, whatever the page does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import Protocol

from labeler.text.elements import (
    HIDDEN,
    INLINE,
    P_SCOPE,
    RULES,
    SKIP,
    SKIPPED_IN_DRAWINGS,
    SVG,
    Border,
    TagRules,
)

MAX_PATH_DEPTH = 32
MAX_LABEL = 80
BOTTOM = "/"
REMEMBERED, REMEMBERED_LENGTH = 4096, 400
_HIDING_STYLE = re.compile(r"\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_HIDING_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|u-hidden|is-hidden)(?:\s|$)", re.IGNORECASE
)
_UNSEEN = HIDDEN | SKIP
_NAME, _NOT_A_NAME = re.compile(r"[\w.\-]+"), re.compile(r"[^\w.\-]+")


class StartTag(Protocol):
    """A start tag that can be asked for an attribute."""

    @property
    def self_closing(self) -> bool:
        """Whether it ends in ``/>``."""

    def attr(self, name: str, default: str | None = None, /) -> str | None:
        """Value of an attribute, ``default`` where the tag has none."""


class OpenElements:
    """The stack of open elements, bottom first; the bottom stands for the page.

    Attributes:
        mode: what the open elements do to text that comes now. linked: whether it is inside a link.
        border: the strongest border since somebody set it to NONE. breaks: line breaks since it was set to 0.
        empty_raw: whether a raw text element (``<title/>``) looked as if it were empty.
    """

    def __init__(self) -> None:
        self.mode = 0
        self.linked = False
        self.border: int = Border.LINE
        self.breaks = 0
        self.empty_raw = False
        self._stack: list[tuple[str, int, StartTag | None]] = [(BOTTOM, 0, None)]
        self._paths: list[str] = [BOTTOM]
        self._blocks: list[int] = [0]
        self._places: defaultdict[str, list[int]] = defaultdict(list)

    @property
    def tag(self) -> str:
        """Name of the innermost open element."""
        return self._stack[-1][0]

    @property
    def innermost(self) -> StartTag | None:
        """The start tag of the innermost open element."""
        return self._stack[-1][2]

    @property
    def block_start(self) -> StartTag | None:
        """The start tag of the innermost open block element."""
        return self._stack[self._blocks[-1]][2]

    def block(self) -> tuple[str, str]:
        """The innermost open block element: its tag, and its path such as ``html/body/div#page/nav.menu[navigation]``.

        What lies deeper than 32 levels has the path of level 32.
        """
        place = self._blocks[-1]
        deepest = min(place, MAX_PATH_DEPTH)
        paths = self._paths
        for tag, _, start in self._stack[len(paths) : deepest + 1]:
            label = _label(tag, start) if start else tag
            paths.append(f"{paths[-1]}/{label}" if len(paths) > 1 else label)
        return self._stack[place][0], paths[deepest]

    def start(self, tag: str, start: StartTag) -> None:
        """Open an element."""
        rules = RULES.get(tag, INLINE)
        if rules is not INLINE:
            if rules.border > self.border:
                self.border = rules.border
            if rules.special or (rules.closes_p and self._places["p"]):
                self._start_special(tag, start, rules)
                if rules.void:
                    return
        mode = self.mode | rules.mode
        if not mode & _UNSEEN and _starts_hidden(tag, start):
            mode |= HIDDEN
        if mode & SVG and tag in SKIPPED_IN_DRAWINGS:
            mode |= SKIP
        stack = self._stack
        place = len(stack)
        stack.append((tag, mode, start))
        self.mode = mode
        self._places[tag].append(place)
        if rules.border:
            self._blocks.append(place)

    def end(self, tag: str) -> None:
        """Close an element, if it is open and in reach."""
        rules = RULES.get(tag, INLINE)
        if rules.border > self.border:
            self.border = rules.border
        stack = self._stack
        if stack[-1][0] == tag:  # as `_pop` does it
            stack.pop()
            self._places[tag].pop()
            self.mode = stack[-1][1]
            if rules.border:
                self._blocks.pop()
            elif tag == "a":
                self.linked = False
            if len(self._paths) > len(stack):
                self._paths.pop()
        elif rules.void:
            self.breaks += tag == "br"
        elif rules.scope is None:
            self._end_inline(tag)
        else:
            self._close_last(tag, rules.scope)

    def _start_special(self, tag: str, start: StartTag, rules: TagRules) -> None:
        """What some start tags do to what is already open."""
        if rules.closes_p and self._places["p"]:
            self._close_last("p", P_SCOPE)
            self.border = Border.PARAGRAPH
        if rules.implied:
            self._close_outermost(*rules.implied)
        if rules.raw:
            self.empty_raw |= start.self_closing
        elif tag == "a":
            if not self.mode & SVG:  # in a drawing, links may be nested
                self._end_inline("a")
            self.linked = start.attr("href") is not None
        elif tag == "br":
            self.breaks += 1

    def _last(self, tags: tuple[str, ...]) -> int:
        places = self._places
        last = -1
        for tag in tags:
            if tag in places:
                found = places[tag]
                if found and found[-1] > last:
                    last = found[-1]
        return last

    def _close_last(self, tag: str, scope: tuple[str, ...]) -> None:
        places = self._places[tag]
        if places and places[-1] >= self._last(scope):
            self._pop_to(places[-1])

    def _close_outermost(self, tags: tuple[str, ...], scope: tuple[str, ...]) -> None:
        """Close every open element of ``tags`` down to the innermost of ``scope``."""
        places = self._places
        last = [places[tag][-1] for tag in tags if places[tag]]
        if not last:
            return
        limit = self._last(scope)
        reached = [place for place in last if place > limit]
        if reached:
            self._pop_to(min(reached))

    def _end_inline(self, tag: str) -> None:
        places = self._places[tag]
        if places and places[-1] > self._blocks[-1]:
            self._pop_to(places[-1])
        if tag == "a":
            self.linked = False

    def _pop(self) -> None:
        """Close the innermost element."""
        stack = self._stack
        tag = stack.pop()[0]
        self._places[tag].pop()
        self.mode = stack[-1][1]
        if tag == "a":
            self.linked = False
        place = len(stack)
        if self._blocks[-1] == place:
            self._blocks.pop()
        if len(self._paths) > place:
            self._paths.pop()

    def _pop_to(self, place: int) -> None:
        """Close all elements from ``place`` up."""
        while len(self._stack) > place:
            self._pop()


def _starts_hidden(tag: str, start: StartTag) -> bool:
    attr = start.attr
    classes = attr("class")
    if classes and _BY_CLASS[classes]:
        return True
    style = attr("style")
    if style and _BY_STYLE[style]:
        return True
    hidden = attr("hidden")
    if hidden is not None:
        return hidden != "until-found"
    return tag == "dialog" and attr("open") is None


class _Searched(dict[str, bool]):
    """Whether a pattern is found in a text; what was asked before is remembered, if it is short.

    Args:
        pattern: one without regard to case. parts: one of them, in lower case, is in all that it finds.
    """

    def __init__(self, pattern: re.Pattern[str], *parts: str) -> None:
        super().__init__()
        self._pattern = pattern
        self._parts = parts

    def __missing__(self, text: str) -> bool:
        found = self._may_be_found(text) and self._pattern.search(text) is not None
        if len(text) <= REMEMBERED_LENGTH:
            if len(self) >= REMEMBERED:
                self.clear()
            self[text] = found
        return found

    def _may_be_found(self, text: str) -> bool:
        lower = text.lower()
        for part in self._parts:
            if part in lower:
                return True
        return not text.isascii()  # a pattern knows more cases of a letter than its lower one: "ſ" is an "s"


_BY_CLASS = _Searched(_HIDING_CLASS, "hidden", "sr-only", "screen")
_BY_STYLE = _Searched(_HIDING_STYLE, "none", "hidden")


def _label(tag: str, start: StartTag) -> str:
    identity, classes, role = start.attr("id"), start.attr("class"), start.attr("role")
    if not identity and not classes and not role:
        return tag
    return _written_label(tag, identity or "", classes or "", role or "")


@lru_cache(maxsize=4096)
def _written_label(tag: str, identity: str, classes: str, role: str) -> str:
    """``nav#top.menu.main[navigation]``, cut at 80 characters."""
    label = tag
    if identity:
        label += "#" + _NOT_A_NAME.sub("-", identity[:MAX_LABEL])
    if classes:
        label += "".join([f".{word}" for word in _NAME.findall(classes[:MAX_LABEL])[:4]])
    if not role:
        return label[:MAX_LABEL]
    role = f"[{_NOT_A_NAME.sub('-', role[:20])}]"
    return label[: MAX_LABEL - len(role)] + role
