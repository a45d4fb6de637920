"""The left of the audit: filter, order, count and the list of documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from labeler.stages.audit_filter import KEYS, Filter
from labeler.stages.audit_table import Rows, Sort, Table
from labeler.store.runs import DecisionRow
from labeler.ui.language import shown, tr
from labeler.ui.panels.audit_list import DocumentList, DocumentModel
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import INNER, button, label, row

SORTS: Final = {
    Sort.ORDER: tr("as they came"),
    Sort.SCORE: tr("score, high first"),
    Sort.LOW_SCORE: tr("score, low first"),
    Sort.TOKENS: tr("tokens, most first"),
    Sort.REASON: tr("reason"),
}
HELP: Final = tr(
    "Words match title, site and id. Conditions: reason:navigation  fate:kept  stage:score  kind:lesson  lang:de\n"
    "source:crawl  topic:algebra  score>2.5  score<=3  tokens>500  kept>100. A comma means or, a minus in front means not,\n"
    "quotes keep words together, and = for : means the whole value."
)
TYPING_MS: Final = 120


class FilterField(QLineEdit):
    """The field; Down goes to the list, Esc empties it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that leave the field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Finder(QWidget):
    """The left of the panel. It only shows; the panel filters away from the window.

    Signals:
        wanted: filter or order changed.
        chosen: a DecisionRow was chosen in the list.
        decide_asked: the person wants a decision run.
    """

    wanted = Signal()
    chosen = Signal(DecisionRow)
    decide_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = DocumentModel()
        self.list = DocumentList(self.model, theme)
        self.field = FilterField()
        self.field.setPlaceholderText(tr("Filter: words, score>2.5, reason:nav"))
        self.field.setToolTip(f"{HELP} (/)")
        self.field.setAccessibleName(tr("Filter the documents"))
        self.field.setAccessibleDescription(tr("Keys: {keys}", about="of the filter", keys=", ".join(KEYS)))
        self.field.setClearButtonEnabled(True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.count = label("", "muted")
        self.sort = QComboBox()
        self.sort.setAccessibleName(tr("Order"))
        self.sort.setToolTip(tr("Order of the list"))
        for sort, text in SORTS.items():
            self.sort.addItem(text, sort)
        self.notice = QFrame()
        self.nothing = _nothing(self.clear)
        self._lay_out()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.wanted)
        self.field.textChanged.connect(lambda: self._typing.start())
        self.field.left.connect(self._enter_list)
        self.sort.currentIndexChanged.connect(lambda: self.wanted.emit())
        self.list.selectionModel().currentChanged.connect(self._current_changed)

    def _lay_out(self) -> None:
        so_far = tr("No decision run yet. This is what extraction and screening kept so far.")
        notice = label(so_far, "muted", wrap=True)
        decide = button(tr("Decide…"), tr("Apply a cut to all documents"), self.decide_asked.emit)
        lines = QVBoxLayout(self.notice)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(notice)
        lines.addWidget(decide, 0, Qt.AlignmentFlag.AlignLeft)
        self.notice.hide()
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 12, INNER)
        head.setSpacing(INNER)
        for part in (self.notice, self.field, self.problem):
            head.addWidget(part)
        head.addLayout(row(self.count, None, self.sort))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        box.addWidget(self.nothing, 1)
        self.nothing.hide()
        self.setMinimumWidth(220)

    @property
    def text(self) -> str:
        """The filter as typed."""
        return self.field.text()

    @property
    def order(self) -> Sort:
        """The order asked for."""
        return Sort(str(self.sort.currentData()))

    def restore(self, text: str, order: str) -> None:
        """Put filter and order back without asking for anything."""
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)
        self.sort.blockSignals(True)
        self.sort.setCurrentIndex(max(0, self.sort.findData(order)))
        self.sort.blockSignals(False)

    def clear(self) -> None:
        """Show all documents again."""
        self.field.clear()
        self.list.setFocus()

    def show_rows(self, table: Table, read: Filter, rows: Rows, keep: int | None) -> None:
        """Show what a filter found; the line of document number ``keep`` stays chosen if it is there."""
        self.notice.setVisible(table.run is None)
        self.problem.setText("\n".join(map(shown, read.problems)))
        self.problem.setVisible(bool(read.problems))
        self.count.setText(tr("{found:,} of {all:,}", found=len(rows), all=len(table)))
        self.count.setAccessibleName(tr("{found:,} of {all:,} documents", found=len(rows), all=len(table)))
        self.list.selectionModel().blockSignals(True)
        self.model.show(table, rows)
        self.list.selectionModel().blockSignals(False)
        self.list.setVisible(bool(len(rows)))
        self.nothing.setVisible(not len(rows))
        self.mark(self._line_of_document(table, keep))

    def _line_of_document(self, table: Table, number: int | None) -> int:
        if number is None:
            return -1
        at = table.numbers_at.get(number)
        return -1 if at is None else self.model.line_of(at)

    def mark(self, line: int) -> None:
        """Mark a line as the one shown, without asking for it; -1 marks none."""
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        if line < 0:
            selection.clear()
        else:
            index = self.model.index(line)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        selection.blockSignals(False)
        self.list.viewport().update()

    def _enter_list(self) -> None:
        """From the field to the list; the first line is chosen when none is."""
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.step(1)

    def step(self, by: int) -> None:
        """Go down (1) or up (-1) in the list."""
        at = self.list.currentIndex()
        line = at.row() + by if at.isValid() else 0
        if 0 <= line < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(line))

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        found = self.model.row(now.row()) if now.isValid() else None
        if isinstance(found, DecisionRow):
            self.chosen.emit(found)


def _nothing(clear: Callable[[], object]) -> QWidget:
    """What stands in the place of the list when the filter matches nothing."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(16, 24, 16, 24)
    box.setSpacing(INNER)
    box.addWidget(label(tr("No document matches this filter."), "strong", wrap=True))
    box.addWidget(label(tr("Take a condition away, or look at all documents."), "muted", wrap=True))
    box.addWidget(button(tr("Show all"), tr("Empty the filter"), clear), 0, Qt.AlignmentFlag.AlignLeft)
    box.addStretch(1)
    return made
