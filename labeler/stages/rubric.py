"""Rubric: the versions of a project, and putting a new one in force. Nothing is deleted: going back is a version too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from labeler.domain.errors import BadInput
from labeler.domain.progress import Progress
from labeler.domain.rubric import Rubric, is_same_scale, problems, unchanged
from labeler.domain.wording import joined, phrase, phrases
from labeler.stages.clock import now
from labeler.stages.config import change_settings, load_settings
from labeler.stages.new import SHIPPED, shipped_rubric
from labeler.stages.rubric_file import read_file
from labeler.store import events, rubrics
from labeler.store.project import Project, Tx


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a project's rubric.

    Attributes:
        grades: how many grades stand that were given under it (of each person for each document the newest), by value.
        valid: how many of them the rubric in force accepts.
    """

    rubric: Rubric
    grades: Mapping[int, int]
    valid: int


@dataclass(frozen=True, slots=True)
class RubricView:
    """All versions, the one in force first, and the grade from which the project keeps documents.

    Attributes:
        others: grades that stand and name a rubric that the project does not have, by its label and by value.
    """

    versions: tuple[Version, ...]
    keep_at: int
    others: Mapping[str, Mapping[int, int]] = field(default_factory=dict)

    @property
    def in_force(self) -> Rubric:
        """The rubric in force."""
        return self.versions[0].rubric

    @property
    def unknown(self) -> int:
        """How many grades that stand name a rubric that the project does not have; they are not valid unless kept."""
        judge = self.in_force
        return sum(n for label, found in self.others.items() for v, n in found.items() if not judge.accepts(label, v))

    @property
    def given(self) -> dict[str, Mapping[int, int]]:
        """Grades that stand, by the label of their rubric and by value; versions without any are left out."""
        known = {one.rubric.label: one.grades for one in self.versions if one.grades}
        return {**known, **self.others}

    def rubric(self, label: str) -> Rubric | None:
        """The version of that label, None where the project has none."""
        return next((one.rubric for one in self.versions if one.rubric.label == label), None)


def rubric_view(project: Project) -> RubricView:
    """Look at the rubric and its earlier versions.

    Raises:
        LookupError: the project has no rubric.
    """
    with project.read() as tx:
        found = rubrics.versions(tx)
        counts = _counts(tx)
        keep_at = load_settings(tx).keep_at
    if not found:
        raise LookupError("the project has no rubric")
    judge = found[0]
    versions = []
    for made in found:
        mine = counts.pop(made.label, Counter())
        versions.append(Version(made, mine, sum(n for v, n in mine.items() if judge.accepts(made.label, v))))
    counts.pop("", None)  # nobody knows under which rubric these were given: they are valid
    return RubricView(tuple(versions), keep_at, counts)


def preselected(view: RubricView, draft: Rubric) -> dict[str, tuple[int, ...]]:
    """Which grades one would keep under a new version: at levels that read as they did, by label.

    What the rubric in force keeps of earlier ones stays, where its own level reads as before.
    """
    stays = set(unchanged(view.in_force, draft))
    found = {}
    for label in view.given:
        old = view.rubric(label)
        same = set(unchanged(old, draft)) if old else set()
        found[label] = tuple(sorted(same | (stays & set(view.in_force.keeps.get(label, ())))))
    return found


def _counts(tx: Tx) -> dict[str, Counter[int]]:
    """Grades that stand, by the label of their rubric and by value."""
    found: dict[str, Counter[int]] = {}
    for grade in events.newest_grades(tx):
        found.setdefault(grade.circumstances.rubric, Counter())[grade.value] += 1
    return found


def find(project: Project, name: str) -> Rubric:
    """A rubric by the label of a version of the project, the name of one that ships, or the path of a file.

    Raises:
        BadInput: there is nothing of that name, or the file holds no rubric.
    """
    with project.read() as tx:
        known = rubrics.by_label(tx, name)
    if known is not None:
        return known
    if name in SHIPPED:
        return shipped_rubric(name)
    path = Path(name)
    if path.is_file():
        return read_file(path)
    raise BadInput(
        phrase("There is no rubric {name}.", name=repr(name)),
        phrase(
            "Give a version of the project (such as educational-value/1), a file, or one of {shipped}.",
            shipped=", ".join(SHIPPED),
        ),
    )


@dataclass(frozen=True, slots=True)
class UseParams:
    """A rubric to put in force.

    Attributes:
        rubric: its version is given by the project.
        keeps: which grades of earlier versions stay valid, by label; goes before what the rubric itself says.
        by: who does it.
    """

    rubric: Rubric
    keeps: Mapping[str, tuple[int, ...]]
    by: str = ""


