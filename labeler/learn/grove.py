"""A grove: a forest that learns from every grade at once, and keeps the scores of a pool of documents up to date.

A grade changes the leaves it falls into, and the scores of the documents there by the difference. Behind that trees
are grown anew: some with each grade, and all of them, with new views, when a new epoch begins
(`labeler.learn.grove_events`). Once that is done the grove is *settled*: all of it is then a pure function of (events,
seed, features), whichever way it came there. Until then it is one of its :class:`State`.

Two threads may share a grove: one that calls :meth:`Grove.learn` and :meth:`Grove.become`, and one that drives
:meth:`Grove.settle`. Readers never wait: what they read is replaced, never changed.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass
from threading import RLock

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import NotReady
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.learn.bootstrap import Keys
from labeler.learn.features import Features
from labeler.learn.forest import Forest, Reading
from labeler.learn.grove_events import EventLog, GradeEvent, epoch_of, grown_from
from labeler.learn.grove_pool import Pool
from labeler.learn.grove_stand import Label, Stand, planted
from labeler.learn.grove_sums import MOST_TREES, ROWS, reading_of
from labeler.learn.growing import ForestSettings
from labeler.learn.one_core import stay_on_one_core

PER_EVENT = 1  # trees grown anew with each event
_BLOCK = 4096  # documents that a new epoch takes in at once


@dataclass(frozen=True, slots=True)
class State:
    """All that decides what a grove says, beside features and settings.

    Attributes:
        events: how many it learned from. digest: of these.
        seed: as in its settings.
        epoch: how many events its views were fitted on; None without trees. epoch_digest: of these.
        grown: how many events each tree was grown from. grown_digests: of these.
        settled: whether all is as it stays until the next event.
    """

    events: int
    digest: str
    seed: int
    epoch: int | None
    epoch_digest: str
    grown: tuple[int, ...]
    grown_digests: tuple[str, ...]
    settled: bool


@dataclass(frozen=True, slots=True)
class Learned:
    """What learning one event did at once: trees grown anew, and those that were due but have to wait."""

    grown: int
    waiting: int


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """What the grove says of the pool.

    Attributes:
        keys: of the documents, uint64.
        reading: of each; NaN where nothing is known yet.
    """

    keys: Keys
    reading: Reading


class Grove:
    """A live forest over a pool of documents, each with the key of its main text; those of one group say the same."""

    def __init__(
        self, settings: ForestSettings, features: Features, keys: Keys, groups: Sequence[int] | None = None
    ) -> None:
        if settings.trees > MOST_TREES:
            raise ValueError(f"a grove has at most {MOST_TREES} trees")
        stay_on_one_core()
        self._settings = settings
        self._pool = Pool(features, keys, groups)
        self._log = EventLog()
        self._live: Stand | None = None
        self._coming: Stand | None = None  # of a newer epoch; its thread's own until it takes the place of the other
        self._growing: set[int] = set()  # trees of the live stand that somebody is growing
        self._seconds = 0.0  # to grow the last tree
        self._lock = RLock()
        self._ingest = RLock()

    def learn(self, event: GradeEvent, *, seconds: float = 0.03) -> Learned:
        """Learn from one more event: its leaves and all scores at once, and due trees while there is time.

        Args:
            seconds: for all of it; no tree is begun that would not be done in that time.

        Raises:
            KeyError: the text is not in the pool.
        """
        until = time.perf_counter() + seconds
        with self._lock:
            self._pool.row(event.text)
            self._log.append(event)
            self._absorb([event.text])
            stand = self._live
        grown = 0
        while stand is not None and (due := self._due(stand)):
            if time.perf_counter() + self._seconds > until:
                return Learned(grown, len(due))
            self._regrow(stand, due[0])
            grown += 1
        current = stand is not None and stand.label == _label(self._log, epoch_of(len(self._log)))
        return Learned(grown, 0 if current else self._settings.trees)

    def become(self, events: Sequence[GradeEvent]) -> None:
        """Have learned from exactly these events, in this order: what an undo leaves, or what was graded elsewhere.

        Leaves and scores follow at once, trees when the grove settles.

        Raises:
            KeyError: a text is not in the pool.
        """
        with self._lock:
            same = self._log.in_common(events)
            touched = dict.fromkeys(e.text for e in [*self._log.events[same:], *events[same:]])
            self._pool.rows(e.text for e in events[same:])
            if same < len(self._log):
                self._log = EventLog(events)
            else:
                for event in events[same:]:
                    self._log.append(event)
            self._absorb(list(touched))

    def _absorb(self, texts: list[int]) -> None:
        if self._live is not None:
            self._live.admit([text for text in texts if self._log.parts(text).any()])
            known = self._live.known(texts)
            self._live.learn({text: self._log.parts(text) for text in known})

    def settle(self) -> Generator[Progress, None, None]:
        """Grow what is due, in short steps, until the grove is settled. Closing it leaves the rest to another call.

        A new epoch grows beside the present one and takes its place when it is complete.
        """
        while True:
            log = self._log
            if len(log) == 0:
                with self._lock:
                    if self._log is log and len(log) == 0:
                        self._live = self._coming = None
                        return
                continue
            label = _label(log, epoch_of(len(log)))
            if self._live is not None and self._live.label == label:
                self._coming = None
                due = self._due(self._live)
                if not due:
                    return
                self._regrow(self._live, due[0])
                yield Progress(len(self._live.grown) - len(due) + 1, len(self._live.grown), "trees", "grow anew")
            else:
                yield from self._renew(log, label)

    def _renew(self, log: EventLog, label: Label) -> Generator[Progress, None, None]:
        """One step towards the stand of a newer epoch."""
        stand = self._coming
        if stand is None or not (stand.label == label or self._is_worth_it(stand, log)):
            self._coming = planted(self._settings, self._pool, log, label[0])
            yield Progress(0, len(self._coming.grown), "trees", "a new epoch")
            return
        if stand.count < self._pool.count:
            stand.add_rows(stand.new_rows(_BLOCK))
            yield Progress(0, len(stand.grown), "trees", "a new epoch")
            return
        due = self._due(stand)
        if due:
            events = self._target(stand, log)[due[0]]
            stand.admit(log.texts(int(events)))
            stand.plant(stand.sprout(due[0], log, int(events)))
            yield Progress(len(stand.grown) - len(due) + 1, len(stand.grown), "trees", "a new epoch")
            return
        with self._lock:
            count = len(log)  # of events that are all the way in
        stand.admit(log.texts(count))
        stand.learn({text: log.parts(text) for text in stand.known()})
        with self._lock:
            if self._log is log and len(log) == count and stand.count == self._pool.count:
                self._live, self._coming = stand, None
                self._growing.clear()
        yield Progress(len(stand.grown), len(stand.grown), "trees", "a new epoch")

    def _is_worth_it(self, stand: Stand, log: EventLog) -> bool:
        """Whether an epoch that is not the newest any more is still newer than the one in use."""
        live = self._live
        return _holds(log, stand.label) and (
            live is None or not _holds(log, live.label) or live.label[0] < stand.label[0]
        )

    def _target(self, stand: Stand, log: EventLog) -> npt.NDArray[np.int64]:
        """From how many events each tree of a stand should be grown."""
        trees = self._settings.trees
        if stand.label == _label(log, epoch_of(len(log))):
            return grown_from(len(log), trees, PER_EVENT)
        return np.full(trees, stand.label[0])

    def _due(self, stand: Stand) -> list[int]:
        """Trees to be grown anew that nobody is growing, stalest first; none of a stand whose epoch is over."""
        with self._lock:
            log = self._log
            if not _holds(log, stand.label) or (stand is self._live and stand.label != _label(log, epoch_of(len(log)))):
                return []
            wanted = [_label(log, m) for m in self._target(stand, log).tolist()]
            busy = self._growing if stand is self._live else ()
            due = [t for t, label in enumerate(wanted) if stand.grown[t] != label and t not in busy]
        return sorted(due, key=lambda t: (stand.grown[t] or (0, b""))[0])

    def _regrow(self, stand: Stand, number: int) -> None:
        """Grow a tree of the live stand, and plant it unless events were taken back meanwhile."""
        started = time.perf_counter()
        with self._lock:
            log, events = self._log, int(self._target(stand, self._log)[number])
            self._growing.add(number)
        try:
            sprout = stand.sprout(number, log, events)
            with self._lock:
                if self._live is stand and _holds(self._log, sprout.label):
                    stand.plant(sprout)
        finally:
            with self._lock:
                self._growing.discard(number)
        self._seconds = time.perf_counter() - started

    def add(self, features: Features, keys: Keys, groups: Sequence[int] | None = None) -> None:
        """Take documents into the pool; ValueError if one is there."""
        with self._ingest:
            self._pool.add(features, keys, groups)
            stand = self._live
            while stand is not None and stand.count < self._pool.count:
                new = stand.new_rows()
                with self._lock:
                    stand.add_rows(new)
                stand = self._live

    def remove(self, keys: Collection[int]) -> None:
        """Forget documents of the pool; ValueError if one has grades, KeyError if one is not there."""
        with self._ingest, self._lock:
            if not {event.text for event in self._log.events}.isdisjoint(keys):
                raise ValueError("a document with grades stays in the pool")
            self._pool.remove(keys)

    def scores(self) -> Scores:
        """What is said of the pool's documents now."""
        stand, keys, there = self._live, self._pool.keys, self._pool.there
        sums = np.full((ROWS, len(keys)), np.nan)
        found = stand.sums if stand is not None else sums[:, :0]
        known = min(found.shape[1], len(keys))
        sums[:, :known] = found[:, :known]
        if there.all():
            return Scores(keys, reading_of(sums))
        return Scores(keys[there[: len(keys)]], reading_of(sums[:, there[: len(keys)]]))

    def forest(self) -> Forest:
        """The trees as they stand, as a forest of their own; NotReady without any."""
        with self._lock:
            if self._live is None or len(self._log) == 0:
                raise NotReady(phrase("There are no trees yet."), phrase("Grade some documents first."))
            return self._live.forest(self._log)

    def state(self) -> State:
        """All that decides what is said now."""
        with self._lock:
            log, stand = self._log, self._live
            settled = not self._due(stand) and stand.label == _label(log, epoch_of(len(log))) if stand else not len(log)
            grown = [label or (0, b"") for label in stand.grown] if stand else []
            return State(
                len(log), log.digests[len(log)].hex(), self._settings.seed,
                stand.label[0] if stand else None, stand.label[1].hex() if stand else "",
                tuple(n for n, _ in grown), tuple(digest.hex() for _, digest in grown),
                settled and not self._growing,
            )  # fmt: skip


def _label(log: EventLog, events: int) -> Label:
    return events, log.digests[events]


def _holds(log: EventLog, label: Label) -> bool:
    """Whether a log begins with the events of a label."""
    return len(log.digests) > label[0] and log.digests[label[0]] == label[1]
