"""What a rule is: a statistic over a text, and the side of a threshold on which it fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from labeler.domain.wording import Phrase
from labeler.text.rules.reading import Reading


class Family(StrEnum):
    """Rules that come from one filter."""

    GOPHER_QUALITY = "gopher_quality"
    GOPHER_REPETITION = "gopher_repetition"
    C4 = "c4"
    FINEWEB = "fineweb"


class Unit(StrEnum):
    """What a rule reads and what fails with it.

    ``DOCUMENT`` rules read a document and drop it. ``LINE`` rules read each line and drop lines. ``ANY_LINE`` rules
    read each line that is still there and drop the document for one of them. ``KEPT_LINES`` rules add up a number
    over the lines kept and drop the document for the sum.
    """

    DOCUMENT = "document"
    LINE = "line"
    ANY_LINE = "any_line"
    KEPT_LINES = "kept_lines"


class Fails(StrEnum):
    """On which side of its threshold a rule fails."""

    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True)
class DocumentRule:
    """A rule over a whole document.

    Attributes:
        family: the filter it comes from.
        reason: the name datatrove gives it.
        fails: on which side of ``threshold``, the default, it fails.
        statistic: reads its value.
        description: what it fails on, for people.
    """

    family: Family
    reason: str
    fails: Fails
    threshold: float
    statistic: Callable[[Reading], float]
    description: Phrase

    @property
    def unit(self) -> Unit:
        """What the rule reads."""
        return Unit.DOCUMENT

    @cached_property
    def id(self) -> str:
        """The name of the rule among all families."""
        return f"{self.family}.{self.reason}"


@dataclass(frozen=True)
class LineRule:
    """A rule that reads lines: its statistic has a value for each; other attributes as in :class:`DocumentRule`."""

    family: Family
    reason: str
    unit: Unit
    fails: Fails
    threshold: float
    statistic: Callable[[Reading], Sequence[float]]
    description: Phrase

    @cached_property
    def id(self) -> str:
        """The name of the rule among all families."""
        return f"{self.family}.{self.reason}"


Rule = DocumentRule | LineRule
CITATION = "c4.citation"
"""Names what is taken out of kept lines by the setting ``citations``."""


def fails(rule: Rule, value: float, threshold: float | None) -> bool:
    """Whether a value fails a rule; without a threshold the rule is off."""
    if threshold is None:
        return False
    return value > threshold if rule.fails is Fails.ABOVE else value < threshold


def share(part: float, whole: float) -> float:
    """``part`` of ``whole``, 0 of nothing."""
    return part / whole if whole else 0.0
