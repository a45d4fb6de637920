"""The map of a document between bytes, source, elements, visible text, main text and tokens, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form
from labeler.domain.ledger import Fate, Span, Stage, kept_text
from labeler.text.places import Places
from labeler.text.tokens import default_tokenizer

PAGE = (
    "<title>T</title><p>caf&eacute;  <b>au\r\n lait</b>\r\n</p><script>x</script><div id=d>日本<ul><li>one<li>two</ul>"
)


def places(page: str = PAGE, charset: str = "utf-8") -> Places:
    return Places(page.encode(charset), form=Form.HTML, charset=charset)


def range_of(where: Places, words: str) -> tuple[int, int]:
    at = where.text.index(words)
    return at, at + len(words)


@pytest.mark.parametrize("charset", ["utf-8", "shift_jis", "utf-16-le", "iso2022_jp", "euc-jp"])
def test_visible_text_leads_to_bytes_and_back(charset: str) -> None:
    where = places(PAGE.replace("&eacute;", "&#233;"), charset)
    for words, source in [("café", "caf&#233;"), ("au lait", "au\r\n lait"), ("日本", "日本"), ("two", "two")]:
        visible = range_of(where, words)
        start, end = where.byte_range(*visible)
        assert where.byte_map.cut(start, end) == source
        assert where.visible_of_bytes(start, end) == visible
        assert where.visible_of_source(*where.source_range(*visible)) == visible


def test_what_is_not_visible_leads_to_where_it_would_be() -> None:
    where = places()
    script = PAGE.index("<script")
    at = where.text.index("日")
    assert where.visible_of_source(script, script + 5) == (at, at)
    assert where.visible_of_source(0, len(PAGE)) == (0, len(where.text))
    entity = PAGE.index("&eacute;")
    assert where.visible_of_source(entity + 3, entity + 4) == (3, 4)
    assert places("<p></p>").visible_of_source(1, 2) == (0, 0)
    assert where.visible_of_bytes(0, 0) == (0, 0)


def test_a_range_knows_its_elements() -> None:
    where = places()
    assert where.path(*range_of(where, "lait")) == "p"
    assert where.path(*range_of(where, "two")) == "div#d/ul/li"
    assert where.path(range_of(where, "one")[0], range_of(where, "two")[1]) == "div#d/ul/li"
    assert where.path(range_of(where, "日本")[0], range_of(where, "two")[1]) == "div#d"
    assert where.path(0, len(where.text)) == "/"
    assert [block.tag for block in where.blocks(*range_of(where, "one\ntwo"))] == ["li", "li"]
    assert [block.tag for block in where.blocks(2, 2)] == ["p"]
    assert places("").path(0, 0) == "/"


def test_plain_text_is_its_own_source() -> None:
    where = Places("\ufeffé <b>".encode(), form=Form.TEXT, charset="")
    assert (where.text, where.source_range(2, 5), where.byte_range(0, 1)) == ("é <b>", (2, 5), (3, 5))
    assert (where.path(0, 3), where.blocks(0, 3)) == ("text", ())
    assert where.visible_of_bytes(4, 6) == (0, 2)
    with pytest.raises(ValueError, match="not a range of the visible text"):
        where.source_range(0, 6)
    with pytest.raises(ValueError, match="not a range of the source"):
        where.visible_of_source(0, 6)


def test_tokens_and_ranges_lead_to_each_other() -> None:
    where = places("<p>An unbelievable <i>light</i>house")
    tokens = where.tokens(default_tokenizer())
    offsets = tokens.offsets.tolist()
    whole = tokens.of(0, len(where.text))
    assert whole == range(len(tokens)) == range(len(offsets))
    cut = range_of(where, "lighthouse")
    assert [where.text[slice(*offsets[number])] for number in tokens.of(*cut)] == ["lighthouse"]
    assert tokens.visible_range(tokens.of(*cut)) == cut
    assert tokens.at(cut[0] + 3) == tokens.of(*cut)[0]
    assert tokens.at(2) is None
    assert tokens.of(4, 4) == range(1, 1)
    with pytest.raises(ValueError, match="no tokens"):
        tokens.visible_range(range(3, 99))


@given(st.lists(st.tuples(st.integers(1, 9), st.booleans()), max_size=8), st.data())
@settings(deadline=None)
def test_the_main_text_is_what_is_kept(parts: list[tuple[int, bool]], data: st.DataObject) -> None:
    spans, at = [], 0
    for length, kept in parts:
        fate = (Fate.KEPT, None, "") if kept else (Fate.DROPPED, Stage.EXTRACT, "x")
        spans.append(Span(at, at + length, *fate))
        at += length
    text = "".join(map(chr, range(97, 97 + at)))
    main = Places(text.encode(), form=Form.TEXT, charset="utf-8").main(spans)
    kept = kept_text(text, spans)
    assert len(main) == len(kept)
    start = data.draw(st.integers(0, at))
    end = data.draw(st.integers(start, at))
    low, high = main.main_range(start, end)
    inside = set(text[start:end])
    assert kept[low:high] == "".join(letter for letter in kept if letter in inside)
    low = data.draw(st.integers(0, len(kept)))
    high = data.draw(st.integers(low, len(kept)))
    assert "".join(text[a:b] for a, b in main.visible_ranges(low, high)) == kept[low:high]
