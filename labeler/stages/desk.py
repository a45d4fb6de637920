"""What the annotator's desk shows: the next documents, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass

from labeler.domain.documents import Document, Form
from labeler.domain.grades import Circumstances, Event, EventKind
from labeler.domain.ledger import Span
from labeler.domain.progress import drain
from labeler.domain.rubric import Rubric
from labeler.stages import queue
from labeler.stages.grade import Answer, answer
from labeler.stages.queue import QueueParams, Served
from labeler.store import documents, events, ledgers, rubrics
from labeler.store.ledgers import Extraction
from labeler.store.project import Project
from labeler.text.decode import decode


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document on the desk.

    Attributes:
        served: how it came there. source: the decoded page, empty for plain text documents.
        text: visible text; spans: its partition as extraction left it.
        own: this person's standing answer, when an answered document is opened again.
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


@dataclass(frozen=True, slots=True)
class DeskState:
    """What stands around the document: the rubric, the last answers, how many today, how many are left."""

    rubric: Rubric
    recent: tuple[Event, ...]
    today: int
    left: int


def next_sheets(project: Project, annotator: str, n: int, exclude: frozenset[int]) -> tuple[list[Sheet], int]:
    """The next ``n`` documents for this person, without those on the desk already, and how many are left."""
    report = drain(queue.run(project, QueueParams(n=n, annotator=annotator, exclude=exclude)))
    return [sheet for served in report.served if (sheet := _sheet(project, served))], report.left


def open_again(project: Project, event: Event) -> Sheet | None:
    """The document of an earlier answer, with that answer."""
    c = event.action.circumstances
    with project.read() as tx:
        document = documents.by_external_id(tx, event.action.document)
    if document is None:
        return None
    served = Served(document.id, document.external_id, c.strategy, c.propensity or 1.0, None, c.probe)
    return _sheet(project, served, own=event)


def state(project: Project, annotator: str, *, today: str, left: int, recent: int = 30) -> DeskState:
    """The rubric in force and this person's answers; ``today`` is the date (ISO) from which today's are counted."""
    with project.read() as tx:
        rubric = rubrics.newest(tx)
        last = events.recent(tx, annotator, recent)
        count = events.count_since(tx, annotator, EventKind.GRADE, today)
    if rubric is None:
        raise LookupError("the project has no rubric")
    return DeskState(rubric, tuple(last), count, left)


def record(project: Project, sheet: Sheet, given: Answer) -> Event:
    """Record an answer for the sheet, durably."""
    if given.document != sheet.document.external_id:
        raise ValueError("the answer is for another document")
    return answer(project, given)


def circumstances(sheet: Sheet, *, seconds: float, rubric: str) -> Circumstances:
    """How a blind answer from the desk came about: neither the score nor other people's grades were visible."""
    s = sheet.served
    return Circumstances(
        s.strategy, s.propensity, s.probe, seconds, score_visible=False, others_visible=False, rubric=rubric
    )


def _sheet(project: Project, served: Served, own: Event | None = None) -> Sheet | None:
    with project.read() as tx:
        pairs = list(ledgers.with_text(tx, [served.document_id]))
        if not pairs:
            return None
        document, extraction = pairs[0]
        body = documents.bodies(tx, [document.id])[document.id]
    html = document.form is Form.HTML
    source = decode(body, charset=document.charset, html=html).text if html else ""
    return Sheet(
        served=served,
        document=document,
        source=source,
        text=extraction.text,
        spans=extraction.spans,
        title=_title(document, extraction),
        language=extraction.language,
        tokens=extraction.tokens,
        main_tokens=extraction.main_tokens,
        own=own,
    )


def _title(document: Document, extraction: Extraction) -> str:
    return document.title or extraction.title or document.external_id
