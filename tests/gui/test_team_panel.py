"""The Team panel on real projects: sections by key, read when shown, and nothing left of the project before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.ui.app import Desktop
from labeler.ui.panels import team_people_text as says
from labeler.ui.panels.team import SECTIONS, TeamPanel
from labeler.ui.panels.team_people import PeopleSection
from tests.gui.conftest import settle

Make = Callable[..., Path]
WAIT = 60_000


def opened(qtbot: QtBot, desktop: Desktop, path: Path) -> TeamPanel:
    desktop.window.show()
    desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: desktop.shell.project is not None, timeout=WAIT)
    desktop.window.go("team")
    team = desktop.window.panel("team")
    assert isinstance(team, TeamPanel)
    settle(qtbot, desktop)
    return team


def test_each_section_has_a_key_and_is_made_when_asked_for(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make
) -> None:
    team = opened(qtbot, real_desktop, make_project(documents=12, grades=20))
    for at, (name, _) in enumerate(SECTIONS, 1):
        key = real_desktop.shell.actions.rows[name].keys[0]
        assert key == str(at), "the keys go along the tabs"
        qtbot.keyClick(real_desktop.window, getattr(Qt.Key, f"Key_{key}"))
        settle(qtbot, real_desktop)
        assert team.shown == name
        assert team.pages.currentWidget() is team.section(name)


def test_people_are_told_with_what_they_did(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    team = opened(qtbot, real_desktop, make_project(documents=12, grades=20))
    people = team.section("team_people")
    assert isinstance(people, PeopleSection)
    shown = {
        people.table.item(row, 0).text(): people.table.item(row, 1).text() for row in range(people.table.rowCount())
    }
    assert sum(int(count) for count in shown.values()) == 20
    assert people.words.text().startswith(f"{len(shown)} people gave 20 grades")
    real_desktop.shell.projects.open(str(make_project("other.labeler", documents=2)))
    qtbot.waitUntil(lambda: people.words.text() == says.NOBODY, timeout=WAIT)
    assert people.table.isHidden()
