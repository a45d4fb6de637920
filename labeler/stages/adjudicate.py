"""Adjudicate: documents on which people differ, worst first, and what they are settled to.

People are never overruled in the record: their grades stay, and stay in the figures of agreement. A settled document
trains with the adjudicator's grade alone, and may serve as gold.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations

from labeler.domain.errors import BadInput, NotReady
from labeler.domain.grades import Action, Circumstances, Event, EventKind, Strategy, moment
from labeler.domain.marks import Mark, read_marks
from labeler.domain.team import checked_name
from labeler.domain.wording import phrase
from labeler.stages.config import load_settings
from labeler.stages.grade import next_time, taking_back
from labeler.stages.team import allow
from labeler.store import documents, events, rubrics
from labeler.store.project import Project, Tx

MOST_REASON = 4000
SAID = (EventKind.GRADE, EventKind.FLAG)


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person says of a document: a grade, or a flag (``value`` is None and ``flag`` its kind).

    Attributes:
        comment, marks: what they wrote and marked as evidence. seconds: active time taken, None where nobody measured.
        blind: whether they saw neither score nor other people's grades; None where nobody knows.
    """

    annotator: str
    value: int | None
    flag: str
    at: str
    comment: str
    marks: tuple[Mark, ...]
    seconds: float | None
    blind: bool | None
    rubric: str
    event: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A document on which people differ.

    Attributes:
        voices: lowest grade first, flags last. spread: highest grade less lowest.
        apart: mean squared difference between two people's grades, 0 to 25.
        crosses: whether some would keep it and others not. settled: the adjudication that stands, if there is one.
        is_stale: whether somebody gave a grade after it was settled.
    """

    document_id: int
    document: str
    voices: tuple[Voice, ...]
    spread: int
    apart: float
    crosses: bool
    settled: Event | None = None
    is_stale: bool = False

    @property
    def is_open(self) -> bool:
        """Whether somebody has to settle it, or to look at it again."""
        return self.settled is None or self.is_stale


@dataclass(frozen=True, slots=True)
class Disagreements:
    """Those that are open, worst first; those that are settled, newest first.

    Attributes:
        shared: documents on which more than one person has a say.
    """

    open: tuple[Disagreement, ...]
    settled: tuple[Disagreement, ...]
    shared: int


def disagreements(project: Project, *, at_least: int = 1) -> Disagreements:
    """Documents on which people's newest standing answers differ.

    Worst are those whose grades lie farthest apart (mean squared difference of two people's grades), then those on
    which some would keep what others drop, then those with most voices. A grade against a flag is a disagreement too.

    Args:
        at_least: leave out documents whose highest and lowest grade differ by less, unless somebody flagged them.
    """
    with project.read() as tx:
        said = events.newest_answers(tx, SAID)
        comments = {who: r.text for who, r in events.of_each(events.standing(tx, (EventKind.COMMENT,))).items()}
        marks = {who: r.text for who, r in events.of_each(events.standing(tx, (EventKind.EVIDENCE,))).items()}
        settled = events.adjudications(tx)
        keep_at = load_settings(tx).keep_at
    by_document: dict[int, list[Event]] = defaultdict(list)
    for number, event in said:
        by_document[number].append(event)
    found = []
    for number, voices in by_document.items():
        people = [(e, (number, e.action.annotator)) for e in voices]
        told = [_voice(e, comments.get(who, ""), marks.get(who, "")) for e, who in people]
        one = _disagreement(number, voices[0].action.document, told, keep_at)
        if number in settled:
            newest = max(moment(e.action) for e in voices)
            stale = newest > moment(settled[number].action)
            found.append(replace(one, settled=settled[number], is_stale=stale))
        elif _differ(told, at_least):
            found.append(one)
    open_ones = sorted((d for d in found if d.is_open), key=worst_first)
    done = [(moment(d.settled.action), d) for d in found if d.settled is not None and not d.is_open]
    newest_first = (d for _, d in sorted(done, key=lambda pair: pair[0], reverse=True))
    return Disagreements(tuple(open_ones), tuple(newest_first), sum(len(v) > 1 for v in by_document.values()))


def _voice(event: Event, comment: str, marks: str) -> Voice:
    action, how = event.action, event.action.circumstances
    is_grade = action.kind is EventKind.GRADE
    visible = (how.score_visible, how.others_visible)
    return Voice(
        annotator=action.annotator,
        value=action.value if is_grade else None,
        flag="" if is_grade else action.text,
        at=action.at,
        comment=comment or (action.text if is_grade else ""),
        marks=read_marks(marks) if marks else (),
        seconds=how.seconds,
        blind=None if None in visible else not any(visible),
        rubric=how.rubric,
        event=event.seq,
    )


def _disagreement(number: int, name: str, voices: Iterable[Voice], keep_at: int) -> Disagreement:
    ordered = sorted(voices, key=lambda v: (v.value is None, v.value or 0, v.annotator))
    grades = [v.value for v in ordered if v.value is not None]
    pairs = [(a - b) ** 2 for a, b in combinations(grades, 2)]
    return Disagreement(
        document_id=number,
        document=name,
        voices=tuple(ordered),
        spread=max(grades) - min(grades) if grades else 0,
        apart=sum(pairs) / len(pairs) if pairs else 0.0,
        crosses=bool(grades) and min(grades) < keep_at <= max(grades),
    )


def _differ(voices: list[Voice], at_least: int) -> bool:
    grades = [v.value for v in voices if v.value is not None]
    if not grades or len(voices) < 2:
        return False
    return len(grades) < len(voices) or max(grades) - min(grades) >= max(at_least, 1)


def worst_first(d: Disagreement) -> tuple[float, bool, int, str]:
    """What disagreements are sorted by."""
    return -d.apart, not d.crosses, -len(d.voices), d.document


def settle(project: Project, document: str, value: int, reason: str, adjudicator: str) -> Event:
    """Settle the grade of a document; when this returns, it survives a power cut.

    Raises:
        BadInput: the document is not in the project or nobody graded it, the grade is not of the rubric, or no reason
            or name is given.
    """
    reason = reason.strip()
    if not reason or len(reason) > MOST_REASON:
        raise BadInput(
            phrase("A settled grade needs a reason of at most {most} characters.", most=MOST_REASON), phrase("Say why.")
        )
    if not adjudicator.strip():
        raise BadInput(phrase("Somebody has to settle it."), phrase("Say who you are."))
    adjudicator = checked_name(adjudicator)
    with project.write(durable=True) as tx:
        allow(tx, adjudicator, EventKind.ADJUDICATION)
        label = _checked(tx, document, value)
        made = Action(
            uid=uuid.uuid4().hex,
            kind=EventKind.ADJUDICATION,
            document=document,
            annotator=adjudicator,
            at=next_time(tx, adjudicator),
            value=value,
            text=reason,
            circumstances=Circumstances(Strategy.CHOSEN, score_visible=None, others_visible=True, rubric=label),
        )
        return events.append(tx, [made])[0]


def _checked(tx: Tx, document: str, value: int) -> str:
    """The label of the rubric in force, once the document and the grade are such as can be settled."""
    rubric = rubrics.newest(tx)
    if rubric is not None and value not in rubric.values:
        grades = ", ".join(map(str, rubric.values))
        raise BadInput(
            phrase("{value} is no grade of {rubric}; it has {grades}.", value=value, rubric=rubric.label, grades=grades)
        )
    if not documents.numbers_of(tx, {document}):
        raise BadInput(phrase("There is no document {document} in this project.", document=repr(document)))
    if not events.standing(tx, SAID, document=document):
        raise BadInput(
            phrase("Nobody graded {document} yet.", document=repr(document)),
            phrase("Only what people graded can be settled."),
        )
    return rubric.label if rubric else ""


def take_back(project: Project, adjudicator: str, document: str = "") -> Event:
    """Take back this person's newest adjudication that stands (of that document, where one is named); returns it.

    Raises:
        NotReady: there is none.
    """
    with project.write(durable=True) as tx:
        rows = events.standing(tx, (EventKind.ADJUDICATION,), annotator=adjudicator, document=document or None)
        if not rows:
            raise NotReady(phrase("There is no settled grade of yours to take back."))
        done = max((events.to_event(r) for r in rows), key=lambda e: moment(e.action))
        events.append(tx, [taking_back(tx, done)])
        return done
