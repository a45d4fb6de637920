"""The JSON document of an agreement.

::

    {seen, grades, documents, shared, blind, not_blind, unknown, outdated,
     figures: {alpha_ordinal: F, alpha_interval: F, alpha_nominal: F, quadratic_kappa: F, exact: F, within_one: F,
               icc_agreement: F, icc_consistency: F, icc_one_way: F},
     kinds: {page: {figures}, lesson: {figures}},
     pairs: [{first, second, shared, quadratic_kappa: F}],
     annotators: [{annotator, grades, shared, severity: F, spread: F, drift: F, blocks: [{first, last, severity: F}]}],
     consensus: null or {model, skills: {annotator: number},
                         held_out: {way: {quadratic_kappa: F, exact: F, within_one: F, mean_absolute_error: F}},
                         documents: [{document, grade, probability, expected, grades: {annotator: grade}}]}}

F is ``{value, low, high, n, why}``: a figure, its 95 % interval, the documents behind it, and why it is null where it is.
A ``high`` of null beside a value has no limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from math import isfinite
from typing import Final

from labeler.learn.agreement import Agreement
from labeler.learn.agreement_people import Block, Person
from labeler.learn.consensus import HeldOut
from labeler.learn.intervals import Figure
from labeler.stages.agreement import AgreementReport, Consensus, Settled

TITLES: Final[Mapping[str, str]] = {
    "alpha_ordinal": "Krippendorff's alpha, ordinal",
    "alpha_interval": "Krippendorff's alpha, interval",
    "alpha_nominal": "Krippendorff's alpha, nominal",
    "quadratic_kappa": "Quadratic weighted kappa, mean of pairs",
    "exact": "Same grade",
    "within_one": "At most one grade apart",
    "icc_agreement": "ICC(2,1), agreement",
    "icc_consistency": "ICC(3,1), consistency",
    "icc_one_way": "ICC(1,1), one way",
}
"""What each figure is called."""


def record(report: AgreementReport) -> dict[str, object]:
    """The agreement, JSON-ready."""
    return {
        "seen": report.seen.value,
        "grades": sum(report.grades.values()),
        "documents": report.documents,
        "shared": report.shared,
        "blind": report.blind,
        "not_blind": report.not_blind,
        "unknown": report.unknown,
        "outdated": report.outdated,
        "figures": _figures(report.overall),
        "kinds": {kind.value: {"figures": _figures(found)} for kind, found in report.by_kind.items()},
        "pairs": [
            {"first": p.first, "second": p.second, "shared": p.shared, "quadratic_kappa": figure(p.quadratic_kappa)}
            for p in report.overall.pairs
        ],
        "annotators": [_person(person, report.grades[person.name]) for person in report.people],
        "consensus": None if report.consensus is None else _consensus(report.consensus),
    }


def figure(of: Figure) -> dict[str, object]:
    """A figure; an end without limit is null."""
    return {"value": of.value, "low": _finite(of.low), "high": _finite(of.high), "n": of.n, "why": of.why}


def _finite(number: float | None) -> float | None:
    return number if number is not None and isfinite(number) else None


def _figures(of: Agreement) -> dict[str, object]:
    return {name: figure(found) for name, found in of.figures.items()}


def _person(of: Person, grades: int) -> dict[str, object]:
    return {
        "annotator": of.name,
        "grades": grades,
        "shared": of.shared,
        "severity": figure(of.severity),
        "spread": figure(of.spread),
        "drift": figure(of.drift),
        "blocks": [_block(block) for block in of.blocks],
    }


def _block(of: Block) -> dict[str, object]:
    first, last = (datetime.fromtimestamp(seconds, UTC).isoformat() for seconds in (of.first, of.last))
    return {"first": first, "last": last, "severity": figure(of.severity)}


def _consensus(of: Consensus) -> dict[str, object]:
    return {
        "model": of.model.value,
        "skills": dict(of.skills),
        "held_out": {way: _held_out(found) for way, found in of.held_out.items()},
        "documents": [_settled(one) for one in of.documents],
    }


def _held_out(of: HeldOut) -> dict[str, object]:
    return {field.name: figure(getattr(of, field.name)) for field in fields(of)}


def _settled(of: Settled) -> dict[str, object]:
    return {
        "document": of.document,
        "grade": of.grade,
        "probability": of.probability,
        "expected": of.expected,
        "grades": dict(of.grades),
    }
