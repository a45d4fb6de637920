"""Visible text and byte ranges beside another parser, html5lib: on made pages, odd pages and real ones."""

from __future__ import annotations

import gzip
import json
import random
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form
from labeler.domain.ledger import totals
from labeler.text.page import Extracted, read_document
from labeler.text.places import Places
from labeler.text.tokens import default_tokenizer
from labeler.text.visible import visible_page

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def reader() -> Any:
    """The reading of bytes that the benchmark uses."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        import byte_ranges

        return byte_ranges
    finally:
        sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def odd() -> Any:
    """The pages that the benchmark makes."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        import odd_pages

        return odd_pages
    finally:
        sys.path.remove(str(BENCHMARKS))


def read(body: bytes, charset: str) -> Extracted:
    return read_document(body, form=Form.HTML, charset=charset, url="", tokenizer=default_tokenizer())


def bare(text: str) -> str:
    return re.sub(r"[ \t\n\f\r]+", "", text)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("li<b>ght</b>h<span>ou</span>se", "lighthouse"),
        (
            "&notit; &copy2 &AMP;&ampx &#x80;&#0;&#xDFFF;&#1114112;&nGt;&NotEqualTilde;",
            "¬it; ©2 &&x €\ufffd\ufffd\ufffd≫⃒≂̸",
        ),
        ("<svg><text>a<![CDATA[b<c>&amp;]]> d</text><desc>x</desc></svg>e", "ab<c>&amp; de"),
        ("<svg><style><![CDATA[ a{} ]]></style><text>t</text></svg>", "t"),
        ("<math><mi>x</mi><mo>&lt;</mo><mn>1</mn></math>", "x<1"),
        ("<svg><a href=1>one <a href=2>two</a></a></svg>", "one two"),
        ("<table>foster<tr><td>cell</table>", "foster\ncell"),
        ("<table><tr><td>a<table><tr><td>b</table>c</table>", "a\n\nb\n\nc"),
        ("<p>a<!-- never closed <p>b", "a"),
        ("a<![CDATA[b]]>c", "ac"),
        ("<p id=a id=b class=x>שלום <bdo dir=rtl>abc</bdo>", "שלום abc"),
        ("a<noscript>b<b>c</b></noscript><template>d</template>e", "a\nbc\ne"),
        ("a<plaintext>b</plaintext><b>", "a\n\nb</plaintext><b>"),
        ("<textarea>\n<b>x</b> &lt;</textarea>", "<b>x</b> <"),
        ("<p hidden>a<p aria-hidden=true>b", "a\n\nb"),
        ("a\0b\ud800c", "a\ufffdb\ufffdc"),
    ],
)
def test_both_read_the_same(reader: Any, source: str, expected: str) -> None:
    page = visible_page(source)
    assert page.text == expected
    if "DFFF" not in source:  # which the other library leaves as a surrogate
        assert bare(reader.shown(page.source)) == bare(expected)
    assert page.offsets.runs


@given(seed=st.integers(0, 2**32))
@settings(deadline=None, max_examples=150)
def test_odd_pages_say_the_same_in_both(reader: Any, odd: Any, seed: int) -> None:
    page = visible_page(odd.odd_page(random.Random(seed), wild=False))
    assert bare(page.text) == bare(reader.shown(page.source))


@given(seed=st.integers(0, 2**32))
@settings(deadline=None, max_examples=150)
def test_cut_bytes_of_odd_pages_say_what_the_range_says(reader: Any, odd: Any, seed: int) -> None:
    chance = random.Random(seed)
    charset = chance.choice(odd.CHARSETS)
    body = odd.odd_page(chance, wild=False).encode(charset, "xmlcharrefreplace")
    places = Places(body, form=Form.HTML, charset=charset)
    resolved = {
        at
        for start, length, *_, kind in places.page.offsets.runs
        if kind == 1
        for at in range(start + 1, start + length)
    }
    whole = [at for at in range(len(places.text) + 1) if at not in resolved]
    ranges = [tuple(sorted(chance.choices(whole, k=2))) for _ in range(4)]
    # A reference such as &notit; that stands for several characters has its bytes as a whole.
    ranges += [(s.start, s.end) for s in read(body, charset).spans if resolved.isdisjoint((s.start, s.end))]
    for start, end in ranges:
        around = reader.opened(places.decoded.text[: places.source_range(start, end)[0]])
        assert reader.read_bytes(places, start, end, around) == reader.folded(places.text[start:end])
        low, high = places.visible_of_bytes(*places.byte_range(start, end))
        assert start <= low <= high <= end or (low == high and bare(places.text[start:end]) == "")
        assert bare(places.text[low:high]) == bare(places.text[start:end])


@given(seed=st.integers(0, 2**32))
@settings(deadline=None, max_examples=300)
def test_nothing_breaks_the_reader_and_no_text_is_lost(odd: Any, seed: int) -> None:
    body, charset = odd.odd_body(random.Random(seed))
    result = read(body, charset)
    assert sum(totals(result.spans).values()) == result.tokens
    places = Places(body, form=Form.HTML, charset=charset)
    assert places.text == result.text
    at, reached = 0, 0
    for span in result.spans:
        assert span.start == at
        at = span.end
        start, end = places.byte_range(span.start, span.end)
        assert 0 <= start <= end <= len(body)
        assert (
            start >= reached or places.page.prepared or start == end or bare(result.text[span.start : span.end]) == ""
        )
        reached = max(reached, start)
    assert at == len(result.text)


@given(
    st.recursive(
        st.text(alphabet="abc é馬🐎ש\n", min_size=1, max_size=8),
        lambda inner: st.builds(
            lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
            st.sampled_from(
                ["div", "section", "span", "b", "em", "blockquote", "ul", "pre", "textarea", "article", "code"]
            ),
            st.lists(inner, max_size=4),
        ),
        max_leaves=20,
    )
)
@settings(deadline=None)
def test_the_tree_of_the_other_parser_has_the_same_text(source: str) -> None:
    import html5lib

    source = re.sub(
        r"<textarea>.*?</textarea>",
        lambda area: "<textarea>" + re.sub("<[^>]*>", "", area.group()) + "</textarea>",
        source,
        flags=re.DOTALL,
    )
    tree = html5lib.parse(f"<body>{source}", treebuilder="etree", namespaceHTMLElements=False)
    assert bare(visible_page(f"<body>{source}").text) == bare("".join(tree.find("body").itertext()))


@pytest.mark.parametrize("charset", ["utf-8", "shift_jis", "utf-16"])
def test_every_span_of_real_pages_is_what_its_bytes_say(reader: Any, shared_data: Path, charset: str) -> None:
    checked = 0
    with gzip.open(shared_data / "pages" / "wcxb-dev-140.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in list(rows)[::14]:
            body = json.loads(row)["html"].encode(charset, "xmlcharrefreplace")
            spans = read(body, charset).spans
            assert list(reader.wrong_spans(Places(body, form=Form.HTML, charset=charset), spans)) == []
            checked += len(spans)
    assert checked > 500


def test_the_check_finds_bytes_that_are_not_the_span_s(reader: Any) -> None:
    body = "<p>é one two".encode()
    assert reader.read_bytes(Places(body, form=Form.HTML, charset="utf-8"), 2, 5) == "one"
    shifted = Places(body, form=Form.HTML, charset="utf-8")
    shifted.byte_map.__dict__["_ends"] = None  # as if each character were one byte
    assert reader.read_bytes(shifted, 2, 5) != "one"
