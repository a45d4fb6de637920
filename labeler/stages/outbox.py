"""Outbox: answers that are given while a server cannot be reached wait here, and are recorded in order, once each.

An answer has its name (`uid`) from the moment its key is pressed. Whatever the server got of it before a connection
broke, sending it again records it once. It keeps the time at which it was given.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, timedelta
from pathlib import Path
from threading import Lock

from labeler.domain.errors import BadInput, NotAllowed, Unreachable
from labeler.domain.grades import Action, Circumstances, Event, EventKind, Strategy, canonical_json, moment_of
from labeler.domain.wording import phrase
from labeler.stages import grade
from labeler.stages.clock import now
from labeler.stages.grade import Answer
from labeler.store import meta
from labeler.store.outbox import DAMAGED, Kept, OutboxFile
from labeler.store.project import Project


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer that the project does not take, and why; it is kept aside."""

    uid: str
    document: str
    reason: str


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of sending: what was recorded now, what still waits and what is kept aside."""

    recorded: tuple[Event, ...]
    waiting: int
    refused: tuple[Refused, ...]


def default_file() -> OutboxFile:
    """The outbox of this user of this machine."""
    import platformdirs

    return OutboxFile(Path(platformdirs.user_data_dir("labeler", appauthor=False)) / "outbox.sqlite")


class Outbox:
    """The way of one person's answers to one project on a server. Any thread may call.

    Args:
        file: where answers wait; the user's own when left out.
    """

    def __init__(self, project: Project, annotator: str, file: OutboxFile | None = None) -> None:
        self._project, self._annotator = project, annotator
        self._file = file or default_file()
        self._last = ""
        self._lock = Lock()
        self._id = ""

    def stamp(self) -> str:
        """The time for an answer that is given now, after all that were given before it."""
        with self._lock:
            at = now()
            if self._last and moment_of(at, "") <= moment_of(self._last, ""):
                after = moment_of(self._last, "")[0] + timedelta(microseconds=1)
                at = after.astimezone(UTC).isoformat(timespec="microseconds")
            self._last = at
            return at

    def record(self, given: Answer) -> Event:
        """Record an answer, or keep it where the server cannot be reached; `is_kept` tells which.

        Raises:
            BadInput, NotAllowed, ValueError: the project does not take it.
        """
        given = self._named(given)
        try:
            # the time of its key, not of a slow server's answer: what was said after it may wait in the outbox
            event = grade.answer(self._project, given, in_turn=True)
        except Unreachable:
            return self.keep(given)
        with self._lock:
            self._last = max(self._last, event.action.at, key=lambda at: moment_of(at, ""))
        return event

    def keep(self, given: Answer) -> Event:
        """Keep an answer; when this returns, it survives a power cut. Returns the event that it will become."""
        given = self._named(given)
        if not self._id:
            raise Unreachable(
                phrase("The server has not said yet which project this is."), phrase("Wait for the connection.")
            )
        self._file.put(self._id, self._annotator, Kept(given.uid, given.at, _written(given)))
        return Event(0, _action(given), "", "")

    def _named(self, given: Answer) -> Answer:
        if not given.uid:
            raise ValueError("an answer that may be sent twice needs a uid")
        return given if given.at else replace(given, at=self.stamp())

    def send(self) -> Sent:
        """Send what waits, in the order in which it was given. To be called once before anything is kept.

        Raises:
            Unreachable: the connection broke; what was not recorded waits on.
            BadProject: the server takes nothing for another reason; it waits as well.
        """
        if not self._id:
            with self._project.read() as tx:
                self._id = meta.get(tx, "uuid") or self._project.name
        recorded = []
        for kept in self._file.read(self._id, self._annotator):
            if kept.refused:
                continue
            try:
                recorded.append(grade.answer(self._project, _read(kept.body)))
            except (BadInput, NotAllowed, ValueError) as error:
                self._file.refuse(kept.uid, str(error))
            else:
                self._file.remove(kept.uid)
        return replace(self.look(), recorded=tuple(recorded))

    def look(self) -> Sent:
        """What waits and what is kept aside, without sending."""
        kept = self._file.read(self._id, self._annotator)
        refused = tuple(Refused(k.uid, _document(k), k.refused) for k in kept if k.refused)
        return Sent((), len(kept) - len(refused), refused)

    def documents(self) -> frozenset[str]:
        """The documents to which an answer waits."""
        return frozenset(_document(k) for k in self._file.read(self._id, self._annotator) if not k.refused)

    def try_again(self) -> None:
        """Let what was kept aside wait again."""
        self._file.try_again(self._id, self._annotator)


def is_kept(event: Event) -> bool:
    """Whether an event of `Outbox.record` waits and has no place in the chain yet."""
    return event.seq == 0


def _action(given: Answer) -> Action:
    return Action(
        given.uid, given.kind, given.document, given.annotator, given.at, given.value, given.text,
        circumstances=given.circumstances, criteria=given.criteria,
    )  # fmt: skip


def _written(given: Answer) -> str:
    return canonical_json(asdict(given))


def _read(body: str) -> Answer:
    found = json.loads(body)
    how = found.pop("circumstances")
    return Answer(
        **found
        | {
            "kind": EventKind(found["kind"]),
            "criteria": tuple((str(name), int(value)) for name, value in found["criteria"]),
            "circumstances": Circumstances(**how | {"strategy": Strategy(how["strategy"])}),
        }
    )


def _document(kept: Kept) -> str:
    """The document an answer is about, as far as it can be read."""
    return kept.uid if kept.refused == DAMAGED else str(json.loads(kept.body)["document"])
