"""A walk through the whole app: every panel with its sections and forms, and every dialog."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from labeler.domain.documents import Rejection
from labeler.stages.bundle_trust import Stranger
from labeler.ui.app import Desktop
from labeler.ui.commands import _show
from labeler.ui.panels.model_sections import SECTIONS as MODEL
from labeler.ui.panels.team import SECTIONS as TEAM
from labeler.ui.panels.team_trust import TrustDialog
from labeler.ui.widgets.dialogs import CrashDialog, RejectedDialog
from labeler.ui.widgets.keys_dialog import ChangeKeysDialog

PATIENCE: Final = 180.0
GRADE_FORMS: Final = ("grade_text", "grade_source", "grade_page")
AUDIT_FORMS: Final = ("audit_text", "audit_source", "audit_page")
FLOW_VIEWS: Final = ("flow_source", "flow_site", "flow_topic", "flow_stage")
BY_ACTION: Final = {
    "home": ("settings", "help", "import"),
    "model": ("decide",),
    "export": ("export",),
}
"""Dialogs that an action opens, by the panel they are opened from."""
STRANGERS: Final = [Stranger("ada", "0F1E 2D3C 4B5A 6978", ("ada.bundle",), 12, 1)]


SAID: Final = (
    "The disk is full.",
    "Make room, then try again.",
    "cut off",
    "Is it worth a lesson?",
    "pages.warc record",
    "ada",
)
"""Texts of the walk's own."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on the screen: its name, and the widget that holds all of it."""

    name: str
    root: QWidget

    @property
    def is_dialog(self) -> bool:
        """Whether a dialog lies above the window."""
        return isinstance(self.root, QDialog)


def settle(desktop: Desktop) -> None:
    """Until nothing is read, worked on or drawn any more."""
    until(lambda: not desktop.shell.lane.waiting and not desktop.shell.jobs.running)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QTest.qWait(30)
    until(lambda: not desktop.shell.lane.waiting and not desktop.shell.jobs.running)
    QApplication.processEvents()


