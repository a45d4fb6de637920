import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.learn.grade_table import GradeTable
from labeler.learn.reliability import MOST, Annotator, fit_annotators, grade_weights

PEOPLE = {"ann": (0.0, 0.3), "bo": (0.0, 0.5), "cy": (0.8, 0.5), "di": (0.0, 1.6)}


def material(seed: int, documents: int, each: int = 3) -> tuple[list[int], list[str], list[int]]:
    rng = np.random.default_rng(seed)
    level, names = rng.normal(2.2, 1.0, documents), list(PEOPLE)
    rows = [(d, names[a]) for d in range(documents) for a in rng.permutation(4)[:each]]
    values = [int(np.clip(np.rint(level[d] + rng.normal(*PEOPLE[a])), 0, 5)) for d, a in rows]
    return [d for d, _ in rows], [a for _, a in rows], values


def test_severity_and_noise_are_found() -> None:
    found = fit_annotators(*material(0, 400))
    assert found["cy"].severity - found["ann"].severity == pytest.approx(0.8, abs=0.2)
    noises = [found[name].noise or 0.0 for name in ("ann", "bo", "di")]
    assert noises == sorted(noises)
    assert noises[0] == pytest.approx(0.42, abs=0.15)  # rounding adds its own
    assert noises[2] == pytest.approx(1.5, abs=0.3)
    assert found["ann"].weight > found["bo"].weight > found["cy"].weight > found["di"].weight


def test_weighted_means_are_nearer_to_the_levels() -> None:
    rng = np.random.default_rng(0)
    level = np.clip(rng.normal(2.2, 1.0, 300), 0, 5)
    names = list(PEOPLE)
    given_ = [[int(np.clip(np.rint(x + rng.normal(*PEOPLE[a])), 0, 5)) for a in names] for x in level]
    found = fit_annotators(np.repeat(np.arange(300), 4), names * 300, np.ravel(given_))
    weighted = GradeTable.of(given_, grade_weights(found, [names] * 300)).means()
    plain = GradeTable.of(given_).means()
    assert ((weighted - level) ** 2).mean() < 0.6 * ((plain - level) ** 2).mean()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 12), st.integers(1, 4))
def test_order_and_names_do_not_matter(seed: int, documents: int, each: int) -> None:
    what, who, values = material(seed, documents, each)
    found = fit_annotators(what, who, values)
    order = np.random.default_rng(seed).permutation(len(what))
    again = fit_annotators([what[i] * 7 + 3 for i in order], [who[i] for i in order], [values[i] for i in order])
    assert list(again) == sorted(set(who))
    for name, annotator in found.items():
        assert again[name].weight == pytest.approx(annotator.weight, abs=1e-6)
    renamed = fit_annotators(what, [f"z{9 - list(PEOPLE).index(a)}" for a in who], values)
    for name, annotator in found.items():
        other = renamed[f"z{9 - list(PEOPLE).index(name)}"]
        assert other.weight == pytest.approx(annotator.weight, abs=1e-6)
        assert other.severity == pytest.approx(annotator.severity, abs=1e-6)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 40), st.integers(1, 4))
def test_weights_have_mean_one_over_the_grades_and_limits(seed: int, documents: int, each: int) -> None:
    what, who, values = material(seed, documents, each)
    found = fit_annotators(what, who, values)
    weights = [found[name].weight for name in who]
    assert np.mean(weights) == pytest.approx(1.0, abs=1e-6)
    assert all(0.9 / MOST <= w <= 1.1 * MOST for w in weights)


def test_without_common_documents_all_weigh_one() -> None:
    found = fit_annotators([0, 1, 2, 3], ["a", "b", "a", "b"], [0, 5, 1, 4])
    assert found == {name: Annotator(0, 0.0, None, 1.0) for name in ("a", "b")}
    assert fit_annotators([0, 1], ["a", "a"], [3, 4])["a"].weight == 1.0
    assert fit_annotators([], [], []) == {}


def test_the_same_person_twice_is_no_second_person() -> None:
    assert fit_annotators([0, 0, 1], ["a", "a", "b"], [3, 5, 4])["a"] == Annotator(0, 0.0, None, 1.0)


def test_few_common_documents_make_no_expert() -> None:
    found = fit_annotators([0, 0, 0, 1, 1, 1], ["a", "b", "c"] * 2, [2, 2, 5, 3, 3, 0])
    weights = [found[name].weight for name in "abc"]
    assert weights[2] < weights[0]
    assert max(weights) / min(weights) < 4


def test_somebody_unknown_weighs_one() -> None:
    assert grade_weights({}, [["x", "y"], []]) == [[1.0, 1.0], []]
