"""The serial lane."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.domain.errors import NotReady
from labeler.ui.lane import CHANGES, Changed, Lane
from labeler.ui.lifetime import delete_now
from labeler.ui.stall import StallMeter


@pytest.fixture
def lane(qapp: QApplication) -> Iterator[Lane]:
    made = Lane()
    yield made
    assert made.close()
    delete_now(made)


def test_work_runs_in_order_on_one_other_thread_and_answers_on_this_one(qtbot: QtBot, lane: Lane) -> None:
    worked: list[tuple[int, threading.Thread]] = []
    answered: list[tuple[int, threading.Thread]] = []
    for n in range(50):
        lane.ask(
            lambda n=n: worked.append((n, threading.current_thread())) or n,  # type: ignore[func-returns-value]
            lambda n: answered.append((n, threading.current_thread())),
        )
    qtbot.waitUntil(lambda: len(answered) == 50)
    assert [n for n, _ in worked] == [n for n, _ in answered] == list(range(50))
    assert len({thread for _, thread in worked}) == 1
    assert {thread for _, thread in answered} == {threading.current_thread()}
    assert worked[0][1] is not threading.current_thread()
    assert lane.waiting == 0


def test_a_mutation_is_answered_then_broadcast_once(qtbot: QtBot, lane: Lane) -> None:
    heard: list[object] = []
    lane.changed.connect(heard.append)
    lane.change(lambda: Changed(frozenset({"grades", "scores"}), 41), lambda value: heard.append(value))
    lane.change(lambda: frozenset({"exports"}))
    lane.change(lambda: frozenset())
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert heard == [41, frozenset({"grades", "scores"}), frozenset({"exports"})]


def test_an_unknown_change_is_an_error_of_ours(lane: Lane) -> None:
    with pytest.raises(ValueError, match="wheather"):
        lane.broadcast(frozenset({"wheather"}))
    assert "documents" in CHANGES


def test_an_error_goes_to_who_asked_else_to_the_signal(qtbot: QtBot, lane: Lane) -> None:
    def fail() -> int:
        raise NotReady("There is no probe yet.", "Train one.")

    caught: list[BaseException] = []
    loose: list[BaseException] = []
    lane.failed.connect(loose.append)
    lane.ask(fail, None, caught.append)
    lane.ask(fail)
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert [str(e) for e in caught] == [str(e) for e in loose] == ["There is no probe yet. Train one."]


def test_a_newer_question_with_the_same_key_drops_the_older(qtbot: QtBot, lane: Lane) -> None:
    gate = threading.Event()
    lane.ask(lambda: gate.wait(10))
    ran: list[str] = []
    answers: list[str] = []
    for name in ("a", "b", "c"):
        lane.ask(lambda name=name: ran.append(name) or name, answers.append, key="document")  # type: ignore[func-returns-value]
    gate.set()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert ran == answers == ["c"]


def test_nothing_is_delivered_to_what_is_gone(qtbot: QtBot, lane: Lane) -> None:
    class Listener(QObject):
        heard = 0

        def hear(self, _: object) -> None:
            Listener.heard += 1

    gate = threading.Event()
    gone, alive = Listener(), Listener()
    lane.ask(lambda: gate.wait(10), gone.hear)
    lane.ask(lambda: 1, alive.hear)
    delete_now(gone)
    gate.set()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert Listener.heard == 1


def test_closing_finishes_mutations_and_drops_reads(qapp: QApplication) -> None:
    lane = Lane()
    gate = threading.Event()
    done: list[str] = []
    lane.ask(lambda: gate.wait(10))
    lane.change(lambda: done.append("grade") or frozenset({"grades"}))  # type: ignore[func-returns-value]
    lane.ask(lambda: done.append("read"))
    assert not lane.close(0.0)
    gate.set()
    assert lane.close()
    assert done == ["grade"]
    ticket = lane.ask(lambda: done.append("late"))
    assert ticket.dropped
    assert done == ["grade"]
    delete_now(lane)


def test_slow_work_on_the_lane_does_not_hold_up_the_event_loop(qtbot: QtBot, lane: Lane) -> None:
    meter = StallMeter()
    meter.start()
    gate = threading.Event()
    ticks = 20
    lane.ask(lambda: gate.wait(10))
    qtbot.waitUntil(lambda: len(meter.gaps) > ticks)
    assert lane.waiting == 1
    gate.set()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    meter.stop()
    delete_now(meter)


def test_the_stall_meter_sees_work_on_the_ui_thread(qtbot: QtBot) -> None:
    meter = StallMeter()
    meter.start()
    qtbot.waitUntil(lambda: len(meter.gaps) > 2)
    threading.Event().wait(0.15)
    assert meter.stop() >= 120
    delete_now(meter)


def test_nothing_in_the_lane_waits_behind_what_is_asked_aside(qtbot: QtBot, lane: Lane) -> None:
    gate = threading.Event()
    answers: list[str] = []
    lane.ask(lambda: gate.wait(10) and "first", answers.append, aside=True)  # type: ignore[arg-type]
    lane.ask(lambda: "second", answers.append, aside=True)
    lane.ask(lambda: "lane", answers.append)
    lane.change(lambda: Changed(frozenset(), "changed"), answers.append)
    qtbot.waitUntil(lambda: answers == ["lane", "changed"])
    assert lane.waiting == 2
    gate.set()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert answers == ["lane", "changed", "first", "second"]


def test_closing_waits_for_what_runs_aside(qapp: QApplication) -> None:
    lane = Lane()
    gate, begun = threading.Event(), threading.Event()
    done: list[str] = []
    lane.ask(lambda: begun.set() or (gate.wait(10) and done.append("begun")), aside=True)  # type: ignore[func-returns-value]
    lane.ask(lambda: done.append("not begun"), aside=True)
    assert begun.wait(10)
    assert not lane.close(0.0)
    gate.set()
    assert lane.close()
    assert done == ["begun"]
    delete_now(lane)
