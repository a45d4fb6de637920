"""A page with the fates of its text painted in is still that page."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.markup import without_returns
from labeler.text.stretches import stretches
from labeler.text.visible import visible_page
from labeler.ui.theme import SCHEMES
from labeler.ui.web.painted import ELEMENT, looks_of, numbered, painted, sheet, unpainted
from labeler.ui.web.strip import META, strip
from labeler.ui.widgets.marks import Mark, Under

FRAGMENTS = (
    "<!doctype html>", "<p>", "</p>", "<b>", "</b>", "<div class=x>", "</div>", "<br>", "<pre>\n", "</pre>", "<table><tr>",
    "<td>", "</table>", "<svg><text>", "</text></svg>", "<ul><li>", "</ul>", "<select><option>", "</select>", "<a href=x>",
    "one two", "a  b\r\n c", "&amp;", "&eacute", "&#128512;", "日本", "𝔸", " ", "\n", "<", "</", "x < y", "<!-- c -->", "</x",
    "<script>s</script>", "<textarea>t</textarea>", "<title>T</title>", "<noscript>n<i>m</i></noscript>", "&", "<math><mi>x</mi>",
    "<style>p{}</style>", "<iframe>f</iframe>", "<xmp>x<b></xmp>", "<![CDATA[c]]>", "<p hidden>h</p>",
)  # fmt: skip
PAGES = st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join)
LOOKS = (Mark(0, 1, glow=True), Mark(0, 1, "rule", Under.WAVY, faded=True, tag="C4"))


def paint(page: str, cuts: list[int]) -> tuple[str, str]:
    """The source of a page (line feeds only), and the page painted, cut at some places of its visible text."""
    read = visible_page(page)
    source, length = without_returns(read.source), len(read.text)
    ends = sorted({cut % length for cut in cuts} - {0} | {length}) if length else []
    looks = looks_of([LOOKS[at % 2] for at in range(len(ends))], [("", "c4")[at % 2] for at in range(len(ends))])
    found = stretches(read.offsets.runs, ends)
    return source, painted(source, found, looks, list(range(len(ends))))


def without_sheet(html: str) -> str:
    return re.sub(f"({re.escape(META)})<style>.*?</style>", r"\1", html, count=1)


@given(PAGES, st.lists(st.integers(0, 300), max_size=8))
def test_taking_our_elements_out_gives_the_page_back_and_its_text_is_the_same(page: str, cuts: list[int]) -> None:
    source, html = paint(page, cuts)
    assert unpainted(without_sheet(html)) == strip(source)
    assert visible_page(without_sheet(html)).text == visible_page(strip(source)).text


@given(PAGES, st.lists(st.integers(0, 300), max_size=8))
def test_another_parser_reads_the_same_text_in_the_same_elements(page: str, cuts: list[int]) -> None:
    from lxml import etree
    from lxml import html as lx

    source, made = paint(page, cuts)
    before, after = (lx.document_fromstring(f"<html><body>{h}") for h in (strip(source), without_sheet(made)))
    etree.strip_tags(after, ELEMENT)
    assert etree.tostring(before) == etree.tostring(after)


def test_every_stretch_says_its_span_its_offset_and_its_look() -> None:
    _, html = paint("<p>one <b>two</b> three", [9])
    assert without_sheet(html).removeprefix(META) == (
        "<p><lb-s n=0 o=0 r=0>one </lb-s><b><lb-s n=0 o=4 r=0>two</lb-s></b><lb-s n=0 o=7 r=0> t</lb-s>"
        "<lb-s n=1 o=9 r=1>hree</lb-s>"
    )


@pytest.mark.parametrize(
    "page",
    [
        "<textarea>typed</textarea>",
        "<svg><text>drawn</text></svg>",
        "<math><mi>x</mi></math>",
        "<xmp>as it is</xmp>",
        "<title>named</title>",
        "<p> \n </p>",
    ],
)
def test_where_an_element_of_ours_would_break_the_page_there_is_none(page: str) -> None:
    html = paint(page, [])[1]
    assert f"<{ELEMENT}" not in without_sheet(html)
    assert paint(page + "<p>after", [])[1].count(f"</{ELEMENT}>") == 1


@pytest.mark.parametrize("theirs", ["<lb-s n=1 o=9 r=0>", "<LB-s/", "<svg><style><lb-s>", "<!--><lb-s>-->", "</lb-s>"])
def test_elements_of_a_page_do_not_pass_for_ours(theirs: str) -> None:
    _, html = paint(f"<p>one{theirs}two", [2])
    ours = re.findall("<lb-s n=(?:0 o=0 r=0|1 o=[0-9]+ r=1)>[^<]*</lb-s>", html)
    assert len(ours) >= 2
    assert html.lower().count("<lb-s ") == html.lower().count("</lb-s>") == len(ours)


def test_scripts_and_what_leads_away_are_out_of_a_painted_page_too() -> None:
    _, html = paint("<p>text<script>x</script><link rel=preconnect href=//t.example><meta http-equiv=refresh>end", [3])
    assert html.count(META) == 1
    assert not re.search("script>|preconnect|refresh", html)


def test_the_sheet_uses_the_tokens_and_no_look_is_told_by_colour_alone() -> None:
    css = sheet(looks_of(LOOKS, ["", "c4"]))
    tokens = SCHEMES["light"]
    assert f"background:{tokens.signal}" in css
    assert f"underline wavy {tokens.rule}" in css
    assert css.startswith("@layer")


def test_two_reasons_that_look_alike_are_told_apart() -> None:
    dotted = Mark(0, 1, "boilerplate", Under.DOTTED)
    looks = looks_of([dotted, dotted, dotted], ["footer", "advert", "footer"])
    assert [numbered(looks)[look] for look in looks] == [0, 1, 0]


def test_a_large_page_is_painted_in_linear_time() -> None:
    def seconds(times: int) -> float:
        page = "<p>one <b>two</b> three &amp; four</p>" * times
        spent = []
        for _ in range(2):  # a garbage collection of the whole process may come in between
            begun = time.process_time()
            paint(page, list(range(0, 17 * times, 40)))
            spent.append(time.process_time() - begun)
        return min(spent)

    seconds(500)
    assert seconds(16_000) < 40 * max(seconds(1000), 0.01)
