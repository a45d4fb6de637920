"""Prepare: extract, compare, find passages, measure, screen, describe and embed all that is new."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass

from labeler.domain.progress import Progress
from labeler.stages import describe, embed, extract, measure, passages, screen, twins
from labeler.store import ledgers
from labeler.store.project import Project


@dataclass(frozen=True, slots=True)
class PrepareParams:
    """How to prepare.

    Attributes:
        workers: worker processes for extraction; 0 for one per core.
    """

    workers: int = 0


@dataclass(frozen=True, slots=True)
class PrepareReport:
    """The project as it stands.

    Attributes:
        documents: all prepared documents. tokens: tokens in all their visible texts.
        by_fate: tokens that are ``kept`` so far, and those dropped by each reason; they add up to ``tokens``.
        new: how many documents were extracted now. failed: how many of those could not be.
    """

    documents: int
    tokens: int
    by_fate: dict[str, int]
    seconds: float
    new: int
    failed: int


def run(project: Project, params: PrepareParams) -> Generator[Progress, None, PrepareReport]:
    """Run the stages one after the other; each does only what is new."""
    started = time.monotonic()
    extracted = yield from extract.run(project, extract.ExtractParams(params.workers))
    yield from twins.run(project, twins.TwinsParams())
    yield from passages.run(project, passages.PassagesParams())
    yield from measure.run(project, measure.MeasureParams(params.workers))
    yield from screen.run(project, screen.ScreenParams())
    yield from describe.run(project, describe.DescribeParams(params.workers))
    yield from embed.run(project, embed.EmbedParams())
    with project.read() as tx:
        by_fate = ledgers.tokens_by_fate(tx)
        documents = len(ledgers.standings(tx))
    seconds = round(time.monotonic() - started, 3)
    return PrepareReport(documents, sum(by_fate.values()), by_fate, seconds, extracted.documents, extracted.failed)
