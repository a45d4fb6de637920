"""Visible texts, their spans, and what screening made of each document."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from labeler.domain.documents import Document
from labeler.domain.grades import digest
from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.store import meta
from labeler.store.chunks import chunks
from labeler.store.documents import clean, to_document, to_json
from labeler.store.opinions import opinions_json, opinions_of, replace_trims, tokens_by_reason, trims
from labeler.store.project import Tx
from labeler.store.schema import EXTRACTION_DROPPED, document, extraction, screening, span, trim

KEY_PART = 32  # characters of an extraction's key that name its input; as many more seal its result


@dataclass(frozen=True, slots=True)
class Extraction:
    """The visible text of one document and its spans as extraction left them.

    Attributes:
        key: hash over input, settings and code version that gave it (law 11), then the `seal` of what it gave.
        status: ``ok``, ``empty``, ``timeout``, ``crashed``, ``failed`` or ``too_large``.
        main_hash: SHA-256 of the main text; equal main texts share one vector.
        mapped: share of the extractor's words that were found in the visible text, 0 to 1.
    """

    document_id: int
    key: str
    status: str
    encoding: str
    title: str
    text: str
    spans: tuple[Span, ...]
    main_hash: str
    tokens: int
    main_tokens: int
    language: str
    confidence: float
    mapped: float
    error: str = ""


@dataclass(frozen=True, slots=True)
class Screened:
    """What screening says of one document: dropped by ``stage`` for ``reason``, or passed (stage None).

    Attributes:
        opinions: what each stage of it says, whether or not it decided.
        trims: what is left out inside the document, in order.
    """

    document_id: int
    key: str
    stage: Stage | None
    reason: str
    evidence: Mapping[str, object]
    opinions: tuple[Opinion, ...] = ()
    trims: tuple[Span, ...] = ()

    @property
    def said(self) -> tuple[Opinion, ...]:
        """The opinions; the deciding one alone where an older Labeler kept no others."""
        if self.opinions or self.stage is None:
            return self.opinions
        return (Opinion(self.stage, self.reason, self.evidence),)

    @property
    def trimmed(self) -> int:
        """Tokens left out inside the document."""
        return sum(s.tokens for s in self.trims)


@dataclass(frozen=True, slots=True)
class Standing:
    """One line per document of what the stages before the probe found; cheap to list by the hundred thousand.

    Attributes:
        trimmed: tokens of the main text that screening leaves out.
    """

    document_id: int
    document: str
    status: str
    main_hash: str
    tokens: int
    main_tokens: int
    language: str
    confidence: float
    duplicate_of: int | None
    kind: str
    form: str = ""
    trimmed: int = 0


def without_extraction(tx: Tx, keys: Mapping[int, str]) -> list[int]:
    """Which of the documents have no extraction under their key (its first part); in order."""
    there = {
        number: key[:KEY_PART] for number, key in tx.execute(sa.select(extraction.c.document_id, extraction.c.key))
    }
    return [number for number, key in keys.items() if there.get(number) != key]


def seal(text: str, spans: Iterable[Span]) -> str:
    """Hash of a visible text and its ledger, every fate, reason and piece of evidence; stands behind the key."""
    said = [[s.start, s.end, s.fate, s.stage, s.reason, s.tokens, to_json(dict(s.evidence))] for s in spans]
    return digest([clean(text), said])[:KEY_PART]


def content_hashes(tx: Tx) -> dict[int, tuple[str, str, str]]:
    """Content hash, form and stated charset by document number."""
    query = sa.select(document.c.id, document.c.content_hash, document.c.form, document.c.charset)
    return {number: (h, form, charset) for number, h, form, charset in tx.execute(query.order_by(document.c.id))}


def save_extractions(tx: Tx, rows: Sequence[Extraction]) -> None:
    """Put extractions and their spans in the place of what the documents had."""
    ids = [row.document_id for row in rows]
    meta.bump(tx, meta.CATALOG)
    for part in chunks(ids):
        tx.execute(span.delete().where(span.c.document_id.in_(part)))
        tx.execute(screening.delete().where(screening.c.document_id.in_(part)))
        tx.execute(trim.delete().where(trim.c.document_id.in_(part)))
        if tx.execute(extraction.delete().where(extraction.c.document_id.in_(part))).rowcount:
            meta.bump(tx, meta.REPLACED)
    if not rows:
        return
    tx.execute(extraction.insert(), [_extraction_row(row) for row in rows])
    spans = [_span_row(row.document_id, s) for row in rows for s in row.spans]
    if spans:
        tx.execute(span.insert(), spans)


def _extraction_row(row: Extraction) -> dict[str, object]:
    return {
        "document_id": row.document_id,
        "key": row.key,
        "status": row.status,
        "encoding": row.encoding,
        "title": clean(row.title),
        "text": clean(row.text),
        "main_hash": row.main_hash,
        "tokens": row.tokens,
        "main_tokens": row.main_tokens,
        "language": row.language,
        "confidence": row.confidence,
        "mapped": row.mapped,
        "error": clean(row.error),
    }


def _span_row(number: int, s: Span) -> dict[str, object]:
    return {
        "document_id": number,
        "start": s.start,
        "end": s.end,
        "fate": s.fate.value,
        "stage": s.stage.value if s.stage else None,
        "reason": s.reason,
        "tokens": s.tokens,
        "evidence": to_json(dict(s.evidence)),
    }


def extractions(tx: Tx, ids: Sequence[int]) -> dict[int, Extraction]:
    """Extractions with spans by document number; documents without one are left out."""
    spans = _spans(tx, ids)
    return {
        r.document_id: Extraction(
            r.document_id, r.key, r.status, r.encoding, r.title, r.text, spans.get(r.document_id, ()),
            r.main_hash, r.tokens, r.main_tokens, r.language, r.confidence, r.mapped, r.error,
        )
        for part in chunks(ids)
        for r in tx.execute(sa.select(extraction).where(extraction.c.document_id.in_(part)))
    }  # fmt: skip


def _spans(tx: Tx, ids: Sequence[int]) -> dict[int, tuple[Span, ...]]:
    found: dict[int, list[Span]] = {}
    for part in chunks(ids):
        query = sa.select(span).where(span.c.document_id.in_(part)).order_by(span.c.document_id, span.c.start)
        for r in tx.execute(query):
            stage = Stage(r.stage) if r.stage else None
            made = Span(r.start, r.end, Fate(r.fate), stage, r.reason, r.tokens, json.loads(r.evidence))
            found.setdefault(r.document_id, []).append(made)
    return {number: tuple(spans) for number, spans in found.items()}


def standings(tx: Tx, ids: Sequence[int] | None = None) -> list[Standing]:
    """All extracted documents in the order they came in, or those among ``ids``, which have to rise."""
    e, d = extraction.c, document.c
    query = (
        sa.select(
            d.id, d.external_id, e.status, e.main_hash, e.tokens, e.main_tokens, e.language, e.confidence,
            d.duplicate_of, d.kind, d.form, sa.func.coalesce(screening.c.trimmed, 0),
        )
        .join(extraction, e.document_id == d.id)
        .outerjoin(screening, screening.c.document_id == d.id)
        .order_by(d.id)
    )  # fmt: skip
    parts = [query] if ids is None else [query.where(d.id.in_(part)) for part in chunks(ids)]
    return [Standing(*tuple(row)) for part in parts for row in tx.execute(part)]


def text_lengths(tx: Tx, names: Iterable[str]) -> dict[str, int]:
    """Code points of the visible texts of documents, by external id; those not extracted are left out."""
    query = sa.select(document.c.external_id, extraction.c.text).join(extraction)
    wanted = sorted(set(names))
    return {
        name: len(text)
        for part in chunks(wanted)
        for name, text in tx.execute(query.where(document.c.external_id.in_(part)))
    }


def save_screenings(tx: Tx, rows: Sequence[Screened]) -> None:
    """Put screenings in the place of what the documents had."""
    meta.bump(tx, meta.CATALOG)
    for part in chunks([row.document_id for row in rows]):
        tx.execute(screening.delete().where(screening.c.document_id.in_(part)))
    if rows:
        tx.execute(
            screening.insert(),
            [
                {
                    "document_id": row.document_id,
                    "key": row.key,
                    "stage": row.stage.value if row.stage else None,
                    "reason": row.reason,
                    "evidence": to_json(dict(row.evidence)),
                    "opinions": opinions_json(row.opinions),
                    "trimmed": row.trimmed,
                }
                for row in rows
            ],
        )
    replace_trims(tx, {row.document_id: row.trims for row in rows})


def screenings(tx: Tx, ids: Sequence[int] | None = None) -> dict[int, Screened]:
    """Screenings by document number; all of them when ``ids`` is None."""
    query = sa.select(screening)
    parts = [query] if ids is None else [query.where(screening.c.document_id.in_(part)) for part in chunks(ids)]
    found = [r for part in parts for r in tx.execute(part)]
    left_out = trims(tx, [r.document_id for r in found if r.trimmed])
    return {
        r.document_id: Screened(
            r.document_id, r.key, Stage(r.stage) if r.stage else None, r.reason, json.loads(r.evidence),
            opinions_of(r.opinions), left_out.get(r.document_id, ()),
        )
        for r in found
    }  # fmt: skip


def tokens_by_fate(tx: Tx) -> dict[str, int]:
    """Tokens of all documents before a decision run: ``kept`` so far, and each reason. They add up to the total."""
    passed = screening.c.stage.is_(None)
    why = sa.case((passed, Fate.KEPT.value), else_=screening.c.reason)
    left = extraction.c.main_tokens - sa.func.coalesce(screening.c.trimmed, 0)
    rest = sa.select(why.label("why"), left.label("left")).select_from(
        extraction.outerjoin(screening, screening.c.document_id == extraction.c.document_id)
    )
    return summed(tx, rest, dropped_tokens(tx), tokens_by_reason(tx))


def dropped_tokens(tx: Tx) -> dict[str, int]:
    """Tokens that extraction dropped, by reason."""
    query = sa.select(span.c.reason, sa.func.sum(span.c.tokens)).where(EXTRACTION_DROPPED)
    return {reason: int(count) for reason, count in tx.execute(query.group_by(span.c.reason))}


def summed(tx: Tx, rest: sa.Select[Any], *others: Mapping[str, int]) -> dict[str, int]:
    """Sums by reason, in code point order: of a query for ``why`` and ``left``, and of other sums. Nothing is 0."""
    each = rest.subquery()
    query = sa.select(each.c.why, sa.func.sum(each.c.left)).group_by(each.c.why)
    counts: Counter[str] = Counter({why: int(count) for why, count in tx.execute(query)})
    for other in others:
        counts.update(other)
    return {why: count for why, count in sorted(counts.items()) if count}


def with_text(tx: Tx, ids: Sequence[int]) -> Iterator[tuple[Document, Extraction]]:
    """Documents with their extraction, in the order of ``ids``; those without one are left out."""
    for part in chunks(ids):
        found = extractions(tx, part)
        rows = {r.id: to_document(r) for r in tx.execute(sa.select(document).where(document.c.id.in_(part)))}
        for number in part:
            if number in found and number in rows:
                yield rows[number], found[number]
