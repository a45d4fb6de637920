"""Redo follows from the events: it knows nothing of keys, and so it is right after a restart too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

Make = Callable[..., Any]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def sit_down_again(seat: Any) -> None:
    """As after a restart: nothing is remembered but the project."""
    seat.panel.on_project(None)
    seat.panel.on_project(seat.desktop.shell.project)
    seat.until(lambda: seat.name)
    seat.settle()


def undo(seat: Any) -> None:
    seat.key(Qt.Key.Key_Z)
    seat.settle()


def test_redo_after_a_restart_says_what_was_taken_back_before_it(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    first, second = seat.grade_and_go_on(1), seat.grade_and_go_on(2)
    undo(seat)
    undo(seat)
    assert seat.name == first
    sit_down_again(seat)
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.until(lambda: seat.name == first and seat.control.visit.value == 1)
    seat.settle()
    sit_down_again(seat)
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.until(lambda: seat.name == second and seat.control.visit.value == 2)
    seat.settle()
    assert seat.said()[-2:] == [("grade", first, 1), ("grade", second, 2)]
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.settle()
    assert "nothing to redo" in seat.hint


def test_pressed_quickly_it_says_each_once_and_in_order(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    graded = [seat.grade_and_go_on(value) for value in (1, 2, 3)]
    for _ in range(3):
        seat.key(Qt.Key.Key_Z)
    seat.settle()
    for _ in range(4):
        seat.key(Qt.Key.Key_Z, SHIFT)
    seat.until(lambda: "nothing to redo" in seat.hint)
    seat.settle()
    assert [s for s in seat.said() if s[0] == "grade"][3:] == [
        ("grade", n, v) for n, v in zip(graded, (1, 2, 3), strict=True)
    ]
    undo(seat)
    assert seat.name == graded[-1]


def test_a_new_answer_clears_what_could_be_said_again(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    seat.grade_and_go_on(1)
    undo(seat)
    seat.grade(4)
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.settle()
    assert "nothing to redo" in seat.hint
    assert [kind for kind, *_ in seat.said()] == ["grade", "undo", "grade"]


def test_a_skip_a_flag_and_a_comment_are_said_again_too(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    seat.key(Qt.Key.Key_F)
    seat.key(Qt.Key.Key_W)
    seat.settle()
    seat.key(Qt.Key.Key_C)
    seat.write("no")
    seat.key(Qt.Key.Key_Return)
    seat.settle()
    name = seat.name
    undo(seat)
    undo(seat)
    for _ in range(2):
        seat.key(Qt.Key.Key_Z, SHIFT)
    seat.until(lambda: seat.control.visit.comment == "no")
    seat.settle()
    assert seat.said()[-2:] == [("flag", name, "wrong language"), ("comment", name, "no")]
    assert seat.control.visit.flag == "wrong language"


def test_another_person_has_nothing_to_redo(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    seat.grade_and_go_on(1)
    undo(seat)
    seat.settings.put("annotator", "robin")
    seat.until(lambda: seat.control.annotator == "robin" and seat.name)
    seat.settle()
    seat.key(Qt.Key.Key_Z, SHIFT)
    seat.settle()
    assert "nothing to redo" in seat.hint
    assert len(seat.events()) == 2
