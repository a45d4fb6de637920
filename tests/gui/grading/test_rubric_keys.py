"""The desk takes the grades of the rubric in force, asks for its further criteria, and brings back what counts no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.domain.grades import EventKind, FlagKind
from labeler.domain.progress import drain
from labeler.domain.rubric import Criterion
from labeler.stages import rubric as stage
from labeler.stages.new import shipped_rubric
from labeler.store.project import open_project

Make = Callable[..., Any]
TWO = (Criterion("accuracy", "Is it right?", 2), Criterion("clarity", "Is it clear?", 5))
Use = Callable[..., None]


@pytest.fixture
def use(location: str) -> Use:
    """Puts a rubric in force; all grades that it has levels for stay valid, or those that are said."""

    def put(made: Any, **keeps: tuple[int, ...]) -> None:
        with open_project(location) as project:
            there = stage.rubric_view(project).given
            kept = {label: keeps.get("keep", made.values) for label in there}
            drain(stage.use(project, stage.UseParams(made, kept)))

    return put


def criteria(seat: Any) -> list[tuple[int | None, dict[str, int]]]:
    return [(e.action.value, dict(e.action.criteria)) for e in seat.events() if e.action.kind is EventKind.GRADE]


def test_a_key_without_a_level_says_so_and_does_nothing(sit: Make, pages: Make, use: Use) -> None:
    use(shipped_rubric("worth-learning"))
    seat = sit(pages(4))
    assert sorted(seat.panel.side.levels.cards) == [0, 1]
    assert "0 1 grade" in seat.hint
    assert not seat.panel.side.problematic.isVisible()
    name = seat.name
    seat.key(Qt.Key.Key_4)
    seat.settle()
    assert seat.hint == "This rubric has no such grade. Its grades: 0 1"
    assert seat.events() == []
    seat.grade(1)
    assert seat.said() == [("grade", name, 1)]
    assert "no such grade" not in seat.hint


def test_problematic_is_a_flag_that_goes_on_like_a_grade(sit: Make, pages: Make, use: Use) -> None:
    use(shipped_rubric("teaching-quality"))
    seat = sit(pages(4), advance="moment")
    assert seat.panel.side.problematic.isVisible()
    name = seat.name
    seat.key(Qt.Key.Key_M)
    seat.until(lambda: seat.name != name)
    seat.settle()
    assert seat.said() == [("flag", name, FlagKind.PROBLEMATIC.value)]
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.name == name)


def test_a_rubric_without_problematic_ones_says_what_flags_are_for(sit: Make, pages: Make) -> None:
    seat = sit(pages(2))
    seat.key(Qt.Key.Key_M)
    seat.settle()
    assert "calls no document problematic" in seat.hint
    assert seat.events() == []


def test_criteria_are_asked_after_the_grade_and_the_last_one_goes_on(sit: Make, pages: Make, use: Use) -> None:
    use(replace(shipped_rubric(), criteria=TWO))
    seat = sit(pages(4), advance="moment")
    name = seat.name
    rows = seat.panel.side.criteria.rows
    assert not rows["accuracy"].isEnabled()
    seat.key(Qt.Key.Key_4)
    seat.settle()
    assert seat.hint.startswith("accuracy: Is it right? 0 to 2")
    assert rows["accuracy"].mark.text() == "▸"
    QTest.qWait(600)
    assert seat.name == name, "it waits for the criteria"
    seat.key(Qt.Key.Key_5)
    seat.settle()
    assert seat.hint.startswith("accuracy: Is it right? 0 to 2"), "5 is no value of it"
    seat.key(Qt.Key.Key_1)
    seat.settle()
    assert rows["clarity"].mark.text() == "▸"
    assert rows["accuracy"].values[1].isChecked()
    seat.key(Qt.Key.Key_5)
    seat.until(lambda: seat.name != name)
    seat.settle()
    assert criteria(seat) == [(4, {}), (4, {"accuracy": 1}), (4, {"accuracy": 1, "clarity": 5})]
    assert {e.action.document for e in seat.events()} == {name}
    assert not rows["accuracy"].values[1].isChecked(), "the next document has no values yet"


def test_criteria_can_be_left_open_undone_and_clicked(sit: Make, pages: Make, use: Use) -> None:
    use(replace(shipped_rubric(), criteria=TWO))
    seat = sit(pages(4))
    name = seat.name
    rows = seat.panel.side.criteria.rows
    seat.key(Qt.Key.Key_N)
    seat.settle()
    assert seat.hint == "No criterion is asked now."
    seat.grade(3)
    seat.key(Qt.Key.Key_N)
    seat.settle()
    assert rows["clarity"].mark.text() == "▸"
    seat.grade(2)
    assert criteria(seat)[-1] == (3, {"clarity": 2})
    seat.key(Qt.Key.Key_Z)
    seat.settle()
    seat.until(lambda: not rows["clarity"].values[2].isChecked())
    assert seat.control.visit.value == 3, "undo takes back one key"
    QTest.mouseClick(rows["accuracy"].values[0], Qt.MouseButton.LeftButton)
    seat.settle()
    assert criteria(seat)[-1] == (3, {"accuracy": 0})
    QTest.mouseClick(seat.panel.side.levels.cards[5], Qt.MouseButton.LeftButton)
    seat.settle()
    assert criteria(seat)[-1] == (5, {"accuracy": 0}), "a clicked level is the grade, and values stay"
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: seat.name != name)


def test_what_counts_no_more_comes_back_first_and_says_why(sit: Make, pages: Make, use: Use) -> None:
    seat = sit(pages(6))
    first = seat.grade_and_go_on(2)
    second = seat.grade_and_go_on(4)
    seat.desktop.window.close()
    old = shipped_rubric()
    levels = tuple(replace(one, description="Other") if one.value == 2 else one for one in old.levels)
    use(replace(old, levels=levels), keep=(0, 1, 3, 4, 5))
    seat = sit(wait=False)
    seat.until(lambda: seat.name)
    seat.settle()
    assert seat.name == first
    assert "counts no more" in seat.hint
    assert "1 to be graded again" in seat.panel.strip.status.text()
    assert seat.control.visit.value is None, "what one said before is not shown"
    seat.grade_and_go_on(1)
    assert "counts no more" not in seat.hint
    assert seat.name not in (first, second)