def until(holds: Callable[[], object]) -> None:
    """Let the event loop run until something is so."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "nothing happened for three minutes"
        QTest.qWait(5)


def everything(desktop: Desktop, location: str, size: tuple[int, int]) -> Iterator[Scene]:
    """Every panel without a project, then every panel and dialog with one."""
    window = desktop.window
    window.resize(QSize(*size))
    window.show()
    window.activateWindow()
    yield from empty_states(desktop)
    desktop.shell.projects.open(location)
    until(lambda: desktop.shell.project is not None)
    settle(desktop)
    yield from places(desktop)


def empty_states(desktop: Desktop) -> Iterator[Scene]:
    """Every panel while no project is open."""
    window = desktop.window
    for panel in window._places:
        window.go(panel)
        settle(desktop)
        yield Scene(f"{panel}, no project", window)


def places(desktop: Desktop) -> Iterator[Scene]:
    """Every panel on the open project, with its sections and forms; its dialogs right after it."""
    window = desktop.window
    sections = {
        "grade": GRADE_FORMS, "model": MODEL, "team": tuple(name for name, _ in TEAM), "audit": AUDIT_FORMS,
        "flow": FLOW_VIEWS,
    }  # fmt: skip
    for panel in window._places:
        window.go(panel)
        settle(desktop)
        for action in sections.get(panel, ("",)):
            if action:
                desktop.shell.actions[action].trigger()
                settle(desktop)
            if action == "audit_page":
                page = window.panel("audit").reading.page  # type: ignore[attr-defined]
                until(lambda stack=page._stack, cover=page.cover: stack.currentWidget() is not cover)
            yield Scene(f"{panel} {action}".strip(), window)
            yield from _further(desktop, panel, action)


def _further(desktop: Desktop, panel: str, action: str) -> Iterator[Scene]:
    """What can be opened from where one is."""
    act, window = desktop.shell.actions, desktop.window
    if (panel, action) == ("grade", "grade_text"):
        yield from _grade_states(desktop)
    elif (panel, action) == ("audit", "audit_text"):
        yield from _dialog(desktop, "overturn", act["overturn"].trigger)
        yield from _twins(desktop)
        act["rules"].trigger()
        settle(desktop)
        yield Scene("audit rules", window)
        act["rules"].trigger()
        settle(desktop)
    elif (panel, action) == ("team", "team_disagreements"):
        yield from _dialog(desktop, "settle", act["settle"].trigger)
    elif (panel, action) == ("team", "team_rubric"):
        yield from _rubric_dialogs(desktop)
    elif (panel, action) == ("team", "team_course"):
        yield from _dialog(desktop, "course", act["course"].trigger)
    elif (panel, action) == ("team", "team_people"):
        yield from _dialog(desktop, "trust", lambda: _show(TrustDialog(window, STRANGERS)))
    elif (panel, action) == ("model", "model_versions"):
        yield from _dialog(desktop, "use", partial(_use, desktop))
    elif panel == "home":
        yield from _home_states(desktop)
    for opens in BY_ACTION.get(panel, ()) if action in ("", "model_scores") else ():
        yield from _dialog(desktop, opens, act[opens].trigger)


def _grade_states(desktop: Desktop) -> Iterator[Scene]:
    act, window = desktop.shell.actions, desktop.window
    panel = window.panel("grade")
    act["grade_dropped"].trigger()
    settle(desktop)
    yield Scene("grade, dropped text", window)
    act["grade_dropped"].trigger()
    act["evidence"].trigger()
    settle(desktop)
    yield Scene("grade, evidence", window)
    act["evidence"].trigger()
    act["flag"].trigger()
    settle(desktop)
    yield Scene("grade, flag", window)
    QTest.keyClick(panel.flags, Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    settle(desktop)
    yield from _dialog(desktop, "name", panel._ask_name)  # type: ignore[attr-defined]


def _home_states(desktop: Desktop) -> Iterator[Scene]:
    window = desktop.window
    window.messages.tell(*SAID[:2])
    settle(desktop)
    yield Scene("message bar", window)
    window.messages.hide()
    lost = [Rejection("pages.warc", f"record {n}", SAID[2], 5) for n in range(3)]
    yield from _dialog(desktop, "rejected", lambda: _show(RejectedDialog(window, lost)))
    yield from _dialog(desktop, "crash", lambda: _show(CrashDialog(window, ValueError("ours"), None)))
    yield from _dialog(desktop, "change keys", lambda: ChangeKeysDialog.open_above(window, desktop.shell.actions))


def _twins(desktop: Desktop) -> Iterator[Scene]:
    from labeler.ui.panels.audit import AuditPanel
    from labeler.ui.panels.audit_twins import open_twins

    panel = desktop.window.panel("audit")
    assert isinstance(panel, AuditPanel)
    view = panel.view
    assert view is not None
    assert view.table is not None
    other = view.table.rows[len(view.table) - 1].document
    yield from _dialog(desktop, "twins", lambda: open_twins(panel, panel._project, panel.reading.shown, other))


def _rubric_dialogs(desktop: Desktop) -> Iterator[Scene]:
    from labeler.ui.panels.team import TeamPanel
    from labeler.ui.panels.team_rubric import RubricSection

    panel = desktop.window.panel("team")
    assert isinstance(panel, TeamPanel)
    section = panel.section("team_rubric")
    assert isinstance(section, RubricSection)
    yield from _dialog(desktop, "pick an example", section._ask_example)
    section.draft.question.setText("Is it worth a lesson?")
    settle(desktop)
    yield from _dialog(desktop, "which grades stay valid", section._ask_keep)
    section._revert()
    settle(desktop)


def _use(desktop: Desktop) -> None:
    from labeler.ui.panels.model import ModelPanel

    panel = desktop.window.panel("model")
    assert isinstance(panel, ModelPanel)
    panel._ask_use(1)


def _dialog(desktop: Desktop, name: str, opens: Callable[[], object]) -> Iterator[Scene]:
    """Open a dialog, show it, close it again."""
    opens()
    settle(desktop)
    found = dialogs(desktop)
    assert len(found) == 1, f"{name}: {found}"
    yield Scene(f"dialog {name}", found[0])
    found[0].reject()
    settle(desktop)


def dialogs(desktop: Desktop) -> list[QDialog]:
    """The dialogs that are open."""
    return [one for one in desktop.window.findChildren(QDialog) if one.isVisible()]


def picture(scene: Scene, folder: Path) -> None:
    """Save what is on the screen."""
    folder.mkdir(parents=True, exist_ok=True)
    scene.root.grab().save(str(folder / f"{scene.name.replace(', ', '-').replace(' ', '-')}.png"))
