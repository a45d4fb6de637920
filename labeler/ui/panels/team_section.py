"""What each section of Team is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.ui.lane import Changes
from labeler.ui.panels.model_page import section
from labeler.ui.shell import Shell

if TYPE_CHECKING:
    from labeler.store.project import Project


class TeamSection(QWidget):
    """A section: made when it is first shown, read when it is in front and something it shows has changed.

    Attributes:
        action: id of the action that brings it to the front. watches: names of changes after which it reads anew.
        does: further actions of the panel that it does: action id to the name of its method.
        anywhere: the same of actions that work in every panel, and bring it to the front.
    """

    action: ClassVar[str] = ""
    title: ClassVar[str] = ""
    watches: ClassVar[Changes] = frozenset({"documents", "grades"})
    does: ClassVar[Mapping[str, str]] = {}
    anywhere: ClassVar[Mapping[str, str]] = {}

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def set_page(self, *parts: QWidget, grows: QWidget | None = None) -> None:
        """The parts of the section below each other, which scroll where the window is small. Once."""
        self._box.addWidget(section(self.title, *parts, grows=grows))

    def set_front(self, *, is_front: bool) -> None:
        """Let its actions work while it is in front, and only then."""
        for action in self.does:
            self.shell.actions.set_enabled(action, is_front)

    def load(self, project: Project) -> None:
        """Read what it shows, on the lane or as a job; never on this thread."""

    def forget(self) -> None:
        """Another project: nothing of the one before stays."""
