"""The rendered page, or a line that says why it is not there yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from labeler.ui.widgets.kit import label
from labeler.ui.window import MainWindow

if TYPE_CHECKING:
    from labeler.ui.web.page_view import PageView

BROKEN = "This page could not be rendered. Its text (T) and its source (H) are there."


class PagePane(QWidget):
    """Covers the web view until the page of the document on the desk is loaded, so that no other page is graded.

    Chromium starts when a page is wanted for the first time.

    Signals:
        touched: the page was scrolled.
    """

    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: PageView | None = None
        self._wanted: int | None = None
        self._coming: tuple[int, str] | None = None
        self._cover = label("", "muted")
        self._cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._cover)
        self.setAccessibleName("Page as it looked")

    @property
    def is_covered(self) -> bool:
        """Whether the page is not to be seen yet."""
        return self._stack.currentWidget() is self._cover

    def show_page(self, document_id: int, html: str) -> None:
        """Show the page of a document; at once when it was prefetched."""
        if document_id == self._wanted:
            return
        view = self._started()
        self._wanted = document_id
        self._say("Loading the page…")
        view.show_page(document_id, html)

    def prefetch(self, document_id: int, html: str) -> None:
        """Load the page that comes next behind the one that is read."""
        self._coming = (document_id, html)
        if self._view is not None and not self.is_covered:
            self._view.prefetch(document_id, html)

    def show_nothing(self) -> None:
        """There is no page to show."""
        self._wanted = self._coming = None
        self._say("")

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The web view scrolls with the keys."""
        if self._view is not None:
            self._view.setFocus()

    def _say(self, words: str) -> None:
        self._cover.setText(words)
        self._stack.setCurrentWidget(self._cover)

    def _started(self) -> PageView:
        if self._view is None:
            from PySide6.QtWebEngineWidgets import QWebEngineView

            from labeler.ui.web.page_view import PageView

            self._view = PageView()
            self._stack.addWidget(self._view)
            self._view.shown.connect(self._shown)
            self._view.failed.connect(self._failed)
            for sheet in self._view.findChildren(QWebEngineView):
                sheet.page().scrollPositionChanged.connect(self.touched)
            window = self.window()
            if isinstance(window, MainWindow):
                window.closing.connect(self._view.close_down)
        return self._view

    def _shown(self, document_id: int) -> None:
        if document_id == self._wanted and self._view is not None and self._cover.text() != BROKEN:
            self._stack.setCurrentWidget(self._view)
            if self._coming is not None:
                self._view.prefetch(*self._coming)

    def _failed(self, document_id: int) -> None:
        if document_id == self._wanted:
            self._say(BROKEN)
