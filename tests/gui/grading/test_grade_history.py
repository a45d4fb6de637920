"""Going back, skipping, running dry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.store.project import open_project

Make = Callable[..., Any]

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_undo_brings_the_document_back_with_its_old_grade(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    graded = seat.grade_and_go_on(4)
    left = seat.name
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.name == graded)
    seat.settle()
    assert [kind for kind, *_ in seat.said()] == ["grade", "undo"]
    assert seat.hint.startswith("4 was taken back")
    card = seat.panel.side.levels.cards[4]
    assert not card.isChecked()
    assert card.accessibleName().endswith("taken back")
    assert seat.panel.heading.today.text() == "Today 0"
    assert seat.panel.strip.boxes == []
    seat.grade_and_go_on(2)
    assert seat.name == left, "the document that had to make room comes next"
    assert seat.said()[-1] == ("grade", graded, 2)


def test_redo_says_the_same_again_as_a_new_event(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="moment")
    graded = seat.grade_and_go_on(4)
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.name == graded)
    seat.settle()
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.until(lambda: seat.name != graded)
    seat.settle()
    first, _, again = seat.events()
    assert (again.action.value, again.action.circumstances) == (4, first.action.circumstances)
    assert again.action.uid != first.action.uid
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.settle()
    assert len(seat.events()) == 3
    assert "nothing to redo" in seat.hint


def test_undo_goes_back_step_by_step_and_redo_follows(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    first, second = seat.grade_and_go_on(1), seat.grade_and_go_on(2)
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.name == second)
    seat.settle()
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.name == first)
    seat.settle()
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.settle()
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.until(lambda: seat.name == second and seat.control.visit.value == 2)
    seat.settle()
    assert [s for s in seat.said() if s[0] == "grade"] == [
        ("grade", first, 1), ("grade", second, 2), ("grade", first, 1), ("grade", second, 2),
    ]  # fmt: skip


def test_undo_of_a_correction_shows_the_grade_before(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    seat.grade(3)
    seat.grade(5)
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.control.visit.value == 3)
    seat.settle()
    assert seat.panel.side.levels.cards[3].isChecked()
    assert [box.text() for box in seat.panel.strip.boxes] == ["3"]


def test_undo_of_a_comment_takes_it_out_of_the_field(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    seat.key(Qt.Key.Key_C)
    seat.write("wrong")
    seat.key(Qt.Key.Key_Return)
    seat.settle()
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.control.visit.comment == "")
    seat.settle()
    assert seat.panel.side.comment.text() == ""


def test_undo_with_nothing_to_undo_says_so(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_Z)
    seat.settle()
    assert seat.hint == "There is nothing to undo."
    assert seat.events() == []


def test_a_box_of_the_strip_opens_its_document_with_its_grade(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    graded, _ = seat.grade_and_go_on(4), seat.grade_and_go_on(1)
    left = seat.name
    assert [box.text() for box in seat.panel.strip.boxes] == ["4", "1"]
    QTest.mouseClick(seat.panel.strip.boxes[0], Qt.MouseButton.LeftButton)
    seat.until(lambda: seat.name == graded)
    seat.settle()
    assert seat.panel.side.levels.cards[4].isChecked()
    seat.grade_and_go_on(5)
    assert seat.name == left
    assert seat.said()[-1] == ("grade", graded, 5)
    changed = seat.events()[-1].action.circumstances
    assert changed.strategy == seat.events()[0].action.circumstances.strategy
    assert [box.text() for box in seat.panel.strip.boxes] == ["1", "5"]
    assert seat.panel.heading.today.text() == "Today 2"


def test_a_skipped_document_comes_back_when_all_others_are_graded(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    skipped = seat.name
    seat.key(Qt.Key.Key_S)
    seat.until(lambda: seat.name != skipped)
    seat.settle()
    assert seat.said() == [("skip", skipped, "")]
    seat.grade_and_go_on(1)
    seat.grade_and_go_on(2)
    assert seat.name == ""
    assert seat.empty_title == "Everything else is graded"
    seat.key(Qt.Key.Key_S, SHIFT)
    seat.until(lambda: seat.name == skipped)
    seat.settle()
    assert seat.empty_title == ""
    seat.grade_and_go_on(3)
    assert seat.empty_title == "Everything is graded"
    assert seat.said()[-1] == ("grade", skipped, 3)


def test_a_round_through_the_skipped_ends_when_all_are_skipped_again(sit: Make, pages: Make) -> None:
    seat = sit(pages(2))
    for _ in range(2):
        before = seat.name
        seat.key(Qt.Key.Key_S)
        seat.until(lambda name=before: seat.name != name)
        seat.settle()
    assert seat.empty_title == "Everything else is graded"
    seat.key(Qt.Key.Key_S, SHIFT)
    seat.until(lambda: seat.name)
    for _ in range(2):
        seat.settle()
        before = seat.name
        seat.key(Qt.Key.Key_S)
        seat.until(lambda name=before: seat.name != name)
    seat.settle()
    assert seat.empty_title == "Everything else is graded"
    assert len(seat.events()) == 4


def test_undo_works_when_nothing_is_left(sit: Make, pages: Make) -> None:
    seat = sit(pages(1))
    name = seat.grade_and_go_on(3)
    assert seat.empty_title == "Everything is graded"
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.name == name)
    seat.settle()
    seat.grade(4)
    assert seat.said()[-1] == ("grade", name, 4)


def test_a_graded_document_cannot_be_skipped(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.grade(4)
    seat.key(Qt.Key.Key_S)
    seat.settle()
    assert len(seat.events()) == 1
    assert "has an answer" in seat.hint


def test_an_empty_project_says_what_to_do(sit: Make) -> None:
    seat = sit(wait=False)
    seat.until(lambda: seat.empty_title == "Nothing to grade yet")


def test_without_a_project_it_says_so(sit: Make) -> None:
    seat = sit(wait=False)
    seat.until(lambda: seat.empty_title == "Nothing to grade yet")
    seat.panel.on_project(None)
    assert seat.empty_title == "No project is open"


def test_documents_that_are_not_prepared_offer_prepare(sit: Make, pages: Make, add_to: Make, location: str) -> None:
    with open_project(location) as project:
        add_to(project, pages(3), prepared=False)
    seat = sit(wait=False)
    seat.until(lambda: seat.empty_title == "Not prepared yet")


def test_new_documents_come_while_the_one_on_the_desk_stays(
    sit: Make, pages: Make, add_to: Make, location: str, make_page: Make
) -> None:
    seat = sit(pages(2))
    name = seat.name
    with open_project(location) as project:
        add_to(project, [make_page(number) for number in range(3, 9)])
    seat.desktop.shell.lane.broadcast(frozenset({"documents"}))
    seat.until(lambda: len(seat.control.supply.ready) == 5)
    assert seat.name == name


def test_documents_come_to_an_empty_desk_when_they_are_there(
    sit: Make, pages: Make, add_to: Make, location: str
) -> None:
    seat = sit(wait=False)
    seat.until(lambda: seat.empty_title == "Nothing to grade yet")
    with open_project(location) as project:
        add_to(project, pages(3))
    seat.desktop.shell.lane.broadcast(frozenset({"documents"}))
    seat.until(lambda: seat.name != "")
    seat.settle()
    seat.grade(1)
    assert len(seat.events()) == 1
