"""Standing: whether somebody may grade, from what they did in the course and on gold documents; and which gold comes next.

Gold documents are served like any other, so that nobody can tell them. Their grades never train, since what is settled
trains with the settled grade alone; they are in no figure of agreement, since they were settled because people differed;
and no second person is asked for them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.course import Attempt, CourseSettings, Marks, Result, Stance
from labeler.domain.grades import EventKind, Strategy, moment, moment_of
from labeler.domain.rubric import is_same_scale
from labeler.learn.gold import Drift, drift
from labeler.stages.course import load_course, record
from labeler.store import events, qualifications, rubrics, serving
from labeler.store.project import Project, Tx

_STREAM = 6  # of random numbers


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands to the course.

    Attributes:
        asked: what the project asks.
        questions: the newest answers to the questions under this scale, None before.
        course: the newest outcome of the course under this scale, None before.
        golds: gold documents graded in the course so far. wanted: how many it asks for.
        drift: gold documents since the course, or since a pause was lifted.
        lifted: the newest time that a lead let them go on, None for never.
    """

    annotator: str
    asked: CourseSettings
    stance: Stance
    questions: Result | None
    course: Result | None
    golds: Marks
    wanted: int
    drift: Drift
    lifted: Result | None = None


def stand(tx: Tx, annotator: str) -> Standing:
    """Look at what somebody did."""
    asked = load_course(tx)
    results = [r for r in qualifications.results(tx, annotator) if r.kind is Attempt.LIFT or _is_of_scale(tx, r)]
    course, lifted = _newest(results, Attempt.COURSE), _newest(results, Attempt.LIFT)
    answered = _newest(results, Attempt.QUESTIONS)
    graded = _graded(tx, annotator)
    since = max((_when(r) for r in (lifted, course) if r is not None), default="")
    measured = drift([(given, gold) for at, given, gold in graded if at > since], asked)
    failed = course is not None and not course.passed
    begun = (
        _when(answered) if answered and answered.passed and not (failed and _when(answered) < _when(course)) else None
    )
    in_course = [(given, gold) for at, given, gold in graded if begun is not None and at > begun]
    wanted = min(asked.golds, len(in_course) + len(_pool(tx, annotator)))
    if not asked.required or (course is not None and course.passed):
        stance = measured.stance
    elif failed and (lifted is None or _when(lifted) < _when(course)):
        stance = Stance.FAILED
    else:
        stance = Stance.QUESTIONS if begun is None else Stance.GOLD
    golds = Marks.of(in_course[: max(wanted, 0)])
    return Standing(annotator, asked, stance, answered, course, golds, wanted, measured, lifted)


def _newest(results: list[Result], kind: Attempt) -> Result | None:
    return next((r for r in reversed(results) if r.kind is kind), None)


def _when(result: Result | None) -> str:
    """A time that can be compared with those of `_graded`."""
    return moment_of(result.at, "")[0].isoformat(timespec="microseconds") if result else ""


def _is_of_scale(tx: Tx, result: Result) -> bool:
    """Whether a result was reached under a version that reads as the one in force does."""
    judge, then = rubrics.newest(tx), rubrics.by_label(tx, result.rubric)
    return judge is None or (then is not None and is_same_scale(then, judge))


def _graded(tx: Tx, annotator: str) -> list[tuple[str, int, int]]:
    """When somebody graded each gold document, their grade, and the settled one; the oldest first."""
    settled, judge = events.adjudications(tx), rubrics.newest(tx)
    rows = events.of_each(events.standing(tx, (EventKind.GRADE,), annotator=annotator)).values()
    gold = [r for r in rows if r.strategy == Strategy.GOLD and r.document_id in settled]
    found = [r for r in gold if not serving.is_outdated(judge, r)]
    found.sort(key=moment)
    return [
        (moment_of(r.at, "")[0].isoformat(timespec="microseconds"), r.value, settled[r.document_id].action.value or 0)
        for r in found
    ]


