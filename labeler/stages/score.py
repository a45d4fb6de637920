"""Score: what a probe says of every document."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from dataclasses import dataclass

from labeler.domain.errors import NotReady, Tampered
from labeler.domain.progress import Progress
from labeler.learn.features import Features
from labeler.learn.forest import Forest
from labeler.store import ledgers, probes, vectors
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import Project

BATCH = 2000


@dataclass(frozen=True, slots=True)
class ScoreParams:
    """Which probe scores; None for the one in force."""

    probe: int | None = None


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """How many documents were scored now. Documents without main text have no score."""

    probe: int
    documents: int


def run(project: Project, params: ScoreParams) -> Generator[Progress, None, ScoreReport]:
    """Score every document that has a vector and no score of this probe for its present main text."""
    stored = load_probe(project, params.probe)
    forest = open_forest(stored)
    number, encoder = stored.info.id, stored.info.encoder
    cut = int(str(stored.info.settings["keep_at"]))
    with project.read() as tx:
        embedded = vectors.known(tx, encoder)
        hashes = {s.document_id: s.main_hash for s in ledgers.standings(tx) if s.main_hash in embedded}
        todo = probes.unscored(tx, number, hashes.items())
    yield Progress(0, len(todo), "documents", "score")
    for at in range(0, len(todo), BATCH):
        part = todo[at : at + BATCH]
        with project.read() as tx:
            features = vectors.load(tx, encoder, [hashes[n] for n in part])
        reading = forest.read(Features.of(features))
        p_keep = reading.p_keep(cut)
        rows = [
            ScoreRow(n, hashes[n], float(reading.expected[i]), float(p_keep[i]), float(reading.spread[i]))
            for i, n in enumerate(part)
        ]
        with project.write() as tx:
            probes.save_scores(tx, number, rows)
        yield Progress(at + len(part), len(todo), "documents", "score")
    return ScoreReport(number, len(todo))


def load_probe(project: Project, number: int | None) -> StoredProbe:
    """A probe of the project, the one in force when no number is given.

    Raises:
        NotReady: there is none.
    """
    with project.read() as tx:
        info = probes.info(tx, number)
        stored = probes.load(tx, info.id) if info else None
    if stored is None and number is not None:
        raise NotReady(f"There is no probe {number}.", "labeler probes PROJECT lists them.")
    if stored is None:
        raise NotReady("There is no probe yet.", "Train one: labeler train PROJECT")
    return stored


def open_forest(stored: StoredProbe) -> Forest:
    """The forest of a stored probe, after its hash was checked (law 9).

    Raises:
        Tampered: the bytes are not those that were trained.
    """
    if hashlib.sha256(stored.forest).hexdigest() != stored.forest_hash:
        raise Tampered(f"Probe {stored.info.id} was changed after it was trained.", "Train a new one.")
    return Forest.from_bytes(stored.forest)
