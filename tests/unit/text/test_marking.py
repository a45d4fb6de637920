"""Snapping to words and blocks, and marks that never overlap."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.marks import Mark, Sign
from labeler.text.marking import added, at, removed, snapped, to_words, toggled

GOOD, BAD = Sign.GOOD, Sign.BAD


@pytest.mark.parametrize(
    ("text", "taken", "words"),
    [
        ("one two three", "ne tw", "one two"),
        ("one two three", "two ", "two"),
        ("it doesn't matter", "esn", "doesn't"),
        ("well-known fact", "know", "well-known"),
        ("'quoted' word", "quo", "quoted"),
        ("end. Next", "d. N", "end. Next"),
        ("我们学习数学", "学习", "学习"),
        ("x² + 6x", "6", "6x"),
        ("straße und", "aß", "straße"),
    ],
)
def test_a_range_snaps_to_whole_words(text: str, taken: str, words: str) -> None:
    start = text.index(taken)
    found = to_words(text, start, start + len(taken))
    assert found is not None
    assert text[slice(*found)] == words


def test_white_space_is_no_evidence() -> None:
    assert to_words("a   b", 1, 4) is None
    assert to_words("", 0, 0) is None


TEXTS = st.text(st.sampled_from("ab'’- \n.漢字é"), max_size=40)


@given(TEXTS, st.integers(-3, 45), st.integers(-3, 45))
def test_snapping_covers_what_was_taken_hold_of_and_does_not_move_again(text: str, low: int, high: int) -> None:
    found = to_words(text, low, high)
    taken = [i for i in range(max(0, low), min(len(text), high)) if not text[i].isspace()]
    assert (found is None) == (not taken)
    if found is not None:
        start, end = found
        assert start <= taken[0]
        assert end > taken[-1]
        assert to_words(text, start, end) == found
        assert not text[start].isspace()
        assert not text[end - 1].isspace()


@given(TEXTS, st.lists(st.integers(0, 40), max_size=8, unique=True), st.integers(0, 40), st.integers(0, 40))
def test_over_several_blocks_whole_blocks_are_marked(text: str, edges: list[int], low: int, high: int) -> None:
    edges = sorted(edge for edge in edges if edge <= len(text))
    blocks = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False) if text[a:b].strip()]
    found = snapped(text, low, high, blocks)
    if found is not None:
        starts, ends = [a for a, _ in blocks], [b for _, b in blocks]
        touched = [b for b in blocks if b[0] < found[1] and b[1] > found[0]]
        assert touched
        if len(touched) > 1:
            assert found[0] in starts
            assert found[1] in ends


RANGES = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda r: (r[0], r[0] + r[1]))
STEPS = st.lists(st.tuples(RANGES, st.sampled_from([GOOD, BAD, None])), max_size=12)


def painted(marks: tuple[Mark, ...]) -> list[Sign | None]:
    return [next((m.sign for m in marks if m.start <= i < m.end), None) for i in range(50)]


@given(STEPS)
def test_marks_are_what_painting_the_letters_one_by_one_gives(steps: list[tuple[tuple[int, int], Sign | None]]) -> None:
    marks: tuple[Mark, ...] = ()
    letters: list[Sign | None] = [None] * 50
    for (start, end), sign in steps:
        marks = removed(marks, start, end) if sign is None else added(marks, Mark(start, end, sign))
        letters[start:end] = [sign] * (end - start)
        assert painted(marks) == letters
        assert list(marks) == sorted(marks)
        for one, other in itertools.pairwise(marks):
            assert one.end <= other.start
            assert one.sign is not other.sign or one.end < other.start, "marks of one kind that touch are one"


def test_the_same_mark_again_takes_it_away_and_the_other_kind_replaces_it() -> None:
    marks = toggled((), Mark(2, 8, GOOD))
    assert toggled(marks, Mark(2, 8, BAD)) == (Mark(2, 8, BAD),)
    assert toggled(marks, Mark(2, 8, GOOD)) == ()
    assert toggled(marks, Mark(4, 6, GOOD)) == (Mark(2, 4, GOOD), Mark(6, 8, GOOD))
    assert toggled(marks, Mark(6, 12, GOOD)) == (Mark(2, 12, GOOD),)


def test_the_mark_at_a_place() -> None:
    marks = (Mark(2, 4, GOOD), Mark(4, 6, BAD))
    assert [at(marks, i) for i in (1, 2, 4, 6)] == [None, marks[0], marks[1], None]
