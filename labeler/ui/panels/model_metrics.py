"""What training measured (``ProbeInfo.metrics``), read into typed rows. Pure.

Probes trained by an earlier version lack some of it: what cannot be read is left out, never guessed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from labeler.domain.grades import GRADES
from labeler.domain.probes import FAMILIES
from labeler.ui.language import tr

SETS: Final[tuple[tuple[str, ...], ...]] = (
    ("evaluation",), ("by_kind", "page"), ("by_kind", "lesson"), ("weighted",), ("out_of_bag",),
)  # fmt: skip
"""Where each set of figures stands in the metrics; its last word is its key here."""
KINDS: Final = ("page", "lesson")
LARGEST: Final = 1e15
NEWER: Final[Mapping[str, str]] = {
    "kinds": tr("figures, calibration and advice of pages and of lessons apart"),
    "weighted": tr("figures from all grades, weighted"),
    "calibration_curve": tr("calibration", about="a measurement, in a sentence"),
    "confusion": tr("confusion", about="a measurement, in a sentence"),
    "families": tr("what each kind of feature brings"),
    "certainty": tr("how sure each score is"),
    "advice": tr("advice on when to stop"),
}
"""What training measures today and did not measure before, by its key in the metrics."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure: its value and its 95 % interval, the documents behind it, and why it has no value."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class FigureSet:
    """All figures of one set of documents.

    Attributes:
        key: ``evaluation``, ``page``, ``lesson``, ``weighted`` or ``out_of_bag``.
        effective: to how many equally weighted documents it comes; None where all weigh the same.
        why: why there are none.
    """

    key: str
    documents: int
    figures: Mapping[str, Measure]
    effective: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class CalibrationBin:
    """Documents of like probability: what was predicted on average, the share that reached the cut, its interval."""

    predicted: float
    observed: float
    low: float
    high: float
    documents: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """Probabilities against what people graded; ``on`` says on which documents."""

    on: str = ""
    bins: tuple[CalibrationBin, ...] = ()


@dataclass(frozen=True, slots=True)
class Confusion:
    """Documents by the grade people gave (rows) and the rounded score (columns); empty when it was not measured."""

    on: str = ""
    table: tuple[tuple[int, ...], ...] = ()

    @property
    def documents(self) -> int:
        """All of them."""
        return sum(map(sum, self.table))

    def share(self, row: int, column: int) -> float:
        """Share of a row's documents that stand in a column; 0 in an empty row."""
        total = sum(self.table[row])
        return self.table[row][column] / total if total else 0.0


@dataclass(frozen=True, slots=True)
class FamilyDrop:
    """How much Spearman's correlation falls when a family of features is left out; it rises where that is negative."""

    family: str
    without: float | None
    drop: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Certainty:
    """Whether the scores of a kind of document carry a calibrated probability and an interval, and why not."""

    kind: str
    calibrated: bool
    interval: bool
    why: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do (`labeler.learn.advice.Outcome`), why in the English words that were stored, and the same as numbers."""

    outcome: str
    words: str
    reasons: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class ProbeFigures:
    """Everything that was measured of one probe.

    Attributes:
        missing: what training would add today, in words.
    """

    cut: float = 3.0
    sets: Mapping[str, FigureSet] = field(default_factory=dict)
    calibration: Calibration = Calibration()
    confusion: Confusion = Confusion()
    families: tuple[FamilyDrop, ...] = ()
    certainty: tuple[Certainty, ...] = ()
    advice: Advice | None = None
    missing: tuple[str, ...] = ()


def read_metrics(metrics: Mapping[str, Any]) -> ProbeFigures:
    """Read all of it; never fails."""
    sets = {path[-1]: found for path in SETS if (found := _set(metrics, path)) is not None}
    return ProbeFigures(
        cut=_number(metrics.get("cut")) or 3.0,
        sets=sets,
        calibration=_calibration(_mapping(metrics.get("calibration_curve"))),
        confusion=_confusion(_mapping(metrics.get("confusion"))),
        families=_families(metrics.get("families")),
        certainty=_certainty(_mapping(metrics.get("certainty"))),
        advice=_advice(_mapping(metrics.get("advice"))),
        missing=tuple(words for key, words in NEWER.items() if not metrics.get(key)),
    )


def _set(metrics: Mapping[str, Any], path: tuple[str, ...]) -> FigureSet | None:
    found: Any = metrics
    for key in path:
        found = _mapping(found).get(key)
    if not isinstance(found, Mapping) or not found:
        return None
    figures = {str(name): _measure(value) for name, value in found.items() if isinstance(value, Mapping)}
    return FigureSet(
        path[-1], _count(found.get("documents")), figures, _number(found.get("effective")), _text(found.get("why"))
    )


def _measure(found: Mapping[str, Any]) -> Measure:
    return Measure(
        _number(found.get("value")), _number(found.get("low")), _number(found.get("high")),
        _count(found.get("n")), _text(found.get("why")),
    )  # fmt: skip


def _calibration(found: Mapping[str, Any]) -> Calibration:
    bins = []
    for one in _list(found.get("bins")):
        numbers = [_number(_mapping(one).get(name)) for name in ("predicted", "observed", "low", "high")]
        predicted, observed, low, high = numbers
        if predicted is not None and observed is not None:
            bins.append(
                CalibrationBin(
                    predicted,
                    observed,
                    observed if low is None else low,
                    observed if high is None else high,
                    _count(_mapping(one).get("documents")),
                )
            )
    return Calibration(_text(found.get("on")), tuple(sorted(bins, key=lambda b: b.predicted)))


def _confusion(found: Mapping[str, Any]) -> Confusion:
    rows = tuple(tuple(_count(cell) for cell in _list(row)) for row in _list(found.get("table")))
    square = len(rows) == len(GRADES) and all(len(row) == len(GRADES) for row in rows)
    return Confusion(_text(found.get("on")), rows) if square else Confusion()


def _families(found: object) -> tuple[FamilyDrop, ...]:
    read: dict[str, FamilyDrop] = {}
    for one in map(_mapping, _list(found)):
        name, drop = _text(one.get("family")), _number(one.get("drop"))
        if name in FAMILIES and drop is not None:
            read[name] = FamilyDrop(
                name, _number(one.get("without")), drop, _number(one.get("low")), _number(one.get("high"))
            )
    return tuple(read[name] for name in FAMILIES if name in read)


def _certainty(found: Mapping[str, Any]) -> tuple[Certainty, ...]:
    return tuple(
        Certainty(kind, one.get("calibrated") is True, one.get("interval") is True, _text(one.get("why")))
        for kind in KINDS
        if (one := _mapping(found.get(kind)))
    )


def _advice(found: Mapping[str, Any]) -> Advice | None:
    outcome, words = _text(found.get("outcome")), found.get("words")
    words = words if isinstance(words, str) else " ".join(_text(one) for one in _list(words))
    reasons = tuple(_mapping(one) for one in _list(found.get("reasons")))
    return Advice(outcome, words, reasons) if outcome or words else None


def _mapping(found: object) -> Mapping[str, Any]:
    return found if isinstance(found, Mapping) else {}


def _list(found: object) -> list[Any] | tuple[Any, ...]:
    return found if isinstance(found, list | tuple) else []


def _number(found: object) -> float | None:
    """A finite number; True and False are none, nor is what no count or share can be."""
    if isinstance(found, bool) or not isinstance(found, int | float):
        return None
    return float(found) if abs(found) < LARGEST and math.isfinite(found) else None


def _count(found: object) -> int:
    number = _number(found)
    return 0 if number is None else max(0, int(number))


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""
