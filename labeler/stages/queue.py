"""Queue: what a person should grade next, and why. Nothing ever drops out of it; skipped documents come back last."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.domain.grades import EventKind, Strategy, digest
from labeler.domain.progress import Progress
from labeler.learn.queues import Candidates, Pick, draw
from labeler.stages.config import load_settings
from labeler.store import documents, events, ledgers, probes
from labeler.store.project import Project, Tx


@dataclass(frozen=True, slots=True)
class QueueParams:
    """What to draw.

    Attributes:
        n: how many documents.
        strategy: ``mixed`` (default), ``uncertainty``, ``random`` or ``evaluation``.
        annotator: whose answers count as done; empty for anybody's.
        exclude: document numbers that are on the desk already.
    """

    n: int = 10
    strategy: str = "mixed"
    annotator: str = ""
    exclude: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Served:
    """A document in the queue: strategy and the propensity with which it drew it, and its score where there is one."""

    document_id: int
    document: str
    strategy: Strategy
    propensity: float
    score: float | None
    probe: int | None


@dataclass(frozen=True, slots=True)
class QueueReport:
    """What is served, and how many documents are left to grade, these included."""

    served: tuple[Served, ...]
    left: int


def run(project: Project, params: QueueParams) -> Generator[Progress, None, QueueReport]:
    """Draw the next documents. The same project state and parameters draw the same ones."""
    yield Progress(0, None, "documents", "queue")
    with project.read() as tx:
        fresh, skipped = _open_documents(tx, params.annotator, params.exclude)
        settings = load_settings(tx)
        probe = probes.info(tx)
        known = probes.spreads(tx, probe.id) if probe else {}
        state = [settings.seed, events.last_hash(tx), params.annotator, sorted(params.exclude)]
        names = documents.external_ids(tx)
    number = probe.id if probe else None
    seed = int(digest(state)[:15], 16)
    picks = draw(params.strategy, _candidates(fresh, known), n=params.n, cut=settings.keep_at, seed=seed)
    if len(picks) < params.n:
        picks = [*picks, *_oldest_skips(skipped, params.n - len(picks))]
    served = tuple(
        Served(p.id, names[p.id], p.strategy, p.propensity, known[p.id][0] if p.id in known else None, number)
        for p in picks
    )
    return QueueReport(served, len(fresh) + len(skipped))


def _open_documents(tx: Tx, annotator: str, exclude: frozenset[int]) -> tuple[list[int], list[int]]:
    """Documents to grade that nobody (or not this person) answered, and those skipped, oldest skip first."""
    passed = {number for number, row in ledgers.screenings(tx).items() if row.stage is None}
    candidates = [s.document_id for s in ledgers.standings(tx) if s.main_hash and s.document_id in passed]
    answers = events.answered(tx, annotator or None)
    fresh = [n for n in candidates if n not in answers and n not in exclude]
    allowed = set(candidates) - exclude
    skipped = [n for n, kind in answers.items() if kind is EventKind.SKIP and n in allowed]
    return fresh, skipped


def _candidates(ids: Sequence[int], known: dict[int, tuple[float, float, float]]) -> Candidates:
    nothing = (np.nan, np.nan, np.nan)
    rows = np.array([known.get(n, nothing) for n in ids], dtype=np.float64).reshape(-1, 3)
    return Candidates(ids=np.array(ids, dtype=np.int64), expected=rows[:, 0], p_keep=rows[:, 1], spread=rows[:, 2])


def _oldest_skips(skipped: Sequence[int], n: int) -> list[Pick]:
    """Skipped documents come back in the order they were skipped: chance has no part in it."""
    return [Pick(number, Strategy.CHOSEN, 1.0) for number in skipped[:n]]
