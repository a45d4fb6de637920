"""A team's way from the first lesson to the exported labels, by keys in the real window: the course, grading by two people,
their disagreement, its settlement, and the file that another library reads."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.stages.new import new_project
from labeler.store import events
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels.export import ExportPanel
from labeler.ui.panels.grade import GradePanel
from labeler.ui.panels.team import TeamPanel
from labeler.ui.panels.team_course import CourseSection
from labeler.ui.panels.team_course_dialog import CourseDialog
from labeler.ui.panels.team_disagreements import DisagreementsSection
from labeler.ui.panels.team_settle import SettleDialog
from labeler.ui.window import PLACES
from tests.unit.stages.test_datasets_library import OPEN, python

WAIT = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier
RIGHT = (2, 2, 2, 1, 1, 1, 2)  # of the questions that ship
DOCUMENTS = 4
GIVEN = {"ada": {"doc-1": 0}, "bea": {"doc-1": 5}}  # everything else gets 3 from both


class Team:
    """The window, and who sits before it."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot, self.desktop, self.window = qtbot, desktop, desktop.window

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT)

    def settle(self) -> None:
        shell = self.desktop.shell
        self.until(lambda: not shell.lane.waiting and not shell.jobs.running)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the focus is."""
        self.until(QApplication.focusWidget)
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key, modifiers)
        self.settle()

    def dialog(self, kind: type[QWidget]) -> QWidget:
        """The dialog of a kind that is in front."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
            return bool(found) and found[0].isActiveWindow()

        self.until(there)
        return found[0]

    def come_back(self) -> None:
        """From a dialog to the window; off screen nothing else does it."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def sit(self, name: str) -> None:
        """Somebody else sits down."""
        self.desktop.shell.settings.put("annotator", name)
        self.settle()

    def section(self, name: str) -> QWidget:
        """A section of Team, by its keys."""
        self.press(Qt.Key.Key_4, CONTROL)
        self.press(getattr(Qt.Key, f"Key_{self.desktop.shell.actions.rows[name].keys[0]}"))
        team = self.window.panel("team")
        assert isinstance(team, TeamPanel)
        assert team.shown == name
        return team.section(name)


@pytest.fixture
def team(qtbot: QtBot, make_desktop: Callable[..., Desktop], make_project: Callable[..., Path]) -> Team:
    """The real window on a project of four prepared pages, which nobody has graded."""
    places = tuple(place for place in PLACES if place.id in ("home", "grade", "team", "export"))
    made = Team(qtbot, make_desktop(places=places, open_project=open_project, create_project=new_project))
    made.desktop.shell.settings.put("advance", "enter")
    made.window.resize(1440, 900)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.window.go("home")
    made.desktop.shell.projects.open(
        str(make_project(documents=DOCUMENTS + 1))
    )  # the last one says what the first says
    made.until(lambda: made.desktop.shell.project is not None)
    made.settle()
    return made


def ask_for_course(team: Team) -> None:
    section = team.section("team_course")
    assert isinstance(section, CourseSection)
    section.required.setFocus()
    team.press(Qt.Key.Key_Space)
    assert section.required.isChecked()


def take_course(team: Team) -> None:
    """All pages, then all questions."""
    team.press(Qt.Key.Key_K, CONTROL)
    shown = team.dialog(CourseDialog)
    assert isinstance(shown, CourseDialog)
    while not shown.heading.text().startswith("Question "):
        team.qtbot.keyClick(shown, Qt.Key.Key_Right)
    for right in RIGHT:
        team.qtbot.keyClick(shown, Qt.Key(Qt.Key.Key_0 + right))
        team.qtbot.keyClick(shown, Qt.Key.Key_Return)
    team.settle()
    team.come_back()


def grade_all(team: Team, name: str) -> None:
    """Everything the desk brings, with Enter after each grade."""
    panel = team.window.panel("grade")
    assert isinstance(panel, GradePanel)
    control = panel.control
    for _ in range(DOCUMENTS):
        team.until(lambda: control.visit)
        visit = control.visit
        assert visit is not None
        team.press(Qt.Key(Qt.Key.Key_0 + GIVEN[name].get(visit.name, 3)))
        team.press(Qt.Key.Key_Return)
        team.until(lambda before=visit: control.visit is not before)
    team.until(lambda: control.visit is None and control.answers.is_settled)


def settle_disagreement(team: Team) -> None:
    section = team.section("team_disagreements")
    assert isinstance(section, DisagreementsSection)
    assert [found.document for found in section.rows] == ["doc-1"]
    team.press(Qt.Key.Key_Return)
    dialog = team.dialog(SettleDialog)
    team.press(Qt.Key.Key_1)
    assert isinstance(dialog, SettleDialog)
    team.qtbot.keyClicks(dialog.reason, "a list of names")
    team.press(Qt.Key.Key_Return, CONTROL)
    team.until(lambda: not section.rows)
    team.come_back()


def export_labels(team: Team, folder: Path) -> Path:
    team.press(Qt.Key.Key_7, CONTROL)
    panel = team.window.panel("export")
    assert isinstance(panel, ExportPanel)
    form = panel.form
    team.until(lambda: form._offer is not None)
    form.folder.setFocus()
    form.folder.selectAll()
    team.qtbot.keyClicks(form.folder, str(folder))
    form.format.setFocus()
    team.press(Qt.Key.Key_Home)
    while form.format.currentData() != "hf":
        team.press(Qt.Key.Key_Down)
    team.press(Qt.Key.Key_Return, CONTROL)
    team.until(form.result.isVisible)
    return Path(form.out)


def test_from_the_course_to_labels_that_another_library_reads(team: Team, tmp_path: Path) -> None:
    team.sit("leila")
    ask_for_course(team)
    panel = team.window.panel("grade")
    assert isinstance(panel, GradePanel)
    for name in GIVEN:
        team.sit(name)
        team.press(Qt.Key.Key_2, CONTROL)
        assert panel.control.visit is None, "nobody grades before the course"
        take_course(team)
        assert team.window.shown == "grade"
        grade_all(team, name)
    team.sit("leila")
    settle_disagreement(team)
    out = export_labels(team, tmp_path / "out")
    project = team.desktop.shell.project
    assert project is not None
    with open_project(project.location) as opened, opened.read() as tx:
        (settled,) = events.adjudications(tx).values()
        assert (settled.action.document, settled.action.value, settled.action.annotator) == ("doc-1", 1, "leila")
    rows = json.loads(python(OPEN, out))["rows"]
    assert {(row["annotator"], row["document"]): row["value"] for row in rows} == {
        (name, f"doc-{n}"): given.get(f"doc-{n}", 3) for name, given in GIVEN.items() for n in range(DOCUMENTS)
    }
    assert {row["document"]: row["settled"] for row in rows} == {
        "doc-0": None,
        "doc-1": 1,
        "doc-2": None,
        "doc-3": None,
    }
