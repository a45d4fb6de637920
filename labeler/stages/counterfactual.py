"""What would turn a decision."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from labeler.domain.ledger import Opinion, Stage
from labeler.domain.probes import Decision, RunInfo
from labeler.stages.audit_chain import rules_turn
from labeler.stages.deciding import NOT_GATED


def counterfactual(run: RunInfo, decision: Decision) -> Mapping[str, object]:
    """The smallest change of the run's input that would turn the decision, in numbers and in words.

    Every stage that would drop a document has to let it pass, not only the first.
    """
    if decision.stage is None:
        return _kept(run, decision)
    if decision.stage is Stage.HUMAN:
        return {"kept_if": f"{decision.evidence.get('auditor')} took the verdict back"}
    if decision.stage is Stage.EXTRACT:
        return {"kept_if": "extraction had found main text in the page"}
    said = [o for o in decision.opinions if o.drops and o.stage is not Stage.HUMAN]
    if any(o.stage is Stage.HUMAN and not o.drops for o in decision.opinions):  # all but the budget is overruled
        said = [o for o in said if o.stage is decision.stage]
    said = said or [Opinion(decision.stage, decision.reason, decision.evidence)]
    parts = list(_conditions(said, decision.score or 0.0))
    numbers = {name: value for part in parts for name, value in part.items() if name != "kept_if"}
    return {"kept_if": ", and ".join(str(part["kept_if"]) for part in parts if "kept_if" in part), **numbers}


def _conditions(said: Sequence[Opinion], score: float) -> Iterator[Mapping[str, object]]:
    """What each opinion would need, all rules together."""
    answers = {Stage.BUDGET: _over_budget, Stage.DUPLICATES: _duplicate, Stage.LANGUAGE: _language}
    rules = [o.evidence for o in said if o.stage is Stage.RULES]
    for opinion in said:
        if opinion.stage is Stage.SCORE:
            yield {"kept_if": f"the cut were {below(score)} or lower", "cut": score}
        elif opinion.stage in answers:
            yield answers[opinion.stage](opinion.evidence)
        elif opinion.evidence is rules[0]:
            yield _rules(rules)


def _kept(run: RunInfo, decision: Decision) -> Mapping[str, object]:
    person = next((o for o in decision.opinions if o.stage is Stage.HUMAN), None)
    if person is not None:
        return {"dropped_if": f"{person.evidence.get('auditor')} took the verdict back"}
    if run.cut.score is not None and NOT_GATED in decision.evidence:
        above_it = f"the cut were above {above(decision.score or 0.0)}"
        return {"dropped_if": f"its kind had enough grades of its own, and {above_it}", "cut_above": decision.score}
    if run.cut.score is not None:
        return {"dropped_if": f"the cut were above {above(decision.score or 0.0)}", "cut_above": decision.score}
    needed = decision.evidence.get("needed")
    left = decision.evidence.get("left")
    if not isinstance(needed, int) or not isinstance(left, int) or run.cut.budget is None:
        return {}
    smallest = run.cut.budget - (left - needed)
    return {"dropped_if": f"the budget were below {smallest} tokens", "budget_below": smallest}


def above(score: float) -> str:
    """``score`` with three decimals, rounded up: the sentence stays true for the number it names."""
    return f"{math.ceil(score * 1000) / 1000:.3f}"


def below(score: float) -> str:
    """``score`` with three decimals, rounded down."""
    return f"{math.floor(score * 1000) / 1000:.3f}"


def _over_budget(evidence: Mapping[str, object]) -> Mapping[str, object]:
    needed, left = evidence.get("needed"), evidence.get("left")
    if not isinstance(needed, int) or not isinstance(left, int):
        return {}
    more = needed - left
    return {"kept_if": f"{more} more tokens were left when its turn came", "tokens_missing": more}


def _duplicate(evidence: Mapping[str, object]) -> Mapping[str, object]:
    return {"kept_if": without_twin(evidence), "twin": evidence.get("twin")}


def without_twin(evidence: Mapping[str, object]) -> str:
    """What keeps a duplicate, by the evidence for its being one."""
    others = " and all others as similar" if "cluster" in evidence else ""
    return f"its twin {evidence.get('twin')}{others} were not in the project"


def _rules(failing: Sequence[Mapping[str, object]]) -> Mapping[str, object]:
    """All rules that drop it have to let it pass."""
    moves = {str(e["rule"]): e["value"] for e in failing if "rule" in e}
    return {"kept_if": rules_turn(failing), "thresholds": moves}


def _language(evidence: Mapping[str, object]) -> Mapping[str, object]:
    language = evidence.get("language")
    return {"kept_if": f"{language} were among the project's languages", "language": language}
