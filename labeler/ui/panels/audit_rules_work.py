"""The work behind the rules editor: reading what was measured, counting what an edit changes, applying."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QObject, Signal

from labeler.domain.errors import NotReady
from labeler.domain.wording import phrase
from labeler.stages import rules
from labeler.stages.rule_preview import Difference, compare
from labeler.stages.rules import Ground, RulesParams, RulesReport
from labeler.store.project import Project
from labeler.text.rules import RuleSet
from labeler.ui.jobs import Job, State
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.shell import Shell

CHANGED: Final[Changes] = frozenset({"documents"})
IN_THE_WAY: Final = ("import", "prepare", "path", "sample")


class RulesWork(QObject):
    """Runs at most one count at a time; of edits made meanwhile only the last is counted.

    Signals:
        grounded: the Ground that edits start from.
        counted: the RuleSet that was asked about, and the Difference.
        applied: the RulesReport.
        stopped: what was stopped before its end: ``read``, ``count`` or ``apply``.
    """

    grounded = Signal(Ground)
    counted = Signal(RuleSet, Difference)
    applied = Signal(RulesReport)
    stopped = Signal(str)

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._reading: Job | None = None
        self._counting: Job | None = None
        self._applying: Job | None = None
        self._next: Callable[[], object] | None = None

    @property
    def is_applying(self) -> bool:
        """Whether a set is being put in force."""
        return self._applying is not None

    def read(self) -> Job | None:
        """Read what was measured, as a job; None while that goes on already."""
        project = cast("Project | None", self._shell.project)
        if project is None or self._reading is not None:
            return None
        job = self._reading = self._shell.jobs.start("rules", tr("Values of all rules"), lambda: rules.ground(project))
        job.finished.connect(self._read)
        job.ended.connect(self._reading_ended)
        return job

    def count(self, ground: Ground, wanted: RuleSet) -> None:
        """Count what a set would change. A count that is not done yet is given up."""
        if self._counting is not None:
            self._next = lambda: self.count(ground, wanted)
            self._counting.cancel()
            return

        def counted(found: object) -> None:
            if self._next is None and isinstance(found, Difference):
                self.counted.emit(wanted, found)

        job = self._counting = self._shell.jobs.start(
            "rules preview", tr("What the rules change"), lambda: compare(ground.known, ground.now, wanted)
        )
        job.finished.connect(counted)
        job.ended.connect(self._counting_ended)

    def apply(self, wanted: RuleSet) -> Job | None:
        """Put a set in force, as a job.

        Raises:
            NotReady: documents are being prepared.
        """
        project = cast("Project | None", self._shell.project)
        if project is None:
            return None
        if any(self._shell.jobs.of_kind(kind) for kind in IN_THE_WAY):
            raise NotReady(phrase("Documents are being prepared."), phrase("Wait until that is done."))
        job = self._applying = self._shell.jobs.start(
            "rules screening",
            tr("Screening by the new rules"),
            lambda: rules.run(project, RulesParams(wanted)),
            CHANGED,
        )
        job.finished.connect(self._applied)
        job.ended.connect(self._applying_ended)
        return job

    def _read(self, ground: object) -> None:
        if isinstance(ground, Ground):
            self.grounded.emit(ground)

    def _reading_ended(self) -> None:
        job, self._reading = self._reading, None
        self._say_stopped("read", job)

    def _counting_ended(self) -> None:
        job, self._counting = self._counting, None
        following, self._next = self._next, None
        if following is not None:
            following()
        else:
            self._say_stopped("count", job)

    def _applied(self, report: object) -> None:
        if isinstance(report, RulesReport):
            self.applied.emit(report)

    def _applying_ended(self) -> None:
        job, self._applying = self._applying, None
        self._say_stopped("apply", job)

    def _say_stopped(self, what: str, job: Job | None) -> None:
        if job is not None and job.state is not State.FINISHED:
            self.stopped.emit(what)
