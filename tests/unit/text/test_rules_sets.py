"""Rule sets as data."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from labeler.domain.documents import Form, Kind
from labeler.domain.errors import BadInput
from labeler.domain.resources import resource
from labeler.text.rules import (
    RULES,
    SHIPPED,
    RuleSet,
    Settings,
    Unit,
    evaluate,
    measure,
    read_rule_set,
    shipped_rule_set,
    verdicts,
)

DATATROVE = shipped_rule_set("datatrove")
FINEWEB = shipped_rule_set("fineweb")
STANDARD = shipped_rule_set()
SETS = [shipped_rule_set(name) for name in SHIPPED]
TEXT = "Use cookies with JavaScript, of the kind you like. A wheel turns.\nThe end of it all"


def changed(**parts: Any) -> str:
    return json.dumps({**DATATROVE.as_record(), **parts})


@pytest.mark.parametrize("rule_set", SETS, ids=SHIPPED)
def test_every_set_has_every_rule_once(rule_set: RuleSet) -> None:
    assert [asked.rule for asked in rule_set.rules] == list(RULES)
    assert rule_set.version >= 1
    assert len(rule_set.thresholds) == 37
    assert read_rule_set(json.dumps(rule_set.as_record())) == rule_set


def test_every_file_of_a_set_ships_by_its_name() -> None:
    folder = resource("rules", "standard.json").parent
    assert {file.name for file in folder.iterdir()} == {f"{name}.json" for name in SHIPPED}
    assert len({rule_set.name for rule_set in SETS}) == len(SETS)


def test_datatrove_s_set_has_the_defaults_for_all_documents() -> None:
    assert DATATROVE.thresholds == {rule.id: rule.threshold for rule in RULES}
    assert DATATROVE.settings == Settings()
    assert DATATROVE.applies("lesson", "text")
    assert {asked.languages + asked.not_languages for asked in DATATROVE.rules} == {()}


def test_names_and_thresholds_are_those_people_know() -> None:
    limits = DATATROVE.thresholds
    assert limits["gopher_quality.gopher_short_doc"] == 50
    assert limits["gopher_quality.gopher_enough_stop_words"] == 2
    assert limits["gopher_repetition.top_4_gram"] == 0.16
    assert limits["gopher_repetition.duplicated_10_n_grams"] == 0.1
    assert limits["fineweb.char_dup_ratio"] == 0.01
    assert limits["c4.too_few_sentences"] == 5
    assert {rule.unit for rule in RULES} == set(Unit)


def differing(one: RuleSet, other: RuleSet) -> set[str]:
    return {rule for rule, threshold in one.thresholds.items() if threshold != other.thresholds[rule]}


def test_fineweb_differs_in_one_rule() -> None:
    assert differing(FINEWEB, DATATROVE) == {"c4.no_terminal_punc"}
    assert FINEWEB.thresholds["c4.no_terminal_punc"] is None


def test_the_standard_set_is_gentler() -> None:
    assert differing(STANDARD, FINEWEB) == {
        "c4.curly_bracket",
        "c4.too_few_words",
        "fineweb.char_dup_ratio",
        "fineweb.line_punct_ratio",
        "fineweb.short_line_ratio",
        "gopher_quality.gopher_below_alpha_threshold",
        "gopher_quality.gopher_short_doc",
    }
    assert STANDARD.thresholds["fineweb.char_dup_ratio"] == 0.1
    assert STANDARD.thresholds["c4.no_terminal_punc"] is None


def test_the_standard_set_is_for_pages() -> None:
    assert STANDARD.applies(Kind.PAGE, Form.HTML)
    assert not STANDARD.applies(Kind.PAGE, Form.TEXT)
    assert not STANDARD.applies(Kind.LESSON, Form.HTML)
    assert not STANDARD.applies(Kind.LESSON, Form.TEXT)


def test_rules_are_asked_only_in_languages_they_can_read() -> None:
    measures = measure(TEXT * 30, STANDARD.settings)
    english, german, chinese = (set(verdicts(measures, STANDARD, language).verdicts) for language in ("en", "de", "zh"))
    assert english == {rule.id for rule in RULES}
    assert english - german == {"gopher_quality.gopher_enough_stop_words", "c4.javascript", "c4.policy"}
    assert {"gopher_quality.gopher_short_doc", "c4.too_few_sentences", "fineweb.list_ratio"} <= german - chinese
    assert set(verdicts(measures, DATATROVE, "zh").verdicts) == english
    assert {rule for _, _, rule in verdicts(measures, STANDARD, "en").dropped_lines} == {"c4.javascript"}
    assert verdicts(measures, STANDARD, "de").dropped_lines == ()


def test_shares_of_a_handful_of_words_are_not_judged() -> None:
    short = "Menu\nShop\nMenu\nShop\nlorem ipsum dolor\n"
    few, many = evaluate(short, STANDARD), evaluate(short * 20, STANDARD)
    assert set(few.reasons.values()) == {"lorem_ipsum"}
    assert {"short_line_ratio", "dup_line_frac"} & set(many.reasons.values())
    assert evaluate(short, DATATROVE).reasons["gopher_repetition"]
    with pytest.raises(BadInput, match="min_words"):
        read_rule_set(changed(rules=[{"id": "c4.policy", "threshold": 0, "min_words": -1}]))


def test_versions_are_counted_by_name() -> None:
    moved = STANDARD.with_threshold("fineweb.list_ratio", 0.5).next_version()
    assert (moved.name, moved.version) == (STANDARD.name, STANDARD.version + 1)
    own = moved.next_version("Ours")
    assert (own.name, own.version) == ("Ours", 1)
    assert own.next_version("Ours").version == 2
    assert own.digest == moved.digest != STANDARD.digest


def test_what_is_written_is_read_again() -> None:
    moved = STANDARD.with_threshold("c4.policy", None).with_threshold("fineweb.list_ratio", 0.25).next_version("Mine")
    assert read_rule_set(json.dumps(moved.as_record())) == moved
    assert read_rule_set("\ufeff" + json.dumps(moved.as_record())) == moved  # some editors put a mark in front


def test_the_digest_follows_what_decides() -> None:
    assert read_rule_set(changed(name="Another", version=9, description="")).digest == DATATROVE.digest
    assert DATATROVE.with_threshold("c4.policy", None).digest != DATATROVE.digest
    rows = DATATROVE.as_record()["rules"]
    assert read_rule_set(changed(rules=rows[::-1])).digest != DATATROVE.digest
    assert read_rule_set(changed(rules=[{**rows[0], "languages": ["en"]}, *rows[1:]])).digest != DATATROVE.digest
    assert read_rule_set(changed(settings={"short_line": 31})).digest != DATATROVE.digest
    assert read_rule_set(changed(applies_to={"kinds": ["page"]})).digest != DATATROVE.digest


def test_rules_that_are_not_named_are_not_judged() -> None:
    few = read_rule_set(changed(rules=[{"id": "gopher_quality.gopher_short_doc", "threshold": 3}]))
    report = evaluate("Two words", few)
    assert report.verdicts == {"gopher_quality.gopher_short_doc": False}
    assert report.dropped_lines == ()


def test_order_decides_the_reason() -> None:
    rows = DATATROVE.as_record()["rules"]
    assert evaluate("", read_rule_set(changed(rules=rows))).reasons["fineweb"] == "empty"
    assert evaluate("", read_rule_set(changed(rules=rows[::-1]))).reasons["fineweb"] == "line_punct_ratio"


def test_settings_change_values() -> None:
    text = "Ein Satz mit der und die.[3]\nZwei"
    own = read_rule_set(changed(settings={"stop_words": ["der", "und"], "citations": False, "short_line": 5}))
    report = evaluate(text, own, "de")
    assert report.values["gopher_quality.gopher_enough_stop_words"] == 2
    assert report.values["fineweb.short_line_ratio"] == 0.5
    assert report.dropped_lines[0] == (0, 29, "c4.no_terminal_punc")
    assert read_rule_set(changed(settings={"policy_phrases": ["zwei"]})).settings.policy_phrases == ("zwei",)


POLICY = {"id": "c4.policy", "threshold": 0}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "cannot be read"),
        ("[]", "no JSON object"),
        ("{}", "'name' is missing"),
        (changed(name=""), "name is ''"),
        (changed(name=3), "name is 3"),
        (changed(version=0), "version is 0"),
        (changed(version="1"), "version is '1'"),
        (changed(version=True), "version is True"),
        (changed(description=None), "description is None"),
        (changed(rules={}), "rules is not a list"),
        (changed(rules=["c4.policy"]), "no JSON object"),
        (changed(rules=[{}]), "'id' is missing"),
        (changed(rules=[{"id": ["c4"], "threshold": 1}]), "no rule"),
        (changed(rules=[{"id": "c4.smell", "threshold": 1}]), "no rule 'c4.smell'"),
        (changed(rules=[{"id": "c4.policy"}]), "'threshold' is missing"),
        (changed(rules=[{**POLICY, "threshold": "much"}]), "threshold of c4.policy"),
        (changed(rules=[{**POLICY, "threshold": True}]), "threshold of c4.policy"),
        (changed(rules=[{**POLICY, "threshold": float("nan")}]), "threshold of c4.policy"),
        (changed(rules=[{**POLICY, "threshold": 10**400}]), "too large"),
        (changed(name="\ud800"), "surrogates not allowed"),
        (changed(settings={"stop_words": ["\udfff"]}), "surrogates not allowed"),
        ("[" * 100_000, "nested too deep"),
        (changed(rules=[{**POLICY, "treshold": 1}]), "c4.policy has no 'treshold'"),
        (changed(rules=[{**POLICY, "languages": "en"}]), "languages is not a list"),
        (changed(rules=[POLICY] * 2), "c4.policy twice"),
        (changed(settings=[]), "settings is no JSON object"),
        (changed(settings={"stop_words": "the"}), "stop_words"),
        (changed(settings={"short_line": 1.5}), "short_line"),
        (changed(settings={"smell": 1}), "settings has no 'smell'"),
        (changed(applies_to={"kinds": ["book"]}), "names 'book'"),
        (changed(applies_to={"form": ["html"]}), "applies_to has no 'form'"),
        (changed(aplies_to={}), "the set has no 'aplies_to'"),
    ],
)
def test_what_is_no_rule_set_is_refused_with_a_reason(content: str, why: str) -> None:
    with pytest.raises(BadInput, match=re.escape(why)) as caught:
        read_rule_set(content)
    assert "\n" not in str(caught.value)


def test_a_rule_that_is_not_there_cannot_be_moved() -> None:
    with pytest.raises(KeyError):
        STANDARD.with_threshold("c4.smell", 1)


def test_a_set_that_does_not_ship() -> None:
    with pytest.raises(FileNotFoundError):
        shipped_rule_set("none-of-that-name")
