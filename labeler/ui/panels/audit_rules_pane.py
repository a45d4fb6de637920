"""The rules editor: which set, which rules with which thresholds, and what that changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from labeler.domain.errors import WorldError
from labeler.stages import rules as stage
from labeler.stages.rule_preview import Difference
from labeler.stages.rules import Ground, RulesReport
from labeler.text.rules import RuleSet
from labeler.ui.errors import error_line
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels import audit_rules_words as words
from labeler.ui.panels.audit_rules_preview import RulesPreview
from labeler.ui.panels.audit_rules_rows import RuleRows
from labeler.ui.panels.audit_rules_words import Draft
from labeler.ui.panels.audit_rules_work import RulesWork
from labeler.ui.panels.audit_why_pane import side
from labeler.ui.shell import Shell
from labeler.ui.widgets.job_card import JobCard
from labeler.ui.widgets.kit import GAP, SIDE_WIDTH, button, label, row
from labeler.ui.widgets.states import EmptyState

FILES: Final = tr("Rule sets (*.json);;All files (*)")
NOTHING: Final = (
    tr("No rule has anything to read yet"),
    tr(
        "Prepare the project first: it reads the values of all rules of every main text, so that thresholds move at once."
    ),
)
STOPPED: Final = {
    "count": tr("Counting was stopped. The next edit counts again."),
    "apply": tr("Stopped. The new rules are in force; the next Prepare screens what is left."),
}


class RulesPane(QWidget):
    """The editor. Nothing is in force before Apply.

    Signals:
        opened: external id of a document to look at. left: back to the documents.
    """

    opened = Signal(str)
    left = Signal()

    def __init__(self, shell: Shell, titles: Callable[[str], str]) -> None:
        super().__init__()
        self._shell = shell
        self.ground: Ground | None = None
        self.draft: Draft | None = None
        self._imported: RuleSet | None = None
        self._stale = True
        self.work = RulesWork(shell, self)
        self.back = button(tr("← Documents"), tr("Back to the documents (Ctrl+U)"), self.left.emit)
        self.sets = QComboBox()
        self.sets.setAccessibleName(tr("Rule set"))
        self.sets.setToolTip(tr("Start from another set of rules; edits are gone then"))
        self.sets.setMinimumWidth(240)
        self.take = button(tr("Import…"), tr("Take a rule set from a file"), self._ask_import)
        self.give = button(tr("Export…"), tr("Write the rules shown as a file"), self._ask_export)
        self.about = label("", "muted", wrap=True)
        self.rows = RuleRows()
        self.preview = RulesPreview(titles)
        self.reading = JobCard(tr("Rules"))
        self.nothing = EmptyState()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.rows)
        content = QWidget()
        left = QVBoxLayout(content)
        left.setContentsMargins(GAP, GAP, 4, 0)
        left.setSpacing(GAP)
        left.addLayout(row(self.back, self.sets, self.take, self.give, None))
        left.addWidget(self.about)
        left.addWidget(scroll, 1)
        whole = QWidget()
        aside = side(self.preview)
        aside.setFixedWidth(SIDE_WIDTH)
        whole.setLayout(row(content, aside, gap=0))
        waiting = QWidget()
        middle = QVBoxLayout(waiting)
        middle.addStretch(1)
        self.reading.setFixedWidth(SIDE_WIDTH)
        middle.addWidget(self.reading, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self._stack = QStackedWidget()
        self._whole, self._waiting = whole, waiting
        for part in (whole, waiting, self.nothing):
            self._stack.addWidget(part)
        self._stack.setCurrentWidget(waiting)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self.setFocusProxy(self.sets)

    def _connect(self) -> None:
        self.sets.activated.connect(self._set_chosen)
        self.rows.turned.connect(lambda rule, on: self._edit(lambda draft: draft.turn(rule, on=on)))
        self.rows.moved.connect(lambda rule, value: self._edit(lambda draft: draft.move(rule, value)))
        self.preview.opened.connect(self.opened)
        self.preview.apply_asked.connect(self.apply)
        self.preview.reset_asked.connect(self.reset)
        self.work.grounded.connect(self._grounded)
        self.work.counted.connect(self._counted)
        self.work.applied.connect(self._applied)
        self.work.stopped.connect(self._stopped)
        self._shell.lane.changed.connect(self._changed)
        self._shell.projects.opened.connect(self._project_opened)

    def showEvent(self, event: QShowEvent) -> None:
        """While rules are edited, no key speaks to the documents behind; what changed meanwhile is read again."""
        super().showEvent(event)
        self._shell.actions.show_context(None)
        if self._stale:
            self._read()

    # reading

    def _project_opened(self) -> None:
        self.ground, self.draft, self._imported = None, None, None
        self._become_stale()

    def _changed(self, changes: Changes) -> None:
        if "documents" in changes:
            self._become_stale()

    def _become_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        job = self.work.read()
        if job is not None:
            self._stale = False
            self.reading.follow(job)
            if self.ground is None:
                self._stack.setCurrentWidget(self._waiting)

    def _grounded(self, ground: Ground) -> None:
        if self._stale and self.isVisible():  # something changed while it was read
            return
        self.ground = ground
        kept = self.draft if self.draft is not None and self.draft.is_changed and not self.work.is_applying else None
        wanted = ground.in_force if kept is None else kept.wanted
        self.draft = Draft(ground.in_force, wanted, {} if kept is None else kept.last)
        if not ground.known:
            self.nothing.say(*NOTHING, self._shell.actions["prepare"])
            self._stack.setCurrentWidget(self.nothing)
            return
        was_waiting = self._stack.currentWidget() is not self._whole
        self._stack.setCurrentWidget(self._whole)
        self._offer()
        self._show()
        if was_waiting and self.isVisible():
            self.sets.setFocus(Qt.FocusReason.OtherFocusReason)  # it could not have it while it was hidden

    def _stopped(self, what: str) -> None:
        if what == "read":
            self._stale = True
            if self.ground is None:
                self.left.emit()
            return
        self.preview.tell(STOPPED[what])
        if what == "count":
            self.preview.nothing.setText("")
        self._draw()

    # editing

    def _offer(self) -> None:
        if self.draft is None:
            return
        self.sets.clear()
        for text, rule_set in words.offered(self.draft.in_force, self._imported):
            self.sets.addItem(text, rule_set)

    def _set_chosen(self, at: int) -> None:
        chosen = self.sets.itemData(at)
        if isinstance(chosen, RuleSet):
            self.choose(chosen)

    def choose(self, rule_set: RuleSet) -> None:
        """Start from another set."""
        self._edit(lambda draft: draft.choose(rule_set))

    def reset(self) -> None:
        """Back to what is in force."""
        self.sets.setCurrentIndex(0)
        self._edit(lambda draft: draft.choose(draft.in_force))

    def _edit(self, edit: Callable[[Draft], Draft]) -> None:
        if self.draft is not None:
            self.preview.tell("")
            self.draft = edit(self.draft)
            self._show()

    def _show(self) -> None:
        """Show the draft, and count what it changes."""
        draft, ground = self.draft, self.ground
        if draft is None or ground is None:
            return
        self.rows.show_draft(draft)
        self.rows.show_counts(ground.now, None)
        self.preview.show_difference(None)
        self._draw()
        self.work.count(ground, draft.wanted)

    def _draw(self) -> None:
        if self.draft is not None and self.ground is not None:
            self.about.setText(words.about_words(self.draft.wanted, self.ground.missing))
            self.preview.show_draft(self.draft, busy=self.work.is_applying)

    def _counted(self, wanted: RuleSet, found: Difference) -> None:
        if self.draft is not None and self.draft.wanted is wanted and self.ground is not None:
            self.rows.show_counts(self.ground.now, found)
            self.preview.show_difference(found)

    # applying

    def apply(self) -> None:
        """Put what is shown in force."""
        if self.draft is None or not self.draft.is_changed:
            return
        try:
            job = self.work.apply(self.draft.wanted)
        except WorldError as error:
            self.preview.tell(f"▲ {error_line(error)}", "error")
            return
        if job is not None:
            self.preview.follow(job)
            job.ended.connect(self.preview.card.hide)
            self._draw()

    def _applied(self, report: RulesReport) -> None:
        self.draft = None
        self.preview.tell(f"● {words.applied_words(report)}", "good")

    # files

    def _ask_import(self) -> None:
        dialog = QFileDialog(self, tr("Import a rule set"), "", FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, path: str) -> None:
        """Look at the set of a file."""
        self._shell.lane.ask(lambda: stage.read_rules(Path(path)), self._came, self._file_failed)

    def _came(self, rule_set: RuleSet) -> None:
        self._imported = rule_set
        self._offer()
        self.sets.setCurrentIndex(self.sets.count() - 1)
        self.choose(rule_set)

    def _ask_export(self) -> None:
        dialog = QFileDialog(self, tr("Export the rules shown"), "", FILES)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.export_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_file(self, path: str) -> None:
        """Write the rules shown."""
        if self.draft is not None:
            wanted = self.draft.wanted
            self._shell.lane.ask(
                lambda: stage.write_rules(Path(path), wanted), partial(self._went, path), self._file_failed
            )

    def _went(self, path: str, _done: None) -> None:
        self.preview.tell(tr("● Written to {path}.", path=path), "good")

    def _file_failed(self, error: BaseException) -> None:
        if isinstance(error, WorldError):
            self.preview.tell(f"▲ {error_line(error)}", "error")
            return
        self._shell.errors.report(error)
        self.preview.tell(f"▲ {error}", "error")
