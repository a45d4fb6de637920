"""Why a span, or a whole document, was kept or dropped: the chain of decisions in words, with what decided each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.domain.probes import RunInfo
from labeler.stages.audit import Audited
from labeler.stages.audit_chain import Step, Verdict, human_steps, rule_steps, trim_step, trim_turn
from labeler.stages.audit_record import span_opinions
from labeler.stages.audit_words import REASONS, cut_in_words, language_name, reason_in_words
from labeler.stages.counterfactual import without_twin
from labeler.stages.deciding import NOT_GATED


@dataclass(frozen=True, slots=True)
class Why:
    """The chain of decisions about a span or a document, and what would turn it.

    Attributes:
        turns: ``Would be kept if`` or ``Would be dropped if``; empty when nobody knows.
        condition: how that sentence goes on.
    """

    steps: tuple[Step, ...]
    turns: str = ""
    condition: str = ""


def why(audited: Audited, run: RunInfo | None, span: int | None) -> Why:
    """The chain for one span (its number in the ledger), or for the whole document: what every stage says.

    A stage that comes after the one that decided still has its say; only what was never asked is said to be so.
    """
    left = None if span is None else audited.extracted[span]
    extraction = _document_extraction(audited) if left is None else _span_extraction(left)
    steps = [extraction]
    if extraction.verdict is Verdict.DROPPED:
        steps.extend(_decision(audited, run, out=True, span=span is not None))
        return Why(tuple(steps), *_turn(audited, left))
    alone = () if span is None else span_opinions(audited, span)[1:]
    steps.append(_language(audited))
    steps.extend(rule_steps(audited.opinions))
    steps.extend(trim_step(o) for o in alone)
    steps.append(_duplicates(audited))
    steps.extend(_decision(audited, run, out=bool(alone), span=span is not None))
    turn = trim_turn(alone[0]) if alone else None
    return Why(tuple(steps), *(turn or _turn(audited, left)))


def _span_extraction(left: Span) -> Step:
    """What extraction said; where the span stands and its numbers are told apart from this (``audit_facts``)."""
    if left.fate is Fate.KEPT:
        return Step(Verdict.PASSED, "Extraction kept it")
    name = REASONS.get(left.reason, reason_in_words(left.reason))
    return Step(Verdict.DROPPED, f"Extraction dropped it: {name}", str(left.evidence.get("why", "")))


def _document_extraction(audited: Audited) -> Step:
    kept = sum(s.tokens for s in audited.extracted if s.fate is Fate.KEPT)
    total = sum(s.tokens for s in audited.extracted)
    if not any(s.fate is Fate.KEPT for s in audited.extracted):
        reason = audited.extracted[0].reason if audited.extracted else "extraction_empty"
        whole = REASONS.get(reason, "extraction found no main text")
        return Step(Verdict.DROPPED, f"Nothing kept: {whole}", f"0 of {total:,} tokens")
    found = f"{audited.mapped * 100:.1f} % of its words found on the page" if audited.mapped < 1 else ""
    return Step(Verdict.PASSED, "Extraction found main text", _joined([f"{kept:,} of {total:,} tokens", found]))


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)


def _opinion(audited: Audited, stage: Stage) -> Opinion | None:
    return next((o for o in audited.opinions if o.stage is stage), None)


def _spoken(audited: Audited) -> tuple[Stage | None, str, Mapping[str, object]]:
    """What was said of the whole document: by the run, else by screening."""
    said = audited.decision or audited.screened
    return (None, "", {}) if said is None else (said.stage, said.reason, said.evidence)


def _language(audited: Audited) -> Step:
    said = _opinion(audited, Stage.LANGUAGE)
    sure = f"{audited.confidence * 100:.0f} % sure" if audited.confidence else ""
    if said is not None and said.drops:
        wanted = said.evidence.get("wanted")
        names = ", ".join(map(str, wanted)) if isinstance(wanted, list) else ""
        return Step(
            Verdict.DROPPED,
            f"Its language is not kept: {language_name(audited.language)}",
            _joined([sure, f"kept: {names}"]),
        )
    name = f"Language: {language_name(audited.language)}" if audited.language else "No language was found"
    return Step(Verdict.PASSED, name, sure)


def _duplicates(audited: Audited) -> Step:
    opinion = _opinion(audited, Stage.DUPLICATES)
    if opinion is not None and opinion.drops:
        evidence = opinion.evidence
        twin, because = str(evidence.get("twin", "")), str(evidence.get("kept_because", ""))
        said = REASONS.get(opinion.reason, reason_in_words(opinion.reason))
        detail = _joined([f"twin {twin}", *_near(evidence), f"kept because {because}" if because else ""])
        return Step(Verdict.DROPPED, f"It repeats another document: {said}", detail, twin)
    if audited.decision is None and audited.screened is None:
        return Step(Verdict.NOT_ASKED, "Not screened for twins yet")
    return Step(Verdict.PASSED, "Not repeated elsewhere", "no other document stands for it")


def _near(evidence: Mapping[str, object]) -> list[str]:
    """How near a near-duplicate is to its twin, and how many are like them; nothing for equal texts."""
    similarity, cluster = evidence.get("similarity"), evidence.get("cluster")
    if not isinstance(similarity, int | float) or not isinstance(cluster, int):
        return []
    return [f"{similarity * 100:.0f} % of their sequences of five words are the same", f"{cluster:,} alike"]


def _decision(audited: Audited, run: RunInfo | None, *, out: bool, span: bool) -> list[Step]:
    decision = audited.decision
    if out:
        who = "the span" if span else "it"
        return [Step(Verdict.NOT_ASKED, f"Nothing more was asked, {who} is out")]
    if decision is None or run is None:
        return [Step(Verdict.NOT_ASKED, "No decision run yet", "the cut has not been applied")]
    cut = [_by_score(audited, run) if run.cut.score is not None else _by_budget(audited, run)]
    return [*cut, *human_steps(audited.opinions)]


def _by_score(audited: Audited, run: RunInfo) -> Step:
    decision, cut = audited.decision, run.cut.score
    if decision is None or decision.score is None or cut is None:
        return Step(Verdict.NOT_ASKED, "It has no score")
    not_gated = next((str(o.evidence[NOT_GATED]) for o in audited.opinions if NOT_GATED in o.evidence), "")
    if not_gated:
        score = f"its score of {decision.score:.2f} decides nothing, nor does the {cut_in_words(run.cut)}"
        return Step(Verdict.PASSED, f"{not_gated[:1].upper()}{not_gated[1:]}", _joined([score, f"probe {run.probe}"]))
    apart = abs(decision.score - cut)
    chance = f"p(keep) {decision.p_keep:.2f}" if decision.p_keep is not None else ""
    if decision.score < cut:
        title = f"Score {decision.score:.2f} is below the {cut_in_words(run.cut)}"
        return Step(Verdict.DROPPED, title, _joined([f"{apart:.2f} missing", chance, f"probe {run.probe}"]))
    title = f"Score {decision.score:.2f} reaches the {cut_in_words(run.cut)}"
    return Step(Verdict.PASSED, title, _joined([f"{apart:.2f} above", chance, f"probe {run.probe}"]))


def _by_budget(audited: Audited, run: RunInfo) -> Step:
    decision = audited.decision
    said = next((o for o in audited.opinions if o.stage is Stage.BUDGET), None)
    evidence: Mapping[str, object] = {} if said is None else said.evidence
    rank, needed, left = (evidence.get(name) for name in ("rank", "needed", "left"))
    score = f"score {decision.score:.2f}" if decision is not None and decision.score is not None else ""
    place = f"rank {rank:,}" if isinstance(rank, int) else ""
    if not isinstance(needed, int) or not isinstance(left, int):
        return Step(Verdict.NOT_ASKED, "The budget was not asked")
    fits = said is not None and not said.drops
    verdict = Verdict.PASSED if fits else Verdict.DROPPED
    title = f"It {'fits' if fits else 'does not fit'} into the budget: {needed:,} tokens, {left:,} left"
    not_gated = str(evidence.get(NOT_GATED, ""))
    return Step(verdict, title, _joined([not_gated, place, score, f"budget {run.cut.budget:,}", f"probe {run.probe}"]))


def _turn(audited: Audited, left: Span | None) -> tuple[str, str]:
    """What would turn the fate of the span or document, and how the sentence goes on."""
    kept_if = str(audited.counterfactual.get("kept_if", ""))
    dropped_if = str(audited.counterfactual.get("dropped_if", ""))
    if left is not None and left.fate is Fate.DROPPED:
        more = f"extraction had taken it for main text (+{left.tokens:,} {_plural(left.tokens)} here)"
        return "Would be kept if", f"{more}, and {kept_if}" if kept_if else more
    if kept_if:
        return "Would be kept if", kept_if
    if not dropped_if:
        stage, _, evidence = _spoken(audited)
        turn: Callable[[], str] | None = {
            Stage.DUPLICATES: lambda: without_twin(evidence),
            Stage.LANGUAGE: lambda: f"{language_name(audited.language)} were among the project's languages",
        }.get(stage) if stage else None  # fmt: skip
        return ("Would be kept if", turn()) if turn else ("", "")
    return "Would be dropped if", dropped_if


def _plural(tokens: int) -> str:
    return "token" if tokens == 1 else "tokens"
