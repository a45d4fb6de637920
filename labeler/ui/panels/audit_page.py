"""The page of one document as it looked, with the fates of its text painted in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from labeler.domain.ledger import Span
from labeler.stages.audit_words import tag_of
from labeler.ui.language import shown, tr
from labeler.ui.panels.audit_written import Written
from labeler.ui.widgets.kit import Chip, label
from labeler.ui.widgets.marks import mark_of
from labeler.ui.window import MainWindow

if TYPE_CHECKING:
    from labeler.ui.web.ledger_page import LedgerPage

LOADING: Final = tr("Loading the page…")
PLAIN: Final = tr("This document is plain text. There is no page to show.")
BROKEN: Final = tr("This page could not be rendered. Its text (T) and its source (H) are there.")
HIDDEN: Final = tr("hidden on the page")


class AuditPage(QWidget):
    """Covers the web view until the page is loaded. Chromium starts when a page is wanted for the first time.

    Signals:
        hovered: offset in the visible text of the stretch under the mouse, -1 for none.
        clicked: offset of the stretch that was clicked, -1 for none.
    """

    hovered = Signal(int)
    clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.view: LedgerPage | None = None
        self._written: Written | None = None
        self._reasons: frozenset[str] = frozenset()
        self.cover = label("", "muted")
        self.cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        holder = QWidget(self)
        self.cover.setAutoFillBackground(True)
        self.cover.setBackgroundRole(QPalette.ColorRole.Base)
        self._stack = QStackedLayout(holder)
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)  # the page is laid out below its cover
        self._stack.addWidget(self.cover)
        outer = QStackedLayout(self)
        outer.addWidget(holder)
        self.hidden = Chip(HIDDEN)
        self.hidden.setToolTip(tr("The page does not show the chosen span. Its text (T) and its source (H) do."))
        self.hidden.setParent(self)
        self.hidden.hide()
        self.setAccessibleName(tr("Page as it looked"))

    @property
    def seen(self) -> tuple[int, int] | None:
        """Offsets of the first and the last stretch on screen; None while there is none."""
        is_shown = self.view is not None and self._stack.currentWidget() is self.view
        return self.view.seen if self.view is not None and is_shown else None

    def show_written(self, written: Written | None) -> None:
        """Show the page of a document from its top; None for nothing."""
        self._written = written
        self.hidden.hide()
        if written is None or not written.page:
            self._cover("" if written is None else PLAIN)
            return
        self._cover(LOADING)
        view = self._started()
        view.choose(None)
        view.go_to(0)
        view.show_page(written.key, written.page)
        self.focus_on(self._reasons)

    def choose(self, number: int | None, span: Span | None, *, move: bool) -> None:
        """Frame a span; ``move`` scrolls to it."""
        if self.view is None:
            return
        mark = None if span is None else mark_of(span, shown(tag_of(span.reason)))
        tag, colour = ("", "muted") if mark is None else (mark.tag, mark.colour)
        self.view.choose(number, tag=tag, colour=colour, move=move)

    def focus_on(self, reasons: frozenset[str]) -> None:
        """Dim all but these reasons (an empty one for kept); none of them dims nothing."""
        self._reasons = reasons
        if self.view is not None and self._written is not None:
            self.view.focus_on([at for at, reason in enumerate(self._written.looks) if reason in reasons])

    def go_to(self, offset: int) -> None:
        """Scroll an offset of the visible text to the top."""
        if self.view is not None:
            self.view.go_to(offset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notice in its corner."""
        super().resizeEvent(event)
        self._place_notice()

    # inside

    def _cover(self, words: str) -> None:
        self.cover.setText(words)
        self._stack.setCurrentWidget(self.cover)

    def _place_notice(self) -> None:
        self.hidden.adjustSize()
        self.hidden.move(20, self.height() - self.hidden.height() - 12)
        self.hidden.raise_()

    def _started(self) -> LedgerPage:
        if self.view is None:
            from labeler.ui.web.ledger_page import LedgerPage

            self.view = view = LedgerPage()
            self._stack.addWidget(view)
            view.shown.connect(self._shown)
            view.failed.connect(self._failed)
            view.hovered.connect(self.hovered)
            view.clicked.connect(self.clicked)
            view.framed.connect(self._framed)
            window = self.window()
            if isinstance(window, MainWindow):
                window.closing.connect(view.close_down)
        return self.view

    def _shown(self, key: int) -> None:
        is_wanted = self._written is not None and key == self._written.key
        if self.view is not None and is_wanted and self.cover.text() != BROKEN:
            self._stack.setCurrentWidget(self.view)
            self._place_notice()

    def _failed(self, key: int) -> None:
        if self._written is not None and key == self._written.key:
            self._cover(BROKEN)

    def _framed(self, is_seen: bool) -> None:
        self.hidden.setVisible(not is_seen)
        self._place_notice()
