"""What the card of bundles asks of stages, on the lane or on a job's thread; the imports wait until then."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from labeler.domain.progress import Progress
from labeler.domain.wording import phrase

if TYPE_CHECKING:
    from labeler.stages.bundle_trust import Stranger
    from labeler.stages.bundle_view import BundleView
    from labeler.store.project import Project


def look(project: Project, annotator: str) -> BundleView:
    """The key of whoever sits here, and whom the project trusts."""
    from labeler.stages.bundle_view import view

    return view(project, annotator)


def make(project: Project, path: str, annotator: str, *, everyone: bool) -> Generator[Progress, None, object]:
    """Write a bundle."""
    from labeler.stages import bundle_make as stage

    return stage.run(project, stage.MakeParams(Path(path), annotator, everyone=everyone))


def ask(project: Project, paths: Sequence[str]) -> Generator[Progress, None, Sequence[Stranger]]:
    """Which keys need trust before these files are merged."""
    from labeler.stages import bundle_trust as stage

    yield Progress(0, len(paths), "files", phrase("signatures"))
    found = stage.ask(project, [Path(path) for path in paths])
    yield Progress(len(paths), len(paths), "files", phrase("signatures"))
    return found


def merge(project: Project, paths: Sequence[str], trust: Sequence[str]) -> Generator[Progress, None, object]:
    """Take bundles in."""
    from labeler.stages import bundle_merge as stage

    return stage.run(project, stage.MergeParams(tuple(Path(path) for path in paths), tuple(trust)))
