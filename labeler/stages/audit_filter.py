"""The language of the audit's filter: words, and conditions such as ``reason:navigation score>2.5``."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from labeler.domain.wording import phrase

TEXT_KEYS: Final = ("title", "site", "id", "reason", "fate", "stage", "kind", "lang", "source", "topic")
NUMBER_KEYS: Final = ("score", "tokens", "kept")
KEYS: Final = (*TEXT_KEYS, *NUMBER_KEYS)
ALIASES: Final = {"language": "lang", "url": "site", "document": "id", "token": "tokens"}
PARTIAL: Final = frozenset({"title", "site", "id", "source"})
"""Keys that hold when the value is anywhere in the text; the others name one thing from its beginning. With ``=`` in the
place of ``:`` each of them names the whole."""

COMPARISONS: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq,
}  # fmt: skip
_PIECE = re.compile(r'(?:"[^"]*"?|[^\s"])+')
_PLAIN = re.compile(r"[\w.][\w.-]*")
_OUTER_COMMA = re.compile(r',(?=(?:[^"]*"[^"]*")*[^"]*$)')
_CONDITION = re.compile(r"(-?)([A-Za-z]+)(:|<=|>=|=|<|>)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Words:
    """A word (or quoted words) that title, site or id contain; lower case."""

    text: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """A text key whose value is one of ``values``, begins with one or contains one; lower case.

    Attributes:
        exact: whether it has to be one of them as a whole.
    """

    key: str
    values: tuple[str, ...]
    negated: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A number key compared with a value. A document without a score fulfils no condition on it."""

    key: str
    comparison: str
    value: float
    negated: bool = False


Condition: TypeAlias = Words | Names | Number


@dataclass(frozen=True, slots=True)
class Filter:
    """What was typed.

    Attributes:
        conditions: all of them hold for a document that is shown.
        problems: one line for each piece that could not be read; such pieces are left out.
    """

    conditions: tuple[Condition, ...] = ()
    problems: tuple[str, ...] = ()


def parse(text: str) -> Filter:
    """Read a filter. Never raises: what cannot be read becomes a problem in words."""
    conditions: list[Condition] = []
    problems: list[str] = []
    for found in _PIECE.finditer(text):
        read = _piece(found.group())
        if isinstance(read, str):
            problems.append(read)
        elif read is not None:
            conditions.append(read)
    return Filter(tuple(conditions), tuple(problems))


def _piece(piece: str) -> Condition | str | None:
    if piece.count('"') % 2:
        return phrase("{piece}: the closing quotation mark is missing.", piece=piece)
    found = _CONDITION.fullmatch(piece)
    if found is None or found.group(4).startswith("//"):
        return _words(piece)
    minus, name, sign, raw = found.groups()
    key = ALIASES.get(name.lower(), name.lower())
    if key in NUMBER_KEYS:
        return _number(piece, key, sign, _unquoted(raw), negated=bool(minus))
    if key in TEXT_KEYS:
        return _names(piece, key, sign, raw, negated=bool(minus))
    return phrase("There is no key “{name}”. Keys: {keys}.", name=name, keys=", ".join(KEYS))


def _words(piece: str) -> Words | None:
    negated = piece.startswith("-") and len(piece) > 1
    text = _unquoted(piece[1:] if negated else piece)
    return Words(text, negated) if text else None


def _names(piece: str, key: str, sign: str, value: str, *, negated: bool) -> Names | str:
    if sign not in (":", "="):
        return phrase("{piece}: {key} is no number, write {key}:value.", piece=piece, key=key)
    values = tuple(part for raw in _OUTER_COMMA.split(value) if (part := _unquoted(raw)))
    said = phrase("{piece}: say which {key}.", piece=piece, key=key)
    return Names(key, values, negated, exact=sign == "=") if values else said


def exactly(key: str, *values: str) -> str:
    """The condition that a text key is one of these values, as it is typed: ``topic=algebra,"oven bread"``."""
    return f"{key}={','.join(quoted(value) for value in values)}"


def quoted(value: str) -> str:
    """A value as the filter reads it; quotation marks inside cannot be written and do not count."""
    return value if _PLAIN.fullmatch(value) else f'"{value.replace(chr(34), "")}"'


def _number(piece: str, key: str, sign: str, value: str, *, negated: bool) -> Number | str:
    comparison = "=" if sign == ":" else sign
    if sign == ":" and (longer := re.match(r"<=|>=|=|<|>", value)):  # score:>2 is read as score>2
        comparison, value = longer.group(), value[longer.end() :]
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        example = f"{key}>{'2.5' if key == 'score' else '500'}"
        return phrase("{piece}: write a number, such as {example}.", piece=piece, example=example)
    return Number(key, comparison, number, negated)


def _unquoted(text: str) -> str:
    return text.replace('"', "").strip().lower()
