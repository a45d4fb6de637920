"""The rules editor in Audit: it shows what is in force, previews edits, and applies them as a new version."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from labeler.domain.grades import digest
from labeler.domain.progress import Progress
from labeler.stages import measure
from labeler.stages.config import load_rule_set
from labeler.stages.measuring import Measured, Piece
from labeler.store import documents, ledgers, measures
from labeler.store.project import open_project
from labeler.text.rules import Measures, RuleSet, Settings, shipped_rule_set
from labeler.text.rules.table import DOCUMENT_RULES, LINE_RULES
from labeler.ui.actions import Context
from labeler.ui.app import Desktop
from labeler.ui.panels.audit import AuditPanel
from labeler.ui.panels.audit_rules_pane import NOTHING, RulesPane
from labeler.ui.window import Place

WAIT = 20_000
BULLETS = "gopher_quality.gopher_too_many_bullets"
POLICY = "c4.policy"
Show = Callable[[Path], AuditPanel]


@pytest.fixture
def measured_project(make_project: Callable[..., Path]) -> Path:
    """Twelve pages that pass every rule; page n has a share of n / 20 lines with bullets, page 1 a line on cookies."""
    path = make_project()
    with open_project(str(path)) as project, project.write() as tx:
        ids = documents.all_ids(tx)
        found = ledgers.extractions(tx, ids)
        about = measure.basis(Settings())
        keys = {number: about + digest([key])[: measures.REST] for number, (key, _) in measures.keys(tx).items()}
        bodies = {number: values(at, len(found[number].text)).as_record() for at, number in enumerate(ids)}
        measures.save(tx, {number: (keys[number], body) for number, body in bodies.items()})
    return path


def values(at: int, length: int) -> Measured:
    """Two lines, and values that pass the rules of the standard set."""
    passing = {rule.id: 0.0 if rule.fails.value == "above" else 10_000.0 for rule in DOCUMENT_RULES}
    lines = {rule.id: [0.0 if rule.fails.value == "above" else 100.0] * 2 for rule in LINE_RULES}
    passing[BULLETS] = at / 20
    if at == 1:
        lines[POLICY] = [0.0, 1.0]
    half = length // 2
    read = Measures(passing, lines, (0, half, length))
    return Measured(read, (Piece(0, half, 0, False, 60), Piece(half, length, 1, False, 40)), ())


@pytest.fixture
def show(make_desktop: Callable[..., Desktop], qtbot: QtBot) -> Show:
    """Opens a project with the rules in front."""

    def make(path: Path) -> AuditPanel:
        places = (Place("audit", "go_audit", Context.AUDIT, AuditPanel),)
        desktop = make_desktop(places=places, open_project=open_project)
        desktop.window.resize(1280, 720)
        desktop.window.show()
        desktop.window.go("audit")
        desktop.shell.projects.open(str(path))
        panel = desktop.window.panel("audit")
        assert isinstance(panel, AuditPanel)
        settle(panel, qtbot)
        qtbot.waitUntil(lambda: panel.reading.shown is not None, timeout=WAIT)
        desktop.shell.actions["rules"].trigger()
        settle(panel, qtbot)
        return panel

    return make


def settle(panel: AuditPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.shell.lane.waiting and not panel.shell.jobs.running, timeout=WAIT)


def pane_of(panel: AuditPanel) -> RulesPane:
    pane = panel.rules.currentWidget()
    assert isinstance(pane, RulesPane)
    return pane


def listed(pane: RulesPane) -> list[str]:
    found = pane.preview.dropped.list
    return [found.item(at).toolTip() for at in range(found.count())]


def in_force(path: Path) -> RuleSet:
    with open_project(str(path)) as project, project.read() as tx:
        return load_rule_set(tx)


def said(pane: RulesPane) -> str:
    return "\n".join(one.text() for one in pane.findChildren(QLabel) if not one.isHidden())


def test_the_set_in_force_is_shown_with_what_each_rule_drops(show: Show, measured_project: Path, qtbot: QtBot) -> None:
    pane = pane_of(show(measured_project))
    assert pane.sets.currentText() == "Standard 1, in force"
    assert [pane.sets.itemText(at) for at in range(1, 3)] == ["FineWeb 1, as it ships", "datatrove 1, as it ships"]
    for name in ("Gopher quality", "Gopher repetition", "C4", "FineWeb"):
        assert name in said(pane)
    assert pane.rows.rows[BULLETS].field is not None
    assert pane.rows.rows[BULLETS].field.value() == 0.9
    assert pane.rows.rows[BULLETS].now.text() == "–"
    assert pane.rows.rows[POLICY].field is None
    assert pane.rows.rows[POLICY].now.text() == "40 tokens in 1"
    assert not pane.rows.rows["c4.curly_bracket"].on.isChecked()
    assert not pane.preview.apply.isEnabled()
    assert pane.preview.nothing.text() == "No document changes sides."


def test_an_edit_shows_what_it_would_change_and_reset_takes_it_back(
    show: Show, measured_project: Path, qtbot: QtBot
) -> None:
    panel = show(measured_project)
    pane = pane_of(panel)
    field = pane.rows.rows[BULLETS].field
    assert field is not None
    field.setValue(0.42)
    settle(panel, qtbot)
    assert listed(pane) == ["doc-9", "doc-10", "doc-11"]
    assert pane.rows.rows[BULLETS].then.text() == "3"
    assert pane.rows.rows[BULLETS].then.font().weight() == 600
    panel.shell.theme.toggle()
    assert pane.rows.rows[BULLETS].then.font().weight() == pane.rows.rows[BULLETS].name.font().weight() == 600
    assert pane.preview.heading.text().startswith("1 rule changed from Standard 1")
    qtbot.mouseClick(pane.rows.rows[BULLETS].on, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)
    assert listed(pane) == []
    assert not field.isEnabled()
    qtbot.mouseClick(pane.rows.rows[BULLETS].on, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)
    assert field.value() == 0.42
    assert listed(pane) == ["doc-9", "doc-10", "doc-11"]
    qtbot.mouseClick(pane.preview.reset, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)
    assert listed(pane) == []
    assert not pane.preview.apply.isEnabled()
    assert in_force(measured_project) == shipped_rule_set()


def test_of_quick_edits_the_last_one_is_counted(show: Show, measured_project: Path, qtbot: QtBot) -> None:
    panel = show(measured_project)
    pane = pane_of(panel)
    field = pane.rows.rows[BULLETS].field
    assert field is not None
    for value in (0.1, 0.2, 0.3, 0.52):
        field.setValue(value)
    settle(panel, qtbot)
    assert listed(pane) == ["doc-11"]


def test_apply_makes_a_new_version_and_screens_by_it(show: Show, measured_project: Path, qtbot: QtBot) -> None:
    panel = show(measured_project)
    pane = pane_of(panel)
    pane._edit(lambda draft: draft.move(BULLETS, 0.42))
    settle(panel, qtbot)
    qtbot.mouseClick(pane.preview.apply, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)
    now = in_force(measured_project)
    assert (now.name, now.version, now.thresholds[BULLETS]) == ("Standard", 2, 0.42)
    assert pane.preview.said.text().startswith("● Standard 2 is in force; ")
    assert pane.sets.currentText() == "Standard 2, in force"
    assert pane.rows.rows[BULLETS].now.text() == "3"
    assert not pane.preview.apply.isEnabled()
    table = panel.view.table if panel.view is not None else None
    assert table is not None
    dropped = {row.document for row in table.rows if row.reason == "gopher_too_many_bullets"}
    assert dropped == {"doc-9", "doc-10", "doc-11"}
    pane.choose(shipped_rule_set())
    settle(panel, qtbot)
    pane.apply()
    settle(panel, qtbot)
    assert in_force(measured_project) == shipped_rule_set()
    pane._edit(lambda draft: draft.move(BULLETS, 0.3))
    pane.apply()
    settle(panel, qtbot)
    assert in_force(measured_project).version == 3


def test_a_click_on_a_document_opens_it_and_the_draft_waits(show: Show, measured_project: Path, qtbot: QtBot) -> None:
    panel = show(measured_project)
    pane = pane_of(panel)
    pane._edit(lambda draft: draft.move(BULLETS, 0.42))
    settle(panel, qtbot)
    item = pane.preview.dropped.list.item(1)
    pane.preview.dropped.list.itemClicked.emit(item)
    settle(panel, qtbot)
    assert panel.rules.currentWidget() is panel.split
    assert panel.reading.shown is not None
    assert panel.reading.shown.audited.document.external_id == "doc-10"
    panel.shell.actions["rules"].trigger()
    settle(panel, qtbot)
    assert listed(pane_of(panel)) == ["doc-9", "doc-10", "doc-11"]


def test_keys_of_the_audit_do_nothing_while_rules_are_edited(show: Show, measured_project: Path, qtbot: QtBot) -> None:
    panel = show(measured_project)
    actions = panel.shell.actions
    assert not actions["agree"].isEnabled()
    assert actions["rules"].isEnabled()
    pane_of(panel).back.click()
    assert actions["agree"].isEnabled()


def test_rule_sets_come_from_files_and_go_to_files(
    show: Show, measured_project: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = show(measured_project)
    pane = pane_of(panel)
    pane._edit(lambda draft: draft.move(BULLETS, 0.125))
    pane.export_file(str(tmp_path / "mine.json"))
    settle(panel, qtbot)
    assert "Written to" in pane.preview.said.text()
    record = json.loads((tmp_path / "mine.json").read_text("utf-8"))
    assert record["rules"][20] == {"id": BULLETS, "threshold": 0.125, "min_words": 50}
    (tmp_path / "mine.json").write_text(json.dumps({**record, "name": "Mine"}), encoding="utf-8")
    pane.reset()
    pane.import_file(str(tmp_path / "mine.json"))
    settle(panel, qtbot)
    assert pane.sets.currentText() == "Mine 1, from a file"
    assert pane.rows.rows[BULLETS].field is not None
    assert pane.rows.rows[BULLETS].field.value() == 0.125
    assert "Mine 1 in the place of Standard 1: 1 rule asked otherwise." in pane.preview.heading.text()
    (tmp_path / "mine.json").write_text("{}", encoding="utf-8")
    for wrong in (tmp_path / "mine.json", tmp_path / "nowhere.json"):
        pane.import_file(str(wrong))
        settle(panel, qtbot)
        assert pane.preview.said.text().startswith("▲ ")
    pane.export_file(str(tmp_path / "no folder" / "x.json"))
    settle(panel, qtbot)
    assert "cannot be written" in pane.preview.said.text()


def test_without_measures_it_says_what_comes_first(show: Show, make_project: Callable[..., Path], qtbot: QtBot) -> None:
    pane = pane_of(show(make_project()))
    assert pane.nothing.isVisible()
    assert pane.nothing.title.text() == NOTHING[0]


def test_values_read_otherwise_are_not_counted(show: Show, measured_project: Path, qtbot: QtBot) -> None:
    with open_project(str(measured_project)) as project, project.write() as tx:
        [(number, key, body)] = measures.some(tx, documents.all_ids(tx)[:1])
        measures.save(tx, {number: (f"other{key[5:]}", body)})
    pane = pane_of(show(measured_project))
    assert pane.about.text().startswith("1 document not measured for the rules in force is not counted here. ")
    assert pane.ground is not None
    assert len(pane.ground.known) == 11


def test_nothing_is_applied_while_documents_are_prepared(show: Show, measured_project: Path, qtbot: QtBot) -> None:
    panel = show(measured_project)
    pane = pane_of(panel)
    pane._edit(lambda draft: draft.move(BULLETS, 0.42))
    settle(panel, qtbot)
    going = [True]

    def waiting() -> Generator[Progress, None, None]:
        while going:
            yield Progress(0, None, "documents", "wait")

    panel.shell.jobs.start("prepare", "Prepare", waiting)
    pane.apply()
    going.clear()
    assert pane.preview.said.text() == "▲ Documents are being prepared. Wait until that is done."
    settle(panel, qtbot)
    assert in_force(measured_project).version == 1


def test_every_control_has_a_name_and_a_tooltip(show: Show, measured_project: Path, qtbot: QtBot) -> None:
    pane = pane_of(show(measured_project))
    for kind in (QAbstractButton, QComboBox, QAbstractSpinBox):
        for one in pane.findChildren(kind):
            assert one.accessibleName() or one.text(), one
            assert one.toolTip() or one.parent() is pane.nothing or not one.isVisible(), one.accessibleName()
