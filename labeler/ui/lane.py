"""One serial lane for the database: callables run in order on one thread, answers come back on the UI thread.

Beside it there is one more for long reads for which nobody waits: what is asked in the lane does not wait behind them.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from labeler.domain.courtesy import pressed
from labeler.ui.lifetime import is_valid

T = TypeVar("T")
Changes: TypeAlias = frozenset[str]

CHANGES: Final[Changes] = frozenset({"documents", "grades", "probe", "scores", "decisions", "exports", "verdicts"})
"""What a mutation can change; panels refresh by these names."""


@dataclass(frozen=True, slots=True)
class Changed(Generic[T]):
    """The answer of a mutation: what it changed, and what else it has to say."""

    changes: Changes
    value: T


class Ticket:
    """One question in the lane. ``drop()`` it when nobody wants the answer any more."""

    def __init__(self, work: Callable[[], object], *, mutates: bool) -> None:
        self.work = work
        self.mutates = mutates
        self.dropped = False

    def drop(self) -> None:
        """Do not deliver the answer. A read that has not begun is not run; a mutation always is."""
        self.dropped = True


@dataclass(slots=True)
class _Answer:
    """What came of a ticket, with those who want to know. Made on the UI thread, filled on the lane."""

    ticket: Ticket
    on_done: Callable[..., object] | None
    on_error: Callable[[BaseException], object] | None
    value: object = None
    error: BaseException | None = None
    ran: bool = field(default=False)


_Queue: TypeAlias = "queue.SimpleQueue[_Answer | None]"


class Lane(QObject):
    """The lane. Make it, ask it and close it on the UI thread.

    Signals:
        changed: a frozenset of names of ``CHANGES``, once after each mutation.
        failed: an exception that no ``on_error`` took.
    """

    changed = Signal(frozenset)
    failed = Signal(BaseException)
    _answered = Signal(_Answer)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: _Queue = queue.SimpleQueue()
        self._aside: _Queue = queue.SimpleQueue()
        self._latest: dict[str, Ticket] = {}
        self._closed = False
        self._waiting = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._threads = [self._begin(self._queue, "labeler-lane")]

    @property
    def waiting(self) -> int:
        """How many questions have no answer yet."""
        return self._waiting

    def ask(
        self,
        fn: Callable[[], T],
        on_done: Callable[[T], object] | None = None,
        on_error: Callable[[BaseException], object] | None = None,
        *,
        key: str = "",
        aside: bool = False,
    ) -> Ticket:
        """Run ``fn`` on the lane after all that was asked before; deliver its answer on the UI thread.

        Args:
            fn: reads only. It must not touch widgets.
            on_done: gets the answer. Not called when it is a method of a QObject that is gone.
            on_error: gets the exception; without it the exception goes to ``failed``.
            key: a newer question with the same key drops this one (the document under the cursor, a filter).
            aside: it takes long and is not waited for: it runs beside the lane, after all that was asked aside before. A
                project may be closed meanwhile, so it has to look whether it is still open, and to hold up its closing.
        """
        ticket = Ticket(fn, mutates=False)
        if key:
            older = self._latest.get(key)
            if older is not None:
                older.drop()
            self._latest[key] = ticket
        return self._put(_Answer(ticket, on_done, on_error), aside=aside)

    def change(
        self,
        fn: Callable[[], Changes | Changed[T]],
        on_done: Callable[[T], object] | None = None,
        on_error: Callable[[BaseException], object] | None = None,
    ) -> Ticket:
        """Run a mutation on the lane. It returns what changed, which is broadcast by ``changed``.

        ``on_done`` gets ``Changed.value``, or the frozenset itself, before the broadcast.
        """
        return self._put(_Answer(Ticket(fn, mutates=True), on_done, on_error))

    def broadcast(self, changes: Changes) -> None:
        """Tell everybody that something changed, from the UI thread.

        Raises:
            ValueError: a name that is not in ``CHANGES``.
        """
        unknown = changes - CHANGES
        if unknown:
            raise ValueError(f"unknown changes: {sorted(unknown)}")
        if changes:
            self.changed.emit(changes)

    def close(self, seconds: float = 30.0) -> bool:
        """Run the mutations that wait, drop the reads, stop the thread.

        Returns:
            False when the lane was still working after ``seconds``.
        """
        if not self._closed:
            self._closed = True
            for waiting in (self._queue, self._aside):
                waiting.put(None)
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _put(self, answer: _Answer, *, aside: bool = False) -> Ticket:
        if self._closed:
            answer.ticket.drop()
            return answer.ticket
        self._waiting += 1
        if aside and len(self._threads) == 1:
            self._threads.append(self._begin(self._aside, "labeler-aside"))
        (self._aside if aside else self._queue).put(answer)
        return answer.ticket

    def _begin(self, waiting: _Queue, name: str) -> threading.Thread:
        thread = threading.Thread(target=self._run, args=(waiting,), name=name, daemon=True)
        thread.start()
        return thread

    def _run(self, waiting: _Queue) -> None:
        work = _at_once if waiting is self._queue else _when_nobody_waits
        while (answer := waiting.get()) is not None:
            ticket = answer.ticket
            if ticket.mutates or not (ticket.dropped or self._closed):
                answer.ran = True
                try:
                    answer.value = work(ticket)
                except BaseException as error:  # noqa: BLE001 - handed over to the UI thread, whatever it is
                    answer.error = error
            self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        self._waiting -= 1
        ticket, value = answer.ticket, answer.value
        wanted = answer.ran and not ticket.dropped
        if answer.error is not None:
            if wanted and answer.on_error is not None and is_alive(answer.on_error):
                answer.on_error(answer.error)
            elif wanted or ticket.mutates:
                self.failed.emit(answer.error)
            return
        told = value.value if isinstance(value, Changed) else value
        if wanted and answer.on_done is not None and is_alive(answer.on_done):
            answer.on_done(told)
        if ticket.mutates:
            changes = value.changes if isinstance(value, Changed) else value
            if not isinstance(changes, frozenset):
                raise TypeError(f"a mutation returns a frozenset of changes or Changed, not {value!r}")
            self.broadcast(changes)


def _at_once(ticket: Ticket) -> object:
    with pressed():
        return ticket.work()


def _when_nobody_waits(ticket: Ticket) -> object:
    return ticket.work()


def is_alive(call: Callable[..., object]) -> bool:
    """Whether the QObject whose method ``call`` is still exists; True for anything else."""
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or is_valid(owner)
