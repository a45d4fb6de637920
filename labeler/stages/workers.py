"""Worker processes that can be killed: a call may hang, grow without bound or crash, and only that call is lost."""

from __future__ import annotations

import collections
import contextlib
import multiprocessing
import time
from collections.abc import Callable, Generator, Iterable
from multiprocessing.connection import wait
from typing import Any, Generic, TypeVar

from labeler.domain.wording import phrase
from labeler.stages.worker_life import NO_MEMORY, Crashed, Done, Failed, Result, Timeout, one_line, serve

__all__ = ["Crashed", "Done", "Failed", "KillablePool", "Result", "Timeout"]

J = TypeVar("J")
R = TypeVar("R")

LOOK_AHEAD = 4
START_TIMEOUT_S = 120.0
FAREWELL_S = 0.5
CRASHES_AT_START = 3


class _Worker(Generic[J, R]):
    """One process and the call it works on."""

    def __init__(self, pool: KillablePool[J, R]) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(
            target=serve, args=(theirs, pool.function, pool.initializer, pool.memory_bytes), daemon=True
        )
        self.process.start()
        theirs.close()
        self.job: int | None = None
        self.ready = False
        self.deadline = time.monotonic() + START_TIMEOUT_S

    def give(self, number: int, job: J, timeout_s: float) -> None:
        """Hand over a job; raises what pickling it raises, then the worker stays idle."""
        with contextlib.suppress(OSError):  # it died just now: reading from it will say so
            self.connection.send(job)
        self.job = number
        self.deadline = time.monotonic() + timeout_s

    def kill(self) -> None:
        """End the process at once and leave nothing of it behind."""
        self.process.kill()
        self.process.join()
        self.connection.close()
        self.process.close()


class KillablePool(Generic[J, R]):
    """Runs ``function`` on jobs in worker processes, which live on between jobs and are replaced when they die.

    Args:
        function: importable by name, as are jobs and values picklable.
        workers: how many processes. timeout_s: seconds one call may take.
        memory_bytes: address space of one worker, where the system can limit it; None for no limit.
        initializer: called once in each new worker before its first job, for imports that take long.
    """

    def __init__(
        self,
        function: Callable[[J], R],
        *,
        workers: int,
        timeout_s: float,
        memory_bytes: int | None = None,
        initializer: Callable[[], object] | None = None,
    ) -> None:
        if workers < 1 or timeout_s <= 0:
            raise ValueError(f"a pool needs workers and time: {workers}, {timeout_s}")
        self.function = function
        self.workers = workers
        self.timeout_s = timeout_s
        self.memory_bytes = memory_bytes
        self.initializer = initializer

    def map(self, jobs: Iterable[J]) -> Generator[Result[R], None, None]:
        """The results in the order of the jobs; at most a few jobs for each worker are read ahead.

        Closing the generator, or an interrupt, ends all workers at once.

        Raises:
            RuntimeError: workers die again and again before they can start.
        """
        run = _Run(self, iter(jobs))
        try:
            yield from run.results()
        finally:
            run.close()


class _Run(Generic[J, R]):
    """One pass of a pool over its jobs."""

    def __init__(self, pool: KillablePool[J, R], jobs: Any) -> None:  # noqa: ANN401
        self._pool = pool
        self._jobs = jobs
        self._workers: list[_Worker[J, R]] = []
        self._waiting: collections.deque[tuple[int, J]] = collections.deque()
        self._results: dict[int, Result[R]] = {}
        self._read = 0
        self._given = 0
        self._failed_starts = 0
        self._exhausted = False

    def results(self) -> Generator[Result[R], None, None]:
        following = 0
        while True:
            self._read_jobs(following)
            if self._exhausted and following == self._read:
                return
            self._assign()
            while following not in self._results:
                self._listen()
                self._assign()
            yield self._results.pop(following)
            following += 1

    def close(self) -> None:
        """Kill every worker, also when an interrupt comes while doing so."""
        while self._workers:
            self._workers[-1].kill()
            self._workers.pop()

    def _read_jobs(self, following: int) -> None:
        limit = following + self._pool.workers * LOOK_AHEAD
        while not self._exhausted and self._read < limit:
            try:
                job = next(self._jobs)
            except StopIteration:
                self._exhausted = True
                return
            self._waiting.append((self._read, job))
            self._read += 1

    def _assign(self) -> None:
        """Give waiting jobs to idle workers, and start workers while there are more jobs than those."""
        for worker in [worker for worker in self._workers if worker.ready and worker.job is None]:
            if not worker.process.is_alive():
                self._drop(worker)
            while self._waiting and worker in self._workers and worker.job is None:
                self._give(worker, *self._waiting.popleft())
        starting = sum(not worker.ready for worker in self._workers)
        missing = min(len(self._waiting) - starting, self._pool.workers - len(self._workers))
        for _ in range(missing):
            self._workers.append(_Worker(self._pool))

    def _give(self, worker: _Worker[J, R], number: int, job: J) -> None:
        try:
            worker.give(number, job, self._pool.timeout_s)
        except Exception as error:  # noqa: BLE001  # a job that cannot be pickled fails alone
            self._results[number] = Failed(one_line(error))

    def _listen(self) -> None:
        """Wait for the next answer, death or deadline."""
        busy = [worker for worker in self._workers if worker.job is not None or not worker.ready]
        if not busy:
            return
        nearest = min(worker.deadline for worker in busy)
        heard = wait([worker.connection for worker in busy], timeout=max(nearest - time.monotonic(), 0))
        now = time.monotonic()
        for worker in busy:
            if worker.connection in heard:
                self._hear(worker)
            elif now >= worker.deadline:
                self._expire(worker)

    def _hear(self, worker: _Worker[J, R]) -> None:
        try:
            answer = worker.connection.recv()
        except (EOFError, OSError):
            self._bury(worker)
            return
        except Exception as error:  # noqa: BLE001  # a value that does not unpickle fails its own call only
            answer = Failed(one_line(error))
        if not worker.ready:
            worker.ready = True
            self._failed_starts = 0
        elif worker.job is not None:
            self._results[worker.job] = answer
            worker.job = None

    def _expire(self, worker: _Worker[J, R]) -> None:
        if worker.job is None:
            self._drop(worker)
            raise RuntimeError(f"a worker did not start within {START_TIMEOUT_S:.0f} s")
        self._results[worker.job] = Timeout(self._pool.timeout_s)
        self._drop(worker)

    def _bury(self, worker: _Worker[J, R]) -> None:
        """A worker died: its call is lost, or it never got one."""
        worker.process.join(FAREWELL_S)
        how = _death(worker.process.exitcode)
        if worker.job is not None:
            self._results[worker.job] = Crashed(how)
        else:
            self._failed_starts += 1
        self._drop(worker)
        if self._failed_starts >= CRASHES_AT_START:
            raise RuntimeError(f"workers end before their first job ({how})")

    def _drop(self, worker: _Worker[J, R]) -> None:
        worker.kill()
        self._workers.remove(worker)


def _death(exitcode: int | None) -> str:
    if exitcode is None:
        return phrase("the worker closed its connection")
    if exitcode == NO_MEMORY:
        return phrase("the worker ran out of memory")
    if exitcode < 0:
        return phrase("the worker was ended by signal {signal}", signal=-exitcode)
    return phrase("the worker exited with code {code}", code=exitcode)
