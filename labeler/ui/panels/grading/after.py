"""After an own grade is durable: what the probe thought, and whether a document alike got another grade. Never before."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from labeler.domain.errors import WorldError
from labeler.domain.grades import Event, EventKind
from labeler.stages import afterwards
from labeler.stages.afterwards import Afterwards
from labeler.stages.outbox import is_kept
from labeler.store.project import Project
from labeler.ui.lane import Changed
from labeler.ui.panels.grading.control import Control
from labeler.ui.shell import Shell


class After(QObject):
    """Looks after a grade when its document has left, or at once where documents stay until Enter.

    Signals:
        changed: there is something else to see, or nothing (``seen``).
    """

    changed = Signal()

    def __init__(self, shell: Shell, control: Control) -> None:
        super().__init__(control)
        self._shell, self._control = shell, control
        self._graded: tuple[str, int] | None = None
        self.seen: Afterwards | None = None
        control.answers.saved.connect(self._saved)
        control.placed.connect(self._placed)

    def forget(self) -> None:
        """Another desk: nothing of the one before is shown."""
        self._graded = self.seen = None
        self.changed.emit()

    def _saved(self, event: Event) -> None:
        action = event.action
        if action.kind is not EventKind.GRADE or action.value is None or action.annotator != self._control.annotator:
            return
        if is_kept(event):  # the server cannot be asked
            return
        self._graded = (action.document, action.value)
        visit = self._control.visit
        if self._is_on_desk(action.document) and visit is not None and visit.asking is not None:
            return  # its criteria are answered blind, too
        if self._shell.settings.get("advance") == "enter" or not self._is_on_desk(action.document):
            self._look()

    def _placed(self) -> None:
        if self._control.project is None:
            self.forget()
        elif self._graded is not None and not self._is_on_desk(self._graded[0]):
            self._look()

    def _is_on_desk(self, name: str) -> bool:
        return self._control.visit is not None and self._control.visit.name == name

    def _look(self) -> None:
        project, annotator, graded = self._control.project, self._control.annotator, self._graded
        self._graded = None
        if project is None or graded is None or self._control.answers.courier.is_away:
            return
        came = partial(self._came, project, annotator)
        if self._shell.settings.get("probe_after"):
            reveal: Callable[[], Changed[Afterwards]] = lambda: Changed(  # noqa: E731
                frozenset(), afterwards.reveal(project, annotator, *graded)
            )
            self._shell.lane.change(reveal, came, self._stayed_away)
        else:
            self._shell.lane.ask(lambda: afterwards.compare(project, annotator, *graded), came, self._stayed_away)

    def _stayed_away(self, error: BaseException) -> None:
        """Nobody asked for it by a key: where the world stands in the way, there is nothing to see, and grading goes on."""
        if isinstance(error, WorldError):
            logging.getLogger(__name__).info("nothing to see after a grade: %s", error)
            self.forget()
        else:
            self._shell.errors.report(error)

    def _came(self, project: Project, annotator: str, seen: Afterwards) -> None:
        control = self._control
        if (project, annotator) != (control.project, control.annotator):
            return
        self.seen = seen
        if seen.thought is not None and control.visit is not None and control.visit.name == seen.document:
            control.visit.score_seen = True
        self.changed.emit()
