"""Brings answers to the project: into a file at once, to a server by way of the outbox where the connection breaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.domain.errors import WorldError
from labeler.domain.grades import Event
from labeler.stages import desk
from labeler.stages.desk import Sheet
from labeler.stages.grade import Answer
from labeler.stages.outbox import Outbox, Refused, Sent, is_kept
from labeler.store.outbox import OutboxFile
from labeler.store.project import Project
from labeler.ui.lane import Changed, Lane
from labeler.ui.shell import Shell

GRADES: Final = frozenset({"grades"})
FIRST_PAUSE_MS: Final = 1_000
LONGEST_PAUSE_MS: Final = 60_000
"""After each attempt in vain the pause doubles."""
OVERDUE_MS: Final = 3_000
"""An answer of which the server says nothing for so long is put into the outbox."""
LAST_SECONDS: Final = 5.0
"""How long closing waits for an answer to be kept."""

Done = Callable[[Event], object]
Failed = Callable[[BaseException], object]
_Said = tuple[Sent, frozenset[str]]


class Courier(QObject):
    """Records answers on the lane. While a server is away, a lane of its own puts them into the outbox, and another one
    tries to send them: neither waits for the network.

    Attributes:
        is_away: whether the server cannot be reached, or something still waits for it.
        waiting: answers in the outbox. names: the documents they are about.
        refused: answers that the project did not take; they are kept.

    Signals:
        changed: one of these is different now.
        back: the server can be reached again, and all that waited is recorded.
    """

    changed = Signal()
    back = Signal()

    def __init__(self, shell: Shell, parent: QObject, file: OutboxFile | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.file = file
        self._project: Project | None = None
        self._outbox: Outbox | None = None
        self._near: Lane | None = None
        self._far: Lane | None = None
        self._keeping = 0
        self._open: set[str] = set()
        self._pause = FIRST_PAUSE_MS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._send)
        self.is_away = False
        self.waiting = 0
        self.names: frozenset[str] = frozenset()
        self.refused: tuple[Refused, ...] = ()
        shell.projects.before_close.append(self._let_go)

    def _let_go(self, project: object) -> None:
        """Keep what is still to be kept. Called on the lane, before a project is closed."""
        if project is self._project:
            for lane in (self._near, self._far):
                if lane is not None:
                    lane.close(LAST_SECONDS)

    def open(self, project: Project | None, annotator: str) -> None:
        """Answers belong to this project and person. What waits of theirs from before is sent first."""
        self._timer.stop()
        for lane in (self._near, self._far):
            if lane is not None:
                lane.close(0)
        self._project, self._outbox, self._near, self._far = project, None, None, None
        self._keeping, self.is_away, self.waiting = 0, False, 0
        self._open = set()
        self.names, self.refused = frozenset(), ()
        if project is not None and project.on_server and annotator:
            box = self._outbox = Outbox(project, annotator, self.file)
            self._near, self._far = Lane(self), Lane(self)
            self._shell.lane.change(lambda: _sent(box), partial(self._was_sent, box), partial(self._not_sent, box))

    def record(self, project: Project, sheet: Sheet, answer: Answer, done: Done, failed: Failed) -> None:
        """Record an answer; ``done`` gets its event once it is durable, here or at the server."""
        box, near = self._outbox, self._near
        if box is None or near is None:
            self._shell.lane.change(lambda: Changed(GRADES, desk.record(project, sheet, answer)), done, failed)
            return
        answer = replace(answer, at=box.stamp())
        if self.is_away or self._keeping:
            self._keep(box, near, answer, done, failed)
        else:
            self._open.add(answer.uid)
            self._shell.lane.change(
                lambda: _recorded(box, answer),
                partial(self._was_recorded, box, answer.uid, done),
                partial(self._not_recorded, answer.uid, failed),
            )
            QTimer.singleShot(OVERDUE_MS, self, partial(self._overdue, box, answer, done, failed))

    def _keep(self, box: Outbox, near: Lane, answer: Answer, done: Done, failed: Failed) -> None:
        self._keeping += 1
        near.change(
            lambda: Changed(frozenset(), box.keep(answer)),
            partial(self._was_kept, box, done),
            partial(self._not_kept, box, failed),
        )

    def _overdue(self, box: Outbox, answer: Answer, done: Done, failed: Failed) -> None:
        """The server says nothing: whatever becomes of it there, the answer is kept here, and counts once."""
        if box is self._outbox and self._near is not None and answer.uid in self._open:
            self._open.discard(answer.uid)
            self.is_away = True
            self._keep(box, self._near, answer, done, failed)

    def lost(self, error: BaseException) -> None:
        """Something else found the server away."""
        if self._outbox is not None and not self.is_away:
            self._not_sent(self._outbox, error)

    def try_again(self) -> None:
        """Send again what the project did not take, and whatever waits."""
        box, near = self._outbox, self._near
        if box is not None and near is not None and (self.refused or self.waiting):
            near.ask(box.try_again, lambda _: self._send(), self._shell.errors.report)

    def _send(self) -> None:
        box, far = self._outbox, self._far
        if box is not None and far is not None:
            self._timer.stop()
            far.ask(lambda: _sent(box), partial(self._was_sent_late, box), partial(self._not_sent, box), key="send")

    def _was_sent_late(self, box: Outbox, said: _Said) -> None:
        self._was_sent(box, said)
        self._shell.lane.broadcast(GRADES if said[0].recorded else frozenset())

    def _was_sent(self, box: Outbox, said: _Said) -> None:
        if box is not self._outbox:
            return
        sent, self.names = said
        self.waiting, self.refused = sent.waiting, sent.refused
        self._pause = FIRST_PAUSE_MS
        was_away, self.is_away = self.is_away, bool(self.waiting or self._keeping)
        if self.is_away:
            self._timer.start(0)
        elif was_away:
            self.back.emit()
        self.changed.emit()

    def _not_sent(self, box: Outbox, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            self._shell.errors.report(error)
        if box is self._outbox:
            self.is_away = True
            self._timer.start(self._pause)
            self._pause = min(self._pause * 2, LONGEST_PAUSE_MS)
            self.changed.emit()

    def _not_recorded(self, uid: str, failed: Failed, error: BaseException) -> None:
        if uid in self._open:
            self._open.discard(uid)
            failed(error)

    def _was_recorded(self, box: Outbox, uid: str, done: Done, event: Event) -> None:
        if uid not in self._open:
            return  # it is in the outbox, and told already
        self._open.discard(uid)
        if box is self._outbox and is_kept(event):
            self._count(event)
            if not self.is_away:
                self.is_away = True
                self._timer.start(self._pause)
        done(event)
        self.changed.emit()

    def _was_kept(self, box: Outbox, done: Done, event: Event) -> None:
        if box is self._outbox:
            self._keeping -= 1
            self._count(event)
            if not self._timer.isActive():
                self._timer.start(self._pause)
        done(event)
        self.changed.emit()

    def _not_kept(self, box: Outbox, failed: Failed, error: BaseException) -> None:
        if box is self._outbox:
            self._keeping -= 1
        failed(error)

    def _count(self, event: Event) -> None:
        self.waiting += 1
        self.names |= {event.action.document}


def _sent(box: Outbox) -> Changed[_Said]:
    sent = box.send()
    return Changed(GRADES if sent.recorded else frozenset(), (sent, box.documents()))


def _recorded(box: Outbox, answer: Answer) -> Changed[Event]:
    event = box.record(answer)
    return Changed(frozenset() if is_kept(event) else GRADES, event)
