"""Simulate: what queues would have done with the grades that the project has; nothing is recorded.

Each run draws documents by one strategy with one seed, is told the grades that people gave, and measures the probe on
documents held out. Runs are independent of each other, and spread over processes.
"""

from __future__ import annotations

import math
import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from labeler.domain.errors import PREPARE_FIRST, BadInput, NotReady, WorldError
from labeler.domain.grades import Strategy
from labeler.domain.lazily import IMPORTING
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.learn.bootstrap import document_keys
from labeler.learn.features import Features
from labeler.learn.grade_table import GradeTable
from labeler.learn.queues import check_name, typical
from labeler.learn.replay import Graded, Replay, Step, check, hold_out, replay
from labeler.stages.config import load_recipe, load_settings
from labeler.stages.gather import gather
from labeler.stages.material import Basis, known_texts, load_features
from labeler.stages.rubric_direction import load_direction
from labeler.stages.worker_life import Done, why_not
from labeler.stages.workers import KillablePool
from labeler.store import events
from labeler.store.project import Project

RUN_SECONDS = 6 * 3600.0  # one run; a probe of thousands of grades is grown again and again
MOST_SEED = 2**63
LEVEL = 0.95
RANGES = {"trained": (0.0, math.inf), "spearman": (-1.0, 1.0), "auc": (0.0, 1.0), "found": (0.0, math.inf)}


@dataclass(frozen=True, slots=True)
class SimulateParams:
    """What to replay.

    Attributes:
        strategies: names of queue strategies. grades: how many grades each run gives. step: grades between two probes.
        seed: of the first run of each strategy. seeds: how many runs each has, with seeds that follow each other.
        trees: of each probe; fewer than the project's take less time and compare strategies as well.
        workers: processes; one per core when 0.
    """

    strategies: tuple[str, ...] = ("mixed",)
    grades: int = 200
    step: int = 10
    seed: int = 1
    seeds: int = 1
    trees: int = 60
    workers: int = 0

    def __post_init__(self) -> None:
        if not self.strategies:
            raise BadInput(phrase("Name at least one strategy."))
        if self.seeds < 1 or self.workers < 0 or self.seed < 0:
            raise BadInput(phrase("Seeds are counted from 0, and there is at least one."))
        if self.seed + self.seeds > MOST_SEED:
            raise BadInput(
                phrase("Seeds are whole numbers below {most:,}, not {seed:,}.", most=MOST_SEED, seed=self.seed),
                phrase("Name a smaller --seed."),
            )


@dataclass(frozen=True, slots=True)
class Run:
    """The learning curve of one strategy with one seed."""

    strategy: str
    seed: int
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Mean:
    """A figure over the runs of a strategy, with its interval: Student's, at 95 %.

    Attributes:
        value, low, high: None where no run has the figure; the ends are None where fewer than two have it.
    """

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class MeanStep:
    """How things stood after some grades, over the runs of a strategy. ``figures`` has one for each of ``RANGES``."""

    strategy: str
    grades: int
    seeds: int
    figures: dict[str, Mean]


@dataclass(frozen=True, slots=True)
class SimulateReport:
    """All runs, and their means where there are several.

    Attributes:
        documents: graded documents that took part.
    """

    documents: int
    cut: int
    runs: tuple[Run, ...]
    means: tuple[MeanStep, ...]


