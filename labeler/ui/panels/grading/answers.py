"""Sends answers to be recorded and knows, at any moment, which of them are durable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.domain.errors import BadProject, NotAllowed, WorldError
from labeler.domain.grades import Event, EventKind
from labeler.stages import desk
from labeler.stages.desk import Sheet
from labeler.stages.grade import Answer
from labeler.stages.outbox import is_kept
from labeler.store.project import Project
from labeler.ui.errors import error_line
from labeler.ui.lane import Changed
from labeler.ui.panels.grading.courier import GRADES, Courier
from labeler.ui.panels.grading.words import given_up
from labeler.ui.shell import Shell

__all__ = ["GRADES", "Answers", "Unsaved", "reason_of"]
AGAIN_MS: Final = 5_000
"""How long after it failed an answer is tried again: there may be room on the disk by then."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """An answer that could not be recorded, and why."""

    sheet: Sheet
    answer: Answer
    reason: str


class Answers(QObject):
    """Sends answers to the store. An answer counts as saved when the store has said so, or while a server is away the
    outbox.

    Signals:
        saved: the Event that an answer became.
        changed: what is unsaved is different now.
    """

    saved = Signal(Event)
    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._project: Project | None = None
        self._sitting = object()
        self._underway = 0
        self.unsaved: list[Unsaved] = []
        self._echoes = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.retry)
        self.courier = Courier(shell, self)
        self.courier.changed.connect(self.changed)

    @property
    def is_saving(self) -> bool:
        """Whether an answer waits for the store."""
        return self._underway > 0

    @property
    def is_settled(self) -> bool:
        """Whether everything that was said is durable."""
        return not self._underway and not self.unsaved

    def open(self, project: Project | None, annotator: str = "") -> None:
        """Answers belong to this project, and to who sits here now. What is under way is still recorded; what could not
        be recorded is tried once more where the project stays, and told where it is given up.
        """
        left, stays = self.unsaved, project is not None and project is self._project
        self._project = project
        self._sitting = object()
        self._underway = 0
        self.unsaved = []
        self._again.stop()
        self.courier.open(project, annotator)
        for one in left:
            if project is not None and stays:
                last = partial(desk.record, project, one.sheet, one.answer)
                self._shell.lane.change(partial(_changed, last), None, partial(self._given_up, one))
            else:
                self._given_up(one)
        self.changed.emit()

    def _given_up(self, one: Unsaved, _error: BaseException | None = None) -> None:
        self._shell.errors.told.emit(given_up(one.answer.annotator, one.answer.document, one.reason), "")

    def send(self, sheet: Sheet, answer: Answer) -> None:
        """Record an answer; a grade takes the place of one that could not be recorded."""
        if self._project is None:
            return
        if answer.kind is EventKind.GRADE:
            self.unsaved = [u for u in self.unsaved if u.answer.kind is not EventKind.GRADE]
        sitting = self._sitting
        self._underway += 1
        self.courier.record(
            self._project, sheet, answer, partial(self._done, sitting), partial(self._failed, sitting, sheet, answer)
        )
        self.changed.emit()

    def retry(self) -> None:
        """Send everything again that could not be recorded. What was recorded after all is not recorded twice."""
        waiting, self.unsaved = self.unsaved, []
        for one in waiting:
            self.send(one.sheet, one.answer)
        self.courier.try_again()

    def forget(self) -> None:
        """Give up what could not be recorded."""
        self.unsaved = []
        self.changed.emit()

    def expect_echo(self) -> None:
        """A change of our own is about to be broadcast."""
        self._echoes += 1

    def take_echo(self) -> bool:
        """Whether a broadcast is only the echo of an own change."""
        was_own = self._echoes > 0
        self._echoes -= was_own
        return was_own

    def _done(self, sitting: object, event: Event) -> None:
        if not is_kept(event):
            self.expect_echo()
        if sitting is self._sitting:
            self._underway -= 1
            self.changed.emit()
            self.saved.emit(event)

    def _failed(self, sitting: object, sheet: Sheet, answer: Answer, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            self._shell.errors.report(error)
        if sitting is self._sitting:
            self._underway -= 1
            self.unsaved.append(Unsaved(sheet, answer, self._reason(error)))
            if isinstance(error, BadProject) and not isinstance(error, NotAllowed):
                self._again.start(AGAIN_MS)
            self.changed.emit()

    def _reason(self, error: BaseException) -> str:
        """Why, in one line; which project it is about is plain."""
        reason = reason_of(error)
        said = reason.removeprefix(f"{self._project.location}: " if self._project is not None else "")
        return said if said == reason else said[:1].upper() + said[1:]


def _changed(record: Callable[[], Event]) -> Changed[Event]:
    return Changed(GRADES, record())


def reason_of(error: BaseException) -> str:
    """Why, in one line."""
    if isinstance(error, WorldError):
        return error_line(error)
    return f"{type(error).__name__}: {error}".splitlines()[0][:200]
