"""Figures, cuts and probes in words. Pure; Home uses it, too."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from labeler.domain.probes import ProbeInfo

NB: Final = "\u00a0"
MIN_EVALUATION: Final = 30
"""Documents of the evaluation stream from which its figures are shown instead of those out of bag."""

FIGURES: Final[tuple[tuple[str, str, str], ...]] = (
    ("precision", "Precision at the cut", "Of the documents the probe would keep, the share that people graded high enough"),
    ("recall", "Recall at the cut", "Of the documents that people graded high enough, the share the probe would keep"),
    ("spearman", "Rank agreement with people", "Spearman's rank correlation of grades and scores: 1 is the same order"),
)  # fmt: skip
BY_TOKENS: Final = {"precision": "precision_tokens", "recall": "recall_tokens"}
SERVED: Final[Mapping[str, str]] = {
    "cold-start": "stands for many, before there were scores",
    "uncertainty": "the probe was unsure",
    "committee": "the probe's trees disagreed",
    "gain": "makes other scores surer",
    "rare": "search for rare high grades",
    "typical": "typical of documents without a grade",
    "random": "at random",
    "gold": "settled before, to compare people",
    "evaluation": "at random, for these figures only",
    "chosen": "chosen by hand",
    "import": "imported grades",
}


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures to show, and what they were measured on.

    Attributes:
        key: ``evaluation`` or ``out_of_bag``. documents: how many.
        cut: the grade at which precision and recall were measured.
    """

    key: str
    documents: int
    cut: float
    figures: Mapping[str, Mapping[str, Any]]


def measured(metrics: Mapping[str, Any]) -> Measured:
    """The evaluation stream where it is large enough, else out of bag (law 6)."""
    evaluation = metrics.get("evaluation") or {}
    large = int(evaluation.get("documents", 0)) >= MIN_EVALUATION
    key = "evaluation" if large else "out_of_bag"
    found = metrics.get(key) or {}
    figures = {name: value for name, value in found.items() if isinstance(value, Mapping)}
    return Measured(key, int(found.get("documents", 0)), float(metrics.get("cut", 3)), figures)


def measured_on(found: Measured) -> str:
    """In plain words, what the figures rest on; for the header."""
    if found.key == "evaluation":
        return f"every figure from {found.documents:,} random documents that never trained it"
    return f"out of bag: {plural(found.documents, 'training document')}, each judged by trees that never saw it"


def basis_words(found: Measured, evaluation_documents: int) -> str:
    """What would give better figures; empty when the best ones are shown."""
    if found.key == "evaluation":
        return ""
    graded = (
        "none is"
        if not evaluation_documents
        else f"{evaluation_documents} {'is' if evaluation_documents == 1 else 'are'}"
    )
    return (
        f"Figures from random documents that never train are better. They show from {MIN_EVALUATION} such documents on; "
        f"{graded} graded so far. Grade serves them among the others."
    )


def signed(value: float) -> str:
    """Two decimals, with a real minus sign."""
    return f"{value:.2f}".replace("-", "\u2212")


def figure_words(name: str, found: Measured) -> tuple[str, str]:
    """A figure's value, and below it its interval and number; or why it is not defined."""
    figure = found.figures.get(name, {})
    value = figure.get("value")
    if value is None:
        return "–", f"not defined: {figure.get('why') or 'not measured'}"
    parts = [f"{interval(figure)} at 95{NB}%", plural(int(figure.get("n", 0)), "document")]
    tokens = found.figures.get(BY_TOKENS.get(name, ""), {}).get("value")
    if tokens is not None:
        parts.append(f"by tokens {tokens:.2f}")
    return signed(value), " · ".join(parts)


def interval(figure: Mapping[str, Any]) -> str:
    """``0.85 – 0.95``."""
    low, high = figure.get("low"), figure.get("high")
    return "no interval" if low is None or high is None else f"{signed(low)}{NB}–{NB}{signed(high)}"


