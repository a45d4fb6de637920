"""What the annotator's desk shows: the next documents, ready to be painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from labeler.domain.courtesy import stand_aside
from labeler.domain.documents import Document, Form
from labeler.domain.grades import Circumstances, Event, EventKind, Sight, Strategy
from labeler.domain.ledger import Span
from labeler.domain.marks import Mark, read_marks
from labeler.domain.progress import drain
from labeler.domain.rubric import Rubric
from labeler.stages import queue
from labeler.stages.grade import Answer, answer, undo
from labeler.stages.queue import QueueParams, Served
from labeler.stages.shelf import Shelf
from labeler.stages.standing import Standing, at_desk
from labeler.store import afterwards, documents, events, ledgers, rubrics, serving
from labeler.store.ledgers import Extraction
from labeler.store.project import Project
from labeler.text.decode import decode

RECENT = 30


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document on the desk.

    Attributes:
        served: how it came there. source: the decoded page, or the whole text of a plain text document.
        text: visible text; spans: its partition as extraction left it.
        own: this person's standing answer (grade, skip or flag), when an answered document is opened again.
        comment: this person's standing comment. evidence: the stretches this person marked.
        score_seen, others_seen: whether this person saw its score after an earlier grade or elsewhere, or other people's
            grades.
        came: the circumstances of the earlier answer, when the document is opened again.
    """

    served: Served
    document: Document
    source: str
    text: str
    spans: tuple[Span, ...]
    title: str
    language: str
    tokens: int
    main_tokens: int
    own: Event | None = None
    comment: str = ""
    evidence: tuple[Mark, ...] = ()
    score_seen: bool = False
    others_seen: bool = False
    came: Circumstances | None = None


@dataclass(frozen=True, slots=True)
class Supply:
    """The next documents.

    Attributes:
        left: documents still to be graded, those on the desk included. skipped: how many of them were skipped.
        behind_twin: documents that are not left, as one with an equal or similar main text was answered or comes first.
        with_others, enough: documents that are not left, as others have them on their desks or enough answered them.
        lost: documents on this desk that others have taken, as nothing was heard of this person for too long.
        again: documents that come back since the grade they have counts no more.
        standing: how this person stands to the course; nothing is served while it holds them.
    """

    sheets: tuple[Sheet, ...]
    left: int
    skipped: int
    behind_twin: int = 0
    with_others: int = 0
    enough: int = 0
    lost: frozenset[int] = frozenset()
    again: int = 0
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class DeskState:
    """What stands around the document.

    Attributes:
        recent: this person's last answers that stand, one for each document, oldest first.
        today: documents this person graded today.
        documents, prepared: how many documents the project has, and how many went through Prepare.
    """

    rubric: Rubric
    recent: tuple[Event, ...]
    today: frozenset[str]
    documents: int
    prepared: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo took back, and the document it was about, with what stands now; None when it has no text any more."""

    event: Event
    sheet: Sheet | None


def next_sheets(
    project: Project,
    annotator: str,
    n: int,
    exclude: frozenset[int],
    *,
    skipped: bool = False,
    shelf: Shelf | None = None,
    lease: bool = False,
) -> Supply:
    """The next ``n`` documents for this person, without those on the desk already.

    Args:
        skipped: whether skipped documents come back when nothing else is left.
        shelf: kept by the desk, so that a large project is not read for every document.
        lease: whether they, and those on the desk, are leased to this person where several share the project.
    """
    standing = at_desk(project, annotator, exclude)
    if standing.stance.is_held:
        return Supply((), 0, 0, standing=standing)
    params = QueueParams(n=n, annotator=annotator, exclude=exclude, skipped=skipped, lease=lease)
    report = drain(queue.run(project, params, shelf))
    stand_aside()
    sheets = _with_remarks(project, _sheets(project, report.served), annotator)
    return Supply(
        tuple(sheets), report.left, report.skipped, report.behind_twin, report.with_others, report.enough, report.lost,
        report.again, standing,
    )  # fmt: skip


def open_again(project: Project, name: str, annotator: str, came: Circumstances | None = None) -> Sheet | None:
    """An answered document with what this person said of it; None when it is gone or has no text.

    Args:
        came: how it came before this person, when no standing answer tells.
    """
    with project.read() as tx:
        document = documents.by_external_id(tx, name)
        said = serving.standing_on(tx, annotator, name)
    seen, others = sights(project, annotator, name)
    if document is None:
        return None
    own = serving.newest_of(said, *serving.ANSWERS)
    came = _came(own.action.circumstances if own else came)
    served = Served(document.id, document.external_id, came.strategy, came.propensity or 1.0, None, came.probe)
    sheets = _sheets(project, [served])
    if not sheets:
        return None
    return replace(_remarked(sheets[0], said, own), own=own, came=came, score_seen=seen, others_seen=others)


def sights(project: Project, annotator: str, name: str) -> tuple[bool, bool]:
    """Whether this person saw the score of a document, and whether they saw other people's grades of it."""
    with project.read() as tx:
        score, others = (bool(afterwards.seen(tx, annotator, [name], what)) for what in Sight)
    return score, others