def run(project: Project, params: SimulateParams) -> Generator[Progress, None, SimulateReport]:
    """Replay the project's grades.

    Raises:
        BadInput: a strategy or a number is none. MissingPiece: a strategy needs a library that is not there.
        NotReady: the documents are not prepared, or too few are graded.
    """
    names = tuple(dict.fromkeys(check_name(name) for name in params.strategies))
    if Strategy.TYPICAL in names:
        typical.load()
    plan = Replay(grades=params.grades, step=params.step, trees=params.trees)
    yield Progress(0, None, "runs", "gather grades")
    graded, plan = _material(project, plan)
    seeds = range(params.seed, params.seed + params.seeds)
    for seed in seeds:
        check(graded, hold_out(graded.groups, seed))
    jobs = [(graded, replace(plan, strategy=name, seed=seed)) for name in names for seed in seeds]
    workers = min(params.workers or os.cpu_count() or 1, len(jobs))
    pool = KillablePool(replay_one, workers=workers, timeout_s=RUN_SECONDS, initializer=start_replaying)
    runs: list[Run] = []
    yield Progress(0, len(jobs), "runs", "simulate")
    for (_, done), result in zip(jobs, pool.map(jobs), strict=True):
        if not isinstance(result, Done):
            raise WorldError(
                phrase("A run of {strategy} stopped: {reason}.", strategy=done.strategy, reason=why_not(result)),
                phrase("Simulate with fewer grades."),
            )
        runs.append(Run(done.strategy, done.seed, result.value))
        yield Progress(len(runs), len(jobs), "runs", "simulate")
    means = tuple(m for name in names for m in mean_steps([r for r in runs if r.strategy == name]))
    return SimulateReport(len(graded.groups), plan.cut, tuple(runs), means if params.seeds > 1 else ())


def start_replaying() -> None:
    """Load what every run needs, once per worker."""
    features = Features.of(np.random.default_rng(0).random((30, 4)))
    table = GradeTable.of([[i % 2] for i in range(30)])
    keys = document_keys(str(i) for i in range(30))
    replay_one((Graded(features, table, np.arange(30), keys), Replay(grades=6, step=6, trees=1, cut=1)))


def replay_one(job: tuple[Graded, Replay]) -> tuple[Step, ...]:
    """One run; in a worker process."""
    return tuple(replay(*job))


def _material(project: Project, plan: Replay) -> tuple[Graded, Replay]:
    """All graded documents, those of the evaluation stream included: the oracle, and the plan with the project's settings."""
    with project.read() as tx:
        basis = Basis.present(tx)
        settings = load_settings(tx)
        plan = replace(plan, cut=settings.keep_at, recipe=load_recipe(tx), families=settings.features)
        if not known_texts(tx, basis):
            raise NotReady(phrase("The documents are not prepared for a probe yet."), PREPARE_FIRST)
        parts = gather(tx, basis, events.last_seq(tx))
        rows = [row for part in parts for row in part.rows]
        features = load_features(tx, basis, [str(row["main_hash"]) for row in rows])
        direction = load_direction(tx, basis.encoder, settings.keep_at)
    offset = max(parts[0].groups, default=-1) + 1
    groups = np.array([*parts[0].groups, *(g + offset for g in parts[1].groups)], np.int64)
    table = GradeTable.of(parts[0].grades + parts[1].grades) if rows else GradeTable.of([[0]])
    keys = document_keys(str(row["main_hash"]) for row in rows)
    return Graded(features, table, groups, keys, direction), plan


def mean_steps(runs: Sequence[Run]) -> list[MeanStep]:
    """Means over the runs of one strategy, at every number of grades that all of them reached."""
    shortest = min((len(r.steps) for r in runs), default=0)
    found = []
    for at in range(shortest):
        steps = [r.steps[at] for r in runs]
        figures = {name: mean_of([getattr(s, name) for s in steps], within) for name, within in RANGES.items()}
        found.append(MeanStep(runs[0].strategy, steps[0].grades, len(runs), figures))
    return found


def mean_of(values: Sequence[float | None], within: tuple[float, float]) -> Mean:
    """The mean of the values there are, with Student's interval as far as such a figure can be."""
    known = np.array([v for v in values if v is not None], np.float64)
    if not len(known):
        return Mean(None, None, None)
    middle = float(known.mean())
    if len(known) < 2:
        return Mean(middle, None, None)
    with IMPORTING:
        from scipy.special import stdtrit

    half = float(stdtrit(len(known) - 1, (1 + LEVEL) / 2)) * float(known.std(ddof=1)) / math.sqrt(len(known))
    return Mean(middle, max(middle - half, within[0]), min(middle + half, within[1]))
