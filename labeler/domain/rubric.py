"""The versioned grading scale and its level descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from labeler.domain.grades import GRADES


@dataclass(frozen=True, slots=True)
class Level:
    """One grade of a rubric: what it is called and what it takes."""

    value: int
    title: str
    description: str
    guidance: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """A further thing that is graded beside the main question, on the same levels' numbers.

    Attributes:
        name: short and unique in the rubric. highest: its values are 0 to this.
    """

    name: str
    question: str
    highest: int = 5

    def __post_init__(self) -> None:
        if not self.name.strip() or self.highest not in GRADES[1:]:
            raise ValueError(f"a criterion has a name and values from 0 to at most {GRADES[-1]}")


@dataclass(frozen=True, slots=True)
class Example:
    """A graded document that shows a level: one that reaches it, or one that only seems to (``fits`` is False)."""

    document: str
    value: int
    why: str = ""
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Rubric:
    """A grading scale; a changed scale is a new version, never an edit.

    Attributes:
        levels: by value, each once; values are some of 0 to 5.
        problematic: whether a document may be called problematic instead of graded (a flag of that kind).
        keeps: which grades of other versions stay valid: by label, the values.
        notes: what changed.
    """

    name: str
    version: int
    question: str
    levels: tuple[Level, ...]
    problematic: bool = False
    criteria: tuple[Criterion, ...] = ()
    examples: tuple[Example, ...] = ()
    keeps: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    notes: str = ""

    @property
    def label(self) -> str:
        """How grades refer to it: ``educational-value/1``."""
        return f"{self.name}/{self.version}"

    @property
    def values(self) -> tuple[int, ...]:
        """The grades that can be given, lowest first."""
        return tuple(sorted(level.value for level in self.levels))

    def accepts(self, label: str, value: int) -> bool:
        """Whether a grade given under the rubric ``label`` (empty where nobody knows) is valid under this one."""
        if label in ("", self.label):
            return True
        return value in self.keeps.get(label, ())
