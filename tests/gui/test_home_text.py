"""What Home says, and the widths of its bar."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.documents import Rejection
from labeler.stages.home import Agreement, Flow, Group
from labeler.stages.ingest import IngestReport
from labeler.ui.panels import home_next_text, home_text
from labeler.ui.panels.home_flow import GAP, THINNEST, widths
from labeler.ui.panels.home_rejected import as_csv, as_text
from labeler.ui.panels.home_welcome import shown_location
from labeler.ui.panels.model_text import ago, many

SPACE = "\u00a0"


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=8), st.integers(300, 3000))
def test_widths_fill_the_bar_exactly_and_no_part_vanishes(tokens: list[int], room: int) -> None:
    found = widths(tokens, room)
    assert sum(found) + GAP * (len(tokens) - 1) == room
    assert all(width >= THINNEST - 1 for width in found)


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=8))
def test_more_tokens_are_never_drawn_narrower(tokens: list[int]) -> None:
    found = dict(zip(tokens, widths(tokens, 1200), strict=True))
    for one in tokens:
        for other in tokens:
            if one > other:
                assert found[one] >= found[other] - 1  # a pixel of rounding


def test_an_empty_bar_has_no_widths() -> None:
    assert widths([], 500) == []
    assert widths([0, 0], 500) == [0, 0]


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (41, 100, f"41{SPACE}%"),
        (1, 1000, f"under{SPACE}1{SPACE}%"),
        (999, 1000, f"99{SPACE}%"),
        (5, 5, f"100{SPACE}%"),
        (0, 0, f"0{SPACE}%"),
    ],
)
def test_shares_do_not_lie_at_the_ends(part: int, whole: int, words: str) -> None:
    assert home_text.percent(part, whole) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0"),
        (7912, "7,912"),
        (88_000, f"88{SPACE}k"),
        (999_999, f"1.0{SPACE}M"),
        (6_100_000, f"6.1{SPACE}M"),
        (2.4e9, f"2.4{SPACE}G"),
    ],
)
def test_large_numbers_are_short(count: float, words: str) -> None:
    assert many(count) == words


def test_tooltip_lists_exact_reasons_and_tokens() -> None:
    flow = Flow(Group.BOILERPLATE, {"navigation": 1502, "link-dense": 1152})
    assert home_text.flow_tip(flow, 10_000).splitlines() == [
        f"Boilerplate: 2,654 tokens, 27{SPACE}%", "navigation: 1,502", "link dense: 1,152",
    ]  # fmt: skip
    assert home_text.flow_tip(Flow(Group.KEPT, {"kept": 9}), 10).count("\n") == 0


@pytest.mark.parametrize(
    ("flow", "wanted"),
    [
        (Flow(Group.KEPT, {"kept": 1}), "fate:kept"),
        (Flow(Group.BOILERPLATE, {"navigation": 1, "footer": 1}), "reason:boilerplate"),
        (Flow(Group.TWINS, {"exact_duplicate": 2, "same_main_text": 1}), "reason:exact_duplicate,same_main_text"),
    ],
)
def test_each_part_has_a_filter_for_audit(flow: Flow, wanted: str) -> None:
    assert home_text.audit_filter(flow) == wanted


@pytest.mark.parametrize(
    ("paths", "kind"),
    [
        ((), "page"),
        (("/d/crawl.warc.gz",), "page"),
        (("/d/Lessons.jsonl",), "lesson"),
        (("/lessons/a.html",), "page"),
        (("lesson.csv", "b.csv"), "page"),
    ],
)
def test_the_kind_is_guessed_from_names(paths: tuple[str, ...], kind: str) -> None:
    assert home_text.guess_kind(paths) == kind


def test_a_mixture_of_names_is_pointed_out() -> None:
    assert "by themselves" in home_text.guess_words(["lessons.jsonl", "pages"])
    assert home_text.guess_words(["pages"]) == "guessed from the names"
    assert home_text.guess_words([]) == ""


def test_an_import_is_summed_up() -> None:
    report = IngestReport(documents=38, duplicates=1, records=40, unread_bytes=12, rejected=(Rejection("a", "b", "c"),))
    assert home_text.imported_words(report) == (
        "Last import: 38 new documents, 1 with bytes that were there before, 12 bytes unread."
    )
    assert home_text.import_title(("/data/a.warc.gz", "/data/b")) == "a.warc.gz and 1 more"


def test_agreement_says_that_it_is_raw() -> None:
    assert home_text.agreement_words(None) == "No document has grades of two people yet."
    words = home_text.agreement_words(Agreement(documents=1, pairs=1, same=0.0, near=1.0))
    assert (
        words
        == f"Same grade in 0{SPACE}% of 1 pair, at most one apart in 100{SPACE}% (1 document; not corrected for chance)"
    )


def test_problems_of_a_verification_are_counted() -> None:
    assert home_text.verified_words(True, ()) == "Verified just now: no problem."
    assert (
        home_text.verified_words(False, ("event 3 was changed", "b", "c"))
        == "3 problems: event 3 was changed. And 2 more."
    )


def test_running_work_is_waited_for_before_anything_else_is_asked() -> None:
    view = SimpleNamespace(next=SimpleNamespace(value="import"))
    assert home_next_text.next_words(view, {"prepare"}).heading == "Preparing documents"  # type: ignore[arg-type]
    assert home_next_text.next_words(view, {"verify"}).primary == "import"  # type: ignore[arg-type]


def test_ages_are_told_as_people_do() -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    at = {"2026-11-23T11:59:30Z": "just now", "2026-11-23T11:10:00Z": "50 min ago", "2026-11-23T02:00:00Z": "10 h ago",
          "2026-11-22T11:00:00Z": "1 day ago", "2026-10-01T00:00:00Z": "2026-10-01", "someday": "someday"}  # fmt: skip
    assert {stamp: ago(stamp, now) for stamp in at} == at


def test_a_password_is_never_shown() -> None:
    assert shown_location("postgresql://me:s:e@c@db/pages") == "postgresql://me:***@db/pages"
    assert shown_location("/data/a.labeler") == "/data/a.labeler"


def test_rejected_records_cannot_run_formulas_and_keep_their_columns() -> None:
    rows = [Rejection("=cmd()", "a\tb\nc", 'it, "failed"', 3)]
    assert as_csv(rows).splitlines()[1].startswith("'=cmd(),")
    assert as_text(rows).splitlines()[1] == '=cmd()\ta b c\tit, "failed"\t3'
