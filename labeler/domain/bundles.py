"""Bundles: all that one annotator did in a project, to be carried from one copy of the project to another.

A bundle stands by itself: what an undo takes back comes before it, in the same bundle. So a bundle can be merged before
or after any other, and the result is the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from labeler.domain.errors import BadInput, WorldError
from labeler.domain.grades import Action, Circumstances, EventKind, FlagKind, Strategy, action_record, canonical_json
from labeler.domain.marks import read_marks
from labeler.domain.team import MAX_NAME
from labeler.domain.verdicts import Verdict
from labeler.domain.wording import Phrase, phrase

MAX_TEXT = 100_000  # characters of one comment, reason or evidence
LENGTHS = {"uid": 64, "undoes": 64, "at": 40, "rubric": 96, "annotator": MAX_NAME, "text": MAX_TEXT}
MAX_WHOLE = 2**31 - 1  # what every database holds as a whole number
VALUED = (EventKind.GRADE, EventKind.ADJUDICATION)


@dataclass(frozen=True, slots=True)
class Bundle:
    """One annotator's events, whose signature holds.

    Attributes:
        project: name for life of the project they belong to.
        public_key: Ed25519, 64 hexadecimal digits.
        actions: in the order of their chain.
        sealed: the bundle as it was signed, byte for byte. hash: SHA-256 of that, hexadecimal.
    """

    project: str
    annotator: str
    public_key: str
    actions: tuple[Action, ...]
    sealed: bytes
    hash: str


def reason(error: Exception) -> str:
    """What an error says; a phrase where it was made with one."""
    if isinstance(error, WorldError):
        return str(error)
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Phrase) else str(error)


def check_whole(actions: Iterable[Action], annotator: str) -> None:
    """That these can be one bundle.

    Raises:
        ValueError: an event is somebody else's, is there twice, or takes back what does not come before it.
    """
    seen: dict[str, Action] = {}
    undone: set[str] = set()
    for action in actions:
        if action.annotator != annotator:
            raise ValueError(
                phrase("an event of {other} is in the bundle of {name}", other=action.annotator, name=annotator)
            )
        if action.uid in seen:
            raise ValueError(phrase("event {uid} is in it twice", uid=action.uid))
        if action.undoes:
            target = seen.get(action.undoes)
            if target is None or target.kind is EventKind.UNDO or target.document != action.document:
                raise ValueError(phrase("event {uid} takes back what is not in the bundle", uid=action.uid))
            if action.undoes in undone:
                raise ValueError(phrase("event {uid} is taken back twice", uid=action.undoes))
            undone.add(action.undoes)
        seen[action.uid] = action


def read_action(line: bytes) -> Action:
    """An action from its canonical JSON (`action_record`), and from nothing that only looks like it.

    Raises:
        ValueError: the line is no action, or is not written as Labeler writes it.
    """
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise TypeError(phrase("no object"))
        action = _action(record)
        same = canonical_json(action_record(action)).encode() == line
    except (KeyError, TypeError, RecursionError, AttributeError, BadInput) as error:
        raise ValueError(phrase("no event: {error} {why}", error=type(error).__name__, why=reason(error))) from error
    if not same:
        raise ValueError(phrase("an event that is not written as Labeler writes it"))
    return action


def _action(record: Mapping[str, object]) -> Action:
    circumstances = Circumstances(
        Strategy(_text(record, "strategy")),
        _real(record, "propensity"),
        _whole(record, "probe"),
        _real(record, "seconds"),
        _truth(record, "score_visible"),
        _truth(record, "others_visible"),
        _text(record, "rubric"),
        _real(record, "score"),
        _whole(record, "learned"),
        _whole(record, "among"),
    )
    action = Action(
        uid=_text(record, "uid"),
        kind=EventKind(_text(record, "kind")),
        document=_text(record, "document"),
        annotator=_text(record, "annotator"),
        at=_text(record, "at"),
        value=_whole(record, "value"),
        text=_text(record, "text"),
        undoes=_text(record, "undoes"),
        circumstances=circumstances,
        criteria=_criteria(record.get("criteria", {})),
    )
    _check(action)
    return action


def _check(action: Action) -> None:
    if not action.uid:
        raise ValueError(phrase("an event without a name"))
    if datetime.fromisoformat(action.at).utcoffset() not in (None, timedelta(0)):
        raise ValueError(phrase("a time that is not in UTC: {time}", time=action.at))
    if action.value is not None and action.kind not in VALUED:
        raise ValueError(phrase("a {kind} has no value", kind=action.kind.value))
    if action.kind is EventKind.FLAG:
        FlagKind(action.text.partition(":")[0])
    elif action.kind is EventKind.EVIDENCE:
        read_marks(action.text)
    elif action.kind is EventKind.VERDICT:
        Verdict.from_text(action.text)


def _text(record: Mapping[str, object], key: str) -> str:
    value = record[key]
    if not isinstance(value, str) or "\0" in value:
        raise TypeError(phrase("{field} is no text", field=key))
    if len(value) > LENGTHS.get(key, len(value)):
        raise ValueError(phrase("{field} is longer than {most} characters", field=key, most=LENGTHS[key]))
    return value


def _whole(record: Mapping[str, object], key: str) -> int | None:
    value = record.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_WHOLE:
        raise TypeError(phrase("{field} is no whole number", field=key))
    return value


def _real(record: Mapping[str, object], key: str) -> float | None:
    value = record.get(key)
    if value is not None and not isinstance(value, float):
        raise TypeError(phrase("{field} is no number", field=key))
    return value


def _truth(record: Mapping[str, object], key: str) -> bool | None:
    value = record.get(key)
    if value is not None and not isinstance(value, bool):
        raise TypeError(phrase("{field} is neither true nor false", field=key))
    return value


def _criteria(record: object) -> tuple[tuple[str, int], ...]:
    if not isinstance(record, dict):
        raise TypeError(phrase("criteria are no object"))
    names = sorted(record)
    return tuple((name, value) for name in names if (value := _whole(record, name)) is not None)