def _pool(tx: Tx, annotator: str) -> list[int]:
    """Gold documents that somebody did not answer, nor settle, yet."""
    answered = serving.answered(tx, annotator)
    settled = events.adjudications(tx)
    return sorted(n for n, made in settled.items() if n not in answered and made.action.annotator != annotator)


@dataclass(frozen=True, slots=True)
class Gold:
    """Gold documents among the next ones.

    Attributes:
        slots: number of the document by its place among those that are served.
        propensity: with which each was served. among: how many there were.
        kept: gold documents, which nothing else serves. alone: whether nothing but gold is served.
        left: how many the course still asks for.
    """

    slots: dict[int, int]
    propensity: float = 1.0
    among: int = 0
    kept: tuple[int, ...] = ()
    alone: bool = False
    left: int = 0


NO_GOLD = Gold({})


def gold_among(tx: Tx, annotator: str, ids: NDArray[np.int64], desk: Collection[int], n: int, seed: int) -> Gold:
    """Which of the next documents are gold.

    Args:
        ids: documents that can be served. desk: documents on the desk. n: how many are served now.
    """
    asked = load_course(tx)
    if not annotator or not (asked.required or asked.rate):
        return NO_GOLD
    standing = stand(tx, annotator)
    if standing.stance.is_held:
        return Gold({}, alone=True)
    everything = _pool(tx, annotator)
    pool = [number for number in everything if number not in desk and number in set(ids.tolist())]
    rng = np.random.default_rng([seed, _STREAM])
    order = [pool[at] for at in rng.permutation(len(pool))]
    kept, propensity = tuple(everything), 1.0 / max(len(pool), 1)
    if standing.stance is Stance.GOLD:
        left = standing.wanted - standing.golds.n
        now = max(0, min(n, left - len(set(everything) & set(desk))))
        return Gold(dict(enumerate(order[:now])), propensity, len(pool), kept, alone=True, left=max(left, 0))
    places = [at for at in range(n) if rng.random() < asked.rate]
    slots = dict(zip(places, order, strict=False))
    return Gold(slots, propensity * asked.rate if asked.rate else 1.0, len(pool), kept)


def at_desk(project: Project, annotator: str, desk: Collection[int]) -> Standing:
    """How somebody stands when they want the next documents; a course whose last document has left is closed."""
    with project.read() as tx:
        asked = load_course(tx)
        if not (asked.required or asked.rate):
            return Standing(annotator, asked, Stance.OPEN, None, None, Marks.of([]), 0, drift([], asked))
        standing = stand(tx, annotator)
        left = bool(set(_graded_gold(tx, annotator)) & set(desk))
    if standing.stance is not Stance.GOLD or standing.golds.n < standing.wanted or left:
        return standing
    with project.write(durable=True) as tx:
        standing = stand(tx, annotator)
        if standing.stance is Stance.GOLD and standing.golds.n >= standing.wanted:
            marks = standing.golds
            body: dict[str, object] = {"golds": marks.n, "exact": marks.exact, "near": marks.near}
            record(tx, annotator, Attempt.COURSE, passed=marks.passes(standing.asked), body=body)
        return stand(tx, annotator)


def _graded_gold(tx: Tx, annotator: str) -> list[int]:
    """Gold documents that this person graded."""
    rows = events.standing(tx, (EventKind.GRADE,), annotator=annotator)
    return [r.document_id for r in rows if r.strategy == Strategy.GOLD]


def everybody(project: Project) -> list[Standing]:
    """Everybody who graded or took the course, by name."""
    with project.read() as tx:
        names = {g.annotator for g in events.newest_grades(tx)} | {r.annotator for r in qualifications.results(tx)}
        return [stand(tx, name) for name in sorted(names)]


def gold_documents(tx: Tx) -> int:
    """How many documents are settled, and so can be gold."""
    return len(events.adjudications(tx))
