"""Marking evidence: a frame that goes from block to block, or around what the mouse took hold of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from labeler.domain.marks import Mark, Sign
from labeler.text import marking
from labeler.text.marking import Range
from labeler.ui.panels.grading.control import Control
from labeler.ui.panels.grading.marked_pane import MarkedPane


class Marking(QObject):
    """What is framed, and what keys do with it. Every key works whether something is framed already or not.

    Args:
        bring_text: brings the text to the front, where evidence is marked.
        show_evidence: shows marks and the frame wherever the document is shown.

    Signals:
        changed: something else is framed, or nothing.
    """

    changed = Signal()

    def __init__(
        self, control: Control, pane: MarkedPane, *, bring_text: Callable[[], object],
        show_evidence: Callable[[tuple[Mark, ...], Range | None], object],
    ) -> None:  # fmt: skip
        super().__init__(control)
        self._control, self._pane = control, pane
        self._bring_text, self._show_on_all = bring_text, show_evidence
        self.framed: Range | None = None
        pane.taken.connect(self._taken)
        pane.left.connect(self.leave)

    @property
    def is_on(self) -> bool:
        """Whether something is framed."""
        return self.framed is not None

    def show(self) -> None:
        """Show the evidence of the document on the desk."""
        visit = self._control.visit
        self._show_on_all(visit.marks if visit else (), self.framed)

    def toggle(self) -> None:
        """Begin with what is selected, or with the block in view; or leave."""
        if self.is_on:
            self.leave()
        else:
            self.begin()

    def begin(self) -> None:
        """Frame what is selected, or the block in view."""
        if self._control.visit is None:
            return
        self._control.stay()
        self._bring_text()
        self._frame(self._held() or self._block(self._pane.block_in_view))

    def leave(self) -> None:
        """Frame nothing."""
        self._pane.let_go()
        self._frame(None)

    def step(self, by: int) -> None:
        """Go to the next block (1) or the one before (-1)."""
        if self.framed is None:
            self.begin()
            return
        places = self._pane.places
        number = places.number_of(self.framed[0] if by < 0 else self.framed[1] - 1)
        self._pane.let_go()
        while number is not None and 0 <= number + by < len(places.blocks):
            number += by
            found = self._block(number)
            if found is not None:
                self._frame(found)
                self._pane.reveal(found)
                return

    def mark(self, sign: Sign) -> None:
        """Mark what is framed; take the mark away when all of it has it."""
        self._change(lambda marks, at: marking.toggled(marks, Mark(*at, sign)))

    def unmark(self) -> None:
        """Take away what is marked inside the frame."""
        self._change(lambda marks, at: marking.removed(marks, *at))

    def _change(self, change: Callable[[tuple[Mark, ...], Range], tuple[Mark, ...]]) -> None:
        if self.framed is None:
            self.begin()
        visit = self._control.visit
        if visit is not None and self.framed is not None:
            self._control.mark(change(visit.marks, self.framed))
            self.show()

    def _taken(self) -> None:
        """A selection is framed at once while marking is on; a click frames the mark or the block below it."""
        if self.is_on:
            self._frame(self._held() or self._clicked())

    def _held(self) -> Range | None:
        held, visit = self._pane.held, self._control.visit
        if held is None or visit is None:
            return None
        return marking.snapped(visit.sheet.text, *held, self._pane.places.ranges)

    def _clicked(self) -> Range | None:
        places, visit = self._pane.places, self._control.visit
        offset = places.offset(self._pane.textCursor().position())
        if offset is None or visit is None:
            return self.framed
        found = marking.at(visit.marks, offset)
        return (found.start, found.end) if found else self._block(places.number_of(offset))

    def _block(self, number: int | None) -> Range | None:
        """All words of a block."""
        visit = self._control.visit
        if number is None or visit is None:
            return None
        found = self._pane.places.blocks[number].shown.range
        return None if found is None else marking.to_words(visit.sheet.text, *found)

    def _frame(self, found: Range | None) -> None:
        self.framed = found
        self.show()
        self.changed.emit()
