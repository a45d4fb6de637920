"""Where the tokens of all documents went: sums over ledgers, screenings and decisions. Texts stay out of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from labeler.domain.ledger import Fate, Stage
from labeler.store.project import Tx
from labeler.store.schema import EXTRACTION_DROPPED, decision, document, extraction, run_trim, screening, span, trim

AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class Part:
    """What one stage took for one reason.

    Attributes:
        stage: empty for kept. reason: ``kept`` for kept.
        documents: with a span of this fate, or dropped as a whole for it, even when no token was left to drop.
        whole: those of them that were kept, or dropped, as a whole.
    """

    stage: str
    reason: str
    tokens: int
    documents: int
    whole: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """What documents can be sorted by.

    Attributes:
        extra: what came with the document, JSON; empty where no topic did.
        main_hash: of the main text; empty for none.
    """

    number: int
    document: str
    source: str
    url: str
    extra: str
    main_hash: str
    language: str


def total(tx: Tx, run: int | None = None) -> tuple[int, int]:
    """Documents, and tokens of their visible texts: all that are prepared, or those of a run."""
    query = sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(extraction.c.tokens), 0)).select_from(_scope(run))
    documents, tokens = tx.execute(_within(query, run)).one()
    return int(documents), int(tokens)


def parts(tx: Tx, run: int | None = None) -> list[Part]:
    """Tokens and documents by stage and reason, in no order. Each token has one fate, so they add up to all tokens.

    Extraction comes first, then what was left out inside the document, then what became of the document.

    Args:
        run: number of a decision run; None for what passed so far.
    """
    found: dict[tuple[str, str], list[int]] = {}
    for branch in _branches(run):
        each = branch.subquery().c
        counts = (sa.func.sum(each.tokens), sa.func.sum(each.documents), sa.func.sum(each.whole))
        for stage, reason, *sums in tx.execute(
            sa.select(each.stage, each.reason, *counts).group_by(each.stage, each.reason)
        ):
            before = found.get((stage, reason), [0, 0, 0])
            found[stage, reason] = [a + int(b) for a, b in zip(before, sums, strict=True)]
    return [Part(*why, *counted) for why, counted in found.items()]


def parts_by_group(tx: Tx, group_of: Mapping[int, str], run: int | None = None) -> dict[str, list[Part]]:
    """The same as `parts` for each group of documents.

    Args:
        group_of: the group of each document by its number.
    """
    extracted: dict[str, dict[str, list[int]]] = {}
    later: dict[str, dict[tuple[str, str], list[int]]] = {}
    here = {number: extracted.setdefault(group, {}) for number, group in group_of.items()}
    for rows in _narrow(tx, run):
        for number, reason, tokens in rows:
            counts = here[number]
            if reason in counts:
                count = counts[reason]
                count[0] += tokens
                count[1] += 1
            else:
                counts[reason] = [tokens, 1]
    for branch in _branches(run)[1:]:
        for number, stage, reason, *sums in tx.execute(branch):
            found = later.setdefault(group_of[number], {})
            before = found.get((stage, reason), (0, 0, 0))
            found[stage, reason] = [a + b for a, b in zip(before, sums, strict=True)]
    return {group: _together(extracted[group], later.get(group, {})) for group in extracted}


def _narrow(tx: Tx, run: int | None) -> Iterator[Sequence[tuple[int, str, int]]]:
    """Document, reason and tokens of what extraction dropped: most of all rows by far, and so without wrapping."""
    each = _extracted(run).subquery().c
    result = tx.execute(sa.select(each.document_id, each.reason, each.tokens))
    while rows := result.cursor.fetchmany(AT_ONCE):
        yield rows
    result.close()


def _together(extracted: Mapping[str, list[int]], later: Mapping[tuple[str, str], list[int]]) -> list[Part]:
    """Parts of one group. A document that extraction dropped as a whole may have the reason of its spans."""
    by = Stage.EXTRACT.value
    sums = {(by, reason): [tokens, documents, 0] for reason, (tokens, documents) in extracted.items()}
    for why, counts in later.items():
        sums[why] = [a + b for a, b in zip(sums.get(why, (0, 0, 0)), counts, strict=True)]
    return [Part(*why, *counts) for why, counts in sums.items()]


def _branches(run: int | None) -> list[sa.Select[Any]]:
    return [_extracted(run), _left_out(run), _rest(run)]


def _extracted(run: int | None) -> sa.Select[Any]:
    """What extraction dropped inside documents."""
    query = sa.select(
        span.c.document_id,
        sa.literal_column(f"'{Stage.EXTRACT.value}'").label("stage"),
        span.c.reason,
        sa.func.sum(span.c.tokens).label("tokens"),
        sa.literal_column("1").label("documents"),
        sa.literal_column("0").label("whole"),
    ).where(EXTRACTION_DROPPED)
    if run is not None:
        query = query.where(span.c.document_id.in_(sa.select(decision.c.document_id).where(decision.c.run_id == run)))
    return query.group_by(span.c.document_id, span.c.reason)


def _left_out(run: int | None) -> sa.Select[Any]:
    """What later stages left out inside documents."""
    table = trim if run is None else run_trim
    query = sa.select(
        table.c.document_id,
        table.c.stage,
        table.c.reason,
        sa.func.sum(table.c.tokens).label("tokens"),
        sa.literal_column("1").label("documents"),
        sa.literal_column("0").label("whole"),
    )
    if run is not None:
        query = query.where(table.c.run_id == run)
    return query.group_by(table.c.document_id, table.c.stage, table.c.reason)


def _rest(run: int | None) -> sa.Select[Any]:
    """What was left of each document, and what became of it."""
    stage, reason, tokens = _so_far() if run is None else _decided(run)
    documents = sa.case((stage == "", 1), (_counted_inside(stage, reason, run), 0), else_=1)
    query = sa.select(
        extraction.c.document_id,
        stage.label("stage"),
        reason.label("reason"),
        tokens.label("tokens"),
        documents.label("documents"),
        sa.literal_column("1").label("whole"),
    ).select_from(_scope(run))
    return _within(query, run)


def _scope(run: int | None) -> sa.FromClause:
    if run is None:
        return extraction.outerjoin(screening, screening.c.document_id == extraction.c.document_id)
    return decision.join(extraction, extraction.c.document_id == decision.c.document_id)


def _within(query: sa.Select[Any], run: int | None) -> sa.Select[Any]:
    return query if run is None else query.where(decision.c.run_id == run)


Columns = tuple[sa.ColumnElement[str], sa.ColumnElement[str], sa.ColumnElement[int]]


def _so_far() -> Columns:
    screened = screening.c.stage.is_not(None)
    empty = extraction.c.main_hash == ""
    nothing = sa.case((extraction.c.status.in_(["ok", "empty"]), "extraction_empty"), else_=extraction.c.status)
    return (
        sa.case((screened, screening.c.stage), (empty, Stage.EXTRACT.value), else_=""),
        sa.case((screened, screening.c.reason), (empty, nothing), else_=Fate.KEPT.value),
        extraction.c.main_tokens - sa.func.coalesce(screening.c.trimmed, 0),
    )


def _decided(run: int) -> Columns:
    kept = decision.c.fate == Fate.KEPT.value
    inside = (
        sa.select(sa.func.coalesce(sa.func.sum(run_trim.c.tokens), 0))
        .where(run_trim.c.run_id == run, run_trim.c.document_id == decision.c.document_id)
        .scalar_subquery()
    )
    return (
        sa.func.coalesce(decision.c.stage, ""),
        sa.case((kept, Fate.KEPT.value), else_=decision.c.reason),
        sa.case((kept, decision.c.kept_tokens), else_=extraction.c.main_tokens - inside),
    )


def changed_since(tx: Tx, run: int) -> bool:
    """Whether a document of a run has another number of tokens now than the run saw."""
    query = sa.select(sa.literal(1)).select_from(_scope(run)).where(decision.c.tokens != extraction.c.tokens).limit(1)
    return tx.execute(_within(query, run)).first() is not None


def _counted_inside(
    stage: sa.ColumnElement[str], reason: sa.ColumnElement[str], run: int | None
) -> sa.ColumnElement[bool]:
    """Whether a span of the document has the stage and reason of the whole, which is then counted already."""
    table = trim if run is None else run_trim
    whole = extraction.c.document_id
    by_extraction = sa.exists().where(span.c.document_id == whole, EXTRACTION_DROPPED, span.c.reason == reason)
    later = sa.exists().where(table.c.document_id == whole, table.c.stage == stage, table.c.reason == reason)
    if run is not None:
        later = later.where(table.c.run_id == run)
    return sa.or_(sa.and_(stage == Stage.EXTRACT.value, by_extraction), later)


def about(tx: Tx, run: int | None = None) -> list[About]:
    """What the documents can be sorted by, in the order they came in."""
    d = document.c
    extra = sa.case((d.extra.contains('"topic"'), d.extra), else_="")
    query = (
        sa.select(d.id, d.external_id, d.source, d.url, extra, extraction.c.main_hash, extraction.c.language)
        .select_from(_scope(run).join(document, d.id == extraction.c.document_id))
        .order_by(d.id)
    )
    return [About(*tuple(row)) for row in tx.execute(_within(query, run))]
