"""What Export asks of stages, on the lane or on a job's thread; the imports wait until then."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from labeler.domain.probes import RunInfo
from labeler.domain.progress import Progress

if TYPE_CHECKING:
    from labeler.stages.export import ExportParams
    from labeler.store.project import Project

PREVIEWED: Final = 20


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to export: runs, newest first, how many events, and whether there are a probe and verdicts."""

    runs: tuple[RunInfo, ...]
    has_probe: bool
    events: int
    has_verdicts: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of an export."""

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, object], ...]


def offer(project: Project) -> Offer:
    """Look at what there is."""
    from labeler.domain.grades import EventKind
    from labeler.store import events, probes, runs

    with project.read() as tx:
        verdicts = events.standing(tx, (EventKind.VERDICT,), newest=1)
        return Offer(tuple(reversed(runs.infos(tx))), probes.info(tx) is not None, events.last_seq(tx), bool(verdicts))


def preview(project: Project, what: str, run: int | None, *, everything: bool = False) -> Preview:
    """The first rows as they would be written in a table."""
    from labeler.stages import export_rows

    table = export_rows.table(project, what, run, everything=everything)
    return Preview(tuple(c.name for c in table.columns), tuple(islice(table.rows, PREVIEWED)))


def export(project: Project, params: ExportParams) -> Generator[Progress, None, object]:
    """Write the files."""
    from labeler.stages import export as stage

    return stage.run(project, params)


def params(out: str, what: str, fmt: str, run: int | None, *, everything: bool = False) -> ExportParams:
    """What to write, and where."""
    from labeler.stages.export import ExportParams

    return ExportParams(Path(out), what, fmt, run, all_documents=everything)


def check_stage(manifest: str) -> Generator[Progress, None, object]:
    """Check the files of a manifest, as a job."""
    from labeler.stages.verify import verify_manifest

    yield Progress(0, None, "files", "check the manifest")
    return verify_manifest(Path(manifest))
