"""What would turn a decision."""

from __future__ import annotations

import math
from collections.abc import Mapping

from labeler.domain.ledger import Stage
from labeler.domain.probes import Decision, RunInfo
from labeler.stages.audit_chain import rule_turn


def counterfactual(run: RunInfo, decision: Decision) -> Mapping[str, object]:
    """The smallest change of the run's input that would turn the decision, in numbers and in words."""
    if decision.stage is None:
        return _kept(run, decision)
    answers = {
        Stage.SCORE: _below_the_cut,
        Stage.BUDGET: _over_budget,
        Stage.DUPLICATES: _duplicate,
        Stage.LANGUAGE: _language,
    }
    if decision.stage is Stage.RULES:
        return _rules(decision)
    if decision.stage is Stage.HUMAN:
        return {"kept_if": f"{decision.evidence.get('auditor')} took the verdict back"}
    answer = answers.get(decision.stage)
    if answer is None:
        return {"kept_if": "extraction had found main text in the page"}
    return answer(decision)


def _kept(run: RunInfo, decision: Decision) -> Mapping[str, object]:
    person = next((o for o in decision.opinions if o.stage is Stage.HUMAN), None)
    if person is not None:
        return {"dropped_if": f"{person.evidence.get('auditor')} took the verdict back"}
    if run.cut.score is not None:
        return {"dropped_if": f"the cut were above {above(decision.score or 0.0)}", "cut_above": decision.score}
    needed = decision.evidence.get("needed")
    left = decision.evidence.get("left")
    if not isinstance(needed, int) or not isinstance(left, int) or run.cut.budget is None:
        return {}
    smallest = run.cut.budget - (left - needed)
    return {"dropped_if": f"the budget were below {smallest} tokens", "budget_below": smallest}


def _below_the_cut(decision: Decision) -> Mapping[str, object]:
    return {"kept_if": f"the cut were {below(decision.score or 0.0)} or lower", "cut": decision.score}


def above(score: float) -> str:
    """``score`` with three decimals, rounded up: the sentence stays true for the number it names."""
    return f"{math.ceil(score * 1000) / 1000:.3f}"


def below(score: float) -> str:
    """``score`` with three decimals, rounded down."""
    return f"{math.floor(score * 1000) / 1000:.3f}"


def _over_budget(decision: Decision) -> Mapping[str, object]:
    needed, left = decision.evidence.get("needed"), decision.evidence.get("left")
    if not isinstance(needed, int) or not isinstance(left, int):
        return {}
    more = needed - left
    return {"kept_if": f"{more} more tokens were left when its turn came", "tokens_missing": more}


def _duplicate(decision: Decision) -> Mapping[str, object]:
    return {"kept_if": without_twin(decision.evidence), "twin": decision.evidence.get("twin")}


def without_twin(evidence: Mapping[str, object]) -> str:
    """What keeps a duplicate, by the evidence for its being one."""
    others = " and all others as similar" if "cluster" in evidence else ""
    return f"its twin {evidence.get('twin')}{others} were not in the project"


def _rules(decision: Decision) -> Mapping[str, object]:
    """All rules that drop it have to let it pass."""
    failing = [o.evidence for o in decision.opinions if o.stage is Stage.RULES and o.drops]
    moves = {str(e["rule"]): e["value"] for e in failing if "rule" in e}
    return {"kept_if": " and ".join(rule_turn(e) for e in failing), "thresholds": moves}


def _language(decision: Decision) -> Mapping[str, object]:
    language = decision.evidence.get("language")
    return {"kept_if": f"{language} were among the project's languages", "language": language}
