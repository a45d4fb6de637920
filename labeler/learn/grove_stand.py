"""A stand: the trees of one epoch of a grove, the grades in their leaves, and what they say of the pool.

What takes long (growing a tree and walking documents through it) reads only what does not change, so it needs no lock.
What changes the stand (``admit``, ``learn``, ``plant``, ``add_rows``) is short, and is left to one thread at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from labeler.domain.courtesy import stand_aside
from labeler.domain.grades import GRADES
from labeler.learn.bootstrap import bootstrap_counts
from labeler.learn.features import FloatArray
from labeler.learn.forest import Forest
from labeler.learn.grove_events import EventLog, Parts
from labeler.learn.grove_pool import Pool, Rows, with_room
from labeler.learn.grove_sums import ROWS, Leaves, Sums, add_leaves, add_tree, added_up, answers_of
from labeler.learn.growing import ForestSettings, Soil, grow_tree
from labeler.learn.trees import EMPTY_TREE, FlatTrees, join_trees
from labeler.learn.views import Views, fit_views

Label = tuple[int, bytes]  # so many events, and their digest
_MOST_NODES = 1 << 16
_FEW = 6  # changed leaves of a tree; with more, all its documents look their change up


@dataclass(frozen=True, slots=True, eq=False)
class Sprout:
    """A grown tree that is not in the stand yet, and where it puts the documents it was walked with."""

    number: int
    label: Label
    tree: FlatTrees
    pool: Leaves
    epoch: Leaves


@dataclass(frozen=True, slots=True, eq=False)
class NewRows:
    """Rows from ``start`` that are not in the stand yet: their linear views, and their leaves in what stood then."""

    start: int
    linear: FloatArray
    leaves: Leaves
    trees: tuple[FlatTrees, ...]


def planted(settings: ForestSettings, pool: Pool, log: EventLog, epoch: int) -> Stand:
    """A stand without trees or rows of the pool: views fitted on the documents graded in the first events."""
    texts = log.texts(epoch)
    rows = pool.rows(texts)
    views, columns = fit_views(
        pool.features(rows), log.table(epoch).means(),
        families=settings.families, seed=settings.seed, groups=pool.groups[rows].tolist(),
    )  # fmt: skip
    stand = Stand(settings, pool, views, (epoch, log.digests[epoch]))
    stand.admit(texts, columns)
    stand.learn({text: log.parts(text) for text in texts})
    return stand


class Stand:
    """The trees of one epoch.

    Attributes:
        label: the events whose documents the views were fitted on.
        grown: the events each tree was grown from; None for those that were not yet.
        sums: of the pool's documents (`labeler.learn.grove_sums`); replaced, never changed.
    """

    def __init__(self, settings: ForestSettings, pool: Pool, views: Views, label: Label) -> None:
        self.label, self.views = label, views
        self.grown: list[Label | None] = [None] * settings.trees
        self.sums: Sums = np.zeros((ROWS, 0))
        self._settings, self._pool = settings, pool
        self._linear: FloatArray = np.zeros((views.repeats, 0), np.float32)
        self._trees = [EMPTY_TREE] * settings.trees
        self._leaves: Leaves = np.zeros((settings.trees, 0), np.uint16)  # of the pool's documents
        self._totals = np.zeros((settings.trees, 1, len(GRADES)), np.int64)
        self._answers = np.zeros((settings.trees, ROWS, 1))
        self._at: dict[int, int] = {}  # place of each graded text in what follows
        self._pool_rows: Rows = np.zeros(0, np.int64)
        self._columns: FloatArray = np.zeros((views.width, 0), np.float32)
        self._counts = np.zeros((settings.trees, 0), np.uint16)
        self._places: Leaves = np.zeros((settings.trees, 0), np.uint16)
        self._parts: Parts = np.zeros((len(GRADES), 0), np.int64)
        self._epoch_columns: FloatArray = self._columns

    @property
    def count(self) -> int:
        """How many of the pool's rows are in the stand."""
        return int(self.sums.shape[1])

    def known(self, texts: Iterable[int] | None = None) -> list[int]:
        """The texts that were admitted, of ``texts`` or of all."""
        return [text for text in (self._at if texts is None else texts) if text in self._at]

    def admit(self, texts: list[int], columns: FloatArray | None = None) -> None:
        """Take in graded texts, without grades so far.

        Args:
            columns: of the documents that the views were fitted on, from fits without them, shape (texts, columns);
                those of later documents are what the views say of them.
        """
        new = [text for text in texts if text not in self._at]
        if not new:
            return
        start, end = len(self._at), len(self._at) + len(new)
        rows = self._pool.rows(new)
        if columns is None and rows.max() >= self.count:
            self.add_rows(self.new_rows())
        self._counts = with_room(self._counts, end)
        self._counts[:, start:end] = bootstrap_counts(
            self._settings.seed, self._settings.trees, np.array(new, np.uint64)
        )
        self._places, self._parts = with_room(self._places, end), with_room(self._parts, end)
        self._columns, self._pool_rows = with_room(self._columns, end), with_room(self._pool_rows, end)
        self._pool_rows[start:end] = rows
        if columns is not None:
            self._epoch_columns = np.ascontiguousarray(columns.T)
            self._columns[:, start:end] = self._epoch_columns
        else:
            self._columns[:, start:end] = [column[rows] for column in self._pool_columns(self.count)]
            self._places[:, start:end] = self._leaves[:, rows]
        self._at.update(zip(new, range(start, end), strict=True))

    def learn(self, given: Mapping[int, Parts]) -> None:
        """Set what some admitted texts' grades add to leaves (`EventLog.parts`), and the sums by difference."""
        places = np.array([self._at[text] for text in given], np.int64)
        changes = np.array([given[text] - self._parts[:, at] for text, at in zip(given, places, strict=True)])
        moved = changes.any(axis=1) if len(changes) else np.zeros(0, np.bool_)
        if not moved.any():
            return
        stand_aside()
        places, changes = places[moved], changes[moved]
        self._parts[:, places] += changes.T
        trees, which = np.nonzero(self._counts[:, places])
        leaves = self._places[trees, places[which]].astype(np.int64)
        drawn = self._counts[trees, places[which]].astype(np.int64)
        np.add.at(self._totals, (trees, leaves), drawn[:, None] * changes[which])
        touched = np.unique(trees * _MOST_NODES + leaves)
        self._answer(touched // _MOST_NODES, touched % _MOST_NODES)

    def _answer(self, trees: Rows, leaves: Rows) -> None:
        """Answer anew in some leaves, the trees in ascending order, and change the sums by the difference."""
        answers = answers_of(self._totals[trees, leaves])
        differences = answers - self._answers[trees, :, leaves].T
        self._answers[trees, :, leaves] = answers.T
        sums, pool = self.sums.copy(), self._leaves[:, : self.count]
        first, which, sizes = np.unique(trees, return_index=True, return_inverse=True, return_counts=True)[1:]
        few = sizes[which] <= _FEW
        add_leaves(sums, pool, trees[few], leaves[few], np.ascontiguousarray(differences[:, few]))
        for at, size in zip(first[sizes > _FEW].tolist(), sizes[sizes > _FEW].tolist(), strict=True):
            table = np.zeros((ROWS, self._answers.shape[2]))
            table[:, leaves[at : at + size]] = differences[:, at : at + size]
            add_tree(sums, table, pool[trees[at]])
        self.sums = sums

    def sprout(self, number: int, log: EventLog, events: int) -> Sprout:
        """Grow the tree of that number from the first ``events`` events, all of whose texts were admitted."""
        table = log.table(events)
        at = np.array([self._at[text] for text in log.texts(events)], np.int64)
        stand_aside()
        soil = Soil.of(self._columns[:, at].T, self.views.repeats)
        weights = self._counts[number, at] * table.totals()
        tree, _ = grow_tree(soil, table.means(), weights, self._settings, number)
        if len(tree.feature) > _MOST_NODES:
            raise ValueError(f"a tree of {len(tree.feature)} nodes is more than a grove holds")
        return Sprout(
            number, (events, log.digests[events]), tree, self._walk(tree, 0, self.count),
            tree.leaves_by_column(self._epoch_columns)[0].astype(np.uint16),
        )  # fmt: skip

    def plant(self, sprout: Sprout) -> None:
        """Put a grown tree in the place of the one of its number."""
        number, known, graded = sprout.number, len(sprout.pool), len(self._at)
        pool = np.concatenate([sprout.pool, self._walk(sprout.tree, known, self.count)])
        places = pool[self._pool_rows[:graded]]
        places[: len(sprout.epoch)] = sprout.epoch
        totals = np.zeros((len(sprout.tree.feature), len(GRADES)), np.int64)
        drawn = self._counts[number, :graded].astype(np.int64)
        np.add.at(totals, places, drawn[:, None] * self._parts[:, :graded].T)
        answers = answers_of(totals)
        sums, before = np.empty_like(self.sums), self._leaves[number, : self.count]
        for row in range(ROWS):
            stand_aside()
            difference = answers[row].take(pool)
            difference -= self._answers[number, row].take(before)
            np.add(self.sums[row], difference, out=sums[row])
        self._make_room(len(totals))
        self._totals[number, : len(totals)], self._totals[number, len(totals) :] = totals, 0
        self._answers[number, :, : len(totals)], self._answers[number, :, len(totals) :] = answers, 0.0
        self._leaves[number, : self.count] = pool
        self._places[number, :graded] = places
        self._trees[number], self.grown[number] = sprout.tree, sprout.label
        self.sums = sums

    def _make_room(self, nodes: int) -> None:
        if self._totals.shape[1] < nodes:
            self._answers = with_room(self._answers, nodes)
            totals = np.zeros((len(self._trees), self._answers.shape[2], len(GRADES)), np.int64)
            totals[:, : self._totals.shape[1]] = self._totals
            self._totals = totals

    def new_rows(self, most: int | None = None) -> NewRows:
        """The pool's rows that are not in the stand yet, all or ``most``, walked through its trees."""
        trees, start, end = tuple(self._trees), self.count, self._pool.count
        end = end if most is None else min(end, start + most)
        linear = np.hstack([np.zeros((self.views.repeats, 0), np.float32), *self._pool.linear(self.views, start, end)])
        columns = [*(c[start:] for c in self._pool.plain(self.views.families, end)), *linear]
        return NewRows(start, linear, np.stack([_leaves(tree, columns, end - start) for tree in trees]), trees)

    def add_rows(self, new: NewRows) -> None:
        """Take in rows of the pool, unless they were taken in already."""
        start, end = new.start, new.start + new.linear.shape[1]
        if start != self.count:
            return  # they came in meanwhile
        linear, leaves = with_room(self._linear, end), with_room(self._leaves, end)
        linear[:, start:end], leaves[:, start:end] = new.linear, new.leaves
        self._linear, self._leaves = linear, leaves
        for number, (tree, known) in enumerate(zip(self._trees, new.trees, strict=True)):
            if tree is not known:  # it was replaced meanwhile
                leaves[number, start:end] = self._walk(tree, start, end)
        self.sums = np.hstack([self.sums, added_up(self._answers, leaves[:, start:end])])

    def forest(self, log: EventLog) -> Forest:
        """The trees as a forest of their own, with the grades of all events."""
        at = np.array([self._at[text] for text in log.texts(len(log))], np.int64)
        trees = join_trees(self._trees)
        leaves = self._places[:, at].astype(np.int32) + trees.roots[:-1, None].astype(np.int32)
        keys = np.array(log.texts(len(log)), np.uint64)
        return Forest(self._settings, self.views, trees, keys, self._counts[:, at], leaves, log.table(len(log)))

    def _walk(self, tree: FlatTrees, start: int, end: int) -> Leaves:
        return _leaves(tree, [column[start:end] for column in self._pool_columns(end)], end - start)

    def _pool_columns(self, count: int) -> list[FloatArray]:
        return [*self._pool.plain(self.views.families, count), *self._linear[:, :count]]


def _leaves(tree: FlatTrees, columns: list[FloatArray], count: int) -> Leaves:
    if count == 0:
        return np.zeros(0, np.uint16)
    found: Leaves = tree.leaves_by_column(columns)[0].astype(np.uint16)
    return found
