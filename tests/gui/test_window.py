"""The window as a whole, built by the app's own builder."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from labeler.domain.errors import BadProject
from labeler.domain.progress import Progress
from labeler.ui.actions import Context
from labeler.ui.app import Desktop
from labeler.ui.screenshots import SIZE, take_all
from labeler.ui.theme import SCHEMES
from labeler.ui.widgets.dialogs import SettingsDialog
from labeler.ui.widgets.header import HEIGHT
from labeler.ui.widgets.keys_dialog import KeysDialog
from labeler.ui.widgets.kit import splitter
from labeler.ui.widgets.panel import restore_splitter, splitter_state
from labeler.ui.widgets.rail import WIDTH, RailButton
from labeler.ui.widgets.states import EmptyState, ErrorState
from labeler.ui.window import PLACES


class FakeProject:
    """A project that only knows where it is."""

    def __init__(self, location: str) -> None:
        self.location = self.name = location
        self.is_read_only = False

    def close(self) -> None:
        """Nothing to give back."""


Make = Callable[..., Desktop]


def test_rail_and_header_have_their_measures_and_names(make_desktop: Make) -> None:
    window = make_desktop().window
    window.show()
    window.go("home")
    assert window.rail.width() == WIDTH == 76
    assert window.header.height() == HEIGHT == 56
    buttons = window.rail.findChildren(RailButton)
    assert [b.text() for b in buttons][:7] == ["Home", "Grade", "Model", "Team", "Audit", "Flow", "Export"]
    assert all(b.accessibleName() and b.toolTip() for b in buttons)
    assert all(b.accessibleName() and b.toolTip() for b in window.messages.findChildren(QToolButton))


def test_panels_are_made_when_first_shown_and_told_what_happens(qtbot: QtBot, make_desktop: Make) -> None:
    desktop = make_desktop()
    window = desktop.window
    window.go("home")
    assert set(window._panels) == {"home"}
    home = window.panel("home")
    assert [name for name, _ in home.calls] == ["project", "shown"]
    window.go("audit")
    assert home.calls[-1] == ("hidden", None)
    with qtbot.waitSignal(desktop.shell.projects.opened):
        desktop.shell.projects.open("pages.labeler")
    assert home.calls[-1][0] == "project"
    assert window.windowTitle().startswith("pages.labeler")
    with qtbot.waitSignal(desktop.shell.lane.changed):
        desktop.shell.lane.change(lambda: frozenset({"grades"}))
    assert home.calls[-1] == ("changed", frozenset({"grades"}))


def test_the_header_shows_the_panel_in_front(make_desktop: Make) -> None:
    window = make_desktop().window
    window.show()
    window.go("audit")
    window.go("grade")
    assert window.header.title.text() == "Grade"
    window.panel("grade").set_heading("Grade", "rubric 3")
    assert window.header.subtitle.text() == "rubric 3"
    window.panel("audit").set_heading("Audit", "hidden news")
    assert window.header.subtitle.text() == "rubric 3"
    assert window.panel("grade").chip.isVisible()
    assert not window.panel("audit").chip.isVisible()


def test_an_action_of_another_panel_brings_that_panel_to_the_front(make_desktop: Make) -> None:
    desktop = make_desktop()
    desktop.window.go("model")
    desktop.shell.actions["import"].trigger()
    assert desktop.window.shown == "home"
    assert desktop.window.panel("home").calls[-1] == ("action", "import")
    desktop.shell.actions["go_export"].trigger()
    assert desktop.window.shown == "export"


def test_everything_is_found_again_at_the_next_start(qtbot: QtBot, make_desktop: Make, tmp_path: Path) -> None:
    project = tmp_path / "pages.labeler"
    project.write_bytes(b"")
    first = make_desktop()
    first.window.show()
    first.window.go("audit")
    first.window.resize(1100, 700)
    first.window.panel("audit").state = {"splitter": [300, 500, 348], "filter": "reason:rules"}
    with qtbot.waitSignal(first.shell.projects.opened):
        first.shell.projects.open(str(project))
    first.window.close()
    second = make_desktop()
    with qtbot.waitSignal(second.shell.projects.opened):
        second.start()
    assert second.window.shown == "audit"
    assert second.window.height() == 700  # its width is cut to the small screen of the offscreen platform
    assert second.window.panel("audit").state == {"splitter": [300, 500, 348], "filter": "reason:rules"}
    assert second.shell.project is not None
    assert second.shell.project.location == str(project)
    assert second.shell.settings.recent_projects == [str(project)]


def test_a_project_that_is_gone_is_not_opened_again(make_desktop: Make, tmp_path: Path) -> None:
    desktop = make_desktop()
    desktop.shell.settings.remember_project(str(tmp_path / "gone.labeler"))
    desktop.start()
    assert desktop.shell.lane.waiting == 0


def test_a_project_that_does_not_open_leaves_the_old_one_open(qtbot: QtBot, make_desktop: Make) -> None:
    def refuse(location: str) -> object:
        raise BadProject(f"{location} is newer than this Labeler.", "Update Labeler.")

    desktop = make_desktop(create_project=refuse)
    with qtbot.waitSignal(desktop.shell.projects.opened):
        desktop.shell.projects.open("a.labeler")
    with qtbot.waitSignal(desktop.shell.projects.failed):
        desktop.shell.projects.create("b.labeler")
    assert desktop.shell.project is not None
    assert desktop.shell.project.name == "a.labeler"
    assert desktop.window.messages.advice.text() == "Update Labeler."


def test_closing_finishes_mutations_cancels_jobs_and_closes_the_project(qtbot: QtBot, make_desktop: Make) -> None:
    desktop = make_desktop()
    done: list[str] = []
    with qtbot.waitSignal(desktop.shell.projects.opened):
        desktop.shell.projects.open("a.labeler")
    project = desktop.shell.project
    pause = threading.Event()

    def stage() -> Generator[Progress, None, object]:
        try:
            while True:
                yield Progress(1, None, "records")
                pause.wait(0.001)
        finally:
            done.append("stage closed")

    desktop.shell.jobs.start("import", "a", stage)
    desktop.shell.lane.change(lambda: done.append("graded") or frozenset({"grades"}))  # type: ignore[func-returns-value]
    desktop.window.close()
    assert set(done) == {"stage closed", "graded"}
    assert project.closed  # type: ignore[union-attr]


def test_esc_cancels_work_only_while_there_is_some(qtbot: QtBot, make_desktop: Make) -> None:
    desktop = make_desktop()
    assert not desktop.shell.actions["cancel_job"].isEnabled()
    gate = threading.Event()

    def stage() -> Generator[Progress, None, object]:
        while True:
            yield Progress(1, None, "records")
            gate.wait(10)

    job = desktop.shell.jobs.start("import", "a", stage)
    assert desktop.shell.actions["cancel_job"].isEnabled()
    desktop.shell.actions["open_project"].trigger()
    assert desktop.window.findChildren(QFileDialog) == []
    assert "running" in desktop.window.messages.message.text()
    desktop.shell.actions["cancel_job"].trigger()
    with qtbot.waitSignal(job.cancelled):
        gate.set()
    assert not desktop.shell.actions["cancel_job"].isEnabled()


def test_the_shells_own_actions_do_what_they_say(qtbot: QtBot, make_desktop: Make) -> None:
    desktop = make_desktop()
    actions, window = desktop.shell.actions, desktop.window
    window.show()
    before = desktop.shell.theme.scheme
    actions["toggle_theme"].trigger()
    assert desktop.shell.theme.scheme != before
    actions["reader_larger"].trigger()
    assert desktop.shell.settings.get("reader_px") == 18
    actions["reader_smaller"].trigger()
    assert desktop.shell.settings.get("reader_px") == 17
    for action, dialog_type in (("help", KeysDialog), ("settings", SettingsDialog)):
        actions[action].trigger()
        (dialog,) = window.findChildren(dialog_type)
        assert dialog.isVisible()
        dialog.accept()
    actions["quit"].trigger()
    assert not window.isVisible()


@pytest.mark.parametrize("action", ["open_project", "new_project"])
def test_the_file_dialogs_hand_their_file_over(qtbot: QtBot, make_desktop: Make, tmp_path: Path, action: str) -> None:
    seen: list[str] = []
    desktop = make_desktop()

    def opener(location: str) -> FakeProject:
        seen.append(location)
        return FakeProject(location)

    desktop.shell.projects._open = desktop.shell.projects._create = opener
    desktop.shell.actions[action].trigger()
    (dialog,) = desktop.window.findChildren(QFileDialog)
    with qtbot.waitSignal(desktop.shell.projects.opened):
        dialog.fileSelected.emit(str(tmp_path / "x.labeler"))
    assert seen == [str(tmp_path / "x.labeler")]
    dialog.reject()


def test_states_of_a_panel(qtbot: QtBot, make_desktop: Make) -> None:
    desktop = make_desktop()
    window = desktop.window
    window.show()
    window.go("grade")
    panel = window.panel("grade")
    panel.show_empty("Nothing to grade yet", "Import pages first.", desktop.shell.actions["import"])
    empty = panel.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()
    assert empty.accessibleName() == "Nothing to grade yet. Import pages first."
    retried: list[bool] = []
    panel.show_error(BadProject("It is locked.", "Close it."), lambda: retried.append(True))
    error = panel.findChild(ErrorState)
    assert error is not None
    assert error.isVisible()
    assert error.text.text() == "Close it."
    (again,) = [b for b in error.findChildren(type(panel.header_widgets()[0]).__bases__[0]) if b.text() == "Try again"]
    again.click()
    assert retried == [True]
    crashes: list[object] = []
    desktop.shell.errors.crashed.connect(lambda error, _: crashes.append(error))
    panel.show_error(ValueError("ours"))
    assert len(crashes) == 1
    panel.show_content()
    content = next(one for one in panel.findChildren(QLabel) if one.text() == "content of grade")
    place = content.geometry()
    panel.show_loading("Loading documents")
    assert panel._loading.isHidden()
    qtbot.waitUntil(lambda: panel._loading.isVisible())
    assert content.isVisible()
    assert content.geometry() == place
    panel.show_content()
    assert panel._loading.isHidden()


def test_splitters_are_put_back_only_where_they_fit(make_desktop: Make) -> None:
    desktop = make_desktop()
    desktop.window.show()
    split = splitter(QLabel("a"), QLabel("b"), sizes=(300, 700))
    split.setParent(desktop.window)
    split.resize(1005, 100)
    split.show()
    saved = splitter_state(split)
    restore_splitter(split, [1, 2, 3])
    restore_splitter(split, "nonsense")
    assert splitter_state(split) == saved
    restore_splitter(split, [saved[1], saved[0]])
    assert splitter_state(split) == [saved[1], saved[0]]


def test_places_of_the_app_match_contexts_and_actions() -> None:
    assert [p.id for p in PLACES] == [c.value for c in Context if c is not Context.WINDOW]
    assert all(p.action == f"go_{p.id}" for p in PLACES)


def test_pictures_of_every_panel_in_light_and_dark(make_desktop: Make, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    desktop = make_desktop()
    made = take_all(desktop, tmp_path / "shots", ["home", "audit"])
    assert [p.name for p in made] == ["home-light.png", "home-dark.png", "audit-light.png", "audit-dark.png"]
    for path in made:
        image = QImage(str(path))
        assert image.size().toTuple() == SIZE
        scheme = path.stem.rsplit("-", 1)[1]
        assert image.pixelColor(3, 450).name().upper() == SCHEMES[scheme].paper


def test_keyboard_reaches_the_rail(qtbot: QtBot, make_desktop: Make) -> None:
    window = make_desktop().window
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go("home")
    button = window.rail.findChildren(RailButton)[4]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert window.shown == "audit"


def test_an_empty_state_is_taken_back_while_something_loads(make_desktop: Callable[..., Desktop], qtbot: QtBot) -> None:
    panel = make_desktop().window.panel("home")
    panel.show_empty("No project is open")
    panel.show_loading("Reading")
    qtbot.waitUntil(lambda: panel._stack.currentWidget() is panel._blank)
    panel.show_content()
    assert panel._stack.currentWidget() is panel._content
