"""Home on real projects: what it says, what it starts, and how it waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from labeler.domain.errors import WorldError
from labeler.stages import prepare as prepare_stage
from labeler.stages.prepare import PrepareReport
from labeler.store import documents
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import home_work
from labeler.ui.panels.home import HomePanel
from labeler.ui.panels.home_import import ImportDialog
from labeler.ui.panels.home_rejected import RejectedRecords

Make = Callable[..., Path]
WAIT = 20_000


def opened(qtbot: QtBot, desktop: Desktop, path: Path | None) -> HomePanel:
    """Home in front, with a project that has been looked at."""
    desktop.window.show()
    desktop.window.go("home")
    home = desktop.window.panel("home")
    assert isinstance(home, HomePanel)
    if path is not None:
        desktop.shell.projects.open(str(path))
        qtbot.waitUntil(lambda: home._view is not None, timeout=WAIT)
    settle(qtbot, desktop)
    return home


def settle(qtbot: QtBot, desktop: Desktop) -> None:
    """Wait for the lane and for every job."""
    qtbot.waitUntil(lambda: not desktop.shell.lane.waiting and not desktop.shell.jobs.running, timeout=WAIT)


def quick_prepare(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Preparing that only notes that it was asked for: extraction and the encoder have tests of their own."""
    asked: list[object] = []

    def run(project: object, params: object) -> object:
        asked.append(params)
        return PrepareReport(0, 0, {}, 0.0, 0, 0)
        yield

    monkeypatch.setattr(prepare_stage, "run", run)
    return asked


def titles(home: HomePanel) -> list[str]:
    """Texts of the buttons of the Next card."""
    return [button.text() for button in home.next.buttons]


def test_without_a_project_there_are_ways_to_get_one(qtbot: QtBot, real_desktop: Desktop) -> None:
    real_desktop.shell.settings.remember_project("/data/old.labeler")
    real_desktop.shell.settings.remember_project("postgresql://me:secret@db/pages")
    home = opened(qtbot, real_desktop, None)
    assert home.pages.currentWidget() is home.welcome
    shown = [w.accessibleName() for w in home.welcome.findChildren(QAbstractButton)]
    assert "Open the sample project" in shown
    assert "Open /data/old.labeler" in shown
    assert not any("secret" in name for name in shown)
    assert not real_desktop.shell.actions["import"].isEnabled()


def test_a_recent_project_opens_with_a_click(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    path = make_project(documents=3)
    real_desktop.shell.settings.remember_project(str(path))
    home = opened(qtbot, real_desktop, None)
    link = next(b for b in home.welcome.findChildren(QAbstractButton) if b.accessibleName() == f"Open {path}")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: home._view is not None, timeout=WAIT)
    assert home.title == "pages.labeler"


def test_an_empty_project_is_a_place_to_drop_on(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project(documents=0))
    assert home.pages.currentWidget() is home.drop_here
    assert home.subtitle == "nothing imported yet"


def test_documents_that_are_not_prepared_ask_for_it(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project(prepared=False))
    assert home.next.heading.text() == "Prepare 12 documents"
    assert titles(home) == ["Prepare"]
    assert home.subtitle == "9 pages · 3 lessons · 2 records rejected"
    assert "Nothing is prepared yet" in home.flow.note.text()


def test_the_sample_needs_one_click(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project(prepared=False, grades=16))
    assert titles(home)[0] == "Prepare and train"


def test_few_grades_ask_for_more(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project(grades=3))
    assert home.next.heading.text() == "Grade 7 more documents"
    qtbot.keyClick(real_desktop.window, Qt.Key.Key_G)
    assert real_desktop.window.shown == "grade"


def test_the_bar_shows_every_token_once(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project())
    parts = {part.name: part.flow.tokens for part in home.flow.bar.parts}
    assert parts == {"Boilerplate": 12 * 40, "Twins": 111, "Kept": sum(range(100, 111))}
    assert home._view is not None
    assert sum(parts.values()) == home._view.counts.tokens
    assert sum(p.width() for p in home.flow.bar.parts) + 2 * 3 == home.flow.bar.width()
    assert "navigation: 480" in home.flow.bar.parts[0].toolTip()


def test_a_part_of_the_bar_leads_to_audit(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project())
    asked: list[str] = []
    real_desktop.window.panel("audit").show_filter = asked.append  # type: ignore[attr-defined]
    twins = home.flow.bar.parts[1]
    twins.setFocus()
    QTest.keyClick(twins, Qt.Key.Key_Space)
    assert real_desktop.window.shown == "audit"
    assert asked == ["reason:exact_duplicate"]


def test_after_a_decision_home_speaks_of_the_run(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project(documents=48, grades=80, trained=True, cut=2.5))
    assert titles(home)[0] == "Audit"
    assert "Run 1 (cut 2.5)" in home.next.text.text()
    assert "as run 1 decided" in home.flow.note.text()
    assert "Below the cut" in [part.name for part in home.flow.bar.parts]
    assert "Same grade in" in home.people.lines.text()
    assert home.probe.lines.text().startswith("Probe 1 · 80 grades")
    assert "out of bag" in home.probe.lines.text()


