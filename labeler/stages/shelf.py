"""The shelf: what somebody who draws from a project again and again remembers of it between two draws."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace

import numpy as np

from labeler.domain.progress import Progress
from labeler.learn.queues import Space, Traits
from labeler.learn.queues.candidates import Numbers
from labeler.stages.config import load_settings
from labeler.stages.live import LiveScores
from labeler.stages.material import Basis
from labeler.stages.rubric_direction import load_direction
from labeler.store import probes, serving
from labeler.store.groups import read_groups
from labeler.store.project import Project, Tx
from labeler.store.serving import Catalog

STEP = 5_000  # documents that ``Shelf.renew`` reads at a time


class Shelf:
    """Remembers the catalog of one project between draws, so that no draw reads all documents.

    A catalog that fell behind goes on being served from until ``renew`` has read the new one. One thread at a time.

    Args:
        live: what the live probe says now, None for nothing; its scores stand in the place of the stored ones.
    """

    def __init__(self, live: Callable[[], LiveScores | None] = lambda: None) -> None:
        self._live = live
        self._catalog: Catalog | None = None
        self._space: tuple[object, Space | None] | None = None
        self._traits = _Traits()
        self.answers = serving.following_answers()
        self.is_behind = False

    def catalog(self, tx: Tx, probe: int | None) -> Catalog:
        """The catalog last read; read now if there is none."""
        if self._catalog is None:
            self._catalog = serving.read_catalog(tx, probe)
        self.is_behind = self._catalog.stamp != serving.stamp(tx, probe)
        return self._catalog

    def with_live_scores(self, catalog: Catalog) -> tuple[Catalog, int | None]:
        """The catalog with what the live probe says, and the last event that it had learned.

        The event is None where there is no live probe, and while it settles: then that event alone does not tell how
        the scores came about.
        """
        said = self._live()
        if said is None:
            return catalog, None
        return replace(catalog, scores=said.of(catalog.ids, catalog.scores)), said.learned if said.settled else None

    def space(self, tx: Tx) -> Space | None:
        """Features of the catalog's documents, looked up in this transaction; None while nothing is embedded."""
        settings = load_settings(tx)
        basis = Basis.present(tx)
        made_of = (basis, settings.keep_at)
        if self._space is None or self._space[0] != made_of:
            direction = load_direction(tx, basis.encoder, settings.keep_at)
            width = serving.width_of(tx, basis.encoder)
            self._traits = _Traits(basis, width)
            self._space = (made_of, Space(self._traits.look_up, direction) if width else None)
        self._traits.tx = tx
        return self._space[1]

    def renew(self, project: Project) -> Generator[Progress, None, None]:
        """Read the catalog anew in short steps, between which answers are recorded and documents drawn."""
        with project.read() as tx:
            probe = probes.info(tx)
            stamp = serving.stamp(tx, probe.id if probe else None)
            last = serving.last_number(tx)
        parts = []
        for above in range(0, last, STEP):
            with project.read() as tx:
                parts.append(serving.read_part(tx, stamp[1], above, above + STEP))
            yield Progress(min(above + STEP, last), last, "documents", "queue")
        with project.read() as tx:
            groups = read_groups(tx)
        self._catalog = serving.joined(stamp, parts, groups)
        self._space = None  # a document may have another main text now
        self.is_behind = False


class _Traits:
    """Looks up features of documents in the transaction of the draw that asks."""

    def __init__(self, basis: Basis | None = None, width: int = 0) -> None:
        self._basis, self._width = basis, width
        self.tx: Tx | None = None

    def look_up(self, ids: Numbers) -> Traits:
        """Features in the order of ``ids``; zeros for a text that was not embedded or described yet."""
        if self.tx is None or self._basis is None:
            raise ValueError("features are looked up while a project is read")
        found = serving.traits(self.tx, self._basis.encoder, self._basis.features, ids.tolist())
        embedding = np.zeros((len(ids), self._width), np.float32)
        statistics = np.zeros((len(ids), max((len(s) for _, s in found.values()), default=0)), np.float32)
        for at, number in enumerate(ids.tolist()):
            if number in found:
                embedding[at], own = found[number]
                statistics[at, : len(own)] = own
        return Traits(embedding, statistics)
