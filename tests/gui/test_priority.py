"""Long work stands aside while somebody waits, and never for long."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot

from labeler.domain import courtesy
from labeler.domain.progress import Progress
from labeler.ui import jobs
from labeler.ui.jobs import Jobs
from labeler.ui.lane import Lane
from labeler.ui.priority import LONGEST_SECONDS, WAY, Way


@pytest.fixture
def way() -> Generator[Way, None, None]:
    found = Way()
    courtesy.ask(found.wait)
    yield found
    found.free()
    courtesy.ask(WAY.wait)


def on_a_thread(does: object) -> tuple[threading.Thread, threading.Event]:
    done = threading.Event()

    def run() -> None:
        does()  # type: ignore[operator]
        done.set()

    thread = threading.Thread(target=run)
    thread.start()
    return thread, done


def test_work_waits_until_the_way_is_free(way: Way) -> None:
    way._clock = lambda: 5.0  # it never runs out
    way.clear()
    thread, done = on_a_thread(courtesy.stand_aside)
    assert not done.wait(0.05)
    way.free()
    thread.join(10)
    assert done.is_set()


def test_nobody_waits_for_long_for_what_may_not_come(way: Way) -> None:
    way.clear()
    began = time.monotonic()
    thread, done = on_a_thread(courtesy.stand_aside)
    thread.join(10)
    assert done.is_set()
    assert time.monotonic() - began >= LONGEST_SECONDS * 0.9


def test_what_is_waited_for_itself_goes_on(way: Way) -> None:
    def work() -> None:
        with courtesy.pressed(), courtesy.pressed():
            courtesy.stand_aside()
        with courtesy.pressed():
            courtesy.stand_aside()

    way._clock = lambda: 5.0
    way.clear()
    thread, done = on_a_thread(work)
    thread.join(10)
    assert done.is_set()
    thread, done = on_a_thread(courtesy.stand_aside)  # on this one alone
    assert not done.wait(0.05)
    way.free()
    thread.join(10)


def test_the_window_itself_never_waits(way: Way) -> None:
    way._clock = lambda: 5.0
    way.clear()
    courtesy.stand_aside()


def test_the_lane_answers_while_jobs_and_what_is_asked_aside_stand(qtbot: QtBot, way: Way) -> None:
    def steps() -> Generator[Progress, None, None]:
        for n in range(1000):
            stepped.append(n)
            yield Progress(n, 1000, "steps")

    def aside() -> None:
        courtesy.stand_aside()
        read.append(1)

    way._clock = lambda: 5.0
    way.clear()
    stepped: list[int] = []
    read: list[int] = []
    answered: list[int] = []
    lane = Lane()
    jobs = Jobs(lane)
    job = jobs.start("import", "Importing", steps)
    lane.ask(aside, aside=True)
    for n in range(20):
        lane.ask(lambda n=n: courtesy.stand_aside() or n, answered.append)  # type: ignore[func-returns-value,misc]
    qtbot.waitUntil(lambda: len(answered) == 20)
    assert not stepped
    assert not read
    way.free()
    qtbot.waitUntil(lambda: bool(read) and not job.is_running)
    assert len(stepped) == 1000
    assert lane.close()


def test_what_calculates_is_imported_before_a_job_gives_way(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    monkeypatch.setattr(jobs, "load", lambda: order.append("imported"))
    monkeypatch.setattr(jobs, "give_way", lambda: order.append("gave way"))

    def stage() -> Generator[Progress, None, None]:
        order.append("works")
        yield Progress(1, 1, "steps")

    lane = Lane()
    table = jobs.Jobs(lane)
    job = table.start("train", "Training", stage)
    qtbot.waitUntil(lambda: not job.is_running)
    assert lane.close()
    assert order == ["imported", "gave way", "works"]
