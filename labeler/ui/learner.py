"""The live probe of the open project, kept up to date by two threads: one learns, the other grows trees behind it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Qt, Signal

from labeler.domain.courtesy import stand_aside
from labeler.domain.lazily import load
from labeler.domain.progress import Progress
from labeler.ui.lane import Changes, Lane
from labeler.ui.priority import allow_collections, give_way, spare_collections
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
        self._threads: tuple[threading.Thread, ...] = ()
        self._project: Project | None = None
        self._probe: LiveProbe | None = None
        self._stop = threading.Event()
        self._news = threading.Event()
        self._work = threading.Event()
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
        self._threads = tuple(
            threading.Thread(target=self._run, args=(work, self._project, self._stop), name=name, daemon=True)
            for name, work in (("labeler-learner", self._learn), ("labeler-settler", self._settle))
        )
        for thread in self._threads:
            thread.start()

    def let_go(self, project: OpenProject) -> None:
        """Stop following a project, and wait until it is not read any more. From any thread but the learner's."""
        if self._project is not project:
            return
        threads, self._threads = self._threads, ()
        self._stop.set()
        self._news.set()
        self._work.set()
        for thread in threads:
            thread.join()
        self._project, self._probe = None, None
        allow_collections()

    def _changed(self, changes: Changes) -> None:
        if changes & {"grades", "documents", "scores", "probe"}:
            self._news.set()
            self._work.set()

    def _run(self, work: Callable[[Project, threading.Event], None], project: Project, stop: threading.Event) -> None:
        try:
            load()
            work(project, stop)
        except BaseException as error:  # noqa: BLE001 - handed over to the UI thread, whatever it is
            self._probe = None  # it would say the same for ever
            if not stop.is_set():
                stop.set()
                self.failed.emit(error)

    def _learn(self, project: Project, stop: threading.Event) -> None:  # noqa: ARG002 the probe knows its project
        """Learn what is recorded, as soon as it is."""
        while not stop.is_set():
            self._news.clear()
            stand_aside()
            probe = self._probe
            if probe is not None and probe.learn():
                self._work.set()
                self.learned.emit()
            self._news.wait(PATIENCE_SECONDS)

    def _settle(self, project: Project, stop: threading.Event) -> None:
        """Grow what is due behind it, and read what was added; everything anew, beside it, when more changed than that."""
        from labeler.stages.live import LiveProbe

        give_way()
        began = 0.0
        while not stop.is_set():
            self._work.clear()
            probe, now = self._probe, time.monotonic()
            if probe is None or (now - began >= FRESH_SECONDS and probe.is_outdated):
                began, more = now, probe.additions() if probe is not None else None
                if probe is None or more is None:
                    probe = LiveProbe(project)
                    steps = probe.start()
                else:
                    steps = probe.take_in(more)
            else:
                steps = probe.settle()
            said = self.scores
            if _is_done(steps, stop) and (probe.scores is not said or self._probe is not probe):
                if self._probe is None:
                    spare_collections()  # all that a desk needs is there now, and stays
                self._probe = probe
                self._news.set()
                self.learned.emit()
            self._work.wait(PATIENCE_SECONDS)


def _is_done(steps: Generator[Progress, None, None], stop: threading.Event) -> bool:
    """Drive something to its end; False when it had to stop before."""
    for _ in steps:
        if stop.is_set():
            steps.close()
            return False
        stand_aside()
    return not stop.is_set()
