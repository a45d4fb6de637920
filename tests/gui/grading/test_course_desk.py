"""The desk that waits for the course, serves gold like anything else, warns, and is paused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.stages import adjudicate, course
from labeler.stages.grade import Answer, answer
from labeler.store.project import open_project

RIGHT = (2, 2, 2, 1, 1, 1, 2)
Seats = Callable[..., Any]


@pytest.fixture
def gold_project(location: str, pages: Callable[[int], Any], add_to: Callable[..., None]) -> str:
    """Sixteen pages, fourteen of which are settled to 3."""
    with open_project(location) as project:
        add_to(project, pages(16))
        for n in range(1, 15):
            how = Circumstances(Strategy.RANDOM, 0.5, rubric="educational-value/1")
            answer(project, Answer(EventKind.GRADE, f"page-{n}", "bea", how, value=3))
            adjudicate.settle(project, f"page-{n}", 3, "so it is", "lea")
    return location


def ask(location: str, **changes: object) -> None:
    with open_project(location) as project, project.write() as tx:
        course.change_course(tx, **changes)


def test_the_desk_waits_for_the_questions_then_serves_gold_then_everything(gold_project: str, sit: Seats) -> None:
    ask(gold_project, required=True, golds=2)
    seat = sit(wait=False)
    seat.until(lambda: seat.empty_title == "The course comes first")
    with open_project(gold_project) as project:
        course.answer_questions(project, "dana", list(RIGHT))
    seat.desktop.shell.lane.broadcast(frozenset({"grades"}))
    seat.until(lambda: seat.name)
    seat.settle()
    assert "document 1 of 2" in seat.panel.side.notice.words.text()
    seat.grade_and_go_on(3)
    assert "document 2 of 2" in seat.panel.side.notice.words.text()
    seat.grade_and_go_on(3)
    seat.settle()
    assert not seat.panel.side.notice.isVisible()
    assert seat.control.visit.sheet.served.strategy is not Strategy.GOLD
    assert [e.action.circumstances.strategy for e in seat.events()][-2:] == [Strategy.GOLD] * 2


def test_who_drifts_is_warned_then_paused_with_the_reason_and_the_way_out(gold_project: str, sit: Seats) -> None:
    ask(gold_project, rate=0.5, at_least=4, window=5)
    seat = sit(wait=False)
    seat.until(lambda: seat.name)
    seat.settle()
    warned = False
    for _ in range(16):
        before = seat.name
        seat.grade(0)
        QTest.keyClick(seat.panel, Qt.Key.Key_Return)
        seat.until(lambda before=before: seat.name != before)
        seat.settle()
        warned = warned or "away from the settled ones" in seat.panel.side.notice.words.text()
        if not seat.name:
            break
    seat.until(lambda: seat.empty_title)
    assert warned
    assert seat.empty_title == "Paused"
    text = seat.panel._empty.text.text()
    assert "3.0 levels" in text
    assert "3.0 lower" in text
    assert "lead of the project" in text
    with open_project(gold_project) as project:
        course.lift(project, "dana", by="lea")
    seat.desktop.shell.lane.broadcast(frozenset({"grades"}))
    seat.until(lambda: seat.name or seat.empty_title == "Everything is graded")
