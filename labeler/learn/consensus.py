"""One grade per document out of several people's, by models that learn whom to believe.

Dawid and Skene (1979) learn a table of confusions per person; GLAD (Whitehill et al., 2009) learns how able each person is
and how easy each document. Both are those of crowd-kit, which comes with the extra ``consensus``; nothing else needs it.
Neither knows that grades have an order, so :func:`held_out` says how they fare against plain means on grades that they
did not see.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import numpy as np

from labeler.domain.errors import MissingPiece
from labeler.domain.grades import GRADES
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.learn.agreement_grades import Places, SharedGrades
from labeler.learn.agreement_pairs import kappas, shares
from labeler.learn.agreement_resampling import RESAMPLES, SEED, figures
from labeler.learn.intervals import Figure, Matrix, Vector, positive_mean
from labeler.learn.reliability import fit_annotators

_ROUNDS: Final = {"dawid-skene": 100, "glad": 20}


class Model(StrEnum):
    """Models of crowd-kit."""

    DAWID_SKENE = "dawid-skene"
    GLAD = "glad"


@dataclass(frozen=True, slots=True, eq=False)
class Consensus:
    """What a model makes of the shared documents.

    Attributes:
        probabilities: of the grades 0 to 5, shape (documents, 6).
        skills: how much the model believes each person, by name: for Dawid and Skene the mean probability of the grades
            that this person gave, for GLAD the ability (0 is guessing, below 0 misleading). Empty where everybody gave
            one and the same grade.
    """

    probabilities: Matrix
    skills: Mapping[str, float]

    def grades(self) -> Places:
        """The most probable grade of each document; the lowest of equal ones, shape (documents,)."""
        return np.asarray(self.probabilities.argmax(axis=1), np.int64)

    def certainty(self) -> Vector:
        """The probability of that grade, shape (documents,)."""
        return np.asarray(self.probabilities.max(axis=1), np.float64)


@dataclass(frozen=True, slots=True)
class HeldOut:
    """How one way to settle a document foretells the grade of somebody whose grade it did not see.

    Attributes:
        quadratic_kappa: between its grade and theirs. exact, within_one: share of documents where they are the same, or
            at most one apart. mean_absolute_error: between its expected grade and theirs, in grades.
    """

    quadratic_kappa: Figure
    exact: Figure
    within_one: Figure
    mean_absolute_error: Figure


def consensus(of: SharedGrades, model: Model) -> Consensus:
    """What people agree on, document by document.

    Raises:
        MissingPiece: crowd-kit is not installed.
    """
    if not of.documents:
        return Consensus(np.zeros((0, len(GRADES))), {})
    frame, crowd = _library()
    levels = np.unique(of.values).astype(np.int64)
    if len(levels) == 1:  # neither model is defined where there is nothing to confuse
        return Consensus(np.tile(np.equal(GRADES, levels[0]).astype(np.float64), (of.documents, 1)), {})
    data = frame({"task": of.where, "worker": of.who, "label": of.values.astype(np.int64)})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own, about what pandas is going to change
        fitted = (crowd.DawidSkene if model is Model.DAWID_SKENE else crowd.GLAD)(n_iter=_ROUNDS[model]).fit(data)
    table = np.zeros((of.documents, len(GRADES)))
    table[np.ix_(fitted.probas_.index, fitted.probas_.columns)] = fitted.probas_.to_numpy()
    table = np.clip(table, 0.0, 1.0)
    table /= table.sum(axis=1, keepdims=True)
    if model is Model.DAWID_SKENE:
        return Consensus(table, _believed(of, table))
    return Consensus(table, {of.names[int(at)]: float(skill) for at, skill in sorted(fitted.alphas_.items())})


def _believed(of: SharedGrades, table: Matrix) -> dict[str, float]:
    believed = table[of.where, of.values.astype(np.int64)]
    people = len(of.names)
    counts = np.bincount(of.who, minlength=people)
    sums = np.bincount(of.who, believed, people)
    return {of.names[at]: float(sums[at] / counts[at]) for at in np.flatnonzero(counts)}


def _library() -> tuple[Any, Any]:
    try:
        with IMPORTING:
            from crowdkit.aggregation import classification
            from pandas import DataFrame
    except ImportError as error:
        raise MissingPiece(
            phrase("A consensus model needs crowd-kit, which is not installed."),
            phrase("Install it: pip install 'labeler[consensus]'"),
        ) from error
    return DataFrame, classification


def held_out(of: SharedGrades, model: Model, *, resamples: int = RESAMPLES, seed: int = SEED) -> dict[str, HeldOut]:
    """How well the model, and plainer ways, foretell one person's grade of each document from those of the others.

    One grade of each document, drawn at random, is put aside; every way sees the rest. The names are the model's,
    ``majority`` (the lowest of several), ``median``, ``mean``, and ``reliability``: the mean weighted by how reliable
    the probe's training finds each person.

    Raises:
        MissingPiece: crowd-kit is not installed.
    """
    sizes = of.sizes()
    starts = np.cumsum(sizes) - sizes
    aside = starts + (np.random.default_rng([seed, of.documents]).random(of.documents) * sizes).astype(np.int64)
    left = np.ones(len(of.values), bool)
    left[aside] = False
    rest = SharedGrades(of.names, of.documents, of.where[left], of.who[left], of.values[left], of.rows[left], of.why)
    truth = of.values[aside]
    found = {model.value: _settle_by_model(rest, model)}
    found |= {name: way(rest) for name, way in _PLAIN.items()}
    return {name: _compared(grade, expected, truth, resamples, seed) for name, (grade, expected) in found.items()}


def _settle_by_model(of: SharedGrades, model: Model) -> tuple[Vector, Vector]:
    made = consensus(of, model)
    return made.grades().astype(np.float64), made.probabilities @ np.array(GRADES, np.float64)


def _majority(of: SharedGrades) -> tuple[Vector, Vector]:
    count = len(GRADES)
    votes = np.bincount(of.where * count + of.values.astype(np.int64), minlength=of.documents * count)
    most = votes.reshape(of.documents, count).argmax(axis=1).astype(np.float64)
    return most, most


def _median(of: SharedGrades) -> tuple[Vector, Vector]:
    order = np.lexsort((of.values, of.where))
    values, sizes = of.values[order], of.sizes()
    starts = np.cumsum(sizes) - sizes
    middle = (values[starts + (sizes - 1) // 2] + values[starts + sizes // 2]) / 2.0
    return np.floor(middle + 0.5), middle


def _mean(of: SharedGrades, weights: Vector | None = None) -> tuple[Vector, Vector]:
    w = np.ones(len(of.values)) if weights is None else weights
    mean = np.bincount(of.where, w * of.values, of.documents) / np.bincount(of.where, w, of.documents)
    return np.floor(mean + 0.5), mean


def _reliability(of: SharedGrades) -> tuple[Vector, Vector]:
    names = [of.names[at] for at in of.who]
    found = fit_annotators(of.where, names, of.values)
    return _mean(of, np.array([found[name].weight for name in names]))


_PLAIN: Final[Mapping[str, Callable[[SharedGrades], tuple[Vector, Vector]]]] = {
    "majority": _majority, "median": _median, "mean": _mean, "reliability": _reliability,
}  # fmt: skip


def _compared(grade: Vector, expected: Vector, truth: Vector, resamples: int, seed: int) -> HeldOut:
    both = np.tile(np.arange(len(truth)), 2)
    names = ["settled"] * len(truth) + ["put aside"] * len(truth)
    pair = SharedGrades.of(both, names, np.concatenate([grade, truth]))
    exact, within = figures(shares(pair), resamples=resamples, seed=seed)
    # With fewer documents than a pair needs for the mean, the pair's own figure is the same.
    kappa = figures(kappas(pair).statistic, resamples=resamples, seed=seed)[-1]
    apart = positive_mean(np.abs(expected - truth), None, float(GRADES[-1]), pair.why)
    return HeldOut(kappa, exact, within, apart)
