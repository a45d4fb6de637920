import itertools
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.learn.passages import embed_texts, plan_passages, pool

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]


class WordEncoder:
    """Counts letters of words; remembers what it was asked to read."""

    name, hash, dimension, window = "words", "0" * 64, 26, 7

    def __init__(self) -> None:
        self.batches: list[list[str]] = []

    def offsets(self, text: str) -> Ints:
        found, at = [], 0
        for word in text.split(" "):
            if word:
                found.append((at, at + len(word)))
            at += len(word) + 1
        return np.array(found, np.int64).reshape(-1, 2)

    def encode(self, texts: Sequence[str]) -> Floats:
        self.batches.append(list(texts))
        rows = [[text.count(chr(97 + i)) + 0.5 for i in range(26)] for text in texts]
        return np.array(rows, np.float32).reshape(-1, 26)


def apart(tokens: int) -> Ints:
    """Offsets of tokens of three letters with a space between them."""
    starts = 4 * np.arange(tokens, dtype=np.int64)
    return np.stack([starts, starts + 3], axis=1)


def test_short_text_is_one_passage() -> None:
    (passage,) = plan_passages(apart(5), window=256)
    assert (passage.start, passage.end, passage.tokens) == (0, 19, 5)


def test_empty_text_has_no_passages() -> None:
    assert plan_passages(np.zeros((0, 2), np.int64), window=256) == ()


def test_windows_follow_each_other() -> None:
    passages = plan_passages(apart(600), window=256)
    assert [p.tokens for p in passages] == [254, 254, 92]
    assert [p.start for p in passages] == [0, 254 * 4, 508 * 4]


def test_long_text_is_read_in_evenly_spaced_windows_from_first_to_last() -> None:
    passages = plan_passages(apart(1000), window=102, max_passages=4)
    assert [p.start // 400 for p in passages] == [0, 3, 6, 9]
    assert all(p.tokens == 100 for p in passages)
    (first,) = plan_passages(apart(1000), window=102, max_passages=1)
    assert first.start == 0


def test_window_ends_between_words_where_one_is_near() -> None:
    offsets = apart(20)
    offsets[10, 0] = offsets[9, 1]  # tokens 9 and 10 are one word
    passages = plan_passages(offsets, window=12)
    assert [p.tokens for p in passages] == [9, 10, 1]


def test_word_longer_than_a_window_is_cut() -> None:
    starts = np.arange(30, dtype=np.int64)
    passages = plan_passages(np.stack([starts, starts + 1], axis=1), window=12)
    assert [(p.start, p.end) for p in passages] == [(0, 10), (10, 20), (20, 30)]


def test_several_tokens_of_one_character_do_not_overlap_across_windows() -> None:
    offsets = np.repeat(np.arange(10, dtype=np.int64), 3)
    passages = plan_passages(np.stack([offsets, offsets + 1], axis=1), window=6, max_passages=99)
    assert all(a.end <= b.start for a, b in itertools.pairwise(passages))
    assert all(p.start < p.end for p in passages)


@given(
    sizes=st.lists(st.tuples(st.integers(0, 2), st.integers(1, 6)), max_size=300),
    window=st.integers(3, 60),
    most=st.integers(1, 6),
)
def test_passages_are_ordered_bounded_and_begin_with_the_first_token(
    sizes: list[tuple[int, int]], window: int, most: int
) -> None:
    rows, at = [], 0
    for gap, length in sizes:
        rows.append((at + gap, at + gap + length))
        at += gap + length
    offsets = np.array(rows, np.int64).reshape(-1, 2)
    passages = plan_passages(offsets, window=window, max_passages=most)
    assert len(passages) <= most
    assert all(0 < p.tokens <= window - 2 for p in passages)
    assert all(a.end <= b.start for a, b in itertools.pairwise(passages))
    if rows:
        assert passages[0].start == rows[0][0]
        everything = plan_passages(offsets, window=window, max_passages=10_000)
        assert sum(p.tokens for p in everything) == len(rows)
        assert everything[-1].end == rows[-1][1]
        assert set(passages) <= set(everything)


@pytest.mark.parametrize(("window", "most"), [(2, 4), (256, 0)])
def test_windows_without_room_are_our_mistake(window: int, most: int) -> None:
    with pytest.raises(ValueError, match="needs room"):
        plan_passages(apart(3), window=window, max_passages=most)


def test_pool_weighs_by_tokens_with_the_first_passage_three_times_and_has_length_one() -> None:
    pooled = pool(np.array([[1.0, 0.0], [0.0, 1.0]]), [2, 1])
    assert pooled == pytest.approx(np.array([6, 1]) / np.sqrt(37))
    assert pooled.dtype == np.float32


def test_pool_of_nothing_or_of_opposites_is_zero() -> None:
    assert pool(np.zeros((0, 3)), []).tolist() == [0, 0, 0]
    assert pool(np.array([[1.0, 0.0], [-1.0, 0.0]]), [2, 6]).tolist() == [0, 0]


def test_texts_are_embedded_in_their_order_with_what_was_read() -> None:
    texts = ["aa bb", "", "c " * 20, "d", "   "]
    found = embed_texts(WordEncoder(), texts, max_passages=2, batch_size=3)
    assert [len(e.passages) for e in found] == [1, 0, 2, 1, 0]
    assert found[1].vector.tolist() == found[4].vector.tolist() == [0.0] * 26
    assert [int(found[i].vector.argmax()) for i in (2, 3)] == [2, 3]
    for text, embedded in zip(texts, found, strict=True):
        alone = embed_texts(WordEncoder(), [text], max_passages=2)[0]
        assert np.array_equal(alone.vector, embedded.vector)
        assert alone.passages == embedded.passages


def test_batches_are_sorted_by_length_and_hold_only_what_is_read() -> None:
    encoder = WordEncoder()
    embed_texts(encoder, ["a b", "c", "d e f g h i j"], max_passages=1, batch_size=2)
    assert encoder.batches == [["d e f g h", "a b"], ["c"]]


def test_no_texts_need_no_encoding() -> None:
    encoder = WordEncoder()
    assert embed_texts(encoder, []) == []
    assert encoder.batches == []
