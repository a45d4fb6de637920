"""What may be looked at after an own grade: the score of one document, documents alike, and who has seen what."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import sqlalchemy as sa

from labeler.domain.grades import Sight
from labeler.domain.probes import Score
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import document, extraction, score, twin_pair, twin_text
from labeler.store.schema import meta as facts

MOST = 20


def score_of(tx: Tx, probe: int, number: int) -> Score | None:
    """What a probe says of one document; None when it never read the main text that it has now."""
    query = (
        sa.select(document.c.external_id, score.c.expected, score.c.p_keep, score.c.low, score.c.high)
        .join(document, document.c.id == score.c.document_id)
        .join(extraction, extraction.c.document_id == score.c.document_id)
        .where(score.c.probe_id == probe, score.c.document_id == number, score.c.main_hash == extraction.c.main_hash)
    )
    r = tx.execute(query).first()
    return None if r is None else Score(number, r.external_id, r.expected, r.p_keep, probe, r.low, r.high)


def alike(tx: Tx, number: int) -> dict[int, float]:
    """Other documents with an equal (1.0) or a similar main text, with the similarity; the most similar first."""
    e, t, p = extraction.c, twin_text.c, twin_pair.c
    mine = sa.select(e.main_hash).where(e.document_id == number, e.main_hash != "").scalar_subquery()
    equal = sa.select(e.document_id).where(e.main_hash == mine, e.document_id != number).limit(MOST)
    found = dict.fromkeys(tx.execute(equal).scalars(), 1.0)
    text = tx.execute(sa.select(t.id).where(t.main_hash == mine)).scalar()
    if text is None:
        return found
    others = sa.union_all(
        sa.select(p.second_id.label("other"), p.similarity).where(p.first_id == text),
        sa.select(p.first_id.label("other"), p.similarity).where(p.second_id == text),
    ).subquery()
    near = (
        sa.select(e.document_id, others.c.similarity)
        .join(t_of := twin_text.alias(), t_of.c.id == others.c.other)
        .join(extraction, e.main_hash == t_of.c.main_hash)
        .order_by(others.c.similarity.desc(), e.document_id)
        .limit(MOST)
    )
    for other, similarity in tx.execute(near):
        found.setdefault(other, similarity)
    return found


def note_seen(tx: Tx, annotator: str, names: Iterable[str], what: Sight, at: str) -> None:
    """Somebody is about to see the score of documents, or other people's grades: what this person says of them from
    then on was not blind. What was noted before stays as it is.

    Args:
        at: when, ISO 8601 in UTC.
    """
    wanted = dict.fromkeys(names)
    new = wanted.keys() - seen(tx, annotator, wanted, what).keys()
    if new:
        tx.execute(
            facts.insert(), [{"key": _key(annotator, name, what), "value": at} for name in wanted if name in new]
        )


def seen(tx: Tx, annotator: str, names: Iterable[str], what: Sight = Sight.SCORE) -> dict[str, str]:
    """Which of the documents this person saw so, and since when."""
    by_key = {_key(annotator, name, what): name for name in names}
    query = sa.select(facts.c.key, facts.c.value)
    return {
        by_key[key]: at for part in chunks(list(by_key)) for key, at in tx.execute(query.where(facts.c.key.in_(part)))
    }


def _key(annotator: str, name: str, what: Sight) -> str:
    return f"{what.value}:{_short(annotator)[:16]}:{_short(name)[:32]}"


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
