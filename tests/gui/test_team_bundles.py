"""Bundles in the Team panel: saved, asked about, merged, and what did not come in told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.progress import drain
from labeler.stages import bundle_make
from labeler.stages.bundle_make import MakeParams
from labeler.stages.grade import Answer, answer
from labeler.store import events
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import team_bundles_text as says
from labeler.ui.panels.team import TeamPanel
from labeler.ui.panels.team_bundles import BundlesCard
from labeler.ui.panels.team_people import PeopleSection
from labeler.ui.panels.team_trust import TrustDialog
from labeler.ui.widgets.dialogs import RejectedDialog
from tests.gui.conftest import settle

Make = Callable[..., Path]
WAIT = 60_000


@pytest.fixture
def other(make_project: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle of ann, made on another computer in a copy of the project."""
    path = make_project(documents=3, grades=2)
    copy = tmp_path / "copy.labeler"
    shutil.copyfile(path, copy)
    with monkeypatch.context() as elsewhere, open_project(copy) as project:
        elsewhere.setenv("LABELER_CONFIG_DIR", str(tmp_path / "ann's computer"))
        with project.read() as tx:
            name = next(events.all_events(tx)).action.document
        answer(project, Answer(EventKind.GRADE, name, "ann", Circumstances(Strategy.CHOSEN), value=5))
        drain(bundle_make.run(project, MakeParams(tmp_path / "ann.labeler-bundle", "ann")))
    return tmp_path / "ann.labeler-bundle"


@pytest.fixture
def card(qtbot: QtBot, real_desktop: Desktop, other: Path) -> BundlesCard:
    real_desktop.shell.settings.put("annotator", "zoe")
    real_desktop.window.show()
    real_desktop.shell.projects.open(str(other.parent / "pages.labeler"))
    qtbot.waitUntil(lambda: real_desktop.shell.project is not None, timeout=WAIT)
    real_desktop.window.go("team")
    team = real_desktop.window.panel("team")
    assert isinstance(team, TeamPanel)
    people = team.section("team_people")
    assert isinstance(people, PeopleSection)
    settle(qtbot, real_desktop)
    return people.bundles


def ask(qtbot: QtBot, desktop: Desktop, card: BundlesCard, path: Path) -> TrustDialog:
    card.merge_files([str(path)])
    qtbot.waitUntil(lambda: bool(desktop.window.findChildren(TrustDialog)), timeout=WAIT)
    (dialog,) = desktop.window.findChildren(TrustDialog)
    return dialog


def test_a_key_is_asked_about_once_and_then_remembered(
    qtbot: QtBot, real_desktop: Desktop, card: BundlesCard, other: Path
) -> None:
    dialog = ask(qtbot, real_desktop, card, other)
    assert any(label.accessibleName().startswith("Fingerprint: ") for label in dialog.findChildren(QLabel))
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.outcome.text() == "● 1 new, 0 known already, 0 rejected.", timeout=WAIT)
    settle(qtbot, real_desktop)
    qtbot.waitUntil(lambda: card.trusted.text().startswith("ann: "), timeout=WAIT)
    card.merge_files([str(other)])
    qtbot.waitUntil(lambda: card.outcome.text() == "● 0 new, 1 known already, 0 rejected.", timeout=WAIT)
    settle(qtbot, real_desktop)


def test_without_trust_nothing_comes_in(qtbot: QtBot, real_desktop: Desktop, card: BundlesCard, other: Path) -> None:
    dialog = ask(qtbot, real_desktop, card, other)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: card.outcome.text() == says.NOT_TRUSTED, timeout=WAIT)
    assert card.trusted.isHidden()
    settle(qtbot, real_desktop)


def test_a_changed_bundle_is_refused_in_one_line(
    qtbot: QtBot, real_desktop: Desktop, card: BundlesCard, other: Path
) -> None:
    other.write_bytes(other.read_bytes().replace(b'"value":5', b'"value":0'))
    card.merge_files([str(other)])
    qtbot.waitUntil(lambda: card.outcome.text() == f"▲ {says.FAILED}", timeout=WAIT)
    assert "was changed or cut" in real_desktop.window.messages.message.text()
    settle(qtbot, real_desktop)


def test_what_did_not_come_in_is_listed(
    qtbot: QtBot, real_desktop: Desktop, card: BundlesCard, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from labeler.stages import bundle_merge

    monkeypatch.setattr(bundle_merge, "now", lambda: "2020-01-01T00:00:00+00:00")
    dialog = ask(qtbot, real_desktop, card, other)
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.show_rejected.text() == says.rejected(1), timeout=WAIT)
    settle(qtbot, real_desktop)
    qtbot.waitUntil(lambda: card.waiting.text().startswith("1 event of merged bundles"), timeout=WAIT)
    qtbot.mouseClick(card.show_rejected, Qt.MouseButton.LeftButton)
    (listed,) = real_desktop.window.findChildren(RejectedDialog)
    assert "its time is in the future" in listed.table.item(0, 2).text()
    listed.accept()


def test_the_own_bundle_is_saved_and_the_key_shown(
    qtbot: QtBot, real_desktop: Desktop, card: BundlesCard, tmp_path: Path
) -> None:
    assert card.key.text() == "zoe: your key is made with your first bundle."
    with open_project(tmp_path / "pages.labeler") as project, project.read() as tx:
        name = next(events.all_events(tx)).action.annotator
    real_desktop.shell.settings.put("annotator", name)
    qtbot.waitUntil(lambda: card.key.text() == f"{name}: your key is made with your first bundle.", timeout=WAIT)
    card.save_to(str(tmp_path / "own.labeler-bundle"))
    qtbot.waitUntil(lambda: card.outcome.text().startswith("● "), timeout=WAIT)
    settle(qtbot, real_desktop)
    qtbot.waitUntil(lambda: "your key is " in card.key.text(), timeout=WAIT)
    assert (tmp_path / "own.labeler-bundle").is_file()


@pytest.mark.parametrize("action", ["save_bundle", "merge_bundles"])
def test_the_actions_ask_for_files(qtbot: QtBot, real_desktop: Desktop, card: BundlesCard, action: str) -> None:
    assert real_desktop.shell.actions[action].isEnabled()
    real_desktop.shell.actions[action].trigger()
    (dialog,) = real_desktop.window.findChildren(QFileDialog)
    dialog.reject()
    QApplication.processEvents()
    settle(qtbot, real_desktop)
