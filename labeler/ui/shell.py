"""What a panel may use of the app, handed to it when it is made."""

from __future__ import annotations

from dataclasses import dataclass

from labeler.ui.actions import Actions
from labeler.ui.errors import ErrorDesk
from labeler.ui.jobs import Jobs
from labeler.ui.lane import Lane
from labeler.ui.learner import Learner
from labeler.ui.projects import OpenProject, Projects
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Shell:
    """The services of the app. There is one of each."""

    settings: Settings
    theme: Theme
    actions: Actions
    lane: Lane
    jobs: Jobs
    errors: ErrorDesk
    projects: Projects
    learner: Learner

    @property
    def project(self) -> OpenProject | None:
        """The project that is open now."""
        return self.projects.current
