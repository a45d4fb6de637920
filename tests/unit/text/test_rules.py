"""Verdicts, reasons and dropped lines; the expected reasons are datatrove's."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.rules import (
    CITATION,
    RULES,
    Fails,
    Family,
    Measures,
    Unit,
    evaluate,
    measure,
    shipped_rule_set,
    verdicts,
)
from labeler.text.rules.splitter import splitter
from labeler.text.rules.table import BY_ID, DOCUMENT_RULES

DATATROVE = shipped_rule_set("datatrove")
SENTENCE = "The wheel turns because water falls on it and pushes the blades round. "
GOOD = "\n".join(
    [
        "A water wheel takes its force from water that flows or falls onto buckets at the rim of the wheel.",
        "The heavier side of the wheel sinks, the empty side rises, and so the axle turns and can grind corn.",
        "Millers of old knew that a wheel with more buckets runs smoother, but that each bucket then holds less.",
        "If you double the height of the fall, the wheel can do twice the work with the same stream of water.",
        "Engineers still use the idea today: a turbine is nothing more than a wheel in a closed pipe.",
    ]
)
PIECES = [
    "word",
    "The",
    "and",
    ".",
    "!",
    "...",
    "•",
    "#",
    "{",
    "[3]",
    "javascript",
    "use cookies",
    "lorem ipsum",
    "é",
    "🐎",
    "\ud800",
]
BREAKS = [" ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u2028", "\x1c", ""]
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(BREAKS)), max_size=60).map(
        lambda pairs: "".join(piece + gap for piece, gap in pairs)
    ),
)


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    splitter()  # takes longer than one example may


def reasons(text: str) -> dict[str, str]:
    return {str(family): reason for family, reason in evaluate(text, DATATROVE).reasons.items()}


def words(count: int) -> str:
    """Different words with a stop word now and then, as one sentence."""
    return (
        " ".join("the" if at % 7 == 0 else "of" if at % 7 == 3 else f"word{_letters(at)}" for at in range(count)) + "."
    )


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def test_a_good_text_passes() -> None:
    report = evaluate(GOOD, DATATROVE)
    assert report.passes
    assert all(report.verdicts.values())
    assert report.dropped_lines == ()
    assert set(report.verdicts) == {rule.id for rule in RULES}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "",
            {
                "gopher_repetition": "empty",
                "gopher_quality": "gopher_short_doc",
                "c4": "too_few_sentences",
                "fineweb": "empty",
            },
        ),
        (" \n ", {"gopher_quality": "gopher_short_doc", "c4": "too_few_sentences", "fineweb": "empty"}),
        (
            "One line.\n\nOne line.",
            {
                "gopher_repetition": "dup_para_frac",
                "gopher_quality": "gopher_short_doc",
                "c4": "too_few_sentences",
                "fineweb": "short_line_ratio",
            },
        ),
        (
            "One line.\nOne line.",
            {
                "gopher_repetition": "dup_line_frac",
                "gopher_quality": "gopher_short_doc",
                "c4": "too_few_sentences",
                "fineweb": "short_line_ratio",
            },
        ),
        ("\n" + SENTENCE * 5 + "\n", {"gopher_repetition": "dup_line_frac"}),  # two empty lines around one
        (GOOD + "\n" + "# " * 20, {"gopher_quality": "gopher_too_many_hashes"}),
        (GOOD + "\n" + "... " * 20, {"gopher_quality": "gopher_too_many_ellipsis"}),
        (GOOD + "\n" + "1234 5678 9012 " * 9, {"gopher_quality": "gopher_below_alpha_threshold"}),
        (words(60).replace("the ", "her ").replace("of ", "her "), {"gopher_quality": "gopher_enough_stop_words"}),
        ("\n".join(f"- {line}" for line in GOOD.split("\n")), {"gopher_quality": "gopher_too_many_bullets"}),
        (GOOD.replace(".\n", " ...\n"), {"gopher_quality": "gopher_too_many_end_ellipsis", "c4": "too_few_sentences"}),
        (GOOD.replace(".", ""), {"c4": "too_few_sentences", "fineweb": "line_punct_ratio"}),
        (GOOD + "\n" + GOOD.split("\n")[0], {"fineweb": "char_dup_ratio"}),
        (GOOD.replace(" ", "\n", 60), {"c4": "too_few_sentences", "fineweb": "line_punct_ratio"}),
    ],
)
def test_reasons(text: str, expected: dict[str, str]) -> None:
    found = reasons(text)
    assert {family: found.get(family) for family in expected} == expected


def test_the_first_line_that_drops_the_document_is_the_reason() -> None:
    lorem = "This line has lorem ipsum in it, and ends well."
    curly = "This line has a { in it, and ends well."
    assert reasons(f"{GOOD}\n{lorem}\n{curly}")["c4"] == "lorem_ipsum"
    assert reasons(f"{GOOD}\n{curly}\n{lorem}")["c4"] == "curly_bracket"
    assert reasons(f"{GOOD}\nThis has a {{ and lorem ipsum in it.")["c4"] == "lorem_ipsum"


def test_a_line_that_is_dropped_cannot_drop_the_document() -> None:
    assert "c4" not in reasons(f"{GOOD}\nlorem ipsum {{ without an end mark")
    assert "c4" not in reasons(f"{GOOD}\njavascript {{ with an end mark.")
    assert reasons(f"{GOOD}\nThe privacy policy {{ with an end mark.")["c4"] == "curly_bracket"  # policy comes later


def test_sentences_are_counted_after_lines_are_cut() -> None:
    report = evaluate(GOOD + "\nOne. Two. Three. Read our privacy policy here.", DATATROVE)
    assert report.values["c4.too_few_sentences"] == 5
    assert report.dropped_lines[0][2] == "c4.policy"
    without = verdicts(report.measures, DATATROVE.with_threshold("c4.policy", None))
    assert without.values["c4.too_few_sentences"] == 9
    assert without.dropped_lines == ()


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (f"{'x' * 1001} is a long word.", "c4.too_long_word"),
        ("A line without an end", "c4.no_terminal_punc"),
        ("A line that trails off...", "c4.no_terminal_punc"),
        ("Two words.", "c4.too_few_words"),
        ("Please turn on JavaScript now.", "c4.javascript"),
        ("We use cookies on this page.", "c4.policy"),
        ("", "c4.no_terminal_punc"),
    ],
)
def test_lines_are_dropped_with_their_line_breaks(line: str, rule: str) -> None:
    text = f"🐎 {SENTENCE}\r\n{line}\r\n{SENTENCE}"
    [(start, end, found)] = evaluate(text, DATATROVE).dropped_lines
    assert (text[start:end], found) == (f"{line}\r\n", rule)


def test_citations_are_taken_out_of_kept_lines_before_they_are_judged() -> None:
    text = f"  {SENTENCE.strip()}[12]  \n cut[3] line\n{SENTENCE}"
    cuts = evaluate(text, DATATROVE).dropped_lines
    assert [(text[start:end], rule) for start, end, rule in cuts] == [
        ("[12]", CITATION),
        (" cut[3] line\n", "c4.no_terminal_punc"),
    ]


def test_words_of_a_line_are_counted_with_its_citations() -> None:
    assert evaluate("[1] Two words.", DATATROVE).dropped_lines == ((0, 3, CITATION),)


def test_lines_may_end_anyhow_where_the_rule_set_says_so() -> None:
    fineweb = shipped_rule_set("fineweb")
    text = "\n".join(
        SENTENCE.strip().removesuffix(".") + f" {number}" for number in ("one", "two", "three", "four", "five")
    )
    assert reasons(text)["c4"] == "too_few_sentences"
    assert Family.C4 not in evaluate(text, fineweb).reasons
    assert evaluate(text, fineweb).verdicts["c4.no_terminal_punc"]


@given(TEXTS)
def test_every_text_has_all_values_and_verdicts(text: str) -> None:
    report = evaluate(text, DATATROVE)
    assert set(report.verdicts) == {rule.id for rule in RULES}
    assert set(report.values) == {rule.id for rule in RULES if rule.unit is not Unit.LINE}
    assert all(value >= 0 for value in report.values.values())
    assert set(report.reasons) == {
        BY_ID[rule].family
        for rule, passed in report.verdicts.items()
        if not passed and BY_ID[rule].unit is not Unit.LINE
    }
    for family, reason in report.reasons.items():
        assert not report.verdicts[f"{family}.{reason}"]


@given(TEXTS)
def test_shares_are_at_most_one(text: str) -> None:
    values = measure(text, DATATROVE.settings).documents
    for rule in DOCUMENT_RULES:
        if rule.description.startswith("Share") and "sequence" not in rule.description:
            assert values[rule.id] <= 1


@given(TEXTS)
def test_line_offsets_are_exact(text: str) -> None:
    measures = measure(text, DATATROVE.settings)
    assert [text[start:end] for start, end in pairwise(measures.bounds)] == text.splitlines(keepends=True)
    assert all(text[start:end] in ("[3]", "[]") or text[start] == "[" for start, end in measures.citations)
    cuts = evaluate(text, DATATROVE).dropped_lines
    assert all(start < end for start, end, _ in cuts)
    assert all(before[1] <= after[0] for before, after in pairwise(cuts))


@given(TEXTS, st.sampled_from(sorted(BY_ID)), st.floats(0, 100), st.floats(0, 100))
def test_verdicts_are_monotone_in_thresholds(text: str, rule: str, one: float, other: float) -> None:
    measures = measure(text, DATATROVE.settings)
    strict, lax = sorted((one, other), reverse=BY_ID[rule].fails is Fails.BELOW)
    if BY_ID[rule].unit is Unit.KEPT_LINES or BY_ID[rule].unit is Unit.DOCUMENT:
        passed = verdicts(measures, DATATROVE.with_threshold(rule, strict)).verdicts[rule]
        assert not passed or verdicts(measures, DATATROVE.with_threshold(rule, lax)).verdicts[rule]
    assert verdicts(measures, DATATROVE.with_threshold(rule, None)).verdicts[rule]


@given(TEXTS)
def test_values_do_not_depend_on_thresholds(text: str) -> None:
    moved = DATATROVE
    for rule in RULES:
        moved = moved.with_threshold(rule.id, rule.threshold * 2 + 1)
    again = verdicts(evaluate(text, moved).measures, DATATROVE)
    assert again == evaluate(text, DATATROVE)


@given(TEXTS)
def test_measures_survive_being_written(text: str) -> None:
    measures = measure(text, DATATROVE.settings)
    written = Measures.from_record(json.loads(json.dumps(measures.as_record())))
    assert verdicts(written, DATATROVE) == evaluate(text, DATATROVE)


@given(TEXTS)
def test_values_are_those_of_the_definition(text: str) -> None:
    values = measure(text, DATATROVE.settings).documents
    written = [line for line in text.split("\n") if line.strip()]
    assert values["fineweb.empty"] == len(written)
    if written:
        assert values["fineweb.short_line_ratio"] == sum(len(line) <= 30 for line in written) / len(written)
    lines = text.splitlines()
    if lines:
        bullets = sum(line.lstrip().startswith(("•", "-")) for line in lines)
        assert values["gopher_quality.gopher_too_many_bullets"] == bullets / len(lines)
