"""Text of a page as a browser lays it out: white space folded, blocks apart, every character's source kept."""

from __future__ import annotations

import re
from typing import NamedTuple

from labeler.text.elements import HIDDEN, PRE, SEPARATORS, SKIP, SVG, Border
from labeler.text.markup import SPACES
from labeler.text.offsets import Run, RunKind
from labeler.text.tree import OpenElements, StartTag

MAX_TITLE = 500
_SPECIAL = SKIP | PRE
_SOMEWHERE = (0, 1)
_TO_FOLD = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_LITERAL, _ENTITY, _FOLDED = int(RunKind.LITERAL), int(RunKind.ENTITY), int(RunKind.FOLDED)


class Block(NamedTuple):
    """A stretch of visible text inside one block element; the separator after it belongs to it.

    Attributes:
        start, end: code point offsets in the visible text; the blocks of a page partition it.
        path: the element and its ancestors with ids, classes and roles: ``body/div#page/nav.menu[navigation]``.
        tag: name of the block element.
        hidden: a reader does not see it (``hidden``, ``display:none``, text for screen readers only).
        linked: how many of its characters are inside links.
    """

    start: int
    end: int
    path: str
    tag: str
    hidden: bool = False
    linked: int = 0


class Folder:
    """Collects text in order; ``visible``, ``title``, ``runs`` and ``blocks()`` are its result.

    Args:
        elements: what is open around the text that comes.
        located: whether to collect ``runs``: where each stretch of text stands in the source.
    """

    def __init__(self, elements: OpenElements, *, located: bool) -> None:
        self.runs: list[Run] = []
        self._located = located
        self._elements = elements
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[tuple[int, str, str, bool]] = []
        self._links: list[int] = []
        self._linked = 0
        self._hidden = 0
        self._space: tuple[int, int] | None = None
        self._indent: list[tuple[str, int, int]] = []
        self._indented: StartTag | None = None
        self._title: list[str] = []
        self._title_start: StartTag | None = None

    @property
    def visible(self) -> str:
        """The visible text so far."""
        return "".join(self._parts)

    @property
    def title(self) -> str:
        """What the first title element says, on one line."""
        return " ".join("".join(self._title).split())[:MAX_TITLE]

    def blocks(self) -> tuple[Block, ...]:
        """The blocks of all text added; they partition it."""
        ends = [start for start, *_ in self._blocks[1:]]
        links = [*self._links, self._linked]
        return tuple(
            Block(start, end, path, tag, hidden, linked)
            for (start, tag, path, hidden), end, linked in zip(self._blocks, [*ends, self._length], links, strict=False)
        )

    def space(self, data: str, at: int) -> None:
        """Take white space: it folds to one space if text follows in the same block."""
        elements = self._elements
        if elements.mode & PRE:
            self.text(data, at, len(data))
        elif self._space is None and not elements.border and not elements.mode & SKIP:
            self._space = (at, len(data))

    def words(self, data: str, core: str) -> None:
        """Take text whose place nobody asks for; ``core`` is it without white space at its ends, and not empty."""
        elements = self._elements
        if elements.mode & _SPECIAL:
            self._special(data, 0, len(data))
            return
        ends_in_space = False
        if core is not data:
            if self._space is None and data[0] in SPACES:
                self._space = _SOMEWHERE
            ends_in_space = data[-1] in SPACES
        if elements.breaks or elements.mode & HIDDEN != self._hidden:
            self._arrive()
        elif elements.border:
            self._open_block(bool(self._hidden))
            elements.border = Border.NONE
        elif self._space:
            core = " " + core
        if "\n" in core or "  " in core or "\t" in core or "\f" in core or "\r" in core:
            core = _TO_FOLD.sub(" ", core)
        self._parts.append(core)
        self._length += len(core)
        if elements.linked:
            self._linked += len(core)
        self._space = _SOMEWHERE if ends_in_space else None

    def text(self, data: str, at: int, size: int) -> None:
        """Take text that stands at ``source[at : at + size]``; ``size`` differs from its length for an entity.

        Args:
            data: the text, as the source has it or as its entity resolves.
            at, size: where it stands in the source, without carriage returns.
        """
        elements = self._elements
        if elements.mode & _SPECIAL:
            self._special(data, at, size)
            return
        if len(data) != size:
            self._entity(data, at, size)
            return
        core = data.lstrip(SPACES)
        lead = size - len(core)
        if lead:
            if self._space is None:
                self._space = (at, lead)
            at += lead
        core = core.rstrip(SPACES)
        if not core:
            return
        if self._space or elements.border or elements.breaks or elements.mode & HIDDEN != self._hidden:
            self._arrive()
        length = len(core)
        if "\n" in core or "  " in core or "\t" in core or "\f" in core or "\r" in core:
            self._emit_folded(core, at)
        else:
            self._emit(core, at, length, _LITERAL)
        trail = size - lead - length
        if trail:
            self._space = (at + length, trail)

    def _entity(self, data: str, at: int, size: int) -> None:
        """A resolved character reference; one for white space folds like white space."""
        if not data.strip(SPACES):
            self._space = self._space or (at, size)
            return
        self._arrive()
        self._emit(data, at, size, _ENTITY)

    def _special(self, data: str, at: int, size: int) -> None:
        if self._elements.mode & SKIP:
            self._skip(data)
        else:
            self._add_preformatted(data, at, size)

    def _skip(self, data: str) -> None:
        """Text that is not visible: only the first title is of use."""
        elements = self._elements
        if elements.tag == "title" and not elements.mode & SVG:
            start = elements.innermost
            self._title_start = self._title_start or start
            if start is self._title_start:
                self._title.append(data)

    def _add_preformatted(self, data: str, at: int, size: int) -> None:
        """Text that keeps its white space; before the first word of a block it waits for that word."""
        elements = self._elements
        pieces = [(data, at, size)]
        if elements.border:
            block = elements.block_start
            if block is not self._indented:
                self._indented, self._indent = block, []
            self._indent += pieces
            if not data.strip(SPACES):
                return
            pieces, self._indent = self._indent, []
            first, at, size = pieces[0]
            if first[0] == "\n":  # the line feed after the start tag is not content
                rest = first[1:]
                pieces[0] = (rest, at + size - len(rest), len(rest))
        self._arrive()
        for piece, place, length in pieces:
            if piece:
                self._emit(piece, place, length, _LITERAL if len(piece) == length else _ENTITY)

    def _arrive(self) -> None:
        """Write what separates the coming text from the text before, and open its block if it has a new one."""
        elements, space = self._elements, self._space
        hidden = elements.mode & HIDDEN
        if elements.breaks:
            self._break_line()
        elif space and not elements.border:
            self._emit(" ", *space, _FOLDED)
        self._space = None
        if hidden != self._hidden and not elements.border:
            elements.border = Border.SEAM
        if elements.border:
            self._open_block(bool(hidden))
            elements.border = Border.NONE
            self._hidden = hidden

    def _break_line(self) -> None:
        """One ``<br>`` is a new line in the same block, two in a row are a new block."""
        elements = self._elements
        if elements.breaks > 1:
            elements.border = Border.PARAGRAPH
        elif not elements.border:
            self._separate("\n")
        elements.breaks = 0

    def _open_block(self, hidden: bool) -> None:
        if self._blocks:
            self._separate(SEPARATORS[self._elements.border])
            self._links.append(self._linked)
            self._linked = 0
        tag, path = self._elements.block()
        self._blocks.append((self._length, tag, path, hidden))

    def _separate(self, separator: str) -> None:
        self._parts.append(separator)
        self._length += len(separator)

    def _emit(self, data: str, at: int, size: int, kind: int) -> None:
        length = len(data)
        if self._located:
            self.runs.append((self._length, length, at, size, kind))
        self._parts.append(data)
        self._length += length
        if self._elements.linked:
            self._linked += length

    def _emit_folded(self, core: str, at: int) -> None:
        """Write text whose inner white space needs folding."""
        done = 0
        for match in _TO_FOLD.finditer(core):
            start, end = match.span()
            self._emit(core[done:start], at + done, start - done, _LITERAL)
            self._emit(" ", at + start, end - start, _FOLDED)
            done = end
        self._emit(core[done:], at + done, len(core) - done, _LITERAL)
