"""Demo: the sample project, made from what ships with Labeler."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.documents import Kind
from labeler.domain.errors import BadInput
from labeler.domain.probes import Cut
from labeler.domain.progress import Progress, drain
from labeler.domain.resources import resource
from labeler.domain.wording import phrase
from labeler.exchange.base import ReadOptions
from labeler.stages import decide, export, grade, ingest, prepare, score, train, verify
from labeler.stages.new import new_project
from labeler.store.project import Project

NAME = "sample.labeler"
CUT = 2.5


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What the whole loop gave: documents, grades, kept and dropped documents, kept tokens."""

    project: str
    documents: int
    grades: int
    kept: int
    dropped: int
    tokens: int
    seconds: float


def sample_project(folder: Path) -> Path:
    """The sample project in ``folder``, made with its documents and grades if it is not there yet."""
    path = _path(folder)
    with new_project(str(path)) as project:
        drain(_fill(project))
    return path


def run(folder: Path) -> Generator[Progress, None, DemoReport]:
    """Ingest, prepare, grade, train, decide and export the sample project in ``folder``, then verify it."""
    started = time.monotonic()
    path = _path(folder)
    with new_project(str(path)) as project:
        yield from _fill(project)
        prepared = yield from prepare.run(project, prepare.PrepareParams())
        trained = yield from train.run(project, train.TrainParams())
        yield from score.run(project, score.ScoreParams(trained.probe))
        decided = yield from decide.run(project, decide.DecideParams(Cut(score=CUT)))
        for what, fmt in (("labels", "jsonl"), ("decisions", "csv"), ("dataset", "hf")):
            yield from export.run(project, export.ExportParams(path.parent / "exports" / what, what, fmt))
        verified = yield from verify.run(project)
        if not verified.ok:
            raise BadInput(
                phrase("{path}: {problem}", path=path, problem=verified.problems[0]),
                phrase("Remove the file and run the demo again."),
            )
    return DemoReport(
        project=str(path),
        documents=prepared.documents,
        grades=trained.grades,
        kept=decided.kept,
        dropped=decided.dropped,
        tokens=decided.tokens,
        seconds=round(time.monotonic() - started, 1),
    )


def _path(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / NAME


def _fill(project: Project) -> Generator[Progress, None, None]:
    """Pages, lessons and grades of the sample; what is there already is not added again."""
    sample = resource("sample")
    yield from ingest.run(project, ingest.IngestParams((str(sample / "pages"),)))
    lessons = ingest.IngestParams((str(sample / "lessons.jsonl"),), ReadOptions(kind=Kind.LESSON))
    yield from ingest.run(project, lessons)
    yield from grade.run(project, grade.GradeParams(sample / "grades.jsonl"))
