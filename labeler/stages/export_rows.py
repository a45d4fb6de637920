"""The tables that are exported: their columns, and a generator of their rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from labeler.domain.errors import NotReady
from labeler.domain.ledger import Fate, apply_trims, kept_text
from labeler.domain.probes import Decision, ProbeInfo, RunInfo
from labeler.domain.wording import phrase
from labeler.exchange.tables import Column
from labeler.stages.audit_record import opinion_record
from labeler.stages.export_labels import LABEL_NOTES, LABELS, label_rows
from labeler.stages.export_verdicts import VERDICT_NOTES, VERDICTS, verdict_rows
from labeler.store import ledgers, opinions, probes, runs
from labeler.store.project import Project

BATCH = 200

DECISIONS = (
    Column("document", "string"),
    Column("fate", "string"),
    Column("stage", "string"),
    Column("reason", "string"),
    Column("score", "float"),
    Column("p_keep", "float"),
    Column("tokens", "int"),
    Column("kept_tokens", "int"),
    Column("evidence", "json"),
    Column("opinions", "json"),
    Column("run", "int"),
    Column("probe", "int"),
)

DATASET = (
    Column("id", "string"),
    Column("text", "string"),
    Column("tokens", "int"),
    Column("score", "float"),
    Column("p_keep", "float"),
    Column("kind", "string"),
    Column("title", "string"),
    Column("language", "string"),
    Column("url", "string"),
    Column("fetched_at", "string"),
    Column("source", "string"),
    Column("record", "string"),
    Column("digest", "string"),
    Column("content_hash", "string"),
    Column("run", "int"),
    Column("probe", "int"),
)


@dataclass(frozen=True, slots=True)
class Table:
    """One export: columns, rows as they are read, and what its data card says."""

    columns: Sequence[Column]
    rows: Iterator[Mapping[str, object]]
    title: str
    description: str
    about: Mapping[str, object] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)


def table(project: Project, what: str, run: int | None, *, everything: bool = False) -> Table:
    """The table of that name.

    Args:
        everything: for labels, whether documents that nobody graded are among them.

    Raises:
        NotReady: decisions or data set before a decision run.
    """
    if what == "labels":
        return Table(
            LABELS,
            label_rows(project, everything=everything),
            "Educational-value grades",
            "Answers of people to web pages and lessons: grades 0 to 5, skips and flags, with comments, evidence and how they came about.",
            sections={"Columns": LABEL_NOTES},
        )
    if what == "verdicts":
        return Table(
            VERDICTS,
            verdict_rows(project),
            "Verdicts of auditors",
            "What auditors say of decisions: of whole documents, and of stretches of their visible text.",
            sections={"Columns": VERDICT_NOTES},
        )
    with project.read() as tx:
        made = runs.info(tx, run)
        probe = probes.info(tx, made.probe) if made else None
    if made is None or probe is None:
        raise NotReady(
            phrase("There is no decision run to export."), phrase("Decide first: labeler decide PROJECT --cut 3")
        )
    about = {"run": made.id, "run_key": made.key, "probe": probe.id, "probe_key": probe.key}
    if what == "decisions":
        return Table(DECISIONS, _decisions(project, made), "Decisions", "What became of each document.", about)
    return Table(DATASET, _dataset(project, made), "Kept documents", _summary(made, probe), about)


def _summary(made: RunInfo, probe: ProbeInfo) -> str:
    cut = f"score at least {made.cut.score:g}" if made.cut.score is not None else f"at most {made.cut.budget} tokens"
    return (
        f"{made.kept} documents, {made.tokens} tokens, kept by probe {probe.id} ({probe.grades} human grades) "
        f"with the cut: {cut}. {made.dropped} documents were dropped."
    )


def _decisions(project: Project, made: RunInfo) -> Iterator[Mapping[str, object]]:
    for d in _all_decisions(project, made.id):
        yield {
            "document": d.document,
            "fate": d.fate.value,
            "stage": d.stage.value if d.stage else None,
            "reason": d.reason or None,
            "score": d.score,
            "p_keep": d.p_keep,
            "tokens": d.tokens,
            "kept_tokens": d.kept_tokens,
            "evidence": dict(d.evidence),
            "opinions": [opinion_record(o) for o in d.opinions],
            "run": made.id,
            "probe": made.probe,
        }


def _all_decisions(project: Project, run: int) -> list[Decision]:
    with project.read() as tx:
        return list(runs.decisions(tx, run))


def _dataset(project: Project, made: RunInfo) -> Iterator[Mapping[str, object]]:
    kept = {d.document_id: d for d in _all_decisions(project, made.id) if d.fate is Fate.KEPT}
    ids = list(kept)
    for at in range(0, len(ids), BATCH):
        with project.read() as tx:
            pairs = list(ledgers.with_text(tx, ids[at : at + BATCH]))
            trims = opinions.trims(tx, ids[at : at + BATCH], made.id)
        if len(pairs) < len(ids[at : at + BATCH]):
            raise _other_texts(made)
        for document, extraction in pairs:
            decision, origin = kept[document.id], document.origin
            left_out = trims.get(document.id, ())
            if decision.kept_tokens != extraction.main_tokens - sum(trim.tokens for trim in left_out):
                raise _other_texts(made)
            spans, _ = apply_trims(extraction.spans, left_out)
            yield {
                "id": document.external_id,
                "text": kept_text(extraction.text, spans).strip(),
                "tokens": decision.kept_tokens,
                "score": decision.score,
                "p_keep": decision.p_keep,
                "kind": document.kind.value,
                "title": document.title or extraction.title or None,
                "language": extraction.language or None,
                "url": origin.url or None,
                "fetched_at": origin.fetched_at or None,
                "source": origin.source,
                "record": origin.record or None,
                "digest": origin.digest or None,
                "content_hash": document.content_hash,
                "run": made.id,
                "probe": made.probe,
            }


def _other_texts(made: RunInfo) -> NotReady:
    return NotReady(
        phrase("Documents have other texts now than when run {id} decided.", id=made.id),
        phrase("Make a new decision run: labeler decide PROJECT --cut X"),
    )
