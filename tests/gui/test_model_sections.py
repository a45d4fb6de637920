"""Sections of Model on real projects: keys, features, versions, and that training moves no page."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.probes import FAMILIES
from labeler.domain.progress import Progress, drain
from labeler.stages import queue
from labeler.stages.config import load_settings
from labeler.stages.path import train_and_score
from labeler.store import events, in_force
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import model_work
from labeler.ui.panels.model import ModelPanel
from labeler.ui.panels.model_families import ONE_STAYS, verdict_words
from labeler.ui.panels.model_sections import SECTIONS
from labeler.ui.panels.model_versions import ONE_PROBE, UseDialog
from tests.gui.conftest import settle

Make = Callable[..., Path]
WAIT = 60_000


@pytest.fixture
def one(make_project: Make) -> Path:
    """A project with one probe, some of whose documents are of the evaluation stream."""
    return make_project(documents=60, grades=112, evaluated=16, trained=True)


@pytest.fixture(scope="module")
def trained_twice(made_once: Make, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two probes: the second saw grades that turn the order round."""
    first = made_once(documents=48, grades=60, trained=True)
    path = Path(shutil.copy(first, tmp_path_factory.mktemp("twice") / "two.labeler"))
    with open_project(path) as project:
        turned = [
            Action(
                uid=f"t{n}", kind=EventKind.GRADE, document=f"doc-{n}", annotator="cleo", at="2026-11-03T10:00:00Z",
                value=5 - n % 6, circumstances=Circumstances(Strategy.CHOSEN),
            )
            for n in range(48)
        ]  # fmt: skip
        with project.write(durable=True) as tx:
            events.append(tx, turned)
        drain(train_and_score(project))
    return path


@pytest.fixture
def two(trained_twice: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copy(trained_twice, tmp_path / "two.labeler"))


def opened(qtbot: QtBot, desktop: Desktop, path: Path) -> ModelPanel:
    desktop.window.show()
    desktop.window.go("model")
    model = desktop.window.panel("model")
    assert isinstance(model, ModelPanel)
    desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: model._view is not None, timeout=WAIT)
    settle(qtbot, desktop)
    return model


