"""Measure: the values of all rules and the languages of paragraphs, for every main text. Thresholds come later."""

from __future__ import annotations

import importlib.metadata
import os
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from labeler.domain.grades import digest
from labeler.domain.progress import Progress
from labeler.stages.config import load_rule_set
from labeler.stages.measuring import Job, measure_some, start_measuring
from labeler.stages.worker_life import Done, why_not
from labeler.stages.workers import KillablePool
from labeler.store import ledgers, measures
from labeler.store.project import Project
from labeler.text.rules import Settings

CODE_VERSION = "measure-1"  # raise it when the same text would be measured otherwise
BATCH = 16
BATCH_SECONDS = 120.0
WORKER_MEMORY = 4_000_000_000  # bytes of address space
UNMEASURED = "unmeasured"  # in place of the body where measuring failed: what went wrong


@dataclass(frozen=True, slots=True)
class MeasureParams:
    """How to measure.

    Attributes:
        workers: worker processes; 0 for one per core.
    """

    workers: int = 0


@dataclass(frozen=True, slots=True)
class MeasureReport:
    """How many documents were measured now, and how many of them could not be."""

    documents: int
    failed: int


def run(project: Project, params: MeasureParams) -> Generator[Progress, None, MeasureReport]:
    """Measure every document with main text that is not measured under the present settings and code (law 11)."""
    with project.read() as tx:
        settings = load_rule_set(tx).settings
        about = basis(settings)
        wanted = {
            n: (about + digest([extracted])[: measures.REST], measured)
            for n, (extracted, measured) in measures.keys(tx).items()
        }
    todo = [number for number, (key, measured) in wanted.items() if key != measured]
    yield Progress(0, len(todo), "documents", "measure")
    if not todo:
        return MeasureReport(0, 0)
    parts = [todo[at : at + BATCH] for at in range(0, len(todo), BATCH)]
    workers = min(params.workers or os.cpu_count() or 1, len(parts))
    done = failed = 0
    for part, result in zip(parts, _pool(workers).map(_jobs(project, parts, settings)), strict=True):
        if isinstance(result, Done):
            bodies = result.value
        else:
            bodies = yield from _one_by_one(project, part, settings, why_not(result))
        failed += sum(UNMEASURED in body for body in bodies)
        with project.write() as tx:
            rows = zip(part, bodies, strict=True)
            measures.save(tx, {number: (wanted[number][0], body) for number, body in rows})
        done += len(part)
        yield Progress(done, len(todo), "documents", "measure")
    return MeasureReport(done, failed)


def basis(settings: Settings) -> str:
    """What values depend on besides the text, as a hash; the keys of measures begin with it."""
    return digest([CODE_VERSION, importlib.metadata.version("spacy"), repr(settings)])[: measures.BASIS]


def _pool(workers: int) -> KillablePool[Job, list[dict[str, object]]]:
    return KillablePool(
        measure_some, workers=workers, timeout_s=BATCH_SECONDS, memory_bytes=WORKER_MEMORY, initializer=start_measuring
    )


def _jobs(project: Project, parts: Sequence[Sequence[int]], settings: Settings) -> Iterator[Job]:
    for part in parts:
        with project.read() as tx:
            found = ledgers.extractions(tx, part)
        yield Job(tuple((found[number].text, found[number].spans) for number in part), settings)


def _one_by_one(
    project: Project, part: Sequence[int], settings: Settings, why: str
) -> Generator[Progress, None, list[dict[str, object]]]:
    """Measure alone the documents of a batch that failed: one bad text does not take its neighbours with it."""
    if len(part) == 1:
        return [{UNMEASURED: why}]
    bodies: list[dict[str, object]] = []
    alone = [[number] for number in part]
    for result in _pool(1).map(_jobs(project, alone, settings)):
        if isinstance(result, Done):
            bodies.extend(result.value)
        else:
            bodies.append({UNMEASURED: why_not(result)})
        yield Progress(len(bodies), len(part), "documents", "measure again")
    return bodies
