"""Rules: what Gopher, C4 and FineWeb say of a text, all of them, with values (see :mod:`labeler.text.rules.table`)."""

from labeler.text.rules.report import Cut, Measures, RuleReport, evaluate, measure, verdicts
from labeler.text.rules.rule import CITATION, Fails, Family, Rule, Unit
from labeler.text.rules.rule_sets import RuleSet, read_rule_set, shipped_rule_set
from labeler.text.rules.settings import Settings
from labeler.text.rules.table import RULES

__all__ = [
    "CITATION",
    "RULES",
    "Cut",
    "Fails",
    "Family",
    "Measures",
    "Rule",
    "RuleReport",
    "RuleSet",
    "Settings",
    "Unit",
    "evaluate",
    "measure",
    "read_rule_set",
    "shipped_rule_set",
    "verdicts",
]
