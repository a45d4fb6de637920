"""A team on one project: who belongs to it with which role, and how many people grade a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.errors import BadInput
from labeler.domain.grades import EventKind
from labeler.domain.wording import phrase

MOST_MINUTES = 24 * 60
MOST_PEOPLE = 1000
MAX_NAME = 200  # characters


class Role(StrEnum):
    """What somebody may do in a project."""

    ANNOTATOR = "annotator"
    AUDITOR = "auditor"
    LEAD = "lead"


_AT_THE_DESK = frozenset(
    {EventKind.GRADE, EventKind.SKIP, EventKind.FLAG, EventKind.COMMENT, EventKind.EVIDENCE, EventKind.UNDO}
)
MAY_RECORD = {
    Role.ANNOTATOR: _AT_THE_DESK,
    Role.AUDITOR: _AT_THE_DESK | {EventKind.VERDICT},
    Role.LEAD: frozenset(EventKind),
}
"""The kinds of events that each role may record. On PostgreSQL the database holds everybody to it."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the team.

    Attributes:
        name: under which their grades are recorded.
        login: their user of the database server; empty where they have none.
        public_key: what their bundles are checked with, hexadecimal; empty for none.
        added_at: ISO 8601, UTC. active: False for who has left; their grades stay.
    """

    name: str
    role: Role
    login: str = ""
    public_key: str = ""
    added_at: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Sharing:
    """How a team shares the documents.

    Attributes:
        overlap: how many people grade a document.
        most_raters: where their grades disagree, one more is asked at a time, until so many have graded it.
        disagreement: levels by which grades may differ before that.
        across_cut: whether grades on both sides of the grade to keep from disagree, however close.
        lease_minutes: how long a document stays with whom it was served to, while nothing is heard of them.
    """

    overlap: int = 1
    most_raters: int = 3
    disagreement: int = 2
    across_cut: bool = True
    lease_minutes: int = 30

    def __post_init__(self) -> None:
        if not (1 <= self.overlap <= MOST_PEOPLE and 1 <= self.most_raters <= MOST_PEOPLE):
            raise BadInput(
                phrase("A document is graded by one person or more, and by {most} at most.", most=MOST_PEOPLE)
            )
        if not 0 <= self.disagreement <= 5:
            raise BadInput(phrase("Grades differ by 0 to 5 levels, not by {levels}.", levels=self.disagreement))
        if not 1 <= self.lease_minutes <= MOST_MINUTES:
            raise BadInput(
                phrase(
                    "A document stays with somebody for 1 to {most} minutes, not {minutes}.",
                    most=MOST_MINUTES, minutes=self.lease_minutes,
                )
            )  # fmt: skip

    def disagree(self, grades: Sequence[int], keep_at: int) -> bool:
        """Whether grades of one document are too far apart to be left so."""
        if len(grades) < 2:
            return False
        low, high = min(grades), max(grades)
        return high - low > self.disagreement or (self.across_cut and low < keep_at <= high)

    def wanted(self, raters: int, grades: Sequence[int], keep_at: int) -> int:
        """How many people should have answered a document.

        Args:
            raters: how many have. grades: theirs; who flagged it gave none.
        """
        if raters >= self.overlap and self.disagree(grades, keep_at):
            return max(self.overlap, min(self.most_raters, raters + 1))
        return self.overlap


def checked_name(name: str) -> str:
    """A person's name without spaces around it, as events and bundles hold it.

    Raises:
        BadInput: there is none, it is too long, or holds signs that cannot be seen.
    """
    stated = name.strip()
    if not stated:
        raise BadInput(phrase("Somebody has a name."), phrase("Say who."))
    if len(stated) > MAX_NAME or not stated.isprintable():
        raise BadInput(
            phrase(
                "A name is one line of at most {most} signs that can be seen, not {name}.",
                most=MAX_NAME, name=repr(stated[:60]),
            ),
            phrase("Give another one."),
        )  # fmt: skip
    return stated
