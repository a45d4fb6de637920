"""Gather: graded documents as the probe takes them, those that train and those that never do (law 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.grades import EventKind, Grade, Strategy, moment, moment_of
from labeler.domain.rubric import Rubric
from labeler.learn.bootstrap import Keys, document_keys
from labeler.learn.features import Features
from labeler.learn.grade_table import GradeTable
from labeler.learn.reliability import Annotator, fit_annotators
from labeler.stages.material import Basis, known_texts, load_features
from labeler.store import clusters, events, ledgers
from labeler.store.ledgers import Standing
from labeler.store.project import Tx
from labeler.store.settled import grades_that_count

# Nobody knows with which probability these came; gold was settled before it was drawn.
NOT_DRAWN = {Strategy.IMPORT, Strategy.CHOSEN, Strategy.GOLD}
WEIGHT_DIGITS = 4  # of an annotator's weight: sums that a processor rounds otherwise give the same probe


@dataclass(frozen=True, slots=True)
class Material:
    """Graded documents, one row per main text.

    Attributes:
        rows: who graded what, JSON-ready, in the order of first grading; ``drawn`` is how the queue first drew the
            text, None where it never did.
        features: what the probe reads of each row.
        groups: which rows are near-duplicates of each other: the same number for these, counted from 0.
    """

    rows: tuple[Mapping[str, Any], ...]
    features: Features
    groups: tuple[int, ...]

    @property
    def grades(self) -> list[list[int]]:
        """The grades of each row."""
        return [[int(g["value"]) for g in row["grades"]] for row in self.rows]

    @property
    def weights(self) -> list[list[float]]:
        """How much each of these grades counts within its row."""
        return [[float(g["weight"]) for g in row["grades"]] for row in self.rows]

    @property
    def table(self) -> GradeTable:
        """The weighted grades of each row."""
        return GradeTable.of(self.grades, self.weights)

    @property
    def keys(self) -> Keys:
        """A key for each row, from its main text."""
        return document_keys(str(row["main_hash"]) for row in self.rows)

    @property
    def kinds(self) -> list[str]:
        """Whether each row is a ``page`` or a ``lesson``."""
        return [str(row["kind"]) for row in self.rows]

    @property
    def tokens(self) -> NDArray[np.float64]:
        """Tokens of each row's main text."""
        return np.array([row["tokens"] for row in self.rows], dtype=np.float64)

    def take(self, rows: Sequence[int]) -> Material:
        """Some of the documents."""
        groups = tuple(self.groups[at] for at in rows)
        return Material(tuple(self.rows[at] for at in rows), self.features.take(rows), groups)


def gather(tx: Tx, basis: Basis, up_to: int, rubric: Rubric | None = None) -> tuple[Material, Material]:
    """Graded documents that train, and those kept apart for evaluation.

    Documents with the same main text are one row, and near-duplicates stand on one side together. A text that anybody
    was ever served by the evaluation stream is evaluated on with all of its cluster, whatever grades these got
    otherwise, before or after.

    Args:
        basis: how texts are embedded and described. Others do not take part.
        up_to: grades as they stood after this event.
        rubric: the version that says which grades are valid; the one in force when left out.
    """
    standings = {s.document_id: s for s in ledgers.standings(tx)}
    known = known_texts(tx, basis)
    readable = [
        g
        for g in grades_that_count(tx, up_to, rubric=rubric)
        if g.document_id in standings and standings[g.document_id].main_hash in known
    ]
    # by time, not by place in the chain: events that were merged in another order give the same probe
    grades = sorted(readable, key=lambda g: (moment_of(g.at, g.document), g.annotator))
    cluster_of = clusters.by_text(tx)
    apart = set_apart_by_events(tx, standings, cluster_of, up_to)
    drawn = _first_draws(tx, standings, up_to)
    rows: dict[str, dict[str, Any]] = {}
    for g in grades:
        s = standings[g.document_id]
        rows.setdefault(s.main_hash, _row(s, drawn.get(s.main_hash)))["grades"].append(_grade_row(g))
    training = {h: row for h, row in rows.items() if cluster_of.get(h, h) not in apart}
    evaluation = {h: row for h, row in rows.items() if cluster_of.get(h, h) in apart}
    return (
        _material(tx, basis, training, cluster_of),
        _material(tx, basis, evaluation, cluster_of),
    )


def set_apart_by_events(
    tx: Tx, standings: Mapping[int, Standing], cluster_of: Mapping[str, int], up_to: int
) -> set[str | int]:
    """Clusters, and main texts without one, of which anything was served by the evaluation stream."""
    served = events.served_by(tx, Strategy.EVALUATION, up_to)
    return {cluster_of.get(h, h) for s in standings.values() if s.document_id in served and (h := s.main_hash)}


def _first_draws(tx: Tx, standings: Mapping[int, Standing], up_to: int) -> dict[str, dict[str, object]]:
    """How the queue first drew each main text that has a grade of such a draw which stands, by hash.

    What is said of a text later, by hand or by another person, does not change with which probability it was drawn.
    """
    drawn: dict[str, dict[str, object]] = {}
    rows = events.standing(tx, (EventKind.GRADE,), up_to=up_to)
    for r in sorted(rows, key=moment):
        if r.propensity is not None and r.strategy not in NOT_DRAWN and r.document_id in standings:
            draw = {"at": r.at, "strategy": r.strategy, "propensity": r.propensity, "among": r.among}
            drawn.setdefault(standings[r.document_id].main_hash, draw)
    return drawn


def _row(s: Standing, drawn: Mapping[str, object] | None) -> dict[str, Any]:
    return {
        "document": s.document,
        "main_hash": s.main_hash,
        "tokens": s.main_tokens,
        "kind": s.kind,
        "drawn": drawn,
        "grades": [],
    }


def _grade_row(g: Grade) -> dict[str, object]:
    c = g.circumstances
    return {
        "document": g.document,
        "annotator": g.annotator,
        "value": g.value,
        "weight": 1.0,
        "at": g.at,
        "event": g.seq,
        "strategy": c.strategy.value,
        "propensity": c.propensity,
        "among": c.among,
    }


def _material(tx: Tx, basis: Basis, rows: Mapping[str, Mapping[str, Any]], cluster_of: Mapping[str, int]) -> Material:
    groups = tuple(map(clusters.numbering(cluster_of), rows))
    return Material(tuple(rows.values()), load_features(tx, basis, list(rows)), groups)


def reliability(material: Material) -> dict[str, Annotator]:
    """What is known of each annotator, from the documents that several graded."""
    told = [(at, g) for at, row in enumerate(material.rows) for g in row["grades"]]
    return fit_annotators([at for at, _ in told], [g["annotator"] for _, g in told], [g["value"] for _, g in told])


def weighted(material: Material, weights: Mapping[str, float]) -> Material:
    """The same documents with each grade weighted by how reliable its annotator is.

    Args:
        weights: by annotator; 1 for those who are not named.
    """
    rows: list[Mapping[str, Any]] = [
        {**row, "grades": [{**g, "weight": weights.get(g["annotator"], 1.0)} for g in row["grades"]]}
        for row in material.rows
    ]
    return Material(tuple(rows), material.features, material.groups)
