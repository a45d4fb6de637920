"""The window: rail, header, message bar and the panels. It only puts them together."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from labeler.ui.actions import Context, Row
from labeler.ui.lane import Changes
from labeler.ui.shell import Shell
from labeler.ui.theme import Theme
from labeler.ui.web.surface import reserve_surface
from labeler.ui.widgets.header import Header
from labeler.ui.widgets.message_bar import MessageBar
from labeler.ui.widgets.panel import Panel
from labeler.ui.widgets.rail import Rail
from labeler.ui.widgets.tab_order import step

PanelFactory: TypeAlias = Callable[[Shell], Panel]
FOOT: Final = ("help", "toggle_theme", "settings")


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail: a panel and the action that goes there.

    Attributes:
        make: makes the panel when it is first shown, or ``module:Class`` to import it then.
    """

    id: str
    action: str
    context: Context
    make: PanelFactory | str


PLACES: Final[tuple[Place, ...]] = (
    Place("home", "go_home", Context.HOME, "labeler.ui.panels.home:HomePanel"),
    Place("grade", "go_grade", Context.GRADE, "labeler.ui.panels.grade:GradePanel"),
    Place("model", "go_model", Context.MODEL, "labeler.ui.panels.model:ModelPanel"),
    Place("team", "go_team", Context.TEAM, "labeler.ui.panels.team:TeamPanel"),
    Place("audit", "go_audit", Context.AUDIT, "labeler.ui.panels.audit:AuditPanel"),
    Place("flow", "go_flow", Context.FLOW, "labeler.ui.panels.flow:FlowPanel"),
    Place("export", "go_export", Context.EXPORT, "labeler.ui.panels.export:ExportPanel"),
)


def factory(make: PanelFactory | str) -> PanelFactory:
    """The factory of a place, imported when named."""
    if not isinstance(make, str):
        return make
    module, name = make.split(":")
    found: PanelFactory = getattr(importlib.import_module(module), name)
    return found


class MainWindow(QMainWindow):
    """The window. ``assemble`` gives it the shell, whose actions belong to it.

    Signals:
        closing: the window closes and panels have saved their state.
    """

    closing = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Labeler")
        self.setMinimumSize(960, 600)
        self.resize(1440, 900)
        self.header = Header()
        self.messages = MessageBar(theme)
        self._stack = QStackedWidget()
        self._places: dict[str, Place] = {}
        self._panels: dict[str, Panel] = {}
        self._handlers: dict[str, Mapping[str, Callable[[], object]]] = {}
        self._shown = ""
        reserve_surface(self)

    def assemble(self, shell: Shell, places: Sequence[Place]) -> None:
        """Build rail and panels around the services."""
        self.shell = shell
        self._places = {place.id: place for place in places}
        self.rail = Rail(shell.actions, shell.theme, [(p.id, p.action) for p in places], list(FOOT))
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        for part in (self.header, self.messages, self._stack):
            middle.addWidget(part)
        middle.setStretch(2, 1)
        root = QWidget()
        box = QHBoxLayout(root)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.rail)
        box.addLayout(middle, 1)
        self.setCentralWidget(root)
        for place in places:
            shell.actions[place.action].triggered.connect(lambda _=False, to=place.id: self.go(to))
        for declared in shell.actions.rows.values():
            if declared.owner in self._places:
                shell.actions[declared.id].triggered.connect(lambda _=False, which=declared: self._perform(which))
        shell.projects.opened.connect(self._project_opened)
        shell.lane.changed.connect(self._changed)
        geometry = shell.settings.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)

    @property
    def shown(self) -> str:
        """The id of the panel in front."""
        return self._shown

    def panel(self, panel_id: str) -> Panel:
        """A panel; it is made the first time it is asked for."""
        if panel_id not in self._panels:
            self._panels[panel_id] = self._made(self._places[panel_id])
        return self._panels[panel_id]

    def go(self, panel_id: str) -> None:
        """Bring a panel to the front; an unknown one goes to the first place."""
        wanted = panel_id if panel_id in self._places else next(iter(self._places))
        panel = self.panel(wanted)
        self.rail.select(wanted)
        if wanted == self._shown:
            return
        if self._shown:
            self._panels[self._shown].on_hidden()
        self._shown = wanted
        self.shell.actions.show_context(self._places[wanted].context)
        self._stack.setCurrentWidget(panel)
        self._draw_heading()
        self.shell.settings.put("last_panel", wanted)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)
        panel.on_shown()
        panel.keep_focus_in_view()

    def show_bare(self, bare: bool) -> None:
        """Hide what stands around the panel, or show it again. A panel that asked for it takes it back when it is left."""
        for part in (self.rail, self.header):
            part.setVisible(not bare)

    def _made(self, place: Place) -> Panel:
        panel = factory(place.make)(self.shell)
        self._stack.addWidget(panel)
        self.header.add(place.id, panel.header_chips(), panel.header_widgets())
        self._handlers[place.id] = panel.handlers()
        panel.heading_changed.connect(self._draw_heading)
        panel.restore_state(self.shell.settings.panel_state(place.id))
        panel.on_project(self.shell.project)
        return panel

    def _perform(self, declared: Row) -> None:
        self.go(declared.owner)
        self._handlers[declared.owner][declared.id]()

    def _draw_heading(self) -> None:
        if self._shown:
            panel = self._panels[self._shown]
            self.header.show_panel(self._shown, panel.title, panel.subtitle)

    def _project_opened(self) -> None:
        project = self.shell.project
        self.setWindowTitle("Labeler" if project is None else f"{project.name} · Labeler")
        for panel in list(self._panels.values()):
            panel.on_project(project)

    def _changed(self, changes: Changes) -> None:
        for panel in list(self._panels.values()):
            panel.on_changed(changes)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through rail, header, message and panel in the order in which they are laid out."""
        return step(self, forward=forward) or super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save where everything is, then let the app end its work."""
        if self._shown:
            self._panels[self._shown].on_hidden()
            self._shown = ""
        for panel_id, panel in self._panels.items():
            self.shell.settings.save_panel_state(panel_id, panel.save_state())
        self.shell.settings.save_geometry(self.saveGeometry())
        self.shell.settings.sync()
        self.closing.emit()
        event.accept()
