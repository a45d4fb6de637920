"""When the store refuses: the document and the grade stay, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Never

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.domain.errors import BadProject
from labeler.stages import desk

Make = Callable[..., Any]

FULL = BadProject("The disk is full.", "Free some space.")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """A store that records nothing until ``heal`` is called."""
    record = desk.record

    def refuse(*_args: object) -> Never:
        raise FULL

    monkeypatch.setattr(desk, "record", refuse)

    def heal() -> None:
        monkeypatch.setattr(desk, "record", record)

    return heal


@pytest.mark.parametrize("advance", ["moment", "at once", "enter"])
def test_a_grade_that_is_not_saved_stays_with_its_reason(
    sit: Make, pages: Make, broken: Callable[[], None], advance: str
) -> None:
    seat = sit(pages(4), advance=advance)
    name = seat.name
    seat.key(Qt.Key.Key_4)
    seat.key(Qt.Key.Key_Return)
    seat.settle()
    QTest.qWait(400)
    assert seat.name == name
    assert seat.panel.side.levels.cards[4].isChecked()
    assert seat.panel.side.trouble.isVisible()
    assert "The disk is full." in seat.panel.side.trouble.words.text()
    assert seat.panel.heading.saved.text().startswith("▲ not saved: The disk is full.")
    assert seat.events() == []


def test_try_again_records_once_and_goes_on(sit: Make, pages: Make, broken: Callable[[], None]) -> None:
    seat = sit(pages(4), advance="moment")
    name = seat.name
    seat.grade(4)
    assert seat.panel.side.trouble.isVisible()
    broken()
    QTest.mouseClick(seat.panel.side.trouble.retry, Qt.MouseButton.LeftButton)
    seat.until(lambda: seat.name != name)
    seat.settle()
    assert seat.said() == [("grade", name, 4)]
    assert not seat.panel.side.trouble.isVisible()
    assert seat.panel.heading.saved.text() == "● saved"
    second = seat.name
    QTest.qWait(450)
    assert seat.name == second, "an old moment must not carry the next document away"
    seat.grade(1)
    assert seat.said()[-1] == ("grade", second, 1)


def test_another_grade_takes_the_place_of_the_one_that_failed(
    sit: Make, pages: Make, broken: Callable[[], None]
) -> None:
    seat = sit(pages(4))
    seat.grade(4)
    broken()
    seat.grade(2)
    assert seat.said() == [("grade", seat.name, 2)]
    assert not seat.panel.side.trouble.isVisible()


@pytest.mark.parametrize("heals", [True, False])
def test_what_is_unsaved_when_somebody_else_sits_down_is_tried_once_more_or_told(
    sit: Make, pages: Make, broken: Callable[[], None], heals: bool
) -> None:
    seat = sit(pages(4))
    told: list[str] = []
    seat.desktop.shell.errors.told.connect(lambda words, _how: told.append(words))
    name = seat.name
    seat.grade(4)
    if heals:
        broken()
    seat.settings.put("annotator", "zoe")
    seat.settle()
    said = [(e.action.annotator, e.action.document, e.action.value) for e in seat.events()]
    assert said == ([("dana", name, 4)] if heals else [])
    assert told == ([] if heals else [f"What dana said of {name} was not saved: The disk is full. Free some space."])


def test_undo_drops_what_could_not_be_saved(sit: Make, pages: Make, broken: Callable[[], None]) -> None:
    seat = sit(pages(4))
    name = seat.name
    seat.grade(4)
    seat.key(Qt.Key.Key_Z)
    seat.settle()
    assert seat.name == name
    assert seat.control.visit.value is None
    assert seat.panel.heading.saved.text() == "● saved"
    assert seat.events() == []


def test_a_skip_that_is_not_saved_keeps_the_document(sit: Make, pages: Make, broken: Callable[[], None]) -> None:
    seat = sit(pages(4))
    name = seat.name
    seat.key(Qt.Key.Key_S)
    seat.settle()
    assert seat.name == name
    broken()
    QTest.mouseClick(seat.panel.side.trouble.retry, Qt.MouseButton.LeftButton)
    seat.until(lambda: seat.name != name)
    seat.settle()
    assert seat.said() == [("skip", name, "")]


def test_a_mistake_of_ours_is_reported_and_the_grade_stays(
    sit: Make, pages: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = sit(pages(4))
    reported: list[BaseException] = []
    seat.desktop.shell.errors.crashed.disconnect()
    seat.desktop.shell.errors.crashed.connect(lambda error, _path: reported.append(error))
    monkeypatch.setattr(desk, "record", lambda *_: 1 / 0)
    seat.grade(4)
    seat.until(lambda: reported)
    assert isinstance(reported[0], ZeroDivisionError)
    assert seat.control.visit.value == 4
    assert "ZeroDivisionError" in seat.panel.side.trouble.words.text()


def test_a_queue_that_cannot_be_read_offers_another_try(
    sit: Make, pages: Make, add_to: Make, location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from labeler.store.project import open_project

    with open_project(location) as project:
        add_to(project, pages(4))
    whole = desk.next_sheets

    def refuse(*_args: object, **_more: object) -> Never:
        raise FULL

    monkeypatch.setattr(desk, "next_sheets", refuse)
    seat = sit(wait=False)
    seat.until(lambda: seat.panel._error.isVisible())
    assert seat.panel._error.title.text() == "The disk is full."
    monkeypatch.setattr(desk, "next_sheets", whole)
    seat.control.refresh()
    seat.until(lambda: seat.name)


def test_an_undo_that_fails_changes_nothing(sit: Make, pages: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = sit(pages(4))
    graded = seat.grade_and_go_on(4)
    left = seat.name

    def refuse(*_args: object) -> Never:
        raise FULL

    monkeypatch.setattr(desk, "take_back", refuse)
    seat.key(Qt.Key.Key_Z)
    seat.settle()
    assert seat.name == left
    assert seat.said() == [("grade", graded, 4)]
    assert seat.window.messages.isVisible()
