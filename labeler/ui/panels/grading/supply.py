"""The next documents, fetched before they are wanted."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from functools import partial
from threading import Lock
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.domain.courtesy import stand_aside
from labeler.domain.errors import BadProject
from labeler.domain.progress import Progress
from labeler.stages import desk, sharing
from labeler.stages.desk import Sheet
from labeler.stages.shelf import Shelf
from labeler.stages.standing import Standing
from labeler.store.project import Project
from labeler.ui.lane import Changes, Lane, Ticket
from labeler.ui.learner import Learner

T = TypeVar("T")
AHEAD: Final = 5
SURE: Final = 2
"""The next two stay what they are when the live probe has learned; those behind them are drawn again."""
RENEW_SECONDS: Final = 10.0
"""A large project is not read again more often than this, however fast it changes."""
LEASE_SECONDS: Final = 60.0
"""The leases of a team's documents are renewed this often while somebody is at work."""
LOOK_AGAIN_MS: Final = 20_000
"""An empty desk looks again this often for what others leave."""


class SupplyLine(QObject):
    """Keeps five documents ready. Ask and be told on the UI thread; everything is read aside of the lane, so that no answer
    waits behind it.

    Signals:
        arrived: more documents are ready, or it is known that there are none.
        failed: the exception that kept them away.
    """

    arrived = Signal()
    failed = Signal(BaseException)

    def __init__(
        self, lane: Lane, learner: Learner, parent: QObject, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._learner = learner
        self._clock = clock
        self._project: Project | None = None
        self._annotator = ""
        self._ready: deque[Sheet] = deque()
        self._ticket: Ticket | None = None
        self._asked_again = False
        self._on_desk: frozenset[int] = frozenset()
        self._passed: set[int] = set()
        self._shelf = self._new_shelf()
        self._renewal: Generator[Progress, None, None] | None = None
        self._renewed_at = 0.0
        self._leased_at = 0.0
        self._sitting: dict[int, str] = {}  # who sits at which project that is not closed
        self._reading = Lock()  # held while a project is read aside, which must not be closed then
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.timeout.connect(lambda: self.fill(self._on_desk))
        self.with_skipped = False
        self.left = self.skipped = self.behind_twin = self.with_others = self.again = 0
        self.standing: Standing | None = None
        learner.learned.connect(self._learned)

    def _new_shelf(self) -> Shelf:
        return Shelf(lambda: self._learner.scores)

    def _learned(self) -> None:
        """Draw those documents again that nobody waits for yet."""
        if self._project is None or self.with_skipped:
            return
        while len(self._ready) > SURE:
            self._ready.pop()
        self.fill(self._on_desk)

    @property
    def ready(self) -> tuple[Sheet, ...]:
        """The documents that can be painted at once, the next one first."""
        return tuple(self._ready)

    @property
    def is_asking(self) -> bool:
        """Whether more may be on its way."""
        return self._ticket is not None or self._renewal is not None

    def open(self, project: Project | None, annotator: str) -> None:
        """Begin anew: another project, or another person."""
        if self._ticket is not None:
            self._ticket.drop()
        self._renewal = None
        self._look_again.stop()
        before, who = self._project, self._annotator
        if before is not None and before is project and who != annotator:
            self._lane.change(lambda: _left(before, who))
        self._project, self._annotator = project, annotator
        if project is not None:
            self._sitting[id(project)] = annotator
        self._ready.clear()
        self._ticket, self._asked_again = None, False
        self._shelf, self._passed = self._new_shelf(), set()
        self.with_skipped = False
        self.left = self.skipped = self.behind_twin = self.with_others = self.again = 0
        self.standing = None

    def let_go(self, project: object) -> None:
        """Give back what lies on this desk. Called on the lane, before a project is closed; nothing of it is read then."""
        with self._reading:
            who = self._sitting.pop(id(project), None)
        if who is not None and isinstance(project, Project):
            _left(project, who)

    def touch(self) -> None:
        """Somebody is at work: what is on their desk stays theirs."""
        if self._clock() - self._leased_at >= LEASE_SECONDS and self._ticket is None:
            self.fill(self._on_desk)

    def take(self) -> Sheet | None:
        """The next document, or None while none is ready."""
        return self._ready.popleft() if self._ready else None

    def put_back(self, sheet: Sheet) -> None:
        """A document that left the desk without an answer comes next again."""
        self._ready.appendleft(sheet)

    def without(self, names: Iterable[str]) -> None:
        """Drop documents that got an answer elsewhere."""
        gone = set(names)
        self._ready = deque(s for s in self._ready if s.document.external_id not in gone)

    def pass_by(self, document_id: int) -> None:
        """This document was skipped in a round through the skipped ones; it does not come twice in that round."""
        if self.with_skipped:
            self._passed.add(document_id)

    def begin_skipped_round(self) -> None:
        """Serve the skipped documents, oldest skip first, each once."""
        self.with_skipped = True
        self._passed = set()

    def fill(self, on_desk: Iterable[int]) -> None:
        """Fetch documents until five are ready. ``on_desk``: numbers of documents that must not come."""
        self._on_desk = frozenset(on_desk)
        if self._project is None:
            return
        if self._ticket is not None:
            self._asked_again = True
            return
        missing = max(AHEAD - len(self._ready), 0)
        if not missing and self._clock() - self._leased_at < LEASE_SECONDS:
            return
        self._leased_at = self._clock()
        project, annotator, shelf, skipped = self._project, self._annotator, self._shelf, self.with_skipped
        exclude = self._on_desk | self._passed | {s.document.id for s in self._ready}
        draw = partial(desk.next_sheets, project, annotator, missing, exclude, skipped=skipped, shelf=shelf, lease=True)
        can_wait = bool(self._ready)
        self._ticket = self._lane.ask(
            partial(self._read, project, draw, desk.Supply((), 0, 0), can_wait=can_wait),
            partial(self._came, shelf),
            partial(self._stayed_away, shelf),
            aside=True,
        )

    def _read(self, project: Project, read: Callable[[], T], otherwise: T, *, can_wait: bool = True) -> T:
        """Read a project aside of the lane, unless it was closed meanwhile: nothing is leased any more then."""
        if can_wait:
            stand_aside()
        with self._reading:
            return read() if id(project) in self._sitting else otherwise

    def _came(self, shelf: Shelf, supply: desk.Supply) -> None:
        if shelf is not self._shelf:
            return
        self._ticket = None
        self._ready = deque(s for s in self._ready if s.document.id not in supply.lost)
        known = self._on_desk | {s.document.id for s in self._ready}
        self._ready.extend(s for s in supply.sheets if s.document.id not in known)
        self.left, self.skipped, self.behind_twin = supply.left, supply.skipped, supply.behind_twin
        self.with_others, self.again, self.standing = supply.with_others, supply.again, supply.standing
        if self.standing is not None and self.standing.stance.is_held:
            self._ready.clear()  # what was fetched before waits, too
        if self.with_others and not self._ready:
            self._look_again.start(LOOK_AGAIN_MS)
        if self._asked_again:
            self._asked_again = False
            self.fill(self._on_desk)
        self._renew()
        self._learner.begin()
        self.arrived.emit()

    def _stayed_away(self, shelf: Shelf, error: BaseException) -> None:
        if shelf is self._shelf:
            self._ticket = None
            self.failed.emit(error)

    def _renew(self) -> None:
        """Let the shelf catch up in steps between which answers are recorded."""
        due = not self._ready or self._clock() - self._renewed_at >= RENEW_SECONDS
        if self._shelf.is_behind and self._renewal is None and due and self._project is not None:
            self._renewal = self._shelf.renew(self._project)
            self._step()

    def _step(self) -> None:
        renewal, project = self._renewal, self._project
        if renewal is not None and project is not None:
            self._lane.ask(
                partial(self._read, project, lambda: next(renewal, None) is not None, False),
                partial(self._stepped, renewal),
                partial(self._broke, renewal),
                aside=True,
            )

    def _stepped(self, renewal: Generator[Progress, None, None], goes_on: bool) -> None:
        if renewal is not self._renewal:
            return
        if goes_on:
            self._step()
        else:
            self._renewal = None
            self._renewed_at = self._clock()
            self.fill(self._on_desk)

    def _broke(self, renewal: Generator[Progress, None, None], error: BaseException) -> None:
        if renewal is self._renewal:
            self._renewal = None
            self._renewed_at = self._clock()
        self.failed.emit(error)


def _left(project: Project, annotator: str) -> Changes:
    """Give back all leases; where the server cannot be told, they run out by themselves."""
    try:
        sharing.leave(project, annotator)
    except BadProject as error:
        logging.getLogger(__name__).info("leases run out by themselves: %s", error)
    return frozenset()
