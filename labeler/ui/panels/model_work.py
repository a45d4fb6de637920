"""What Model asks of stages, on the lane or on a job's thread; the imports wait until then."""

from __future__ import annotations

import importlib
from collections.abc import Generator
from typing import TYPE_CHECKING

from labeler.domain.probes import Cut
from labeler.domain.progress import Progress

if TYPE_CHECKING:
    from labeler.stages.model import ModelView
    from labeler.store.project import Project


def look(project: Project) -> ModelView:
    """The probe in force, and all there are.

    The plots are imported here, once there is something to plot: the third of a second it takes is not the UI thread's.
    """
    from labeler.stages.model import model_view

    view = model_view(project)
    if view.probe is not None:
        importlib.import_module("labeler.ui.panels.model_plots")
    return view


def train(project: Project) -> Generator[Progress, None, object]:
    """Train a probe and let it score everything."""
    from labeler.stages import path

    return path.train_and_score(project)


def decide(project: Project, cut: Cut) -> Generator[Progress, None, object]:
    """Apply a cut to all documents."""
    from labeler.stages import decide as stage

    return stage.run(project, stage.DecideParams(cut))
