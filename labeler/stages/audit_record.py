"""The audit as JSON: one line for each document, with every span, its evidence and every stage's opinion."""

from __future__ import annotations

from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.stages.audit import Audited


def audited_record(audited: Audited) -> dict[str, object]:
    """The command line's JSON line for one document."""
    return {
        "document": audited.document.external_id,
        "text": audited.text,
        "spans": [_audited_span(audited, number) for number in range(len(audited.spans))],
        "totals": dict(audited.totals),
        "score": audited.score,
        "p_keep": audited.p_keep,
        "probe": audited.probe,
        "run": audited.run,
        "fate": _fate(audited),
        "stale": audited.stale,
        "grades_behind": [
            {
                "document": g.document,
                "annotator": g.annotator,
                "value": g.value,
                "weight": g.weight,
                "at": g.at,
                "event": g.event,
                "blind": g.blind,
            }
            for g in audited.grades_behind
        ],
        "counterfactual": dict(audited.counterfactual),
        "passages": [list(p) for p in audited.passages],
        "language": audited.language,
        "confidence": audited.confidence,
        "languages": [list(row) for row in audited.languages],
        "opinions": [opinion_record(o) for o in audited.opinions],
        "mapped": audited.mapped,
    }


def _audited_span(audited: Audited, number: int) -> dict[str, object]:
    """A span with its place in the original bytes, and what was said of it alone by extraction and line by line."""
    s, left = audited.spans[number], audited.extracted[number]
    record = span_record(s)
    record["bytes"] = list(audited.bytes[number]) if audited.bytes else None
    record["path"] = left.evidence.get("path")
    record["opinions"] = [opinion_record(o) for o in span_opinions(audited, number)]
    return record


def span_opinions(audited: Audited, number: int) -> tuple[Opinion, ...]:
    """What was said of a span alone, before anything was said of the whole document: extraction, then what trimmed it."""
    s, left = audited.spans[number], audited.extracted[number]
    said = (Opinion(Stage.EXTRACT, left.reason, left.evidence),)
    inside = s.fate is Fate.DROPPED and left.fate is Fate.KEPT and not _of_document(audited, s)
    return (*said, Opinion(s.stage, s.reason, s.evidence)) if inside and s.stage else said


def _of_document(audited: Audited, s: Span) -> bool:
    """Whether a span was dropped with its whole document."""
    last = audited.decision or audited.screened
    return last is not None and (s.stage, s.reason) == (last.stage, last.reason) and s.evidence == last.evidence


def opinion_record(o: Opinion) -> dict[str, object]:
    """An opinion as JSON; no reason where the stage would keep it."""
    return {"stage": o.stage.value, "reason": o.reason or None, "evidence": dict(o.evidence)}


def span_record(s: Span) -> dict[str, object]:
    """A span as JSON; kept spans have no stage and no reason."""
    return {
        "start": s.start,
        "end": s.end,
        "tokens": s.tokens,
        "fate": s.fate.value,
        "stage": s.stage.value if s.stage else None,
        "reason": s.reason or None,
        "evidence": dict(s.evidence),
    }


def _fate(audited: Audited) -> str:
    if audited.decision is not None:
        return audited.decision.fate.value
    return Fate.KEPT.value if any(s.fate is Fate.KEPT for s in audited.spans) else Fate.DROPPED.value
