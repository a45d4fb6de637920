"""Several steps of the main path as one piece of work."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from labeler.domain.probes import Cut
from labeler.domain.progress import Progress
from labeler.stages import decide, demo, prepare, score, train
from labeler.stages.decide import DecideReport
from labeler.stages.prepare import PrepareReport
from labeler.stages.train import TrainReport
from labeler.store.project import Project

FIRST_CUT: Final = demo.CUT
"""The cut of a first decision run, before anybody has looked at the scores."""


@dataclass(frozen=True, slots=True)
class PathReport:
    """What each step gave."""

    prepared: PrepareReport
    trained: TrainReport
    decided: DecideReport


def train_and_score(project: Project) -> Generator[Progress, None, TrainReport]:
    """Train a probe from all grades and let it score every document."""
    trained = yield from train.run(project, train.TrainParams())
    yield from score.run(project, score.ScoreParams(trained.probe))
    return trained


def prepare_and_train(project: Project, cut: float = FIRST_CUT) -> Generator[Progress, None, PathReport]:
    """Prepare, train, score and decide: from raw documents with grades to a first decision run."""
    prepared = yield from prepare.run(project, prepare.PrepareParams())
    trained = yield from train_and_score(project)
    decided = yield from decide.run(project, decide.DecideParams(Cut(score=cut), trained.probe))
    return PathReport(prepared, trained, decided)


def sample(folder: Path) -> Generator[Progress, None, str]:
    """Make the sample project in ``folder`` if it is not there; returns its path."""
    yield Progress(0, None, "steps", "make the sample project")
    return str(demo.sample_project(folder))
