"""Training and qualification: what a project asks of its annotators, and how they are compared with gold documents.

A gold document is one whose grade was settled by adjudication.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from labeler.domain.errors import BadInput
from labeler.domain.wording import phrase


@dataclass(frozen=True, slots=True)
class CourseSettings:
    """What a project asks. Nothing, unless its lead switches it on.

    Attributes:
        required: whether only those grade who passed the course.
        questions: share of the questions to answer rightly.
        golds: gold documents that the course asks to grade; as many as there are, if there are fewer.
        exact, near: shares of these to grade as they were settled, and at most one level beside.
        rate: share of gold documents among those that the queue serves, unrecognisably; 0 for none.
        window: how many of the last gold documents are compared.
        at_least: nobody is paused before so many.
        warn_at, pause_at: mean distance from gold, in levels, from which somebody is warned, and paused.
    """

    required: bool = False
    questions: float = 0.8
    golds: int = 5
    exact: float = 0.4
    near: float = 0.8
    rate: float = 0.0
    window: int = 20
    at_least: int = 10
    warn_at: float = 0.9
    pause_at: float = 1.3

    def __post_init__(self) -> None:
        for name in ("questions", "exact", "near"):
            if not 0 <= getattr(self, name) <= 1:
                raise BadInput(
                    phrase("{name} is a share from 0 to 1, not {value}.", name=name, value=getattr(self, name))
                )
        if not 0 <= self.rate <= MOST_GOLD:
            raise BadInput(
                phrase("The share of gold documents is from 0 to {most}, not {rate}.", most=MOST_GOLD, rate=self.rate)
            )
        if max(self.golds, self.window) > MOST_GOLDS:
            raise BadInput(phrase("A course asks for {most:,} gold documents at most.", most=MOST_GOLDS))
        if self.golds < 0 or not 1 <= self.at_least <= self.window:
            raise BadInput(
                phrase("Somebody is paused after one gold document or more, and at most as many as are compared.")
            )
        if not 0 < self.warn_at <= self.pause_at <= MOST_APART:
            raise BadInput(phrase("People are warned before they are paused, at a distance between 0 and 5 levels."))


MOST_GOLD = 0.5
MOST_GOLDS = 10_000
MOST_APART = 5.0


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the course.

    Attributes:
        options: what can be answered; the first one has number 1. right: number of the right one.
        why: the explanation that follows an answer.
    """

    text: str
    options: tuple[str, ...]
    right: int
    why: str

    def __post_init__(self) -> None:
        if len(self.options) < 2 or not 1 <= self.right <= len(self.options) or not self.text.strip():
            raise ValueError("a question has a text, two answers or more, and one of them is right")


@dataclass(frozen=True, slots=True)
class Marks:
    """How grades of gold documents compare with what these were settled to.

    Attributes:
        n: how many. exact, near: how many are the same, and at most one level apart.
    """

    n: int
    exact: int
    near: int

    @staticmethod
    def of(pairs: Sequence[tuple[int, int]]) -> Marks:
        """Of grades given, each with the settled one."""
        apart = [abs(given - gold) for given, gold in pairs]
        return Marks(len(apart), apart.count(0), sum(distance <= 1 for distance in apart))

    def passes(self, asked: CourseSettings) -> bool:
        """Whether they are enough for the course; none at all are, where there is no gold."""
        return self.exact >= asked.exact * self.n and self.near >= asked.near * self.n


class Stance(StrEnum):
    """How somebody stands to a project's course, and so whether documents are served to them."""

    OPEN = "open"
    WARNED = "warned"
    QUESTIONS = "questions"
    GOLD = "gold"
    FAILED = "failed"
    PAUSED = "paused"

    @property
    def is_held(self) -> bool:
        """Whether nothing is served."""
        return self in (Stance.QUESTIONS, Stance.FAILED, Stance.PAUSED)


class Attempt(StrEnum):
    """What is recorded of a course."""

    QUESTIONS = "questions"
    COURSE = "course"
    LIFT = "lift"


@dataclass(frozen=True, slots=True)
class Result:
    """Something that somebody did in a course, or that a lead did for them; only ever added to.

    Attributes:
        rubric: label of the version in force then. passed: None for what cannot be passed.
        body: the answers, the gold documents with both grades, or who lifted a pause and why.
    """

    uid: str
    annotator: str
    rubric: str
    kind: Attempt
    at: str
    passed: bool | None
    body: dict[str, object] = field(default_factory=dict)
