"""Grade: what people say of documents, recorded as chained events."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, timedelta

from labeler.domain.errors import NotReady
from labeler.domain.grades import Action, Circumstances, Event, EventKind, FlagKind, Sight, Strategy, moment_of
from labeler.domain.wording import phrase
from labeler.stages.clock import now
from labeler.stages.grade_file import GradeParams, GradeReport, run
from labeler.stages.sharing import take_up
from labeler.stages.team import allow
from labeler.store import afterwards, events, leases, serving
from labeler.store.project import Project, Tx

__all__ = ["Answer", "GradeParams", "GradeReport", "answer", "next_time", "run", "undo"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person at the desk says of a document.

    Attributes:
        value: the grade, for GRADE. text: the comment, or the kind of flag.
        uid: name of the answer, given when the key is pressed, so that a retry records it once.
        criteria: for GRADE, values of the rubric's further criteria.
        at: when it was given, ISO 8601 in UTC; empty for now.
    """

    kind: EventKind
    document: str
    annotator: str
    circumstances: Circumstances
    value: int | None = None
    text: str = ""
    uid: str = ""
    criteria: tuple[tuple[str, int], ...] = ()
    at: str = ""


def answer(project: Project, given: Answer, *, in_turn: bool = False) -> Event:
    """Record an answer; when this returns, it survives a power cut.

    Args:
        in_turn: whether it is the newest this person said, so that its time moves behind all that is recorded of them.

    Raises:
        BadInput: the document is not in the project.
        ValueError: the grade is not on the scale, or the flag kind is unknown.
    """
    if given.kind is EventKind.FLAG:
        FlagKind(given.text.partition(":")[0])
    action = Action(
        uid=given.uid or uuid.uuid4().hex,
        kind=given.kind,
        document=given.document,
        annotator=given.annotator,
        at=given.at,
        value=given.value,
        text=given.text,
        circumstances=given.circumstances,
        criteria=given.criteria,
    )
    with project.write(durable=True) as tx:
        allow(tx, given.annotator, given.kind)
        at = given.at if given.at and not in_turn else next_time(tx, given.annotator, given.at)
        event = events.append(tx, [replace(action, at=at, circumstances=_as_seen(tx, given, at))])[0]
        if given.kind in serving.ANSWERS:
            leases.give_back_named(tx, given.annotator, given.document)
        return event


def _as_seen(tx: Tx, given: Answer, at: str) -> Circumstances:
    """How the answer came about, with what this person had seen elsewhere by then: in Team, or in Audit."""
    seen = {what: afterwards.seen(tx, given.annotator, [given.document], what).values() for what in Sight}
    score, others = (any(moment_of(since, "") < moment_of(at, "") for since in seen[what]) for what in Sight)
    how = given.circumstances
    return replace(how, score_visible=score or how.score_visible, others_visible=others or how.others_visible)


def taking_back(tx: Tx, done: Event) -> Action:
    """The action by which somebody takes back what they did: an event of its own, not appended yet."""
    said = done.action
    return Action(
        uid=uuid.uuid4().hex,
        kind=EventKind.UNDO,
        document=said.document,
        annotator=said.annotator,
        at=next_time(tx, said.annotator),
        undoes=said.uid,
        circumstances=Circumstances(Strategy.CHOSEN, rubric=said.circumstances.rubric),
    )


def next_time(tx: Tx, annotator: str, at: str = "") -> str:
    """That time (now, for none), or just after all this person did, where a clock was set back: what is said last has
    to be the newest.
    """
    at = at or now()
    latest = events.latest_time(tx, annotator, at)
    if latest is None:
        return at
    return (moment_of(latest, "")[0] + timedelta(microseconds=1)).astimezone(UTC).isoformat(timespec="microseconds")


def undo(project: Project, annotator: str) -> Event:
    """Take back the newest answer of this person that stands; the undo is an event of its own. Returns what was undone.

    Raises:
        NotReady: there is nothing to take back.
    """
    with project.write(durable=True) as tx:
        last = events.last_undoable(tx, annotator)
        if last is None:
            raise NotReady(phrase("There is nothing to undo."))
        events.append(tx, [taking_back(tx, last)])
        take_up(tx, annotator, last.action.document)
        return last
