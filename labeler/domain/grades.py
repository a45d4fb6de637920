"""Grades as append-only, hash-chained events (law 2), each saying how it came about (law 3)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

GENESIS = "0" * 64
MIN_GRADE, MAX_GRADE = 0, 5
GRADES = tuple(range(MIN_GRADE, MAX_GRADE + 1))
_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


class EventKind(StrEnum):
    """What a person did."""

    GRADE = "grade"
    SKIP = "skip"
    FLAG = "flag"
    COMMENT = "comment"
    EVIDENCE = "evidence"
    VERDICT = "verdict"
    ADJUDICATION = "adjudication"
    UNDO = "undo"


class FlagKind(StrEnum):
    """Why a document was flagged."""

    BROKEN_EXTRACTION = "broken extraction"
    WRONG_LANGUAGE = "wrong language"
    UNSAFE = "unsafe"
    PERSONAL_DATA = "personal data"
    PAYWALL = "paywall"
    PROBLEMATIC = "problematic"
    OTHER = "other"


class Strategy(StrEnum):
    """How a document came before a person."""

    EVALUATION = "evaluation"
    RANDOM = "random"
    COLD_START = "cold-start"
    UNCERTAINTY = "uncertainty"
    COMMITTEE = "committee"
    GAIN = "gain"
    RARE = "rare"
    TYPICAL = "typical"
    GOLD = "gold"
    CHOSEN = "chosen"
    IMPORT = "import"


class Sight(StrEnum):
    """What somebody can see of a document besides itself: the score, or other people's grades."""

    SCORE = "seen"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How a grade came about.

    Attributes:
        strategy: the queue strategy that served the document.
        propensity: probability with which the strategy served this document at that moment, in (0, 1];
            None where nobody knows (imported or chosen by hand).
        probe: number of the probe the strategy used, None for none.
        seconds: active time from shown to answered, None where nobody measured.
        score_visible, others_visible: whether the score, or another person's grade, could be seen
            before the answer; None where nobody knows.
        rubric: name and version of the rubric, ``educational-value/1``.
        score: what the probe said of the document when the queue served it.
        learned: number of the last event that the live probe had learned then; None where that alone does not tell.
        among: how many documents the strategy drew from, this one included.
    """

    strategy: Strategy = Strategy.IMPORT
    propensity: float | None = None
    probe: int | None = None
    seconds: float | None = None
    score_visible: bool | None = None
    others_visible: bool | None = None
    rubric: str = ""
    score: float | None = None
    learned: int | None = None
    among: int | None = None

    def __post_init__(self) -> None:
        if self.propensity is not None and not 0 < self.propensity <= 1:
            raise ValueError(f"a propensity is in (0, 1]: {self.propensity}")


@dataclass(frozen=True, slots=True)
class Action:
    """What a person did to a document, before it is chained.

    Attributes:
        uid: a unique name of the action, given where it happened, so that sending it twice records it once.
        document: external id of the document.
        value: the grade for GRADE, what the document's grade is settled to for ADJUDICATION, else None.
        text: a comment, the flag kind for FLAG, the reason of an ADJUDICATION, or what was said for VERDICT and EVIDENCE (JSON).
        undoes: ``uid`` of the action taken back, for UNDO.
        at: when, ISO 8601 in UTC.
        criteria: for GRADE, values of the rubric's further criteria, by name in alphabetical order.
    """

    uid: str
    kind: EventKind
    document: str
    annotator: str
    at: str
    value: int | None = None
    text: str = ""
    undoes: str = ""
    circumstances: Circumstances = field(default_factory=Circumstances)
    criteria: tuple[tuple[str, int], ...] = ()

    def __post_init__(self) -> None:
        if self.kind in (EventKind.GRADE, EventKind.ADJUDICATION) and self.value not in GRADES:
            raise ValueError(f"a grade is {MIN_GRADE} to {MAX_GRADE}: {self.value!r}")
        if self.criteria and self.kind is not EventKind.GRADE:
            raise ValueError("only a grade has criteria")
        if list(self.criteria) != sorted(dict(self.criteria).items()):
            raise ValueError("criteria are named once each, in alphabetical order")
        if (self.kind is EventKind.UNDO) != bool(self.undoes):
            raise ValueError("an undo names the action it takes back, nothing else does")
        if not self.annotator or not self.document:
            raise ValueError("an action needs an annotator and a document")


@dataclass(frozen=True, slots=True)
class Event:
    """An action with its place in the chain: ``hash`` covers ``previous`` and every field of the action."""

    seq: int
    action: Action
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Grade:
    """The current grade of one person for one document, derived from the events."""

    document: str
    document_id: int
    annotator: str
    value: int
    at: str
    seq: int
    comment: str = ""
    circumstances: Circumstances = field(default_factory=Circumstances)


def action_record(action: Action) -> dict[str, object]:
    """The action as a JSON-ready mapping; the chain's hash is taken over it.

    What was recorded of a grade has grown: what nobody knows of it is left out, so that older hashes stay as they are.
    """
    c = action.circumstances
    known_later: dict[str, object] = {"score": c.score, "learned": c.learned, "among": c.among}
    if action.criteria:
        known_later["criteria"] = dict(action.criteria)
    return {
        "uid": action.uid,
        "kind": action.kind.value,
        "document": action.document,
        "annotator": action.annotator,
        "at": action.at,
        "value": action.value,
        "text": action.text,
        "undoes": action.undoes,
        "strategy": c.strategy.value,
        "propensity": c.propensity,
        "probe": c.probe,
        "seconds": c.seconds,
        "score_visible": c.score_visible,
        "others_visible": c.others_visible,
        "rubric": c.rubric,
        **{name: value for name, value in known_later.items() if value is not None},
    }


class Dated(Protocol):
    """What was said at a time under a name: an action, or a row of one."""

    @property
    def at(self) -> str:
        """When, ISO 8601 in UTC."""

    @property
    def uid(self) -> str:
        """Its unique name."""


def moment(said: Dated) -> tuple[datetime, str]:
    """When something was said, as actions are ordered: by time, and by name where two have the same.

    Of what one person said of one document, the newest holds. Its place in the chain says nothing of that: events that
    come from elsewhere are appended when they arrive. A time that cannot be read counts as the oldest.
    """
    return moment_of(said.at, said.uid)


def moment_of(at: str, uid: str) -> tuple[datetime, str]:
    """As `moment`, of a time and a name."""
    try:
        found = datetime.fromisoformat(at)
    except ValueError:
        return _BEFORE_ALL, uid
    return (found.replace(tzinfo=UTC) if found.tzinfo is None else found), uid


def canonical_json(value: object) -> str:
    """JSON with sorted keys and no spaces: equal values give equal strings."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def digest(value: object) -> str:
    """SHA-256 of the canonical JSON of ``value``, hexadecimal."""
    return hashlib.sha256(canonical_json(value).encode("utf-8", "surrogatepass")).hexdigest()


def chain_hash(previous: str, seq: int, action: Action) -> str:
    """The hash of an event: over the hash before it, its number and all that was said."""
    return digest({"previous": previous, "seq": seq, **action_record(action)})