def bracketed(figure: Mapping[str, Any]) -> str:
    """``0.91 [0.85, 0.95]``, or a dash."""
    if figure.get("value") is None:
        return "–"
    low, high = figure.get("low"), figure.get("high")
    inside = "" if low is None or high is None else f" [{signed(low)}, {signed(high)}]"
    return f"{signed(figure['value'])}{inside}"


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One point of the learning curve that has a value: grades, rank agreement and its interval."""

    grades: int
    value: float
    low: float
    high: float


def curve_points(metrics: Mapping[str, Any]) -> list[CurvePoint]:
    """The points that are defined, by number of grades."""
    found = []
    for point in metrics.get("learning_curve") or ():
        figure = point.get("spearman") or {}
        value = figure.get("value")
        if value is not None:
            low = value if figure.get("low") is None else figure["low"]
            high = value if figure.get("high") is None else figure["high"]
            found.append(CurvePoint(int(point["grades"]), float(value), float(low), float(high)))
    return sorted(found, key=lambda p: p.grades)


def curve_words(points: Sequence[CurvePoint]) -> str:
    """What the curve says, for people who do not see it and as its caption."""
    if not points:
        return "Too few grades for a curve."
    last = points[-1]
    if len(points) == 1:
        return f"{signed(last.value)} at {plural(last.grades, 'grade')}; more grades make a curve."
    first = points[0]
    return (
        f"From {signed(first.value)} at {first.grades:,} to {signed(last.value)} at {plural(last.grades, 'grade')}. "
        "The band is the 95\u00a0% interval."
    )


def many(count: float) -> str:
    """``7,912``, ``88 k``, ``6.1 M``, ``2.4 G``: short, for tokens."""
    for size, letter in ((1e9, "G"), (1e6, "M")):
        if count >= size * 0.9995:
            return f"{count / size:,.1f}{NB}{letter}"
    return f"{count / 1e3:,.0f}{NB}k" if count >= 10_000 else f"{count:,.0f}"


def plural(count: int, word: str) -> str:
    """``1 page``, ``38 pages``."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def keeps_words(documents: int, tokens: int) -> str:
    """``7,912 documents · 6.1 M tokens``."""
    return f"{plural(documents, 'document')} · {many(tokens)} token{'' if tokens == 1 else 's'}"


_TOKENS = re.compile(r"(\d[\d,' \u00a0]*(?:\.\d+)?|\.\d+)\s*([kmg]?)", re.IGNORECASE)


def parse_tokens(text: str) -> int | None:
    """A token budget as people write it (``250,000``, ``500 k``, ``6.1M``); None when it is none."""
    match = _TOKENS.fullmatch(text.strip().removesuffix("tokens").strip())
    if match is None:
        return None
    number = float(re.sub(r"[,' \u00a0]", "", match[1]))
    return round(number * {"": 1, "k": 1e3, "m": 1e6, "g": 1e9}[match[2].lower()])


def ago(stamp: str, now: datetime | None = None) -> str:
    """``just now``, ``3 min ago``, ``2 h ago``, ``5 days ago``; the date for what is older, the text when it is none."""
    try:
        then = datetime.fromisoformat(stamp)
    except ValueError:
        return stamp
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    seconds = ((now or datetime.now(UTC)) - then).total_seconds()
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{seconds // 60:.0f} min ago"
    if seconds < 86_400:
        return f"{seconds // 3600:.0f} h ago"
    days = int(seconds // 86_400)
    return f"{plural(days, 'day')} ago" if days < 14 else then.date().isoformat()


def cut_words(score: float | None, budget: int | None) -> str:
    """``cut 3.0`` or ``budget 6.1 M tokens``."""
    return f"cut {cut_number(score)}" if score is not None else f"budget {many(budget or 0)} tokens"


def cut_number(cut: float) -> str:
    """``3.0``, ``2.95``."""
    text = f"{cut:.2f}"
    return text.removesuffix("0")


def served_rows(strategies: Mapping[str, int], shares: Mapping[str, float]) -> list[tuple[str, str, str]]:
    """How graded documents were served, most first, with the share that the mixed queue gives to it now."""
    names = sorted({*strategies, *shares}, key=lambda n: (-strategies.get(n, 0), -shares.get(n, 0.0), n))
    return [(SERVED.get(n, n), f"{strategies.get(n, 0):,}", f"{shares[n]:.0%}" if n in shares else "–") for n in names]


def versions_note(history: Sequence[ProbeInfo]) -> str:
    """Which probes were measured out of bag, and which on random documents."""
    inside = [info.id for info in history if measured(info.metrics).key == "out_of_bag"]
    if not inside:
        return "All measured on random documents that never trained them."
    if len(inside) == len(history):
        return "All measured out of bag."
    return (
        f"Measured out of bag: {', '.join(map(str, inside))}. The others on random documents that never trained them."
    )
