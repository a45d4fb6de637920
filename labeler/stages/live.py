"""The live probe: learns from each grade as it is recorded, and gives the queue its scores between two trainings.

Its state is a pure function of (grades up to an event, settings, seed) once it is settled, and can be rebuilt from
them (`labeler.learn.grove`). It is kept in memory only: grades are the record, and a stored probe is what decides.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.courtesy import stand_aside
from labeler.domain.progress import Progress
from labeler.learn.bootstrap import Keys
from labeler.learn.features import Features
from labeler.learn.forest import ForestSettings
from labeler.learn.grove import Grove, State
from labeler.stages.certainty import Certainty
from labeler.stages.config import load_settings
from labeler.stages.live_events import Effective, Follower, Texts, grew_by, read_texts
from labeler.stages.material import load_features
from labeler.store import in_force, meta, probes
from labeler.store.project import Project

BATCH = 2000  # texts read at a time
LEARN_SECONDS = 0.03  # for one grade; what does not fit is done while the grove settles


@dataclass(frozen=True, slots=True, eq=False)
class LiveScores:
    """What the live probe says of documents.

    Attributes:
        ids: document numbers, int64, ascending.
        scores: expected grade, probability to reach the cut, spread; float64 of shape (n, 3), NaN for none.
        learned: number of the last event it had learned. settled: whether that event alone decides the scores.
    """

    ids: NDArray[np.int64]
    scores: NDArray[np.float64]
    learned: int
    settled: bool

    def of(self, ids: NDArray[np.int64], otherwise: NDArray[np.float64]) -> NDArray[np.float64]:
        """Scores of some documents, shape (n, 3).

        Args:
            otherwise: what stands for documents that the live probe does not know, shape (n, 3).
        """
        if not len(self.ids):
            return otherwise
        if np.array_equal(self.ids, ids):  # as it mostly is
            said, same = self.scores, np.ones(len(ids), np.bool_)
        else:
            at = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
            said, same = self.scores[at], self.ids[at] == ids
        known = same & np.isfinite(said).all(axis=1)
        return np.where(known[:, None], said, otherwise)


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What a live probe stands on, as the project was when it looked.

    Attributes:
        catalog: changes with documents, features and the probe in force. certainty: of that probe. cut: grade to keep from.
    """

    texts: Texts
    catalog: str | None
    forest: ForestSettings
    cut: int
    certainty: Certainty


