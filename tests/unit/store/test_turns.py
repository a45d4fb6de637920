"""Whose turn it is to write."""

from __future__ import annotations

import threading

import pytest

from labeler.store import turns
from labeler.store.turns import Turns


def queue_up(turns: Turns, name: str, *, urgent: bool, order: list[str]) -> threading.Thread:
    """A writer that waits for its turn and notes when it came."""

    def write() -> None:
        with turns.take(urgent=urgent):
            order.append(name)

    thread = threading.Thread(target=write, daemon=True)
    thread.start()
    return thread


def waiting(turns: Turns) -> int:
    with turns._changed:
        return len(turns._changed._waiters)  # type: ignore[attr-defined]


def until_waiting(turns: Turns, count: int) -> None:
    gate = threading.Event()
    while waiting(turns) < count:
        gate.wait(0.001)


def test_one_writer_at_a_time() -> None:
    shared = Turns()
    inside, most = 0, 0

    def write() -> None:
        nonlocal inside, most
        for _ in range(50):
            with shared.take(urgent=False):
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert most == 1


def test_a_grade_goes_before_the_batches_that_wait() -> None:
    shared, order = Turns(), []
    with shared.take(urgent=False):
        threads = [queue_up(shared, f"batch {n}", urgent=False, order=order) for n in range(3)]
        until_waiting(shared, 3)
        threads.append(queue_up(shared, "grade", urgent=True, order=order))
        until_waiting(shared, 4)
    for thread in threads:
        thread.join(10)
    assert order[0] == "grade"
    assert sorted(order[1:]) == ["batch 0", "batch 1", "batch 2"]


def test_an_error_gives_the_turn_back() -> None:
    shared = Turns()
    with pytest.raises(ZeroDivisionError), shared.take(urgent=False):
        raise ZeroDivisionError
    with shared.take(urgent=True):
        pass


def test_who_waited_too_long_asks_the_database_and_takes_no_turn_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "PATIENCE_SECONDS", 0.01)
    shared = Turns()
    with shared.take(urgent=False):
        with shared.take(urgent=True):
            pass
        assert shared._is_taken
    with shared.take(urgent=False):
        pass
