"""Jobs, their pace and their card."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput, NotReady
from labeler.domain.progress import Progress
from labeler.ui.jobs import Job, Jobs, State
from labeler.ui.lane import Lane
from labeler.ui.lifetime import delete_now
from labeler.ui.pace import Pace, counted, duration, progress_line
from labeler.ui.theme import Theme
from labeler.ui.widgets.dialogs import RejectedDialog
from labeler.ui.widgets.job_card import JobCard


@dataclass
class Report:
    rejected: tuple[Rejection, ...] = ()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    lane = Lane()
    made = Jobs(lane, lane)
    yield made
    assert made.close()
    assert lane.close()
    delete_now(lane)


def counting(n: int, gate: threading.Event | None = None) -> Generator[Progress, None, Report]:
    for at in range(n):
        yield Progress(at, n, "records")
        if gate is not None:
            gate.wait(10)
    yield Progress(n, n, "records")
    return Report((Rejection("a.warc", "7", "no body", 12),))


def test_a_job_reports_progress_and_ends_with_its_report_here(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[threading.Thread] = []
    changes: list[object] = []
    jobs._lane.changed.connect(changes.append)
    job = jobs.start("import", "a.warc", lambda: counting(1000), frozenset({"documents"}))
    job.finished.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(jobs.ended):
        assert jobs.running == (job,)
    assert job.state is State.FINISHED
    assert threads == [threading.current_thread()]
    assert job.progress == Progress(1000, 1000, "records")
    assert [one.record for one in job.rejected] == ["7"]
    assert changes == [frozenset({"documents"})]
    assert jobs.running == ()


def test_progress_does_not_flood_the_event_loop(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[Progress] = []
    job = jobs.start("import", "a.warc", lambda: counting(20_000))
    job.progressed.connect(seen.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert len(seen) < 200
    assert seen[-1].done == 20_000


def test_cancelling_closes_the_stage_between_its_steps(qtbot: QtBot, jobs: Jobs) -> None:
    closed = threading.Event()
    gate = threading.Event()
    changes: list[object] = []
    jobs._lane.changed.connect(changes.append)

    def stage() -> Generator[Progress, None, Report]:
        try:
            yield from counting(1000, gate)
        finally:
            closed.set()
        return Report()

    job = jobs.start("import", "a.warc", stage, frozenset({"documents"}))
    jobs.cancel_latest()
    assert job.state is State.CANCELLING
    with qtbot.waitSignals([job.cancelled, job.ended]):
        gate.set()
    assert closed.is_set()
    assert job.state is State.CANCELLED
    assert changes == [frozenset({"documents"})]


def test_a_failing_stage_says_so_and_still_broadcasts_what_it_left(qtbot: QtBot, jobs: Jobs) -> None:
    def stage() -> Generator[Progress, None, Report]:
        yield Progress(0, None, "records")
        raise BadInput("a.warc is clipped.", "Fetch it again.")

    failures: list[BaseException] = []
    jobs.failed.connect(failures.append)
    job = jobs.start("import", "a.warc", stage, frozenset({"documents"}))
    with qtbot.waitSignal(jobs.ended):
        pass
    assert job.state is State.FAILED
    assert [str(one) for one in failures] == ["a.warc is clipped. Fetch it again."]


def test_one_job_of_a_kind_at_a_time(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    first = jobs.start("import", "a", lambda: counting(3, gate))
    with pytest.raises(NotReady, match="Import is running already"):
        jobs.start("import", "b", lambda: counting(3))
    other = jobs.start("train", "probe", lambda: counting(3))
    with qtbot.waitSignals([first.ended, other.ended]):
        gate.set()
    assert jobs.of_kind("import") is None


def test_closing_stops_every_job(qapp: QApplication) -> None:
    lane = Lane()
    jobs = Jobs(lane, lane)
    forever = threading.Event()

    def stage() -> Generator[Progress, None, Report]:
        at = 0
        while True:
            at += 1
            forever.wait(0.001)
            yield Progress(at, None, "records")

    jobs.start("import", "a", stage)
    assert jobs.close()
    assert lane.close()
    delete_now(lane)


def test_the_card_shows_count_ending_and_rejected(
    qtbot: QtBot, theme: Theme, jobs: Jobs, keep: Callable[[QWidget], QWidget]
) -> None:
    card = keep(JobCard("Import"))
    assert isinstance(card, JobCard)
    gate = threading.Event()
    job = jobs.start("import", "crawl.warc.gz", lambda: counting(4, gate))
    card.follow(job)
    assert card.name.text() == "crawl.warc.gz"
    qtbot.waitUntil(lambda: "records" in card.line.text())
    assert not card.cancel.isHidden()
    with qtbot.waitSignal(job.ended):
        gate.set()
    assert card.line.text() == "4 records · done"
    assert card.cancel.isHidden()
    assert card.rejected.text() == "1 rejected, show"
    asked: list[object] = []
    card.rejected_asked.connect(asked.append)
    card.rejected.click()
    assert asked == [job.rejected]
    other = Job("import", "next", lambda: counting(1))
    card.follow(other)
    assert card.rejected.isHidden()
    delete_now(other)


def test_the_rejected_list_names_record_and_error(theme: Theme, keep: Callable[[QWidget], QWidget]) -> None:
    dialog = keep(RejectedDialog(None, [Rejection("a.warc", "7", "no body", 1234)]))
    assert isinstance(dialog, RejectedDialog)
    cells = [dialog.table.item(0, at) for at in range(4)]
    assert [cell.text() for cell in cells if cell is not None] == ["a.warc", "7", "no body", "1,234"]


def test_pace_gives_rate_and_time_left() -> None:
    pace = Pace().seen(0, 10.0).seen(310, 11.0)
    assert pace.rate == pytest.approx(310)
    assert pace.left(15_500) == pytest.approx(49)
    assert progress_line(Progress(24_810, 40_000, "records"), pace) == (
        "24,810 of 40,000 records · 310 a second · 2 min 8 s left"
    )
    assert progress_line(Progress(3, None, "documents"), Pace()) == "3 documents"
    assert progress_line(Progress(2_000_000, 5_000_000, "bytes"), Pace()) == "2.0 MB of 5.0 MB"


@given(st.lists(st.tuples(st.floats(0, 100), st.integers(0, 10_000)), max_size=40), st.integers(0, 20_000))
def test_pace_never_promises_the_impossible(steps: list[tuple[float, int]], total: int) -> None:
    pace = Pace()
    at = 0.0
    for wait, done in steps:
        at += wait
        pace = pace.seen(done, at)
        assert pace.rate is None or pace.rate >= 0
        left = pace.left(total)
        assert left is None or left >= 0


def test_a_count_that_starts_anew_starts_a_new_pace() -> None:
    assert Pace().seen(500, 1.0).seen(10, 2.0).rate is None


@pytest.mark.parametrize(("seconds", "words"), [(0.2, "0 s"), (49, "49 s"), (185, "3 min 5 s"), (7_800, "2 h 10 min")])
def test_durations_are_said_shortly(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_bytes_are_counted_in_their_units() -> None:
    assert counted(2_500_000_000, "bytes") == "2.5 GB"
    assert counted(12, "bytes") == "12 bytes"
