"""Offsets of the visible text (code points) and positions in a Qt document (UTF-16 units). Pure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from copy import copy
from typing import Final

_UNSHOWN: Final = {
    ord("\r"): " ",  # Qt takes \r\n as one line end and would shift all that follows
    ord("\u2029"): "\n",
    ord("\ufdd0"): "\ufffd",  # frame marks of Qt's own
    ord("\ufdd1"): "\ufffd",
    ord("\ufffc"): "\ufffd",  # stands for an inserted object
    ord("\0"): "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),  # lone surrogates
}
_ANY_UNSHOWN: Final = re.compile("[\r\u2029\ufdd0\ufdd1\ufffc\0\ud800-\udfff]")
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")


def showable(text: str) -> str:
    """``text`` with every character a Qt document would swallow or take as markup replaced, one for one."""
    return text.translate(_UNSHOWN) if _ANY_UNSHOWN.search(text) else text


class Utf16Map:
    """Where a code point offset of a text is in the shown document, and back.

    Args:
        text: the text that offsets refer to.
        inserted: ascending offsets before which the document holds one character more (a tag, a line break);
            an offset may come several times.
        base: characters of the document before the text begins (a title).
    """

    def __init__(self, text: str, inserted: Sequence[int] = (), base: int = 0) -> None:
        self._length = len(text)
        self._astral = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._inserted = inserted
        self.base = base

    def after(self, base: int) -> Utf16Map:
        """The same behind ``base`` characters of the document."""
        made = copy(self)
        made.base = base
        return made

    def position(self, offset: int) -> int:
        """Position in the document of the character at ``offset``; of the end for the length of the text."""
        return self.base + offset + bisect_left(self._astral, offset) + bisect_right(self._inserted, offset)

    def end_position(self, offset: int) -> int:
        """Position behind the character before ``offset``: what is inserted at ``offset`` is not covered."""
        return self.base + offset + bisect_left(self._astral, offset) + bisect_left(self._inserted, offset)

    def offset(self, position: int) -> int:
        """Offset of the character at a position of the document; inserted ones belong to what follows them."""
        found = bisect_right(range(self._length + 1), position, key=self.end_position) - 1
        return max(0, found)
