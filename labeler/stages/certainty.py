"""Certainty: what makes calibrated probabilities and grade intervals of a forest's answers, for pages and lessons apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.documents import Kind
from labeler.domain.errors import BadInput
from labeler.domain.wording import phrase
from labeler.learn import whys
from labeler.learn.calibration import Calibration, Unfit, fit_calibrations
from labeler.learn.conformal import GradeIntervals, fit_grade_intervals
from labeler.learn.forest import Forest
from labeler.stages.gather import Material

Vector = NDArray[np.float64]
Kinds = Sequence[str] | NDArray[np.str_]  # page or lesson, of each document


@dataclass(frozen=True, slots=True)
class Certainty:
    """How sure a probe may say it is, by kind of document (law 10).

    Attributes:
        calibrations, intervals: by kind; where there is none, why.
    """

    calibrations: Mapping[str, Calibration | Unfit]
    intervals: Mapping[str, GradeIntervals | Unfit]

    def p_keep(self, kinds: Kinds, probabilities: NDArray[np.float64], cut: float) -> Vector:
        """Probability that a grade reaches the cut; the forest's own where no calibration tells better, shape (n,)."""
        said: Vector = np.minimum(probabilities[:, max(int(np.ceil(cut)), 0) :].sum(axis=1), 1.0)
        for kind, calibration in self.calibrations.items():
            mine = _of_kind(kinds, kind)
            found = calibration.p_at_least(probabilities[mine], cut) if isinstance(calibration, Calibration) else None
            if found is not None:
                said[mine] = found
        return said

    def grades_between(self, kinds: Kinds, probabilities: NDArray[np.float64]) -> tuple[Vector, Vector]:
        """Lower and upper end of each document's grade interval, shape (n,) each; NaN where nothing can tell."""
        low, high = np.full(len(kinds), np.nan), np.full(len(kinds), np.nan)
        for kind, interval in self.intervals.items():
            if isinstance(interval, GradeIntervals):
                mine = _of_kind(kinds, kind)
                low[mine], high[mine] = interval.of(probabilities[mine])
        return low, high

    def not_gated(self) -> dict[str, str]:
        """Kinds that no cut decides about yet, and why: lessons without a calibration of their own (law 10)."""
        own = self.calibrations.get(Kind.LESSON, Unfit(whys.NO_LESSONS))
        return {Kind.LESSON.value: phrase("not gated: {why}", why=own.why)} if isinstance(own, Unfit) else {}

    def about(self, cut: float) -> dict[str, dict[str, object]]:
        """What there is for each kind at a cut, and why not where something is missing."""
        said: dict[str, dict[str, object]] = {}
        for kind, calibration in self.calibrations.items():
            at = calibration.at(cut) if isinstance(calibration, Calibration) else calibration
            interval = self.intervals[kind]
            why = next((x.why for x in (at, interval) if isinstance(x, Unfit)), "")
            said[kind] = {
                "calibrated": not isinstance(at, Unfit),
                "interval": not isinstance(interval, Unfit),
                "why": why,
            }
        return said

    def to_record(self) -> dict[str, Any]:
        """JSON-ready form."""
        return {
            "calibrations": {kind: _record(found) for kind, found in self.calibrations.items()},
            "intervals": {kind: _record(found) for kind, found in self.intervals.items()},
        }

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Certainty:
        """The certainty of a record; an empty one has none.

        Raises:
            BadInput: the record says something else.
        """
        try:
            return Certainty(
                {k: _unfit(r) or Calibration.from_record(r) for k, r in record.get("calibrations", {}).items()},
                {k: _unfit(r) or GradeIntervals.from_record(r) for k, r in record.get("intervals", {}).items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(
                phrase("The calibration of the probe cannot be read: {error}.", error=str(error)),
                phrase("Train a new probe."),
            ) from error


def fit_certainty(forest: Forest, training: Material) -> Certainty:
    """Fit on what trees say of training documents that they never saw, nor a near-duplicate of them."""
    said, shares = forest.oob_probabilities(training.groups), forest.shares
    return Certainty(
        fit_calibrations(training.kinds, said, shares),
        fit_grade_intervals(training.kinds, said, shares),
    )


def _of_kind(kinds: Kinds, kind: str) -> NDArray[np.bool_]:
    return np.asarray(np.asarray(kinds, np.str_) == kind, np.bool_)


def _record(found: Calibration | GradeIntervals | Unfit) -> dict[str, Any]:
    return {"why": found.why} if isinstance(found, Unfit) else found.to_record()


def _unfit(record: Mapping[str, Any]) -> Unfit | None:
    return Unfit(whys.told(str(record["why"]))) if "why" in record else None
