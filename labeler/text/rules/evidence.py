"""Why rules dropped a document or lines of it, as JSON takes it: rule, value, threshold, rule set."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TypedDict

from labeler.text.rules.report import RuleReport
from labeler.text.rules.rule import CITATION, Fails, Unit
from labeler.text.rules.rule_sets import RuleSet
from labeler.text.rules.table import BY_ID


class RuleEvidence(TypedDict):
    """What one rule found, and where it would have stopped.

    ``value`` is that of the document, or of the dropped line; of a rule that drops the document for single lines it
    is the number of those, and of a citation its characters. ``fails`` says on which side of ``threshold``.
    """

    rule: str
    value: float
    threshold: float
    fails: str
    rule_set: str
    version: int


@dataclass(frozen=True)
class CutEvidence:
    """A stretch that a rule took out of a document that is kept.

    Attributes:
        start, end: code points of the text.
        evidence: the rule that did.
    """

    start: int
    end: int
    evidence: RuleEvidence


def document_evidence(report: RuleReport, rule_set: RuleSet) -> tuple[RuleEvidence, ...]:
    """One entry for each rule that drops the document, in the order of the set; empty where the document passes.

    Args:
        report: what :func:`verdicts` made of the document with ``rule_set``.
    """
    return tuple(
        _evidence(rule_id, report.values[rule_id], rule_set)
        for rule_id in rule_set.thresholds
        if not report.verdicts.get(rule_id, True) and BY_ID[rule_id].unit is not Unit.LINE
    )


def cut_evidence(report: RuleReport, rule_set: RuleSet) -> tuple[CutEvidence, ...]:
    """One entry for each of the report's ``dropped_lines``, in their order."""
    measures = report.measures
    found = []
    for start, end, rule_id in report.dropped_lines:
        if rule_id == CITATION:
            value = float(end - start)
        else:
            value = float(measures.lines[rule_id][bisect_right(measures.bounds, start) - 1])
        found.append(CutEvidence(start, end, _evidence(rule_id, value, rule_set)))
    return tuple(found)


def _evidence(rule_id: str, value: float, rule_set: RuleSet) -> RuleEvidence:
    threshold = rule_set.thresholds.get(rule_id)
    return {
        "rule": rule_id,
        "value": value,
        "threshold": 0.0 if threshold is None else threshold,  # a citation is dropped for having any character
        "fails": str(Fails.ABOVE if rule_id == CITATION else BY_ID[rule_id].fails),
        "rule_set": rule_set.name,
        "version": rule_set.version,
    }
