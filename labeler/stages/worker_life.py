"""What a worker process does from its start to its end, and what it answers."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from labeler.domain.wording import phrase

J = TypeVar("J")
R = TypeVar("R")

NO_MEMORY = 77


@dataclass(frozen=True, slots=True)
class Done(Generic[R]):
    """The call returned a value."""

    value: R


@dataclass(frozen=True, slots=True)
class Failed:
    """The call raised; ``error`` says what, in one line."""

    error: str


@dataclass(frozen=True, slots=True)
class Timeout:
    """The call took longer than it may and was killed."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Crashed:
    """The process died during the call: a crash, an exit, no memory. ``error`` says how."""

    error: str


Result = Done[R] | Failed | Timeout | Crashed


def one_line(error: BaseException) -> str:
    """An error and its kind on one line of at most 500 characters."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:500]


def serve(
    connection: Connection, function: Callable[[J], R], initializer: Callable[[], object] | None, memory: int | None
) -> None:
    """The life of a worker: start, then one answer for each job until the other end closes."""
    _leave_terminal()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if initializer:
        initializer()
    _limit_memory(memory)
    connection.send("ready")
    while True:
        try:
            job = connection.recv()
        except (EOFError, OSError):
            return
        try:
            answer: Any = Done(function(job))
        except MemoryError:
            os._exit(NO_MEMORY)  # what is left of this process cannot be trusted with another job
        except Exception as error:  # noqa: BLE001  # any job may fail; its result says how
            answer = Failed(one_line(error))
        try:
            connection.send(answer)
        except OSError:
            return
        except Exception as error:  # noqa: BLE001  # a value that cannot be pickled fails its own call only
            connection.send(Failed(one_line(error)))


def _leave_terminal() -> None:
    """Ctrl-C is the parent's to answer, and what libraries print must not end up in the parent's output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sink = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError):  # a windowed app may have no such descriptor
        os.dup2(sink, 1)
    os.close(sink)


def _end_with_parent() -> None:
    """A parent that was killed cannot end its workers: they do it themselves, even in the middle of a job."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _limit_memory(limit: int | None) -> None:
    if limit is None or sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    with contextlib.suppress(ValueError, OSError):  # some systems know the limit but do not set it
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def why_not(result: Failed | Timeout | Crashed) -> str:
    """Why a call has no value, in a few words."""
    if isinstance(result, Timeout):
        return phrase("no answer in {seconds:g} s", seconds=result.seconds)
    return result.error
