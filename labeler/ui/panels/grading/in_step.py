"""Page, text and source of one document in step: what stands at the top of one is what stands at the top of the others."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from labeler.domain.documents import Form
from labeler.domain.marks import Mark
from labeler.stages.desk import Sheet
from labeler.text.marking import Range
from labeler.ui.panels.grading.marked_pane import MarkedPane
from labeler.ui.panels.grading.original import Original, Originals
from labeler.ui.panels.grading.page_pane import PagePane
from labeler.ui.panels.grading.source_pane import SourcePane
from labeler.ui.speech import announce

FOLLOW_MS: Final = 60
RESTS_SECONDS: Final = 0.4
"""What moves on its own so soon after somebody scrolled beside it only follows."""
LEADS: Final = {QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}


class Pane(Protocol):
    """What scrolls by the visible text."""

    @property
    def top_offset(self) -> int | None:
        """Offset of what stands at the top; None while nobody knows."""

    def scroll_to(self, offset: int) -> None:
        """Scroll an offset to the top."""


class InStep(QObject):
    """Fills the page and the source when they are wanted, and keeps the place.

    Args:
        is_page: whether the page is what stands beside the text or in its place; else it is the source.
        is_left_shown, is_text_shown: what is on screen.
    """

    def __init__(
        self, text: MarkedPane, page: PagePane, source: SourcePane, originals: Originals,
        *, is_page: Callable[[], bool], is_left_shown: Callable[[], bool], is_text_shown: Callable[[], bool],
    ) -> None:  # fmt: skip
        super().__init__(originals)
        self._text, self._page, self._source, self._originals = text, page, source, originals
        self._is_page, self._is_left_shown, self._is_text_shown = is_page, is_left_shown, is_text_shown
        self._sheet: Sheet | None = None
        self._next: Sheet | None = None
        self._place = 0
        self._marks: tuple[Mark, ...] = ()
        self._framed: Range | None = None
        self._leader: QWidget = text
        self._led_at = 0.0
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._followed)
        originals.came.connect(self._came)
        originals.failed.connect(self._stayed_away)
        page.moved.connect(self._page_moved)
        for pane in (text, source):
            pane.verticalScrollBar().valueChanged.connect(lambda _value, which=pane: self._scrolled(which))
            for watched in (pane, pane.viewport(), pane.verticalScrollBar()):
                watched.installEventFilter(self)

    # what the desk asks

    def show_sheet(self, sheet: Sheet) -> None:
        """Another document, from its beginning."""
        self._sheet, self._place = sheet, 0
        self._marks, self._framed = (), None
        self._leader = self._text
        self._text.show_evidence((), None)
        self._source.show_original(None)
        announce(self._text, sheet.title or sheet.document.external_id)
        self.fill()

    def show_nothing(self) -> None:
        """There is no document."""
        self._sheet = self._next = None
        self._source.show_original(None)
        self._page.show_nothing()

    def expect(self, sheet: Sheet | None) -> None:
        """The document that comes next, made ready behind the one on the desk."""
        self._next = sheet
        if sheet is not None and self._is_left_shown() and self._sheet is not None:
            self._originals.want(sheet, with_page=self._is_page())
            self._load_next()

    def leave(self) -> None:
        """Remember the place before other panes are shown."""
        front: Pane = self._text if self._is_text_shown() else self._left
        found = front.top_offset
        self._place = self._place if found is None else found

    def arrive(self) -> None:
        """Other panes are shown: fill them and go to the place."""
        if self._is_text_shown():
            self._text.scroll_to(self._place)
        self.fill()
        self.expect(self._next)

    def fill(self) -> None:
        """Show the original where it is wanted, as soon as it is there."""
        sheet = self._sheet
        if sheet is None or not self._is_left_shown():
            return
        made = self._originals.of(sheet)
        if made is not None and (made.page is not None or not self._is_page()):
            self._show(made)
            return
        if self._is_page():
            self._page.wait_for_page()
        self._originals.want(sheet, with_page=self._is_page())

    def show_evidence(self, marks: tuple[Mark, ...], framed: Range | None) -> None:
        """Show what is marked on all that is shown."""
        if (marks, framed) == (self._marks, self._framed):
            return
        self._marks, self._framed = marks, framed
        self._text.show_evidence(marks, framed)
        self._mark_left()

    # filling

    @property
    def _left(self) -> PagePane | SourcePane:
        return self._page if self._is_page() else self._source

    def _came(self, made: Original) -> None:
        if made.sheet is self._sheet:
            self.fill()
        elif made.sheet is self._next:
            self._load_next()

    def _stayed_away(self) -> None:
        if self._sheet is not None and self._originals.of(self._sheet) is None:
            self._page.say_broken()

    def _show(self, made: Original) -> None:
        if self._is_page():
            self._page.show_page(made)
        else:
            self._source.show_original(made)
        self._left.scroll_to(self._place)
        self._mark_left()
        self._load_next()

    def _mark_left(self) -> None:
        if not self._is_left_shown():
            return
        if self._is_page():
            self._page.show_evidence(self._marks, self._framed)
        else:
            self._source.show_evidence(self._marks)

    def _load_next(self) -> None:
        coming = self._next
        if coming is None or coming.document.form is not Form.HTML or not self._is_page():
            return
        made = self._originals.of(coming)
        if made is not None and made.page is not None:
            self._page.prefetch(made)

    # following

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who is scrolled by hand leads."""
        if event.type() in LEADS:
            is_text = watched in (self._text, self._text.viewport(), self._text.verticalScrollBar())
            self._leader = self._text if is_text else self._source
            self._led_at = time.monotonic()
        return super().eventFilter(watched, event)

    def _scrolled(self, pane: QWidget) -> None:
        if pane is self._leader and self._is_left_shown() and self._is_text_shown():
            self._follow.start()

    def _page_moved(self) -> None:
        """The page stands still somewhere else: because it followed, or because somebody scrolled it."""
        is_beside = self._is_left_shown() and self._is_text_shown() and self._is_page()
        if not is_beside or not self._page.is_at_hand or time.monotonic() - self._led_at < RESTS_SECONDS:
            return
        found = self._page.top_offset
        if found is not None:
            self._leader = self._page
            self._text.scroll_to(found)

    def _followed(self) -> None:
        follower: Pane = self._text if self._leader is self._source else self._left
        leader: Pane = self._source if self._leader is self._source else self._text
        found = leader.top_offset
        if found is not None and self._is_left_shown() and self._is_text_shown():
            follower.scroll_to(found)
