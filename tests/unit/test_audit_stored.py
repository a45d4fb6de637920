"""Texts that were stored in English are known again, and stay the same English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.twins import Member
from labeler.domain.wording import Phrase
from labeler.learn.calibration import Unfit, too_few
from labeler.stages.audit_rule_words import rule_inside
from labeler.stages.audit_stored import SENTENCES, known
from labeler.stages.certainty import Certainty
from labeler.stages.twin_choice import CAME_FIRST, kept_because
from labeler.text.ledger import page_ledger
from labeler.text.rules import RULES, SHIPPED, shipped_rule_set
from labeler.text.visible import visible_page
from labeler.ui.panels.audit_rules_words import SHIPPED_WORDS

STORY = "The river rose for three days and nobody in the village slept, because the mill stood closest to the water."
ITEMS = "".join(f"<p><a href=x>Somewhere {n} far away</a></p>" for n in range(9))
PAGE = (
    f"<title>The mill on the river</title><nav><p>Home and more</p></nav><p>Accept all cookies</p><div>{ITEMS}</div>"
    f"<div><p>{STORY}</p><p>{STORY.replace('river', 'stream')}</p></div><h1>The mill on the river</h1>"
    "<section><h3>Related articles</h3><p>Something else entirely</p></section><p hidden>never shown to anybody</p>"
    "<div class=author-bio><p>She writes books.</p></div><p>nothing tells what this may be</p>"
    "<div><p>© 2026 The village</p><p>Mill Street 1</p></div>"
)


def test_whatever_extraction_notes_of_a_page_is_known() -> None:
    spans = page_ledger(visible_page(PAGE), STORY)
    noted = {str(s.evidence[name]) for s in spans for name in ("why", "extractor") if name in s.evidence}
    assert len(noted) >= 10
    assert [text for text in noted if not isinstance(known(text), Phrase)] == []


@pytest.mark.parametrize(
    "text",
    [
        CAME_FIRST,
        kept_because(Member(1, 900, 3.421), Member(2, 900, None)),
        kept_because(Member(1, 900, 3.421), Member(2, 900, 3.1)),
        kept_because(Member(1, 900, 3.42104), Member(2, 900, 3.4209)),
        kept_because(Member(1, 12900, 3.4), Member(2, 1300, 3.4)),
        *Certainty({}, {}).not_gated().values(),
        *Certainty({"lesson": Unfit(too_few("lesson", 3))}, {}).not_gated().values(),
    ],
)
def test_what_runs_say_of_twins_and_lessons_is_known(text: str) -> None:
    found = known(text)
    assert isinstance(found, Phrase)
    assert found == text


def test_numbers_and_sentences_inside_are_known_as_such() -> None:
    longer = known("longer: 12,900 over 1,300 tokens")
    assert isinstance(longer, Phrase)
    assert dict(longer.values) == {"kept": 12900, "gone": 1300}
    added = known("kept no word of this block; added: beside kept blocks")
    assert isinstance(added, Phrase)
    assert all(isinstance(value, Phrase) for value in added.values.values())


@given(
    st.text()
    | st.sampled_from(SENTENCES).map(str)
    | st.from_regex(r"it says “.*”|score .*, the other has none|longer: [\d,]+ over [\d,]+ tokens", fullmatch=True)
)
def test_a_text_stays_what_it_is(text: str) -> None:
    assert known(text) == text


def test_every_rule_can_be_said_inside_a_sentence() -> None:
    for rule in RULES:
        said = rule_inside(rule.id)
        assert said == rule.description[:1].lower() + rule.description[1:]
        assert isinstance(said, Phrase)
        inner = said.values.get("what", said)
        assert isinstance(inner, Phrase)
        assert not inner.template[:1].isupper()
    assert rule_inside("no such rule") == ""


def test_what_shipped_sets_say_of_themselves_is_in_the_catalogs() -> None:
    assert {shipped_rule_set(name).description for name in SHIPPED} == set(SHIPPED_WORDS)
