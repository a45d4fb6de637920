"""Rule sets as data."""

from __future__ import annotations

import json
from typing import Any

import pytest

from labeler.domain.errors import BadInput
from labeler.text.rules import RULES, Settings, Unit, evaluate, read_rule_set, shipped_rule_set

STANDARD = shipped_rule_set()


def changed(**parts: Any) -> str:
    return json.dumps({**STANDARD.as_record(), **parts})


def test_the_standard_set_has_the_table_with_its_defaults() -> None:
    assert STANDARD.thresholds == {rule.id: rule.threshold for rule in RULES}
    assert [rule for rule, _ in STANDARD.rules] == list(RULES)
    assert STANDARD.settings == Settings()


def test_names_and_thresholds_are_those_people_know() -> None:
    limits = STANDARD.thresholds
    assert limits["gopher_quality.gopher_short_doc"] == 50
    assert limits["gopher_quality.gopher_enough_stop_words"] == 2
    assert limits["gopher_repetition.top_4_gram"] == 0.16
    assert limits["gopher_repetition.duplicated_10_n_grams"] == 0.1
    assert limits["fineweb.char_dup_ratio"] == 0.01
    assert limits["c4.too_few_sentences"] == 5
    assert len(limits) == 37
    assert {rule.unit for rule in RULES} == set(Unit)


def test_fineweb_differs_in_one_rule() -> None:
    other = shipped_rule_set("fineweb").thresholds
    assert {rule for rule in other if other[rule] != STANDARD.thresholds[rule]} == {"c4.no_terminal_punc"}


def test_what_is_written_is_read_again() -> None:
    moved = STANDARD.with_threshold("c4.policy", None).with_threshold("fineweb.list_ratio", 0.25)
    assert read_rule_set(json.dumps(moved.as_record())) == moved


def test_the_digest_follows_what_decides() -> None:
    assert read_rule_set(changed(name="Another", version=9)).digest == STANDARD.digest
    assert STANDARD.with_threshold("c4.policy", None).digest != STANDARD.digest
    assert read_rule_set(changed(rules=STANDARD.as_record()["rules"][::-1])).digest != STANDARD.digest
    assert read_rule_set(changed(settings={"short_line": 31})).digest != STANDARD.digest


def test_rules_that_are_not_named_are_not_judged() -> None:
    few = read_rule_set(changed(rules=[{"id": "gopher_quality.gopher_short_doc", "threshold": 3}]))
    report = evaluate("Two words", few)
    assert report.verdicts == {"gopher_quality.gopher_short_doc": False}
    assert report.dropped_lines == ()


def test_order_decides_the_reason() -> None:
    rows = STANDARD.as_record()["rules"]
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


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "cannot be read"),
        ("[]", "cannot be read"),
        ("{}", "'rules' is missing"),
        (changed(rules=[{"id": "c4.smell", "threshold": 1}]), "no rule 'c4.smell'"),
        (changed(rules=[{"id": "c4.policy"}]), "'threshold' is missing"),
        (changed(rules=[{"id": "c4.policy", "threshold": "much"}]), "threshold of c4.policy"),
        (changed(rules=[{"id": "c4.policy", "threshold": True}]), "threshold of c4.policy"),
        (changed(rules=[{"id": "c4.policy", "threshold": float("nan")}]), "threshold of c4.policy"),
        (changed(rules=[{"id": "c4.policy", "threshold": 0}] * 2), "twice"),
        (changed(settings={"stop_words": "the"}), "stop_words"),
        (changed(settings={"short_line": 1.5}), "short_line"),
        (changed(settings={"smell": 1}), "cannot be read"),
    ],
)
def test_what_is_no_rule_set_is_refused_with_a_reason(content: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        read_rule_set(content)


def test_a_rule_that_is_not_there_cannot_be_moved() -> None:
    with pytest.raises(KeyError):
        STANDARD.with_threshold("c4.smell", 1)


def test_a_set_that_does_not_ship() -> None:
    with pytest.raises(FileNotFoundError):
        shipped_rule_set("none-of-that-name")
