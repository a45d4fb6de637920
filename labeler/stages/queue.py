"""Queue: what a person should grade next, and why. Skipped documents come back last.

What a person graded under a rubric that the one in force does not accept any more comes back first.

Of documents with equal or similar main texts a person gets one; the others wait behind it, and are counted. Where
several people share the documents, what enough of them graded or have on their desks is left to them, and counted too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.courtesy import stand_aside
from labeler.domain.grades import Event, EventKind, Strategy, digest, moment
from labeler.domain.progress import Progress
from labeler.domain.team import Sharing
from labeler.domain.wording import phrase
from labeler.learn.queues import Candidates, Pick, check_name, draw, set_apart
from labeler.stages.config import ProjectSettings, load_recipe, load_settings
from labeler.stages.gather import NOT_DRAWN
from labeler.stages.sharing import NOBODY, Others, is_shared, load_sharing, look_at_others
from labeler.stages.shelf import Shelf
from labeler.stages.standing import Gold, gold_among
from labeler.stages.stock import array_of, sort_stock
from labeler.store import events, leases, probes, raters, serving
from labeler.store.project import Project, Tx
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
        lease: whether what is drawn is leased to the annotator, in a project that several people share.
    """

    n: int = 10
    strategy: str = "mixed"
    annotator: str = ""
    exclude: frozenset[int] = frozenset()
    skipped: bool = True
    lease: bool = False


@dataclass(frozen=True, slots=True)
class Served:
    """A document in the queue.

    Attributes:
        strategy, propensity: what drew it, and with which probability.
            A skipped document that comes back has those with which it was served first, so that one of the evaluation
            stream stays one; where nobody knows them, it counts as chosen.
        among: how many documents the strategy drew from; None where nobody knows.
        score: its expected grade, where there is one. probe: the probe in force.
        learned: number of the last event that the live probe had learned when this was drawn; None without a live probe,
            and while it settled.
        again: whether this person graded it under an earlier rubric, and that grade counts no more.
    """

    document_id: int
    document: str
    strategy: Strategy
    propensity: float
    score: float | None
    probe: int | None
    among: int | None = None
    learned: int | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class QueueReport:
    """What is served, and what is left to grade.

    Attributes:
        left: documents still to be graded, those served and those on the desk included.
        skipped: documents that were skipped; they wait behind the others.
        behind_twin: documents without an answer that are not left, as one with an equal or similar main text was
            answered or comes before them.
        with_others: documents that are not left, as they are on others' desks now.
        enough: documents that are not left, as enough others answered them.
        lost: documents on the desk whose lease expired and that others have taken.
        again: documents that come back since the grade they have counts no more.
    """

    served: tuple[Served, ...]
    left: int
    skipped: int
    behind_twin: int = 0
    with_others: int = 0
    enough: int = 0
    lost: frozenset[int] = frozenset()
    again: int = 0


def run(project: Project, params: QueueParams, shelf: Shelf | None = None) -> Generator[Progress, None, QueueReport]:
    """Draw the next documents. The same project state and parameters draw the same ones.

    Args:
        shelf: of somebody who draws again and again from this project.
    """
    check_name(params.strategy)
    shelf = shelf or Shelf()
    yield Progress(0, None, "documents", phrase("queue"))
    with project.read() as tx:
        sharing = load_sharing(tx)
        shared = is_shared(tx, sharing)
        if not (shared and params.lease):
            return _drawn(tx, params, shelf, sharing if shared else None)
        _catalog(tx, shelf)  # read here, where nobody has to wait for it
    with project.write(urgent=True) as tx:
        return _leased(tx, params, shelf, load_sharing(tx))


def _leased(tx: Tx, params: QueueParams, shelf: Shelf, sharing: Sharing) -> QueueReport:
    """Draw and lease in one transaction: between the two nobody else can take the same."""
    report = _drawn(tx, params, shelf, sharing)
    on_desk = params.exclude - report.lost - raters.answered_of(tx, params.annotator, params.exclude)
    mine = on_desk | {s.document_id for s in report.served}
    leases.keep_only(tx, params.annotator, mine)
    leases.hold(tx, params.annotator, mine, sharing.lease_minutes * 60)
    return report


