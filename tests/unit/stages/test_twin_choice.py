"""Which of several alike documents stays, and what is said of it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.twins import Member
from labeler.stages.twin_choice import Similar, Superfluous, kept_because, superfluous
from labeler.store.ledgers import Standing


def standing(number: int, text: str, tokens: int = 10, duplicate_of: int | None = None) -> Standing:
    return Standing(number, f"d{number}", "ok", text, tokens, tokens, "en", 1.0, duplicate_of, "page")


ALIKE = Similar({"a": 1, "b": 1}, [("a", "b", 0.91234567)])


def test_the_longest_stays_and_the_evidence_says_so() -> None:
    gone = superfluous([standing(1, "a", 790), standing(2, "b", 1812)], similar=ALIKE)
    assert gone == {1: Superfluous("near_duplicate", "d2", 0.91234567, "longer: 1,812 over 790 tokens", cluster=2)}
    assert gone[1].evidence() == {
        "twin": "d2", "similarity": 0.9123, "kept_because": "longer: 1,812 over 790 tokens", "cluster": 2,
    }  # fmt: skip


def test_a_score_goes_before_length() -> None:
    both = [standing(1, "a", 790), standing(2, "b", 1812)]
    gone = superfluous(both, similar=ALIKE, scores={1: 3.41, 2: 2.87})
    assert {n: s.kept_because for n, s in gone.items()} == {2: "higher score: 3.41 over 2.87"}


@pytest.mark.parametrize(
    ("kept", "gone", "words"),
    [
        (Member(1, 10, 2.0), Member(2, 20), "score 2.00, the other has none"),
        (Member(1, 10, 2.00049), Member(2, 20, 2.00041), "higher score: 2.0005 over 2.0004"),
        (Member(1, 30, 2.0), Member(2, 20, 2.0), "longer: 30 over 20 tokens"),
        (Member(1, 20), Member(2, 20), "came first"),
    ],
)
def test_the_words_for_what_decided(kept: Member, gone: Member, words: str) -> None:
    assert kept_because(kept, gone) == words


def test_equal_ones_go_for_the_first_or_for_what_that_one_goes_for() -> None:
    found = superfluous(
        [standing(1, "a"), standing(2, "a"), standing(3, "b", 20), standing(4, "b", 20, duplicate_of=3)], similar=ALIKE
    )
    longer = "longer: 20 over 10 tokens"
    assert found == {
        1: Superfluous("near_duplicate", "d3", 0.91234567, longer, cluster=2),
        2: Superfluous("same_main_text", "d3", 0.91234567, longer, equal_to="d1", cluster=2),
        4: Superfluous("exact_duplicate", "d3", 1.0, "came first"),
    }
    assert found[2].evidence()["equal_to"] == "d1"


def test_bytes_without_main_text_make_nothing_superfluous_that_has_some() -> None:
    rows = [standing(1, ""), standing(2, "a", duplicate_of=1), standing(3, "a", duplicate_of=1)]
    assert {n: (s.reason, s.twin) for n, s in superfluous(rows).items()} == {3: ("exact_duplicate", "d2")}
    both_empty = [standing(2, "", duplicate_of=1)]
    assert superfluous(both_empty, names={1: "d1"})[2].twin == "d1"


texts = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=14)
pairs = st.dictionaries(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")).filter(lambda p: p[0] < p[1]),
    st.sampled_from([0.7, 0.8, 0.95]),
    max_size=10,
)
scores = st.dictionaries(st.integers(1, 14), st.sampled_from([1.0, 2.5, 4.0]), max_size=14)


@given(texts=texts, pairs=pairs, scores=scores, chance=st.randoms())
def test_whatever_goes_has_a_twin_that_stays(
    texts: list[str], pairs: dict[tuple[str, str], float], scores: dict[int, float], chance: random.Random
) -> None:
    rows = [standing(n, text, 1 + ord(text) % 3) for n, text in enumerate(texts, 1)]
    similar = Similar({text: 1 for pair in pairs for text in pair}, [(*pair, value) for pair, value in pairs.items()])
    gone = superfluous(rows, similar=similar, scores=scores)
    text_of = {s.document: s.main_hash for s in rows}
    kept = {s.document for s in rows if s.document_id not in gone}
    for number, why in gone.items():
        assert why.twin in kept
        mine, other = rows[number - 1].main_hash, text_of[why.twin]
        low, high = sorted((mine, other))
        assert why.similarity == (1.0 if mine == other else pairs[low, high])
    assert len({text_of[name] for name in kept}) == len(kept)
    assert not any({a, b} <= {text_of[name] for name in kept} for a, b in pairs)
