"""Disagreements in the app: read, settled by keys, taken back; nothing works that makes no sense."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.marks import Mark, Sign, written
from labeler.stages.grade import Answer, answer
from labeler.store import events
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import team_disagreements_text as says
from labeler.ui.panels.team import TeamPanel
from labeler.ui.panels.team_disagreements import DisagreementsSection
from labeler.ui.panels.team_settle import SettleDialog
from tests.gui.conftest import settle
from tests.gui.test_team_panel import WAIT, opened

Make = Callable[..., Path]
HOW = Circumstances(Strategy.RANDOM, 0.5, seconds=12.0, score_visible=False, others_visible=False)


@pytest.fixture
def two_differ(make_project: Make) -> Path:
    """``doc-1`` is graded 0 and 5, ``doc-2`` 2 and 3, ``doc-3`` 4 and 4."""
    path = make_project(documents=6)
    with open_project(path) as project:
        for document, by, value in (
            ("doc-1", "ada", 0), ("doc-1", "bea", 5), ("doc-2", "ada", 2), ("doc-2", "bea", 3),
            ("doc-3", "ada", 4), ("doc-3", "bea", 4),
        ):  # fmt: skip
            answer(project, Answer(EventKind.GRADE, document, by, HOW, value=value))
        answer(project, Answer(EventKind.COMMENT, "doc-1", "ada", HOW, text="an advertisement"))
        answer(project, Answer(EventKind.EVIDENCE, "doc-1", "ada", HOW, text=written([Mark(0, 4, Sign.BAD)])))
    return path


def section(qtbot: QtBot, desktop: Desktop, path: Path) -> DisagreementsSection:
    team = opened(qtbot, desktop, path)
    desktop.shell.settings.put("annotator", "leila")
    qtbot.keyClick(desktop.window, Qt.Key.Key_3)
    settle(qtbot, desktop)
    made = team.section("team_disagreements")
    assert isinstance(made, DisagreementsSection)
    return made


def test_the_worst_comes_first_with_what_each_said(qtbot: QtBot, real_desktop: Desktop, two_differ: Path) -> None:
    shown = section(qtbot, real_desktop, two_differ)
    assert [d.document for d in shown.rows] == ["doc-1", "doc-2"]
    assert shown.scope.itemText(0) == "Open · 2"
    qtbot.waitUntil(lambda: shown.voices.texts == ["Said 0 by ada", "Said 5 by bea"], timeout=WAIT)
    assert shown.opened is not None
    assert shown.opened.sheet is not None
    assert shown.no_text.isHidden()
    assert shown.text.accessibleDescription() == "Evidence: 0 good, 1 bad"
    qtbot.keyClick(real_desktop.window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: shown.voices.texts == ["Said 2 by ada", "Said 3 by bea"], timeout=WAIT)


def test_who_looked_at_others_grades_here_grades_no_longer_blind(
    qtbot: QtBot, real_desktop: Desktop, two_differ: Path
) -> None:
    shown = section(qtbot, real_desktop, two_differ)
    qtbot.waitUntil(lambda: shown.list.count() == 2, timeout=WAIT)
    with open_project(two_differ) as project:
        for document in ("doc-1", "doc-2", "doc-3"):
            answer(project, Answer(EventKind.GRADE, document, "leila", HOW, value=1))
        with project.read() as tx:
            made = [e.action for e in events.all_events(tx) if e.action.annotator == "leila"]
    assert [a.circumstances.others_visible for a in made] == [True, True, False]


def test_it_is_settled_and_taken_back_by_keys(qtbot: QtBot, real_desktop: Desktop, two_differ: Path) -> None:
    shown = section(qtbot, real_desktop, two_differ)
    qtbot.keyClick(real_desktop.window, Qt.Key.Key_Return)
    settle(qtbot, real_desktop)
    dialog = shown.settling.dialog
    assert isinstance(dialog, SettleDialog)
    assert not dialog.go.isEnabled()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(dialog, Qt.Key.Key_1)
    assert dialog.missing == "Say why."
    assert QApplication.focusWidget() is dialog.reason
    qtbot.keyClicks(dialog.reason, "a list of 12 names")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [d.document for d in shown.rows] == ["doc-2"], timeout=WAIT)
    with open_project(two_differ) as project, project.read() as tx:
        (made,) = events.adjudications(tx).values()
    assert (made.action.document, made.action.value, made.action.text, made.action.annotator) == (
        "doc-1", 1, "a list of 12 names", "leila",
    )  # fmt: skip
    settle(qtbot, real_desktop)
    shown.scope.setCurrentIndex(1)
    settle(qtbot, real_desktop)
    assert [d.document for d in shown.rows] == ["doc-1"]
    real_desktop.window.activateWindow()
    qtbot.waitUntil(real_desktop.window.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(real_desktop.window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: not shown.rows, timeout=8000)
    assert shown.empty.title.text() == says.NOTHING_SETTLED[0]
    assert not real_desktop.shell.actions["settle"].isEnabled()


def test_its_keys_work_only_while_it_is_in_front(qtbot: QtBot, real_desktop: Desktop, two_differ: Path) -> None:
    shown = section(qtbot, real_desktop, two_differ)
    actions = real_desktop.shell.actions
    assert actions["settle"].isEnabled()
    assert not actions["unsettle"].isEnabled(), "nothing is settled"
    qtbot.keyClick(real_desktop.window, Qt.Key.Key_1)
    settle(qtbot, real_desktop)
    assert not any(actions[name].isEnabled() for name in shown.does)


def test_people_who_agree_leave_nothing_open(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    shown = section(qtbot, real_desktop, make_project(documents=4))
    assert shown.empty.title.text() == says.NOBODY_SHARES[0]


def test_the_rubric_is_one_step_away(qtbot: QtBot, real_desktop: Desktop, two_differ: Path) -> None:
    shown = section(qtbot, real_desktop, two_differ)
    (amend,) = (b for b in shown.findChildren(QPushButton) if b.text() == "Amend the rubric")
    qtbot.mouseClick(amend, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    team = real_desktop.window.panel("team")
    assert isinstance(team, TeamPanel)
    assert team.shown == "team_rubric"
