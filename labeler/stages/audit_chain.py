"""Steps of the chain of decisions: what rules and people say, in words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.ledger import Opinion, Stage
from labeler.domain.wording import Phrase, joined, phrase
from labeler.stages.audit_rule_words import rule_inside

DIGITS = 1000
KEPT_IF = phrase("Would be kept if")
DROPPED_IF = phrase("Would be dropped if")


class Verdict(StrEnum):
    """What one stage said."""

    PASSED = "passed"
    DROPPED = "dropped"
    NOT_ASKED = "not asked"


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of the chain.

    Attributes:
        title: what it said. detail: what decided it; empty when there is nothing to add.
        link: external id of a document to open from here (the twin); empty for none.
    """

    verdict: Verdict
    title: str
    detail: str = ""
    link: str = ""


def rule_steps(opinions: Sequence[Opinion]) -> Iterator[Step]:
    """One step for each rule that would drop the document; one for all where none would. None where none was asked."""
    for said in opinions:
        if said.stage is not Stage.RULES:
            continue
        if not said.drops:
            asked = said.evidence.get("asked")
            if asked:
                detail = phrase("{asked} asked, {rule_set}", asked=asked, rule_set=_set_in_words(said.evidence))
                yield Step(Verdict.PASSED, phrase("No rule drops it"), detail)
            else:
                yield Step(Verdict.PASSED, phrase("The rules could not be asked"), str(said.evidence.get("why", "")))
        else:
            title = phrase("A rule drops it: {rule}", rule=rule_in_words(said))
            yield Step(Verdict.DROPPED, title, value_in_words(said.evidence))


def trim_step(said: Opinion) -> Step:
    """What dropped a stretch inside a document."""
    if said.stage is Stage.DUPLICATES:
        twin = str(said.evidence.get("twin", ""))
        documents, of, site = (said.evidence.get(name) for name in ("documents", "of", "site"))
        where = phrase("{documents} of {of} documents of {site}", documents=documents, of=of, site=site)
        return Step(Verdict.DROPPED, phrase("It is repeated across the site"), where, twin)
    title = phrase("A line rule drops it: {rule}", rule=rule_in_words(said))
    return Step(Verdict.DROPPED, title, value_in_words(said.evidence))


def trim_turn(said: Opinion) -> tuple[str, str]:
    """What would keep a stretch inside a document."""
    if said.stage is Stage.DUPLICATES:
        return KEPT_IF, phrase("it stood on fewer documents of its site")
    return KEPT_IF, rules_turn([said.evidence])


def rules_turn(failing: Sequence[Mapping[str, object]]) -> Phrase:
    """The thresholds with which rules would let it pass, as the end of a sentence: ``the rule x allowed 0.17``."""
    *others, last = (_turn(evidence) for evidence in failing)
    return phrase("{rest} and {last}", rest=joined(", ", others), last=last) if others else last


def _turn(evidence: Mapping[str, object]) -> Phrase:
    value = evidence.get("value")
    name = str(evidence.get("rule", "")).rpartition(".")[2].replace("_", " ")
    if not isinstance(value, int | float):
        return phrase("rules on lines left some of it")
    if evidence.get("fails") == "above":  # rounded so that the sentence holds for the number it names
        return phrase("the rule {rule} allowed {value:g}", rule=name, value=math.ceil(value * DIGITS) / DIGITS)
    return phrase("the rule {rule} asked only {value:g}", rule=name, value=math.floor(value * DIGITS) / DIGITS)


def human_steps(opinions: Sequence[Opinion]) -> Iterator[Step]:
    """What auditors said of the whole document."""
    for said in opinions:
        if said.stage is Stage.HUMAN:
            who, note = said.evidence.get("auditor"), said.evidence.get("note")
            verdict = Verdict.DROPPED if said.drops else Verdict.PASSED
            fate = phrase("dropped") if said.drops else phrase("kept")
            yield Step(verdict, phrase("{who} overturned it: {fate}", who=who, fate=fate), f"“{note}”")


def rule_in_words(said: Opinion) -> str:
    """What the rule fails on."""
    return rule_inside(str(said.evidence.get("rule", ""))) or said.reason.rpartition(".")[2].replace("_", " ")


def value_in_words(evidence: Mapping[str, object]) -> str:
    """``0.174, allowed up to 0.16 · Standard 1``."""
    value, limit = evidence.get("value"), evidence.get("threshold")
    if not isinstance(value, int | float) or not isinstance(limit, int | float):
        return _set_in_words(evidence)
    name, rules = str(evidence.get("rule", "")).rpartition(".")[2], _set_in_words(evidence)
    if evidence.get("fails") == "above":
        side = phrase("{value:.4g}, allowed up to {limit:g}", value=value, limit=limit)
    else:
        side = phrase("{value:.4g}, needs at least {limit:g}", value=value, limit=limit)
    return joined(" · ", [name, side, rules])


def _set_in_words(evidence: Mapping[str, object]) -> Phrase:
    return phrase("rules {name} {version}", name=evidence.get("rule_set"), version=evidence.get("version"))
