"""Going back: undo, redo, and opening an earlier answer again. Each is an event of its own; nothing is erased."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from labeler.domain.errors import NotReady
from labeler.domain.grades import Circumstances, Event, EventKind
from labeler.stages import desk
from labeler.stages.desk import Sheet, TakenBack
from labeler.stages.redo import redoable
from labeler.store.project import Project
from labeler.ui.lane import Changed
from labeler.ui.panels.grading.answers import GRADES
from labeler.ui.panels.grading.control import Control
from labeler.ui.panels.grading.notes import Note
from labeler.ui.priority import WAY
from labeler.ui.shell import Shell


class History(QObject):
    """Undo and redo of what was said at a desk. What can be said again follows from the events: no key is remembered."""

    def __init__(self, shell: Shell, control: Control) -> None:
        super().__init__(control)
        self._shell = shell
        self._control = control
        self._wanted = 0

    def undo(self) -> None:
        """Take back the last answer; its document comes back to the desk."""
        control = self._control
        control.stay()
        if control.project is None:
            return
        if control.answers.unsaved and control.visit is not None:
            control.visit.show_standing()
            control.answers.forget()
            control.noted.emit(Note.FORGOTTEN)
            return
        if control.answers.courier.is_away:
            control.noted.emit(Note.AWAY)
            return
        project, annotator = control.project, control.annotator
        WAY.clear()
        self._shell.lane.change(
            lambda: Changed(GRADES, desk.take_back(project, annotator)),
            partial(self._taken_back, project, annotator),
            self._not_taken_back,
        )

    def redo(self) -> None:
        """Say again what was taken back last, as a new event; pressed again before that is done, the next one follows."""
        control = self._control
        control.stay()
        if control.project is None:
            return
        self._wanted += 1
        if self._wanted == 1:
            self._look_for_redo(control.project)

    def _look_for_redo(self, project: Project) -> None:
        annotator = self._control.annotator
        self._shell.lane.ask(
            lambda: redoable(project, annotator),
            partial(self._redo_found, project, annotator),
            self._redo_failed,
        )

    def _redo_found(self, project: Project, annotator: str, event: Event | None) -> None:
        control = self._control
        if event is None or (project, annotator) != (control.project, control.annotator):
            self._wanted = 0
            control.noted.emit(Note.NOTHING_TO_REDO)
        elif control.visit is not None and control.visit.name == event.action.document:
            self._say_again(event)
        else:
            self.open_again(event.action.document, event.action.circumstances, then=partial(self._say_again, event))

    def _redo_failed(self, error: BaseException) -> None:
        self._wanted = 0
        self._shell.errors.report(error)

    def open_again(self, name: str, came: Circumstances | None = None, then: Callable[[], None] | None = None) -> None:
        """Bring an answered document back to the desk with its answer, to be changed."""
        control = self._control
        control.stay()
        if control.project is None or (control.visit is not None and control.visit.name == name):
            return
        project, annotator = control.project, control.annotator
        self._shell.lane.ask(
            lambda: desk.open_again(project, name, annotator, came),
            partial(self._opened, project, annotator, then),
            control.failed.emit,
            key="desk again",
        )

    def _opened(self, project: Project, annotator: str, then: Callable[[], None] | None, sheet: Sheet | None) -> None:
        control = self._control
        if (project, annotator) != (control.project, control.annotator):
            return

        def bring() -> None:
            control.bring(sheet)
            if sheet is None:
                self._wanted = 0
            elif then is not None:
                then()

        control.leaving.after_saving(bring)

    def _say_again(self, event: Event) -> None:
        action, control = event.action, self._control
        control.say(
            action.kind, value=action.value, text=action.text, came=action.circumstances, criteria=action.criteria
        )
        control.go_on_after({action.kind})
        self._wanted -= 1
        if self._wanted and control.project is not None:
            self._look_for_redo(control.project)

    def _taken_back(self, project: Project, annotator: str, taken: TakenBack) -> None:
        control = self._control
        state = control.state
        control.answers.expect_echo()
        if (project, annotator) != (control.project, control.annotator) or state is None:
            return
        name, own = taken.event.action.document, taken.sheet.own if taken.sheet else None
        recent = tuple(e for e in state.recent if e.action.document != name)
        still_graded = own is not None and own.action.kind is EventKind.GRADE
        control.state = replace(
            state,
            recent=desk.with_answer(recent, own) if own else recent,
            today=state.today if still_graded else state.today - {name},
        )
        control.leaving.after_saving(partial(control.bring, taken.sheet, taken.event))

    def _not_taken_back(self, error: BaseException) -> None:
        if isinstance(error, NotReady):
            self._control.noted.emit(Note.NOTHING_TO_UNDO)
        else:
            self._shell.errors.report(error)
