"""The section Rubric of Team: a draft typed by key, the question which grades stay valid, and a new version in force."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from labeler.stages.rubric import rubric_view
from labeler.store import events
from labeler.ui.app import Desktop
from labeler.ui.panels import team_rubric_text as says
from labeler.ui.panels.team_rubric import RubricSection
from labeler.ui.panels.team_rubric_keep import KeepDialog
from labeler.ui.panels.team_rubric_pick import PickDialog
from tests.gui.conftest import settle
from tests.gui.test_team_panel import Make, opened

FIRST = "educational-value/1"


@pytest.fixture
def rubric(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> RubricSection:
    """The section on a project with 20 grades by two people."""
    real_desktop.shell.settings.put("annotator", "ann")
    team = opened(qtbot, real_desktop, make_project(documents=12, grades=20))
    team.go("team_rubric")
    settle(qtbot, real_desktop)
    made = team.section("team_rubric")
    assert isinstance(made, RubricSection)
    return made


def dialog_of(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    found: list[QDialog] = []

    def there() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        return bool(found)

    qtbot.waitUntil(there, timeout=60_000)
    return found[0]


def project_of(desktop: Desktop):  # noqa: ANN201 the open project
    return desktop.shell.project


def test_it_shows_what_is_in_force_and_nothing_to_do(rubric: RubricSection) -> None:
    assert (
        rubric.words.text()
        == f"{FIRST} is in force. Documents are kept from grade 3 on. Every grade that stands counts."
    )
    assert [rubric.table.item(0, at).text() for at in (0, 2, 5, 6)] == [FIRST, "0 to 5", "20", "20"]
    assert not rubric.is_changed
    assert not rubric.put.isEnabled()
    assert rubric.problems.text() == says.NOTHING_CHANGED
    assert sorted(rubric.preview.levels.cards) == [0, 1, 2, 3, 4, 5]


def test_a_draft_is_typed_previewed_and_put_in_force(
    qtbot: QtBot, real_desktop: Desktop, rubric: RubricSection
) -> None:
    editor = next(e for e in rubric.draft.levels.editors if e.number.currentIndex() == 2)
    editor.description.setFocus()
    qtbot.keyClick(editor.description, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor.description, "Touches 2 things")
    assert rubric.is_changed
    assert rubric.preview.levels.cards[2].level.description == "Touches 2 things"
    assert rubric.put.text() == "Put version 2 in force…"
    rubric.put.setFocus()
    qtbot.keyClick(rubric.put, Qt.Key.Key_Space)
    dialog = dialog_of(qtbot, KeepDialog)
    assert isinstance(dialog, KeepDialog)
    graded = rubric_view(project_of(real_desktop)).given[FIRST]
    assert dialog.keeps == {FIRST: tuple(sorted(value for value in graded if value != 2))}, (
        "unchanged levels are ticked"
    )
    assert f"{graded[2]} grades, reads otherwise now" in " ".join(b.text() for b in dialog._boxes[FIRST].values())
    dialog.go.setFocus()
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "/2 is in force" in rubric.words.text(), timeout=60_000)
    settle(qtbot, real_desktop)
    assert not rubric.is_changed
    with project_of(real_desktop).read() as tx:
        assert {g.value for g in events.current_grades(tx)} == set(graded) - {2}
    view = rubric_view(project_of(real_desktop))
    assert (view.in_force.label, view.in_force.by) == ("educational-value/2", "ann")
    assert view.in_force.level(2).description == "Touches 2 things"  # type: ignore[union-attr]
    assert [rubric.table.item(1, at).text() for at in (0, 5, 6)] == [FIRST, "20", str(20 - graded[2])]


def test_a_draft_that_cannot_be_used_says_why(qtbot: QtBot, rubric: RubricSection) -> None:
    rubric.draft.question.clear()
    assert rubric.problems.text() == "A rubric needs a question."
    assert not rubric.put.isEnabled()
    qtbot.keyClicks(rubric.draft.question, "What is it?")
    assert rubric.put.isEnabled()
    rubric.draft.levels.editors[0].number.setCurrentIndex(0)
    assert "number of its own" in rubric.problems.text()
    qtbot.mouseClick(rubric.revert, Qt.MouseButton.LeftButton)
    assert not rubric.is_changed


def test_levels_and_criteria_are_added_and_taken_out(qtbot: QtBot, rubric: RubricSection) -> None:
    levels = rubric.draft.levels
    assert not levels.add.isEnabled(), "all six numbers are taken"
    qtbot.mouseClick(levels.editors[0].remove, Qt.MouseButton.LeftButton)
    assert rubric.draft.rubric.values == (0, 1, 2, 3, 4)
    assert sorted(rubric.preview.levels.cards) == [0, 1, 2, 3, 4]
    qtbot.mouseClick(levels.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(levels.editors[-1].title, "Best")
    assert rubric.draft.rubric.level(5).title == "Best"  # type: ignore[union-attr]
    qtbot.mouseClick(rubric.draft.criteria.add, Qt.MouseButton.LeftButton)
    editor = rubric.draft.criteria.editors[0]
    qtbot.keyClicks(editor.name, "accuracy")
    qtbot.keyClicks(editor.question, "Is it right?")
    editor.highest.setCurrentIndex(1)
    (criterion,) = rubric.draft.rubric.criteria
    assert (criterion.name, criterion.question, criterion.highest) == ("accuracy", "Is it right?", 2)
    assert "accuracy, 0 to 2: Is it right?" in rubric.preview.further.text()
    rubric.draft.problematic.click()
    assert "Problematic" in rubric.preview.further.text()


def test_a_ready_made_scale_asks_about_every_grade_it_has_no_level_for(
    qtbot: QtBot, real_desktop: Desktop, rubric: RubricSection
) -> None:
    qtbot.mouseClick(rubric.shipped.buttons["worth-learning"], Qt.MouseButton.LeftButton)
    assert sorted(rubric.preview.levels.cards) == [0, 1]
    qtbot.mouseClick(rubric.put, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, KeepDialog)
    assert isinstance(dialog, KeepDialog)
    assert dialog.keeps == {FIRST: ()}
    assert {value: box.isEnabled() for value, box in dialog._boxes[FIRST].items()} == {
        0: True, 1: True, 2: False, 3: False, 4: False, 5: False,
    }  # fmt: skip
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot, real_desktop)
    assert rubric_view(project_of(real_desktop)).in_force.label == FIRST, "nothing happened"


def test_examples_are_picked_from_graded_documents_and_explained(
    qtbot: QtBot, real_desktop: Desktop, rubric: RubricSection
) -> None:
    project = project_of(real_desktop)
    with project.read() as tx:
        name = events.current_grades(tx)[0].annotator
    real_desktop.shell.settings.put("annotator", name)
    qtbot.mouseClick(rubric.draft.examples.pick, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, PickDialog)
    assert isinstance(dialog, PickDialog)
    total = dialog.table.rowCount()
    assert total == 10
    qtbot.keyClicks(dialog.filter, "doc-4")
    assert dialog.table.rowCount() < total
    qtbot.mouseClick(dialog.seems, Qt.MouseButton.LeftButton)
    (example,) = rubric.draft.rubric.examples
    assert (example.document, example.value, example.fits) == ("doc-4", 4, False)
    qtbot.mouseClick(rubric.draft.examples.fits, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(rubric.draft.examples.why, "Gives reasons")
    (example,) = rubric.draft.rubric.examples
    assert (example.fits, example.why) == (True, "Gives reasons")
    assert rubric.draft.examples.table.item(0, 3).text() == "Gives reasons"
    qtbot.mouseClick(rubric.draft.examples.remove, Qt.MouseButton.LeftButton)
    assert rubric.draft.rubric.examples == ()
    assert not rubric.is_changed


def test_a_version_goes_to_a_file_and_a_file_into_a_draft(
    qtbot: QtBot, real_desktop: Desktop, rubric: RubricSection, tmp_path: Path
) -> None:
    place = tmp_path / "r.json"
    rubric.write_file(str(place))
    qtbot.waitUntil(place.exists, timeout=60_000)
    place.write_text(place.read_text("utf-8").replace("How much does this teach?", "How much?"), "utf-8")
    rubric.read_file(str(place))
    qtbot.waitUntil(lambda: rubric.draft.question.text() == "How much?", timeout=60_000)
    assert rubric.put.isEnabled()
    place.write_text("{}", "utf-8")
    told: list[str] = []
    real_desktop.shell.errors.told.connect(lambda words, _advice: told.append(words))
    rubric.read_file(str(place))
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert "holds no rubric" in told[0]


def test_grades_of_others_do_not_take_a_draft_away(qtbot: QtBot, real_desktop: Desktop, rubric: RubricSection) -> None:
    qtbot.keyClicks(rubric.draft.question, " Really?")
    real_desktop.shell.lane.broadcast(frozenset({"grades"}))
    settle(qtbot, real_desktop)
    assert rubric.draft.question.text().endswith("Really?")


@pytest.mark.parametrize(("values", "said"), [((0, 1, 2), "0 to 2"), ((0, 2, 5), "0, 2, 5"), ((0, 1), "0 to 1")])
def test_levels_in_words(values: tuple[int, ...], said: str) -> None:
    assert says.values_words(values) == said
