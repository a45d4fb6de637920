"""Agreement of Team on real projects: found by a job, told in words, empty and stopped states."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.store import documents, events
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import team_agreement_text as says
from labeler.ui.panels.team import TeamPanel
from labeler.ui.panels.team_agreement import AgreementSection
from labeler.ui.panels.team_agreement_people import DOT_COLUMN, DOT_ROLE
from tests.gui.conftest import settle

Make = Callable[..., Path]
WAIT = 60_000
BLIND = Circumstances(Strategy.RANDOM, score_visible=False, others_visible=False)


def opened(qtbot: QtBot, desktop: Desktop, path: Path) -> AgreementSection:
    desktop.window.show()
    desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: desktop.shell.project is not None, timeout=WAIT)
    desktop.window.go("team")
    team = desktop.window.panel("team")
    assert isinstance(team, TeamPanel)
    desktop.shell.actions["team_agreement"].trigger()
    section = team.section("team_agreement")
    assert isinstance(section, AgreementSection)
    settle(qtbot, desktop)
    return section


@pytest.fixture
def team_file(make_project: Make) -> Path:
    """Forty documents of three people: one is severe and becomes milder, one did not grade blind."""
    path = make_project("team.labeler", documents=40, prepared=False)
    rng = np.random.default_rng(2)
    with open_project(path) as project, project.write() as tx:
        names = sorted(documents.external_ids(tx).values(), key=lambda name: int(name.split("-")[1]))
        for at, name in enumerate(names):
            level = int(rng.integers(1, 5))
            said = {"ada": level, "bob": max(level - (2 if at < 20 else 0), 0), "cleo": level}
            for who, value in said.items():
                how = Circumstances(Strategy.RANDOM, others_visible=True) if who == "cleo" else BLIND
                when = f"2026-03-01T{10 + at // 60:02}:{at % 60:02}:00+00:00"
                events.append(tx, [Action(f"{name} {who}", EventKind.GRADE, name, who, when, value, circumstances=how)])
    return path


def cell(section: AgreementSection, row: int, column: int) -> str:
    item = section.people.table.item(row, column)
    assert item is not None
    return item.text()


def test_figures_people_and_pairs_are_told(qtbot: QtBot, real_desktop: Desktop, team_file: Path) -> None:
    section = opened(qtbot, real_desktop, team_file)
    assert section.content.isVisible()
    assert (
        "120 grades of 3 people · 40 documents graded by two or more · 80 blind, 40 not blind" in section.words.text()
    )
    assert "at 95" in section.figures["alpha_ordinal"].note.text()
    assert section.verdict.value.text() in ("Unreliable", "Tentative", "Cannot tell yet", "Reliable")
    assert cell(section, 0, 0) == "bob"
    assert cell(section, 0, 2).startswith("\u2212")
    item = section.people.table.item(0, DOT_COLUMN)
    assert item is not None
    low, value, high = item.data(DOT_ROLE)
    assert low < value < high < 0
    assert item.data(Qt.ItemDataRole.AccessibleTextRole).startswith("More severe than the others")
    assert section.all.rowCount() == len(says.ROWS)
    assert section.all.columnCount() == 4  # pages and lessons, too
    assert section.pairs.rowCount() == 3


def test_drift_follows_the_chosen_person(qtbot: QtBot, real_desktop: Desktop, team_file: Path) -> None:
    section = opened(qtbot, real_desktop, team_file)
    section.people.table.setFocus()
    section.people.table.setCurrentCell(1, 0)
    qtbot.keyClick(section.people.table, Qt.Key.Key_Up)
    assert section.drift_words.text().startswith("bob became milder by")
    plot = section._plot
    assert plot is not None
    assert plot.isVisible()
    assert plot.accessibleDescription() == section.drift_words.text()
    assert len(plot.toolTip().splitlines()) == 4


def test_blind_grades_are_looked_at_apart(qtbot: QtBot, real_desktop: Desktop, team_file: Path) -> None:
    section = opened(qtbot, real_desktop, team_file)
    section.seen.setCurrentIndex(section.seen.findData("blind"))
    section.seen.activated.emit(section.seen.currentIndex())
    settle(qtbot, real_desktop)
    assert section.people.table.rowCount() == 2
    section.seen.setCurrentIndex(section.seen.findData("not-blind"))
    section.seen.activated.emit(section.seen.currentIndex())
    settle(qtbot, real_desktop)
    assert section.content.isHidden()
    assert section.why.text().startswith("Only one person has graded")


def test_a_consensus_is_found_when_asked_for(qtbot: QtBot, real_desktop: Desktop, team_file: Path) -> None:
    section = opened(qtbot, real_desktop, team_file)
    assert section.consensus.table.isHidden()
    section.consensus.settle.click()
    assert not section.consensus.settle.isEnabled()
    settle(qtbot, real_desktop)
    assert section.consensus.words.text().startswith("Dawid-Skene settles 40 documents")
    assert section.consensus.table.rowCount() == 5
    assert section.consensus.settle.isEnabled()


def test_new_grades_are_counted(qtbot: QtBot, real_desktop: Desktop, team_file: Path) -> None:
    section = opened(qtbot, real_desktop, team_file)
    with open_project(team_file) as project, project.write() as tx:
        action = Action("late", EventKind.GRADE, "doc-0", "dora", "2026-03-02T10:00:00+00:00", 3, circumstances=BLIND)
        events.append(tx, [action])
    real_desktop.shell.lane.broadcast(frozenset({"grades"}))
    settle(qtbot, real_desktop)
    assert section.people.table.rowCount() == 4


def test_nothing_of_the_project_before_stays(
    qtbot: QtBot, real_desktop: Desktop, team_file: Path, make_project: Make
) -> None:
    section = opened(qtbot, real_desktop, team_file)
    real_desktop.shell.projects.open(str(make_project("other.labeler", documents=2, prepared=False)))
    qtbot.waitUntil(lambda: section.nothing.isVisible(), timeout=WAIT)
    assert section.content.isHidden()
    assert section.why.text() == f"There are no grades. {says.EMPTY}"
    settle(qtbot, real_desktop)


def test_what_was_stopped_can_be_found_again(qtbot: QtBot, real_desktop: Desktop, team_file: Path) -> None:
    section = opened(qtbot, real_desktop, team_file)
    section._again()
    real_desktop.shell.jobs.cancel_latest()
    settle(qtbot, real_desktop)
    assert section.words.text() == says.STOPPED
    assert section.again.isVisible()
    section.again.click()
    settle(qtbot, real_desktop)
    assert section.again.isHidden()
    assert section.words.text().startswith("120 grades")


def test_asked_twice_only_the_last_arrives(qtbot: QtBot, real_desktop: Desktop, team_file: Path) -> None:
    section = opened(qtbot, real_desktop, team_file)
    told = []
    section.work.found.connect(told.append)
    project = section._project
    assert project is not None
    for seen in ("all", "not-blind", "blind"):
        section.work.find(project, seen)
    qtbot.waitUntil(lambda: bool(told) and not section.work.is_running, timeout=WAIT)
    settle(qtbot, real_desktop)
    assert [report.seen.value for report in told] == ["blind"]
