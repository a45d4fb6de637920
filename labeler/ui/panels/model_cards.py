"""Small parts of Model: figures, what was graded, versions, and the running training in the header."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labeler.domain.probes import ProbeInfo
from labeler.domain.progress import Progress
from labeler.ui.jobs import Job, State
from labeler.ui.pace import progress_line
from labeler.ui.panels.home_text import step_words
from labeler.ui.panels.model_text import (
    FIGURES,
    Measured,
    ago,
    bracketed,
    figure_words,
    measured,
    served_rows,
    versions_note,
)
from labeler.ui.widgets.job_card import STEPS, job_line
from labeler.ui.widgets.kit import ActionButton, Card, Figure, button, column, label, row, set_role

ROW: Final = 32
AT_GRADE: Final = ("precision", "recall")


class FigureRow(QWidget):
    """Four figures with their intervals."""

    def __init__(self) -> None:
        super().__init__()
        self.figures: dict[str, Figure] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        for at, (name, title, tip) in enumerate(FIGURES):
            figure = Figure(title)
            card = Card()
            card.setToolTip(tip)
            card.body.addWidget(figure)
            card.body.addStretch(1)
            grid.addWidget(card, 0, at)
            grid.setColumnStretch(at, 1)
            self.figures[name] = figure

    def show_figures(self, found: Measured) -> None:
        """Show them; what is not defined says why."""
        for name, figure in self.figures.items():
            value, note = figure_words(name, found)
            at = f"at grade {found.cut:g} · " if name in AT_GRADE and value != "–" else ""
            figure.show_value(value, at + note)


class PlainTable(QTableWidget):
    """A quiet table that is read, not edited, as high as its rows."""

    MOST: Final = 8

    def __init__(self, name: str, head: Sequence[str]) -> None:
        super().__init__(0, len(head))
        set_role(self, "plain")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setHorizontalHeaderLabels(list(head))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStyleSheet("QHeaderView::section { background: transparent; }")
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Sequence[str]], *, right: frozenset[int]) -> None:
        """Show other rows; columns in ``right`` stand at their right edge."""
        self.setRowCount(len(rows))
        for at, cells in enumerate(rows):
            for where, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if where in right:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(at, where, item)
        for where in right:
            head = self.horizontalHeaderItem(where)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head_height = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head_height + ROW * min(max(1, len(rows)), self.MOST) + 2 * self.frameWidth() + 2)


class ServedCard(Card):
    """What was graded and why it was served."""

    def __init__(self) -> None:
        super().__init__("What was graded and why it was served")
        self.table = PlainTable("What was graded and why it was served", ("Served", "Grades"))
        self.body.addWidget(self.table)
        self.body.addStretch(1)

    def show_served(self, strategies: dict[str, int]) -> None:
        """Show grades by how their documents were served."""
        self.table.show_rows([(why, f"{n:,}") for why, n in served_rows(strategies)], right=frozenset({1}))


class VersionsCard(Card):
    """All probes, newest first."""

    def __init__(self) -> None:
        super().__init__("Probes, newest first")
        self.table = PlainTable("Probes, newest first", ("Probe", "Grades", "Rank agreement", "Precision", "Recall"))
        self.note = label("", "muted", wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.note)
        self.body.addStretch(1)

    def show_versions(self, history: Sequence[ProbeInfo]) -> None:
        """Show their figures, each on the set of its own time."""
        self.table.show_rows([version_row(info) for info in reversed(history)], right=frozenset({1, 2, 3, 4}))
        self.note.setText(versions_note(history))


def version_row(info: ProbeInfo) -> tuple[str, ...]:
    """Number and age, grades, and figures with their intervals."""
    found = measured(info.metrics)
    names = ("spearman", "precision", "recall")
    return (
        f"{info.id} · {ago(info.created_at)}",
        f"{info.grades:,}",
        *(bracketed(found.figures.get(name, {})) for name in names),
    )


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
        self.bar.setAccessibleName("Progress")
        self.cancel = button("Cancel", "Stop; nothing of it stays but whole batches (Esc)", self._cancel)
        side = QWidget()
        side.setLayout(column(self.line, self.bar, gap=4))
        busy.setLayout(row(None, side, self.cancel, gap=12))
        for page in (idle, busy):
            self.addWidget(page)

    def follow(self, job: Job) -> None:
        """Show this job until it ends."""
        self._job = job
        self.said.clear()
        self.cancel.setEnabled(True)
        self.line.setText(job.title)
        self.bar.setRange(0, 0)
        self.setCurrentIndex(1)
        job.progressed.connect(self._progress)
        job.ended.connect(self._end)

    def _progress(self, at: Progress) -> None:
        job = self._job
        if job is None:
            return
        self.bar.setRange(0, STEPS if at.total else 0)
        if at.total:
            self.bar.setValue(min(STEPS, at.done * STEPS // at.total))
        note = step_words(at.note)
        said = f"{note}: {progress_line(at, job.pace)}" if note else progress_line(at, job.pace)
        self.line.setText(said)
        self.line.setAccessibleName(said)

    def _end(self) -> None:
        job, self._job = self._job, None
        self.setCurrentIndex(0)
        if job is not None and job.state is not State.FINISHED:
            self.said.setText(job_line(job).rpartition(" · ")[2])

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)
            self.line.setText("stopping after this step")