def test_every_section_has_a_key_and_fits_its_page(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    real_desktop.window.resize(1280, 720)
    for at, name in enumerate(SECTIONS):
        qtbot.keyClick(real_desktop.window, Qt.Key(Qt.Key.Key_1.value + at))
        assert model.sections.shown == name
        assert model.sections.tabs.currentIndex() == model.sections.pages.currentIndex() == at
        page = model.sections.pages.currentWidget().widget()  # type: ignore[attr-defined]
        assert page.minimumSizeHint().width() <= model.sections.pages.width()
        assert page.minimumSizeHint().height() <= model.sections.pages.height()


def test_arrow_keys_on_the_tabs_go_through_the_sections(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    model.sections.tabs.setFocus()
    qtbot.keyClick(model.sections.tabs, Qt.Key.Key_Right)
    assert model.sections.shown == "model_figures"
    assert model.sections.pages.currentIndex() == 1


def test_a_digit_written_into_the_cut_is_no_key(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    real_desktop.shell.actions["model_scores"].trigger()
    with qtbot.waitActive(real_desktop.window):
        real_desktop.window.activateWindow()
    spin = model.sections.cut.spin
    spin.setFocus()
    qtbot.waitUntil(spin.hasFocus, timeout=WAIT)
    spin.selectAll()
    qtbot.keyClick(spin, Qt.Key.Key_1)
    assert model.sections.shown == "model_scores"
    assert spin.value() == 1.0


def test_the_section_is_the_one_of_the_last_time(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    real_desktop.shell.actions["model_trust"].trigger()
    state = model.save_state()
    model.restore_state({})
    assert model.sections.shown == SECTIONS[0]
    model.restore_state(state)
    assert model.sections.shown == "model_trust"


def test_the_queue_says_what_is_left(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    served = model.sections.overview.served
    rows = [[served.table.item(at, n).text() for n in range(3)] for at in range(served.table.rowCount())]  # type: ignore[union-attr]
    assert rows[0] == ["the probe was unsure", "80", "–"]
    assert rows[1] == ["at random, for these figures only", "32", "10%"]
    assert rows[2] == ["search for rare high grades", "0", "60%"]
    assert [served.stock.item(at, 1).text() for at in range(3)] == ["3", "0", "0"]  # type: ignore[union-attr]
    with open_project(one) as project:
        counted, drawn = queue.count(project), drain(queue.run(project, queue.QueueParams(n=0)))
    assert counted == drawn


def test_figures_stand_for_random_documents_and_out_of_bag(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    table = model.sections.figures.table
    heads = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]  # type: ignore[union-attr]
    assert heads[:2] == ["Figure", "Random · 12"]  # those that are pages; a switch shows the 4 lessons
    assert heads[-1].startswith("Out of bag · ")
    assert table.item(0, 0).text() == "Rank agreement with people"  # type: ignore[union-attr]
    assert "intervals are wide" in model.sections.figures.notes.text()
    real_desktop.window.resize(1280, 720)
    real_desktop.shell.actions["model_figures"].trigger()
    qtbot.waitUntil(lambda: table.columnWidth(0) >= 200, timeout=WAIT)
    assert sum(table.columnWidth(at) for at in range(table.columnCount())) <= table.viewport().width()


def test_confusion_and_calibration_are_shown(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    real_desktop.shell.actions["model_trust"].trigger()
    trust = model.sections.trust
    cells = [trust.table.item(i, j) for i in range(6) for j in range(6)]
    assert sum(int(cell.text()) for cell in cells if cell is not None) == 30  # pages
    assert "Pages:" in trust.certainty.text()
    assert trust._plot is not None
    assert trust._plot.isVisible()
    assert trust._plot.accessibleDescription() == trust.calibration_words.text()
    real_desktop.shell.theme.choose("dark")
    assert trust._plot.backgroundBrush().color() == real_desktop.shell.theme.colour("surface")


# features


def test_a_family_that_is_unchecked_is_left_out_of_the_next_training(
    qtbot: QtBot, real_desktop: Desktop, one: Path
) -> None:
    model = opened(qtbot, real_desktop, one)
    real_desktop.shell.actions["model_features"].trigger()
    card = model.sections.families.card
    qtbot.mouseClick(card.boxes["words"], Qt.MouseButton.LeftButton, pos=card.boxes["words"].rect().center() * 0.2)
    settle(qtbot, real_desktop)
    assert card.note.text().startswith("The next training reads meaning, statistics and directions.")
    with open_project(one) as project, project.read() as tx:
        assert load_settings(tx).features == ("embedding", "statistics", "directions")
    real_desktop.shell.actions["train"].trigger()
    settle(qtbot, real_desktop)
    assert model.chip.text().startswith("Probe 2")
    assert card.verdicts["words"].text() == "probe 2 did not read it"
    assert card.note.text().endswith("the next training reads the same.")


def test_one_family_always_stays(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    card = model.sections.families.card
    for family in FAMILIES:
        card.boxes[family].click()
    settle(qtbot, real_desktop)
    assert [box.isChecked() for box in card.boxes.values()] == [False, False, False, True]
    with open_project(one) as project, project.read() as tx:
        assert load_settings(tx).features == FAMILIES[3:]
    card.boxes[FAMILIES[3]].click()
    assert card.note.text() == ONE_STAYS
    assert verdict_words("words", ("words",), 2) == "all that probe 2 read"


# versions


def test_one_probe_has_nothing_to_compare(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    real_desktop.shell.actions["model_versions"].trigger()
    versions = model.sections.versions
    assert versions.compare.kept.text() == ONE_PROBE
    assert not versions.compare.pickers.isVisible()
    assert not versions.list.use.isEnabled()


def test_two_probes_are_compared_at_the_cut_and_a_document_opens_in_audit(
    qtbot: QtBot, real_desktop: Desktop, two: Path
) -> None:
    asked: list[str] = []
    audit = real_desktop.window.panel("audit")
    audit.show_filter = asked.append  # type: ignore[attr-defined]
    model = opened(qtbot, real_desktop, two)
    model.sections.cut.spin.setValue(2.5)
    real_desktop.shell.actions["model_versions"].trigger()
    compare = model.sections.versions.compare
    assert compare.pair == (1, 2)
    qtbot.mouseClick(compare.go, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert compare.words.text().startswith("Probe 2 against 1: ")
    assert "at cut 2.5" in compare.words.text()
    first = compare.table.item(0, 0)
    assert first is not None
    compare.table.setCurrentCell(0, 0)
    compare.table.setFocus()
    qtbot.keyClick(compare.table, Qt.Key.Key_Return)
    assert asked == [f"id={first.text()}"]
    assert real_desktop.window.shown == "audit"


def test_going_back_to_a_probe_asks_first_and_is_shown(qtbot: QtBot, real_desktop: Desktop, two: Path) -> None:
    model = opened(qtbot, real_desktop, two)
    real_desktop.shell.actions["model_versions"].trigger()
    versions = model.sections.versions
    assert versions.list.chosen == 2
    assert versions.list.use.text() == "In force"
    versions.list.table.setCurrentCell(1, 0)
    assert versions.list.use.text() == "Use probe 1…"
    qtbot.mouseClick(versions.list.use, Qt.MouseButton.LeftButton)
    dialog = real_desktop.window.findChild(UseDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Use probe 1?"
    with open_project(two) as project, project.read() as tx:
        assert in_force.number(tx) == 2
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert model.chip.text().startswith("Probe 1")
    assert model.chip.text().endswith("newest is 2")
    assert model.strip.said.text() == "Probe 1 is in force."
    assert versions.list.table.item(1, 0).text().startswith("1 · in force")  # type: ignore[union-attr]
    real_desktop.shell.actions["train"].trigger()
    settle(qtbot, real_desktop)
    assert model.strip.said.text().endswith("Probe 2 is in force, in the place of probe 1.")


def test_of_two_jobs_the_newer_one_is_shown_until_it_ends(
    qtbot: QtBot, real_desktop: Desktop, two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_project: object, *_: object) -> Generator[Progress, None, object]:
        while True:
            yield Progress(1, 2, "turns", "wait")

    monkeypatch.setattr(model_work, "train", endless)
    monkeypatch.setattr(model_work, "compare", endless)
    model = opened(qtbot, real_desktop, two)
    real_desktop.shell.actions["train"].trigger()
    qtbot.waitUntil(lambda: "turns" in model.strip.line.text(), timeout=WAIT)
    model.doing.compare(1, 2, 3.0)
    training, comparing = (real_desktop.shell.jobs.of_kind(kind) for kind in ("train", "compare"))
    assert training is not None
    assert comparing is not None
    training.cancel()
    qtbot.waitUntil(lambda: not training.is_running, timeout=WAIT)
    assert model.strip.currentIndex() == 1
    qtbot.mouseClick(model.strip.cancel, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert not comparing.is_running
    assert model.strip.currentIndex() == 0


# all of it


def test_every_control_of_every_section_has_a_name_and_a_tooltip(
    qtbot: QtBot, real_desktop: Desktop, two: Path
) -> None:
    model = opened(qtbot, real_desktop, two)
    for name in SECTIONS:
        real_desktop.shell.actions[name].trigger()
        page = model.sections.pages.currentWidget()
        for kind in (QAbstractButton, QComboBox, QTableWidget):
            for control in page.findChildren(kind):
                inner = isinstance(control.parent(), QTableWidget) or control.objectName().startswith("qt_")
                if not inner and control.isVisible():
                    assert control.accessibleName(), (name, control)
                    assert control.toolTip(), (name, control.accessibleName())


def test_the_keyboard_reaches_every_control_in_order(qtbot: QtBot, real_desktop: Desktop, two: Path) -> None:
    model = opened(qtbot, real_desktop, two)
    real_desktop.shell.actions["model_versions"].trigger()
    versions = model.sections.versions
    wanted: list[QWidget] = [versions.list.table, versions.compare.first, versions.compare.second, versions.compare.go]
    found, at = [], versions.list.table.nextInFocusChain()
    found.append(versions.list.table)
    while at is not versions.list.table:
        if at in wanted:
            found.append(at)
        at = at.nextInFocusChain()
    assert found == wanted


def test_pages_and_lessons_are_told_apart(qtbot: QtBot, real_desktop: Desktop, one: Path) -> None:
    model = opened(qtbot, real_desktop, one)
    kind, view = model.sections.kind, model._view
    assert view is not None
    assert view.probe is not None
    assert kind.isVisible()
    for at, name in enumerate(("page", "lesson")):
        kind.setCurrentIndex(at)
        kind.activated.emit(at)
        table = view.probe.metrics["kinds"][name]["confusion"]["table"]  # type: ignore[index]
        assert f"of {sum(map(sum, table))} document" in model.sections.trust.confusion_words.text()
    assert model.subtitle.startswith("Lessons: ")
