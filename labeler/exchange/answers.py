"""What people say of documents, in the form in which it goes to other tools and comes back.

Other tools have fields of their own for some of it. All of it travels beside those under one key, `KEY`, which they
keep without looking at it. On the way back their own fields are believed: what travels beside them counts only while
it says the same (`reconciled`), so that what was changed over there is never overwritten by what had been said before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.marks import Mark
from labeler.exchange import said_fields as fields

KEY = "labeler"


class Status(StrEnum):
    """What became of a document in the hands of one person. Grade 0 is a grade."""

    GRADED = "graded"
    SKIPPED = "skipped"
    FLAGGED = "flagged"
    NOT_GRADED = "not graded"


STATUS_OF: Mapping[EventKind, Status] = {
    EventKind.GRADE: Status.GRADED,
    EventKind.SKIP: Status.SKIPPED,
    EventKind.FLAG: Status.FLAGGED,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What one person says of one document, as it stands.

    Attributes:
        status: of the newest of their answers; NOT_GRADED where there is only a comment or evidence.
        value: their grade; also where they skipped or flagged the document later.
        flag: the kind of flag, perhaps ``kind: words``; empty unless flagged.
        marks: their evidence, in code points of the visible text.
        at: when they gave the newest answer, ISO 8601 in UTC; empty where nobody knows.
        graded_at: when they gave the grade, where they gave another answer later.
        criteria: values of further criteria, by name.
        came: how the newest answer came about.
    """

    annotator: str
    status: Status = Status.NOT_GRADED
    value: int | None = None
    flag: str = ""
    comment: str = ""
    marks: tuple[Mark, ...] = ()
    at: str = ""
    graded_at: str = ""
    criteria: tuple[tuple[str, int], ...] = ()
    came: Circumstances = field(default_factory=Circumstances)


@dataclass(frozen=True, slots=True)
class Told:
    """A document on its way to another tool, with all that people say of it.

    Attributes:
        document: its external id. text: its visible text, to which evidence refers.
        source, record: where it came from. settled: its adjudicated grade.
        said: one for each person who said something, in order; empty where nobody did.
    """

    document: str
    text: str
    url: str = ""
    title: str = ""
    kind: str = ""
    source: str = ""
    record: str = ""
    content_hash: str = ""
    settled: int | None = None
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """What a file of another tool says that one person said.

    Attributes:
        record: how the record is called, ``line 7``.
        document, url, text: what it names the document by; empty where it does not.
        lost: what of the record could not be understood, and why; empty where all of it was.
    """

    record: str
    said: Said
    document: str = ""
    url: str = ""
    text: str = ""
    lost: str = ""


def carried(said: Said) -> dict[str, object]:
    """All of it, JSON-ready; `recalled` reads it back."""
    came = said.came
    return {
        "annotator": said.annotator,
        "status": said.status.value,
        "value": said.value,
        "flag": said.flag,
        "comment": said.comment,
        "evidence": [[m.start, m.end, m.sign.value] for m in said.marks],
        "at": said.at,
        "graded_at": said.graded_at,
        "criteria": dict(said.criteria),
        "seconds": came.seconds,
        "rubric": came.rubric,
        "score_visible": came.score_visible,
        "others_visible": came.others_visible,
        "strategy": came.strategy.value,
        "propensity": came.propensity,
        "probe": came.probe,
    }


def recalled(value: object) -> Said | None:
    """What `carried` wrote; None where it is missing or something else."""
    if not isinstance(value, Mapping):
        return None
    try:
        number = value.get("value")
        return Said(
            annotator=fields.person(value.get("annotator")),
            status=Status(str(value.get("status"))),
            value=None if number is None else fields.grade_number(number),
            flag=fields.flag_text(value.get("flag")),
            comment=fields.remark(value.get("comment"), "comment"),
            marks=fields.marks(value.get("evidence")),
            at=fields.moment(value.get("at")),
            graded_at=fields.moment(value.get("graded_at")),
            criteria=fields.criteria(value.get("criteria")),
            came=came_of(value),
        )
    except ValueError:
        return None


def came_of(row: Mapping[str, object]) -> Circumstances:
    """How an answer came about, as far as a row says it and it means something elsewhere.

    Strategy, propensity and probe are those of the queue that the answer was given to; here it is an imported one.

    Raises:
        BadRow: a field does not hold what it should.
    """
    return Circumstances(
        Strategy.IMPORT,
        seconds=fields.seconds(row.get("seconds")),
        score_visible=fields.yes_or_no(row.get("score_visible"), "score_visible"),
        others_visible=fields.yes_or_no(row.get("others_visible"), "others_visible"),
        rubric=fields.label(row.get("rubric"), "rubric", 96),
    )


def reconciled(own: Said, beside: Said | None, held: Callable[[Said], Said]) -> Said:
    """What a record says, from the tool's own fields and from what travelled beside them.

    Args:
        held: what the tool's own fields hold of something said.
    """
    if beside is None:
        return own
    as_held = held(beside)
    if as_held == own:
        return beside
    return replace(own, annotator=beside.annotator) if as_held.annotator == own.annotator else own


def imported(said: Said) -> Said:
    """What is left of something said once it was given to another project's queue."""
    came = said.came
    return replace(
        said,
        came=Circumstances(
            Strategy.IMPORT,
            seconds=came.seconds,
            score_visible=came.score_visible,
            others_visible=came.others_visible,
            rubric=came.rubric,
        ),
    )


def says_something(said: Said) -> bool:
    """Whether there is anything to record."""
    return said.status is not Status.NOT_GRADED or said.value is not None or bool(said.comment or said.marks)
