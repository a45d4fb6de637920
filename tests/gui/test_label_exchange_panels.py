"""Labels leave for other tools from Export, and come back through Home's import."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.store import events
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels.export import ExportPanel
from labeler.ui.panels.home import HomePanel
from labeler.ui.panels.home_grades import GradesWanted
from labeler.ui.panels.home_import import ImportDialog
from labeler.ui.panels.home_rejected import RejectedRecords

Make = Callable[..., Path]
WAIT = 20_000


def settle(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: not desktop.shell.lane.waiting and not desktop.shell.jobs.running, timeout=WAIT)


def shown(qtbot: QtBot, desktop: Desktop, panel: str, path: Path) -> None:
    desktop.window.show()
    desktop.window.go(panel)
    desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: desktop.shell.project is not None, timeout=WAIT)
    settle(qtbot, desktop)


def test_labels_are_written_for_another_tool(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, tmp_path: Path
) -> None:
    shown(qtbot, real_desktop, "export", make_project(grades=8))
    panel = real_desktop.window.panel("export")
    assert isinstance(panel, ExportPanel)
    form = panel.form
    settle(qtbot, real_desktop)
    assert form.preview.table.rowCount() == 8
    assert form.labels.holds.text().startswith("Left out: ")
    form.format.setCurrentIndex(form.format.findData("doccano"))
    assert "doccano has no fields for" in form.labels.holds.text()
    form.format.setCurrentIndex(form.format.findData("label-studio"))
    qtbot.mouseClick(form.labels.everything, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert form.preview.table.rowCount() == 16, "8 answers to 4 of 12 documents"
    form.folder.setText(str(tmp_path / "out"))
    form.write()
    settle(qtbot, real_desktop)
    tasks = json.loads((tmp_path / "out" / "labels-label-studio" / "labels.label-studio.json").read_text())
    assert [len(task["annotations"]) for task in tasks] == [2] * 4 + [0] * 8
    form.choose("dataset")
    assert not form.labels.isVisible()
    assert form.format.findData("label-studio") < 0
    settle(qtbot, real_desktop)


def test_grades_come_in_through_the_import_dialog(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, tmp_path: Path
) -> None:
    path = make_project()
    shown(qtbot, real_desktop, "home", path)
    home = real_desktop.window.panel("home")
    assert isinstance(home, HomePanel)
    results = [{"from_name": "quality", "type": "rating", "value": {"rating": 4}}]
    tasks = [
        {"data": {"document": name}, "annotations": [{"completed_by": {"email": "ann"}, "result": results}]}
        for name in ("doc-1", "doc-2", "gone")
    ]
    file = tmp_path / "export.json"
    file.write_text(json.dumps(tasks))
    real_desktop.shell.actions["import"].trigger()
    dialog = real_desktop.window.findChild(ImportDialog)
    assert dialog is not None
    dialog.add([str(file)])
    settle(qtbot, real_desktop)
    assert dialog.list.item(0).text().startswith("export.json · grades of Label Studio")
    assert dialog.grades.isChecked()
    assert dialog.grade_fields.isVisible()
    assert not dialog.fold.isVisible()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert home.work.last.text() == "Last import: 2 answers recorded, 1 rejected."
    rejected = real_desktop.window.findChild(RejectedRecords)
    assert rejected is not None
    assert rejected.table.rowCount() == 1
    rejected.close()
    with open_project(str(path)) as project, project.read() as tx:
        assert [(g.document, g.value, g.annotator) for g in events.current_grades(tx)] == [
            ("doc-1", 4, "ann"), ("doc-2", 4, "ann"),
        ]  # fmt: skip


def test_names_of_a_grade_file_are_asked_for(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    shown(qtbot, real_desktop, "home", make_project())
    home = real_desktop.window.panel("home")
    assert isinstance(home, HomePanel)
    dialog = home._import_dialog(["nowhere.json"])
    settle(qtbot, real_desktop)
    assert dialog.sources == []
    qtbot.mouseClick(dialog.grades, Qt.MouseButton.LeftButton)
    dialog.grade_fields.lines["grade"].setText(" quality ")
    dialog.grade_fields.lines["annotator"].setText("cy")
    assert dialog.grade_fields.wanted(("a",)) == GradesWanted(("a",), "quality", "cy")
    qtbot.mouseClick(dialog.pages, Qt.MouseButton.LeftButton)
    assert dialog.fold.isVisible()
    assert not dialog.grade_fields.isVisible()
    dialog.close()
