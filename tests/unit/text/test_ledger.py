"""Ledgers: partitions with reasons, and tokens that add up."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.ledger import Fate, Stage, check_partition, kept_text
from labeler.text.ledger import count_tokens, page_ledger, text_ledger, whole_text_dropped
from labeler.text.visible import visible_page

BODY = "Roman aqueducts carried water over long distances, by gravity alone."
PAGE = f"""<html><head><title>Aqueducts</title></head><body>
<header class="site"><nav><a href="/">Home</a> <a href="/a">Articles</a></nav></header>
<div id="cookie-banner">We use cookies to improve this site. <button>Accept all cookies</button></div>
<main><article><h1>Aqueducts</h1><p>{BODY}</p><div class="share-bar"><a href="x">Tweet</a></div>
<p>Arches came later. <span hidden>Secret words.</span></p></article>
<div class="comments"><p>First!</p></div></main>
<aside class="related-posts"><a href="1">More arches</a></aside>
<form class="newsletter"><label>Sign up</label></form>
<div><a href="1">One link</a> <a href="2">Another link</a></div>
<div>Stray words</div>
<footer>© 2024 The authors</footer></body></html>"""
MAIN = f"Aqueducts\n{BODY}\nArches came later."


def fates(source: str, main: str) -> list[tuple[str, str]]:
    page = visible_page(source)
    spans = page_ledger(page, main)
    check_partition(spans, len(page.text))
    assert all(span.stage is (Stage.EXTRACT if span.reason else None) for span in spans)
    return [(page.text[span.start : span.end].strip(), span.reason or "kept") for span in spans]


def test_each_part_of_a_page_has_its_fate() -> None:
    assert fates(PAGE, MAIN) == [
        ("Home Articles", "navigation"),
        ("We use cookies to improve this site. Accept all cookies", "consent"),
        ("Aqueducts", "kept"),
        (BODY, "kept"),
        ("Tweet", "share"),
        ("Arches came later.", "kept"),
        ("Secret words.", "hidden"),
        ("First!", "comments"),
        ("More arches", "related"),
        ("Sign up", "login"),
        ("One link Another link", "link-dense"),
        ("Stray words", "other"),
        ("© 2024 The authors", "footer"),
    ]


def test_spans_carry_evidence() -> None:
    page = visible_page(PAGE)
    spans = page_ledger(page, MAIN)
    assert spans[0].evidence == {
        "path": "html/body/header.site/nav",
        "why": "its element is nav",
        "hints": ["nav", "header"],
        "link_density": 1.0,
        "stop_words": 0.0,
        "words": 2,
        "position": 0.0,
        "extractor": "kept no word of this block",
    }
    assert spans[3].evidence == {
        "path": "html/body/main/article/p",
        "link_density": 0.0,
        "stop_words": 0.1,
        "words": 10,
        "position": round(spans[3].start / len(page.text) - 0.0005, 3),
        "extractor": "kept this block",
    }


def test_a_block_kept_in_part_says_how_much() -> None:
    kept, dropped = page_ledger(visible_page("<p>Keep these four words. Drop the rest.</p>"), "Keep these four words.")
    assert kept.evidence["extractor"] == dropped.evidence["extractor"] == "kept 4 of 7 words of this block"
    assert (kept.evidence["words"], dropped.evidence["words"]) == (4, 3)


@pytest.mark.parametrize(
    ("text", "main", "kept"),
    [
        ("<p>“One, two” (three).</p>", "One, two three", ["“One, two” (three)."]),
        ("<p>Skip this. Keep that! And not this.</p>", "Keep that!", ["Keep that!"]),
        ("<p>Keep one, drop two, keep three.</p>", "Keep one\nkeep three", ["Keep one,", "keep three."]),
        ("<p>*** Keep it ***</p><p>***</p>", "Keep it", ["*** Keep it ***"]),
        (
            "<p>wo<span hidden>r</span>d and more words here</p>",
            "word and more words here",
            ["wo", "r", "d and more words here"],
        ),
    ],
)
def test_punctuation_goes_with_its_words(text: str, main: str, kept: list[str]) -> None:
    assert [words for words, fate in fates(text, main) if fate == "kept"] == kept


def test_a_page_of_which_nothing_was_extracted_is_dropped_whole() -> None:
    (span,) = page_ledger(visible_page(PAGE), "")
    assert (span.fate, span.stage, span.reason) == (Fate.DROPPED, Stage.EXTRACT, "extraction_empty")


def test_a_page_without_text_has_an_empty_ledger() -> None:
    assert page_ledger(visible_page("<script>x</script>"), "x") == ()
    assert whole_text_dropped("", "timeout", {}) == ()
    assert text_ledger("") == ()


def test_plain_text_is_kept_by_paragraph() -> None:
    text = "\n\nOne\nline.\n \n\n  Two.\n\n"
    spans = text_ledger(text)
    check_partition(spans, len(text))
    assert kept_text(text, spans) == text
    assert [text[span.start : span.end].strip() for span in spans] == ["", "One\nline.", "Two."]


def test_a_whole_text_can_be_dropped() -> None:
    (span,) = whole_text_dropped("abc", "timeout", {"seconds": 20})
    assert (span.start, span.end, span.reason, span.evidence) == (0, 3, "timeout", {"seconds": 20})


@given(st.text(alphabet="a \n\t\u2028", max_size=40))
def test_plain_text_is_partitioned(text: str) -> None:
    check_partition(text_ledger(text), len(text))


@given(st.text(alphabet="ab \n", min_size=1, max_size=40), st.data())
def test_each_token_counts_once_where_it_starts(text: str, data: st.DataObject) -> None:
    starts = np.array(sorted(data.draw(st.sets(st.integers(0, len(text) - 1)))), dtype=np.int64)
    spans = count_tokens(text_ledger(text), starts)
    assert sum(span.tokens for span in spans) == len(starts)
    for span in spans:
        assert span.tokens == sum(span.start <= start < span.end for start in starts)


WORDS = st.lists(st.sampled_from(["one", "two", "three,", "four.", "(five)", "—", "six"]), max_size=6).map(" ".join)
BLOCKS = st.lists(st.tuples(st.sampled_from(["p", "div", "li", "td", "nav", "span", "p hidden"]), WORDS), max_size=10)


@given(BLOCKS, st.lists(WORDS, max_size=4))
def test_ledgers_partition_whatever_was_extracted(blocks: list[tuple[str, str]], lines: list[str]) -> None:
    page = visible_page("".join(f"<{tag}>{words}</{tag.split()[0]}>" for tag, words in blocks))
    spans = page_ledger(page, "\n".join(lines))
    check_partition(spans, len(page.text))
    borders = {block.start for block in page.blocks}
    if any(span.fate is Fate.KEPT for span in spans):
        assert borders <= {span.start for span in spans}
