"""The people of a team on screen: somebody comes, changes their role, goes; documents are shared otherwise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.domain.team import Member, Role, Sharing
from labeler.stages import sharing, team
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import team_members_text as says
from labeler.ui.panels.team import TeamPanel
from labeler.ui.panels.team_people import PeopleSection

Make = Callable[..., Path]
WAIT = 60_000


def people_of(qtbot: QtBot, desktop: Desktop, path: Path) -> PeopleSection:
    desktop.window.show()
    desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: desktop.shell.project is not None, timeout=WAIT)
    desktop.window.go("team")
    panel = desktop.window.panel("team")
    assert isinstance(panel, TeamPanel)
    panel.go("team_people")
    found = panel.section("team_people")
    assert isinstance(found, PeopleSection)
    qtbot.waitUntil(lambda: found.sharing.save.isEnabled(), timeout=WAIT)
    return found


def members(path: Path) -> list[tuple[str, Role, bool]]:
    with open_project(path) as project:
        return [(m.name, m.role, m.active) for m in team.everybody(project)]


def test_somebody_comes_changes_their_role_and_goes(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    path = make_project(documents=4)
    people = people_of(qtbot, real_desktop, path)
    card = people.members
    assert card.words.text() == says.ALONE
    assert card.login.isHidden()
    QTest.keyClicks(card.name, "ann")
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.table.rowCount() == 1, timeout=WAIT)
    card.table.selectRow(0)
    assert card.name.text() == "ann"
    card.role.setCurrentIndex(1)
    card.put.click()
    qtbot.waitUntil(lambda: card.table.item(0, 1).text() == "Auditor", timeout=WAIT)
    assert members(path) == [("ann", Role.AUDITOR, True)]
    card.table.selectRow(0)
    card.remove.click()
    qtbot.waitUntil(lambda: card.table.item(0, 3).text() == "has left", timeout=WAIT)
    assert members(path) == [("ann", Role.AUDITOR, False)]
    card.name.clear()
    card.put.click()
    qtbot.waitUntil(lambda: "Somebody has a name" in card.problem.text(), timeout=WAIT)


def test_documents_are_shared_as_it_is_said(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    path = make_project(documents=4)
    people = people_of(qtbot, real_desktop, path)
    card = people.sharing
    assert card.words.text().startswith("Not in force yet")
    card.overlap.setValue(2)
    card.across.setChecked(False)
    card.save.click()
    qtbot.waitUntil(lambda: card.words.text().startswith("2 people grade each document, 3 where"), timeout=WAIT)
    with open_project(path) as project, project.read() as tx:
        assert sharing.load_sharing(tx) == Sharing(overlap=2, across_cut=False)


def test_words() -> None:
    assert says.summary([Member("a", Role.LEAD)]) == "1 person in the team."
    assert says.summary([Member("a", Role.LEAD), Member("b", Role.LEAD), Member("c", Role.LEAD, active=False)]) == (
        "2 people in the team."
    )
    assert says.sharing_words(Sharing(1, 1), is_shared=True).startswith("One person grades each document. Nobody")
