"""Model on real projects: figures, the movable cut, training and deciding."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDoubleSpinBox, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from labeler.domain.progress import Progress
from labeler.stages.model import budget_keeps, keeps
from labeler.store import probes, runs
from labeler.store.project import open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import model_work
from labeler.ui.panels.model import ModelPanel
from labeler.ui.panels.model_ask import DecideDialog
from labeler.ui.panels.model_plots import CutPlot
from tests.gui.conftest import settle

Make = Callable[..., Path]
WAIT = 60_000


@pytest.fixture
def trained(make_project: Make) -> Path:
    """48 documents, 40 of them graded by two people, and a probe."""
    return make_project(documents=48, grades=80, trained=True)


def opened(qtbot: QtBot, desktop: Desktop, path: Path) -> ModelPanel:
    """Model in front, with a project that has been looked at."""
    desktop.window.show()
    desktop.window.go("model")
    model = desktop.window.panel("model")
    assert isinstance(model, ModelPanel)
    desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: model._view is not None, timeout=WAIT)
    settle(qtbot, desktop)
    return model


def plot_of(model: ModelPanel) -> CutPlot:
    plot = model.sections.cut._plot
    assert plot is not None
    return plot


def test_pyqtgraph_is_not_imported_before_there_is_a_probe_to_show() -> None:
    code = "import sys, labeler.ui.panels.model, labeler.ui.panels.home, labeler.ui.panels.export; "
    code += (
        "heavy = {'pyqtgraph', 'torch', 'sklearn', 'sqlalchemy', 'pyarrow'} & set(sys.modules); print(sorted(heavy))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("options", "title", "button"),
    [
        ({"prepared": False}, "No probe yet", "Prepare"),
        ({"grades": 3}, "7 more grades for a first probe", "Grade"),
        ({"grades": 12}, "Train the first probe", "Train"),
    ],
)
def test_without_a_probe_model_says_what_is_missing(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, options: dict[str, object], title: str, button: str
) -> None:
    model = opened(qtbot, real_desktop, make_project(**options))
    assert model._empty.isVisible()
    assert model._empty.title.text() == title
    assert button in [b.text() for b in model._empty.findChildren(QAbstractButton)]


def test_without_a_project_model_says_so(qtbot: QtBot, real_desktop: Desktop) -> None:
    real_desktop.window.show()
    real_desktop.window.go("model")
    model = real_desktop.window.panel("model")
    assert isinstance(model, ModelPanel)
    assert model._empty.title.text() == "No project is open"


def test_figures_carry_interval_number_and_what_they_rest_on(
    qtbot: QtBot, real_desktop: Desktop, trained: Path
) -> None:
    model = opened(qtbot, real_desktop, trained)
    assert model.subtitle == "Pages: out of bag: 30 training documents, each judged by trees that never saw it"
    assert "none is graded so far" in model.sections.overview.basis.text()
    rank = model.sections.overview.figures.figures["spearman"]
    assert 0 < float(rank.value.text()) <= 1
    assert "30 documents" in rank.note.text()
    assert "95" in rank.note.text()
    assert model.chip.text().startswith("Probe 1 · 80 grades")
    assert model.sections.versions.list.table.rowCount() == 1
    assert model.sections.overview.served.table.item(0, 0).text() == "the probe was unsure"
    assert model.sections.overview.served.table.item(0, 1).text() == "80"


def test_with_enough_random_documents_the_figures_are_theirs(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make
) -> None:
    path = make_project(documents=80, grades=140, evaluated=40, trained=True)
    model = opened(qtbot, real_desktop, path)
    assert model.subtitle == "Pages: every figure from 30 random documents that never trained it"
    assert not model.sections.overview.basis.isVisible()


def test_arrow_keys_and_spin_box_move_the_cut_together(qtbot: QtBot, real_desktop: Desktop, trained: Path) -> None:
    model = opened(qtbot, real_desktop, trained)
    plot, view = plot_of(model), model._view
    assert view is not None
    assert plot.cut == model.sections.cut.spin.value() == 3.0
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert model.sections.cut.spin.value() == 2.95
    qtbot.keyClick(plot, Qt.Key.Key_PageDown)
    assert model.sections.cut.spin.value() == 2.45
    expected = keeps(view, 2.45)
    assert f"Cut 2.45 keeps {expected.documents} documents" in model.sections.cut.words.text()
    qtbot.keyClick(model.sections.cut.spin, Qt.Key.Key_Up)
    assert plot.cut == 2.5
    assert f"{(view.scores >= 2.5).sum()} of " in plot.accessibleDescription()
    model.sections.cut.spin.setValue(5.0)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.cut == 5.0


def test_dragging_the_line_moves_the_cut(qtbot: QtBot, real_desktop: Desktop, trained: Path) -> None:
    model = opened(qtbot, real_desktop, trained)
    plot_of(model)._line.setValue(1.234)
    assert model.sections.cut.spin.value() == 1.23
    assert model.sections.cut.cut is not None
    assert model.sections.cut.cut.score == 1.23


def test_a_cut_that_was_moved_stays_when_something_changes(qtbot: QtBot, real_desktop: Desktop, trained: Path) -> None:
    model = opened(qtbot, real_desktop, trained)
    model.sections.cut.spin.setValue(1.5)
    real_desktop.shell.lane.broadcast(frozenset({"grades"}))
    settle(qtbot, real_desktop)
    assert model.sections.cut.spin.value() == 1.5
    assert plot_of(model).cut == 1.5


def test_a_token_budget_says_what_it_keeps(qtbot: QtBot, real_desktop: Desktop, trained: Path) -> None:
    model = opened(qtbot, real_desktop, trained)
    view = model._view
    assert view is not None
    model.sections.cut.budget.setText("1.5 k")
    settle(qtbot, real_desktop)
    expected = budget_keeps(view, 1500)
    assert f"keeps {expected.documents} documents" in model.sections.cut.budget_words.text()
    assert model.sections.cut.cut is not None
    assert model.sections.cut.cut.budget == 1500
    assert not model.sections.cut.spin.isEnabled()
    model.sections.cut.budget.setText("lots")
    assert model.sections.cut.cut is None
    assert not model.sections.cut.decide.isEnabled()
    assert "Write a number" in model.sections.cut.budget_words.text()
    model.sections.cut.budget.clear()
    assert model.sections.cut.decide.isEnabled()


def test_deciding_asks_first_and_then_makes_the_run_that_was_shown(
    qtbot: QtBot, real_desktop: Desktop, trained: Path
) -> None:
    model = opened(qtbot, real_desktop, trained)
    model.sections.cut.spin.setValue(2.5)
    shown = model.sections.cut.words.text()
    real_desktop.shell.actions["decide"].trigger()
    dialog = real_desktop.window.findChild(DecideDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Decide with cut 2.5?"
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    with open_project(trained) as project, project.read() as tx:
        run = runs.info(tx)
    assert run is not None
    assert run.cut.score == 2.5
    assert f"keeps {run.kept:,} documents" in shown
    assert model.sections.cut.last.text().startswith(f"Run 1 kept {run.kept} documents")
    qtbot.mouseClick(model.sections.cut.audit, Qt.MouseButton.LeftButton)
    assert real_desktop.window.shown == "audit"


def test_decide_from_elsewhere_waits_for_the_scores(qtbot: QtBot, real_desktop: Desktop, trained: Path) -> None:
    real_desktop.window.show()
    real_desktop.window.go("home")
    real_desktop.shell.projects.open(str(trained))
    qtbot.waitUntil(lambda: real_desktop.shell.project is not None, timeout=WAIT)
    real_desktop.shell.actions["decide"].trigger()
    settle(qtbot, real_desktop)
    dialog = real_desktop.window.findChild(DecideDialog)
    assert dialog is not None
    dialog.close()


def test_training_makes_a_probe_and_scores_everything(qtbot: QtBot, real_desktop: Desktop, make_project: Make) -> None:
    path = make_project(documents=48, grades=80)
    model = opened(qtbot, real_desktop, path)
    real_desktop.shell.actions["train"].trigger()
    assert model.strip.currentIndex() == 1
    settle(qtbot, real_desktop)
    assert model.strip.currentIndex() == 0
    with open_project(path) as project, project.read() as tx:
        probe = probes.info(tx)
        assert probe is not None
        assert len(list(probes.scores(tx, probe.id))) == 48
    assert model.chip.text().startswith("Probe 1")
    real_desktop.shell.actions["train"].trigger()
    settle(qtbot, real_desktop)
    assert model.strip.said.text() == "Probe 1 has learned all these grades already."


def test_training_is_cancelled_from_the_header_and_moves_nothing(
    qtbot: QtBot, real_desktop: Desktop, trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_project: object) -> Generator[Progress, None, object]:
        done = 0
        while True:
            done += 1
            yield Progress(min(done, 200), 200, "trees", "grow")

    monkeypatch.setattr(model_work, "train", slow)
    model = opened(qtbot, real_desktop, trained)
    where = model.sections.overview.figures.mapToGlobal(model.sections.overview.figures.rect().topLeft())
    real_desktop.shell.actions["train"].trigger()
    qtbot.waitUntil(lambda: "trees" in model.strip.line.text(), timeout=WAIT)
    assert model.sections.overview.figures.mapToGlobal(model.sections.overview.figures.rect().topLeft()) == where
    qtbot.mouseClick(model.strip.cancel, Qt.MouseButton.LeftButton)
    settle(qtbot, real_desktop)
    assert "cancelled" in model.strip.said.text()
    assert model.sections.overview.figures.mapToGlobal(model.sections.overview.figures.rect().topLeft()) == where


def test_plots_follow_the_theme(qtbot: QtBot, real_desktop: Desktop, trained: Path) -> None:
    model = opened(qtbot, real_desktop, trained)
    plot = plot_of(model)
    for scheme in ("dark", "light"):
        real_desktop.shell.theme.choose(scheme)
        assert plot.backgroundBrush().color() == real_desktop.shell.theme.colour("surface")
        assert plot._line.pen.color() == real_desktop.shell.theme.colour("ink")


def test_the_plot_shows_that_it_has_the_focus(qtbot: QtBot, real_desktop: Desktop, trained: Path) -> None:
    model = opened(qtbot, real_desktop, trained)
    plot = plot_of(model)
    real_desktop.window.activateWindow()
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus, timeout=WAIT)
    assert real_desktop.shell.theme.current.accent in plot.styleSheet()
    model.sections.cut.spin.setFocus()
    qtbot.waitUntil(lambda: not plot.hasFocus(), timeout=WAIT)
    assert "transparent" in plot.styleSheet()


def test_every_control_of_model_has_a_name_and_a_tooltip(qtbot: QtBot, real_desktop: Desktop, trained: Path) -> None:
    model = opened(qtbot, real_desktop, trained)
    for kind in (QAbstractButton, QDoubleSpinBox, QLineEdit, QTableWidget, CutPlot):
        for one in [*model.findChildren(kind), *model.strip.findChildren(kind)]:
            of_qt = one.objectName() == "qt_spinbox_lineedit" or isinstance(one.parent(), QTableWidget)
            if of_qt or not (one.isVisibleTo(model) or model.strip.isAncestorOf(one)):
                continue
            assert one.accessibleName(), one
            assert one.toolTip(), one.accessibleName()


def test_training_stays_possible_after_grades_came_in_elsewhere(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make
) -> None:
    model = opened(qtbot, real_desktop, make_project())
    assert not model.strip.train.isVisible()  # the empty state has the one way on
    assert real_desktop.shell.actions["train"].isEnabled()
    told: list[str] = []
    real_desktop.shell.errors.told.connect(lambda message, _advice: told.append(message))
    real_desktop.shell.actions["train"].trigger()
    settle(qtbot, real_desktop)
    assert told == ["No grade can train a probe yet."]
