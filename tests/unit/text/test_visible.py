"""Visible text: what is in it, how it is laid out, and the way back to the source."""

from __future__ import annotations

import html
import re

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.visible import VisiblePage, visible_page


def text(source: str) -> str:
    return visible_page(source).text


def check(page: VisiblePage, source: str) -> None:
    """What holds for every page."""
    at = 0
    for block in page.blocks:
        assert block.start == at
        assert block.end > at
        assert 0 <= block.linked <= block.end - block.start
        at = block.end
    assert at == len(page.text)
    assert "\0" not in page.text
    page.text.encode("utf-8")
    reached = 0
    for visible, length, start, size, kind in page.offsets.runs:
        assert length > 0
        assert start >= reached
        reached = start + size
        assert kind or length == size
        assert visible + length <= len(page.text)
    assert page.source_range(0, len(page.text))[1] <= len(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>one  two\n three</p>", "one two three"),
        ("<p>one</p> <p>two</p>", "one\n\ntwo"),
        ("<div>one<div>two</div>three</div>", "one\ntwo\nthree"),
        ("li<b>ght</b>house <i>keeper</i>", "lighthouse keeper"),
        ("one<br>two", "one\ntwo"),
        ("one<br><br>two", "one\n\ntwo"),
        ("one </b> <i> two", "one two"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\tb\nc"),
        ("<pre>\n a\n  b </pre>c", " a\n  b \n\nc"),
        ("<pre>  <b>a</b>\n  b</pre>", "  a\n  b"),
        ("<pre>&#10; &lt;x</pre>", " <x"),
        ("<pre> <p>a</p></pre><p> b", "a\n\nb"),
        ("<textarea></></textarea>", "</>"),
        ("<textarea>a\n b&lt;</textarea>", "a\n b<"),
        ("AT&amp;T &eacute;&#x20;&#32;x&nbsp;y", "AT&T é x\xa0y"),
        ("a&notit; &#0;&#xD800;", "a¬it; \ufffd\ufffd"),
        ("<select><option>a<option>b</select>", "a\nb"),
        ("<button>Go</button>", "Go"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "a\nb\n\nc"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "a\nb\nc"),
        ("<p>a<div>b</div></p>c", "a\n\nb\n\nc"),
        ("<script>x<y</script><style>s</style><template>t</template><!-- c -->seen", "seen"),
        ("<head><title>T</title><meta name=a></head><body>seen", "seen"),
        ("<iframe><p>f</iframe><object><p>o</p></object><video>v</video><canvas>c</canvas>seen", "seen"),
        ("<noscript><p>no <b>script</b></p></noscript>", "no script"),
        ("<noscript><noscript>deep</noscript>", "deep"),
        ("<svg><title/><text>drawn</text></svg>after", "drawnafter"),
        ("<svg><style/></svg>after<svg><title>t</title></svg>", "after"),
        ("a</>b<//>c", "abc"),
        ("a < b <3", "a < b <3"),
        ("a<b\n", "a"),
        ("x\r\ny\rz<pre>a\r\nb</pre>", "x y z\n\na\nb"),
        ("<p>a</p></body></html>late", "a\n\nlate"),
        ("🐎<b>馬</b> x", "🐎馬 x"),
        ("", ""),
        (" \n\t ", ""),
    ],
)
def test_text_is_laid_out_as_in_a_browser(source: str, expected: str) -> None:
    page = visible_page(source)
    assert page.text == expected
    check(page, source)


def test_the_title_is_the_first_one_outside_drawings() -> None:
    page = visible_page("<svg><title>icon</title></svg><title> A &amp;\n B</title><title>later</title>x")
    assert page.title == "A & B"


@pytest.mark.parametrize(
    "hiding",
    ["hidden", 'style="color:red; DISPLAY : none"', 'style="visibility:hidden"', 'class="btn sr-only"', "hidden=''"],
)
def test_hidden_text_is_there_and_marked(hiding: str) -> None:
    page = visible_page(f"<p>seen <span {hiding}>un<b>seen</b></span>more<div {hiding}>x</div><dialog>d</dialog>")
    assert page.text == "seen unseenmore\n\nx\nd"
    assert [(page.text[b.start : b.end].strip(), b.hidden) for b in page.blocks] == [
        ("seen", False),
        ("unseen", True),
        ("more", False),
        ("x", True),
        ("d", True),
    ]


def test_blocks_say_where_they_stand() -> None:
    page = visible_page(
        '<body><nav id=top class="Menu main" role=navigation><ul><li><a href=/>Home</a> now</ul></nav><p>x'
    )
    menu, paragraph = page.blocks
    assert menu.path == "body/nav#top.Menu.main[navigation]/ul/li"
    assert (menu.tag, menu.linked) == ("li", 4)
    assert (paragraph.path, paragraph.linked) == ("body/p", 0)


def test_links_end_where_they_are_closed_or_followed() -> None:
    page = visible_page("<a href=1>one<a href=2>two</a>three <a name=x>four</a><div><a href=3>five</div>six")
    assert [block.linked for block in page.blocks] == [6, 4, 0]


