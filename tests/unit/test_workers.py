"""Worker processes: order, time, memory, crashes, and nothing left behind."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from labeler.stages.workers import Crashed, Done, Failed, KillablePool, Timeout

ROOT = Path(__file__).resolve().parents[2]


def hang(_: object) -> None:
    while True:
        time.sleep(60)


def fail(what: object) -> None:
    raise ValueError(what)


def speak(value: object) -> object:
    sys.stdout.write("not for the parent\n")
    sys.stdout.flush()
    os.write(1, b"nor this\n")
    return value


ACTS: dict[str, Callable[[Any], object]] = {
    "echo": lambda value: value,
    "pid": lambda _: os.getpid(),
    "hang": hang,
    "exit": lambda _: os._exit(3),
    "segfault": lambda _: ctypes.string_at(0),
    "raise": fail,
    "memory": lambda size: len(bytearray(size)),
    "print": speak,
    "unpicklable": lambda value: lambda: value,
}


def act(job: tuple[str, object]) -> object:
    """Do what the job names, in the worker."""
    name, value = job
    return ACTS[name](value)


def pool(*, workers: int = 2, timeout_s: float = 30.0, memory_bytes: int | None = None) -> KillablePool[object, object]:
    return KillablePool(act, workers=workers, timeout_s=timeout_s, memory_bytes=memory_bytes)  # type: ignore[arg-type]


def end_at_start() -> None:
    os._exit(9)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_results_come_in_the_order_of_the_jobs() -> None:
    jobs = [("echo", n) for n in range(40)]
    assert list(pool().map(jobs)) == [Done(n) for n in range(40)]


def test_workers_live_on_between_jobs() -> None:
    pids = {result.value for result in pool().map([("pid", n) for n in range(30)]) if isinstance(result, Done)}
    assert 1 <= len(pids) <= 2
    assert os.getpid() not in pids


def test_a_call_that_hangs_is_killed_and_the_others_are_not_lost() -> None:
    results = list(pool(timeout_s=1.0).map([("echo", 1), ("hang", 0), ("echo", 2), ("echo", 3)]))
    assert results == [Done(1), Timeout(1.0), Done(2), Done(3)]


@pytest.mark.parametrize("death", ["exit", "segfault"])
def test_a_worker_that_dies_loses_its_own_call_only(death: str) -> None:
    results = list(pool(workers=1).map([("echo", 1), (death, 0), ("echo", 2)]))
    assert [results[0], results[2]] == [Done(1), Done(2)]
    assert isinstance(results[1], Crashed)
    assert "worker" in results[1].error


def test_a_call_that_raises_says_what_and_keeps_its_worker() -> None:
    first, failed, second = pool(workers=1).map([("pid", 0), ("raise", "two\nlines"), ("pid", 0)])
    assert failed == Failed("ValueError: two lines")
    assert first == second


def test_jobs_and_values_that_cannot_be_pickled_fail_alone() -> None:
    results = list(pool(workers=1).map([("echo", lambda: 0), ("unpicklable", 1), ("echo", 2)]))
    assert isinstance(results[0], Failed)
    assert isinstance(results[1], Failed)
    assert results[2] == Done(2)


def test_memory_is_limited() -> None:
    results = list(pool(workers=1, memory_bytes=1 << 30).map([("memory", 1 << 31), ("memory", 1 << 20)]))
    limited = sys.platform == "linux"  # other systems may not limit address space
    assert results[0] == Crashed("the worker ran out of memory") if limited else Done(1 << 31)
    assert results[1] == Done(1 << 20)


def test_closing_ends_all_workers_at_once() -> None:
    running = pool().map([("pid", 0), ("pid", 1), *[("hang", 0)] * 4])
    pids = [result.value for result in (next(running), next(running)) if isinstance(result, Done)]
    began = time.monotonic()
    running.close()
    assert time.monotonic() - began < 5
    assert pids
    assert not any(alive(int(str(pid))) for pid in pids)
    assert not multiprocessing.active_children()


def test_few_jobs_are_read_ahead() -> None:
    read: list[int] = []

    def jobs() -> Iterator[tuple[str, object]]:
        for n in range(1000):
            read.append(n)
            yield "echo", n

    running = pool().map(jobs())
    next(running)
    assert len(read) < 30
    running.close()


def test_a_broken_source_of_jobs_leaves_no_worker() -> None:
    def jobs() -> Iterator[tuple[str, object]]:
        yield "echo", 1
        raise OSError("the source broke")

    with pytest.raises(OSError, match="the source broke"):
        list(pool(workers=1).map(jobs()))
    assert not multiprocessing.active_children()


def test_workers_that_cannot_start_are_an_error() -> None:
    broken = KillablePool(act, workers=1, timeout_s=5, initializer=end_at_start)
    with pytest.raises(RuntimeError, match="exited with code 9"):
        list(broken.map([("echo", 1)]))


def test_an_idle_worker_that_was_killed_is_replaced() -> None:
    def jobs() -> Iterator[tuple[str, object]]:
        yield "pid", 0

    running = pool(workers=1)
    first = running.map(iter([("pid", 0)] * 40))
    result = next(first)
    assert isinstance(result, Done)
    os.kill(int(str(result.value)), 9)
    rest = list(first)
    assert sum(isinstance(one, Crashed) for one in rest) <= 1
    assert len(rest) == 39
    assert len(list(running.map(jobs()))) == 1


def test_it_works_in_a_thread_that_is_not_the_main_one() -> None:
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.extend(pool(workers=1).map([("echo", 1)])))
    thread.start()
    thread.join()
    assert results == [Done(1)]


SCRIPT = """
import sys
from labeler.stages.workers import KillablePool
sys.path.insert(0, {folder!r})
from test_workers import act

def main():
    running = KillablePool(act, workers=1, timeout_s=60).map([("print", 1), ("pid", 0), ("hang", 0)])
    next(running)
    print(next(running).value, flush=True)
    {then}

if __name__ == "__main__":
    main()
"""


def started(tmp_path: Path, then: str) -> subprocess.Popen[str]:
    script = tmp_path / "drive.py"
    script.write_text(SCRIPT.format(folder=str(Path(__file__).parent), then=then), encoding="utf-8")
    return subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True, cwd=ROOT)


def test_what_workers_print_does_not_reach_our_output(tmp_path: Path) -> None:
    with started(tmp_path, "running.close()") as process:
        assert process.stdout is not None
        lines = process.stdout.read().split()
    assert len(lines) == 1
    assert lines[0].isdigit()


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    with started(tmp_path, "next(running)") as process:
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        assert alive(pid)
        process.kill()
    give_up = time.monotonic() + 20
    while alive(pid) and time.monotonic() < give_up:
        threading.Event().wait(0.02)
    assert not alive(pid)
