"""A second opinion on the extractor's: blocks it missed beside what it kept, and kept blocks that are none of the text.

Extraction decides element by element and misses posts, descriptions and listings that stand in the same place as those
it keeps. What is added here has no reason to be boilerplate, and stands where the kept text stands.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labeler.text.surroundings import Surroundings
    from labeler.text.visible import Block, VisiblePage

LABEL, LINE, PARAGRAPH = 5, 10, 15  # words that an added block has at least: in the same place, between, before
PROSE = 0.2
SHARE_HIDDEN, SHARE_NAVIGATION = 0.3, 0.1
DEEP = 2
HIDDEN, NAVIGATION = "hidden", "navigation"
_NUMBER = re.compile(r"\d+")
# elements that hold text beside the main text, and what every post repeats
_APART = re.compile(
    r"signature|dialog|modal|popup|popover|noscript|(?:^|/)aside|alert|profile|tooltip|\[status\]|usernote|caption\b",
    re.IGNORECASE,
)
# one of them is in all that it finds
_APART_PARTS = (
    "signature", "dialog", "modal", "pop", "noscript", "aside", "alert", "profile", "tooltip", "status", "usernote", "caption",
)  # fmt: skip


class SecondOpinion:
    """What to add to the kept blocks of a page, and what to take out.

    Args:
        page: the visible text. around: what is known of it and of what was kept of it.
    """

    def __init__(self, page: VisiblePage, around: Surroundings) -> None:
        self._page = page
        self._around = around
        self._sizes = around.sizes
        self._places: frozenset[str] | None = None
        self._containers: frozenset[str] = frozenset()
        self._counts: Counter[str] = Counter()
        total = max(sum(self._sizes.values()), 1)
        self._few_hidden = 0 < around.hidden < SHARE_HIDDEN * total
        in_navigation = sum(size for path, size in self._sizes.items() if around.in_navigation(path))
        self._little_navigation = 0 < in_navigation < SHARE_NAVIGATION * total

    def doubts(self, block: Block) -> str:
        """The reason why a kept block may be none of the main text; empty when there is no doubt."""
        if block.hidden:
            return HIDDEN if self._few_hidden and self._stands_alone(block) else ""
        return NAVIGATION if self._little_navigation and self._around.in_navigation(block.path) else ""

    def _stands_alone(self, block: Block) -> bool:
        """Whether a block is on lines of its own, and not a part of a word or a sentence that is shown."""
        text = self._page.text
        after = text[block.end - 1].isspace() or block.end == len(text)
        return after and (block.start == 0 or text[block.start - 1].isspace())

    def adds(self, block: Block, words: int, stop_words: float) -> str:
        """Why a block of which nothing was kept belongs to the main text; empty when it does not.

        Args:
            block: one that nothing on the page calls boilerplate. words: how many it has. stop_words: their share.
        """
        if words < LABEL or _is_apart(block.path):
            return ""
        why = self._why(block, words, stop_words >= PROSE)
        return "" if why and self._is_repeated(block) else why

    def _why(self, block: Block, words: int, prose: bool) -> str:
        place = self._placed(block.path)
        if place == "same":
            return "same place as kept blocks"
        if words < LINE:
            return ""
        if self._around.first <= block.start < self._around.last:
            if place:
                return "beside kept blocks"
            return "prose between kept blocks" if prose else ""
        before = block.start < self._around.first and words >= PARAGRAPH and prose
        return "prose before kept blocks" if before else ""

    def _placed(self, path: str) -> str:
        """``same`` for the path of a kept block, ``near`` for one in the same element; numbers in names apart."""
        if self._places is None:
            self._places = frozenset(_NUMBER.sub("", kept) for kept in self._sizes)
            self._containers = frozenset(place.rpartition("/")[0] for place in self._places)
        pattern = _NUMBER.sub("", path)
        if pattern in self._places:
            return "same"
        container = pattern.rpartition("/")[0]
        if container in self._containers:
            return "near"
        while container.count("/") > DEEP:
            if container in self._containers:
                return "near"
            container = container.rpartition("/")[0]
        return ""

    def _is_repeated(self, block: Block) -> bool:
        """Whether the page says the same elsewhere."""
        text = self._page.text
        if not self._counts:
            self._counts.update(text[other.start : other.end].strip() for other in self._page.blocks)
        return self._counts[text[block.start : block.end].strip()] > 1


def _is_apart(path: str) -> bool:
    lower = path.lower()
    for part in _APART_PARTS:
        if part in lower:
            return _APART.search(path) is not None
    return not path.isascii() and _APART.search(path) is not None  # where case has more to it than that
