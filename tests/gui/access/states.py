"""Every state of the desk: empty, the first grade, a full day, without its server, paused, and adjudicating."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from labeler.domain.errors import Unreachable
from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.stages import adjudicate, course, desk, grade, outbox
from labeler.stages.new import new_project
from labeler.store import events
from labeler.store.outbox import OutboxFile
from labeler.store.project import Project, open_project
from labeler.ui.app import Desktop
from labeler.ui.panels.grade import GradePanel
from tests.gui.access.tour import Scene, dialogs, settle, until

NEWCOMER: Final = "eve"
FULL_DAY: Final = (3, 1, 4, 1, 5, 2, 0, 2, 3, 5)
GRADES: Final = 32
"""More than the strip of what was done shows."""
GOLD: Final = 12


def states(desktop: Desktop, sample: Path, folder: Path, size: tuple[int, int]) -> Iterator[Scene]:
    """Each state, on projects of its own in ``folder`` that are made from the sample project."""
    window = desktop.window
    window.resize(QSize(*size))
    window.show()
    window.activateWindow()
    desktop.shell.settings.put("annotator", NEWCOMER)
    desktop.shell.settings.put("advance", "enter")  # by itself nothing goes on to the next document
    window.go("grade")
    with new_project(str(folder / "empty.labeler")):
        pass
    _open(desktop, folder / "empty.labeler")
    yield Scene("state empty", window)
    yield from _day(desktop, Path(shutil.copyfile(sample, folder / "working.labeler")))
    paused = Path(shutil.copyfile(sample, folder / "paused.labeler"))
    _drift(paused)
    _open(desktop, paused)
    yield Scene("state paused", window)
    window.go("team")
    desktop.shell.actions["team_disagreements"].trigger()
    settle(desktop)
    yield Scene("state disagreements", window)
    desktop.shell.actions["settle"].trigger()
    settle(desktop)
    (dialog,) = dialogs(desktop)
    yield Scene("state adjudicating", dialog)
    dialog.reject()
    settle(desktop)


def _open(desktop: Desktop, path: Path) -> None:
    desktop.shell.projects.open(str(path))
    until(lambda: desktop.shell.project is not None and desktop.shell.project.location == str(path))
    settle(desktop)


def _panel(desktop: Desktop) -> GradePanel:
    panel = desktop.window.panel("grade")
    assert isinstance(panel, GradePanel)
    return panel


def _key(desktop: Desktop, value: int) -> None:
    target = QApplication.focusWidget()
    assert target is not None, "the focus is lost"
    QTest.keyClick(target, Qt.Key(Qt.Key.Key_0 + value))
    settle(desktop)


def _go_on(desktop: Desktop) -> None:
    control = _panel(desktop).control
    before = control.visit
    QTest.keyClick(_panel(desktop), Qt.Key.Key_Return)
    until(lambda: control.visit is not before)
    settle(desktop)


def _day(desktop: Desktop, path: Path) -> Iterator[Scene]:
    """From the first grade to a full strip, on a project that counts as one on a server; in the end that is away."""
    window = desktop.window
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Project, "on_server", True)
        patch.setattr(outbox, "default_file", lambda: OutboxFile(path.with_name("outbox.sqlite")))
        _open(desktop, path)
        _key(desktop, 3)
        yield Scene("state first grade", window)
        _go_on(desktop)
        for value in itertools.islice(itertools.cycle(FULL_DAY), GRADES):
            _key(desktop, value)
            _go_on(desktop)
        yield Scene("state full", window)
        for module, name in ((grade, "answer"), (desk, "next_sheets")):
            patch.setattr(module, name, _away)
        for value in (4, 2):
            _key(desktop, value)
            _go_on(desktop)
        until(lambda: _panel(desktop).control.answers.courier.is_away)
        settle(desktop)
        yield Scene("state offline", window)
        patch.undo()
        until(lambda: not _panel(desktop).control.answers.courier.is_away)


def _away(*_: object, **__: object) -> object:
    raise Unreachable("The server does not answer.", "Check that it runs and that the network reaches it.")


def _drift(path: Path) -> None:
    """Settle documents, and let the newcomer grade them far away from that."""
    with open_project(path) as project:
        with project.write() as tx:
            course.change_course(tx, rate=0.5, at_least=4, window=5)
            names = sorted({g.document for g in events.current_grades(tx)})[:GOLD]
        for name in names:
            how = Circumstances(Strategy.GOLD, None, rubric="educational-value/1")
            adjudicate.settle(project, name, 4, "Explains step by step, with an example.", "lead")
            grade.answer(project, grade.Answer(EventKind.GRADE, name, NEWCOMER, how, value=0))
