"""The rules on texts whose verdicts are known, and what holds for any text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.text.rules import Family, Measures, evaluate, shipped_rule_set, verdicts

STANDARD = shipped_rule_set()
GOOD = "\n".join(
    f"Lesson {word} explains how the {word} works, and why that matters to everybody who wants to build with it."
    for word in ("lever", "pulley", "wheel", "screw", "wedge", "ramp", "spring", "gear", "crank", "hinge")
)


def test_a_coherent_text_passes_every_family() -> None:
    report = evaluate(GOOD.replace("works, and", "works; it has its limits, and"), STANDARD)
    assert Family.C4 not in report.reasons
    assert Family.GOPHER_QUALITY not in report.reasons
    assert report.dropped_lines == ()


@pytest.mark.parametrize(
    ("text", "family", "reason"),
    [
        ("Too short to judge.", Family.GOPHER_QUALITY, "gopher_short_doc"),
        ("# " * 60 + "the practice and theory of machines " * 30, Family.GOPHER_QUALITY, "gopher_too_many_hashes"),
        ("the same line again\n" * 40, Family.GOPHER_REPETITION, "dup_line_frac"),
        ("Lines without an end\nand another one here\n" * 5, Family.FINEWEB, "line_punct_ratio"),
        ("One sentence only, with its words.", Family.C4, "too_few_sentences"),
        ("", Family.FINEWEB, "empty"),
    ],
)
def test_the_first_rule_that_fails_is_the_reason(text: str, family: Family, reason: str) -> None:
    assert evaluate(text, STANDARD).reasons[family] == reason


def test_line_rules_drop_lines_and_say_which() -> None:
    lines = [
        "The lever is the oldest machine of all.",
        "Sign up for our newsletter",
        "It turns a small force into a large one.",
        "Please enable javascript to see it.",
        "Two words.",
        "A pulley does the same with a rope.",
        "A screw is a ramp that is wound up.",
        "A wedge is a ramp that moves along.",
    ]
    report = evaluate("\n".join(lines), STANDARD)
    text = "\n".join(lines)
    dropped = {text[start:end].strip(): rule.removeprefix("c4.") for start, end, rule in report.dropped_lines}
    assert dropped == {lines[1]: "no_terminal_punc", lines[3]: "javascript", lines[4]: "too_few_words"}
    assert Family.C4 not in report.reasons


def test_every_value_is_there_though_an_earlier_rule_failed() -> None:
    report = evaluate("short", STANDARD)
    assert len(report.measures.documents) >= 29
    assert {"gopher_quality.gopher_enough_stop_words", "fineweb.list_ratio"} <= set(report.values)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_any_text_is_judged_and_cuts_lie_in_it_in_order(text: str) -> None:
    report = evaluate(text, STANDARD)
    at = 0
    for start, end, _ in report.dropped_lines:
        assert at <= start < end <= len(text)
        at = end
    assert report.passes == (not report.reasons)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab .\n#!?{}[1]", max_size=300))
def test_verdicts_come_from_stored_values_alone(text: str) -> None:
    report = evaluate(text, STANDARD)
    stored = Measures.from_record(json.loads(json.dumps(report.measures.as_record())))
    again = verdicts(stored, STANDARD)
    assert (again.verdicts, again.reasons, again.dropped_lines) == (
        report.verdicts,
        report.reasons,
        report.dropped_lines,
    )