def _catalog(tx: Tx, shelf: Shelf) -> Catalog:
    probe = probes.info(tx)
    return shelf.catalog(tx, probe.id if probe else None)


def _drawn(tx: Tx, params: QueueParams, shelf: Shelf, sharing: Sharing | None) -> QueueReport:
    """Draw. ``sharing``: how the project is shared; None for somebody who works alone."""
    settings = load_settings(tx)
    catalog, learned = shelf.with_live_scores(_catalog(tx, shelf))
    stand_aside()
    said = _said(tx, catalog, params.annotator, sharing, settings.keep_at, shelf)
    others = said.others
    stand_aside()
    outdated = serving.to_grade_again(tx, params.annotator)
    stock = sort_stock(catalog, said.own, params.exclude, others, list(outdated))
    outdated_ones = [n for n in stock.again if n not in params.exclude][: max(params.n, 0)]
    again = [*outdated_ones, *(n for n in others.begun if n in stock.begun)][: max(params.n, 0)]
    seed = _seed(tx, params, settings, others)
    gold = gold_among(tx, params.annotator, catalog.ids, params.exclude, params.n, seed)
    if gold.alone:
        only = _with_gold(tx, [], gold, catalog.stamp[1], params.n)
        return QueueReport(only, gold.left, 0)
    there = stock.there & ~np.isin(catalog.ids, array_of([*stock.begun, *gold.kept]))
    stand_aside()
    apart = set_apart(catalog.group_of, seed=settings.seed)
    picks = draw(
        params.strategy,
        _candidates(catalog, there & ~apart),
        apart=_candidates(catalog, there & apart),
        n=params.n - len(again),
        cut=settings.keep_at,
        seed=seed,
        recipe=load_recipe(tx),
        space=shelf.space(tx),
        known=_known(catalog, said.anybody(), [*params.exclude, *others.on_desks.tolist()]),
    )
    if params.skipped:
        waiting = [n for n in stock.skipped if n not in params.exclude]
        picks = [*picks, *_oldest_skips(waiting, params.n - len(again) - len(picks))]
    names = serving.names(tx, [*again, *(p.id for p in picks)])
    first = {**others.begun, **outdated}
    drawn = raters.events_numbered(tx, [first[n] for n in again])
    skips = [p.id for p in picks if p.strategy is Strategy.CHOSEN]
    back = {n: event for n in skips if (event := _first_draw(tx, names[n], params.annotator)) is not None}
    number = catalog.stamp[1]
    served = [_served_again(n, drawn[first[n]], again=n in outdated_ones) for n in again]
    served += [
        _served_again(p.id, back[p.id])
        if p.id in back
        else Served(
            p.id, names[p.id], p.strategy, p.propensity, _score(catalog, p.id), number, p.among or None, learned
        )
        for p in picks
    ]
    lost = frozenset(n for n in params.exclude if n in stock.lost and n not in gold.kept)
    return QueueReport(
        _with_gold(tx, served, gold, number, params.n), stock.left, len(stock.skipped), stock.behind_twin, stock.with_others, stock.enough, lost,
        len(stock.again),
    )  # fmt: skip


def _with_gold(tx: Tx, served: Sequence[Served], gold: Gold, probe: int | None, n: int) -> tuple[Served, ...]:
    """The documents that are served, with gold ones in their places."""
    names = serving.names(tx, list(gold.slots.values()))
    found = list(served)
    for at, number in sorted(gold.slots.items()):
        made = Served(number, names[number], Strategy.GOLD, gold.propensity, None, probe, gold.among)
        found.insert(min(at, len(found)), made)
    return tuple(found[:n])


@dataclass(frozen=True, slots=True)
class _Said:
    """What was said of the documents: the person's own answers, the newest of anybody, and what others do."""

    own: Mapping[int, EventKind]
    anybody: Callable[[], Mapping[int, EventKind]]
    others: Others = NOBODY


