"""Words of the main text found again in the visible text."""

from __future__ import annotations

import random
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.align import align
from labeler.text.words import keys_by_line, words_of


def matched(visible: str, main: str, hidden: tuple[tuple[int, int], ...] = ()) -> list[str]:
    alignment = align(visible, main, hidden)
    reached = -1
    for start, end in alignment.ranges:
        assert reached < start < end <= len(visible)
        reached = end
    assert 0 <= alignment.mapped <= alignment.words
    return [visible[start:end] for start, end in alignment.ranges]


MENU = "Home\nAbout us\nContact\n"
BODY = "Roman aqueducts carried water over long distances.\n\nThey relied on gravity alone, and on careful surveying."
FOOT = "\n\nAbout us | Contact | Imprint"


def test_the_main_text_is_found_between_boilerplate() -> None:
    assert matched(MENU + BODY + FOOT, BODY) == [BODY.rstrip(".")]


def test_nothing_is_found_for_nothing() -> None:
    assert matched("", "") == []
    assert matched("some words", "") == []
    assert align("", "some words").share == 0
    assert align("some words", "… — !").share == 1


@pytest.mark.parametrize(
    ("visible", "main"),
    [
        ("a lighthouse keeper", "a light house keeper"),
        ("a light house keeper", "a lighthouse keeper"),
        ("one\ttwo\nthree\tfour", "| one | two |\n|---|---|\n| three | four |"),
        ("apples and pears", "- apples and pears"),
        ("cafe\u0301 au lait", "caf\u00e9 au lait"),
        ("co\u00adoper\u00adation works", "cooperation works"),
        ("zero\u200bwidth words", "zerowidth words"),
        ("non\xa0breaking space", "non breaking  space"),
        ("日本語の文章です。次の文。", "日本語の文章です。\n次の文。"),
        ("हिन्दी में पाठ", "हिन्दी में पाठ"),
        ("smile 🐎𝒳 math", "smile 🐎𝒳 math"),
    ],
)
def test_other_spacing_and_spelling_of_the_same_words_is_found(visible: str, main: str) -> None:
    alignment = align(visible, main)
    assert alignment.share == 1
    found = "".join(visible[start:end] for start, end in alignment.ranges)
    assert re.sub(r"\W", "", found) == re.sub(r"\W", "", visible)


def test_moved_pieces_are_found() -> None:
    paragraphs = [" ".join(f"w{n}x{m}" for m in range(12)) for n in range(6)]
    moved = [paragraphs[at] for at in (3, 0, 1, 5, 2, 4)]
    alignment = align("\n\n".join(paragraphs), "\n".join(moved))
    assert alignment.share == 1
    assert "".join(matched("\n\n".join(paragraphs), "\n".join(moved))) == "\n\n".join(paragraphs)


def test_repeated_pieces_are_mapped_on_the_one_there_is() -> None:
    assert align(MENU + BODY, BODY + "\n" + BODY).share == 1
    assert matched(MENU + BODY, BODY + "\n" + BODY) == [BODY.rstrip(".")]


def test_of_two_places_the_one_beside_the_main_text_is_taken() -> None:
    title = "Roman aqueducts"
    visible = f"Home > {title}\nNews\n{title}\n{BODY}{FOOT}"
    at = visible.index(BODY)
    ranges = align(visible, f"{title}\n{BODY}").ranges
    assert ranges == ((at - len(title) - 1, at + len(BODY) - 1),)


def test_shown_text_comes_before_hidden_text() -> None:
    visible = f"{BODY}\n{MENU}{BODY}"
    start = len(BODY) + 1 + len(MENU)
    assert align(visible, BODY, [(0, len(BODY))]).ranges == ((start, start + len(BODY) - 1),)
    assert align(visible, MENU, [(len(BODY), start)]).share == 1


def test_words_that_are_not_there_are_not_mapped() -> None:
    alignment = align("alpha beta gamma", "alpha delta gamma epsilon")
    assert (alignment.words, alignment.mapped) == (4, 2)


WORD = st.sampled_from(
    ["the", "of", "water", "aqueduct", "rome", "gravity", "arch", "stone", "über", "naïve", "水", "x1"]
)


@given(st.lists(st.lists(WORD, min_size=1, max_size=8), max_size=12), st.data())
def test_all_words_of_a_selection_of_lines_are_found(lines: list[list[str]], data: st.DataObject) -> None:
    picked = [line for line in lines if data.draw(st.booleans())]
    visible = "\n".join(" ".join(line) for line in lines)
    alignment = align(visible, "\n".join(" ".join(line) for line in picked))
    assert alignment.words == sum(map(len, picked))
    assert alignment.mapped == alignment.words


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_can_be_aligned(visible: str, main: str) -> None:
    visible, main = (value.encode("utf-8", "replace").decode() for value in (visible, main))
    matched(visible, main)
    assert align(visible, visible).share == 1


@given(st.text(alphabet="aé\u0301\u00ad馬🐎𝒳 .\n_9", max_size=60))
def test_words_stand_where_they_say(text: str) -> None:
    words = words_of(text)
    assert len(words.starts) == len(words.ends) == len(words)
    for key, start, end in zip(words.keys, words.starts, words.ends, strict=True):
        assert words_of(text[start:end]).keys == [key]
    keys, line_ends = keys_by_line(text)
    assert keys == words.keys
    assert line_ends == [len(words_of(text[:at])) for at, char in enumerate(text) if char == "\n"]


def generated(words: int, vocabulary: int, seed: int) -> list[str]:
    dice = random.Random(seed)
    known = [f"w{n}" for n in range(vocabulary)]
    return [" ".join(dice.choices(known, k=dice.randint(1, 30))) for _ in range(words // 15)]


@pytest.mark.parametrize("vocabulary", [5000, 50, 2], ids=["varied", "poor", "two words"])
@pytest.mark.timeout(60)
def test_large_pages_are_aligned_in_near_linear_time(vocabulary: int) -> None:
    lines = generated(50_000, vocabulary, 1)
    dice = random.Random(2)
    main = [line.replace("w1", "W1") if dice.random() < 0.2 else line for line in lines if dice.random() < 0.7]
    began = time.process_time()
    alignment = align("\n".join(lines), "\n".join(main))
    spent = time.process_time() - began
    assert spent < 20
    assert alignment.share > 0.6
