"""What Home shows: what is in the project, where its tokens go, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.probes import ProbeInfo, RunInfo
from labeler.store import events, ledgers, overview, probes, runs
from labeler.store.overview import Overview
from labeler.store.project import Project

ENOUGH_TO_TRAIN = 10


class Next(StrEnum):
    """The one thing to do next."""

    IMPORT = "import"
    PREPARE = "prepare"
    GRADE = "grade"
    TRAIN = "train"
    DECIDE = "decide"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class HomeView:
    """Home in numbers.

    Attributes:
        flow: tokens kept and dropped by reason; after a decision run, of that run; they add up to ``counts.tokens``.
        train_behind: grades recorded since the newest probe.
    """

    counts: Overview
    flow: Mapping[str, int]
    probe: ProbeInfo | None
    run: RunInfo | None
    grades: int
    train_behind: int
    next: Next


def home_view(project: Project) -> HomeView:
    """Look at the whole project."""
    with project.read() as tx:
        counts = overview.overview(tx)
        probe, run = probes.info(tx), runs.info(tx)
        flow = runs.tokens_by_reason(tx, run.id) if run else ledgers.tokens_by_fate(tx)
        grades = len(events.current_grades(tx))
        last = events.last_seq(tx)
    behind = last - probe.events if probe else last
    return HomeView(counts, flow, probe, run, grades, behind, what_next(counts, probe, run, grades, behind))


def what_next(counts: Overview, probe: ProbeInfo | None, run: RunInfo | None, grades: int, behind: int) -> Next:
    """The first step of the main path that is open."""
    total = counts.pages + counts.lessons
    if not total:
        return Next.IMPORT
    if counts.extracted < total or counts.screened < counts.extracted:
        return Next.PREPARE
    if grades < ENOUGH_TO_TRAIN:
        return Next.GRADE
    if probe is None or behind >= max(ENOUGH_TO_TRAIN, probe.grades // 5):
        return Next.TRAIN
    if run is None or run.probe != probe.id:
        return Next.DECIDE
    return Next.AUDIT
