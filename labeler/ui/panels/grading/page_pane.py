"""The rendered page with the evidence on it, or a line that says why it is not there yet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from labeler.domain.marks import Mark
from labeler.text.marking import Range
from labeler.ui.language import tr
from labeler.ui.panels.grading.original import Original
from labeler.ui.priority import WAY
from labeler.ui.theme import SCHEMES, mixed
from labeler.ui.widgets.kit import label
from labeler.ui.window import MainWindow

if TYPE_CHECKING:
    from labeler.ui.web.ledger_page import LedgerPage

BROKEN = tr("This page could not be rendered. Its text and its source are there.")
LOADING = tr("Loading the page…")
NORMAL_PX: Final = 17
_ON = SCHEMES["light"]  # a page keeps its own ground, whatever the theme of the window
STYLES: Final = {
    "good": f"background-color:{_ON.signal};color:{_ON.ink};text-decoration:underline solid {_ON.good} 3px",
    "bad": f"background-color:{mixed(_ON.rule, _ON.surface, 0.10)};color:{_ON.ink};"
    f"text-decoration:underline wavy {_ON.rule} 1.5px",
    "framed": f"text-decoration:underline double {_ON.accent} 2px",
}


class PagePane(QWidget):
    """Covers the web view until the page of the document on the desk is loaded, so that no other page is graded.

    Chromium starts when a page is wanted for the first time.

    Signals:
        touched: the page was scrolled.
        moved: it stands still somewhere else.
    """

    touched = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: LedgerPage | None = None
        self._wanted: Original | None = None
        self._coming: Original | None = None
        self._zoom = 1.0
        self._cover = label("", "muted")
        self._cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._cover)
        self.setAccessibleName(tr("Page as it looked"))

    @property
    def is_covered(self) -> bool:
        """Whether the page is not to be seen yet."""
        return self._stack.currentWidget() is self._cover

    @property
    def top_offset(self) -> int | None:
        """Offset in the visible text of what stands at the top; None while nobody knows."""
        return None if self._view is None or self.is_covered else self._view.top

    @property
    def is_at_hand(self) -> bool:
        """Whether it is what somebody scrolls now: the mouse is over it, or it has the focus."""
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and (focus is self or self.isAncestorOf(focus)))

    def wait_for_page(self) -> None:
        """A page is being made ready."""
        self._wanted = None
        self._say(LOADING)

    def show_page(self, original: Original) -> None:
        """Show the page of a document from its top; at once when it was prefetched."""
        if original is self._wanted:
            return
        view = self._started()
        self._wanted = original
        self._say(LOADING)
        view.mark([], STYLES)
        self.scroll_to(0)
        view.show_page(original.sheet.document.id, original.page or b"")

    def say_broken(self) -> None:
        """The page could not be made ready."""
        self._say(BROKEN)

    def prefetch(self, original: Original) -> None:
        """Load the page that comes next behind the one that is read."""
        self._coming = original
        if self._view is not None and not self.is_covered and original.page:
            self._view.prefetch(original.sheet.document.id, original.page)

    def show_nothing(self) -> None:
        """There is no page to show."""
        self._wanted = self._coming = None
        self._say("")

    def show_evidence(self, marks: Iterable[Mark], framed: Range | None) -> None:
        """Show what is marked, and what is about to be."""
        if self._view is not None:
            found = [(mark.start, mark.end, mark.sign.value) for mark in marks]
            self._view.mark([*found, *([(*framed, "framed")] if framed else [])], STYLES)

    def scroll_to(self, offset: int) -> None:
        """Scroll an offset of the visible text to the top; asked then, it is there until somebody scrolls."""
        if self._view is not None:
            self._view.go_to(offset)

    def set_text_size(self, px: int) -> None:
        """Enlarge pages as the text is enlarged."""
        self._zoom = px / NORMAL_PX
        if self._view is not None:
            self._view.set_zoom(self._zoom)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The web view scrolls with the keys."""
        if self._view is not None:
            self._view.setFocus()

    def _say(self, words: str) -> None:
        self._cover.setText(words)
        self._stack.setCurrentWidget(self._cover)

    def _started(self) -> LedgerPage:
        if self._view is None:
            from PySide6.QtWebEngineWidgets import QWebEngineView

            from labeler.ui.web.ledger_page import LedgerPage

            self._view = LedgerPage()
            self._view.set_zoom(self._zoom)
            self._stack.addWidget(self._view)
            self._view.shown.connect(self._shown)
            self._view.failed.connect(self._failed)
            self._view.settled.connect(self.moved)
            for sheet in self._view.findChildren(QWebEngineView):
                sheet.page().scrollPositionChanged.connect(self.touched)
            window = self.window()
            if isinstance(window, MainWindow):
                window.closing.connect(self._view.close_down)
        return self._view

    def _is_wanted(self, document_id: int) -> bool:
        return self._wanted is not None and self._wanted.sheet.document.id == document_id

    def _shown(self, document_id: int) -> None:
        if self._is_wanted(document_id) and self._view is not None and self._cover.text() != BROKEN:
            WAY.clear()
            self._stack.setCurrentWidget(self._view)
            if self._coming is not None and self._coming.page:
                self._view.prefetch(self._coming.sheet.document.id, self._coming.page)

    def _failed(self, document_id: int) -> None:
        if self._is_wanted(document_id):
            self._say(BROKEN)
