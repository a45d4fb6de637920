"""Rules: what Gopher, C4 and FineWeb say of a text, all of them, with values (see :mod:`labeler.text.rules.table`)."""

from labeler.text.rules.evidence import CutEvidence, RuleEvidence, cut_evidence, document_evidence
from labeler.text.rules.reader import SHIPPED, STANDARD, read_rule_set, shipped_rule_set
from labeler.text.rules.report import Cut, Measures, RuleReport, evaluate, measure, verdicts
from labeler.text.rules.rule import CITATION, Fails, Family, Rule, Unit
from labeler.text.rules.rule_sets import AppliesTo, Asked, RuleSet
from labeler.text.rules.settings import Settings
from labeler.text.rules.table import BY_ID, RULES

__all__ = [
    "BY_ID",
    "CITATION",
    "RULES",
    "SHIPPED",
    "STANDARD",
    "AppliesTo",
    "Asked",
    "Cut",
    "CutEvidence",
    "Fails",
    "Family",
    "Measures",
    "Rule",
    "RuleEvidence",
    "RuleReport",
    "RuleSet",
    "Settings",
    "Unit",
    "cut_evidence",
    "document_evidence",
    "evaluate",
    "measure",
    "read_rule_set",
    "shipped_rule_set",
    "verdicts",
]
