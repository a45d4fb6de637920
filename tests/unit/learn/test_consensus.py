"""One grade per document out of several people's."""

from __future__ import annotations

import sys

import numpy as np
import numpy.typing as npt
import pytest

from labeler.domain.errors import MissingPiece
from labeler.learn.agreement_grades import SharedGrades
from labeler.learn.consensus import Model, consensus, held_out

Levels = npt.NDArray[np.int64]


def team(documents: int = 70, seed: int = 4) -> tuple[SharedGrades, Levels]:
    """Three careful people and one who guesses; and the right grades."""
    rng = np.random.default_rng(seed)
    right = rng.integers(0, 5, documents)
    columns = {
        "careful 1": np.where(rng.random(documents) < 0.85, right, rng.integers(0, 5, documents)),
        "careful 2": np.where(rng.random(documents) < 0.85, right, rng.integers(0, 5, documents)),
        "careful 3": np.where(rng.random(documents) < 0.85, right, rng.integers(0, 5, documents)),
        "guesses": rng.integers(0, 5, documents),
    }
    rows = [
        (d, name, int(column[d])) for name, column in columns.items() for d in range(documents) if rng.random() < 0.8
    ]
    of = SharedGrades.of([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows])
    return of, right[np.unique(np.array([r[0] for r in rows])[of.rows])]


@pytest.mark.parametrize("model", list(Model))
def test_a_model_settles_documents_and_tells_people_apart(model: Model) -> None:
    of, right = team()
    made = consensus(of, model)
    assert made.probabilities.shape == (of.documents, 6)
    assert made.probabilities.sum(axis=1) == pytest.approx(np.ones(of.documents))
    assert (made.certainty() > 0).all()
    majority = np.array([np.bincount(of.values[of.where == d].astype(int)).argmax() for d in range(of.documents)])
    assert (made.grades() == right).mean() >= (majority == right).mean()
    assert list(made.skills) == sorted(made.skills)
    assert made.skills["guesses"] < min(made.skills[f"careful {k}"] for k in (1, 2, 3))


@pytest.mark.parametrize("model", list(Model))
def test_held_out_compares_with_plainer_ways(model: Model) -> None:
    of, _ = team()
    found = held_out(of, model, resamples=100)
    assert list(found) == [model.value, "majority", "median", "mean", "reliability"]
    for way in found.values():
        for figure in (way.quadratic_kappa, way.exact, way.within_one, way.mean_absolute_error):
            assert figure.value is not None
            assert figure.low is not None
            assert figure.high is not None
            assert figure.low <= figure.value <= figure.high
            assert figure.n == of.documents
    assert held_out(of, model, resamples=100) == found


def test_the_grade_put_aside_is_not_seen() -> None:
    """Two people who never agree: whoever is put aside, the other one's grade is what is left."""
    rows = [(d, name, value) for d in range(20) for name, value in (("a", d % 3), ("b", (d % 3) + 1))]
    of = SharedGrades.of([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows])
    found = held_out(of, Model.DAWID_SKENE, resamples=20)
    for name in ("majority", "median", "mean"):
        assert found[name].exact.value == 0.0
        assert found[name].mean_absolute_error.value == pytest.approx(1.0)


@pytest.mark.parametrize("model", list(Model))
def test_where_all_give_one_grade_that_is_the_consensus(model: Model) -> None:
    made = consensus(SharedGrades.of([1, 1, 2, 2], ["a", "b"] * 2, [3] * 4), model)
    assert made.grades().tolist() == [3, 3]
    assert made.skills == {}


def test_nothing_shared_is_no_consensus() -> None:
    assert len(consensus(SharedGrades.of([1], ["a"], [3]), Model.GLAD).grades()) == 0


def test_without_crowd_kit_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "crowdkit.aggregation", None)
    with pytest.raises(MissingPiece, match="crowd-kit") as raised:
        consensus(team(20)[0], Model.GLAD)
    assert "labeler[consensus]" in raised.value.advice