class LiveProbe:
    """The live probe of a project. One thread learns, another may settle meanwhile; any thread may read ``scores``.

    There are none while somebody has gone back to an earlier probe: then that one serves, and not what came after it.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._grove: Grove | None = None
        self._now: Look | None = None
        self._known: Effective | None = None
        self._rests = False
        self._follower: Follower | None = None  # of the thread that learns
        self._lock = threading.Lock()  # what is known, and what is said of it, belong together
        self.scores: LiveScores | None = None

    def start(self) -> Generator[Progress, None, None]:
        """Read the features of all texts, and learn all grades; goes on with :meth:`settle`."""
        now = self._look()
        grove: Grove | None = None
        for done, part in self._parts(now.texts, 0):
            if grove is None:
                grove = Grove(now.forest, *part)
            else:
                grove.add(*part)
            yield Progress(done, len(now.texts.hashes), "texts", "read for the live probe")
        self._grove, self._known, self._now = grove, None, now
        yield from self.follow()

    def additions(self) -> Look | None:
        """What there is now, if texts were added and nothing else has changed that the features read depend on."""
        now, before = self._look(), self._now
        if self._grove is None or before is None or now.forest != before.forest:
            return None
        return now if now.texts.begins_like(before.texts) else None

    def take_in(self, now: Look) -> Generator[Progress, None, None]:
        """Read the features of texts that were added, behind those it has, as if it had started with all of them.

        Another thread may learn meanwhile; what was graded of them is learned next.
        """
        before, grove = self._now, self._grove
        if before is None or grove is None:
            raise ValueError("only what has started takes in more")
        for done, part in self._parts(now.texts, len(before.texts.hashes)):
            grove.add(*part)
            yield Progress(done, len(now.texts.hashes), "texts", "read for the live probe")
        with self._lock:
            self._now = now
            self._publish()
        yield from self.settle()

    def _look(self) -> Look:
        with self._project.read() as tx:
            settings = load_settings(tx)
            stored = probes.info(tx)
            held = probes.load(tx, stored.id) if stored else None
            whole = held is not None and held.is_whole  # law 9
            return Look(
                texts=read_texts(tx),
                catalog=meta.get(tx, meta.CATALOG),
                forest=ForestSettings(trees=settings.trees, families=settings.features, seed=settings.seed),
                cut=settings.keep_at,
                certainty=Certainty.from_record(held.certainty) if held and whole else Certainty({}, {}),
            )

    def _parts(self, texts: Texts, first: int) -> Iterator[tuple[int, tuple[Features, Keys, tuple[int, ...]]]]:
        """Features, keys and groups of texts from the first on, and how many texts that makes."""
        for at in range(first, len(texts.hashes), BATCH):
            with self._project.read() as tx:
                features = load_features(tx, texts.basis, texts.hashes[at : at + BATCH])
            end = at + len(features)
            yield end, (features, texts.keys[at:end], texts.groups[at:end])

    @property
    def is_outdated(self) -> bool:
        """Whether documents, features or the probe in force changed since the start: it has to start anew."""
        with self._project.read() as tx:
            return self._grove is None or self._now is None or meta.get(tx, meta.CATALOG) != self._now.catalog

    def learn(self) -> bool:
        """Learn what was recorded since; scores follow at once. False where nothing was, and all stays as it is."""
        now = self._now
        if self._grove is None or now is None:
            return False
        with self._project.read() as tx:
            found = self._follower_of(now.texts).read(tx)
            rests = in_force.gone_back_to(tx) is not None
        with self._lock:
            if self._now is not now:
                return False  # texts were taken in meanwhile; the next call looks at all of them
            if found == self._known and rests == self._rests:
                return False
            self._rests = rests
            more = grew_by(self._known.events, found.events) if self._known else None
            if more is not None and len(more) == 1:
                self._grove.learn(more[0], seconds=LEARN_SECONDS)
            elif more is None or len(more):
                self._grove.become(found.events)
            self._known = found
            self._publish()
        return True

    def _follower_of(self, texts: Texts) -> Follower:
        if self._follower is None or self._follower.texts is not texts:
            self._follower = Follower(texts, self._follower)
        return self._follower

    def settle(self) -> Generator[Progress, None, None]:
        """Grow what is due behind what was learned; scores follow when all of it is. For another thread, if need be."""
        if self._grove is None or self._is_done:
            return
        yield from self._grove.settle()
        with self._lock:
            self._publish()

    def follow(self) -> Generator[Progress, None, None]:
        """Learn, and settle."""
        self.learn()
        yield from self.settle()

    @property
    def _is_done(self) -> bool:
        """Whether nothing is left to say of what it knows."""
        return self._rests or (self.scores is not None and self.scores.settled)

    def describe(self) -> State | None:
        """All that decides what it says now; None before it started, or where there is nothing to read."""
        return self._grove.state() if self._grove else None

    def _publish(self) -> None:
        grove, now, known = self._grove, self._now, self._known
        if self._rests or grove is None or now is None or known is None:
            self.scores = None
            return
        stand_aside()
        texts, reading = now.texts, grove.scores().reading
        stand_aside()
        count = len(texts.hashes)  # more of them may be on their way in
        expected, probabilities, spread = (
            reading.expected[:count],
            reading.probabilities[:count],
            reading.spread[:count],
        )
        told = np.isfinite(expected)
        p_keep = np.full(count, np.nan)
        p_keep[told] = now.certainty.p_keep(texts.kinds[told], probabilities[told], now.cut)
        table = np.stack([expected, p_keep, spread], axis=1)
        self.scores = LiveScores(texts.documents, table[texts.rows], known.up_to, grove.state().settled)
