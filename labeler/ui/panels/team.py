"""Team: who grades, how far they agree, and what has to be settled."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from labeler.store.project import Project
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels.team_section import TeamSection
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import MARGIN, column, row
from labeler.ui.widgets.panel import Panel
from labeler.ui.widgets.tabs import ViewTabs

SECTIONS: Final[tuple[tuple[str, str], ...]] = (
    ("team_people", "labeler.ui.panels.team_people:PeopleSection"),
    ("team_agreement", "labeler.ui.panels.team_agreement:AgreementSection"),
    ("team_disagreements", "labeler.ui.panels.team_disagreements:DisagreementsSection"),
    ("team_second_look", "labeler.ui.panels.team_second_look:SecondLookSection"),
    ("team_rubric", "labeler.ui.panels.team_rubric:RubricSection"),
    ("team_course", "labeler.ui.panels.team_course:CourseSection"),
)  # fmt: skip
"""The action of each section and where its class is, in the order of the tabs."""


class TeamPanel(Panel):
    """Tabs, and the section in front."""

    id: ClassVar[str] = "team"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._project: Project | None = None
        self._made: dict[str, TeamSection] = {}
        self._stale: set[str] = set()
        self.shown = SECTIONS[0][0]
        self.tabs = ViewTabs([shell.actions[name] for name, _ in SECTIONS])
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("Sections of Team"))
        self.tabs.currentChanged.connect(lambda at: self.go(SECTIONS[at][0]))  # arrow keys on the tabs
        self.pages = QStackedWidget()
        above = row(self.tabs, None)
        above.setContentsMargins(MARGIN, 12, MARGIN, 0)
        box = column(gap=0)
        box.addLayout(above)
        box.addWidget(self.pages, 1)
        content = QWidget()
        content.setLayout(box)
        self.set_content(content)
        self.set_heading(tr("Team"))

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """A key for each section, and what the sections do themselves."""
        own: dict[str, Callable[[], object]] = {}
        for name, _ in SECTIONS:
            own[name] = partial(self.go, name)
            for action in _class_of(name).does:
                self.shell.actions.set_enabled(action, False)
            everything = {**_class_of(name).does, **_class_of(name).anywhere}
            own |= {action: partial(self._do, name, how) for action, how in everything.items()}
        return own

    def _do(self, name: str, how: str) -> None:
        self.go(name)
        getattr(self.section(name), how)()

    def section(self, name: str) -> TeamSection:
        """A section, made the first time it is asked for."""
        if name not in self._made:
            made = _class_of(name)(self.shell)
            self._made[name] = made
            self._stale.add(name)
            self.pages.addWidget(made)
        return self._made[name]

    def go(self, name: str) -> None:
        """Bring a section to the front; an unknown one brings the first."""
        names = [known for known, _ in SECTIONS]
        self.shown = name if name in names else names[0]
        self.tabs.setCurrentIndex(names.index(self.shown))
        self.pages.setCurrentWidget(self.section(self.shown))
        for known, made in self._made.items():
            made.set_front(is_front=known == self.shown)
        self._load()

    def save_state(self) -> dict[str, object]:
        """The section in front."""
        return {"section": self.shown}

    def restore_state(self, state: Mapping[str, object]) -> None:
        """As it was at the last close."""
        self.go(str(state.get("section", "")))

    def on_shown(self) -> None:
        """Catch up with what happened meanwhile."""
        self._load()

    def on_project(self, project: OpenProject | None) -> None:
        """Another project: nothing of the one before stays."""
        self._project = project if isinstance(project, Project) else None
        for name, made in self._made.items():
            made.forget()
            self._stale.add(name)
        if self._project is None:
            actions = self.shell.actions
            self.show_empty(
                tr("No project is open"),
                tr("People grade in a project."),
                actions["open_project"],
                actions["new_project"],
            )
        else:
            self.show_content()
            self._load()

    def on_changed(self, changes: Changes) -> None:
        """Read again what changed, at once or when it is shown: grading must not wait for it."""
        self._stale |= {name for name, made in self._made.items() if changes & made.watches}
        self._load()

    def _load(self) -> None:
        if self._project is not None and self.isVisible() and self.shown in self._stale:
            self._stale.discard(self.shown)
            self.section(self.shown).load(self._project)


def _class_of(name: str) -> type[TeamSection]:
    module, cls = dict(SECTIONS)[name].split(":")
    found: type[TeamSection] = getattr(importlib.import_module(module), cls)
    return found