def _with_remarks(project: Project, sheets: Sequence[Sheet], annotator: str) -> list[Sheet]:
    """Documents that come from the queue, with what this person remarked on them before they got an answer."""
    with project.read() as tx:
        names = [sheet.document.external_id for sheet in sheets]
        said = [serving.standing_on(tx, annotator, name) for name in names]
        seen, others = (afterwards.seen(tx, annotator, names, what) for what in Sight)
    return [
        replace(_remarked(sheet, about, None), score_seen=name in seen, others_seen=name in others)
        for sheet, name, about in zip(sheets, names, said, strict=True)
    ]


def _remarked(sheet: Sheet, said: Sequence[Event], own: Event | None) -> Sheet:
    stand_aside()
    comment, marks = (serving.newest_of(said, kind) for kind in (EventKind.COMMENT, EventKind.EVIDENCE))
    text = comment.action.text if comment else own.action.text if own and _is_graded(own) else ""
    evidence = read_marks(marks.action.text) if marks else ()
    return replace(sheet, comment=text, evidence=tuple(mark for mark in evidence if mark.end <= len(sheet.text)))


def _came(before: Circumstances | None) -> Circumstances:
    """How a document that is opened again came before the person: as it did first, or chosen by hand."""
    if before is None or before.strategy is Strategy.IMPORT:
        return Circumstances(Strategy.CHOSEN)
    return before


def _is_graded(event: Event) -> bool:
    return event.action.kind is EventKind.GRADE


def state(project: Project, annotator: str, *, today: str, recent: int = RECENT) -> DeskState:
    """The rubric in force and this person's answers; ``today`` is the time (ISO 8601, UTC) at which today began.

    Raises:
        LookupError: the project has no rubric.
    """
    with project.read() as tx:
        rubric = rubrics.newest(tx)
        last = events.recent(tx, annotator, recent * 2)
        graded = serving.graded_since(tx, annotator, today)
        total, prepared = serving.stages_reached(tx)
    if rubric is None:
        raise LookupError("the project has no rubric")
    answers: tuple[Event, ...] = ()
    for event in last:
        answers = with_answer(answers, event, at_most=recent)
    return DeskState(rubric, answers, graded, total, prepared)


def with_answer(recent: Sequence[Event], event: Event, *, at_most: int = RECENT) -> tuple[Event, ...]:
    """The last answers after one more: one for each document, the newest last."""
    others = [e for e in recent if e.action.document != event.action.document]
    return (*others, event)[-at_most:]


def record(project: Project, sheet: Sheet, given: Answer) -> Event:
    """Record an answer for the sheet, durably.

    Raises:
        ValueError: the answer is for another document.
    """
    if given.document != sheet.document.external_id:
        raise ValueError("the answer is for another document")
    return answer(project, given)


def take_back(project: Project, annotator: str) -> TakenBack:
    """Take back the newest answer of this person and open its document again.

    Raises:
        NotReady: there is nothing to take back.
    """
    done = undo(project, annotator)
    return TakenBack(done, open_again(project, done.action.document, annotator, done.action.circumstances))


def circumstances(
    sheet: Sheet, *, seconds: float, rubric: str, score_seen: bool = False, others_seen: bool = False
) -> Circumstances:
    """How an answer from the desk came about: blind, but for what this person saw of it before."""
    s = sheet.served
    came = sheet.came or Circumstances(
        s.strategy, s.propensity, s.probe, score=s.score, learned=s.learned, among=s.among
    )
    return replace(came, seconds=round(seconds, 3), score_visible=score_seen, others_visible=others_seen, rubric=rubric)


def _sheets(project: Project, served: Sequence[Served]) -> list[Sheet]:
    numbers = [s.document_id for s in served]
    with project.read() as tx:
        rows = {document.id: (document, extraction) for document, extraction in ledgers.with_text(tx, numbers)}
        bodies = documents.bodies(tx, list(rows))
    return [_sheet(s, *rows[s.document_id], bodies) for s in served if s.document_id in rows]


def _sheet(served: Served, document: Document, extraction: Extraction, bodies: Mapping[int, bytes]) -> Sheet:
    stand_aside()
    html = document.form is Form.HTML
    return Sheet(
        served=served,
        document=document,
        source=decode(bodies[document.id], charset=document.charset, html=html).text,
        text=extraction.text,
        spans=extraction.spans,
        title=document.title or extraction.title or document.external_id,
        language=extraction.language,
        tokens=extraction.tokens,
        main_tokens=extraction.main_tokens,
    )
