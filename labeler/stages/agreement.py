"""Agreement: how far the people of a project agree, and how each of them grades beside the others.

Only grades that stand and that the rubric in force accepts take part. ``labeler.stages.agreement_record`` makes the JSON
document of the result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from labeler.domain.documents import Kind
from labeler.domain.grades import Grade, Strategy
from labeler.domain.progress import Progress
from labeler.domain.wording import Phrase, phrase
from labeler.learn import agreement as learn
from labeler.learn.agreement import Agreement
from labeler.learn.agreement_grades import SharedGrades
from labeler.learn.agreement_people import Person, people
from labeler.learn.agreement_resampling import RESAMPLES, SEED
from labeler.learn.consensus import HeldOut, Model, consensus, held_out
from labeler.store import documents, events, rubrics
from labeler.store.project import Project

if TYPE_CHECKING:
    from labeler.learn.intervals import Vector


_KINDS_OF_FIGURES = 4  # that learn finds one after the other


class Seen(StrEnum):
    """Which grades take part, by what could be seen before they were given. What nobody recorded is neither."""

    ALL = "all"
    BLIND = "blind"
    NOT_BLIND = "not-blind"


NONE_SEEN: dict[Seen, Phrase] = {
    Seen.BLIND: phrase("No grade is recorded as blind."),
    Seen.NOT_BLIND: phrase("No grade is recorded as given while a score or somebody else's grade could be seen."),
}
"""Why there is nothing to compare where no grade takes part."""


@dataclass(frozen=True, slots=True)
class AgreementParams:
    """What to look at.

    Attributes:
        seen: which grades take part.
        model: the model of a consensus; None for none.
        resamples, seed: of the intervals.
    """

    seen: Seen = Seen.ALL
    model: Model | None = None
    resamples: int = RESAMPLES
    seed: int = SEED


@dataclass(frozen=True, slots=True)
class Settled:
    """What a consensus model makes of one document.

    Attributes:
        probability: of ``grade``, the most probable one. expected: the mean grade by the model's probabilities.
        grades: the grades that people gave, by name.
    """

    document: str
    grade: int
    probability: float
    expected: float
    grades: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Consensus:
    """What a model makes of all shared documents.

    Attributes:
        skills: how much it believes each person; see ``labeler.learn.consensus.Consensus``.
        held_out: how well it, and plainer ways, foretell a grade that they did not see; none without shared documents.
    """

    model: Model
    documents: tuple[Settled, ...]
    skills: Mapping[str, float]
    held_out: Mapping[str, HeldOut]


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """How far people agree.

    Attributes:
        seen: which grades take part.
        grades: how many take part, by person. documents: graded by them. shared: documents that two or more graded.
        blind, not_blind, unknown: the grades that stand by whether a score or another person's grade could be seen.
        outdated: grades under earlier versions of the rubric that it does not keep; they take no part.
        overall: figures and pairs. by_kind: the same for pages and lessons apart.
        people: everybody whose grades take part.
    """

    seen: Seen
    grades: Mapping[str, int]
    documents: int
    shared: int
    blind: int
    not_blind: int
    unknown: int
    outdated: int
    overall: Agreement
    by_kind: Mapping[Kind, Agreement]
    people: tuple[Person, ...]
    consensus: Consensus | None


@dataclass(frozen=True, slots=True)
class _Read:
    grades: Sequence[Grade]
    kinds: Mapping[int, Kind]
    outdated: int


def run(project: Project, params: AgreementParams) -> Generator[Progress, None, AgreementReport]:
    """Find all figures.

    Raises:
        MissingPiece: a consensus is asked for and crowd-kit is not installed.
    """
    steps = _KINDS_OF_FIGURES * (1 + len(Kind)) + 2
    yield Progress(0, steps, "steps", phrase("grades"))
    read = _read(project)
    kept = [grade for grade in read.grades if _takes_part(grade, params.seen)]
    of = _shared(kept, params.seen)
    found = [(yield from _agree(of, params, 0, steps))]
    for kind in Kind:
        part = _shared([g for g in kept if read.kinds.get(g.document_id) is kind], params.seen)
        done = _KINDS_OF_FIGURES * len(found)
        # Where all of them are of one kind, nothing has to be found twice.
        whole = part.documents == of.documents and not part.why
        found.append(found[0] if whole else (yield from _agree(part, params, done, steps)))
    times = np.array([_seconds(kept[row].at) for row in of.rows], np.float64)
    everybody = people(of, times, resamples=params.resamples, seed=params.seed)
    yield Progress(steps - 1, steps, "steps", phrase("people"))
    settled = _consensus(of, kept, params)
    yield Progress(steps, steps, "steps", phrase("consensus"))
    count = Counter(_blindness(grade) for grade in read.grades)
    return AgreementReport(
        seen=params.seen,
        grades=dict(sorted(Counter(grade.annotator for grade in kept).items())),
        documents=len({grade.document_id for grade in kept}),
        shared=of.documents,
        blind=count[Seen.BLIND],
        not_blind=count[Seen.NOT_BLIND],
        unknown=count[None],
        outdated=read.outdated,
        overall=found[0],
        by_kind=dict(zip(Kind, found[1:], strict=True)),
        people=everybody,
        consensus=settled,
    )


def _agree(of: SharedGrades, params: AgreementParams, done: int, steps: int) -> Generator[Progress, None, Agreement]:
    latest = Agreement({}, ())
    for at, found in enumerate(learn.steps(of, resamples=params.resamples, seed=params.seed), 1):
        latest = found
        yield Progress(done + at, steps, "steps", phrase("agreement"))
    return latest


def _read(project: Project) -> _Read:
    """The grades that stand and are valid under the rubric in force, but for those of gold documents."""
    with project.read() as tx:
        given = events.newest_grades(tx)
        standing = [g for g in given if g.circumstances.strategy is not Strategy.GOLD]  # those people differ on
        rubric = rubrics.newest(tx)
        valid = [g for g in standing if rubric is None or rubric.accepts(g.circumstances.rubric, g.value)]
        known = documents.by_ids(tx, sorted({grade.document_id for grade in valid}))
    return _Read(valid, {number: one.kind for number, one in known.items()}, len(standing) - len(valid))


def _blindness(grade: Grade) -> Seen | None:
    """Whether something could be seen before a grade was given; None where nobody recorded it."""
    seen = (grade.circumstances.score_visible, grade.circumstances.others_visible)
    if any(seen):
        return Seen.NOT_BLIND
    return None if None in seen else Seen.BLIND


def _takes_part(grade: Grade, seen: Seen) -> bool:
    return seen is Seen.ALL or _blindness(grade) is seen


def _shared(grades: Sequence[Grade], seen: Seen) -> SharedGrades:
    made = SharedGrades.of(
        [grade.document_id for grade in grades], [grade.annotator for grade in grades], [float(g.value) for g in grades]
    )
    return made if grades or seen is Seen.ALL else replace(made, why=NONE_SEEN[seen])


def _seconds(at: str) -> float:
    """Seconds since 1970 of a time; NaN for one that cannot be read."""
    try:
        found = datetime.fromisoformat(at)
    except ValueError:
        return float("nan")
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def _consensus(of: SharedGrades, kept: Sequence[Grade], params: AgreementParams) -> Consensus | None:
    if params.model is None:
        return None
    made = consensus(of, params.model)
    grade, sure = made.grades(), made.certainty()
    expected: Vector = made.probabilities @ np.arange(made.probabilities.shape[1], dtype=np.float64)
    given: list[dict[str, int]] = [{} for _ in range(of.documents)]
    names = [""] * of.documents
    for row, where in zip(of.rows, of.where, strict=True):
        given[where][kept[row].annotator] = kept[row].value
        names[where] = kept[row].document
    settled = [
        Settled(names[at], int(grade[at]), float(sure[at]), float(expected[at]), dict(sorted(given[at].items())))
        for at in range(of.documents)
    ]
    beside = held_out(of, params.model, resamples=params.resamples, seed=params.seed) if of.documents else {}
    return Consensus(params.model, tuple(settled), made.skills, beside)
