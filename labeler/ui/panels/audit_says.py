"""What the audit panel says: empty states, the quote of a span, the note above the grades. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from labeler.domain.documents import Kind
from labeler.domain.probes import RunInfo
from labeler.stages.audit import Audited
from labeler.stages.audit_table import Table, site_of, title_of
from labeler.stages.audit_view import AuditView, amount
from labeler.stages.audit_words import language_name
from labeler.store.project import Project
from labeler.store.runs import DecisionRow
from labeler.ui.language import figure, shown, tr, trn

NO_PROJECT: Final = (tr("No project is open"), tr("Open one to see why its tokens were kept or dropped."))
NO_DOCUMENTS: Final = (tr("Nothing to audit yet"), tr("Import pages or lessons first."))
NOT_PREPARED: Final = (
    tr("Nothing is prepared yet"),
    tr("Preparing extracts the visible text of every document. Each stretch of it then has a fate to look at."),
)
KINDS: Final = {Kind.PAGE: tr("page"), Kind.LESSON: tr("lesson")}
QUOTE: Final = 90


def kept_line(table: Table) -> str:
    """How many documents and tokens are kept, for the header."""
    kept, tokens = table.kept
    if table.run is None:
        return tr(
            "{kept:,} of {all:,} documents passed so far · {tokens} tokens",
            kept=kept, all=len(table), tokens=amount(tokens),
        )  # fmt: skip
    return tr("{kept:,} of {all:,} documents kept · {tokens} tokens", kept=kept, all=len(table), tokens=amount(tokens))


def quote(of: Audited, span: int | None) -> str:
    """The beginning of a span with its tokens; how to ask about one for the whole document."""
    if span is None:
        return tr("Move the mouse over the text, or press N, to ask about a span.")
    found = of.spans[span]
    text = " ".join(of.text[found.start : found.end].split())
    short = text if len(text) <= QUOTE else f"{text[:QUOTE].rstrip()}…"
    return trn("“{text}” · {count:,} token", "“{text}” · {count:,} tokens", found.tokens, text=short)


def grades_note(of: Audited, run: RunInfo | None) -> str:
    """Why there are no grades behind a score, or what is wrong with them; empty when all is well."""
    if run is None:
        return tr("Scores come with the first decision run.")
    if of.stale:
        return tr("The text changed after this run decided. Make a new run to see the grades behind its score.")
    if of.score is None:
        return tr("Without main text there is nothing to score.")
    return ""


def blind_word(blind: bool | None) -> str:
    """Whether a grade was blind, where anybody knows."""
    return "" if blind is None else tr("blind") if blind else tr("not blind")


def percent(weight: float) -> str:
    """A weight as people read it: ``18 %``, ``0.4 %``."""
    return f"{figure(weight * 100, '.0f' if weight >= 0.0995 else '.1f')} %"


def subtitle(of: Audited, row: DecisionRow) -> str:
    """Where a document comes from, what it is, its language, its size."""
    tokens = trn("{count:,} token", "{count:,} tokens", sum(of.totals.values()))
    parts = (site_of(row), KINDS[of.document.kind], shown(language_name(of.language)), tokens)
    return " · ".join(part for part in parts if part)


def title_in(view: AuditView | None, document: str) -> str:
    """The title of a document by external id, or that where it is not in the table."""
    table = None if view is None else view.table
    at = None if table is None else table.where.get(document)
    return document if table is None or at is None else title_of(table.rows[at])


def titles_behind(table: Table | None, of: Audited) -> dict[str, str]:
    """Titles of the graded documents behind a score by external id; those that are not in the table are left out."""
    known = {} if table is None else table.where
    rows = () if table is None else table.rows
    names = {grade.document for grade in of.grades_behind}
    titles = {name: title_of(rows[known[name]]) for name in names if name in known}
    return titles | {of.document.external_id: tr("This document")}


def remembered(state: Mapping[str, object], project: Project | None) -> tuple[int | None, int | None]:
    """Run and document of the last close, if they are of this project."""
    if project is None or state.get("project") != project.location:
        return None, None
    run, document = state.get("run"), state.get("document")
    return run if isinstance(run, int) else None, document if isinstance(document, int) else None