def test_import_runs_and_preparing_follows_by_itself(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = quick_prepare(monkeypatch)
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.html").write_text("<html><body><p>First</p></body></html>")
    (folder / "b.html").write_text("<html><body><p>Second</p></body></html>")
    path = make_project(documents=0)
    home = opened(qtbot, real_desktop, path)
    real_desktop.shell.actions["import"].trigger()
    dialog = real_desktop.window.findChild(ImportDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    dialog.add([str(folder)])
    settle(qtbot, real_desktop)
    assert dialog.list.item(0).text() == "pages · folder"
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert home.pages.currentIndex() == 2
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    settle(qtbot, real_desktop)
    assert home.work.last.text() == "Last import: 2 new documents."
    assert home.work.currentWidget() is home.work.idle
    with open_project(path) as project, project.read() as tx:
        assert len(documents.all_ids(tx)) == 2


def test_an_import_that_fails_says_why_and_stays_on_screen(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, tmp_path: Path
) -> None:
    home = opened(qtbot, real_desktop, make_project(documents=0))
    from labeler.stages.ingest import IngestParams

    with qtbot.waitSignal(real_desktop.shell.errors.told, timeout=WAIT):
        home._import(IngestParams((str(tmp_path / "gone.warc"),)))
    settle(qtbot, real_desktop)
    assert real_desktop.window.messages.isVisible()
    assert "gone.warc" in real_desktop.window.messages.message.text()


def test_a_second_import_while_one_runs_is_refused_in_words(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = opened(qtbot, real_desktop, make_project())
    told: list[str] = []
    real_desktop.shell.errors.told.connect(lambda message, _advice: told.append(message))

    def slow(*_args: object) -> object:
        from labeler.domain.progress import Progress

        while True:
            yield Progress(1, 9, "documents", "slow")

    monkeypatch.setattr(home_work, "ingest", slow)
    from labeler.stages.ingest import IngestParams

    home._import(IngestParams(("a",)))
    home._import(IngestParams(("b",)))
    assert told == ["Import is running already."]
    assert home.next.heading.text() == "Importing"
    qtbot.keyClick(real_desktop.window, Qt.Key.Key_Escape)
    settle(qtbot, real_desktop)
    assert home.next.heading.text() != "Importing"


def test_rejected_records_are_listed_copied_and_saved(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, tmp_path: Path
) -> None:
    home = opened(qtbot, real_desktop, make_project())
    assert home.work.rejected.text() == "2 records rejected, show"
    qtbot.mouseClick(home.work.rejected, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    dialog = real_desktop.window.findChild(RejectedRecords)
    assert dialog is not None
    assert dialog.table.rowCount() == 2
    dialog.copy()
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "source\trecord\terror\tunread_bytes"
    assert copied[2] == "pages.warc\trecord 99\tcut off\t5"
    dialog.save(str(tmp_path / "rejected.csv"))
    settle(qtbot, real_desktop)
    saved = (tmp_path / "rejected.csv").read_text()
    assert "pages.warc,'=record 98,no body,7" in saved
    dialog.close()


def test_verify_runs_as_a_job_and_shows_what_it_found(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project(grades=4))
    qtbot.mouseClick(home.proof.check, Qt.MouseButton.LeftButton)
    assert not home.proof.check.isEnabled()
    settle(qtbot, real_desktop)
    # the ledgers of this project are well, its events too; its content hashes are those of its bytes
    assert home.proof.outcome.text() == "● Verified just now: no problem."
    assert home.proof.check.isEnabled()


def test_dropping_files_opens_the_import_dialog_from_any_panel(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, tmp_path: Path
) -> None:
    home = opened(qtbot, real_desktop, make_project())
    window = real_desktop.window
    window.go("export")
    settle(qtbot, real_desktop)
    file = tmp_path / "lessons.jsonl"
    file.write_text('{"id": "a", "text": "A lesson."}\n')
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    where, action = QPoint(200, 200), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(where), action, data, left, none))
    assert home._drop is not None
    assert home._drop.veil.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not home._drop.veil.isVisible()
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(where), action, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(where), action, data, left, none))
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    assert window.shown == "home"
    assert dialog.sources == [str(file)]
    assert dialog.lessons.isChecked()
    settle(qtbot, real_desktop)
    dialog.close()


def test_grading_elsewhere_does_not_make_home_look(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project())
    before = home._view
    real_desktop.window.go("export")
    settle(qtbot, real_desktop)
    real_desktop.shell.lane.broadcast(frozenset({"grades"}))
    settle(qtbot, real_desktop)
    assert home._view is before
    real_desktop.window.go("home")
    settle(qtbot, real_desktop)
    assert home._view is not before


def test_the_sample_project_is_made_and_opened(
    qtbot: QtBot, real_desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(home_work, "sample_folder", lambda: tmp_path / "sample")
    home = opened(qtbot, real_desktop, None)
    qtbot.mouseClick(home.welcome.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: home._view is not None, timeout=60_000)
    settle(qtbot, real_desktop)
    assert home.title == "sample.labeler"
    assert titles(home)[0] == "Prepare and train"


def test_every_control_of_home_has_a_name_and_a_tooltip(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make
) -> None:
    home = opened(qtbot, real_desktop, make_project(documents=48, grades=80, trained=True, cut=2.5))
    dialog = home._import_dialog()
    for root in (home, dialog):
        for kind in (QAbstractButton, QComboBox, QLineEdit):
            for one in root.findChildren(kind):
                assert one.accessibleName(), one
                assert one.toolTip(), one.accessibleName()
    settle(qtbot, real_desktop)
    dialog.close()


def test_errors_of_the_world_show_a_way_out(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    home = opened(qtbot, real_desktop, make_project())
    home._failed(WorldError("The file is locked.", "Close the other program."))
    assert home._error.isVisible()
    assert home._error.title.text() == "The file is locked."