def test_end_tags_do_not_reach_out_of_a_table_cell() -> None:
    page = visible_page("<div id=a><table><tr><td>x</div>y</td></tr></table>z</div>w")
    assert [block.path for block in page.blocks] == ["div#a/table/tr/td", "div#a/table/tr/td", "div#a", "/"]


def test_visible_ranges_lead_back_to_the_source() -> None:
    source = "<p>caf&eacute;  <b>au\r\n lait</b>\r\n</p><p>🐎 end</p>"
    page = visible_page(source)
    assert page.text == "café au lait\n\n🐎 end"

    def back(words: str) -> str:
        at = page.text.index(words)
        start, end = page.source_range(at, at + len(words))
        return source[start:end]

    assert back("café") == "caf&eacute;"
    assert back("é") == "&eacute;"
    assert back("au") == "au"
    assert back("au lait") == "au\r\n lait"
    assert back("t\n\n🐎") == "t</b>\r\n</p><p>🐎"
    assert back("end") == "end"
    assert page.source_range(3, 3) == (6, 6)
    with pytest.raises(ValueError, match="not a range"):
        page.source_range(3, 2)


TAGS = [
    "p",
    "div",
    "span",
    "b",
    "i",
    "a",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "pre",
    "br",
    "hr",
    "script",
    "style",
    "select",
    "option",
    "h1",
    "noscript",
    "svg",
    "title",
    "button",
    "dl",
    "dt",
    "template",
    "textarea",
]
ATTRIBUTES = st.sampled_from(
    ["", " hidden", ' class="nav x"', " id=a", " href=/x", ' style="display:none"', ' a="<p>"', " /"]
)
PIECES = st.one_of(
    st.builds("<{}{}>".format, st.sampled_from(TAGS), ATTRIBUTES),
    st.builds("</{}>".format, st.sampled_from(TAGS)),
    st.text(alphabet="ab é馬🐎\u0301\u200b\xa0 \n\r\t\f<>&;\0\ud800", max_size=6),
    st.sampled_from(
        [
            "&amp;",
            "&eacute;",
            "&#128014;",
            "&nGt;",
            "&#0;",
            "<!-- x -->",
            "</>",
            "<![CDATA[y]]>",
            "<?pi?>",
            "<!",
            "</",
            "&",
        ]
    ),
)


@given(st.lists(PIECES, max_size=40))
def test_any_markup_is_read_and_partitioned(parts: list[str]) -> None:
    source = "".join(parts)
    check(visible_page(source), source)


@given(st.text(max_size=200))
def test_any_text_is_read(source: str) -> None:
    check(visible_page(source), source)


@given(st.lists(PIECES, max_size=30))
def test_literal_text_is_what_the_source_says(parts: list[str]) -> None:
    source = "".join(parts)
    page = visible_page(source)
    whole = source.replace("\0", "\ufffd").replace("\ud800", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    for visible, length, start, size, kind in page.offsets.runs:
        shown, stands = page.text[visible : visible + length], whole[start : start + size]
        if kind == 0:
            assert shown == stands
        elif kind == 1:
            assert stands.startswith("&")
            assert html.unescape(stands) == shown
        else:
            assert shown == " "
            assert not stands.strip(" \t\n\f")


WELL_FORMED = st.recursive(
    st.text(alphabet="abc é馬 \n", min_size=1, max_size=8),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(["div", "section", "span", "b", "em", "blockquote", "ul"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@given(WELL_FORMED)
def test_an_independent_parser_sees_the_same_text(source: str) -> None:
    other = lxml.html.document_fromstring(f"<html><body>{source}<i>.</i></body></html>").text_content()
    assert re.sub(r"\s", "", text(f"<html><body>{source}<i>.</i></body></html>")) == re.sub(r"\s", "", other)


def test_paths_are_bounded_and_deep_pages_are_read_in_linear_time() -> None:
    page = visible_page("<div class=abcdefgh>" * 100_000 + "deep" + "</div></b>" * 100_000 + "<p>after")
    assert page.text == "deep\n\nafter"
    assert len(page.blocks[0].path) < 2000
    assert page.blocks[1].path == "p"


@pytest.mark.parametrize(
    "source",
    [
        "<p><b><i>" * 50_000,
        "<a href=x>" * 100_000 + "y",
        "</div>" * 200_000 + "y",
        "<table><tr><td>" * 30_000 + "y",
        "<li>" * 100_000 + "y",
        "<svg><title/>" * 50_000 + "y",
        "<svg" * 100_000,
        "<title " * 100_000,
        "&" * 500_000,
        "<" * 500_000,
        "\r\n" * 300_000,
        "<noscript>" * 50_000 + "y",
        "<noscript></noscript>" * 20_000 + "y",
        "<p title='" + "x" * 1_000_000 + "'>y",
        "<p class='" + "sr-only " * 100_000 + "'>y",
        "<br>" * 200_000 + "y",
        "<!--" * 100_000,
        "x\u0301" * 200_000,
        "<option>" * 100_000 + "<b>" * 1000,
    ],
    ids=range(19),
)
@pytest.mark.timeout(60)
def test_hostile_pages_are_read(source: str) -> None:
    page = visible_page(source)
    check(page, source)
