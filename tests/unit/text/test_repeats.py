"""Passages by which pages of a site are compared."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text import repeats
from labeler.text.repeats import Passage, disjoint, needed, packed, passages, site_of, unpacked


def found(text: str, *kept: tuple[int, int]) -> list[str]:
    return [text[p.start : p.end] for p in passages(text, kept or [(0, len(text))])]


def test_long_lines_are_passages_and_short_ones_only_together() -> None:
    text = "A heading\n\n  One line of just enough words.  \n\nFirst of three\nsecond of three\nlast\n\nToo short\n"
    assert found(text) == ["One line of just enough words.", "First of three\nsecond of three\nlast"]


def test_a_paragraph_whose_lines_are_all_long_adds_nothing() -> None:
    lines = ["one two three four five six", "seven eight nine ten eleven twelve"]
    assert found("\n".join(lines)) == lines
    assert found("\n".join([*lines, "short"])) == ["\n".join([*lines, "short"]), *lines]


def test_only_main_text_counts_and_touching_stretches_are_one() -> None:
    text = "menu menu menu menu menu menu\none two three four five six seven"
    assert found(text, (30, 48), (48, len(text))) == ["one two three four five six seven"]
    assert found(text, (30, 48), (49, len(text))) == []


def test_case_white_space_and_digits_do_not_tell_apart() -> None:
    texts = ("Posted on 3 May by the Editor at 12:30", "posted  on 14 may BY the\teditor at 9:05")
    assert len({passages(t, [(0, len(t))])[0].hash for t in texts}) == 1
    other = "Posted on 3 May by the Reader at 12:30"
    assert passages(other, [(0, len(other))])[0].hash != passages(texts[0], [(0, len(texts[0]))])[0].hash


def test_hashes_are_the_same_everywhere() -> None:
    text = "The same line on every page of it"
    assert passages(text, [(0, len(text))]) == [Passage(0, 33, 2059904708826232745)]


def test_scripts_without_spaces_are_counted_by_character() -> None:
    assert found("本站所有内容均受版权保护") == ["本站所有内容均受版权保护"]
    assert found("首页") == []


@given(st.text(alphabet="ab1 \n\t\u4e00\U0001f600.", max_size=120), st.integers(0, 60), st.integers(0, 60))
def test_passages_lie_in_the_main_text_and_have_enough_words(text: str, first: int, length: int) -> None:
    kept = [(min(first, len(text)), min(first + length, len(text)))]
    made = passages(text, kept)
    for p in made:
        assert kept[0][0] <= p.start < p.end <= kept[0][1]
        inside = text[p.start : p.end]
        assert inside == inside.strip()
        assert len(re.findall(r"\u4e00|[^\W\d_\u4e00]+", inside)) >= repeats.WORDS
    assert [p.start for p in made] == sorted(p.start for p in made)
    outer = disjoint(made)
    assert all(a.end <= b.start for a, b in pairwise(outer))
    assert all(any(o.start <= p.start and p.end <= o.end for o in outer) for p in made)
    assert [Passage(int(r["start"]), int(r["end"]), int(r["hash"])) for r in unpacked(packed(made))] == made


@pytest.mark.parametrize(
    ("documents", "wanted"), [(0, 5), (5, 5), (50, 5), (51, 6), (60, 6), (1_000, 100), (100_000, 10_000)]
)
def test_a_passage_needs_a_few_texts_and_a_share_of_them(documents: int, wanted: int) -> None:
    assert needed(documents, least=5, share=0.1) == wanted


@pytest.mark.parametrize(
    ("url", "source", "record", "site"),
    [
        ("https://www.Example.org:8080/a?b", "crawl.warc.gz", "<urn:1>", "example.org"),
        ("http://en.example.org/", "", "", "en.example.org"),
        ("http://[broken", "/data/pages.jsonl", "7", "/data/pages.jsonl"),
        ("", "/data/site/deep/page.html", "deep/page.html", "/data/site/deep"),
        ("", "C:\\data\\site\\page.html", "page.html", "C:/data/site"),
        ("", "/page.html", "page.html", "/"),
        ("", "pages.csv", "pages.csv", "pages.csv"),
    ],
)
def test_a_site_is_a_host_or_a_place_on_disk(url: str, source: str, record: str, site: str) -> None:
    assert site_of(url, source, record) == site
