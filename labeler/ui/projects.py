"""The project that is open, opened and closed on the lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal

from labeler.ui.lane import Changes, Lane
from labeler.ui.settings import Settings


class OpenProject(Protocol):
    """What the shell needs of an open project; panels hand the same object to stages."""

    @property
    def location(self) -> str:
        """Path or database URL."""

    @property
    def name(self) -> str:
        """What people call it, without a password."""

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written where it lies."""

    def close(self) -> None:
        """Give the database back."""


Opener: TypeAlias = Callable[[str], OpenProject]


class Projects(QObject):
    """Opens and closes projects.

    Args:
        open_project, create_project: run on the lane; raise a WorldError when it cannot be done.

    Attributes:
        before_close: called on the lane with a project that is about to be closed.

    Signals:
        opened: the project that is open now, or None.
        failed: the exception of a project that did not open.
    """

    opened = Signal(object)
    failed = Signal(BaseException)

    def __init__(
        self, lane: Lane, settings: Settings, open_project: Opener, create_project: Opener,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._lane = lane
        self._settings = settings
        self._open, self._create = open_project, create_project
        self.current: OpenProject | None = None
        self.before_close: list[Callable[[OpenProject], None]] = []

    def open(self, location: str) -> None:
        """Open the project at ``location`` instead of the one that is open."""
        self._lane.ask(lambda: self._open(location), self._opened, self._not_opened)

    def create(self, location: str) -> None:
        """Make a project at ``location`` and open it."""
        self._lane.ask(lambda: self._create(location), self._opened, self._not_opened)

    def close(self) -> None:
        """Close the project that is open; what was asked of the lane before is answered first."""
        project, self.current = self.current, None
        if project is not None:
            self._lane.change(lambda: self._closed(project))

    def _opened(self, project: OpenProject) -> None:
        self.close()
        self.current = project
        self._settings.remember_project(project.location)
        self.opened.emit(project)

    def _closed(self, project: OpenProject) -> Changes:
        for let_go in self.before_close:
            let_go(project)
        project.close()
        return frozenset()

    def _not_opened(self, error: BaseException) -> None:
        self.failed.emit(error)
