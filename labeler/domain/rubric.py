"""The versioned grading scale and its level descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from labeler.domain.grades import GRADES, digest
from labeler.domain.wording import phrase

MAX_LABEL = 96  # what an event holds of it
FEWEST_LEVELS = 2


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
        keep_at: the level from which a document is worth keeping, unless the project says otherwise.
        keeps: which grades of other versions stay valid: by label, the values.
        notes: what changed. at, by: when it was put in force (ISO 8601, UTC), and by whom; empty where nobody knows.
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
    keep_at: int = 3
    at: str = ""
    by: str = ""

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

    @property
    def digest(self) -> str:
        """SHA-256 over all it says."""
        return digest(asdict(self))

    def level(self, value: int) -> Level | None:
        """The level of that value, None where the scale has none."""
        return next((level for level in self.levels if level.value == value), None)


def unchanged(before: Rubric, after: Rubric) -> tuple[int, ...]:
    """The values whose levels both describe in the same words, under the same question, lowest first."""
    if before.question != after.question:
        return ()
    return tuple(value for value in after.values if before.level(value) == after.level(value))


def is_same_scale(before: Rubric, after: Rubric) -> bool:
    """Whether both ask the same and describe the same levels: a grade means the same under either."""
    return before.values == after.values == unchanged(before, after)


def problems(made: Rubric) -> list[str]:
    """What keeps a rubric from being put in force, one sentence each; empty when nothing does."""
    found: list[str] = []
    if not made.name.strip() or "/" in made.name or len(made.label) > MAX_LABEL - 8:
        found.append(phrase("A rubric needs a short name without a slash."))
    if not made.question.strip():
        found.append(phrase("A rubric needs a question."))
    if len(made.levels) < FEWEST_LEVELS or len(set(made.values)) < len(made.levels):
        found.append(phrase("A rubric has two levels or more, each with a number of its own."))
    if not set(made.values) <= set(GRADES):
        found.append(phrase("Levels are numbered from {first} to {last}.", first=GRADES[0], last=GRADES[-1]))
    if any(not level.title.strip() for level in made.levels):
        found.append(phrase("Every level needs a title."))
    names = [criterion.name for criterion in made.criteria]
    if len(set(names)) < len(names):
        found.append(phrase("Criteria need different names."))
    if made.keep_at not in made.values[1:]:
        found.append(phrase("The level from which documents are kept has to be one of the levels above the lowest."))
    kept = {value for values in made.keeps.values() for value in values}
    if not kept <= set(made.values):
        found.append(phrase("Grades can stay valid only at levels that the new version has."))
    if any(example.value not in made.values for example in made.examples):
        found.append(phrase("Examples show levels that the rubric has."))
    return found
