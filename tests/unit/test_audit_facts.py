"""What is known about a span, name by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from labeler.domain.documents import Document, Form, Kind, Origin
from labeler.domain.ledger import Fate, Span, Stage, totals
from labeler.stages.audit import Audited
from labeler.stages.audit_facts import Fact, facts

TEXT = "Home Shop"


def audited(evidence: Mapping[str, object], **other: object) -> Audited:
    spans = (Span(0, len(TEXT), Fate.DROPPED, Stage.EXTRACT, "navigation", 2, evidence),)
    made = Audited(
        document=Document(7, "a", Kind.PAGE, Form.HTML, "A", Origin("x"), "", "h", None), text=TEXT, spans=spans,
        totals=totals(spans), score=None, p_keep=None, probe=None, run=None, decision=None, grades_behind=(),
        counterfactual={}, passages=(), language="de", mapped=1.0, confidence=0.9, extracted=spans, title="A",
        screened=None, stale=False,
    )  # fmt: skip
    return replace(made, **other)  # type: ignore[arg-type]


def test_all_that_extraction_noted_is_told_in_words() -> None:
    noted = {
        "path": "html/body/div#page/nav.menu/ul/li", "hints": ["menu", "nav"], "link_density": 0.984, "words": 1200,
        "stop_words": 0.126, "position": 0.338, "extractor": "kept no word of this block", "why": "its element is nav",
    }  # fmt: skip
    assert facts(audited(noted, bytes=((1204, 1262),)), 0) == (
        Fact("Element", "… › nav.menu › ul › li", "html › body › div#page › nav.menu › ul › li"),
        Fact("Its names say", "menu, nav"),
        Fact("Links", "98 % of its block"),
        Fact("Words", "1,200"),
        Fact("Stop words", "13 % of its words"),
        Fact("Place", "34 % down the text"),
        Fact("Extraction", "kept no word of this block"),
        Fact("Bytes", "1,204 to 1,262", "bytes 1204 to 1262 of the original, the end not included"),
    )


def test_what_is_not_there_is_not_told() -> None:
    assert facts(audited({}), 0) == ()
    assert facts(audited({"path": "body/p"}), 0) == (Fact("Element", "body › p"),)
    assert facts(audited({"words": 0, "stop_words": 0.0, "link_density": 0.0, "position": 0.0, "hints": []}), 0) == (
        Fact("Links", "none in its block"), Fact("Words", "0"), Fact("Place", "at the top of the text"),
    )  # fmt: skip


def test_an_element_with_many_classes_is_told_by_the_first_one() -> None:
    (fact,) = facts(
        audited({"path": "div.elementor-element.elementor-element-2e4eae3/a-very-long-name-of-an-element-indeed/p"}), 0
    )
    assert fact.value == "div.elementor-element › a-very-long-name-of-an-ele… › p"
    assert fact.whole.startswith("div.elementor-element.elementor-element-2e4eae3 › ")


def test_a_whole_document_has_no_place() -> None:
    assert facts(audited({"path": "body/p"}, bytes=((0, 3),)), None) == ()
