"""Settles grades under the name of whoever sits here: asks, records on the lane, takes back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from labeler.domain.errors import WorldError
from labeler.ui.errors import error_line
from labeler.ui.lane import Changed, Changes
from labeler.ui.lifetime import is_valid
from labeler.ui.panels import team_disagreements_text as says
from labeler.ui.panels.team_settle import SettleDialog
from labeler.ui.shell import Shell

if TYPE_CHECKING:
    from labeler.domain.grades import Event
    from labeler.domain.rubric import Rubric
    from labeler.stages.adjudicate import Disagreement
    from labeler.store.project import Project

GRADES: Final[Changes] = frozenset({"grades"})


class Settling(QObject):
    """One dialog at a time.

    Args:
        owner: the section; dialogs open above its window.
    """

    def __init__(self, shell: Shell, owner: QWidget) -> None:
        super().__init__(owner)
        self._shell, self._owner = shell, owner
        self.dialog: SettleDialog | None = None

    def show_current(self, d: Disagreement | None) -> None:
        """Let the actions do what makes sense for what is in front."""
        own = d is not None and d.settled is not None and d.settled.action.annotator == self._shell.settings.annotator
        self._shell.actions.set_enabled("settle", d is not None)
        self._shell.actions.set_enabled("unsettle", own)

    def ask(self, project: Project, d: Disagreement) -> None:
        """Open the dialog, when the rubric is read."""
        self._shell.lane.ask(lambda: _rubric(project), partial(self._open, project, d), key="team-rubric")

    def _open(self, project: Project, d: Disagreement, rubric: Rubric) -> None:
        dialog = SettleDialog(self._owner.window(), rubric, d.document, says.grades_line(d))
        dialog.given.connect(partial(self._settle, project, d, dialog))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _settle(self, project: Project, d: Disagreement, dialog: SettleDialog, value: int, reason: str) -> None:
        name = self._shell.settings.annotator
        self._shell.lane.change(
            lambda: Changed(GRADES, _settled(project, d.document, value, reason, name)),
            lambda _event: dialog.accept() if is_valid(dialog) else None,
            partial(self._refused, dialog),
        )

    def _refused(self, dialog: SettleDialog, error: BaseException) -> None:
        if isinstance(error, WorldError) and is_valid(dialog):
            dialog.show_problem(error_line(error))
        else:
            self._shell.errors.report(error)

    def take_back(self, project: Project, d: Disagreement) -> None:
        """Take back what one settled oneself."""
        name = self._shell.settings.annotator
        self._shell.lane.change(
            lambda: Changed(GRADES, _taken_back(project, name, d.document)), None, self._shell.errors.report
        )


def _rubric(project: Project) -> Rubric:
    from labeler.stages.new import shipped_rubric
    from labeler.store import rubrics

    with project.read() as tx:
        return rubrics.newest(tx) or shipped_rubric()


def _settled(project: Project, document: str, value: int, reason: str, name: str) -> Event:
    from labeler.stages.adjudicate import settle

    return settle(project, document, value, reason, name)


def _taken_back(project: Project, name: str, document: str) -> Event:
    from labeler.stages.adjudicate import take_back

    return take_back(project, name, document)
