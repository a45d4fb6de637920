"""Why a document or a line was dropped, as the ledger keeps it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.rules import BY_ID, CITATION, Unit, cut_evidence, document_evidence, evaluate, shipped_rule_set
from labeler.text.rules.splitter import splitter

DATATROVE = shipped_rule_set("datatrove")
STANDARD = shipped_rule_set()
FINEWEB = shipped_rule_set("fineweb")
TEXTS = st.lists(
    st.sampled_from(
        ["The wheel turns.", "Two.", "No end", "{", "lorem ipsum.", "JavaScript it is.", "It is so.[3]", ""]
    )
).map("\n".join)


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    splitter()  # takes longer than one example may


def test_a_document_has_one_entry_for_each_rule_it_fails() -> None:
    report = evaluate("Two words.", FINEWEB)
    found = {entry["rule"]: entry for entry in document_evidence(report, FINEWEB)}
    assert found["gopher_quality.gopher_short_doc"] == {
        "rule": "gopher_quality.gopher_short_doc",
        "value": 2.0,
        "threshold": 50.0,
        "fails": "below",
        "rule_set": FINEWEB.name,
        "version": FINEWEB.version,
    }
    assert found["gopher_repetition.top_2_gram"]["fails"] == "above"
    assert list(found) == [rule for rule in FINEWEB.thresholds if rule in found]


def test_a_dropped_line_has_its_own_value() -> None:
    text = f"The wheel turns.[12]\nThis one has {'x' * 1001} in it.\nWe use cookies here.\nAnd no end"
    found = cut_evidence(evaluate(text, DATATROVE), DATATROVE)
    assert [(text[cut.start : cut.end][:6], cut.evidence["rule"], cut.evidence["value"]) for cut in found] == [
        ("[12]", CITATION, 4.0),
        ("This o", "c4.too_long_word", 1001.0),
        ("We use", "c4.policy", 1.0),
        ("And no", "c4.no_terminal_punc", 1.0),
    ]
    assert [cut.evidence["threshold"] for cut in found] == [0.0, 1000.0, 0.0, 0.0]
    assert {cut.evidence["fails"] for cut in found} == {"above"}


@given(TEXTS, st.sampled_from(["en", "de", ""]))
def test_evidence_proves_the_verdict(text: str, language: str) -> None:
    for rule_set in (DATATROVE, STANDARD):
        report = evaluate(text, rule_set, language)
        entries = document_evidence(report, rule_set)
        assert {BY_ID[entry["rule"]].family for entry in entries} == set(report.reasons)
        assert all(BY_ID[entry["rule"]].unit is not Unit.LINE for entry in entries)
        cuts = cut_evidence(report, rule_set)
        assert [(cut.start, cut.end, cut.evidence["rule"]) for cut in cuts] == list(report.dropped_lines)
        for entry in (*entries, *(cut.evidence for cut in cuts)):
            above = entry["fails"] == "above"
            assert entry["value"] > entry["threshold"] if above else entry["value"] < entry["threshold"]
            assert json.loads(json.dumps(entry)) == entry
