"""The live probe of the open project, kept up to date on a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Qt, Signal

from labeler.domain.progress import Progress
from labeler.ui.lane import Changes, Lane
from labeler.ui.priority import give_way
from labeler.ui.projects import OpenProject, Projects

if TYPE_CHECKING:
    from labeler.stages.live import LiveProbe, LiveScores
    from labeler.store.project import Project

FRESH_SECONDS: Final = 60.0
"""A project that changes all the time is not read anew more often than this."""
PATIENCE_SECONDS: Final = 5.0
"""How often it looks whether documents changed, while nobody grades."""


class Learner(QObject):
    """Learns from every grade beside the lane. Make it, ask it and close it on the UI thread.

    Nothing that lies on a desk changes when it has learned: the scores are for the documents that come later.

    Signals:
        learned: there are new scores.
        failed: the exception that ended learning; it begins again with the next project.
    """

    learned = Signal()
    failed = Signal(BaseException)

    def __init__(self, lane: Lane, projects: Projects, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._projects = projects
        self._thread: threading.Thread | None = None
        self._project: Project | None = None
        self._probe: LiveProbe | None = None
        self._stop = threading.Event()
        self._news = threading.Event()
        lane.changed.connect(self._changed, Qt.ConnectionType.DirectConnection)
        projects.before_close.append(self.let_go)

    @property
    def scores(self) -> LiveScores | None:
        """What the live probe says now; None before it has learned anything. From any thread."""
        probe = self._probe  # let go of meanwhile, perhaps
        return probe.scores if probe is not None else None

    @property
    def followed(self) -> OpenProject | None:
        """The project whose grades it learns from."""
        return self._project

    def begin(self) -> None:
        """Follow the project that is open, unless one is followed already; the one before is let go of first."""
        project = self._projects.current
        if project is None or self._project is not None:
            return
        self._project, self._stop = cast("Project", project), threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(self._project, self._stop), name="labeler-learner", daemon=True
        )
        self._thread.start()

    def let_go(self, project: OpenProject) -> None:
        """Stop following a project, and wait until it is not read any more. From any thread but the learner's."""
        if self._project is not project:
            return
        thread, self._thread = self._thread, None
        self._stop.set()
        self._news.set()
        if thread is not None:
            thread.join()
        self._project, self._probe = None, None

    def _changed(self, changes: Changes) -> None:
        if changes & {"grades", "documents", "scores", "probe"}:
            self._news.set()

    def _run(self, project: Project, stop: threading.Event) -> None:
        give_way()
        try:
            self._learn(project, stop)
        except BaseException as error:  # noqa: BLE001 - handed over to the UI thread, whatever it is
            self._probe = None  # it would say the same for ever
            if not stop.is_set():
                self.failed.emit(error)

    def _learn(self, project: Project, stop: threading.Event) -> None:
        from labeler.stages.live import LiveProbe

        probe = LiveProbe(project)
        began = 0.0
        while not stop.is_set():
            self._news.clear()
            now = time.monotonic()
            if not began or (now - began >= FRESH_SECONDS and probe.is_outdated):
                began = now
                fresh = LiveProbe(project)
                self._drive(fresh.start(), fresh, stop)
                probe = fresh
            else:
                self._drive(probe.follow(), probe, stop)
            self._news.wait(PATIENCE_SECONDS)

    def _drive(self, steps: Generator[Progress, None, None], probe: LiveProbe, stop: threading.Event) -> None:
        """Drive it until it is done, or something new is to be learned first."""
        said = probe.scores
        for _ in steps:
            if probe.scores is not said:
                said = self._show(probe)
            if stop.is_set() or (said is not None and self._news.is_set()):
                steps.close()
                return
        if probe.scores is not said or self._probe is not probe:
            self._show(probe)

    def _show(self, probe: LiveProbe) -> LiveScores | None:
        self._probe = probe
        self.learned.emit()
        return probe.scores
