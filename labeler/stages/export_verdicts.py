"""The table of verdicts: what stands, one row each; `labeler verdict --from` reads the same rows back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from labeler.domain.grades import EventKind, moment
from labeler.domain.verdicts import Verdict
from labeler.exchange.tables import Column
from labeler.store import documents, events
from labeler.store.project import Project

BATCH = 200

VERDICTS = (
    Column("document", "string"),
    Column("auditor", "string"),
    Column("at", "string"),
    Column("says", "string"),
    Column("fate", "string"),
    Column("start", "int"),
    Column("end", "int"),
    Column("reason", "string"),
    Column("note", "string"),
    Column("run", "int"),
    Column("event", "int"),
    Column("hash", "string"),
    Column("content_hash", "string"),
)

VERDICT_NOTES = (
    "`says` is agree or overturn; `fate` is what the document, or the stretch from `start` to `end` of its visible text "
    "(code points, half open), should be, and `reason` the right reason of a stretch that should be dropped. "
    "`content_hash` is that of the document's bytes. Verdicts that were taken back are not listed."
)


def verdict_rows(project: Project) -> Iterator[Mapping[str, object]]:
    """The verdicts that stand, by time."""
    with project.read() as tx:
        rows = sorted(events.standing(tx, (EventKind.VERDICT,)), key=moment)
    for at in range(0, len(rows), BATCH):
        part = rows[at : at + BATCH]
        with project.read() as tx:
            found = documents.by_ids(tx, [r.document_id for r in part])
        for r in part:
            verdict = Verdict.from_text(r.text)
            yield {
                "document": r.document,
                "auditor": r.annotator,
                "at": r.at,
                "says": verdict.says.value,
                "fate": verdict.fate.value,
                "start": verdict.start,
                "end": verdict.end,
                "reason": verdict.reason or None,
                "note": verdict.note or None,
                "run": verdict.run,
                "event": r.seq,
                "hash": r.hash,
                "content_hash": found[r.document_id].content_hash,
            }
