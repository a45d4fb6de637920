"""A running job as a card: count, rate, time left, Cancel, and what was rejected."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from labeler.domain.errors import WorldError
from labeler.domain.progress import Progress
from labeler.ui.errors import error_line
from labeler.ui.jobs import Job, State
from labeler.ui.language import figure, tr, trn
from labeler.ui.pace import progress_line, unit_words
from labeler.ui.speech import announce
from labeler.ui.steps import step_words
from labeler.ui.widgets.kit import Card, button, label, row

STEPS = 1000
ENDINGS = {
    State.FINISHED: tr("done"),
    State.CANCELLED: tr("cancelled; what was finished stays"),
    State.FAILED: tr("stopped by an error; what was finished stays"),
    State.CANCELLING: tr("stopping after this batch"),
}


class JobCard(Card):
    """Follows one job after the other with ``follow``.

    Signals:
        rejected_asked: the person wants to see the rejected records (a tuple of Rejection).
    """

    rejected_asked = Signal(object)

    def __init__(self, title: str, job: Job | None = None) -> None:
        super().__init__(title, as_caption=True)
        self._job: Job | None = None
        self.name = label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.line = label("", "muted")
        self.rejected = button("", tr("Show what could not come in"), self._show_rejected, role="link")
        self.cancel = button(tr("Cancel"), tr("Stop; whole batches stay (Esc)"), self._cancel)
        for part in (self.name, self.bar, self.line):
            self.body.addWidget(part)
        self.body.addLayout(row(self.rejected, None, self.cancel))
        self.body.addStretch(1)
        self.show_rejected_count(0)
        if job is not None:
            self.follow(job)

    @property
    def job(self) -> Job | None:
        """The job shown."""
        return self._job

    def follow(self, job: Job) -> None:
        """Show this job from now on."""
        if self._job is not None:
            self._job.progressed.disconnect(self._progress)
            self._job.ended.disconnect(self._end)
        self._job = job
        job.progressed.connect(self._progress)
        job.ended.connect(self._end)
        self.name.setText(job.title)
        self.show_rejected_count(0)
        self._draw()

    def show_rejected_count(self, count: int) -> None:
        """Show the link to the rejected records, or nothing for none."""
        self.rejected.setText(trn("{count} rejected, show", "{count:,} rejected, show", count))
        self.rejected.setVisible(count > 0)

    def _progress(self, _progress: Progress) -> None:
        self._draw()

    def _end(self) -> None:
        self._draw()
        if self._job is not None:
            self.show_rejected_count(len(self._job.rejected))
            announce(self, self.accessibleName(), urgent=self._job.error is not None)

    def _draw(self) -> None:
        job = self._job
        if job is None:
            return
        at = job.progress
        known = at is not None and at.total is not None
        over = not job.is_running
        self.bar.setRange(0, STEPS if known or over else 0)
        if job.state is State.FINISHED:
            self.bar.setValue(STEPS)
        elif at is not None and at.total:
            self.bar.setValue(min(STEPS, at.done * STEPS // at.total))
        self.line.setText(job_line(job))
        self.line.setToolTip(step_words(at.note) if at is not None else "")
        self.cancel.setVisible(job.is_running)
        self.cancel.setEnabled(job.state is State.RUNNING)
        self.setAccessibleName(f"{job.title}: {self.line.text()}")

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._draw()

    def _show_rejected(self) -> None:
        if self._job is not None:
            self.rejected_asked.emit(self._job.rejected)


def job_line(job: Job) -> str:
    """One line about a job: count, rate and time left, or how it ended."""
    count = "" if job.progress is None else progress_line(job.progress, job.pace)
    if job.state is State.RUNNING:
        return count or tr("starting")
    ending = ENDINGS[job.state]
    if isinstance(job.error, WorldError):
        ending = error_line(job.error)
    if not job.is_running and job.progress is not None:
        count = f"{figure(job.progress.done, ',')} {unit_words(job.progress.unit)}"
    return f"{count} · {ending}" if count else ending
