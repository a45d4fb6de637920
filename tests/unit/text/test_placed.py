"""Shown text that knows where it comes from."""

from __future__ import annotations

import itertools
import re

from hypothesis import given
from hypothesis import strategies as st

from labeler.text.placed import Placed, joined, placed

TEXT = "".join(chr(0x100 + n) for n in range(60))  # every character once: a wrong place cannot look right


@st.composite
def shown_texts(draw: st.DrawFn) -> Placed:
    """Parts of the text in order, with letters put in between, cut and changed."""
    edges = sorted(draw(st.lists(st.integers(0, 60), min_size=2, max_size=8)))
    parts: list[Placed] = []
    for start, end in itertools.pairwise(edges):
        parts.append(draw(st.sampled_from([placed(TEXT, start, end), Placed("·" * (end - start)), Placed("")])))
    made = joined(parts).replaced(re.compile(draw(st.sampled_from(["[Ā-Ċ]", "·+", "Ġ.."]))), "--")
    low = draw(st.integers(0, len(made.text)))
    return made.cut(low, draw(st.integers(low, len(made.text))))


@given(shown_texts())
def test_every_place_says_the_same_in_both_texts(shown: Placed) -> None:
    before_at = before_offset = 0
    for at, offset, length in shown.places:
        assert length > 0
        assert at >= before_at
        assert offset >= before_offset
        assert shown.text[at : at + length] == TEXT[offset : offset + length]
        before_at, before_offset = at + length, offset + length
    covered = {p.at + n for p in shown.places for n in range(p.length)}
    assert all((at in covered) == (letter in TEXT) for at, letter in enumerate(shown.text))


@given(shown_texts(), st.integers(0, 60), st.integers(0, 60))
def test_there_and_back(shown: Placed, start: int, end: int) -> None:
    for position, letter in enumerate(shown.text):
        offset = shown.offset(position)
        if letter in TEXT:
            assert offset == TEXT.index(letter)
            assert shown.end_offset(position + 1) == offset + 1
        elif offset is not None:
            assert offset == min(TEXT.index(c) for c in shown.text[position:] if c in TEXT)
    found = shown.shown(start, end)
    there = [at for at, letter in enumerate(shown.text) if letter in TEXT[start:end]]
    assert found == ((there[0], there[-1] + 1) if there else None)


def test_a_part_knows_its_range() -> None:
    whole = joined([placed(TEXT, 3, 5), Placed(" "), placed(TEXT, 9, 12)])
    assert whole.range == (3, 12)
    assert whole.cut(2, 3).range is None
    assert whole.cut(2, 3).offset(0) is None
    assert whole.end_offset(0) is None
    assert joined([placed(TEXT, 0, 2), placed(TEXT, 2, 4)]).places == placed(TEXT, 0, 4).places
    assert Placed("  x ", placed(TEXT, 0, 4).places).stripped().places == ((0, 2, 1),)
