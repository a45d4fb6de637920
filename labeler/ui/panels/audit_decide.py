"""The dialog that makes a decision run: a cut or a token budget, then the run with progress and Cancel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QPushButton, QRadioButton, QWidget

from labeler.domain.errors import WorldError
from labeler.domain.probes import Cut, RunInfo
from labeler.stages import decide
from labeler.stages.audit_view import AuditView
from labeler.stages.decide import DecideParams, DecideReport
from labeler.stages.model import ModelView, keeps, model_view
from labeler.store.project import Project
from labeler.ui.errors import error_line
from labeler.ui.jobs import Job, State
from labeler.ui.lane import Changes
from labeler.ui.language import tr, trn
from labeler.ui.shell import Shell
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.job_card import JobCard
from labeler.ui.widgets.kit import INNER, button, label, row
from labeler.ui.widgets.numbers import clear_of_the_border

CHANGED: Final[Changes] = frozenset({"scores", "decisions"})
DECIDE_TIP: Final = tr("Apply a cut to all documents as a decision run")
FIRST_CUT: Final = 3.0
FIRST_BUDGET: Final = 1_000_000


class DecideDialog(Sheet):
    """Asks for the cut.

    Signals:
        decided: number of the run that was made.
    """

    decided = Signal(int)

    def __init__(self, parent: QWidget | None, shell: Shell, project: Project, last: RunInfo | None) -> None:
        super().__init__(parent, tr("New decision run"), 460, 360)
        self._shell, self._project = shell, project
        self._view: ModelView | None = None
        self._job: Job | None = None
        self.by_score = QRadioButton(tr("Keep what scores at least"))
        self.by_budget = QRadioButton(tr("Keep the best until they hold"))
        self.cut = _field(0.0, 5.0, 0.1, 1, tr("Cut score"))
        self.budget = _field(0.0, 1e12, 100_000, 0, tr("Token budget"))
        self.budget.setGroupSeparatorShown(True)
        self.preview = label("", "muted", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.card = JobCard(tr("Decision run"))
        self.card.hide()
        tip = tr("Apply the cut to all documents as a new decision run")
        self.start = button(tr("Decide", about="button"), tip, self._start, role="primary")
        self._fill(last)
        about = tr("A run applies one cut to all documents. Runs before it stay as they are.")
        self.outer.addWidget(label(about, "muted", wrap=True))
        self.outer.addLayout(row(self.by_score, None, self.cut, label(tr("of 5")), gap=INNER))
        self.outer.addLayout(row(self.by_budget, None, self.budget, label(tr("tokens")), gap=INNER))
        for part in (self.preview, self.problem, self.card):
            self.outer.addWidget(part)
        self.outer.addStretch(1)
        self.finish(self.start)
        self.by_score.toggled.connect(self._draw)
        for field in (self.cut, self.budget):
            field.valueChanged.connect(self._draw)
        self._draw()
        shell.lane.ask(lambda: model_view(project), self._viewed)

    @property
    def wanted(self) -> Cut:
        """What was chosen."""
        if self.by_score.isChecked():
            return Cut(score=round(self.cut.value(), 1))
        return Cut(budget=int(self.budget.value()))

    def _fill(self, last: RunInfo | None) -> None:
        cut = Cut(score=FIRST_CUT) if last is None else last.cut
        self.by_score.setChecked(cut.score is not None)
        self.by_budget.setChecked(cut.score is None)
        self.cut.setValue(FIRST_CUT if cut.score is None else cut.score)
        self.budget.setValue(FIRST_BUDGET if cut.budget is None else cut.budget)

    def _viewed(self, view: ModelView) -> None:
        self._view = view
        self._draw()

    def _draw(self) -> None:
        by_score = self.by_score.isChecked()
        self.cut.setEnabled(by_score)
        self.budget.setEnabled(not by_score)
        self.preview.setText(preview(self._view, self.wanted))
        self.start.setEnabled(self._job is None and (self._view is None or self._view.probe is not None))

    def _start(self) -> None:
        cut = self.wanted
        project = self._project
        try:
            job = self._shell.jobs.start(
                "decide", tr("Decision run"), lambda: decide.run(project, DecideParams(cut)), CHANGED
            )
        except WorldError as error:
            self.problem.setText(error_line(error))
            self.problem.show()
            return
        self._job = job
        self.problem.hide()
        job.finished.connect(self._finished, Qt.ConnectionType.QueuedConnection)
        job.ended.connect(self._ended)
        self.card.follow(job)
        self.card.show()
        self._draw()

    def _finished(self, report: object) -> None:
        if isinstance(report, DecideReport):
            self.decided.emit(report.run)
            self.accept()

    def _ended(self) -> None:
        """A run that was cancelled or failed can be tried again."""
        if self._job is not None and self._job.state is not State.FINISHED:
            self._job = None
            self._draw()


def can_decide(ask: QPushButton, view: AuditView | None) -> None:
    """Let a button ask for a run where there is a probe; else its tooltip says what comes first."""
    can = view is not None and view.probe is not None
    ask.setEnabled(can)
    ask.setToolTip(DECIDE_TIP if can else tr("Train a probe first, under Model"))


def ask_for_run(owner: QWidget, shell: Shell, project: Project, view: AuditView | None) -> DecideDialog:
    """Open the dialog, filled in like the newest run."""
    runs = () if view is None else view.runs
    dialog = DecideDialog(owner.window(), shell, project, runs[-1] if runs else None)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def preview(view: ModelView | None, cut: Cut) -> str:
    """What the cut would keep, as far as it can be said beforehand."""
    if view is None:
        return tr("Looking at the scores…")
    if view.probe is None:
        return tr("There is no probe yet. Train one under Model first (Ctrl+T).")
    if cut.score is not None:
        kept = keeps(view, cut.score)
        return trn(
            "Keeps about {count:,} document, {tokens:,} tokens, by probe {probe}.",
            "Keeps about {count:,} documents, {tokens:,} tokens, by probe {probe}.",
            kept.documents,
            tokens=kept.tokens,
            probe=view.probe.id,
        )
    total = int(view.tokens.sum())
    if cut.budget is not None and cut.budget >= total:
        return tr("All {tokens:,} tokens fit, by probe {probe}.", tokens=total, probe=view.probe.id)
    most = cut.budget or 0
    return tr(
        "Keeps at most {budget:,} of {tokens:,} tokens, by probe {probe}.",
        budget=most,
        tokens=total,
        probe=view.probe.id,
    )


def _field(low: float, high: float, step: float, decimals: int, name: str) -> QDoubleSpinBox:
    field = clear_of_the_border(QDoubleSpinBox())
    field.setDecimals(decimals)
    field.setRange(low, high)
    field.setSingleStep(step)
    field.setMinimumWidth(150)
    field.setAccessibleName(name)
    return field
