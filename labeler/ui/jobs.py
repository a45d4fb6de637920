"""Long work: a job drives one stage generator on a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from enum import StrEnum
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot

from labeler.domain.courtesy import stand_aside
from labeler.domain.documents import Rejection
from labeler.domain.errors import NotReady
from labeler.domain.lazily import load
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.ui.lane import Changes, Lane
from labeler.ui.pace import Pace
from labeler.ui.priority import give_way

Stage: TypeAlias = Generator[Progress, None, object]
REPORT_SECONDS: Final = 0.1
"""Progress is shown at most this often, so that a fast stage does not flood the event loop."""

RUNNING: Final = {
    "import": phrase("Import is running already."),
    "prepare": phrase("Prepare is running already."),
    "path": phrase("Prepare and train is running already."),
    "train": phrase("Train is running already."),
    "decide": phrase("Decide is running already."),
    "compare": phrase("Compare is running already."),
    "use": phrase("Use is running already."),
    "export": phrase("Export is running already."),
    "sample": phrase("Sample is running already."),
    "bundle": phrase("Bundle is running already."),
    "merge": phrase("Merge is running already."),
}
"""What is said when a second job of a kind is asked for."""

PATIENT: Final = frozenset({"train"})
"""Kinds that only calculate. What writes to the database keeps its priority: others wait for it to be done."""


class State(StrEnum):
    """What a job is doing."""

    RUNNING = "running"
    CANCELLING = "cancelling"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(QObject):
    """One piece of long work. All signals arrive on the UI thread.

    Args:
        kind: ``import``, ``prepare``, ``train``...: one job of a kind runs at a time.
        title: what people see, such as the file's name.
        make_stage: makes the generator; called, driven and closed on the job's thread.
        changes: what the stage may have changed, broadcast however it ends.

    Signals:
        progressed: a Progress; ``pace`` is up to date then.
        finished: the stage's report.
        failed: the exception.
        cancelled: nothing; whole batches stay.
        ended: nothing, after one of the three.
    """

    progressed = Signal(Progress)
    finished = Signal(object)
    failed = Signal(BaseException)
    cancelled = Signal()
    ended = Signal()
    _said = Signal(Progress, float)
    _over = Signal()

    def __init__(
        self, kind: str, title: str, make_stage: Callable[[], Stage], changes: Changes = frozenset(),
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.kind = kind
        self.title = title
        self.changes = changes
        self.state = State.RUNNING
        self.progress: Progress | None = None
        self.pace = Pace()
        self.report: object = None
        self.error: BaseException | None = None
        self._report: object = None
        self._caught: BaseException | None = None
        self._make_stage = make_stage
        self._stop = threading.Event()
        self._said.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=f"labeler-job-{kind}", daemon=True)

    @property
    def is_running(self) -> bool:
        """Whether it still works."""
        return self.state in (State.RUNNING, State.CANCELLING)

    @property
    def rejected(self) -> tuple[Rejection, ...]:
        """The records that could not come in, once the report is there."""
        return tuple(getattr(self.report, "rejected", ()))

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the stage to stop; it is closed at its next step."""
        if self.state is State.RUNNING:
            self.state = State.CANCELLING
            self._stop.set()

    def join(self, seconds: float) -> bool:
        """Wait for the thread; False when it still works after ``seconds``."""
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            if self.kind in PATIENT:
                load()
                give_way()
            self._report = self._drive(self._make_stage())
        except BaseException as caught:  # noqa: BLE001 - handed over to the UI thread, whatever it is
            self._caught = caught
        self._over.emit()

    def _drive(self, stage: Stage) -> object:
        shown = 0.0
        latest: Progress | None = None
        while not self._stop.is_set():
            stand_aside()
            try:
                latest = next(stage)
            except StopIteration as stop:
                if latest is not None:
                    self._said.emit(latest, time.monotonic())
                return stop.value
            now = time.monotonic()
            if now - shown >= REPORT_SECONDS:
                shown = now
                self._said.emit(latest, now)
        stage.close()
        raise _Stopped

    @Slot(Progress, float)
    def _progress(self, latest: Progress, at: float) -> None:
        self.progress = latest
        self.pace = self.pace.seen(self.progress.done, at)
        self.progressed.emit(self.progress)

    @Slot()
    def _end(self) -> None:
        self._thread.join()
        report, error = self._report, self._caught
        if isinstance(error, _Stopped):
            self.state = State.CANCELLED
            self.cancelled.emit()
        elif error is not None:
            self.state, self.error = State.FAILED, error
            self.failed.emit(error)
        else:
            self.state, self.report = State.FINISHED, report
            self.finished.emit(report)
        self.ended.emit()


class _Stopped(Exception):
    """The job was cancelled."""


class Jobs(QObject):
    """The jobs that run. What they change is broadcast on the lane when they end, however they end.

    Signals:
        started: a Job.
        ended: a Job, after its own signals.
        failed: the exception of a job that failed.
    """

    started = Signal(Job)
    ended = Signal(Job)
    failed = Signal(BaseException)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._running: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that run now, the one begun last at the end."""
        return tuple(self._running)

    def of_kind(self, kind: str) -> Job | None:
        """The running job of a kind."""
        return next((job for job in self._running if job.kind == kind), None)

    def start(self, kind: str, title: str, make_stage: Callable[[], Stage], changes: Changes = frozenset()) -> Job:
        """Start a job.

        Raises:
            NotReady: a job of this kind runs already.
        """
        if self.of_kind(kind) is not None:
            said = RUNNING.get(kind, phrase("This is running already."))
            raise NotReady(said, phrase("Wait until it is done, or cancel it."))
        job = Job(kind, title, make_stage, changes, self)
        self._running.append(job)
        job.failed.connect(self.failed)
        job.ended.connect(self._end)
        job.start()
        self.started.emit(job)
        return job

    def cancel_latest(self) -> None:
        """Cancel the job that was started last and is not being cancelled yet."""
        for job in reversed(self._running):
            if job.state is State.RUNNING:
                job.cancel()
                return

    def close(self, seconds: float = 30.0) -> bool:
        """Cancel everything and wait; False when something still works after ``seconds``."""
        for job in self._running:
            job.cancel()
        deadline = time.monotonic() + seconds
        return all(job.join(max(0.0, deadline - time.monotonic())) for job in self._running)

    @Slot()
    def _end(self) -> None:
        job = self.sender()
        if not isinstance(job, Job):
            raise TypeError(f"not a job: {job!r}")
        self._running.remove(job)
        self._lane.broadcast(job.changes)
        self.ended.emit(job)
