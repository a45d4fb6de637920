"""What Model asks of stages, on the lane or on a job's thread; the imports wait until then."""

from __future__ import annotations

import importlib
from collections.abc import Generator
from typing import TYPE_CHECKING

from labeler.domain.probes import Cut
from labeler.domain.progress import Progress
from labeler.ui.lane import Changed

if TYPE_CHECKING:
    from labeler.stages.model import ModelView, QueueView
    from labeler.store.project import Project


def look(project: Project) -> ModelView:
    """The probe in force, and all there are.

    The plots are imported here, once there is something to plot: the third of a second it takes is not the UI thread's.
    """
    from labeler.stages.model import model_view

    view = model_view(project)
    if view.probe is not None:
        importlib.import_module("labeler.ui.panels.model_plot_calibration")
    return view


def look_at_queue(project: Project) -> QueueView:
    """What is left to grade."""
    from labeler.stages.model import queue_view

    return queue_view(project)


def choose(project: Project, families: tuple[str, ...]) -> Changed[tuple[str, ...]]:
    """Let the next training read these families of features."""
    from labeler.stages.model import choose_families

    return Changed(frozenset(), choose_families(project, families))


def compare(project: Project, a: int, b: int, cut: float) -> Generator[Progress, None, object]:
    """Find what changes sides between two probes."""
    from labeler.stages import probe_versions as stage

    return stage.compare(project, stage.CompareParams(a, b, cut))


def use(project: Project, probe: int, by: str) -> Generator[Progress, None, object]:
    """Put a probe in force."""
    from labeler.stages import probe_versions as stage

    return stage.use(project, stage.UseParams(probe, by))


def train(project: Project) -> Generator[Progress, None, object]:
    """Train a probe and let it score everything."""
    from labeler.stages import path

    return path.train_and_score(project)


def decide(project: Project, cut: Cut) -> Generator[Progress, None, object]:
    """Apply a cut to all documents."""
    from labeler.stages import decide as stage

    return stage.run(project, stage.DecideParams(cut))
