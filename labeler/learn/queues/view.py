"""What a strategy looks at when it weighs candidates."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
import numpy.typing as npt

from labeler.learn.queues.candidates import Candidates, Numbers, Rows, Vector, mixed_bits, share_of
from labeler.learn.queues.clusters import Clusters, clusters_of
from labeler.learn.queues.ground import Ground, Scale, Space, Table, lowest, references_of

SHORTLIST = 400  # candidates that are looked at closely
MOST_KNOWN = 1000  # known documents that are looked at; more would cost time and change little
_SHORTLIST_SEED, _KNOWN_SEED = 2, 3
_NOTHING_KNOWN = np.zeros(0, np.int64)


class View:
    """Candidates, and what is known of them; it changes with each pick of the batch.

    Args:
        candidates: those that may train, sorted by id.
        cut: the grade from which a document is worth keeping.
        space: features of documents; None where there are none.
        known: numbers of documents that are graded or on somebody's desk.
    """

    def __init__(
        self, candidates: Candidates, *, cut: float, space: Space | None = None, known: Numbers = _NOTHING_KNOWN
    ) -> None:
        self.candidates = candidates
        self.cut = cut
        self.space = space
        self.known = known
        self.left: npt.NDArray[np.bool_] = np.ones(len(candidates), np.bool_)
        self.picked: list[int] = []
        self._made: dict[Callable[[View], Vector], Vector] = {}

    @property
    def grades(self) -> int:
        """How many documents are graded, on a desk or picked in this batch."""
        return len(self.known) + len(self.picked)

    def take(self, row: int) -> None:
        """A candidate was picked."""
        self.left[row] = False
        self.picked.append(row)
        for name in ("ground", "cold_ground"):
            if name in self.__dict__:
                self._teach(self.__dict__[name], row)

    @cached_property
    def shortlist(self) -> Rows:
        """Candidates that are looked at closely: half of them with the highest expected grades, the others by chance."""
        ids, expected = self.candidates.ids, self.candidates.expected
        if len(ids) <= SHORTLIST:
            return np.arange(len(ids))
        chosen = np.zeros(len(ids), np.bool_)
        if self.candidates.scored.any():
            ranked = np.where(np.isfinite(expected), expected, -np.inf)
            chosen[np.argpartition(ranked, -SHORTLIST // 2)[-SHORTLIST // 2 :]] = True
        others = np.flatnonzero(~chosen)
        chosen[others[lowest(mixed_bits(ids[others], _SHORTLIST_SEED), SHORTLIST - int(chosen.sum()))]] = True
        return np.flatnonzero(chosen)

    def once(self, make: Callable[[View], Vector]) -> Vector:
        """What a function makes of the candidates, made once; it must not look at what is left."""
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]

    def rows_of(self, candidates: Rows) -> Table:
        """Rows of some candidates, by their places."""
        return self.scale.rows(self._space.traits(self.candidates.ids[candidates]))

    @cached_property
    def scale(self) -> Scale:
        """How features become rows; asked for only where there is a space."""
        return Scale.of(self._space.traits(self._references))

    @cached_property
    def rows(self) -> Table:
        """Rows of the shortlist."""
        return self.rows_of(self.shortlist)

    @cached_property
    def known_rows(self) -> Table:
        """Rows of the known documents, or of a sample of them."""
        if not len(self.known):
            return np.zeros((0, self.rows.shape[1]), np.float32)
        looked_at = self.known[lowest(mixed_bits(self.known, _KNOWN_SEED), MOST_KNOWN)]
        return self.scale.rows(self._space.traits(looked_at))

    @cached_property
    def references(self) -> Table:
        """Rows of documents that stand for all."""
        return self.scale.rows(self._space.traits(self._references))

    @cached_property
    def clusters(self) -> Clusters:
        """Clusters of the references."""
        return clusters_of(self.references)

    @cached_property
    def ground(self) -> Ground:
        """What the known documents and the picks say of the shortlist and the references."""
        references = self.references
        return self._grown(
            Ground(self.rows, references, np.full(len(references), 1 / len(references)), self.known_rows)
        )

    @cached_property
    def cold_ground(self) -> Ground:
        """What they say of the clusters' centres, each standing for its cluster."""
        found = self.clusters
        return self._grown(Ground(self.rows, found.centres, found.shares, self.known_rows))

    @cached_property
    def prior(self) -> Vector | None:
        """How far each document of the shortlist lies in the rubric's direction, as a place among them; None: unknown."""
        if self.space is None or self.space.direction is None:
            return None
        embedding = self.space.traits(self.candidates.ids[self.shortlist]).embedding.astype(np.float64)
        length = np.maximum(np.linalg.norm(embedding, axis=1), 1e-12)
        return share_of(embedding @ self.space.direction / length)

    @cached_property
    def standing(self) -> Vector:
        """Place of each candidate by its expected grade among those with a score, above 0 to 1; one half without one."""
        scored = self.candidates.scored
        places = np.full(len(scored), 0.5)
        places[scored] = share_of(self.candidates.expected[scored])
        return places

    @property
    def _space(self) -> Space:
        if self.space is None:
            raise ValueError("this strategy looks at features")
        return self.space

    @cached_property
    def _references(self) -> Numbers:
        return self.candidates.ids[references_of(self.candidates.ids)]

    def _grown(self, ground: Ground) -> Ground:
        for row in self.picked:
            self._teach(ground, row)
        return ground

    def _teach(self, ground: Ground, row: int) -> None:
        place = int(np.searchsorted(self.shortlist, row))
        if place < len(self.shortlist) and self.shortlist[place] == row:
            ground.pick(place)
