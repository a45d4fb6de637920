"""Quality of a probe: figures with intervals, on the evaluation stream and out of bag."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.documents import Kind
from labeler.domain.progress import Progress
from labeler.learn import whys
from labeler.learn.ablation import what_families_bring
from labeler.learn.advice import advise
from labeler.learn.calibration_error import CalibrationBin, calibration_curve
from labeler.learn.confusion import confusion
from labeler.learn.curve import HELD_OUT, OUT_OF_BAG, CurvePoint
from labeler.learn.figures import Figure, evaluate, see
from labeler.learn.forest import Forest, ForestSettings
from labeler.stages.certainty import Certainty
from labeler.stages.config import ProjectSettings
from labeler.stages.gather import Material

FAMILY_TREES = 60
MIN_EVALUATION = 30  # documents; below this curves are measured out of bag

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Answers:
    """What a probe says of graded documents.

    Attributes:
        expected, p_keep, low, high: shape (documents,). probabilities: of the grades 0 to 5, shape (documents, 6).
    """

    expected: Vector
    probabilities: NDArray[np.float64]
    p_keep: Vector
    low: Vector
    high: Vector

    @staticmethod
    def of(
        material: Material, expected: Vector, probabilities: NDArray[np.float64], certainty: Certainty, cut: int
    ) -> Answers:
        """The answers of a forest, with what certainty makes of them."""
        p_keep = certainty.p_keep(material.kinds, probabilities, cut)
        return Answers(expected, probabilities, p_keep, *certainty.grades_between(material.kinds, probabilities))

    def take(self, rows: NDArray[np.int64]) -> Answers:
        """The answers for some of the documents."""
        return Answers(
            self.expected[rows], self.probabilities[rows], self.p_keep[rows], self.low[rows], self.high[rows]
        )

    def joined(self, others: Answers) -> Answers:
        """These answers, and the others after them."""
        pairs = ((getattr(self, f.name), getattr(others, f.name)) for f in fields(self))
        return Answers(*(np.concatenate(pair) for pair in pairs))


def answers_out_of_bag(forest: Forest, training: Material, certainty: Certainty, cut: int) -> Answers:
    """What trees say of training documents that they never saw, nor a near-duplicate of them."""
    groups = training.groups
    return Answers.of(training, forest.oob_expected(groups), forest.oob_probabilities(groups), certainty, cut)


def answers_held_out(forest: Forest, evaluation: Material, certainty: Certainty, cut: int) -> Answers:
    """What the forest says of documents that never trained."""
    if not evaluation.rows:
        none = np.zeros(0)
        return Answers(none, np.zeros((0, 6)), none, none, none)
    said = forest.read(evaluation.features)
    return Answers.of(evaluation, said.expected, said.probabilities, certainty, cut)


def measure(
    training: Material, inside: Answers, evaluation: Material, outside: Answers, certainty: Certainty, cut: int
) -> dict[str, Any]:
    """Figures with intervals over all documents, and on the evaluation stream for each kind.

    Args:
        inside: out-of-bag answers for ``training``. outside: answers for ``evaluation``.
    """
    return {
        "cut": cut,
        **seen(training, inside, evaluation, outside, cut),
        "by_kind": _by_kind(evaluation, outside, cut),
        "certainty": certainty.about(cut),
    }


def seen(training: Material, inside: Answers, evaluation: Material, outside: Answers, cut: int) -> dict[str, Any]:
    """Figures out of bag on training documents and on those of the evaluation stream; calibration and confusion.

    The latter two are taken from the evaluation stream where it is large enough. Arguments as in :func:`measure`.
    """
    shown, said, on = (
        (evaluation, outside, HELD_OUT) if len(evaluation.rows) >= MIN_EVALUATION else (training, inside, OUT_OF_BAG)
    )
    return {
        "out_of_bag": figures(training, inside, cut),
        "evaluation": figures(evaluation, outside, cut),
        "calibration_curve": {"on": on, "bins": _bins(shown, said, cut)},
        "confusion": {"on": on, "table": _confusion(shown, said)},
    }


def figures(material: Material, said: Answers, cut: int) -> dict[str, Any]:
    """The figures over some documents, as JSON takes them; why there are none where there is no document."""
    if not material.rows:
        return {"documents": 0, "why": whys.NO_STREAM}
    found = evaluate(
        grades=material.table,
        expected=said.expected,
        probabilities=said.probabilities,
        cut=cut,
        tokens=material.tokens,
        p_keep=said.p_keep,
        intervals=(said.low, said.high),
    )
    return {"documents": len(material.rows), **figure_records(found)}


def figure_records(found: Mapping[str, Figure]) -> dict[str, Any]:
    """Figures by name, as JSON takes them."""
    return {name: asdict(figure) for name, figure in found.items()}


def _by_kind(evaluation: Material, said: Answers, cut: int) -> dict[str, Any]:
    """The same figures for pages and lessons apart (law 10)."""
    found: dict[str, Any] = {}
    for kind in Kind:
        rows = of_kind(evaluation, kind)
        part = evaluation.take(rows.tolist())
        why = whys.NO_STREAM_OF[kind]
        found[kind.value] = figures(part, said.take(rows), cut) if len(rows) else {"documents": 0, "why": why}
    return found


def of_kind(material: Material, kind: Kind) -> NDArray[np.int64]:
    """The rows of documents of that kind, int64."""
    return np.array([at for at, k in enumerate(material.kinds) if k == kind], dtype=np.int64)


def _bins(material: Material, said: Answers, cut: int) -> list[dict[str, Any]]:
    if not material.rows:
        return []
    given = see(
        grades=material.table,
        expected=said.expected,
        probabilities=said.probabilities,
        cut=cut,
        tokens=material.tokens,
        p_keep=said.p_keep,
    )
    return [_bin(one) for one in calibration_curve(given.p_keep, given.shares)]


def _bin(one: CalibrationBin) -> dict[str, Any]:
    share = one.share
    return {
        "predicted": one.probability,
        "observed": share.value,
        "low": share.low,
        "high": share.high,
        "documents": share.n,
    }


def _confusion(material: Material, said: Answers) -> Sequence[Sequence[int]]:
    truth = material.table.means()
    return [list(line) for line in confusion(truth, said.expected).counts]


def families(training: Material, settings: ProjectSettings) -> Generator[Progress, None, list[dict[str, Any]]]:
    """What each family of features brings, out of bag, as JSON takes it."""
    found = yield from what_families_bring(
        training.features,
        training.table,
        settings=ForestSettings(trees=FAMILY_TREES, families=settings.features, seed=settings.seed),
        groups=training.groups,
        keys=training.keys,
    )
    return [asdict(one) for one in found]


def advice(found: Mapping[str, Any], points: Sequence[CurvePoint], stream: float) -> dict[str, Any]:
    """Whether to go on grading, and why, as JSON takes it.

    Args:
        found: the figures of the evaluation stream, as :func:`figures` gives them.
        stream: share of the grades to come that goes to the evaluation stream.
    """
    known = {name: Figure(**found[name]) for name in ("precision", "recall") if name in found}
    given = advise(
        known,
        documents=int(found["documents"]),
        stream=stream,
        curve=[(point.documents, point.spearman) for point in points],
    )
    reasons = [asdict(reason) for reason in given.reasons]
    return {"outcome": given.outcome.value, "words": " ".join(given.words), "reasons": reasons}
