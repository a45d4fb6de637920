"""Evidence: the stretches of a document that made it good or bad, as a person marked them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.grades import canonical_json


class Sign(StrEnum):
    """Whether a stretch speaks for the document or against it."""

    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A marked stretch: code points ``start <= i < end`` of the visible text."""

    start: int
    end: int
    sign: Sign

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a mark covers some text: {self.start} to {self.end}")


def written(marks: Iterable[Mark]) -> str:
    """Marks as the text of an EVIDENCE event: in order, equal marks give equal texts."""
    return canonical_json([[m.start, m.end, m.sign.value] for m in sorted(marks)])


def read_marks(text: str) -> tuple[Mark, ...]:
    """The marks of an EVIDENCE event, in order.

    Raises:
        ValueError: the text holds no marks.
    """
    try:
        rows = json.loads(text)
        if not isinstance(rows, list):
            raise TypeError("a list of marks")
        found = tuple(Mark(_whole(start), _whole(end), Sign(sign)) for start, end, sign in rows)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"no evidence: {text:.60}") from error
    return tuple(sorted(found))


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"an offset is a whole number: {value!r}")
    return value
