"""The document: the page as it looked, its main text, its source; page and text beside each other where there is room."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from labeler.domain.documents import Form, Kind
from labeler.stages.desk import Sheet
from labeler.ui.language import tr
from labeler.ui.panels.grading.document_line import DocumentLine
from labeler.ui.panels.grading.facts import document_line, document_tip
from labeler.ui.panels.grading.in_step import InStep
from labeler.ui.panels.grading.lineage import LineagePane
from labeler.ui.panels.grading.marked_pane import MarkedPane
from labeler.ui.panels.grading.original import Originals
from labeler.ui.panels.grading.page_pane import PagePane
from labeler.ui.panels.grading.readings import Readings
from labeler.ui.panels.grading.source_pane import SourcePane
from labeler.ui.panels.grading.text_pane import NOTHING
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import INNER, MARGIN, key_cap, row, set_role, splitter
from labeler.ui.widgets.panel import restore_splitter, splitter_state
from labeler.ui.widgets.tabs import ViewTabs

WIDE: Final = 1170  # of this pane, in a window of 1600
AROUND: Final = (MARGIN, 14, MARGIN, 0)
TOUCHES: Final = {
    QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.KeyPress,
}  # fmt: skip


class View(IntEnum):
    """How the document is looked at."""

    PAGE = 0
    TEXT = 1
    SOURCE = 2
    LINEAGE = 3


ACTIONS: Final = {
    View.PAGE: "grade_page",
    View.TEXT: "grade_text",
    View.SOURCE: "grade_source",
    View.LINEAGE: "grade_lineage",
}


class ReadingDesk(QWidget):
    """Tabs, the document's line and the panes.

    Signals:
        touched: somebody scrolls, moves or presses in the document.
        refused: why a view cannot be shown for this document.
    """

    touched = Signal()
    refused = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._sheet: Sheet | None = None
        self._wish: View | None = None
        self._with_dropped = self._is_alone = False
        self._sizes: list[object] = []
        self.tabs = ViewTabs([shell.actions[action] for action in ACTIONS.values()])
        self.tabs.setAccessibleName(tr("How to look at the document"))
        self.line = DocumentLine()
        self.dropped = _toggle(shell)
        self._cap = key_cap("")
        self.text = MarkedPane(shell.theme, shell.settings)
        self.source = SourcePane(shell.theme, shell.settings)
        self.page = PagePane()
        self._left = QStackedWidget()
        self._left.addWidget(self.page)
        self._left.addWidget(self.source)
        self.lineage = LineagePane(shell)
        self._left.addWidget(self.lineage)
        self.split = splitter(self._left, self.text, name="page beside text")
        self._readings, originals = Readings(shell.lane, self), Originals(shell.lane, self)
        self._readings.came.connect(self._read_again)
        self._readings.failed.connect(shell.errors.report)
        originals.failed.connect(shell.errors.report)
        self.in_step = InStep(
            self.text, self.page, self.source, originals,
            is_page=lambda: self.view is not View.SOURCE,
            is_left_shown=lambda: not self._left.isHidden() and self.view is not View.LINEAGE,
            is_text_shown=lambda: not self.text.isHidden(),
        )  # fmt: skip
        self._lay_out()
        self.page.touched.connect(self.touched)
        shell.settings.changed.connect(self._setting_changed)
        shell.actions.keys_changed.connect(self._show_key)
        self._setting_changed("reader_px")
        self._show_key()
        for pane in (self.text, self.source):
            pane.viewport().setMouseTracking(True)
            pane.viewport().installEventFilter(self)
            pane.installEventFilter(self)
        self._arrange()

    def _lay_out(self) -> None:
        sheet = QFrame()
        set_role(sheet, "sheet")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.split)
        top = row(self.tabs, INNER, self.dropped, self._cap, gap=2)
        top.addWidget(self.line, 1)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(*AROUND)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(sheet, 1)

    # what the panel asks

    @property
    def view(self) -> View:
        """How the document is looked at now."""
        wish = self._wish if self._wish is not None else View.PAGE if self.is_wide else View.TEXT
        if (wish is View.PAGE and not self._has_page) or (wish is View.LINEAGE and not self._is_lesson):
            return View.TEXT
        return wish

    @property
    def is_wide(self) -> bool:
        """Whether there is room for page and text beside each other, and more than the document is wanted."""
        return self.width() >= WIDE and not self._is_alone

    def stand_alone(self, alone: bool) -> None:
        """Whether only the document is shown, in the whole width, without tabs and facts."""
        if alone == self._is_alone:
            return
        self.in_step.leave()
        self._is_alone = alone
        for part in (self.tabs, self.line):
            part.setVisible(not alone)
        self._box.setContentsMargins(*((0, 0, 0, 0) if alone else AROUND))
        self._arrange()
        self.in_step.arrive()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a document from its beginning."""
        self._sheet = sheet
        self.line.say(document_line(sheet), document_tip(sheet))
        self._arrange()
        self.text.show_reading(self._readings.of(sheet, with_dropped=self._with_dropped) or NOTHING)
        self.in_step.show_sheet(sheet)

    def show_nothing(self) -> None:
        """There is no document on the desk."""
        self._sheet = None
        self.line.say("", "")
        self.text.show_reading(NOTHING)
        self.in_step.show_nothing()
        self.lineage.show_nothing()

    def expect(self, sheet: Sheet | None) -> None:
        """The document that comes next, to be loaded behind this one."""
        self.in_step.expect(sheet)
        if sheet is not None:
            self._readings.expect(sheet, with_dropped=self._with_dropped)

    def _read_again(self, sheet: Sheet) -> None:
        """Show the document as it is read now: a long one has become ready, or dropped text is wanted."""
        reading = self._readings.of(sheet, with_dropped=self._with_dropped) if sheet is self._sheet else None
        if reading is not None and reading is not self.text.reading:
            self.text.change_reading(reading)

    def go(self, view: View) -> None:
        """Look at the document in another way, and remember that for the next ones."""
        if view is View.PAGE and self._sheet is not None and not self._has_page:
            self.refused.emit(tr("This document is plain text: it has no page."))
            return
        if view is View.LINEAGE and not self._is_lesson:
            self.refused.emit(tr("This document is a page: only a lesson has a lineage."))
            return
        self.in_step.leave()
        self._wish = view
        self._arrange()
        self.in_step.arrive()
        self.focus_reading()

    def bring_text(self) -> None:
        """Show the extracted text, where it is not shown beside something else already."""
        if self.text.isHidden():
            self.go(View.TEXT)

    def toggle_dropped(self) -> None:
        """Show what extraction dropped, muted and named, or hide it again."""
        self._with_dropped = not self._with_dropped
        self._draw_toggle()
        if self._sheet is not None:
            self._read_again(self._sheet)

    def focus_reading(self) -> None:
        """Put the focus where arrows and Space scroll the document."""
        target: QWidget = self.text
        if self.text.isHidden():
            target = {View.SOURCE: self.source, View.LINEAGE: self.lineage}.get(self.view, self.page)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_state(self) -> dict[str, object]:
        """View and splitter."""
        wish = None if self._wish is None else self._wish.name.lower()
        sizes = splitter_state(self.split) if self._are_beside else self._sizes
        return {"view": wish, "split": sizes, "dropped": self._with_dropped}

    def restore_state(self, state: Mapping[str, object]) -> None:
        """What ``save_state`` gave."""
        names = {view.name.lower(): view for view in View}
        self._wish = names.get(str(state.get("view")))
        self._with_dropped = state.get("dropped") is True
        sizes = state.get("split")
        self._sizes = sizes if isinstance(sizes, list) else []
        restore_splitter(self.split, self._sizes)
        self._draw_toggle()
        self._arrange()

    # panes

    @property
    def _has_page(self) -> bool:
        return self._sheet is None or self._sheet.document.form is Form.HTML

    @property
    def _is_lesson(self) -> bool:
        return self._sheet is not None and self._sheet.document.kind is Kind.LESSON

    @property
    def _are_beside(self) -> bool:
        return not self._left.isHidden() and not self.text.isHidden()

    def _arrange(self) -> None:
        """Show the panes that the view and the width ask for."""
        view, wide = self.view, self.is_wide
        lefts: dict[View, QWidget] = {View.SOURCE: self.source, View.LINEAGE: self.lineage}
        self._left.setCurrentWidget(lefts.get(view, self.page))
        self._left.setVisible(view is not View.TEXT)
        self.text.setVisible((wide and view is not View.LINEAGE) or view is View.TEXT)
        for part in (self.dropped, self._cap):
            part.setVisible(self._has_page and not self._is_alone)
        self.tabs.setTabEnabled(View.PAGE, self._has_page)
        self.tabs.setTabVisible(View.LINEAGE, self._is_lesson)
        if view is View.LINEAGE and self._sheet is not None:
            self.lineage.show_sheet(self._sheet)
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(view)
            self.tabs.setTabText(View.PAGE, tr("Page + text") if wide else tr("Page"))
            self.tabs.setTabText(View.SOURCE, tr("Source + text") if wide else tr("Source", about="HTML"))

    def _setting_changed(self, key: str) -> None:
        if key == "reader_px":
            self.page.set_text_size(int(self._shell.settings.get(key)))

    def _show_key(self) -> None:
        key = self._shell.actions.key("grade_dropped")
        self._cap.setText(key)
        self._cap.setAccessibleName(tr("key {key}", key=key))
        self.dropped.setToolTip(self._shell.actions["grade_dropped"].toolTip())

    def _draw_toggle(self) -> None:
        self.dropped.setChecked(self._with_dropped)
        self.dropped.setText(tr("Hide dropped text") if self._with_dropped else tr("Show dropped text"))

    # what Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both panes, or not any more."""
        super().resizeEvent(event)
        was_wide = event.oldSize().width() >= WIDE and not self._is_alone
        if was_wide != self.is_wide or event.oldSize().width() < 0:
            self.in_step.leave()
            self._arrange()
            self.in_step.arrive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is reading."""
        if event.type() in TOUCHES:
            self.touched.emit()
        return super().eventFilter(watched, event)


def _toggle(shell: Shell) -> QToolButton:
    action = shell.actions["grade_dropped"]
    made = QToolButton()
    made.setCheckable(True)
    made.setText(tr("Show dropped text"))
    made.setAccessibleName(action.statusTip())
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.clicked.connect(action.trigger)
    return made
