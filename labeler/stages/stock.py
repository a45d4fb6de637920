"""Stock: the documents of a catalog as one person sees them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.courtesy import stand_aside
from labeler.domain.grades import EventKind
from labeler.stages.sharing import NOBODY, Others
from labeler.store.serving import Catalog

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Stock:
    """The documents of a catalog as one person sees them.

    Attributes:
        there: which can be drawn; at most one of each group of documents that say the same.
        skipped: skipped documents that can be served again, oldest skip first; one of each group.
        left, behind_twin, with_others, enough, lost: as in `labeler.stages.queue.QueueReport`.
        begun: documents of those that are there which the queue drew for others, the longest begun first.
        again: documents that come back since their grade counts no more, one of each group; those on the desk first.
    """

    there: NDArray[np.bool_]
    skipped: list[int]
    left: int
    behind_twin: int
    with_others: int = 0
    enough: int = 0
    lost: frozenset[int] = frozenset()
    begun: tuple[int, ...] = ()
    again: tuple[int, ...] = ()


def sort_stock(
    catalog: Catalog,
    answers: Mapping[int, EventKind],
    exclude: Collection[int],
    others: Others = NOBODY,
    outdated: Sequence[int] = (),
) -> Stock:
    """Sort documents by what a person did, and by what the others leave to them.

    Args:
        answers: newest answer by document. exclude: what is on the desk; it comes before its twins.
        outdated: documents with a grade that counts no more, the first to come back first.
    """
    ids, groups = catalog.ids, catalog.group_of
    answered = array_of(answers)
    fresh = ~np.isin(ids, answered)
    is_open = fresh & ~np.isin(groups, catalog.groups.of(answered))
    on_desk = is_open & np.isin(ids, array_of(exclude))
    skipped = _skipped(catalog, answers)
    stand_aside()
    skips = array_of(n for n, kind in answers.items() if kind is EventKind.SKIP)
    skips = skips[np.isin(skips, ids)]
    lost: frozenset[int] = frozenset()
    with_others = enough = 0
    if others is not NOBODY:
        mine = np.union1d(groups[is_open], catalog.groups.of(array_of(skipped)))
        with_others, enough = (int(np.isin(mine, theirs).sum()) for theirs in (others.away, others.enough))
        theirs = np.concatenate([others.away, others.enough])
        is_theirs = np.isin(groups, theirs)
        lost = frozenset(ids[on_desk & is_theirs].tolist())
        fresh, is_open, on_desk = fresh & ~is_theirs, is_open & ~is_theirs, on_desk & ~is_theirs
        skips = skips[~np.isin(catalog.groups.of(skips), theirs)]
        skipped = [n for n in skipped if n in set(skips.tolist())]
    again = _one_of_each(catalog, sorted(outdated, key=lambda number: number not in exclude), ids[is_open])
    on_desk |= is_open & np.isin(ids, array_of(again))
    there = is_open & ~np.isin(groups, groups[on_desk])
    if others is not NOBODY:
        there &= ~np.isin(ids, others.passed_over)
    there[there] = _first_of_each(groups[there])
    desk = np.unique(groups[on_desk]).size  # a desk may hold two that were found alike only later
    left = int(there.sum()) + desk
    behind_twin = int(fresh.sum()) - left + len(skips) - len(skipped)
    can_come = set(ids[there].tolist()) if others.begun else set()
    begun = tuple(number for number in others.begun if number in can_come)
    return Stock(there, skipped, left + len(skipped), behind_twin, with_others, enough, lost, begun, again)


def _one_of_each(catalog: Catalog, numbers: Iterable[int], among: Numbers) -> tuple[int, ...]:
    """Those of the documents that are ``among`` others, the first of each group."""
    found = array_of(numbers)
    found = found[np.isin(found, among)]
    return tuple(found[_first_of_each(catalog.groups.of(found))].tolist())


def _first_of_each(groups: Numbers) -> NDArray[np.bool_]:
    """Which places are the first of their group."""
    if (np.diff(groups) > 0).all():  # as it is where no two say the same
        return np.ones(len(groups), dtype=np.bool_)
    first = np.zeros(len(groups), dtype=np.bool_)
    first[np.unique(groups, return_index=True)[1]] = True
    return first


def _skipped(catalog: Catalog, answers: Mapping[int, EventKind]) -> list[int]:
    """Skipped documents that can still be served, oldest skip first; none whose twin was graded or skipped before."""
    done = array_of(n for n, kind in answers.items() if kind is not EventKind.SKIP)
    numbers = array_of(n for n, kind in answers.items() if kind is EventKind.SKIP)
    numbers = numbers[np.isin(numbers, catalog.ids)]
    groups = catalog.groups.of(numbers)
    is_open = ~np.isin(groups, catalog.groups.of(done))
    there: list[int] = numbers[is_open][_first_of_each(groups[is_open])].tolist()
    return there


def array_of(numbers: Iterable[int]) -> Numbers:
    """Document numbers as an array."""
    return np.fromiter(numbers, dtype=np.int64)
