"""Rules in words, and drafts of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.stages.rule_preview import Outcome
from labeler.stages.rules import RulesReport
from labeler.text.rules import RULES, Rule, Settings, shipped_rule_set
from labeler.ui.panels import audit_rules_words as words
from labeler.ui.panels.audit_rules_words import Draft

STANDARD = shipped_rule_set()
SHORT, BULLETS = "gopher_quality.gopher_short_doc", "gopher_quality.gopher_too_many_bullets"
ASKED = {asked.rule.id: asked for asked in STANDARD.rules}


def draft() -> Draft:
    return Draft(STANDARD, STANDARD)


def test_a_rule_turned_off_and_on_has_the_threshold_it_had() -> None:
    moved = draft().move(BULLETS, 0.4)
    off = moved.turn(BULLETS, on=False)
    assert off.wanted.thresholds[BULLETS] is None
    assert off.turn(BULLETS, on=True).wanted == moved.wanted
    assert draft().turn(SHORT, on=True).wanted.thresholds[SHORT] == 50
    assert not draft().turn(BULLETS, on=False).turn(BULLETS, on=True).is_changed


@given(st.lists(st.tuples(st.sampled_from([r.id for r in RULES]), st.floats(0, 10) | st.none()), max_size=8))
def test_a_draft_is_changed_exactly_when_it_decides_otherwise(edits: list[tuple[str, float | None]]) -> None:
    made = draft()
    for rule, value in edits:
        made = made.turn(rule, on=False) if value is None else made.move(rule, value)
    assert made.is_changed == (made.wanted.thresholds != STANDARD.thresholds) == bool(words.moved_rules(made))
    assert not made.choose(STANDARD).is_changed


def test_a_draft_says_what_it_is() -> None:
    assert words.draft_words(draft()) == "Standard 1 is in force."
    assert words.draft_words(draft().move(BULLETS, 0.4)).startswith("1 rule changed from Standard 1.")
    other = draft().choose(shipped_rule_set("fineweb"))
    assert words.draft_words(other).startswith("FineWeb 1 in the place of Standard 1: ")
    older = Draft(replace(STANDARD.with_threshold(BULLETS, 0.4), version=2), STANDARD)
    assert words.draft_words(older) == "Standard 1 in the place of Standard 2: 1 rule asked otherwise."
    otherwise = draft().choose(replace(STANDARD, settings=Settings(short_line=9)))
    assert words.READ_OTHERWISE in words.draft_words(otherwise)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_words_and_a_field_that_loses_nothing(rule: Rule) -> None:
    assert words.rule_words(rule)
    assert "(1)" not in words.rule_words(rule)
    assert (words.side_words(rule) == "") == words.is_yes_no(rule)
    assert rule.family in words.FAMILIES
    if not words.is_yes_no(rule):
        for value in (rule.threshold, 0.125, 0.0625, 3):
            decimals, step = words.step_of(value, is_share=words.is_share(rule))
            assert round(value, decimals) == value
            assert step > 0


def test_conditions_name_languages_and_sizes() -> None:
    assert words.condition_words(ASKED["gopher_quality.gopher_enough_stop_words"]) == "only English · from 50 words"
    assert words.condition_words(ASKED["c4.javascript"]) == "leaves out the line · only English"
    assert "not languages without spaces" in words.condition_words(ASKED["c4.too_few_words"])
    many = replace(ASKED[BULLETS], not_languages=("xx", "de", "en", "fr", "es"), min_words=0)
    assert words.condition_words(many) == "not English, French, German and 2 more languages"
    assert words.languages_tip(many) == "not xx, de, en, fr, es"


def test_counts_are_documents_or_the_tokens_of_lines() -> None:
    of = Outcome(9, 3, 100, {BULLETS: 1200, "c4.policy": 4}, {"c4.policy": 1}, frozenset())
    assert [words.count_words(of, rule) for rule in (BULLETS, "c4.policy", SHORT)] == ["1,200", "1 token in 4", "–"]


def test_the_sets_on_offer_are_each_there_once() -> None:
    assert [text for text, _ in words.offered(STANDARD, None)] == [
        "Standard 1, in force", "FineWeb 1, as it ships", "datatrove 1, as it ships",
    ]  # fmt: skip
    own = replace(STANDARD.with_threshold(BULLETS, 0.4), version=2)
    offered = [text for text, _ in words.offered(own, replace(own, name="Mine"))]
    assert offered[:2] == ["Standard 2, in force", "Standard 1, as it ships"]
    assert offered[-1] == "Mine 2, from a file"


def test_scope_and_report_read_well() -> None:
    assert words.scope_words(STANDARD) == "Asks pages that came as HTML."
    assert words.scope_words(shipped_rule_set("datatrove")) == "Asks all documents."
    assert words.applied_words(RulesReport(STANDARD, 1)).startswith("Standard 1 is in force; 1 document screened")
