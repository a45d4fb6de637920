"""A doubted grade is found in the app and given again on the desk, which records that its expectation was seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.stages.grade import Answer, answer
from labeler.stages.new import new_project
from labeler.store import events
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import team_second_look_text as says
from labeler.ui.panels.grade import GradePanel
from labeler.ui.panels.team_second_look import SecondLookSection
from labeler.ui.window import PLACES, Place
from tests.gui.conftest import PANELS, settle
from tests.gui.test_team_panel import WAIT, opened

Make = Callable[..., Path]
ROOTS = "algebra/completing-the-square.html"


@pytest.fixture
def desktop(make_desktop: Callable[..., Desktop]) -> Desktop:
    """The app with its own Team and Grade."""
    places = tuple(p if p.id in ("team", "grade") else Place(p.id, p.action, p.context, PANELS[p.id]) for p in PLACES)
    made = make_desktop(places=places, open_project=open_project, create_project=new_project)
    made.shell.settings.put("annotator", "zoe")
    return made


def section(qtbot: QtBot, desktop: Desktop, path: Path) -> SecondLookSection:
    team = opened(qtbot, desktop, path)
    qtbot.keyClick(desktop.window, Qt.Key.Key_4)
    settle(qtbot, desktop)
    made = team.section("team_second_look")
    assert isinstance(made, SecondLookSection)
    return made


def test_a_slip_is_graded_again_and_says_what_was_seen(
    qtbot: QtBot, desktop: Desktop, sample_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "slip.labeler"
    path.write_bytes(sample_file.read_bytes())
    with open_project(path) as project:
        blind = Circumstances(Strategy.RANDOM, 0.5, score_visible=False, others_visible=False)
        answer(project, Answer(EventKind.GRADE, ROOTS, "zoe", blind, value=0))
    shown = section(qtbot, desktop, path)
    assert shown.table.item(0, 0).text() == ROOTS
    assert shown.table.item(0, 1).text() == "zoe"
    assert shown.advice_words.text()
    assert shown.why.text() == says.OWN
    qtbot.keyClick(desktop.window, Qt.Key.Key_G)
    grade = desktop.window.panel("grade")
    assert isinstance(grade, GradePanel)
    qtbot.waitUntil(lambda: grade.control.visit is not None and grade.control.visit.name == ROOTS, timeout=WAIT)
    settle(qtbot, desktop)
    assert grade.control.visit is not None
    assert grade.control.visit.score_seen
    qtbot.keyClick(desktop.window, Qt.Key.Key_4)
    settle(qtbot, desktop)
    with open_project(path) as project, project.read() as tx:
        (given,) = (g for g in events.current_grades(tx) if g.document == ROOTS and g.annotator == "zoe")
    assert (given.value, given.circumstances.score_visible, given.circumstances.strategy) == (4, True, Strategy.RANDOM)


def test_somebody_elses_grade_is_not_given_for_them(
    qtbot: QtBot, desktop: Desktop, sample_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "own.labeler"
    path.write_bytes(sample_file.read_bytes())
    shown = section(qtbot, desktop, path)
    assert shown.current is not None
    assert not desktop.shell.actions["grade_again"].isEnabled()
    assert shown.why.text() == says.NOT_OWN


def test_without_a_probe_it_says_what_to_do(qtbot: QtBot, desktop: Desktop, make_project: Make) -> None:
    shown = section(qtbot, desktop, make_project(documents=4, grades=6))
    assert shown.words.text() == says.NO_PROBE
    assert shown.table.isHidden()
