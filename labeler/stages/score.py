"""Score: what a probe says of every document."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.domain.errors import NotReady, Tampered
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.learn.features import Features
from labeler.learn.forest import Forest
from labeler.stages.certainty import Certainty
from labeler.stages.material import Basis, known_texts, load_features
from labeler.store import ledgers, probes
from labeler.store.ledgers import Standing
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import Project, Tx

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


class Scorer:
    """Scores documents with one stored probe; keeps its forest between them.

    Raises:
        Tampered: the probe is not the one that was trained.
    """

    def __init__(self, stored: StoredProbe) -> None:
        if not stored.is_whole:  # law 9
            raise Tampered(
                phrase("Probe {id} was changed after it was trained.", id=stored.info.id), phrase("Train a new one.")
            )
        self.forest = Forest.from_bytes(stored.forest)
        self.basis = Basis.of_probe(stored.info)
        self.certainty = Certainty.from_record(stored.certainty)
        self._cut = int(str(stored.info.settings["keep_at"]))

    def can_read(self, tx: Tx) -> dict[int, Standing]:
        """The documents that this probe can score, by number."""
        known = known_texts(tx, self.basis)
        return {s.document_id: s for s in ledgers.standings(tx) if s.main_hash in known}

    def features(self, tx: Tx, hashes: Sequence[str]) -> Features:
        """What the probe reads of main texts, in the order of their hashes."""
        return load_features(tx, self.basis, hashes)

    def scores(self, tx: Tx, documents: Sequence[Standing]) -> list[ScoreRow]:
        """The scores of documents that this probe can read."""
        said = self.forest.read(self.features(tx, [s.main_hash for s in documents]))
        kinds = [s.kind for s in documents]
        p_keep = self.certainty.p_keep(kinds, said.probabilities, self._cut)
        between = self.certainty.grades_between(kinds, said.probabilities)
        numbers = np.stack([said.expected, p_keep, said.spread, *between], axis=1)
        return [
            ScoreRow(s.document_id, s.main_hash, expected, p, spread, _or_none(low), _or_none(high))
            for s, (expected, p, spread, low, high) in zip(documents, numbers.tolist(), strict=True)
        ]


def _or_none(number: float) -> float | None:
    return None if np.isnan(number) else number


def run(project: Project, params: ScoreParams) -> Generator[Progress, None, ScoreReport]:
    """Score every document that has features and no score of this probe for its present main text."""
    stored = load_probe(project, params.probe)
    scorer = Scorer(stored)
    number = stored.info.id
    with project.read() as tx:
        documents = scorer.can_read(tx)
        todo = probes.unscored(tx, number, [(n, s.main_hash) for n, s in documents.items()])
    yield Progress(0, len(todo), "documents", "score")
    for at in range(0, len(todo), BATCH):
        part = [documents[n] for n in todo[at : at + BATCH]]
        with project.read() as tx:
            rows = scorer.scores(tx, part)
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
        raise NotReady(
            phrase("There is no probe {number}.", number=number), phrase("labeler probes PROJECT lists them.")
        )
    if stored is None:
        raise NotReady(phrase("There is no probe yet."), phrase("Train one: labeler train PROJECT"))
    return stored
