"""The course by keyboard, what a lead sets, how people stand; and the desk that waits for the course or is paused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.domain.course import Stance
from labeler.domain.rubric import Example
from labeler.stages import adjudicate, course
from labeler.stages.new import shipped_rubric
from labeler.stages.standing import stand
from labeler.store.project import Project, open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import team_course_text as says
from labeler.ui.panels.team_course import CourseSection
from labeler.ui.panels.team_course_dialog import CourseDialog
from tests.gui.conftest import settle
from tests.gui.test_team_panel import Make, opened

RIGHT = (2, 2, 2, 1, 1, 1, 2)


def project_of(desktop: Desktop) -> Project:
    found = desktop.shell.project
    assert isinstance(found, Project)
    return found


@pytest.fixture
def section(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> CourseSection:
    """The section on a project where people differ on three documents that are settled."""
    path = make_project(documents=12, grades=20)
    with open_project(str(path)) as project:
        for n in (0, 1, 2):
            adjudicate.settle(project, f"doc-{n}", 3, "so it is", "lea")
    real_desktop.shell.settings.put("annotator", "dana")
    team = opened(qtbot, real_desktop, path)
    team.go("team_course")
    settle(qtbot, real_desktop)
    made = team.section("team_course")
    assert isinstance(made, CourseSection)
    return made


def dialog(qtbot: QtBot) -> CourseDialog:
    found: list[CourseDialog] = []

    def there() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, CourseDialog) and w.isVisible()]
        return bool(found)

    qtbot.waitUntil(there, timeout=60_000)
    return found[0]


def test_a_lead_says_what_is_asked_and_sees_how_people_stand(
    qtbot: QtBot, real_desktop: Desktop, section: CourseSection
) -> None:
    assert section.own.text() == "Your desk is open."
    assert section.gold.text().startswith("3 documents can serve as gold")
    assert [section.table.item(row, 0).text() for row in range(section.table.rowCount())] == ["ada", "ben"]
    section.required.setFocus()
    qtbot.keyClick(section.required, Qt.Key.Key_Space)
    section.numbers["rate"].setValue(5)
    settle(qtbot, real_desktop)
    with project_of(real_desktop).read() as tx:
        asked = course.load_course(tx)
    assert (asked.required, asked.rate) == (True, 0.05)
    assert "asks you to take the course" in section.own.text()
    section.numbers["warn_at"].setValue(4)
    settle(qtbot, real_desktop)
    qtbot.waitUntil(lambda: section.numbers["warn_at"].value() == 0.9, timeout=60_000)


def test_the_course_is_read_and_answered_by_keys(qtbot: QtBot, real_desktop: Desktop, section: CourseSection) -> None:
    with project_of(real_desktop).write() as tx:
        course.change_course(tx, required=True)
    qtbot.keyClick(real_desktop.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    shown = dialog(qtbot)
    assert shown.heading.text() == "How much does this teach?"
    for value in range(6):
        qtbot.keyClick(shown, Qt.Key.Key_Return)
        assert shown.heading.text().startswith(f"{value}  ")
    qtbot.keyClick(shown, Qt.Key.Key_Left)
    assert shown.heading.text().startswith("4  ")
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    for number, right in enumerate(RIGHT, 1):
        qtbot.keyClick(shown, Qt.Key.Key_Right)
        assert shown.heading.text() == f"Question {number} of {len(RIGHT)}"
        assert shown.focusWidget() is shown.options[0], "and never Leave, which Enter would press"
        qtbot.keyClick(shown, Qt.Key.Key_Right)
        assert shown.heading.text() == f"Question {number} of {len(RIGHT)}", "a question waits for its answer"
        qtbot.keyClick(shown, Qt.Key(Qt.Key.Key_0 + right))
        assert shown.options[right - 1].text().startswith("✓")
        qtbot.keyClick(shown, Qt.Key(Qt.Key.Key_0 + 1))
        assert shown.answers[number - 1] == right, "the first answer counts"
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    settle(qtbot, real_desktop)
    bar = real_desktop.window.messages
    assert bar.message.text().startswith("7 of 7 answers were right.")
    assert bar.property("tone") == "good", "no warning"
    with project_of(real_desktop).read() as tx:
        found = stand(tx, "dana")
    assert found.questions is not None
    assert found.questions.passed
    assert found.stance is Stance.GOLD
    assert real_desktop.window.panel("grade").isVisible(), "on to the desk"


def test_a_wrong_answer_is_explained_and_too_many_are_not_enough(
    qtbot: QtBot, real_desktop: Desktop, section: CourseSection
) -> None:
    told: list[str] = []
    real_desktop.shell.errors.said.connect(lambda words, _advice: told.append(words))
    section.take()
    shown = dialog(qtbot)
    for _ in range(7):
        shown.go_on()
    for _ in RIGHT:
        qtbot.keyClick(shown, Qt.Key.Key_3)
        shown.go_on()
    settle(qtbot, real_desktop)
    assert told == ["0 of 7 answers were right. 80% are needed. Go through the pages again, and answer once more."]


def test_examples_are_pages_of_their_level() -> None:
    made = shipped_rubric()
    shown = says.pages(
        type(made)(made.name, 1, made.question, made.levels, examples=(Example("d", 2, "Too loose", fits=False),)),
        {"d": "Text"},
    )
    at = next(n for n, page in enumerate(shown) if page.title.startswith("2  "))
    assert shown[at + 1] == says.Page("This only seems to be 2  Touches it", ("Too loose", "Text"))


def test_a_lead_lets_somebody_go_on(qtbot: QtBot, real_desktop: Desktop, section: CourseSection) -> None:
    assert not section.let_on.isEnabled()
    section.lift("ada", "talked")
    settle(qtbot, real_desktop)
    with project_of(real_desktop).read() as tx:
        found = stand(tx, "ada").lifted
    assert found is not None
    assert found.body == {"by": "dana", "why": "talked"}
