"""The middle of the audit: one document as page, visible text and source, in step with each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from labeler.stages.audit_words import totals_line
from labeler.ui import language
from labeler.ui.language import tr
from labeler.ui.panels.audit_legend import Legend
from labeler.ui.panels.audit_page import AuditPage
from labeler.ui.panels.audit_reasons import ReasonField
from labeler.ui.panels.audit_shown import Shown
from labeler.ui.panels.audit_source import LedgerSource
from labeler.ui.panels.audit_tabs import Elided, Tab, form_tabs
from labeler.ui.panels.audit_text import LedgerView
from labeler.ui.panels.audit_written import Written
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import GAP, INNER, button, label, row, set_role

OTHERWISE = tr("The original is read otherwise now than when it was prepared. Prepare again to see its fates here.")
EMPTY = tr("This document has no visible text.")


class Reading(QWidget):
    """Tabs, legend and the document. The chosen span, the legend and the place one reads go along from form to form.

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
        self.shown: Shown | None = None
        self.span: int | None = None
        self.pinned = False
        self._tab = Tab.TEXT
        self._place: tuple[int, int] | None = None
        self.written: Written | None = None
        self._in_page = self._in_source = 0
        self.tabs = form_tabs(shell.actions)
        self.back = button("←", tr("Back to the document before"), self.back_asked.emit)
        self.back.setAccessibleName(tr("Back to the document before"))
        self.back.hide()
        self.totals = Elided()
        self.reasons = ReasonField(self)
        self.legend = Legend(shell.theme)
        self.note = label("", "muted", wrap=True)
        self.note.hide()
        self.text = LedgerView(shell.theme, shell.settings)
        self.source = LedgerSource(shell.theme, shell.settings)
        self.page = AuditPage()
        self._waiting = label(tr("Loading…"), "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for part in (self._waiting, self.page, self.text, self.source):
            self._stack.addWidget(part)
        self._lay_out()
        self.tabs.setCurrentIndex(Tab.TEXT)
        self._stack.setCurrentWidget(self.text)
        self._connect()

    def _lay_out(self) -> None:
        sheet = QFrame()
        set_role(sheet, "sheet")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        self.legend.setContentsMargins(GAP, INNER, GAP, INNER)
        self.note.setContentsMargins(GAP, INNER, GAP, INNER)
        line = QFrame()
        line.setFixedHeight(1)
        set_role(line, "rule")
        for part in (self.legend, line, self.note):
            inner.addWidget(part)
        inner.addWidget(self._stack, 1)
        top = row(self.back, gap=INNER)
        top.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.totals, 1)
        top.addWidget(self.reasons, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(INNER, INNER, INNER, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(sheet, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._tab_changed)
        for form in (self.text, self.source, self.page):
            form.hovered.connect(self._hovered)
            form.clicked.connect(self._clicked)
        self.text.moved.connect(self._moved)
        self.legend.chosen.connect(self._focus)
        self.reasons.wanted.connect(self._next_of)
        self.reasons.left.connect(self._leave_reasons)

    # what the panel asks

    @property
    def tab(self) -> Tab:
        """What is in front."""
        return Tab(self.tabs.currentIndex())

    def show_document(self, shown: Shown, *, title: str, subtitle: str) -> None:
        """Show a document from its beginning; no span is chosen."""
        self.shown, self.written = shown, None
        self.span, self.pinned, self._place = None, False, None
        self.totals.say(language.shown(totals_line(shown.audited)))
        self.legend.show_ledger(shown.audited)
        self.text.show_text(shown.laid, title=title, subtitle=subtitle)
        self._leave_reasons()
        self._say(None)
        self._focus()
        self.span_chosen.emit(None, False)
        if self.tab is not Tab.TEXT:
            self._stack.setCurrentWidget(self._waiting)
            self.source_wanted.emit()

    def show_written(self, written: Written) -> None:
        """Fill the tab that asked for the original of a document, unless one has gone on meanwhile."""
        if self.shown is written.shown:
            self.written = written
            self._fill_tab()

    def show_nothing(self) -> None:
        """No document is chosen."""
        self.shown, self.written, self.span, self.pinned = None, None, None, False
        self._in_page = self._in_source = 0
        self.totals.say("")
        self.text.show_text("")
        self.source.show_written(None)
        self.page.show_written(None)
        self._leave_reasons()

    def go(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(tab)

    def next_dropped(self, step: int) -> None:
        """Go to the next dropped span (step 1) or the one before (-1), of the fates in focus."""
        if self.shown is None:
            return
        found = self.shown.next_dropped(self.span, step, self.legend.reasons - {""})
        if found is not None:
            self._choose(found, pinned=True, move=True)

    def choose(self, span: int | None) -> None:
        """Choose a span as if it had been clicked; None for the whole document."""
        self._choose(span, pinned=span is not None, move=span is not None)

    def ask_reason(self) -> None:
        """Ask for a reason to go to."""
        if self.shown is not None:
            self.totals.hide()
            self.reasons.open(self.shown)

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

    def _next_of(self, reason: str, step: int) -> None:
        if self.shown is None:
            return
        found = self.shown.next_of(reason, self.span if self.pinned else None, step)
        if found is not None:
            self._choose(found, pinned=True, move=True)
            of = self.shown.by_reason[reason]
            self.reasons.say(of.index(found) + 1, len(of))

    def _leave_reasons(self) -> None:
        had_focus = self.reasons.hasFocus()
        self.reasons.close_up()
        self.totals.show()
        if had_focus:
            self._stack.currentWidget().setFocus()

    def _choose(self, span: int | None, *, pinned: bool, move: bool = False) -> None:
        if self.shown is None or ((span, pinned) == (self.span, self.pinned) and not move):
            return
        self.span, self.pinned = span, pinned
        self._place = None if move else self._place  # a form that is not there yet goes to the span
        self._frame(move=move)
        self.span_chosen.emit(span, pinned)

    def _frame(self, *, move: bool) -> None:
        """Frame the chosen span in the form in front, and go there if asked."""
        if self.shown is None:
            return
        chosen = None if self.span is None else self.shown.audited.spans[self.span]
        if self.tab is Tab.TEXT:
            self.text.frame(None if chosen is None else (chosen.start, chosen.end))
            if move and chosen is not None:
                self.text.go_to(self.shown.mark_at(chosen.start))
        elif self.tab is Tab.SOURCE:
            self.source.frame(chosen)
            if move and chosen is not None:
                self.source.go_to(chosen.start, top=False)
        else:
            self.page.choose(self.span, chosen, move=move)

    def _focus(self) -> None:
        """Dim what the legend leaves out, in all forms."""
        if self.shown is None:
            return
        reasons = self.legend.reasons
        self.text.focus_on(self.shown.of_reasons(reasons))
        self.source.focus_on(reasons)
        self.page.focus_on(reasons)

    # tabs

    def _say(self, written: Written | None) -> None:
        """A line above the document, where there is something to say."""
        is_empty = self.shown is not None and not self.shown.audited.text
        self.note.setText(EMPTY if is_empty else OTHERWISE)
        self.note.setVisible(is_empty or (written is not None and not written.is_read_alike))
        self.legend.setVisible(not is_empty)

    def _seen(self, tab: Tab) -> tuple[int, int] | None:
        if tab is Tab.TEXT:
            return self.text.seen
        return self.page.seen if tab is Tab.PAGE else self.source.seen

    def _tab_changed(self) -> None:
        self._place = self._seen(self._tab) or self._place
        self._tab = self.tab
        if self.tab is Tab.TEXT:
            self._say(None)
            self._stack.setCurrentWidget(self.text)
            self._carry()
        elif self.written is not None and (self.tab is Tab.SOURCE or self.written.page is not None):
            self._fill_tab()
        elif self.shown is not None:
            self._stack.setCurrentWidget(self._waiting)
            self.source_wanted.emit()

    def _carry(self) -> None:
        """Go where the form that was in front stood: to the chosen span if it was on screen there, else to its top."""
        if self.shown is None:
            return
        seen, chosen = self._place, None if self.span is None else self.shown.audited.spans[self.span]
        was_seen = chosen is not None and seen is not None and chosen.start <= seen[1] and chosen.end > seen[0]
        if seen is not None and not (was_seen and self.pinned):
            {Tab.PAGE: self.page.go_to, Tab.TEXT: self.text.scroll_to, Tab.SOURCE: self._source_to}[self.tab](seen[0])
        self._frame(move=self.pinned and (was_seen or seen is None))

    def _source_to(self, offset: int) -> None:
        self.source.go_to(offset, top=True)

    def _fill_tab(self) -> None:
        written = self.written
        if written is None or self.shown is None or self.tab is Tab.TEXT:
            return
        self._say(written)
        if self.tab is Tab.SOURCE:
            if self._in_source != written.key:
                self._in_source = written.key
                self.source.show_written(written)
            self._stack.setCurrentWidget(self.source)
        else:
            self._stack.setCurrentWidget(self.page)
            if self._in_page != written.key:
                self._in_page = written.key
                self.page.show_written(written)
        self._carry()
