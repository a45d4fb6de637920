"""Why a span, or a whole document, was kept or dropped: the chain of decisions in words, with what decided each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.domain.probes import RunInfo
from labeler.domain.wording import Phrase, joined, phrase, phrases
from labeler.stages.audit import Audited
from labeler.stages.audit_chain import DROPPED_IF, KEPT_IF, Step, Verdict, human_steps, rule_steps, trim_step, trim_turn
from labeler.stages.audit_record import span_opinions
from labeler.stages.audit_stored import known
from labeler.stages.audit_words import REASONS, cut_in_words, language_name, reason_in_words
from labeler.stages.counterfactual import both, with_language, without_twin
from labeler.stages.deciding import NOT_GATED

NOT_GATED_BEGINS = "not gated: "


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
        return Step(Verdict.PASSED, phrase("Extraction kept it"))
    name = REASONS.get(left.reason, reason_in_words(left.reason))
    title = phrase("Extraction dropped it: {reason}", reason=name)
    return Step(Verdict.DROPPED, title, known(str(left.evidence.get("why", ""))))


def _document_extraction(audited: Audited) -> Step:
    kept = sum(s.tokens for s in audited.extracted if s.fate is Fate.KEPT)
    total = sum(s.tokens for s in audited.extracted)
    if not any(s.fate is Fate.KEPT for s in audited.extracted):
        reason = audited.extracted[0].reason if audited.extracted else "extraction_empty"
        whole = REASONS.get(reason, REASONS["extraction_empty"])
        title = phrase("Nothing kept: {reason}", reason=whole)
        return Step(Verdict.DROPPED, title, phrase("0 of {total:,} tokens", total=total))
    parts = [phrase("{kept:,} of {total:,} tokens", kept=kept, total=total)]
    if audited.mapped < 1:
        parts.append(phrase("{share:.1f} % of its words found on the page", share=audited.mapped * 100))
    return Step(Verdict.PASSED, phrase("Extraction found main text"), _joined(parts))


def _joined(parts: Iterable[str]) -> str:
    return joined(" · ", filter(None, parts))


def _opinion(audited: Audited, stage: Stage) -> Opinion | None:
    return next((o for o in audited.opinions if o.stage is stage), None)


def _spoken(audited: Audited) -> tuple[Stage | None, str, Mapping[str, object]]:
    """What was said of the whole document: by the run, else by screening."""
    said = audited.decision or audited.screened
    return (None, "", {}) if said is None else (said.stage, said.reason, said.evidence)


def _language(audited: Audited) -> Step:
    said = _opinion(audited, Stage.LANGUAGE)
    sure = phrase("{share:.0f} % sure", share=audited.confidence * 100) if audited.confidence else ""
    if said is not None and said.drops:
        wanted = said.evidence.get("wanted")
        names = ", ".join(map(str, wanted)) if isinstance(wanted, list) else ""
        title = phrase("Its language is not kept: {language}", language=language_name(audited.language))
        return Step(Verdict.DROPPED, title, _joined([sure, phrase("kept: {languages}", languages=names)]))
    if not audited.language:
        return Step(Verdict.PASSED, phrase("No language was found"), sure)
    return Step(Verdict.PASSED, phrase("Language: {language}", language=language_name(audited.language)), sure)


def _duplicates(audited: Audited) -> Step:
    opinion = _opinion(audited, Stage.DUPLICATES)
    if opinion is not None and opinion.drops:
        evidence = opinion.evidence
        twin, because = str(evidence.get("twin", "")), str(evidence.get("kept_because", ""))
        said = REASONS.get(opinion.reason, reason_in_words(opinion.reason))
        kept = phrase("kept because {why}", why=known(because)) if because else ""
        detail = _joined([phrase("twin {twin}", twin=twin), *_near(evidence), kept])
        return Step(Verdict.DROPPED, phrase("It repeats another document: {reason}", reason=said), detail, twin)
    if audited.decision is None and audited.screened is None:
        return Step(Verdict.NOT_ASKED, phrase("Not screened for twins yet"))
    return Step(Verdict.PASSED, phrase("Not repeated elsewhere"), phrase("no other document stands for it"))


def _near(evidence: Mapping[str, object]) -> list[str]:
    """How near a near-duplicate is to its twin, and how many are like them; nothing for equal texts."""
    similarity, cluster = evidence.get("similarity"), evidence.get("cluster")
    if not isinstance(similarity, int | float) or not isinstance(cluster, int):
        return []
    return [
        phrase("{share:.0f} % of their sequences of five words are the same", share=similarity * 100),
        phrase("{documents:,} alike", documents=cluster),
    ]


def _decision(audited: Audited, run: RunInfo | None, *, out: bool, span: bool) -> list[Step]:
    decision = audited.decision
    if out:
        said = (
            phrase("Nothing more was asked, the span is out") if span else phrase("Nothing more was asked, it is out")
        )
        return [Step(Verdict.NOT_ASKED, said)]
    if decision is None or run is None:
        return [Step(Verdict.NOT_ASKED, phrase("No decision run yet"), phrase("the cut has not been applied"))]
    cut = [_by_score(audited, run) if run.cut.score is not None else _by_budget(audited, run)]
    return [*cut, *human_steps(audited.opinions)]


def _by_score(audited: Audited, run: RunInfo) -> Step:
    decision, cut = audited.decision, run.cut.score
    if decision is None or decision.score is None or cut is None:
        return Step(Verdict.NOT_ASKED, phrase("It has no score"))
    not_gated = next((str(o.evidence[NOT_GATED]) for o in audited.opinions if NOT_GATED in o.evidence), "")
    if not_gated:
        shown = cut_in_words(run.cut)
        said = phrase("its score of {score:.2f} decides nothing, nor does the {cut}", score=decision.score, cut=shown)
        return Step(Verdict.PASSED, _not_gated_title(not_gated), _joined([said, _probe(run)]))
    apart = abs(decision.score - cut)
    chance = phrase("p(keep) {chance:.2f}", chance=decision.p_keep) if decision.p_keep is not None else ""
    if decision.score < cut:
        title = phrase("Score {score:.2f} is below the {cut}", score=decision.score, cut=cut_in_words(run.cut))
        return Step(Verdict.DROPPED, title, _joined([phrase("{apart:.2f} missing", apart=apart), chance, _probe(run)]))
    title = phrase("Score {score:.2f} reaches the {cut}", score=decision.score, cut=cut_in_words(run.cut))
    return Step(Verdict.PASSED, title, _joined([phrase("{apart:.2f} above", apart=apart), chance, _probe(run)]))


def _not_gated_title(said: str) -> str:
    """``Not gated: lessons have 3 of 30 grades of their own``."""
    why = said.removeprefix(NOT_GATED_BEGINS)
    return phrase("Not gated: {why}", why=known(why)) if why != said else f"{said[:1].upper()}{said[1:]}"


def _probe(run: RunInfo) -> Phrase:
    return phrase("probe {probe}", probe=run.probe)


def _by_budget(audited: Audited, run: RunInfo) -> Step:
    decision = audited.decision
    said = next((o for o in audited.opinions if o.stage is Stage.BUDGET), None)
    evidence: Mapping[str, object] = {} if said is None else said.evidence
    rank, needed, left = (evidence.get(name) for name in ("rank", "needed", "left"))
    value = None if decision is None else decision.score
    score = "" if value is None else phrase("score {score:.2f}", score=value)
    place = phrase("rank {rank:,}", rank=rank) if isinstance(rank, int) else ""
    if not isinstance(needed, int) or not isinstance(left, int):
        return Step(Verdict.NOT_ASKED, phrase("The budget was not asked"))
    budget = phrase("budget {budget:,}", budget=run.cut.budget)
    detail = _joined([known(str(evidence.get(NOT_GATED, ""))), place, score, budget, _probe(run)])
    if said is not None and not said.drops:
        fits = phrase("It fits into the budget: {needed:,} tokens, {left:,} left", needed=needed, left=left)
        return Step(Verdict.PASSED, fits, detail)
    not_so = phrase("It does not fit into the budget: {needed:,} tokens, {left:,} left", needed=needed, left=left)
    return Step(Verdict.DROPPED, not_so, detail)


def _turn(audited: Audited, left: Span | None) -> tuple[str, str]:
    """What would turn the fate of the span or document, and how the sentence goes on."""
    kept_if, dropped_if = (_clause(audited.counterfactual, name) for name in ("kept_if", "dropped_if"))
    if left is not None and left.fate is Fate.DROPPED:
        more = phrases(
            "extraction had taken it for main text (+{count:,} token here)",
            "extraction had taken it for main text (+{count:,} tokens here)",
            left.tokens,
        )
        return KEPT_IF, both(more, kept_if) if kept_if else more
    if kept_if:
        return KEPT_IF, kept_if
    if not dropped_if:
        stage, _, evidence = _spoken(audited)
        turn: Callable[[], str] | None = {
            Stage.DUPLICATES: lambda: without_twin(evidence),
            Stage.LANGUAGE: lambda: with_language(language_name(audited.language)),
        }.get(stage) if stage else None  # fmt: skip
        return (KEPT_IF, turn()) if turn else ("", "")
    return DROPPED_IF, dropped_if


def _clause(turn: Mapping[str, object], name: str) -> str:
    said = turn.get(name, "")
    return said if isinstance(said, str) else ""