@dataclass(frozen=True, slots=True)
class UseReport:
    """The rubric in force now.

    Attributes:
        before: label of the one before. changed: whether it is another one.
        valid, invalid: grades given under earlier versions that count now, and that have to be given again.
        keep_at: the grade from which documents are kept. keep_at_before: what it was.
    """

    rubric: Rubric
    before: str
    changed: bool
    valid: int
    invalid: int
    keep_at: int
    keep_at_before: int


def use(project: Project, params: UseParams) -> Generator[Progress, None, UseReport]:
    """Put a rubric in force as a new version.

    Raises:
        BadInput: the rubric cannot be used, or nobody said which grades of an earlier version stay valid.
    """
    yield Progress(0, 1, "rubrics", params.rubric.name)
    with project.write(durable=True) as tx:
        known = rubrics.versions(tx)
        counts = _counts(tx)
        before = load_settings(tx).keep_at
        there = known[0] if known else None
        changed = there is None or not _says_the_same(there, params)
        judge = _next(params, known, counts) if there is None or changed else there
        keep_at = _keep_at(before, judge, there) if changed else before
        if changed:
            rubrics.add(tx, judge)
            change_settings(tx, keep_at=keep_at)
    yield Progress(1, 1, "rubrics", judge.label)
    total = sum(sum(found.values()) for found in counts.values())
    valid = sum(n for label, found in counts.items() for value, n in found.items() if judge.accepts(label, value))
    return UseReport(judge, there.label if there else "", changed, valid, total - valid, keep_at, before)


def _says_the_same(there: Rubric, params: UseParams) -> bool:
    """Whether the rubric in force is the one that is to be put in force."""
    wanted = params.rubric
    keeps = {**wanted.keeps, **params.keeps} if wanted.name == there.name else params.keeps
    same = replace(wanted, name=there.name, version=there.version, keeps=there.keeps, at=there.at, by=there.by)
    return wanted.name == there.name and same == there and all(there.keeps.get(k) == tuple(v) for k, v in keeps.items())


def _next(params: UseParams, known: list[Rubric], counts: Mapping[str, Counter[int]]) -> Rubric:
    """The new version, with what it keeps of every earlier one that has grades."""
    earlier = {made.label: made for made in known}
    unknown = sorted(set(params.keeps) - set(earlier) - set(counts))
    if unknown:
        raise BadInput(
            phrase("There is no earlier version {version}.", version=repr(unknown[0])),
            phrase("There are: {versions}.", versions=", ".join(earlier)),
        )
    there = set(params.rubric.values)
    by_itself = {label: tuple(v for v in values if v in there) for label, values in params.rubric.keeps.items()}
    said: dict[str, tuple[int, ...]] = {**by_itself, **params.keeps}
    keeps: dict[str, tuple[int, ...]] = {}
    for label in sorted({*earlier, *counts} - {""}):
        old = earlier.get(label)
        if label in said:
            keeps[label] = tuple(sorted(set(said[label])))
        elif old is not None and is_same_scale(old, params.rubric):
            keeps[label] = params.rubric.values
        elif counts.get(label):
            raise _unsaid(label, old, params.rubric, sum(counts[label].values()))
    version = max((made.version for made in known), default=0) + 1
    made = replace(params.rubric, version=version, keeps=keeps, at=now(), by=params.by.strip())
    wrong = problems(made)
    if wrong:
        raise BadInput(phrase("This rubric cannot be used. {why}", why=joined(" ", wrong)))
    return made


def _unsaid(label: str, old: Rubric | None, new: Rubric, grades: int) -> BadInput:
    same = ",".join(str(value) for value in unchanged(old, new)) if old else ""
    if same:
        advice = phrase(
            "Say it: --keep {label}={same} (the levels that read as before), or =all, =none, or the values.",
            label=label, same=same,
        )  # fmt: skip
    else:
        advice = phrase("Say it: --keep {label}=none, or =all, =none, or the values.", label=label)
    stand = phrases(
        "One grade stands that was given under {label}, and nobody said which of them stay valid.",
        "{count:,} grades stand that were given under {label}, and nobody said which of them stay valid.",
        grades, label=label,
    )  # fmt: skip
    return BadInput(stand, advice)


def _keep_at(now_at: int, new: Rubric, old: Rubric | None) -> int:
    """From which grade documents are kept: as before, where the new scale is that of before and has such a level."""
    return now_at if old is not None and new.name == old.name and now_at in new.values[1:] else new.keep_at


def values_of(text: str, rubric: Rubric) -> tuple[int, ...]:
    """Which grades stay valid, as ``--keep`` says it: all, none, or values with commas.

    Raises:
        BadInput: it is none of these.
    """
    if text == "all":
        return rubric.values
    if text == "none":
        return ()
    try:
        return tuple(sorted({int(part) for part in text.split(",")}))
    except ValueError:
        raise BadInput(
            phrase("Say which grades stay valid as all, none, or values such as 0,1,2, not {text}.", text=repr(text))
        ) from None
