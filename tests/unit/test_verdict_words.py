"""What verdicts are about, and how they read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from labeler.domain.errors import BadInput
from labeler.domain.ledger import Fate
from labeler.domain.verdicts import Says, Verdict
from labeler.stages.verdict import Given
from labeler.text.boilerplate import REASONS
from labeler.ui.panels.audit_verdict_words import (
    CHOICES,
    Target,
    already,
    day,
    fate_words,
    given_words,
    taken_words,
)

SPAN = Target("doc-1", 3, Fate.DROPPED, "navigation", 4, 9)
DOCUMENT = Target("doc-1", 3, Fate.DROPPED, "below_cut")


def given(verdict: Verdict, auditor: str = "ann") -> Given:
    return Given("doc-1", auditor, "2026-11-24T10:00:00+00:00", 7, verdict)


def test_agreeing_says_fate_and_reason_of_a_span_and_only_the_fate_of_a_document() -> None:
    assert SPAN.agree() == Verdict(Says.AGREE, Fate.DROPPED, 4, 9, "navigation", run=3)
    assert DOCUMENT.agree() == Verdict(Says.AGREE, Fate.DROPPED, run=3)


def test_overturning_a_document_needs_a_note_and_a_kept_span_has_no_reason() -> None:
    with pytest.raises(BadInput):
        DOCUMENT.overturn(Fate.KEPT, "", "  ")
    assert DOCUMENT.overturn(Fate.KEPT, "seo", " good \n page ").note == "good page"
    assert DOCUMENT.overturn(Fate.DROPPED, "seo", "x").reason == ""
    assert SPAN.overturn(Fate.KEPT, "seo", "").reason == ""
    assert SPAN.overturn(Fate.DROPPED, "seo", "") == Verdict(Says.OVERTURN, Fate.DROPPED, 4, 9, "seo", run=3)


@pytest.mark.parametrize(
    ("start", "end", "met"),
    [(4, 9, True), (0, 5, True), (8, 12, True), (0, 4, False), (9, 12, False), (None, None, False)],
)
def test_a_span_is_met_by_verdicts_that_share_text_with_it(start: int | None, end: int | None, met: bool) -> None:
    said = Verdict(Says.AGREE, Fate.KEPT, start, end)
    assert SPAN.is_met_by(said) == met
    assert DOCUMENT.is_met_by(said) == said.on_document


def test_verdicts_read_as_people_would_say_them() -> None:
    over = SPAN.overturn(Fate.DROPPED, "login", "a paywall")
    assert given_words(given(SPAN.agree()), "ann", SPAN) == "You agreed: dropped as navigation · 24 Nov"
    assert given_words(given(over), "ben", SPAN) == (
        "ann overturned it: should be dropped as login or paywall · 24 Nov · “a paywall”"
    )
    elsewhere = Verdict(Says.AGREE, Fate.KEPT, 0, 5)
    assert "another stretch of it" in given_words(given(elsewhere), "ben", SPAN)
    assert fate_words(Fate.KEPT, "") == "kept"
    assert fate_words(Fate.DROPPED, "gopher_quality.gopher_short_doc") == "dropped as gopher short doc"
    assert taken_words("doc-1", over, "doc-1") == "taken back: your overturn"
    assert taken_words("doc-2", over, "doc-1").endswith("on doc-2")


def test_days_have_a_year_when_it_is_another_one() -> None:
    today = datetime(2026, 12, 1, tzinfo=UTC)
    assert day("2026-11-24T10:00:00+00:00", today) == "24 Nov"
    assert day("2025-01-02", today) == "2 Jan 2025"
    assert day("long ago", today) == "long ago"


def test_the_same_agreement_is_not_given_twice_but_again_after_another_word() -> None:
    agreed, over = given(SPAN.agree()), given(SPAN.overturn(Fate.KEPT, "", ""))
    assert already(SPAN, [agreed], "ann")
    assert not already(SPAN, [agreed], "ben")
    assert not already(SPAN, [agreed, over], "ann")
    assert already(SPAN, [over, agreed], "ann")
    assert not already(DOCUMENT, [agreed], "ann")


def test_every_reason_of_extraction_can_be_chosen() -> None:
    assert [reason for reason, _ in CHOICES] == list(REASONS)
