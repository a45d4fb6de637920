"""Steps of the chain of decisions: what rules and people say, in words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.ledger import Fate, Opinion, Stage
from labeler.text.rules.table import BY_ID

DIGITS = 1000


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
            detail = f"{asked} asked, {_set_in_words(said.evidence)}" if asked else str(said.evidence.get("why", ""))
            yield Step(Verdict.PASSED, "No rule drops it" if asked else "The rules could not be asked", detail)
        else:
            yield Step(Verdict.DROPPED, f"A rule drops it: {rule_in_words(said)}", value_in_words(said.evidence))


def trim_step(said: Opinion) -> Step:
    """What dropped a stretch inside a document."""
    if said.stage is Stage.DUPLICATES:
        twin = str(said.evidence.get("twin", ""))
        where = (
            f"{said.evidence.get('documents')} of {said.evidence.get('of')} documents of {said.evidence.get('site')}"
        )
        return Step(Verdict.DROPPED, "It is repeated across the site", where, twin)
    return Step(Verdict.DROPPED, f"A line rule drops it: {rule_in_words(said)}", value_in_words(said.evidence))


def trim_turn(said: Opinion) -> tuple[str, str]:
    """What would keep a stretch inside a document."""
    if said.stage is Stage.DUPLICATES:
        return "Would be kept if", "it stood on fewer documents of its site"
    return "Would be kept if", rules_turn([said.evidence])


def rules_turn(failing: Sequence[Mapping[str, object]]) -> str:
    """The thresholds with which rules would let it pass, as the end of a sentence: ``the rule x allowed 0.17``."""
    parts = [_turn(evidence) for evidence in failing]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _turn(evidence: Mapping[str, object]) -> str:
    value = evidence.get("value")
    name = str(evidence.get("rule", "")).rpartition(".")[2].replace("_", " ")
    if not isinstance(value, int | float):
        return "rules on lines left some of it"
    above = evidence.get("fails") == "above"
    shown = (math.ceil if above else math.floor)(value * DIGITS) / DIGITS  # the sentence holds for the number it names
    return f"the rule {name} {'allowed' if above else 'asked only'} {shown:g}"


def human_steps(opinions: Sequence[Opinion]) -> Iterator[Step]:
    """What auditors said of the whole document."""
    for said in opinions:
        if said.stage is Stage.HUMAN:
            who, note = said.evidence.get("auditor"), said.evidence.get("note")
            verdict = Verdict.DROPPED if said.drops else Verdict.PASSED
            fate = Fate.DROPPED.value if said.drops else Fate.KEPT.value
            yield Step(verdict, f"{who} overturned it: {fate}", f"“{note}”")


def rule_in_words(said: Opinion) -> str:
    """What the rule fails on."""
    rule = BY_ID.get(str(said.evidence.get("rule", "")))
    if rule is None:
        return said.reason.rpartition(".")[2].replace("_", " ")
    return rule.description[:1].lower() + rule.description[1:]


def value_in_words(evidence: Mapping[str, object]) -> str:
    """``0.174, allowed up to 0.16 · Standard 1``."""
    value, limit = evidence.get("value"), evidence.get("threshold")
    if not isinstance(value, int | float) or not isinstance(limit, int | float):
        return _set_in_words(evidence)
    side = "allowed up to" if evidence.get("fails") == "above" else "needs at least"
    name = str(evidence.get("rule", "")).rpartition(".")[2]
    return f"{name} · {value:.4g}, {side} {limit:g} · {_set_in_words(evidence)}"


def _set_in_words(evidence: Mapping[str, object]) -> str:
    return f"rules {evidence.get('rule_set')} {evidence.get('version')}"
