"""Describe: statistics and word counts of every main text, for the probe; kept by the text's hash."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

from labeler.domain.errors import WorldError
from labeler.domain.ledger import kept_text
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.stages.describing import Told, describe_some, features_key, start_describing
from labeler.stages.worker_life import Done, why_not
from labeler.stages.workers import KillablePool
from labeler.store import features, ledgers
from labeler.store.features import Described
from labeler.store.project import Project

BATCH = 64
BATCH_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class DescribeParams:
    """How to describe.

    Attributes:
        workers: worker processes; 0 for one per core.
    """

    workers: int = 0


@dataclass(frozen=True, slots=True)
class DescribeReport:
    """How many main texts were described now."""

    texts: int


def run(project: Project, params: DescribeParams) -> Generator[Progress, None, DescribeReport]:
    """Describe every main text that was not described by the present code (law 11)."""
    key = features_key()
    with project.read() as tx:
        known = features.known(tx, key)
        todo = {s.main_hash: s.document_id for s in ledgers.standings(tx) if s.main_hash and s.main_hash not in known}
    yield Progress(0, len(todo), "texts", "describe")
    parts = [list(todo)[at : at + BATCH] for at in range(0, len(todo), BATCH)]
    if not parts:
        return DescribeReport(0)
    workers = min(params.workers or os.cpu_count() or 1, len(parts))
    pool = KillablePool(describe_some, workers=workers, timeout_s=BATCH_SECONDS, initializer=start_describing)
    done = 0
    for part, result in zip(parts, pool.map(_texts(project, parts, todo)), strict=True):
        if not isinstance(result, Done):
            raise WorldError(
                phrase("Describing the texts stopped: {reason}.", reason=why_not(result)), phrase("Prepare again.")
            )
        with project.write() as tx:
            features.save(tx, [_row(h, key, told) for h, told in zip(part, result.value, strict=True)])
        done += len(part)
        yield Progress(done, len(todo), "texts", "describe")
    return DescribeReport(done)


def _row(main_hash: str, key: str, told: Told) -> Described:
    return Described(main_hash, key, *told)


def _texts(project: Project, parts: Sequence[Sequence[str]], todo: Mapping[str, int]) -> Iterator[list[str]]:
    for part in parts:
        with project.read() as tx:
            found = ledgers.extractions(tx, [todo[h] for h in part])
        yield [kept_text(found[todo[h]].text, found[todo[h]].spans) for h in part]
