"""Probes and their scores."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa

from labeler.domain.errors import Tampered
from labeler.domain.grades import canonical_json
from labeler.domain.probes import ProbeInfo, Score
from labeler.domain.wording import phrase
from labeler.store import in_force, meta
from labeler.store.chunks import chunks
from labeler.store.documents import to_json
from labeler.store.numbers import are_numbers, changed
from labeler.store.project import Tx
from labeler.store.schema import document, extraction, probe, score


@dataclass(frozen=True, slots=True)
class StoredProbe:
    """A probe with its forest.

    Attributes:
        training: the grades that carry it, by training row: ``{document, main_hash, grades: [{annotator, value, ...}]}``.
        forest: the forest's bytes; no pickle. forest_hash: see ``sealed``.
        certainty: what makes probabilities and intervals of the forest's answers, by kind of document.
    """

    info: ProbeInfo
    training: tuple[Mapping[str, Any], ...]
    forest: bytes
    forest_hash: str
    certainty: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_whole(self) -> bool:
        """Whether forest and certainty are those that were trained."""
        return self.forest_hash == sealed(self.forest, self.certainty, self.info)


def sealed(forest: bytes, certainty: Mapping[str, Any], info: ProbeInfo) -> str:
    """SHA-256 over a forest and, where it has a certainty, over that and all that is told of the probe."""
    if not certainty:  # as probes of earlier versions were sealed
        return hashlib.sha256(forest).hexdigest()
    about = [certainty, info.metrics, info.events, info.grades, info.seed, info.settings, info.versions]
    said = json.dumps(about, sort_keys=True, default=dict)
    return hashlib.sha256(forest + said.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A score as the score stage writes it.

    Attributes:
        spread: the trees' standard deviation. low, high: grades between which the document's lies, None where nobody knows.
    """

    document_id: int
    main_hash: str
    expected: float
    p_keep: float
    spread: float
    low: float | None = None
    high: float | None = None


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
            certainty=canonical_json(dict(made.certainty)),
        )
    )
    return number


_INFO = [c for c in probe.c if c.name not in ("training", "forest", "forest_hash", "certainty")]


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
    if row is None:
        return None
    training = _facts(row, row.training, list)
    return StoredProbe(_info(row), tuple(training), row.forest, row.forest_hash, _facts(row, row.certainty, dict))


def certainty(tx: Tx, number: int) -> Mapping[str, Any]:
    """What makes probabilities and intervals of a probe's answers, without its forest; empty for no probe."""
    row: Any = tx.execute(sa.select(probe.c.id, probe.c.certainty).where(probe.c.id == number)).first()
    found: Mapping[str, Any] = {} if row is None else _facts(row, row.certainty, dict)
    return found


def _info(r: sa.Row[Any]) -> ProbeInfo:
    return ProbeInfo(
        r.id, r.key, r.created_at, r.events, r.grades, r.seed, r.encoder,
        _facts(r, r.settings, dict), _facts(r, r.versions, dict), _facts(r, r.metrics, dict),
    )  # fmt: skip


def _facts(r: sa.Row[Any], stored: str, form: type[list[Any] | dict[str, Any]]) -> Any:  # noqa: ANN401 JSON
    try:
        found = json.loads(stored)
    except (ValueError, TypeError):
        found = None
    if not isinstance(found, form):
        raise Tampered(
            phrase("Probe {id} was changed after it was trained, and cannot be read.", id=r.id),
            phrase("Go back to a backup."),
        )
    return found


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
                    "low": r.low,
                    "high": r.high,
                }
                for r in rows
            ],
        )


def scores(tx: Tx, number: int) -> Iterator[Score]:
    """Scores of all documents whose main text is still the one that was scored, in the order they came in."""
    query = (
        sa.select(
            score.c.document_id, document.c.external_id, score.c.expected, score.c.p_keep, score.c.low, score.c.high
        )
        .join(document, document.c.id == score.c.document_id)
        .join(extraction, extraction.c.document_id == score.c.document_id)
        .where(score.c.probe_id == number, score.c.main_hash == extraction.c.main_hash)
        .order_by(score.c.document_id)
    )
    for r in tx.execute(query):
        if not are_numbers(r.expected, r.p_keep, r.low, r.high):
            raise changed(phrase("the score of {document}", document=r.external_id))
        yield Score(r.document_id, r.external_id, r.expected, r.p_keep, number, r.low, r.high)


def spreads(tx: Tx, number: int) -> dict[int, tuple[float, float, float]]:
    """(expected, p_keep, spread) by document number, for the queue."""
    query = sa.select(score.c.document_id, score.c.expected, score.c.p_keep, score.c.spread)
    return {r[0]: (r[1], r[2], r[3]) for r in tx.execute(query.where(score.c.probe_id == number))}


def unscored(tx: Tx, number: int, documents: Iterable[tuple[int, str]]) -> list[int]:
    """Which of the (document, main hash) pairs this probe has not scored."""
    query = sa.select(score.c.document_id, score.c.main_hash).where(score.c.probe_id == number)
    there = {doc: main_hash for doc, main_hash in tx.execute(query)}
    return [doc for doc, main_hash in documents if there.get(doc) != main_hash]
