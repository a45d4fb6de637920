"""One document on the desk, and what was said of it while it lies there. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from labeler.domain.grades import Event, EventKind
from labeler.domain.marks import Mark, read_marks
from labeler.stages.desk import Sheet
from labeler.ui.panels.grading.stopwatch import Stopwatch


@dataclass(slots=True)
class Visit:
    """A document on the desk.

    Attributes:
        value: the grade that is set. was: the grade that an undo took back.
        flag: the flag that is set, in words. is_skipped: whether it was skipped.
        marks: the evidence. score_seen: whether its score was seen after an earlier grade, or elsewhere.
        others_seen: whether other people's grades of it were seen.
        criteria: values of the rubric's further criteria. asking: place of the one that the next key answers.
    """

    sheet: Sheet
    watch: Stopwatch
    value: int | None = None
    was: int | None = None
    flag: str = ""
    is_skipped: bool = False
    comment: str = ""
    marks: tuple[Mark, ...] = ()
    score_seen: bool = False
    others_seen: bool = False
    criteria: dict[str, int] = field(default_factory=dict)
    asking: int | None = None

    @property
    def name(self) -> str:
        """The document's name."""
        return self.sheet.document.external_id

    @property
    def is_answered(self) -> bool:
        """Whether the document needs no other answer: it is done when it leaves the desk."""
        return self.value is not None or bool(self.flag) or self.is_skipped

    def show_standing(self) -> None:
        """Set what stands of an earlier answer."""
        own = self.sheet.own
        kind = own.action.kind if own else None
        self.value = own.action.value if own and kind is EventKind.GRADE else None
        self.flag = own.action.text if own and kind is EventKind.FLAG else ""
        self.is_skipped = kind is EventKind.SKIP
        self.comment, self.marks = self.sheet.comment, self.sheet.evidence
        self.see(score=self.sheet.score_seen, others=self.sheet.others_seen)
        self.criteria = dict(own.action.criteria) if own and kind is EventKind.GRADE else {}
        self.asking = None

    def see(self, *, score: bool, others: bool) -> None:
        """Note what was seen; what was seen once stays so."""
        self.score_seen, self.others_seen = self.score_seen or score, self.others_seen or others

    def hear(self, kind: EventKind, value: int | None, text: str, criteria: tuple[tuple[str, int], ...] = ()) -> None:
        """Take in what is said of the document now."""
        self.was = None
        if kind is EventKind.GRADE:
            self.value, self.criteria = value, dict(criteria)
        elif kind is EventKind.FLAG:
            self.flag = text
        elif kind is EventKind.SKIP:
            self.is_skipped = True
        elif kind is EventKind.EVIDENCE:
            self.marks = read_marks(text)
        else:
            self.comment = text


def visit_of(sheet: Sheet, now: float, undone: Event | None = None) -> Visit:
    """A document as it comes to the desk; ``undone`` is the answer that was just taken back."""
    visit = Visit(sheet, Stopwatch(now))
    visit.show_standing()
    if undone is not None and undone.action.kind is EventKind.GRADE and visit.value is None:
        visit.was = undone.action.value
    return visit
