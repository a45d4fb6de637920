"""What is taken out of a page before it is shown."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.ui.web.strip import META, strip


def stripped(html: str) -> str:
    return strip(html).replace(META, "")


@pytest.mark.parametrize(
    "html",
    [
        "<link rel=preconnect href=//t.example>",
        "<LINK REL='DNS-Prefetch' HREF=//t.example>",
        '<link href="//t.example" rel="stylesheet PRELOAD">',
        "<link/rel='prefetch'/href=x>",
        "<link rel=modulepreload href=x>",
        "<link rel\n=\n'prerender' href=x>",
        '<link title="a>b" rel=preconnect href=x>',
        '<meta http-equiv=refresh content="0;url=//t.example">',
        '<META HTTP-EQUIV="Refresh" CONTENT=0>',
        "<meta charset=koi8-r>",
        '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
        "<base href=//t.example/>",
        "<script>document.write('<p>x')</script>",
        "<script src=//t.example></script >",
        "<script>never closed <p>",
        "<iframe srcdoc='<p>x'>inner <link rel=preconnect></iframe>",
        "<object data=x><embed src=x><frame src=x>",
        "<link rel=preconnect href='never closed",
    ],
)
def test_what_leads_away_is_taken_out(html: str) -> None:
    assert stripped(html).replace("</object>", "") == ""


@pytest.mark.parametrize(
    "html",
    [
        "<p>plain & simple < 3</p>",
        "<!-- <link rel=preconnect href=x> -->",
        "<!--> text -->",
        "<title><base href=x></title>",
        "<textarea><script>x</script></textarea>",
        "<style>a::after{content:'<base>'}</style>",
        '<link rel=stylesheet href="x.css">',
        "<meta name=viewport content=x>",
        "<p title='<base href=x>'>quoted</p>",
        "<a href=x>link</a></p ><br/>",
        "<?php echo 1 ?><![CDATA[x]]>",
        "<noscript>Please switch scripts on</noscript>",
        "a < b <3 <>",
        "<scripty>not a script</scripty>",
    ],
)
def test_everything_else_stays_as_it_was(html: str) -> None:
    assert stripped(html) == html


def test_attributes_that_call_home_go_and_the_rest_of_the_tag_stays() -> None:
    assert stripped('<a href="/x" ping="//t.example" class=b>t</a>') == '<a href="/x"  class=b>t</a>'
    assert stripped("<input autofocus type=text>") == "<input  type=text>"


def test_the_policy_stands_after_the_doctype_and_before_everything_else() -> None:
    page = strip("<!DOCTYPE html>\n<html><head><link rel=stylesheet href=x>")
    assert page.startswith("<!DOCTYPE html>\n" + META + "<html>")
    assert strip("no tags") == META + "no tags"


def test_the_first_of_two_equal_attributes_counts() -> None:
    assert stripped("<link rel=stylesheet rel=preconnect href=x>") != ""
    assert stripped("<link rel=preconnect rel=stylesheet href=x>") == ""


@given(st.text(st.sampled_from("<>/!-='\" \nabcdelmstiknrp&?"), max_size=80))
def test_any_soup_is_read_to_its_end(soup: str) -> None:
    page = strip(soup)
    assert META in page
    assert strip(page).count(META) <= 2


@pytest.mark.parametrize("bad", ['<link "', "<link a='", "<!--", "<script", "<a b=", "<", "<title>", "</x "])
def test_time_grows_with_the_length_only(bad: str) -> None:
    def seconds(times: int) -> float:
        """The best of three: a garbage collection of the whole process may come in between."""
        page = bad * times
        spent = []
        for _ in range(3):
            began = time.process_time()
            strip(page)
            spent.append(time.process_time() - began)
        return min(spent)

    seconds(1000)
    assert seconds(80_000) < 40 * max(seconds(8_000), 0.005)
