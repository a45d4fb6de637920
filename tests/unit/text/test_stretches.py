"""Where marked stretches of visible text stand in the source."""

from __future__ import annotations

from html import unescape
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from labeler.text.markup import without_returns
from labeler.text.stretches import Stretch, stretches
from labeler.text.visible import visible_page

FRAGMENTS = (
    "<p>", "</p>", "<b>", "</b>", "<div class=x>", "</div>", "<br>", "<pre>\n", "</pre>", "<td>", "<table>", "<svg>", "</svg>",
    "one two", "a  b\r\n c", "&amp;", "&eacute;", "&#128512;", "日本", "𝔸", " ", "\n", "<", "</", "x < y", "<!-- c -->",
    "<script>s</script>", "<textarea>t</textarea>", "<title>T</title>", "<noscript>n<i>m</i></noscript>", "&", "\r\n", "é",
)  # fmt: skip
PAGES = st.lists(st.sampled_from(FRAGMENTS), max_size=24).map("".join)


def marked(page: str, cuts: list[int]) -> tuple[str, str, list[int], list[Stretch]]:
    """Source, visible text, ends of the marks, stretches; cut at some places of the visible text."""
    read = visible_page(page)
    length = len(read.text)
    ends = sorted({cut % length for cut in cuts} - {0} | {length}) if length else [0]
    return without_returns(read.source), read.text, ends, stretches(read.offsets.runs, ends)


def test_a_stretch_ends_where_a_tag_or_a_mark_begins() -> None:
    source, text, ends, found = marked("<p>one <b>two</b> three</p>", [9])
    assert text == "one two three"
    assert [(source[s.start : s.end], text[s.visible], s.mark) for s in found] == [
        ("one ", "o", 0), ("two", "t", 0), (" t", " ", 0), ("hree", "h", 1),
    ]  # fmt: skip
    assert ends == [9, 13]


def test_a_reference_and_folded_white_space_are_whole() -> None:
    source, _, _, found = marked("<p>a &amp;\r\n  b", [])
    assert [source[s.start : s.end] for s in found] == ["a &amp;\n  b"]


@given(PAGES, st.lists(st.integers(0, 200), max_size=6))
def test_stretches_hold_all_text_and_no_markup_in_order(page: str, cuts: list[int]) -> None:
    source, text, ends, found = marked(page, cuts)
    assert [s.visible for s in found] == sorted(s.visible for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    starts = [0, *ends]
    for stretch in found:
        assert stretch.start < stretch.end
        assert starts[stretch.mark] <= stretch.visible < ends[stretch.mark]
    said = "".join(unescape(source[s.start : s.end]) for s in found)
    assert "".join(said.split()) == "".join(text.split())
