"""What Home asks of stages. Runs on the lane or on a job's thread; the imports wait until then, so that starting is quick."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from labeler.domain.progress import Progress

if TYPE_CHECKING:
    from labeler.domain.documents import Rejection
    from labeler.stages.home import HomeView
    from labeler.stages.ingest import IngestParams
    from labeler.store.project import Project


def sample_folder() -> Path:
    """Where the sample project is made."""
    import platformdirs

    return Path(platformdirs.user_data_dir("labeler", appauthor=False)) / "sample"


def look(project: Project) -> HomeView:
    """Home in numbers."""
    from labeler.stages.home import home_view

    return home_view(project)


def rejected(project: Project) -> list[Rejection]:
    """All that could not come in."""
    from labeler.stages import home

    return home.rejected(project)


def ingest(project: Project, params: IngestParams) -> Generator[Progress, None, object]:
    """Import."""
    from labeler.stages import ingest as stage

    return stage.run(project, params)


def prepare(project: Project) -> Generator[Progress, None, object]:
    """Prepare."""
    from labeler.stages import prepare as stage

    return stage.run(project, stage.PrepareParams())


def prepare_and_train(project: Project) -> Generator[Progress, None, object]:
    """From raw documents with grades to a first decision run."""
    from labeler.stages import path

    return path.prepare_and_train(project)


def sample(folder: Path) -> Generator[Progress, None, object]:
    """Make the sample project."""
    from labeler.stages import path

    return path.sample(folder)


def verify(project: Project) -> Generator[Progress, None, object]:
    """Check the chain, the hashes and the ledgers."""
    from labeler.stages import verify as stage

    return stage.run(project)
