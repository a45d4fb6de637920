"""Probes and their scores."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from labeler.domain.grades import canonical_json
from labeler.domain.probes import ProbeInfo, Score
from labeler.store import in_force, meta
from labeler.store.documents import chunks, to_json
from labeler.store.project import Tx
from labeler.store.schema import document, extraction, probe, score


@dataclass(frozen=True, slots=True)
class StoredProbe:
    """A probe with its forest.

    Attributes:
        training: the grades that carry it, by training row: ``{document, main_hash, grades: [{annotator, value, ...}]}``.
        forest: the forest's bytes; no pickle. forest_hash: their SHA-256.
    """

    info: ProbeInfo
    training: tuple[Mapping[str, Any], ...]
    forest: bytes
    forest_hash: str


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A score as the train stage writes it; ``spread`` is the trees' standard deviation."""

    document_id: int
    main_hash: str
    expected: float
    p_keep: float
    spread: float


def save(tx: Tx, made: StoredProbe) -> int:
    """Add a probe (its ``info.id`` is ignored) and return its number."""
    info = made.info
    number = (tx.execute(sa.select(sa.func.max(probe.c.id))).scalar() or 0) + 1
    tx.execute(
        probe.insert().values(
            id=number,
            key=info.key,
            created_at=info.created_at,
            events=info.events,
            grades=info.grades,
            seed=info.seed,
            encoder=info.encoder,
            settings=canonical_json(dict(info.settings)),
            versions=canonical_json(dict(info.versions)),
            metrics=to_json(dict(info.metrics)),
            training=canonical_json([dict(row) for row in made.training]),
            forest=made.forest,
            forest_hash=made.forest_hash,
        )
    )
    return number


_INFO = [c for c in probe.c if c.name not in ("training", "forest", "forest_hash")]


def infos(tx: Tx) -> list[ProbeInfo]:
    """All probes, oldest first."""
    return [_info(row) for row in tx.execute(sa.select(*_INFO).order_by(probe.c.id))]


def info(tx: Tx, number: int | None = None) -> ProbeInfo | None:
    """One probe, the one in force when no number is given; None when there is none."""
    wanted = in_force.number(tx) if number is None else number
    row = tx.execute(sa.select(*_INFO).where(probe.c.id == wanted)).first()
    return _info(row) if row else None


def by_key(tx: Tx, key: str) -> ProbeInfo | None:
    """The probe grown from exactly these grades and settings, or None."""
    row = tx.execute(sa.select(*_INFO).where(probe.c.key == key)).first()
    return _info(row) if row else None


def load(tx: Tx, number: int) -> StoredProbe | None:
    """A probe with its forest."""
    row = tx.execute(sa.select(probe).where(probe.c.id == number)).first()
    return StoredProbe(_info(row), tuple(json.loads(row.training)), row.forest, row.forest_hash) if row else None


def _info(r: sa.Row[Any]) -> ProbeInfo:
    return ProbeInfo(
        r.id, r.key, r.created_at, r.events, r.grades, r.seed, r.encoder,
        json.loads(r.settings), json.loads(r.versions), json.loads(r.metrics),
    )  # fmt: skip


def save_scores(tx: Tx, number: int, rows: Sequence[ScoreRow]) -> None:
    """Add scores of a probe, in the place of those the documents had from it."""
    meta.bump(tx, meta.CATALOG)
    for part in chunks([row.document_id for row in rows]):
        tx.execute(score.delete().where(score.c.probe_id == number, score.c.document_id.in_(part)))
    if rows:
        tx.execute(
            score.insert(),
            [
                {
                    "probe_id": number,
                    "document_id": r.document_id,
                    "main_hash": r.main_hash,
                    "expected": r.expected,
                    "p_keep": r.p_keep,
                    "spread": r.spread,
                }
                for r in rows
            ],
        )


def scores(tx: Tx, number: int) -> Iterator[Score]:
    """Scores of all documents whose main text is still the one that was scored, in the order they came in."""
    query = (
        sa.select(score.c.document_id, document.c.external_id, score.c.expected, score.c.p_keep)
        .join(document, document.c.id == score.c.document_id)
        .join(extraction, extraction.c.document_id == score.c.document_id)
        .where(score.c.probe_id == number, score.c.main_hash == extraction.c.main_hash)
        .order_by(score.c.document_id)
    )
    for r in tx.execute(query):
        yield Score(r.document_id, r.external_id, r.expected, r.p_keep, number)


def spreads(tx: Tx, number: int) -> dict[int, tuple[float, float, float]]:
    """(expected, p_keep, spread) by document number, for the queue."""
    query = sa.select(score.c.document_id, score.c.expected, score.c.p_keep, score.c.spread)
    return {r[0]: (r[1], r[2], r[3]) for r in tx.execute(query.where(score.c.probe_id == number))}


def unscored(tx: Tx, number: int, documents: Iterable[tuple[int, str]]) -> list[int]:
    """Which of the (document, main hash) pairs this probe has not scored."""
    query = sa.select(score.c.document_id, score.c.main_hash).where(score.c.probe_id == number)
    there = {doc: main_hash for doc, main_hash in tx.execute(query)}
    return [doc for doc, main_hash in documents if there.get(doc) != main_hash]
