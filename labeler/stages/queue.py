"""Queue: what a person should grade next, and why. Skipped documents come back last.

Of documents with equal or similar main texts a person gets one; the others wait behind it, and are counted.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.grades import EventKind, Strategy, digest
from labeler.domain.progress import Progress
from labeler.learn.queues import Candidates, Pick, check_name, draw, set_apart
from labeler.stages.config import load_recipe, load_settings
from labeler.stages.shelf import Shelf
from labeler.store import events, probes, serving
from labeler.store.project import Project
from labeler.store.serving import Catalog


@dataclass(frozen=True, slots=True)
class QueueParams:
    """What to draw.

    Attributes:
        n: how many documents.
        strategy: ``mixed`` (default, by the project's recipe) or the name of one strategy.
        annotator: whose answers count as done; empty for anybody's.
        exclude: document numbers that are on the desk already.
        skipped: whether skipped documents come back when nothing else is left.
    """

    n: int = 10
    strategy: str = "mixed"
    annotator: str = ""
    exclude: frozenset[int] = frozenset()
    skipped: bool = True


@dataclass(frozen=True, slots=True)
class Served:
    """A document in the queue.

    Attributes:
        strategy, propensity: what drew it, and with which probability.
        among: how many documents the strategy drew from; None for a skipped document that came back.
        score: its expected grade, where there is one. probe: the probe in force.
        learned: number of the last event that the live probe had learned when this was drawn; None without a live probe,
            and while it settled.
    """

    document_id: int
    document: str
    strategy: Strategy
    propensity: float
    score: float | None
    probe: int | None
    among: int | None = None
    learned: int | None = None


@dataclass(frozen=True, slots=True)
class QueueReport:
    """What is served, and what is left to grade.

    Attributes:
        left: documents still to be graded, those served and those on the desk included.
        skipped: documents that were skipped; they wait behind the others.
        behind_twin: documents without an answer that are not left, as one with an equal or similar main text was
            answered or comes before them.
    """

    served: tuple[Served, ...]
    left: int
    skipped: int
    behind_twin: int = 0


def run(project: Project, params: QueueParams, shelf: Shelf | None = None) -> Generator[Progress, None, QueueReport]:
    """Draw the next documents. The same project state and parameters draw the same ones.

    Args:
        shelf: of somebody who draws again and again from this project.
    """
    check_name(params.strategy)
    shelf = shelf or Shelf()
    yield Progress(0, None, "documents", "queue")
    with project.read() as tx:
        settings = load_settings(tx)
        probe = probes.info(tx)
        stored = shelf.catalog(tx, probe.id if probe else None)
        catalog, learned = shelf.with_live_scores(stored)
        answers = serving.answered(tx, params.annotator or None)
        state = [settings.seed, events.last_hash(tx), params.annotator, sorted(params.exclude)]
        stock = _sort(catalog, answers, params.exclude)
        apart = set_apart(catalog.group_of, seed=settings.seed)
        picks = draw(
            params.strategy,
            _candidates(catalog, stock.there & ~apart),
            apart=_candidates(catalog, stock.there & apart),
            n=params.n,
            cut=settings.keep_at,
            seed=int(digest(state)[:15], 16),
            recipe=load_recipe(tx),
            space=shelf.space(tx),
            known=_known(catalog, serving.answered(tx, None), params.exclude),
        )
        if params.skipped:
            waiting = [n for n in stock.skipped if n not in params.exclude]
            picks = [*picks, *_oldest_skips(waiting, params.n - len(picks))]
        names = serving.names(tx, [p.id for p in picks])
    number = catalog.stamp[1]
    served = tuple(
        Served(p.id, names[p.id], p.strategy, p.propensity, _score(catalog, p.id), number, p.among or None, learned)
        for p in picks
    )
    return QueueReport(served, stock.left, len(stock.skipped), stock.behind_twin)


def count(project: Project, annotator: str = "") -> QueueReport:
    """What is left to grade, without drawing: no vector is read. ``annotator`` as in `QueueParams`."""
    with project.read() as tx:
        probe = probes.info(tx)
        catalog = Shelf().catalog(tx, probe.id if probe else None)
        stock = _sort(catalog, serving.answered(tx, annotator or None), ())
    return QueueReport((), stock.left, len(stock.skipped), stock.behind_twin)


@dataclass(frozen=True, slots=True, eq=False)
class Stock:
    """The documents of a catalog as one person sees them.

    Attributes:
        there: which can be drawn; at most one of each group of documents that say the same.
        skipped: skipped documents that can be served again, oldest skip first; one of each group.
        left, behind_twin: as in `QueueReport`.
    """

    there: NDArray[np.bool_]
    skipped: list[int]
    left: int
    behind_twin: int


def _sort(catalog: Catalog, answers: Mapping[int, EventKind], exclude: Collection[int]) -> Stock:
    """Sort documents by what a person did.

    Args:
        answers: newest answer by document. exclude: what is on the desk; it comes before its twins.
    """
    ids, groups = catalog.ids, catalog.group_of
    answered = _array(answers)
    fresh = ~np.isin(ids, answered)
    is_open = fresh & ~np.isin(groups, catalog.groups.of(answered))
    on_desk = is_open & np.isin(ids, _array(exclude))
    there = is_open & ~np.isin(groups, groups[on_desk])
    there[there] = _first_of_each(groups[there])
    desk = np.unique(groups[on_desk]).size  # a desk may hold two that were found alike only later
    skipped = _skipped(catalog, answers)
    skips = _array(n for n, kind in answers.items() if kind is EventKind.SKIP)
    done_since = int(np.isin(skips, ids).sum()) - len(skipped)
    left = int(there.sum()) + desk
    return Stock(there, skipped, left + len(skipped), int(fresh.sum()) - left + done_since)


def _first_of_each(groups: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which places are the first of their group."""
    first = np.zeros(len(groups), dtype=np.bool_)
    first[np.unique(groups, return_index=True)[1]] = True
    return first


def _skipped(catalog: Catalog, answers: Mapping[int, EventKind]) -> list[int]:
    """Skipped documents that can still be served, oldest skip first; none whose twin was graded or skipped before."""
    done = _array(n for n, kind in answers.items() if kind is not EventKind.SKIP)
    numbers = _array(n for n, kind in answers.items() if kind is EventKind.SKIP)
    numbers = numbers[np.isin(numbers, catalog.ids)]
    groups = catalog.groups.of(numbers)
    is_open = ~np.isin(groups, catalog.groups.of(done))
    there: list[int] = numbers[is_open][_first_of_each(groups[is_open])].tolist()
    return there


def _array(numbers: Iterable[int]) -> NDArray[np.int64]:
    return np.fromiter(numbers, dtype=np.int64)


def _candidates(catalog: Catalog, which: NDArray[np.bool_]) -> Candidates:
    scores = catalog.scores[which]
    return Candidates(ids=catalog.ids[which], expected=scores[:, 0], p_keep=scores[:, 1], spread=scores[:, 2])


def _known(catalog: Catalog, answers: Mapping[int, EventKind], exclude: Collection[int]) -> list[int]:
    """Documents of the catalog that anybody graded, or that are on the desk."""
    graded = _array(number for number, kind in answers.items() if kind is EventKind.GRADE)
    known: list[int] = np.intersect1d(np.concatenate([graded, _array(exclude)]), catalog.ids).tolist()
    return known


def _score(catalog: Catalog, number: int) -> float | None:
    at = int(np.searchsorted(catalog.ids, number))
    found = float(catalog.scores[at, 0])
    return None if np.isnan(found) else found


def _oldest_skips(skipped: Sequence[int], n: int) -> list[Pick]:
    """Skipped documents come back in the order they were skipped: chance has no part in it."""
    return [Pick(number, Strategy.CHOSEN, 1.0, 0) for number in skipped[: max(n, 0)]]
