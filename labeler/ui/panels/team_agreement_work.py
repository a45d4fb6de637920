"""The work behind the section Agreement: figures and consensus as jobs, one of each kind at a time."""

from __future__ import annotations

import importlib
from collections.abc import Generator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from labeler.domain.progress import Progress
from labeler.ui.jobs import Job, State
from labeler.ui.shell import Shell

if TYPE_CHECKING:
    from labeler.store.project import Project

KIND: Final = "agreement"


class AgreementWork(QObject):
    """Finds figures; what is asked for meanwhile comes after, and only the last of it.

    Signals:
        found: an AgreementReport.
        stopped: nothing; it was cancelled or failed, and nothing follows.
    """

    found = Signal(object)
    stopped = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._job: Job | None = None
        self._next: tuple[Project, str, str] | None = None
        self._wanted: Project | None = None

    @property
    def is_running(self) -> bool:
        """Whether figures are being found."""
        return self._job is not None

    def find(self, project: Project, seen: str, model: str = "") -> None:
        """Find the figures of a project's grades; what is being found is given up.

        Args:
            seen: which grades, a value of ``labeler.stages.agreement.Seen``.
            model: the consensus model, or empty for none.
        """
        self._wanted = project
        if self._job is not None:
            self._next = (project, seen, model)
            self._job.cancel()
            return
        job = self._job = self._shell.jobs.start(KIND, "Agreement", lambda: _look(project, seen, model))
        job.finished.connect(self._finished)
        job.ended.connect(self._ended)

    def forget(self) -> None:
        """Another project: nothing that was asked of the one before arrives any more."""
        self._wanted, self._next = None, None
        if self._job is not None:
            self._job.cancel()

    def _finished(self, report: object) -> None:
        if self._next is None and self._wanted is not None:
            self.found.emit(report)

    def _ended(self) -> None:
        job, self._job = self._job, None
        following, self._next = self._next, None
        if following is not None:
            self.find(*following)
        elif job is not None and job.state is not State.FINISHED and self._wanted is not None:
            self.stopped.emit()


def _look(project: Project, seen: str, model: str) -> Generator[Progress, None, object]:
    """The stage; the plot is imported here, for the third of a second it takes is not the UI thread's."""
    from labeler.learn.consensus import Model
    from labeler.stages import agreement as stage

    importlib.import_module("labeler.ui.panels.team_agreement_plot")
    return stage.run(project, stage.AgreementParams(stage.Seen(seen), Model(model) if model else None))
