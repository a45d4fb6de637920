"""Two texts side by side."""

from __future__ import annotations

import random
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text import differences as module
from labeler.text.differences import Side, across, differences


def shown(left: str, right: str) -> list[tuple[str, str]]:
    marks = {Side.BOTH: "=", Side.LEFT: "-", Side.RIGHT: "+"}
    return [
        (marks[s.side], right[slice(*s.right)] if s.side is Side.RIGHT else left[slice(*s.left)])
        for s in differences(left, right).stretches
    ]


def test_words_that_only_one_side_has_stand_between_what_both_have() -> None:
    assert shown("The cat sat on the mat.", "The dog sat on the mat!") == [
        ("=", "The "), ("-", "cat "), ("+", "dog "), ("=", "sat on the mat"), ("-", "."), ("+", "!"),
    ]  # fmt: skip


def test_white_space_makes_no_difference() -> None:
    assert [mark for mark, _ in shown("one two\n\nthree", " one\ttwo three \n")] == ["="]


def test_a_place_in_one_text_stands_beside_one_in_the_other() -> None:
    found = differences("one two three", "one 2 and three")
    assert [across(found, at, from_left=True) for at in (0, 2, 4, 6, 8, 12, 99)] == [0, 2, 4, 4, 10, 14, 15]
    assert [across(found, at, from_left=False) for at in (0, 4, 9, 10, 14)] == [0, 8, 8, 8, 12]
    assert across(differences("", ""), 3, from_left=True) == 0


def test_a_text_beside_nothing() -> None:
    assert shown("a b", "") == [("-", "a b")]
    assert shown("", " \n") == [("+", " \n")]
    assert shown("", "") == []


def test_scripts_without_spaces_are_compared_by_character() -> None:
    assert shown("我喜欢红茶", "我喜欢绿茶") == [("=", "我喜欢"), ("-", "红"), ("+", "绿"), ("=", "茶")]


texts = st.lists(st.sampled_from(["a", "b", "c", "dd", ".", " ", "\n", "\u4e00", "\U0001f600"]), max_size=40).map(
    "".join
)


@given(left=texts, right=texts)
def test_stretches_cover_both_texts_and_say_the_same_where_they_say_so(left: str, right: str) -> None:
    found = differences(left, right)
    assert not found.is_rough
    for text, place in ((left, "left"), (right, "right")):
        assert "".join(text[slice(*getattr(s, place))] for s in found.stretches) == text
    ends = (0, 0)
    for s in found.stretches:
        assert (s.left[0], s.right[0]) == ends
        ends = (s.left[1], s.right[1])
        mine, theirs = left[slice(*s.left)], right[slice(*s.right)]
        if s.side is Side.BOTH:
            assert re.sub(r"\s", "", mine) == re.sub(r"\s", "", theirs)
        else:
            assert (theirs if s.side is Side.LEFT else mine) == ""
    if left == right:
        assert all(s.side is Side.BOTH or not left[slice(*s.left)].strip() for s in found.stretches)


def words(chance: random.Random, count: int) -> list[str]:
    return ["".join(chance.choices("abcdefgh", k=5)) for _ in range(count)]


def test_large_texts_are_compared_in_about_linear_time() -> None:
    chance = random.Random(1)
    left = words(chance, 40_000)
    right = [word if chance.random() > 0.02 else "new" for word in left]
    began = time.process_time()
    found = differences(" ".join(left), " ".join(right))
    assert time.process_time() - began < 5
    changed = sum(a != b for a, b in zip(left, right, strict=True))
    assert not found.is_rough
    assert sum(s.side is Side.LEFT for s in found.stretches) <= changed


def test_what_is_too_large_to_compare_is_said_to_be_rough(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [f"{letter} {letter}" for letter in "abcdefghij"] * 30  # no run of words stands there once
    assert differences("start " + " ".join(many), "start " + " ".join(many[::-1])).is_rough
    assert not differences("start " + " ".join(many), "start " + " ".join(many).upper()).is_rough
    monkeypatch.setattr(module, "MOST_WORDS", 3)
    found = differences("a b c d", "a b c e")
    assert found.is_rough
    assert shown("a b c d", "a b c e") == [("=", "a b c "), ("-", "d"), ("+", "e")]
