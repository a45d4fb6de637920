"""The work behind the section Agreement: figures and consensus as jobs, one of each kind at a time."""

from __future__ import annotations

import importlib
from collections.abc import Generator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from labeler.domain.progress import Progress
from labeler.ui.language import tr
from labeler.ui.latest import LatestJob
from labeler.ui.shell import Shell

if TYPE_CHECKING:
    from labeler.store.project import Project

KIND: Final = "agreement"


class AgreementWork(LatestJob):
    """Finds figures; ``found`` tells an AgreementReport."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(shell, KIND, tr("Agreement"), parent)

    def find(self, project: Project, seen: str, model: str = "") -> None:
        """Find the figures of a project's grades; what is being found is given up.

        Args:
            seen: which grades, a value of ``labeler.stages.agreement.Seen``.
            model: the consensus model, or empty for none.
        """
        self.ask(lambda: _look(project, seen, model))


def _look(project: Project, seen: str, model: str) -> Generator[Progress, None, object]:
    """The stage; the plot is imported here, for the third of a second it takes is not the UI thread's."""
    from labeler.learn.consensus import Model
    from labeler.stages import agreement as stage

    importlib.import_module("labeler.ui.panels.team_agreement_plot")
    return stage.run(project, stage.AgreementParams(stage.Seen(seen), Model(model) if model else None))
