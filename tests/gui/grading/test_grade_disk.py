"""Grading on a disk that is full or read-only: the answer stays, says why, and is saved as soon as it can be."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from labeler.ui.panels.grading import answers
from tests.disks import Disk

Make = Callable[..., Any]


@pytest.fixture
def location(location: str, disk: Disk) -> str:
    """The same empty project on that disk."""
    return str(shutil.copy(location, disk.folder / "desk.labeler"))


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be saved is tried again sooner than in the app."""
    monkeypatch.setattr(answers, "AGAIN_MS", 200)


def test_answers_that_find_no_room_stay_and_are_saved_when_there_is(sit: Make, pages: Make, disk: Disk) -> None:
    seat = sit(pages(6))
    first = seat.grade_and_go_on(3)
    name, before = seat.name, seat.said()
    assert before == [("grade", first, 3)]
    with disk.full():
        seat.control.comment("worth reading " * 3000)
        seat.settle()
        seat.key(Qt.Key.Key_4)
        seat.key(Qt.Key.Key_Return)
        seat.until(lambda: len(seat.control.answers.unsaved) == 2)
        assert seat.name == name
        assert seat.panel.side.levels.cards[4].isChecked()
        assert seat.panel.side.trouble.isVisible()
        assert "everything acknowledged so far is saved" in seat.panel.side.trouble.words.text()
        seat.until(lambda: seat.panel.heading.saved.text().startswith("▲ not saved: "))
        assert seat.panel.heading.saved.text().startswith(("▲ not saved: D", "▲ not saved: The disk")), (
            "why comes first"
        )
    seat.until(lambda: seat.name != name)
    seat.settle()
    assert [said for said in seat.said() if said[0] == "grade"] == [*before, ("grade", name, 4)]
    assert len(seat.said()) == 3
    assert not seat.panel.side.trouble.isVisible()
    assert seat.panel.heading.saved.text() == "● saved"


def test_a_project_on_a_read_only_disk_is_read_and_says_that_nothing_is_saved(
    sit: Make, pages: Make, add_to: Make, location: str, disk: Disk
) -> None:
    from labeler.store.project import open_project

    with open_project(location) as project:
        add_to(project, pages(6))
    with disk.read_only():
        seat = sit(wait=False)
        seat.until(lambda: seat.name and seat.window.messages.isVisible())
        seat.settle()
        assert seat.window.messages.message.text() == "desk.labeler can be read, but nothing can be saved."
        assert "copy the project" in seat.window.messages.advice.text()
        name = seat.name
        seat.key(Qt.Key.Key_4)
        seat.key(Qt.Key.Key_Return)
        seat.until(lambda: seat.control.answers.unsaved)
        assert seat.name == name
        assert seat.panel.side.levels.cards[4].isChecked()
        seat.until(lambda: seat.panel.side.trouble.isVisible())
        assert "nothing can be saved" in seat.panel.side.trouble.words.text().lower()
        assert seat.said() == []
        assert [path.name for path in Path(disk.folder).iterdir()] == ["desk.labeler"]
        seat.desktop.shell.projects.close()
        seat.settle()
