"""What would turn a decision."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from labeler.domain.ledger import Opinion, Stage
from labeler.domain.probes import Decision, RunInfo
from labeler.domain.wording import Phrase, phrase
from labeler.stages.audit_chain import rules_turn
from labeler.stages.deciding import NOT_GATED


def counterfactual(run: RunInfo, decision: Decision) -> Mapping[str, object]:
    """The smallest change of the run's input that would turn the decision, in numbers and in words.

    Every stage that would drop a document has to let it pass, not only the first.
    """
    if decision.stage is None:
        return _kept(run, decision)
    if decision.stage is Stage.HUMAN:
        return {"kept_if": _taken_back(decision.evidence)}
    if decision.stage is Stage.EXTRACT:
        return {"kept_if": phrase("extraction had found main text in the page")}
    said = [o for o in decision.opinions if o.drops and o.stage is not Stage.HUMAN]
    if any(o.stage is Stage.HUMAN and not o.drops for o in decision.opinions):  # all but the budget is overruled
        said = [o for o in said if o.stage is decision.stage]
    said = said or [Opinion(decision.stage, decision.reason, decision.evidence)]
    parts = list(_conditions(said, decision.score or 0.0))
    numbers = {name: value for part in parts for name, value in part.items() if name != "kept_if"}
    return {"kept_if": both(*(part["kept_if"] for part in parts if "kept_if" in part)), **numbers}


def both(*conditions: object) -> str:
    """All of these clauses as one condition."""
    first, *others = conditions or ("",)
    for other in others:
        first = phrase("{first}, and {then}", first=first, then=other)
    return first if isinstance(first, str) else str(first)


def _taken_back(evidence: Mapping[str, object]) -> Phrase:
    return phrase("{who} took the verdict back", who=evidence.get("auditor"))


def _conditions(said: Sequence[Opinion], score: float) -> Iterator[Mapping[str, object]]:
    """What each opinion would need, all rules together."""
    answers = {Stage.BUDGET: _over_budget, Stage.DUPLICATES: _duplicate, Stage.LANGUAGE: _language}
    rules = [o.evidence for o in said if o.stage is Stage.RULES]
    for opinion in said:
        if opinion.stage is Stage.SCORE:
            yield {"kept_if": phrase("the cut were {cut:.3f} or lower", cut=below(score)), "cut": score}
        elif opinion.stage in answers:
            yield answers[opinion.stage](opinion.evidence)
        elif opinion.evidence is rules[0]:
            yield _rules(rules)


def _kept(run: RunInfo, decision: Decision) -> Mapping[str, object]:
    person = next((o for o in decision.opinions if o.stage is Stage.HUMAN), None)
    if person is not None:
        return {"dropped_if": _taken_back(person.evidence)}
    if run.cut.score is not None:
        above_it = phrase("the cut were above {cut:.3f}", cut=above(decision.score or 0.0))
        gate = [phrase("its kind had enough grades of its own")] if NOT_GATED in decision.evidence else []
        return {"dropped_if": both(*gate, above_it), "cut_above": decision.score}
    needed = decision.evidence.get("needed")
    left = decision.evidence.get("left")
    if not isinstance(needed, int) or not isinstance(left, int) or run.cut.budget is None:
        return {}
    smallest = run.cut.budget - (left - needed)
    return {
        "dropped_if": phrase("the budget were below {budget} tokens", budget=smallest), "budget_below": smallest,
    }  # fmt: skip


def above(score: float) -> float:
    """``score`` rounded up to three decimals: the sentence stays true for the number it names."""
    return math.ceil(score * 1000) / 1000


def below(score: float) -> float:
    """``score`` rounded down to three decimals."""
    return math.floor(score * 1000) / 1000


def _over_budget(evidence: Mapping[str, object]) -> Mapping[str, object]:
    needed, left = evidence.get("needed"), evidence.get("left")
    if not isinstance(needed, int) or not isinstance(left, int):
        return {}
    more = needed - left
    return {"kept_if": phrase("{more} more tokens were left when its turn came", more=more), "tokens_missing": more}


def _duplicate(evidence: Mapping[str, object]) -> Mapping[str, object]:
    return {"kept_if": without_twin(evidence), "twin": evidence.get("twin")}


def without_twin(evidence: Mapping[str, object]) -> Phrase:
    """What keeps a duplicate, by the evidence for its being one."""
    twin = evidence.get("twin")
    if "cluster" in evidence:
        return phrase("its twin {twin} and all others as similar were not in the project", twin=twin)
    return phrase("its twin {twin} were not in the project", twin=twin)


def _rules(failing: Sequence[Mapping[str, object]]) -> Mapping[str, object]:
    """All rules that drop it have to let it pass."""
    moves = {str(e["rule"]): e["value"] for e in failing if "rule" in e}
    return {"kept_if": rules_turn(failing), "thresholds": moves}


def _language(evidence: Mapping[str, object]) -> Mapping[str, object]:
    language = evidence.get("language")
    return {"kept_if": with_language(str(language)), "language": language}


def with_language(language: str) -> Phrase:
    """What keeps a document in a language that is not kept."""
    return phrase("{language} were among the project's languages", language=language)
