"""Parts of the export form: choices, the preview, and what was written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labeler.ui.language import tr
from labeler.ui.panels import export_text, export_work
from labeler.ui.panels.export_text import Choice
from labeler.ui.panels.export_work import Preview
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import INNER, Card, button, column, label, repolish, row, set_role

if TYPE_CHECKING:
    from labeler.stages.export import ExportReport
    from labeler.stages.verify import VerifyReport

CHOOSING: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDEST: Final = 320


class FormatBox(QComboBox):
    """The forms in which something can be written; tables and the probe each remember theirs."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen: dict[tuple[str, ...], str] = {}
        self._keys: tuple[str, ...] = ()
        self.setAccessibleName(tr("Format"))
        self.setToolTip(tr("In which form it is written"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)

    @property
    def chosen(self) -> str:
        """The key of the form that is chosen."""
        return str(self.currentData())

    def offer(self, what: str, wanted: str = "") -> None:
        """List the forms of what is exported, and choose ``wanted`` where it is one of them."""
        choices = export_text.formats(what)
        keys = tuple(choice.key for choice in choices)
        before = self.chosen
        if keys != self._keys:
            self._chosen[self._keys] = self.chosen
            self.blockSignals(True)
            self.clear()
            for choice in choices:
                self.addItem(f"{choice.name}: {choice.text}", choice.key)
            self.blockSignals(False)
            self._keys = keys
            kept = before if before in keys else self._chosen.get(keys, "")
            wanted = wanted or kept
        if wanted in keys:
            self.setCurrentIndex(keys.index(wanted))


class LabelOptions(QWidget):
    """What is particular to labels: whether all documents are listed, and what the format has no place for.

    Signals:
        changed: whether all documents are listed was switched.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.everything = QCheckBox(export_text.EVERYTHING)
        self.everything.setAccessibleName(export_text.EVERYTHING)
        self.everything.setToolTip(export_text.EVERYTHING_TIP)
        self.everything.toggled.connect(self.changed)
        self.holds = label("", "muted", wrap=True)
        self.setLayout(column(self.everything, self.holds, gap=4))

    def show_for(self, what: str, fmt: str) -> None:
        """Show what belongs to labels in that form; nothing for anything else."""
        self.setVisible(what == "labels")
        if what == "labels":
            self.holds.setText(export_text.holds_words(fmt))

    def all_documents(self, what: str) -> bool:
        """Whether documents that nobody graded are listed."""
        return what == "labels" and self.everything.isChecked()


class ChoiceCard(QFrame):
    """One thing that can be exported.

    Signals:
        chosen: its key.
    """

    chosen = Signal(str)

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.key = choice.key
        self._name = choice.name
        set_role(self, "choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(choice.text)
        self.setAccessibleDescription(choice.text)
        self.sign = label("", "strong")
        self.sign.setFixedWidth(16)
        side = QWidget()
        side.setLayout(column(label(choice.name, "strong"), label(choice.text, "muted", wrap=True), gap=2))
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(INNER)
        box.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(side, 1)
        self.set_chosen(False)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this is the one."""
        self.setProperty("chosen", "true" if chosen else "false")
        self.sign.setText("●" if chosen else "○")
        self.setAccessibleName(tr("{name}, chosen", name=self._name) if chosen else self._name)
        repolish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        super().mousePressEvent(event)
        self.chosen.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose."""
        if event.key() in CHOOSING and not event.modifiers():
            self.chosen.emit(self.key)
        else:
            super().keyPressEvent(event)


class PreviewCard(Card):
    """The first rows as they will be written."""

    def __init__(self) -> None:
        super().__init__(tr("The first rows"))
        self.note = label("", "muted", wrap=True)
        self.table = QTableWidget()
        set_role(self.table, "plain")
        self.table.setAccessibleName(tr("The first rows of the export"))
        self.table.setToolTip(tr("The first rows as they will be written"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setStyleSheet("QHeaderView::section { background: transparent; }")
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.body.addWidget(self.note)
        self.body.addWidget(self.table, 1)

    def show_preview(self, found: Preview) -> None:
        """Show rows."""
        self.table.clear()
        self.table.setColumnCount(len(found.columns))
        self.table.setRowCount(len(found.rows))
        self.table.setHorizontalHeaderLabels(list(found.columns))
        for at, cells in enumerate(export_text.preview_cells(found.rows, found.columns)):
            for where, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(at, where, item)
        self.table.resizeColumnsToContents()
        for where in range(len(found.columns)):
            self.table.setColumnWidth(where, min(WIDEST, self.table.columnWidth(where)))
        some = (
            tr("The first {rows} rows, {columns} columns.", rows=len(found.rows), columns=len(found.columns))
            if found.rows
            else tr("There are no rows to write.")
        )
        self.say(some, table=bool(found.rows))

    def say(self, text: str, *, table: bool = False) -> None:
        """Say something in the place of rows."""
        self.note.setText(text)
        self.table.setVisible(table)


class ResultCard(Card):
    """What was written, with ways on."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setAccessibleName(tr("Result"))
        self._shell = shell
        self._manifest = ""
        self.head = label("", "strong", wrap=True)
        self.files = label("", "muted", wrap=True)
        self.files.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.checked = label("", "muted", wrap=True)
        self.open = button(tr("Open folder"), tr("Show the files in their folder"), self._open)
        self.check = button(
            tr("Verify manifest"), tr("Read all files again and compare them with their hashes"), self._check
        )
        for part in (self.head, self.files, self.checked):
            self.body.addWidget(part)
        self.body.addLayout(row(self.open, self.check, None))
        self.hide()

    @property
    def manifest(self) -> str:
        """Path of the manifest shown."""
        return self._manifest

    def show_report(self, report: ExportReport) -> None:
        """Show what was written."""
        self._manifest = report.manifest
        self.head.setText(f"● {export_text.result_words(report)}")
        self.files.setText(export_text.file_lines(report))
        self.checked.hide()
        self.check.setEnabled(True)
        self.show()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._manifest).parent)))

    def _check(self) -> None:
        manifest = self._manifest
        if self._shell.jobs.of_kind("check") is not None:
            return
        job = self._shell.jobs.start("check", tr("Verify manifest"), lambda: export_work.check_stage(manifest))
        self._tell(tr("Checking…"), "muted")
        self.check.setEnabled(False)
        job.finished.connect(self._show_checked)
        job.ended.connect(self._check_ended)

    def _show_checked(self, report: object) -> None:
        found = cast("VerifyReport", report)
        self._tell(export_text.manifest_words(found.ok, found.problems), "good" if found.ok else "error")

    def _check_ended(self) -> None:
        self.check.setEnabled(True)

    def _tell(self, text: str, role: str) -> None:
        set_role(self.checked, role)
        self.checked.setText(text)
        self.checked.show()
