"""Verdicts in the Audit panel: agree, overturn, take back, and that they are durable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from labeler.domain.ledger import Fate
from labeler.domain.probes import Cut
from labeler.domain.progress import drain
from labeler.domain.verdicts import Says
from labeler.stages import decide, verdict
from labeler.stages.verdict import Given
from labeler.store.project import open_project
from labeler.ui.actions import Context
from labeler.ui.app import Desktop
from labeler.ui.lifetime import is_valid
from labeler.ui.panels.audit import AuditPanel
from labeler.ui.panels.audit_overturn import OverturnDialog
from labeler.ui.panels.audit_verdict_bar import VerdictBar
from labeler.ui.window import Place

WAIT = 20_000
Show = Callable[[Path], AuditPanel]


@pytest.fixture
def show(make_desktop: Callable[..., Desktop], qtbot: QtBot) -> Show:
    """Opens a project with Audit in front, on its first document, as ``ann``."""

    def make(path: Path) -> AuditPanel:
        places = (Place("audit", "go_audit", Context.AUDIT, AuditPanel),)
        desktop = make_desktop(places=places, open_project=open_project)
        desktop.shell.settings.put("annotator", "ann")
        desktop.window.resize(1280, 720)
        desktop.window.show()
        desktop.window.activateWindow()
        desktop.window.go("audit")
        desktop.shell.projects.open(str(path))
        panel = desktop.window.panel("audit")
        assert isinstance(panel, AuditPanel)
        settle(panel, qtbot)
        qtbot.waitUntil(lambda: panel.verdicts.target is not None, timeout=WAIT)
        settle(panel, qtbot)
        return panel

    return make


def settle(panel: AuditPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.shell.lane.waiting == 0, timeout=WAIT)


def press(panel: AuditPanel, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(panel.finder.list, key)
    settle(panel, qtbot)


def standing(path: Path, document: str = "doc-0") -> list[Given]:
    with open_project(str(path)) as project, project.read() as tx:
        return verdict.standing(tx, document)


def lines(bar: VerdictBar) -> list[str]:
    found = [bar.lines.itemAt(at).widget() for at in range(bar.lines.count())]
    return [one.text() for one in found if isinstance(one, QLabel)]


def asked(panel: AuditPanel, qtbot: QtBot) -> OverturnDialog:
    """The dialog that O opens."""
    press(panel, qtbot, Qt.Key.Key_O)
    found = panel.window().findChildren(OverturnDialog)
    assert found
    return found[-1]


def test_a_agrees_with_the_document_and_z_takes_it_back(
    show: Show, make_project: Callable[..., Path], qtbot: QtBot
) -> None:
    path = make_project()
    panel = show(path)
    bar = panel.verdicts.bar
    assert bar.heading.text() == "Verdict on this document"
    press(panel, qtbot, Qt.Key.Key_A)
    [given] = standing(path)
    assert (given.auditor, given.verdict.says, given.verdict.fate, given.verdict.start) == (
        "ann", Says.AGREE, Fate.KEPT, None,
    )  # fmt: skip
    assert bar.state.text() == "● saved: document agreed"
    assert lines(bar)[0].startswith("You agreed: kept · ")
    press(panel, qtbot, Qt.Key.Key_A)
    assert len(standing(path)) == 1
    assert "already" in bar.state.text()
    press(panel, qtbot, Qt.Key.Key_Z)
    assert not standing(path)
    assert not lines(bar)
    assert bar.state.text() == "● taken back: your agreement"
    press(panel, qtbot, Qt.Key.Key_Z)
    assert bar.state.text() == "▲ not taken back: There is no verdict to take back."


def test_a_span_under_the_mouse_is_not_what_a_verdict_is_about_but_a_chosen_one_is(
    show: Show, make_project: Callable[..., Path], qtbot: QtBot
) -> None:
    path = make_project()
    panel = show(path)
    panel.reading._choose(0, pinned=False)
    assert panel.verdicts.target is not None
    assert panel.verdicts.target.on_document
    press(panel, qtbot, Qt.Key.Key_N)
    assert panel.verdicts.bar.heading.text() == "Verdict on this span"
    press(panel, qtbot, Qt.Key.Key_A)
    [given] = standing(path)
    assert (given.verdict.start, given.verdict.reason, given.verdict.fate) == (25, "navigation", Fate.DROPPED)
    panel.reading.choose(None)
    assert not lines(panel.verdicts.bar)


def test_overturning_a_document_needs_a_note_and_the_next_run_follows_it(
    show: Show, make_project: Callable[..., Path], qtbot: QtBot
) -> None:
    path = make_project(documents=48, grades=80, trained=True, cut=2.5)
    panel = show(path)
    target = panel.verdicts.target
    assert target is not None
    assert target.run == 1
    dialog = asked(panel, qtbot)
    assert not dialog.go.isEnabled()
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    assert not standing(path)
    qtbot.keyClicks(dialog.note, "teaches well")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    settle(panel, qtbot)
    assert not is_valid(dialog) or not dialog.isVisible()
    [given] = standing(path)
    wanted = Fate.DROPPED if target.fate is Fate.KEPT else Fate.KEPT
    assert (given.verdict.fate, given.verdict.note, given.verdict.run) == (wanted, "teaches well", 1)
    assert panel.verdicts.bar.consequence.text() == f"The next decision run has it {wanted.value}."
    with open_project(str(path)) as project:
        drain(decide.run(project, decide.DecideParams(Cut(score=2.5))))
    panel.shell.lane.broadcast(frozenset({"decisions"}))
    settle(panel, qtbot)
    assert panel.verdicts.target is not None
    assert panel.verdicts.target.fate is wanted
    assert panel.verdicts.bar.consequence.text() == "This run follows it."


def test_the_right_reason_of_a_span_is_chosen_and_what_was_decided_is_no_overturn(
    show: Show, make_project: Callable[..., Path], qtbot: QtBot
) -> None:
    path = make_project()
    panel = show(path)
    press(panel, qtbot, Qt.Key.Key_N)
    dialog = asked(panel, qtbot)
    assert dialog.keep.isChecked()
    assert dialog.reason.currentData() == "navigation"
    dialog.drop.setChecked(True)
    assert not dialog.go.isEnabled()
    assert dialog.go.toolTip() == "That is what was decided."
    dialog.keep.setChecked(True)
    assert dialog.go.isEnabled()
    dialog.reason.setCurrentIndex(dialog.reason.findData("footer"))
    assert dialog.drop.isChecked()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)
    [given] = standing(path)
    assert (given.verdict.says, given.verdict.fate, given.verdict.reason) == (Says.OVERTURN, Fate.DROPPED, "footer")
    assert lines(panel.verdicts.bar)[0].startswith("You overturned it: should be dropped as footer · ")


def test_a_kept_span_can_only_be_dropped(show: Show, make_project: Callable[..., Path], qtbot: QtBot) -> None:
    path = make_project()
    panel = show(path)
    panel.reading.choose(0)
    dialog = asked(panel, qtbot)
    assert not dialog.keep.isEnabled()
    assert dialog.drop.isChecked()
    dialog.reject()
    settle(panel, qtbot)
    assert not standing(path)


def test_verdicts_of_others_are_shown_and_are_not_mine_to_take_back(
    show: Show, make_project: Callable[..., Path], qtbot: QtBot
) -> None:
    path = make_project()
    panel = show(path)
    target = panel.verdicts.target
    assert target is not None
    with open_project(str(path)) as project:
        for who in ("ben", "cleo", "dan", "eve"):
            verdict.give(project, "doc-0", who, target.agree())
    panel.shell.lane.broadcast(frozenset({"verdicts"}))
    settle(panel, qtbot)
    assert lines(panel.verdicts.bar)[0] == "1 before"
    assert lines(panel.verdicts.bar)[-1].startswith("eve agreed: kept")
    press(panel, qtbot, Qt.Key.Key_Z)
    assert len(standing(path)) == 4


def test_what_cannot_be_recorded_is_said_and_the_note_stays(
    show: Show, make_project: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from labeler.domain.errors import NotReady

    def refuse(*_: object) -> None:
        raise NotReady("The disk is full.")

    path = make_project()
    panel = show(path)
    dialog = asked(panel, qtbot)
    monkeypatch.setattr(verdict, "give", refuse)
    qtbot.keyClicks(dialog.note, "no")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)
    assert dialog.isVisible()
    assert dialog.problem.text() == "▲ The disk is full."
    assert panel.verdicts.bar.state.text() == "▲ not saved: The disk is full."
    monkeypatch.undo()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)
    assert not is_valid(dialog) or not dialog.isVisible()
    assert standing(path)[0].verdict.note == "no"


def test_every_control_has_a_name_and_a_tooltip(show: Show, make_project: Callable[..., Path], qtbot: QtBot) -> None:
    panel = show(make_project())
    press(panel, qtbot, Qt.Key.Key_N)
    dialog = asked(panel, qtbot)
    for root in (dialog, panel.verdicts.bar):
        for kind in (QAbstractButton, QComboBox, QLineEdit):
            for one in root.findChildren(kind):
                assert one.accessibleName() or one.text(), one
                assert one.toolTip(), one.accessibleName()
    dialog.reject()