def _said(
    tx: Tx, catalog: Catalog, annotator: str, sharing: Sharing | None, keep_at: int, shelf: Shelf | None = None
) -> _Said:
    """Read it: of somebody who works alone by their answers, of a team all at once.

    To nobody in particular counts as done what anybody did; in a team, what enough people did.
    """
    if sharing is None:
        known = shelf.answers if shelf is not None else None
        return _Said(serving.answered(tx, annotator or None, known), lambda: serving.answered(tx, None, known))
    ratings = raters.read_ratings(tx)
    others = look_at_others(tx, ratings, catalog, annotator, sharing, keep_at)
    return _Said(ratings.of(annotator), ratings.newest, others)


def _seed(tx: Tx, params: QueueParams, settings: ProjectSettings, others: Others) -> int:
    state: list[object] = [settings.seed, events.last_hash(tx), params.annotator, sorted(params.exclude)]
    if others is not NOBODY:
        state.append(others.on_desks.tolist())
    return int(digest(state)[:15], 16)


def _served_again(number: int, first: Event, *, again: bool = False) -> Served:
    """A document that was drawn before, for somebody else or (``again``) for this person; it is served as it was then."""
    a, c = first.action, first.action.circumstances
    strategy = Strategy.CHOSEN if c.strategy is Strategy.IMPORT else c.strategy
    return Served(number, a.document, strategy, c.propensity or 1.0, c.score, c.probe, c.among, c.learned, again)


def count(project: Project, annotator: str = "") -> QueueReport:
    """What is left to grade, without drawing: no vector is read. ``annotator`` as in `QueueParams`."""
    with project.read() as tx:
        catalog = _catalog(tx, Shelf())
        sharing = load_sharing(tx)
        shared = sharing if is_shared(tx, sharing) else None
        said = _said(tx, catalog, annotator, shared, load_settings(tx).keep_at)
        stock = sort_stock(catalog, said.own, (), said.others, list(serving.to_grade_again(tx, annotator)))
    return QueueReport(
        (), stock.left, len(stock.skipped), stock.behind_twin, stock.with_others, stock.enough, again=len(stock.again)
    )


def _candidates(catalog: Catalog, which: NDArray[np.bool_]) -> Candidates:
    scores = catalog.scores[which]
    return Candidates(ids=catalog.ids[which], expected=scores[:, 0], p_keep=scores[:, 1], spread=scores[:, 2])


def _known(catalog: Catalog, answers: Mapping[int, EventKind], exclude: Collection[int]) -> list[int]:
    """Documents of the catalog that anybody graded, or that are on the desk. They are looked up: to sort the catalog for
    each document that is served would hold up the window.
    """
    graded = array_of(number for number, kind in answers.items() if kind is EventKind.GRADE)
    numbers = np.unique(np.concatenate([graded, array_of(exclude)]))
    at = np.searchsorted(catalog.ids, numbers)
    is_there = at < len(catalog.ids)
    is_there[is_there] = catalog.ids[at[is_there]] == numbers[is_there]
    known: list[int] = numbers[is_there].tolist()
    return known


def _score(catalog: Catalog, number: int) -> float | None:
    at = int(np.searchsorted(catalog.ids, number))
    found = float(catalog.scores[at, 0])
    return None if np.isnan(found) else found


def _first_draw(tx: Tx, name: str, annotator: str) -> Event | None:
    """The answer that tells how the queue first drew a document that was skipped; None where nobody knows."""
    rows = events.standing(tx, serving.ANSWERS, annotator=annotator or None, document=name)
    drawn = [r for r in rows if r.propensity is not None and r.strategy not in NOT_DRAWN]
    return events.to_event(min(drawn, key=moment)) if drawn else None


def _oldest_skips(skipped: Sequence[int], n: int) -> list[Pick]:
    """Skipped documents come back in the order they were skipped: chance has no part in it."""
    return [Pick(number, Strategy.CHOSEN, 1.0, 0) for number in skipped[: max(n, 0)]]
