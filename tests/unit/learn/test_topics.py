"""Topics: clusters that are there are found, equal input gives equal answers, names tell topics apart."""

from __future__ import annotations

import numpy as np
import pytest

from labeler.learn.topics import Clustering, Text, count_of, names_of, nearest, passes_over


def planted(seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed)
    truth = np.arange(300) % 3
    centres = chance.standard_normal((3, 16))
    return (centres[truth] + 0.1 * chance.standard_normal((300, 16))).astype(np.float32), truth


def clustered(vectors: np.ndarray, count: int, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    clustering = Clustering(count, seed)
    for _ in range(5):
        clustering.learn(vectors[:200])
        clustering.learn(vectors[200:])
    return clustering.place(vectors)


def test_planted_clusters_are_found_and_found_again() -> None:
    vectors, truth = planted()
    labels, apart = clustered(vectors, 3)
    assert len({(a, b) for a, b in zip(labels.tolist(), truth.tolist(), strict=True)}) == 3
    again, apart_again = clustered(vectors, 3)
    assert np.array_equal(labels, again)
    assert np.array_equal(apart, apart_again)


def test_length_of_vectors_does_not_matter() -> None:
    vectors, _ = planted()
    labels, _ = clustered(vectors, 3)
    stretched, _ = clustered(vectors * np.linspace(1, 9, 300, dtype=np.float32)[:, None], 3)
    assert np.array_equal(labels, stretched)


def test_the_nearest_members_come_first() -> None:
    labels = np.array([1, 0, 1, 1, 0], dtype=np.int64)
    apart = np.array([0.3, 0.2, 0.1, 0.2, 0.1])
    assert nearest(labels, apart, 2) == {0: [4, 1], 1: [2, 3]}


@pytest.mark.parametrize(("texts", "count"), [(1, 1), (2, 2), (9, 2), (200, 10), (3200, 40), (10**6, 40)])
def test_how_many_topics(texts: int, count: int) -> None:
    assert count_of(texts) == count
    assert passes_over(texts) >= 1


def test_names_are_what_tells_texts_apart() -> None:
    bread = [Text(f"Your oven bakes the dough. Bread rises in your oven, page {n}.") for n in range(4)]
    stars = [Text(f"Der Stern und die Sonne leuchten, der Planet nicht. Seite {n}", "de") for n in range(4)]
    first, second = names_of([bread, stars])
    assert "oven" in first.split()
    assert {"stern", "sonne", "planet"} & set(second.split())
    assert not {"the", "your", "der", "die", "und", "nicht"} & {*first.split(), *second.split()}
    assert len(first.split()) == 3


def test_names_differ_even_for_equal_texts_and_for_none() -> None:
    same = [Text("dough oven bread")]
    assert len(set(names_of([same, same, []]))) == 3
    assert names_of([[Text("1 2 3")], [Text("")]]) == ["topic 1", "topic 2"]
    assert names_of([]) == []


def test_forms_of_one_word_are_not_repeated() -> None:
    (name,) = names_of([[Text("ovens oven ovens oven dough bread"), Text("ovens oven dough bread")]])
    assert sum(word.startswith("oven") for word in name.split()) == 1
