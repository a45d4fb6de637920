"""Replay: what a queue would have done with documents whose grades are known.

Some documents are held out and never served. The queue draws from the others in small steps, is told their grades, and
after each step a probe is grown and measured on those held out. Everything follows from the seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput, NotReady
from labeler.domain.grades import Strategy
from labeler.domain.probes import FAMILIES
from labeler.domain.wording import phrase
from labeler.learn.bootstrap import Keys
from labeler.learn.features import Features
from labeler.learn.figures import rank_correlation
from labeler.learn.forest import Forest, ForestSettings, Reading, grow
from labeler.learn.grade_table import GradeTable
from labeler.learn.queues import Candidates, Recipe, Space, Traits, draw, set_apart
from labeler.learn.ranks import mid_ranks

HELD_OUT = 0.3  # of the groups of documents
FEWEST = 20  # documents to replay with
_FEWEST_TO_GROW = 2

Vector = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Graded:
    """Documents whose grades are known.

    Attributes:
        groups: near-duplicates have the same number, int64, shape (documents,).
        keys: of the documents, for the forest.
        direction: of the rubric's high levels in the embedding's space; None where it is not known.
    """

    features: Features
    table: GradeTable
    groups: Numbers
    keys: Keys
    direction: Vector | None = None

    @property
    def truth(self) -> Vector:
        """Mean grade of each document."""
        return self.table.means()


@dataclass(frozen=True, slots=True)
class Replay:
    """How to replay.

    Attributes:
        strategy: ``mixed`` or the name of a strategy. recipe: of a mixed queue.
        grades: how many grades are given. step: grades between two probes.
        seed: decides what is held out, and all draws.
        trees: of each probe; fewer than usual are enough to compare strategies, and take less time.
        cut: the grade from which a document counts as found.
        families: features that each probe reads.
        is_twin_apart: whether of near-duplicates only the first is served, as the queue does.
    """

    strategy: str = "mixed"
    recipe: Recipe = field(default_factory=Recipe)
    grades: int = 200
    step: int = 5
    seed: int = 0
    trees: int = 60
    cut: int = 3
    families: tuple[str, ...] = FAMILIES
    is_twin_apart: bool = True

    def __post_init__(self) -> None:
        for name in ("grades", "step", "trees"):
            if getattr(self, name) < 1:
                raise BadInput(
                    phrase("To replay, {name} must be 1 or more, not {value}.", name=name, value=getattr(self, name))
                )


@dataclass(frozen=True, slots=True)
class Step:
    """How things stand after some grades.

    Attributes:
        grades: how many were given. trained: how many of them trained; those of the evaluation stream did not.
        spearman: rank correlation of scores and grades on the documents held out.
        auc: probability that a document held out that reaches the cut scores above one that does not; None when all
            or none reach it.
        found: how many of the graded documents reach the cut.
    """

    grades: int
    trained: int
    spearman: float
    auc: float | None
    found: int


def hold_out(groups: Numbers, seed: int) -> npt.NDArray[np.bool_]:
    """Which documents are held out: a share of the groups, whole ones."""
    names, place = np.unique(groups, return_inverse=True)
    chosen = np.random.default_rng([seed, 77]).permutation(len(names)) < round(HELD_OUT * len(names))
    return np.asarray(chosen[place], np.bool_)


def replay(graded: Graded, plan: Replay) -> Iterator[Step]:
    """Replay one strategy with one seed, a step at a time; nothing runs between them.

    Raises:
        NotReady: there are too few documents, or their grades are all equal.
        BadInput: there is no such strategy.
    """
    held = hold_out(graded.groups, plan.seed)
    check(graded, held)
    session = _Session(graded, plan, held)
    while session.served < plan.grades and session.left:
        yield session.step(min(plan.step, plan.grades - session.served))


def check(graded: Graded, held: npt.NDArray[np.bool_]) -> None:
    """Raise NotReady unless there is enough to replay with."""
    count = len(graded.groups)
    if count < FEWEST:
        raise NotReady(
            phrase("To replay takes {fewest} graded documents; there are {count}.", fewest=FEWEST, count=count),
            phrase("Grade more, or import grades."),
        )
    if not held.any() or held.all():
        raise NotReady(phrase("All graded documents are near-duplicates of each other; none can be held out."))
    if np.ptp(graded.truth[held]) == 0 or np.ptp(graded.truth[~held]) == 0:
        raise NotReady(
            phrase("The grades are all equal; no order of them can be learned."), phrase("Grade more documents.")
        )


class _Session:
    """One run of a queue."""

    def __init__(self, graded: Graded, plan: Replay, held: npt.NDArray[np.bool_]) -> None:
        self._graded, self._plan = graded, plan
        self._truth = graded.truth
        self._test = np.flatnonzero(held)
        pool = np.flatnonzero(~held)
        if plan.is_twin_apart:
            pool = pool[np.sort(np.unique(graded.groups[pool], return_index=True)[1])]
        self._pool = pool.astype(np.int64)
        self._apart = set_apart(graded.groups, seed=plan.seed)
        self._space = Space(self._traits, graded.direction)
        self._train: list[int] = []
        self._known: list[int] = []
        self._reading: Reading | None = None
        self._test_features = graded.features.take(self._test)
        self._pool_features = graded.features.take(self._pool)

    @property
    def served(self) -> int:
        return len(self._known)

    @property
    def left(self) -> int:
        return len(self._pool) - len(self._known)

    def step(self, n: int) -> Step:
        plan = self._plan
        there = ~np.isin(self._pool, self._known)
        apart = self._apart[self._pool]
        picks = draw(
            plan.strategy,
            self._candidates(there & ~apart),
            apart=self._candidates(there & apart),
            n=n,
            cut=plan.cut,
            seed=plan.seed * 1_000_003 + self.served,
            recipe=plan.recipe,
            space=self._space,
            known=self._known,
        )
        self._known += [p.id for p in picks]
        self._train += [p.id for p in picks if p.strategy is not Strategy.EVALUATION]
        return self._measured()

    def _candidates(self, which: npt.NDArray[np.bool_]) -> Candidates:
        found = self._reading
        if found is None:
            nothing = np.full(int(which.sum()), np.nan)
            return Candidates(self._pool[which], nothing, nothing, nothing)
        return Candidates(
            self._pool[which], found.expected[which], found.p_keep(self._plan.cut)[which], found.spread[which]
        )

    def _measured(self) -> Step:
        found = int((self._truth[self._known] >= self._plan.cut).sum())
        chosen = np.array(self._train, np.int64)
        if len(chosen) < _FEWEST_TO_GROW:
            return Step(self.served, len(chosen), 0.0, 0.5, found)
        forest = self._grown(chosen)
        self._reading = forest.read(self._pool_features, workers=1)
        answers, truth = forest.expected(self._test_features), self._truth[self._test]
        return Step(
            self.served,
            len(chosen),
            rank_correlation(truth, answers) or 0.0,
            area(truth >= self._plan.cut, answers),
            found,
        )

    def _grown(self, chosen: Numbers) -> Forest:
        return grow(
            self._graded.features.take(chosen),
            self._graded.table.take(chosen),
            settings=ForestSettings(trees=self._plan.trees, families=self._plan.families, seed=self._plan.seed),
            groups=self._graded.groups[chosen].tolist(),
            keys=self._graded.keys[chosen],
        )

    def _traits(self, ids: Numbers) -> Traits:
        found = self._graded.features
        return Traits(found.embedding[ids], found.statistics[ids])


def area(wanted: npt.NDArray[np.bool_], answers: Vector) -> float | None:
    """Area under the ROC curve; None where all or none are wanted."""
    above = int(wanted.sum())
    below = len(wanted) - above
    if not above or not below:
        return None
    return float((mid_ranks(answers)[wanted].sum() - above * (above + 1) / 2) / (above * below))
