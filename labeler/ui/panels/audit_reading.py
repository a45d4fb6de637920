"""The middle of the audit: one document as page, visible text or source."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from labeler.stages.audit_words import totals_line
from labeler.ui.actions import Actions
from labeler.ui.panels.audit_legend import Legend
from labeler.ui.panels.audit_text import LedgerView, Shown
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import GAP, INNER, button, label, row, set_role
from labeler.ui.widgets.source import SourceView
from labeler.ui.window import MainWindow


class Tab(IntEnum):
    """How a document is looked at."""

    PAGE = 0
    TEXT = 1
    SOURCE = 2


TAB_ACTIONS = {Tab.PAGE: "audit_page", Tab.TEXT: "audit_text", Tab.SOURCE: "audit_source"}


class Elided(QLabel):
    """One line that ends in an ellipsis where there is no room; the tooltip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._full = ""
        set_role(self, "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def say(self, text: str) -> None:
        """Show a line."""
        self._full = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(QFontMetricsF(self.font()).elidedText(self._full, Qt.TextElideMode.ElideRight, self.width()))


class Reading(QWidget):
    """Tabs, legend and the document.

    Signals:
        span_chosen: number of a span (or None), and whether it is pinned there.
        source_wanted: the original is needed for the tab in front.
        back_asked: back to the document from which a link was followed.
    """

    span_chosen = Signal(object, bool)
    source_wanted = Signal()
    back_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.shown: Shown | None = None
        self.span: int | None = None
        self.pinned = False
        self._source: tuple[str, bool] | None = None
        self.tabs = _tabs(shell.actions)
        self.back = button("←", "Back to the document before", self.back_asked.emit)
        self.back.setAccessibleName("Back to the document before")
        self.back.hide()
        self.totals = Elided()
        self.legend = Legend(shell.theme)
        self.text = LedgerView(shell.theme, shell.settings)
        self.source = SourceView(shell.theme, shell.settings)
        self._page: QWidget | None = None
        self._no_page = label("This document is plain text. There is no page to show.", "muted")
        self._no_page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for part in (self._no_page, self.text, self.source):
            self._stack.addWidget(part)
        self._lay_out()
        self.tabs.setCurrentIndex(Tab.TEXT)
        self._stack.setCurrentWidget(self.text)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.text.hovered.connect(self._hovered)
        self.text.clicked.connect(self._clicked)
        self.text.moved.connect(self._moved)
        self.legend.chosen.connect(self._focus)

    def _lay_out(self) -> None:
        sheet = QFrame()
        set_role(sheet, "sheet")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        self.legend.setContentsMargins(GAP, INNER, GAP, INNER)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        set_role(self._line, "rule")
        inner.addWidget(self.legend)
        inner.addWidget(self._line)
        inner.addWidget(self._stack, 1)
        top = row(self.back, gap=INNER)
        top.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.totals, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(INNER, INNER, INNER, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(sheet, 1)

    # what the panel asks

    @property
    def tab(self) -> Tab:
        """What is in front."""
        return Tab(self.tabs.currentIndex())

    def show_document(self, shown: Shown, *, title: str, subtitle: str) -> None:
        """Show a document from its beginning; no span is chosen."""
        self.shown, self._source = shown, None
        self.span, self.pinned = None, False
        self.totals.say(totals_line(shown.audited))
        self.legend.show_ledger(shown.audited)
        self.text.show_text(shown.audited.text, shown.marks, title=title, subtitle=subtitle)
        self._focus()
        self.span_chosen.emit(None, False)
        if self.tab is not Tab.TEXT:
            self.source_wanted.emit()

    def show_source(self, number: int, found: tuple[str, bool]) -> None:
        """Fill the tab that asked for the original of document ``number``: its text, and whether it is HTML."""
        if self.shown is None or self.shown.audited.document.id != number:
            return
        self._source = found
        self._fill_tab()

    def show_nothing(self) -> None:
        """No document is chosen."""
        self.shown, self._source, self.span, self.pinned = None, None, None, False
        self.totals.say("")
        self.text.show_text("")
        self.source.show_source("")

    def go(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(tab)

    def next_dropped(self, step: int) -> None:
        """Go to the next dropped span (step 1) or the one before (-1), of the fates in focus."""
        if self.shown is None:
            return
        self.go(Tab.TEXT)
        found = self.shown.next_dropped(self.span, step, self.legend.reasons - {""})
        if found is not None:
            self._choose(found, pinned=True, move=True)

    def choose(self, span: int | None) -> None:
        """Choose a span as if it had been clicked; None for the whole document."""
        self._choose(span, pinned=span is not None, move=span is not None)

    # what the reader does

    def _hovered(self, offset: int) -> None:
        if not self.pinned and self.shown is not None and offset >= 0:
            self._choose(self.shown.span_at(offset), pinned=False)

    def _clicked(self, offset: int) -> None:
        if self.shown is None or offset < 0:
            return
        span = self.shown.span_at(offset)
        self._choose(span, pinned=not (self.pinned and span == self.span))

    def _moved(self, offset: int) -> None:
        if self.shown is not None and self.shown.marks:
            self._choose(self.shown.span_at(offset), pinned=True)

    def _choose(self, span: int | None, *, pinned: bool, move: bool = False) -> None:
        if self.shown is None or (span, pinned) == (self.span, self.pinned):
            return
        self.span, self.pinned = span, pinned
        chosen = None if span is None else self.shown.audited.spans[span]
        self.text.frame(None if chosen is None else (chosen.start, chosen.end))
        if move and chosen is not None:
            self.text.go_to(self.shown.mark_at(chosen.start))
        self.span_chosen.emit(span, pinned)

    def _focus(self) -> None:
        if self.shown is not None:
            self.text.focus_on(self.shown.of_reasons(self.legend.reasons))

    # tabs

    def _tab_changed(self) -> None:
        text = self.tab is Tab.TEXT
        self.legend.setVisible(text)
        self._line.setVisible(text)
        if text:
            self._stack.setCurrentWidget(self.text)
        elif self._source is not None:
            self._fill_tab()
        elif self.shown is not None:
            self.source_wanted.emit()

    def _fill_tab(self) -> None:
        if self._source is None or self.shown is None:
            return
        source, is_html = self._source
        if self.tab is Tab.SOURCE:
            self.source.show_source(source)
            self._stack.setCurrentWidget(self.source)
        elif self.tab is Tab.PAGE and not is_html:
            self._stack.setCurrentWidget(self._no_page)
        elif self.tab is Tab.PAGE:
            self._show_page(self.shown.audited.document.id, source)

    def _show_page(self, document_id: int, source: str) -> None:
        """Chromium starts when a page is wanted for the first time."""
        from labeler.ui.web.page_view import PageView

        if not isinstance(self._page, PageView):
            self._page = view = PageView()
            self._stack.addWidget(view)
            window = self.window()
            if isinstance(window, MainWindow):
                window.closing.connect(view.close_down)
        self._page.show_page(document_id, source)
        self._stack.setCurrentWidget(self._page)


def _tabs(actions: Actions) -> QTabBar:
    tabs = QTabBar()
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setAccessibleName("How to look at the document")
    for tab in Tab:
        action = actions[TAB_ACTIONS[tab]]
        tabs.addTab(action.text())
        tabs.setTabToolTip(tab, action.toolTip())
    return tabs
