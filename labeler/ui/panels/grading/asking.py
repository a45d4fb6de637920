"""Grades as the rubric has them: its levels, then its further criteria, one key each."""

from __future__ import annotations

from labeler.domain.grades import EventKind, FlagKind
from labeler.ui.panels.grading.control import Control
from labeler.ui.panels.grading.criteria import after, as_said, asked
from labeler.ui.panels.grading.notes import Note


class Asking:
    """What the keys of the levels do to the document on the desk."""

    def __init__(self, control: Control) -> None:
        self._control = control

    def give(self, value: int) -> None:
        """Set the grade, and ask for the criteria or go on as the settings say; or answer the criterion that is asked."""
        control, visit = self._control, self._control.visit
        if visit is None or control.state is None:
            return
        if control.leaving.is_deaf:
            control.noted.emit(Note.TOO_SOON)
            return
        rubric = control.state.rubric
        criterion = asked(rubric, visit)
        if criterion is not None:
            self._answer(criterion.name, value, criterion.highest)
        elif value not in rubric.values:
            control.noted.emit(Note.NO_LEVEL)
        else:
            visit.asking = 0 if rubric.criteria else None
            self._say(value)

    def click(self, value: int) -> None:
        """A level was clicked: that is the grade, whatever is asked."""
        if self._control.visit is not None:
            self._control.visit.asking = None
            self.give(value)

    def answer(self, name: str, value: int) -> None:
        """A value of a criterion was clicked."""
        control, visit = self._control, self._control.visit
        if visit is None or visit.value is None or control.state is None:
            return
        names = [criterion.name for criterion in control.state.rubric.criteria]
        if name in names:
            visit.asking = names.index(name)
            self._answer(name, value, value)

    def leave_open(self) -> None:
        """Leave the criterion that is asked without a value."""
        control, visit = self._control, self._control.visit
        if visit is None or control.state is None or asked(control.state.rubric, visit) is None:
            control.noted.emit(Note.NOTHING_ASKED)
            return
        visit.asking = after(control.state.rubric, visit)
        if visit.asking is None:
            control.leaving.by_itself()
        control.changed.emit()

    def call_problematic(self) -> None:
        """Flag the document as problematic, where the rubric has that, and go on as after a grade."""
        control, visit = self._control, self._control.visit
        if visit is None or control.state is None:
            return
        if control.leaving.is_deaf:
            control.noted.emit(Note.TOO_SOON)
        elif not control.state.rubric.problematic:
            control.noted.emit(Note.NO_PROBLEMATIC)
        else:
            control.flag(FlagKind.PROBLEMATIC)
            control.leaving.by_itself()

    def _answer(self, name: str, value: int, highest: int) -> None:
        control, visit = self._control, self._control.visit
        if visit is None or visit.value is None or control.state is None:
            return
        if value > highest:
            control.noted.emit(Note.NO_VALUE)
            return
        visit.criteria[name] = value
        visit.asking = after(control.state.rubric, visit)
        self._say(visit.value)

    def _say(self, value: int) -> None:
        control, visit = self._control, self._control.visit
        if visit is None:
            return
        control.say(EventKind.GRADE, value=value, criteria=as_said(visit.criteria))
        if visit.asking is None:
            control.leaving.by_itself()
