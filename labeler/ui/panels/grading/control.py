"""What happens at the desk: which document lies there, what keys do to it, when it goes. No widgets."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from labeler.domain.errors import Unreachable
from labeler.domain.grades import Circumstances, Event, EventKind, FlagKind
from labeler.domain.marks import Mark, written
from labeler.stages import desk
from labeler.stages.desk import DeskState, Sheet
from labeler.stages.grade import Answer
from labeler.store.project import Project
from labeler.store.serving import ANSWERS
from labeler.ui.panels.grading.answers import Answers
from labeler.ui.panels.grading.facts import day_began
from labeler.ui.panels.grading.leaving import Leaving
from labeler.ui.panels.grading.notes import Note
from labeler.ui.panels.grading.shift import Shift
from labeler.ui.panels.grading.supply import SupplyLine
from labeler.ui.panels.grading.visit import Visit, visit_of
from labeler.ui.priority import WAY
from labeler.ui.shell import Shell


class Control(QObject):
    """The desk of one person in one project.

    An answer is recorded when its key is pressed. The document leaves only when the store has said that it is saved.

    Signals:
        placed: another document lies on the desk, or none (``visit``).
        changed: what was said of it, what is saved, or a figure is different.
        noted: a Note.
        failed: the exception that keeps documents away.
        ready_changed: other documents are ready.
    """

    placed = Signal()
    changed = Signal()
    noted = Signal(Note)
    failed = Signal(BaseException)
    ready_changed = Signal()

    def __init__(self, shell: Shell, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._shell = shell
        self._clock = clock
        self.project: Project | None = None
        self.annotator = ""
        self.state: DeskState | None = None
        self.visit: Visit | None = None
        self.shift = Shift()
        self.answers = Answers(shell, self)
        self.supply = SupplyLine(shell.lane, shell.learner, self)
        self.leaving = Leaving(shell.settings, self.answers, self._leave, clock)
        self.answers.saved.connect(self._saved)
        self.answers.changed.connect(self.changed)
        self.supply.arrived.connect(self._supplied)
        self.supply.failed.connect(self._kept_away)
        self.answers.courier.back.connect(self.refresh)
        shell.projects.before_close.append(self.supply.let_go)

    # a project, a person

    def open(self, project: Project | None, annotator: str) -> None:
        """Sit down at a desk."""
        self.stay()
        self.project, self.annotator = project, annotator
        self.state, self.visit = None, None
        self.answers.open(project, annotator)
        self.supply.open(project, annotator)
        self.placed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Read again what stands around the document; it stays where it is."""
        if self.project is None:
            return
        project, annotator = self.project, self.annotator
        today = day_began(datetime.now().astimezone())
        self._shell.lane.ask(
            lambda: desk.state(project, annotator, today=today),
            partial(self._read, project, annotator),
            self._kept_away,
            key="desk state",
        )

    def _read(self, project: Project, annotator: str, state: DeskState) -> None:
        if (project, annotator) == (self.project, self.annotator):
            self.state = state
            self._fill()
            self.changed.emit()

    def _kept_away(self, error: BaseException) -> None:
        """A server that is away is no error of the desk: it says so, and goes on when the server is back."""
        if isinstance(error, Unreachable):
            self.answers.courier.lost(error)
            self.ready_changed.emit()
        else:
            self.failed.emit(error)

    def _fill(self) -> None:
        self.supply.fill([] if self.visit is None else [self.visit.sheet.document.id])

    def _supplied(self) -> None:
        self.supply.without(self.answers.courier.names)
        if self.visit is None and self.supply.ready:
            self._place_next()
        self.ready_changed.emit()

    # what keys do

    @property
    def seconds(self) -> float:
        """Active seconds before the document on the desk."""
        return self.visit.watch.seconds(self._clock()) if self.visit else 0.0

    @property
    def at_work(self) -> float:
        """Seconds since the last pause."""
        return self.shift.seconds(self._clock())

    def touch(self) -> None:
        """Somebody is at work."""
        self.shift.touch(self._clock())
        if self.visit is not None:
            self.visit.watch.touch(self._clock())
            self.supply.touch()

    def set_active(self, active: bool) -> None:
        """Whether the desk is in front of somebody; the seconds stand still while it is not."""
        if self.visit is not None:
            watch = self.visit.watch
            (watch.go_on if active else watch.pause)(self._clock())

    def skip(self) -> None:
        """Leave the document ungraded; it comes back at the end."""
        if self.visit is None:
            return
        if self.visit.value is not None or self.visit.flag:
            self.noted.emit(Note.ANSWERED)
            return
        self.supply.pass_by(self.visit.sheet.document.id)
        self.say(EventKind.SKIP)
        self.leaving.when_saved()

    def flag(self, kind: FlagKind) -> None:
        """Say what is wrong with the document. It stays, since it may be graded as well."""
        if self.visit is not None:
            self.say(EventKind.FLAG, text=kind.value)

    def comment(self, text: str) -> None:
        """Keep a comment. The document stays."""
        if self.visit is not None and text != self.visit.comment:
            self.say(EventKind.COMMENT, text=text)

    def mark(self, marks: tuple[Mark, ...]) -> None:
        """Keep the evidence. The document stays."""
        if self.visit is not None and marks != self.visit.marks:
            self.say(EventKind.EVIDENCE, text=written(marks))

    def go_on(self) -> None:
        """Go to the next document, if this one has an answer."""
        if self.visit is None:
            return
        if self.visit.is_answered:
            self.leaving.when_saved()
        elif not self.leaving.is_deaf:
            self.noted.emit(Note.NO_GRADE)

    def stay(self) -> None:
        """Do not go on by itself: somebody is about to say more."""
        self.leaving.stay()

    def retry(self) -> None:
        """Record again what could not be recorded; then go on as if it had been recorded at once."""
        self.stay()
        kinds = {unsaved.answer.kind for unsaved in self.answers.unsaved}
        self.answers.retry()
        self.go_on_after(kinds)

    def start_skipped_round(self) -> None:
        """Serve the skipped documents."""
        self.supply.begin_skipped_round()
        self._fill()
        self.placed.emit()

    # saying

    def say(
        self, kind: EventKind, *, value: int | None = None, text: str = "", came: Circumstances | None = None,
        criteria: tuple[tuple[str, int], ...] = (),
    ) -> None:  # fmt: skip
        """Say something of the document on the desk and record it; ``came`` when it was said before."""
        visit = self.visit
        if visit is None or self.state is None:
            return
        self.stay()
        WAY.clear()
        now = self._clock()
        visit.watch.touch(now)
        how = desk.circumstances(
            visit.sheet, seconds=visit.watch.seconds(now), rubric=self.state.rubric.label, score_seen=visit.score_seen,
            others_seen=visit.others_seen,
        )  # fmt: skip
        visit.hear(kind, value, text, criteria)
        answer = Answer(kind, visit.name, self.annotator, came or how, value, text, uuid.uuid4().hex, criteria)
        self.answers.send(visit.sheet, answer)
        self.changed.emit()

    def _saved(self, event: Event) -> None:
        state = self.state
        if state is None:
            return
        recent, today = state.recent, state.today
        if event.action.kind in ANSWERS:
            recent = desk.with_answer(recent, event)
        if event.action.kind is EventKind.GRADE:
            today = today | {event.action.document}
        self.state = replace(state, recent=recent, today=today)
        WAY.clear()
        self.changed.emit()

    # leaving

    def go_on_after(self, kinds: set[EventKind]) -> None:
        """Go on as one does after answers of these kinds."""
        if EventKind.SKIP in kinds:
            self.leaving.when_saved()
        elif EventKind.GRADE in kinds:
            self.leaving.by_itself()

    def _leave(self) -> None:
        self.visit = None
        self._place_next()
        self.ready_changed.emit()

    def _place_next(self) -> None:
        sheet = self.supply.take()
        if sheet is not None:
            self._place(visit_of(sheet, self._clock()))
        else:
            WAY.free()  # what they wait for now is fetched by long work
            self.placed.emit()
        self._fill()

    def _place(self, visit: Visit) -> None:
        self.stay()
        self.leaving.hear_again()
        self.visit = visit
        WAY.clear()
        self.placed.emit()
        self.changed.emit()

    def bring(self, sheet: Sheet | None, undone: Event | None = None) -> None:
        """Put a document on the desk that was there before; the one there now comes next, unless it is answered."""
        if sheet is None:
            self.noted.emit(Note.GONE)
            return
        again = visit_of(sheet, self._clock(), undone)
        if self.visit is not None and self.visit.name == again.name:
            again.watch = self.visit.watch
            self.visit = again
            self.changed.emit()
            return
        if self.visit is not None and not self.visit.is_answered:
            self.supply.put_back(self.visit.sheet)
        self.supply.without([again.name])
        self._place(again)
        self._fill()
        self.ready_changed.emit()
