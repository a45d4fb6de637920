"""Work of which only the last that was asked for matters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from labeler.ui.jobs import Job, Stage, State
from labeler.ui.shell import Shell


class LatestJob(QObject):
    """One job at a time; what is asked for meanwhile comes after it is given up, and only the last of it.

    Args:
        kind, title: of the jobs.

    Signals:
        found: the report of what was asked for last.
        stopped: nothing; it was cancelled or failed, and nothing follows.
    """

    found = Signal(object)
    stopped = Signal()

    def __init__(self, shell: Shell, kind: str, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._kind, self._title = shell, kind, title
        self._job: Job | None = None
        self._next: Callable[[], Stage] | None = None
        self._is_wanted = False

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def ask(self, make_stage: Callable[[], Stage]) -> None:
        """Do this; what is being done is given up."""
        self._is_wanted = True
        if self._job is not None:
            self._next = make_stage
            self._job.cancel()
            return
        job = self._job = self._shell.jobs.start(self._kind, self._title, make_stage)
        job.finished.connect(self._finished)
        job.ended.connect(self._ended)

    def forget(self) -> None:
        """Nothing that was asked for arrives any more."""
        self._is_wanted, self._next = False, None
        if self._job is not None:
            self._job.cancel()

    def _finished(self, report: object) -> None:
        if self._next is None and self._is_wanted:
            self.found.emit(report)

    def _ended(self) -> None:
        job, self._job = self._job, None
        following, self._next = self._next, None
        if following is not None:
            self.ask(following)
        elif job is not None and job.state is not State.FINISHED and self._is_wanted:
            self.stopped.emit()
