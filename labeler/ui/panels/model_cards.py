"""Small parts of Model: figures, advice, the queue, and the running training in the header."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QProgressBar, QStackedWidget, QWidget

from labeler.domain.progress import Progress
from labeler.ui.jobs import Job, State
from labeler.ui.language import figure, shown, tr
from labeler.ui.pace import progress_line
from labeler.ui.panels.model_metrics import Advice
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.model_text import FIGURES, Measured, figure_words, served_rows
from labeler.ui.panels.model_words import advice_words, stock_rows
from labeler.ui.steps import step_words
from labeler.ui.widgets.job_card import STEPS, job_line
from labeler.ui.widgets.kit import GAP, INNER, ActionButton, Card, Figure, button, column, label, row

if TYPE_CHECKING:
    from labeler.stages.model import QueueView

OF_A_CUT: Final = ("precision", "recall")
LOW_ROW: Final = 28


class FigureRow(QWidget):
    """The figures that matter most with their intervals, and the advice."""

    def __init__(self) -> None:
        super().__init__()
        self.figures: dict[str, Figure] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        for at, (name, title, tip) in enumerate(FIGURES):
            shows = Figure(title)
            card = Card()
            card.setToolTip(tip)
            card.body.addWidget(shows)
            card.body.addStretch(1)
            grid.addWidget(card, 0, at)
            self.figures[name] = shows
        self.advice = AdviceCard()
        grid.addWidget(self.advice, 0, len(FIGURES))
        for at in range(len(FIGURES)):
            grid.setColumnStretch(at, 3)
        grid.setColumnStretch(len(FIGURES), 4)

    def show_figures(self, found: Measured) -> None:
        """Show them; what is not defined says why."""
        for name, card in self.figures.items():
            value, note = figure_words(name, found)
            at = name in OF_A_CUT and value != "–"
            card.show_value(value, tr("at grade {cut:g} · {note}", cut=found.cut, note=note) if at else note)


class AdviceCard(Card):
    """Whether to go on grading, and why."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = Figure(tr("Advice"))
        self.body.addWidget(self.figure)
        self.body.addStretch(1)
        self.setToolTip(tr("Whether more grades would make the figures better, by how narrow their intervals are"))

    def show_advice(self, advice: Advice | None) -> None:
        """Show it, or why there is none."""
        self.figure.show_value(*advice_words(advice))


class ServedCard(Card):
    """What was graded and why it was served, and what is left to grade."""

    def __init__(self) -> None:
        super().__init__(tr("The queue"))
        self._strategies: Mapping[str, int] = {}
        self._shares: Mapping[str, float] = {}
        self.table = PlainTable(
            tr("What was graded and why it was served"),
            (tr("Why it was served"), tr("Grades"), tr("Of next", about="share of the documents served next")),
            most=6,
            high=LOW_ROW,
        )
        self.stock = PlainTable(tr("What is left to grade"), (tr("Left to grade"), tr("Documents")), high=LOW_ROW)
        self.body.addWidget(self.table)
        self.body.addSpacing(GAP - INNER)
        self.body.addWidget(self.stock)
        self.body.addStretch(1)

    def show_served(self, strategies: Mapping[str, int]) -> None:
        """Show grades by how their documents were served; the queue comes after."""
        self._strategies = strategies
        self.table.show_rows(served_rows(strategies, self._shares), right=frozenset({1, 2}))

    def show_queue(self, found: QueueView) -> None:
        """Show what is left, and how the mixed queue shares its slots."""
        self._shares = found.shares
        self.show_served(self._strategies)
        self.stock.show_rows([(what, figure(n, ",")) for what, n in stock_rows(found.left)], right=frozenset({1}))


class TrainStrip(QStackedWidget):
    """Train in the header: the button, or the training that runs. Never moves what is below."""

    def __init__(self, train: ActionButton) -> None:
        super().__init__()
        self._job: Job | None = None
        self.train = train
        idle, busy = QWidget(), QWidget()
        self.said = label("", "muted")
        idle.setLayout(row(None, self.said, train, gap=12))
        self.line = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = button(tr("Cancel"), tr("Stop; nothing of it stays but whole batches (Esc)"), self._cancel)
        side = QWidget()
        side.setLayout(column(self.line, self.bar, gap=4))
        busy.setLayout(row(None, side, self.cancel, gap=12))
        for page in (idle, busy):
            self.addWidget(page)

    def follow(self, job: Job) -> None:
        """Show this job until it ends, or until a newer one is shown."""
        self._job = job
        self.said.clear()
        self.cancel.setEnabled(True)
        self.line.setText(shown(job.title))
        self.bar.setRange(0, 0)
        self.setCurrentIndex(1)
        job.progressed.connect(self._progress)
        job.ended.connect(self._end)

    def _progress(self, at: Progress) -> None:
        job = self._job
        if job is None or self.sender() is not job:
            return  # of a job before, which goes on while a newer one is shown
        self.bar.setRange(0, STEPS if at.total else 0)
        if at.total:
            self.bar.setValue(min(STEPS, at.done * STEPS // at.total))
        note = step_words(at.note)
        said = f"{note}: {progress_line(at, job.pace)}" if note else progress_line(at, job.pace)
        self.line.setText(said)
        self.line.setAccessibleName(said)

    def _end(self) -> None:
        if self.sender() is not self._job:
            return
        job, self._job = self._job, None
        self.setCurrentIndex(0)
        if job is not None and job.state is not State.FINISHED:
            failed = job.state is State.FAILED  # the message bar says why
            self.said.setText(tr("stopped by an error") if failed else job_line(job).rpartition(" · ")[2])

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)
            self.line.setText(tr("stopping after this step"))
