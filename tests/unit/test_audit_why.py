"""The chain of decisions in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from labeler.domain.documents import Document, Form, Kind, Origin
from labeler.domain.ledger import Fate, Opinion, Span, Stage, apply_trims, drop_kept, totals
from labeler.domain.probes import Cut, Decision, RunInfo
from labeler.domain.wording import Phrase
from labeler.stages.audit import Audited
from labeler.stages.audit_chain import Verdict
from labeler.stages.audit_why import why
from labeler.stages.audit_words import cut_in_words, language_name, reading_line, tag_of, totals_line, unread
from labeler.stages.counterfactual import above, below, counterfactual

TEXT = "Home Shop\n\nRoots of equations 𝔸 are found here.\n\nImprint"
SPANS = (
    Span(0, 11, Fate.DROPPED, Stage.EXTRACT, "navigation", 2, {"path": "body/nav", "why": "its element is nav", "link_density": 1.0}),
    Span(11, 49, Fate.KEPT, tokens=9, evidence={"path": "body/main/p"}),
    Span(49, 56, Fate.DROPPED, Stage.EXTRACT, "footer", 1, {"path": "body/footer"}),
)  # fmt: skip
SCORE_RUN = RunInfo(3, "k", "2026-11-01", 2, Cut(score=3.0), 1, 1, 9, {})
BUDGET_RUN = replace(SCORE_RUN, id=4, cut=Cut(budget=6000))


def decided(stage: Stage | None, reason: str = "", *, score: float | None = 2.4321, **evidence: object) -> Decision:
    fate = Fate.KEPT if stage is None else Fate.DROPPED
    kept = Stage.BUDGET if "budget" in evidence else Stage.SCORE
    said = (Opinion(stage or kept, reason, evidence),)
    return Decision(7, "a", fate, stage, reason, score, 0.4, 12, 9 if stage is None else 0, evidence, said)


def audited(decision: Decision | None, run: RunInfo | None = SCORE_RUN, **other: object) -> Audited:
    spans = SPANS
    if decision is not None and decision.stage is not None:
        spans = drop_kept(SPANS, decision.stage, decision.reason, decision.evidence)
    turn: Mapping[str, object] = counterfactual(run, decision) if run is not None and decision is not None else {}
    made = Audited(
        document=Document(7, "a", Kind.PAGE, Form.HTML, "A", Origin("x"), "", "h", None), text=TEXT, spans=spans,
        totals=totals(spans), score=decision.score if decision else None, p_keep=0.4, probe=2, run=3,
        decision=decision, grades_behind=(), counterfactual=turn, passages=(), language="de", mapped=0.996,
        confidence=0.98, extracted=SPANS, title="A", screened=None, stale=False,
        opinions=decision.opinions if decision else (),
    )  # fmt: skip
    return replace(made, **other)  # type: ignore[arg-type]


def test_a_kept_span_passed_every_stage_and_says_what_would_drop_it() -> None:
    chain = why(audited(decided(None, score=3.4215)), SCORE_RUN, 1)
    assert [s.verdict for s in chain.steps] == [Verdict.PASSED] * 4
    assert chain.steps[0].detail == ""
    assert chain.steps[1].title == "Language: German (de)"
    assert chain.steps[3].title == "Score 3.42 reaches the cut 3.0"
    assert (chain.turns, chain.condition) == ("Would be dropped if", "the cut were above 3.422")


def test_a_span_dropped_by_extraction_ends_the_chain_with_its_evidence() -> None:
    chain = why(audited(decided(None, score=3.4)), SCORE_RUN, 0)
    assert [s.verdict for s in chain.steps] == [Verdict.DROPPED, Verdict.NOT_ASKED]
    assert chain.steps[0].title == "Extraction dropped it: navigation"
    assert chain.steps[0].detail == "its element is nav"
    assert chain.condition == "extraction had taken it for main text (+2 tokens here)"


def test_a_boilerplate_span_of_a_dropped_document_needs_both_changes() -> None:
    chain = why(audited(decided(Stage.SCORE, "below_cut")), SCORE_RUN, 2)
    assert chain.condition == "extraction had taken it for main text (+1 token here), and the cut were 2.432 or lower"


def test_a_span_below_the_cut_was_kept_by_extraction_and_dropped_by_the_score() -> None:
    chain = why(audited(decided(Stage.SCORE, "below_cut")), SCORE_RUN, 1)
    assert chain.steps[0].title == "Extraction kept it"
    assert chain.steps[-1].verdict is Verdict.DROPPED
    assert chain.steps[-1].title == "Score 2.43 is below the cut 3.0"
    assert chain.steps[-1].detail.startswith("0.57 missing")
    assert (chain.turns, chain.condition) == ("Would be kept if", "the cut were 2.432 or lower")


def test_a_duplicate_names_its_twin_and_links_to_it() -> None:
    chain = why(audited(decided(Stage.DUPLICATES, "same_main_text", twin="b/first.html")), SCORE_RUN, None)
    twin = chain.steps[2]
    assert (twin.verdict, twin.link) == (Verdict.DROPPED, "b/first.html")
    assert chain.steps[3].title == "Score 2.43 is below the cut 3.0"  # every stage has its say
    assert chain.condition == "its twin b/first.html were not in the project"


def test_a_near_duplicate_says_how_near_it_is_and_how_many_are_alike() -> None:
    said = decided(Stage.DUPLICATES, "near_duplicate", twin="b/first.html", similarity=0.8994, cluster=3)
    chain = why(audited(said), SCORE_RUN, None)
    step = chain.steps[2]
    assert (step.verdict, step.link) == (Verdict.DROPPED, "b/first.html")
    assert step.title == "It repeats another document: its main text is nearly that of another one"
    assert step.detail == "twin b/first.html · 90 % of their sequences of five words are the same · 3 alike"
    assert chain.condition == "its twin b/first.html and all others as similar were not in the project"


def test_another_language_is_named_with_the_languages_kept() -> None:
    said = decided(Stage.LANGUAGE, "other_language", language="de", wanted=["en", "es"])
    chain = why(audited(said), SCORE_RUN, None)
    assert chain.steps[1].title == "Its language is not kept: German (de)"
    assert chain.steps[1].detail == "98 % sure · kept: en, es"
    assert [step.verdict for step in chain.steps[2:]] == [Verdict.PASSED, Verdict.DROPPED]


@pytest.mark.parametrize(
    ("stage", "reason", "verdict", "part"),
    [
        (None, "", Verdict.PASSED, "It fits into"),
        (Stage.BUDGET, "over_budget", Verdict.DROPPED, "It does not fit into"),
    ],
)
def test_a_budget_run_tells_rank_needed_and_left(stage: Stage | None, reason: str, verdict: Verdict, part: str) -> None:
    said = decided(stage, reason, budget=6000, left=29, needed=608, rank=16)
    step = why(audited(said, BUDGET_RUN), BUDGET_RUN, None).steps[-1]
    assert step.verdict is verdict
    assert part in step.title
    assert "608 tokens, 29 left" in step.title
    assert "rank 16" in step.detail


def test_before_a_run_the_chain_ends_with_what_is_missing() -> None:
    chain = why(audited(None, None), None, 1)
    assert [s.verdict for s in chain.steps] == [Verdict.PASSED, Verdict.PASSED, Verdict.NOT_ASKED, Verdict.NOT_ASKED]
    assert chain.steps[-1].title == "No decision run yet"


def test_a_page_without_main_text_says_so_for_the_whole_document() -> None:
    empty = (Span(0, len(TEXT), Fate.DROPPED, Stage.EXTRACT, "extraction_empty", 12, {}),)
    said = decided(Stage.EXTRACT, "extraction_empty", score=None)
    chain = why(audited(said, extracted=empty, spans=empty), SCORE_RUN, None)
    assert chain.steps[0].title == "Nothing kept: extraction found no main text"
    assert chain.steps[1].verdict is Verdict.NOT_ASKED


def test_totals_are_told_by_stage_and_add_up() -> None:
    assert totals_line(audited(decided(None))) == "kept 9 · boilerplate 3 of 12 tokens"
    assert (
        totals_line(audited(decided(Stage.SCORE, "below_cut")))
        == "kept 0 · boilerplate 3 · below the cut 9 of 12 tokens"
    )


def test_what_the_encoder_did_not_read_is_main_text_only() -> None:
    part = audited(decided(None), passages=((11, 20), (30, 40)))
    assert unread(part) == ((20, 30), (40, 49))
    assert reading_line(part) == "The encoder read 50 % of the main text. The rest carries the tag UNREAD."
    whole = audited(decided(None), passages=((11, 30), (29, 49)))
    assert unread(whole) == ()
    assert reading_line(whole) == "The encoder read all of the main text."
    assert reading_line(audited(decided(None))) == ""


def test_a_gap_of_white_space_between_passages_does_not_count_as_unread() -> None:
    space = TEXT.index(" ", 11)
    assert unread(audited(decided(None), passages=((11, space), (space + 1, 49)))) == ()


def test_rounded_cuts_keep_the_sentence_true() -> None:
    for score in (2.3127, 2.3129999, 1.0, 0.0005):
        assert float(below(score)) <= score <= float(above(score))


def test_words_of_cuts_tags_and_languages() -> None:
    assert cut_in_words(Cut(score=3)) == "cut 3.0"
    assert cut_in_words(Cut(score=2.75)) == "cut 2.75"
    assert cut_in_words(Cut(budget=2_000_000)) == "budget 2,000,000 tokens"
    assert (tag_of("navigation"), tag_of("below_cut"), tag_of("other thing_x")) == ("nav", "cut", "other thing x")
    assert (language_name("de"), language_name("xx")) == ("German (de)", "xx")


RULE = {
    "rule": "gopher_quality.gopher_short_doc", "value": 31.0, "threshold": 50.0, "fails": "below",
    "rule_set": "Standard", "version": 1,
}  # fmt: skip


def test_every_rule_that_drops_a_document_is_a_step_and_has_to_let_it_pass() -> None:
    other = {**RULE, "rule": "gopher_repetition.top_2_gram", "value": 0.25, "threshold": 0.2, "fails": "above"}
    said = (Opinion(Stage.RULES, "gopher_short_doc", RULE), Opinion(Stage.RULES, "top_2_gram", other))
    made = replace(decided(Stage.RULES, "gopher_short_doc", **RULE), opinions=said)
    chain = why(audited(made), SCORE_RUN, None)
    rules = [step for step in chain.steps if step.title.startswith("A rule drops it")]
    assert [step.verdict for step in rules] == [Verdict.DROPPED] * 2
    assert rules[0].detail == "gopher_short_doc · 31, needs at least 50 · rules Standard 1"
    assert rules[1].detail == "top_2_gram · 0.25, allowed up to 0.2 · rules Standard 1"
    assert chain.condition == "the rule gopher short doc asked only 31 and the rule top 2 gram allowed 0.25"


def test_a_line_rule_is_said_of_its_line_only() -> None:
    line = {**RULE, "rule": "c4.policy", "value": 1.0, "threshold": 0.0, "fails": "above", "line": 3}
    trim = Span(11, 21, Fate.DROPPED, Stage.RULES, "c4.policy", 2, line)
    spans, extracted = apply_trims(SPANS, (trim,))
    made = audited(decided(None, score=3.4), spans=spans, extracted=extracted)
    chain = why(made, SCORE_RUN, 1)
    assert any(step.title.startswith("A line rule drops it") for step in chain.steps)
    assert chain.condition == "the rule policy allowed 1"
    assert not any("line rule" in step.title for step in why(made, SCORE_RUN, 2).steps)


def test_a_person_who_overturned_a_decision_is_named() -> None:
    person = Opinion(Stage.HUMAN, "", {"auditor": "ann", "note": "A fine table.", "instead_of": "below_cut"})
    below = decided(Stage.SCORE, "below_cut")
    made = replace(below, fate=Fate.KEPT, stage=None, reason="", opinions=(*below.opinions, person))
    chain = why(audited(made), SCORE_RUN, None)
    assert (chain.steps[-1].title, chain.steps[-1].detail) == ("ann overturned it: kept", "“A fine table.”")
    assert (chain.turns, chain.condition) == ("Would be dropped if", "ann took the verdict back")


def test_all_that_would_drop_it_has_to_let_it_pass() -> None:
    twin = {"twin": "b/first.html", "similarity": 0.9, "cluster": 2}
    score = {"cut": 3.0, "score": 2.4321, "probe": 2}
    said = (
        Opinion(Stage.RULES, "gopher_short_doc", RULE),
        Opinion(Stage.DUPLICATES, "near_duplicate", twin),
        Opinion(Stage.SCORE, "below_cut", score),
    )
    made = replace(decided(Stage.RULES, "gopher_short_doc", **RULE), opinions=said)
    turn = counterfactual(SCORE_RUN, made)
    assert turn["kept_if"] == (
        "the rule gopher short doc asked only 31, and its twin b/first.html and all others as similar were not in the"
        " project, and the cut were 2.432 or lower"
    )
    assert (turn["cut"], turn["thresholds"], turn["twin"]) == (2.4321, {RULE["rule"]: 31.0}, "b/first.html")


def test_what_an_auditor_wants_kept_needs_nothing_but_room() -> None:
    said = decided(Stage.BUDGET, "over_budget", needed=20, left=5)
    against = (Opinion(Stage.RULES, "gopher_short_doc", RULE), *said.opinions, Opinion(Stage.HUMAN))
    turn = counterfactual(BUDGET_RUN, replace(said, opinions=against))
    assert turn == {"kept_if": "15 more tokens were left when its turn came", "tokens_missing": 15}


def test_every_step_and_condition_can_be_said_in_another_language() -> None:
    twin = {"twin": "b/first.html", "similarity": 0.9, "cluster": 2, "kept_because": "came first"}
    said = (
        decided(None, score=3.4), decided(Stage.SCORE, "below_cut"), decided(Stage.RULES, "gopher_short_doc", **RULE),
        decided(Stage.DUPLICATES, "near_duplicate", **twin), decided(Stage.EXTRACT, "extraction_empty", score=None),
        decided(Stage.LANGUAGE, "other_language", language="de", wanted=["en", "es"]),
        decided(Stage.SCORE, "below_cut", not_gated="not gated: lessons have 3 of 30 grades of their own"),
    )  # fmt: skip
    budget = (
        decided(None, budget=1, left=29, needed=8, rank=1),
        decided(Stage.BUDGET, "over_budget", budget=1, left=2, needed=8),
    )
    runs = [(SCORE_RUN, one) for one in said] + [(BUDGET_RUN, one) for one in budget] + [(None, None)]
    for run, decision in runs:
        for span in (None, 0, 1, 2):
            chain = why(audited(decision, run), run, span)
            told = [text for step in chain.steps for text in (step.title, step.detail)] + [chain.turns, chain.condition]
            assert [text for text in told if text and not isinstance(text, Phrase)] == []
    assert isinstance(totals_line(audited(said[1])), Phrase)
