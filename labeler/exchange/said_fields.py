"""Values in which tools write down what people say: grades, flags, times, evidence. Each raises `BadRow` for others."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from labeler.domain.grades import GRADES, FlagKind
from labeler.domain.marks import Mark, Sign
from labeler.exchange.rows import BadRow, clean
from labeler.exchange.times import utc

T = TypeVar("T")
MAX_MARKS = 10_000
MAX_NAME = 500
MAX_REMARK = 100_000
_GRADE_TEXT = re.compile(r"([0-9]{1,3})(?:\.0{1,9})?(?:\s*:\s.*)?", re.DOTALL)
FLAG_KINDS = tuple(kind.value for kind in FlagKind)


def grade_number(value: object) -> int:
    """A grade that is a number: ``3`` and ``3.0``, but neither ``"3"``, ``3.5`` nor ``true``."""
    whole = isinstance(value, int | float) and not isinstance(value, bool) and value in GRADES
    if not isinstance(value, int | float) or not whole:
        raise BadRow(f"a grade is a whole number from {GRADES[0]} to {GRADES[-1]}: {value!r:.60}")
    return int(value)


def grade_choice(value: object) -> int:
    """A grade as tools with named choices have it: a number, ``"3"``, or ``"3: what it means"``."""
    if isinstance(value, str):
        found = _GRADE_TEXT.fullmatch(value.strip())
        if found is None:
            raise BadRow(f"a grade is a whole number from {GRADES[0]} to {GRADES[-1]}: {value!r:.60}")
        value = int(found.group(1))
    return grade_number(value)


def flag_text(value: object) -> str:
    """A kind of flag, perhaps with words behind a colon; empty for none."""
    text = remark(value, "flag")
    if text and text.partition(":")[0] not in FLAG_KINDS:
        raise BadRow(f"a flag is one of {', '.join(FLAG_KINDS)}: {text!r:.60}")
    return text


def remark(value: object, what: str) -> str:
    """A remark, empty where none is made; several, as some tools keep them, one a line."""
    if isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
        value = "\n".join(value)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadRow(f"the {what} is no text: {value!r:.60}")
    if len(value) > MAX_REMARK:
        raise BadRow(f"the {what} is longer than {MAX_REMARK} characters")
    return clean(value)


def person(value: object) -> str:
    """The name of a person, who may be called by a number."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is None:
        raise BadRow("no annotator")
    if not isinstance(value, str):
        raise BadRow(f"the annotator is no text: {value!r:.60}")
    name = clean(value).strip()
    if not name:
        raise BadRow("the annotator is empty")
    if len(name) > MAX_NAME:
        raise BadRow(f"the annotator's name is longer than {MAX_NAME} characters")
    return name


def moment(value: object) -> str:
    """A time in UTC, ISO 8601; a number counts seconds since 1970. Empty where none is stated."""
    if value is None or value == "":
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return utc(datetime.fromtimestamp(value, UTC).isoformat())
        except (ValueError, OverflowError, OSError):
            raise BadRow(f"no time: {value!r:.60}") from None
    if not isinstance(value, str):
        raise BadRow(f"the time is no text: {value!r:.60}")
    try:
        return utc(value)
    except ValueError:
        raise BadRow(f"not an ISO 8601 time: {value!r:.60}") from None


def seconds(value: object) -> float | None:
    """A duration, None where nobody measured."""
    if value is None:
        return None
    known = isinstance(value, int | float) and not isinstance(value, bool)
    if not isinstance(value, int | float) or not known or not 0 <= value <= 1e9 or not math.isfinite(value):
        raise BadRow(f"the seconds are no duration: {value!r:.60}")
    return float(value)


def yes_or_no(value: object, what: str) -> bool | None:
    """Whether something was so, None where nobody knows."""
    if value is not None and not isinstance(value, bool):
        raise BadRow(f"{what} is true or false: {value!r:.60}")
    return value


def label(value: object, what: str, longest: int) -> str:
    """A short name, empty where there is none."""
    text = remark(value, what)
    if len(text) > longest:
        raise BadRow(f"the {what} is longer than {longest} characters")
    return text


def marks(value: object) -> tuple[Mark, ...]:
    """Evidence as ``[[start, end, "good"], ...]``, or each mark an object with these names (and ``sign``)."""
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        raise BadRow(f"evidence is a list of marks: {value!r:.60}")
    return in_order(_mark(one) for one in value)


def _mark(one: object) -> Mark:
    if isinstance(one, Mapping):
        return mark(one.get("start"), one.get("end"), one.get("sign"))
    if not isinstance(one, list | tuple) or len(one) != 3:
        raise BadRow(f"a mark is [start, end, good or bad]: {one!r:.60}")
    return mark(*one)


def mark(start: object, end: object, sign: object) -> Mark:
    """A marked stretch; signs in any case."""
    for offset in (start, end):
        if not isinstance(offset, int) or isinstance(offset, bool) or offset > 2**40:
            raise BadRow(f"an offset is a whole number: {offset!r:.60}")
    try:
        return Mark(start, end, Sign(sign.lower() if isinstance(sign, str) else sign))  # type: ignore[arg-type]
    except ValueError as error:
        raise BadRow(f"no mark: {error}") from None


def in_order(found: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks in order, each once."""
    made = tuple(sorted(set(found)))
    if len(made) > MAX_MARKS:
        raise BadRow(f"more than {MAX_MARKS} marks")
    return made


def readable_marks(rows: Iterable[T], read: Callable[[T], Mark], lost: list[str]) -> tuple[Mark, ...]:
    """The marks among what a tool has marked, in order; what is none is told in ``lost`` and costs nothing else."""
    found: list[Mark] = []
    for row in rows:
        try:
            found.append(read(row))
        except BadRow as error:
            lost.append(str(error))
    return in_order(found)


def criteria(value: object) -> tuple[tuple[str, int], ...]:
    """Values of further criteria by name, in alphabetical order."""
    if value is None:
        return ()
    if not isinstance(value, Mapping) or len(value) > 100:
        raise BadRow(f"criteria are values by name: {value!r:.60}")
    return tuple(sorted((clean(str(name)), grade_number(one)) for name, one in value.items()))
