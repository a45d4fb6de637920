"""Shingles, signatures and bands against plain sets and against probability."""

from __future__ import annotations

import random
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text import minhash

SAMPLE = "The quick brown fox jumps over the lazy dog and then it sleeps in the sun all day long"


def plain_similarity(a: str, b: str) -> float:
    """The same by sets of strings."""
    first, second = (
        {" ".join(words[at : at + 5]) for at in range(len(words) - 4)} for words in (minhash.words(a), minhash.words(b))
    )
    return len(first & second) / len(first | second) if first | second else 0.0


def pair(similarity: float, size: int, seed: int) -> tuple[minhash.Shingles, minhash.Shingles]:
    """Two random shingle sets of that similarity."""
    both = round(2 * size * similarity / (1 + similarity))
    drawn = np.random.default_rng(seed).integers(0, 2**64, 2 * size - both, dtype=np.uint64)
    return np.sort(drawn[:size]), np.sort(np.concatenate([drawn[:both], drawn[size:]]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Größe, größe!", ["große", "große"]),
        ("don't_x", ["don", "t", "x"]),
        ("naïve cafe\u0301", ["naive", "cafe"]),
        ("3.5 km in 2024", ["3", "5", "km", "in", "2024"]),
        ("今天。天气", ["今", "天", "天", "气"]),
        ("ＡＢ １２", ["ａｂ", "１２"]),
        ("… — 。 !", []),
        ("", []),
    ],
)
def test_words_are_what_copies_agree_in(text: str, expected: list[str]) -> None:
    assert minhash.words(text) == expected


words = st.sampled_from(["a", "b", "c", "d", "e", "über", "9"])
texts = st.lists(words, max_size=40).map(" ".join)


@given(a=texts, b=texts)
def test_similarity_is_that_of_the_sets_of_word_sequences(a: str, b: str) -> None:
    assert minhash.jaccard(minhash.shingles(a), minhash.shingles(b)) == plain_similarity(a, b)


@given(text=texts)
def test_shingles_rise_and_come_once(text: str) -> None:
    made = minhash.shingles(text)
    assert made.dtype == np.uint64
    assert (np.diff(made.astype(object)) > 0).all()


def test_the_order_of_words_counts() -> None:
    one, other = (minhash.shingles(text) for text in ("a b c d e", "e d c b a"))
    assert len(one) == len(other) == 1
    assert one[0] != other[0]


def test_case_accents_and_punctuation_do_not_count_but_numbers_do() -> None:
    loud = minhash.shingles(
        "THE quick, brown fóx jumps?! Over the - lazy dog and then it sleeps in the sun all day long."
    )
    assert minhash.jaccard(minhash.shingles(SAMPLE), loud) == 1.0
    two = [minhash.shingles(f"what is {n} times {n + 1} please") for n in (3, 8)]
    assert minhash.jaccard(*two) == 0.0


def test_a_text_of_four_words_is_like_no_other() -> None:
    empty = minhash.shingles("only four words here")
    assert len(empty) == 0
    assert minhash.jaccard(empty, empty) == 0.0
    assert minhash.signatures([empty, empty]).shape == (2, minhash.VALUES)


def test_no_texts_have_no_signatures() -> None:
    made = minhash.signatures([])
    assert made.shape == (0, minhash.VALUES)
    assert minhash.bands(made).shape == (0, minhash.BANDS)
    assert minhash.from_bytes([]).shape == (0, minhash.VALUES)


def test_signatures_come_back_from_bytes() -> None:
    made = minhash.signatures([minhash.shingles(SAMPLE), minhash.shingles(SAMPLE[::-1])])
    assert (minhash.from_bytes([minhash.to_bytes(row) for row in made]) == made).all()


def test_another_process_signs_alike() -> None:
    script = (
        "from labeler.text import minhash as m; "
        f"print(m.bands(m.signatures([m.shingles({SAMPLE!r})])).tolist(), m.algorithm())"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout.strip()
        for seed in ("1", "2")
    }
    here = minhash.bands(minhash.signatures([minhash.shingles(SAMPLE)])).tolist()
    assert printed == {f"{here} {minhash.algorithm()}"}


def test_stored_signatures_still_mean_the_same() -> None:
    """When this fails, raise CODE_VERSION: signatures that projects hold are compared with new ones."""
    made = minhash.signatures([minhash.shingles(SAMPLE)])
    assert minhash.algorithm() == ["minhash-1", "rensa", 2, 5, 10, 4, 64, 1]
    assert minhash.bands(made)[0, :3].tolist() == BANDS_OF_SAMPLE


BANDS_OF_SAMPLE = [54807740897563, 110855345460489, 55722093200787]


def test_bands_of_different_places_are_never_equal() -> None:
    same = np.full((1, minhash.VALUES), 7, dtype=np.uint32)
    found = minhash.bands(same)[0]
    assert len(set(found.tolist())) == minhash.BANDS
    assert 0 <= found.min() <= found.max() < 2**minhash.BAND_BITS


@pytest.mark.parametrize("similarity", [0.3, 0.7, 0.8, 0.9])
def test_estimates_and_shared_bands_are_as_probable_as_stated(similarity: float) -> None:
    pairs = [pair(similarity, 300, seed) for seed in range(800)]
    first, second = (minhash.signatures([p[side] for p in pairs]) for side in (0, 1))
    estimated = np.array([minhash.estimates(a, b[np.newaxis])[0] for a, b in zip(first, second, strict=True)])
    assert estimated.mean() == pytest.approx(similarity, abs=0.01)
    assert estimated.std() < 0.07
    found = (minhash.bands(first) == minhash.bands(second)).any(axis=1).mean()
    stated = 1 - (1 - similarity**minhash.ROWS) ** minhash.BANDS
    assert found == pytest.approx(stated, abs=4 * (stated * (1 - stated) / len(pairs)) ** 0.5 + 0.002)


def test_edited_copies_are_found_more_surely_than_by_fourteen_bands_of_eight() -> None:
    chance = random.Random(5)
    original = [str(chance.random()) for _ in range(400)]
    found = 0
    for _ in range(200):
        copy = list(original)
        while plain_similarity(" ".join(original), " ".join(copy)) > 0.8:
            copy[chance.randrange(len(copy))] = "edited"
        signed = minhash.signatures([minhash.shingles(" ".join(words)) for words in (original, copy)])
        one, other = minhash.bands(signed)
        found += bool((one == other).any())
    assert found / 200 >= 0.95  # fourteen bands of eight find .92
