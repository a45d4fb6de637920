"""Export on real projects, in the panel and in the dialog."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from labeler.domain.ledger import Fate
from labeler.domain.verdicts import Says, Verdict
from labeler.stages import verdict
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import export_text
from labeler.ui.panels.export import ExportDialog, ExportPanel
from labeler.ui.panels.export_form import ExportForm

Make = Callable[..., Path]
WAIT = 20_000


def settle(qtbot: QtBot, desktop: Desktop) -> None:
    """Wait for the lane and for every job."""
    qtbot.waitUntil(lambda: not desktop.shell.lane.waiting and not desktop.shell.jobs.running, timeout=WAIT)


def opened(qtbot: QtBot, desktop: Desktop, path: Path) -> ExportForm:
    """Export in front, with a project that has been looked at."""
    desktop.window.show()
    desktop.window.go("export")
    panel = desktop.window.panel("export")
    assert isinstance(panel, ExportPanel)
    desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: panel.form._offer is not None, timeout=WAIT)
    settle(qtbot, desktop)
    return panel.form


@pytest.fixture
def decided(make_project: Make) -> Path:
    """A project with grades, a probe and a decision run."""
    return make_project(documents=48, grades=80, trained=True, cut=2.5)


def test_labels_are_previewed_and_written_with_a_manifest(
    qtbot: QtBot, real_desktop: Desktop, decided: Path, tmp_path: Path
) -> None:
    form = opened(qtbot, real_desktop, decided)
    assert form.folder.text() == str(tmp_path / "exports")
    assert form.preview.table.rowCount() == 20
    assert form.preview.table.horizontalHeaderItem(0).text() == "document"
    form.folder.setText(str(tmp_path / "out"))
    assert form.out == str(tmp_path / "out" / "labels-jsonl")
    qtbot.mouseClick(form.go, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert form.result.isVisible()
    assert form.result.head.text() == "● Wrote 80 rows in 1 file, and a manifest of their hashes."
    rows = (tmp_path / "out" / "labels-jsonl" / "labels.jsonl").read_text().splitlines()
    assert len(rows) == 80
    assert json.loads(rows[0])["document"] == form.preview.table.item(0, 0).text()
    assert Path(form.result.manifest).is_file()


def test_the_manifest_is_verified_and_damage_is_named(
    qtbot: QtBot, real_desktop: Desktop, decided: Path, tmp_path: Path
) -> None:
    form = opened(qtbot, real_desktop, decided)
    form.folder.setText(str(tmp_path / "out"))
    form.write()
    settle(qtbot, real_desktop)
    qtbot.mouseClick(form.result.check, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert form.result.checked.text() == "● The manifest and every file hold."
    with (tmp_path / "out" / "labels-jsonl" / "labels.jsonl").open("a") as file:
        file.write("{}\n")
    qtbot.mouseClick(form.result.check, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert form.result.checked.text().startswith("▲ labels.jsonl: ")


def test_verdicts_are_written(qtbot: QtBot, real_desktop: Desktop, decided: Path, tmp_path: Path) -> None:
    with open_project(str(decided)) as project:
        verdict.give(project, "doc-1", "ann", Verdict(Says.OVERTURN, Fate.KEPT, note="a fine page"))
    form = opened(qtbot, real_desktop, decided)
    qtbot.mouseClick(form.choices["verdicts"], Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert not form.run.isEnabled()
    form.folder.setText(str(tmp_path / "out"))
    form.write()
    settle(qtbot, real_desktop)
    [line] = (tmp_path / "out" / "verdicts-jsonl" / "verdicts.jsonl").read_text().splitlines()
    assert [json.loads(line)[name] for name in ("document", "says", "note", "start")] == [
        "doc-1", "overturn", "a fine page", None,
    ]  # fmt: skip


@pytest.mark.parametrize("what", ["decisions", "dataset", "probe"])
def test_everything_else_is_written_too(
    qtbot: QtBot, real_desktop: Desktop, decided: Path, tmp_path: Path, what: str
) -> None:
    form = opened(qtbot, real_desktop, decided)
    form.folder.setText(str(tmp_path / "out"))
    form.format.setCurrentIndex(form.format.findData("csv"))
    qtbot.mouseClick(form.choices[what], Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert form.format.chosen == ("native" if what == "probe" else "csv")
    assert form.run.isEnabled() == (what != "probe")
    form.write()
    settle(qtbot, real_desktop)
    folder = tmp_path / "out" / (what if what == "probe" else f"{what}-csv")
    assert (folder / ("manifest.json" if what == "probe" else f"{what}.csv.manifest.json")).is_file()
    assert form.result.isVisible()


@pytest.mark.parametrize("fmt", ["onnx", "skops"])
def test_a_probe_is_written_for_other_tools(
    qtbot: QtBot, real_desktop: Desktop, decided: Path, tmp_path: Path, fmt: str
) -> None:
    form = opened(qtbot, real_desktop, decided)
    form.folder.setText(str(tmp_path / "out"))
    form.format.setCurrentIndex(form.format.findData("csv"))
    form.choose("probe")
    form.format.setCurrentIndex(form.format.findData(fmt))
    settle(qtbot, real_desktop)
    assert f"forest.{fmt}" in form.preview.note.text()
    form.write()
    settle(qtbot, real_desktop)
    assert form.result.isVisible()
    assert (tmp_path / "out" / f"probe-{fmt}" / f"forest.{fmt}").is_file()
    assert form.state()["format"] == fmt
    form.choose("labels")
    assert form.format.chosen == "csv", "tables keep their own form"
    form.choose("probe")
    assert form.format.chosen == fmt


def test_what_cannot_be_exported_says_what_to_do(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    form = opened(qtbot, real_desktop, make_project())
    assert form.preview.note.text() == "Nobody has graded yet. Grade some documents first."
    assert not form.go.isEnabled()
    form.choose("dataset")
    assert "no decision run yet" in form.preview.note.text()
    form.choose("probe")
    assert "no probe yet" in form.preview.note.text()
    form.choose("verdicts")
    assert "no verdicts yet" in form.preview.note.text()
    form.choose("probe")
    form.write()
    assert form.error.isVisible()
    assert "no probe yet" in form.error.text()


def test_a_folder_that_cannot_be_written_is_an_error_beside_it(
    qtbot: QtBot, real_desktop: Desktop, decided: Path, tmp_path: Path
) -> None:
    form = opened(qtbot, real_desktop, decided)
    (tmp_path / "taken").write_text("a file")
    form.folder.setText(str(tmp_path / "taken"))
    form.write()
    settle(qtbot, real_desktop)
    assert form.error.isVisible()
    assert "taken" in form.error.text()
    assert form.go.isEnabled()


def test_the_dialog_opens_from_anywhere_and_remembers_the_last_folder(
    qtbot: QtBot, real_desktop: Desktop, decided: Path, tmp_path: Path
) -> None:
    form = opened(qtbot, real_desktop, decided)
    form.folder.setText(str(tmp_path / "mine"))
    form.choose("decisions")
    form.write()
    settle(qtbot, real_desktop)
    real_desktop.window.go("home")
    real_desktop.shell.actions["export"].trigger()
    dialog = real_desktop.window.findChild(ExportDialog)
    assert dialog is not None
    settle(qtbot, real_desktop)
    assert real_desktop.window.shown == "home"
    assert dialog.form.folder.text() == str(tmp_path / "mine")
    assert dialog.form.what == "decisions"
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, real_desktop)
    assert dialog.form.result.isVisible()
    dialog.close()


def test_choices_work_by_keyboard(qtbot: QtBot, real_desktop: Desktop, decided: Path) -> None:
    form = opened(qtbot, real_desktop, decided)
    card = form.choices["dataset"]
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert form.what == "dataset"
    assert card.accessibleName() == "Data set, chosen"
    assert form.choices["labels"].accessibleName() == "Labels"
    settle(qtbot, real_desktop)


def test_every_control_of_export_has_a_name_and_a_tooltip(qtbot: QtBot, real_desktop: Desktop, decided: Path) -> None:
    form = opened(qtbot, real_desktop, decided)
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for one in form.findChildren(kind):
            if type(one).__name__ != "QTableCornerButton" and one.parent() is not form.preview.table:
                assert one.accessibleName(), one
                assert one.toolTip(), one.accessibleName()
    for card in form.choices.values():
        assert card.accessibleName()
        assert card.toolTip()


def test_without_a_project_export_says_so(qtbot: QtBot, real_desktop: Desktop) -> None:
    real_desktop.window.show()
    real_desktop.window.go("export")
    panel = real_desktop.window.panel("export")
    assert isinstance(panel, ExportPanel)
    assert panel._empty.title.text() == "No project is open"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, ""), (True, "yes"), (0.123456, "0.1235"), (7, "7"), ("a\n b\tc", "a b c"), ("x" * 300, "x" * 160 + "…")],
)
def test_cells_of_the_preview_stay_on_one_line(value: object, shown: str) -> None:
    assert export_text.cell(value) == shown
    assert export_text.preview_cells([{"a": value}], ["a", "b"]) == [[shown, ""]]


def test_exports_go_beside_the_project_and_nowhere_for_a_server() -> None:
    assert export_text.usual_folder("/data/a.labeler") == "/data/exports"
    assert export_text.usual_folder("postgresql://db/a") == ""
