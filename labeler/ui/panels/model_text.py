"""Figures, cuts and probes in words. Pure; Home uses it, too."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from labeler.domain.probes import ProbeInfo
from labeler.ui.language import current, figure, tr, trn
from labeler.ui.panels.model_figure_words import ROWS
from labeler.ui.panels.model_why import why_words

NB: Final = "\u00a0"
MIN_EVALUATION: Final = 30
"""Documents of the evaluation stream from which its figures are shown instead of those out of bag."""

FIGURES: Final = tuple(row for key in ("precision", "recall", "spearman") for row in ROWS if row[0] == key)
BY_TOKENS: Final = {"precision": "precision_tokens", "recall": "recall_tokens"}
SERVED: Final[Mapping[str, str]] = {
    "cold-start": tr("stands for many, before there were scores"),
    "uncertainty": tr("the probe was unsure"),
    "committee": tr("the probe's trees disagreed"),
    "gain": tr("makes other scores surer"),
    "rare": tr("search for rare high grades"),
    "typical": tr("typical of documents without a grade"),
    "random": tr("at random"),
    "gold": tr("settled before, to compare people"),
    "evaluation": tr("at random, for these figures only"),
    "chosen": tr("chosen by hand"),
    "import": tr("imported grades"),
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


def documents_words(count: int) -> str:
    """``1 document``, ``38 documents``."""
    return trn("{count:,} document", "{count:,} documents", count)


def grades_words(count: int) -> str:
    """``1 grade``, ``38 grades``."""
    return trn("{count:,} grade", "{count:,} grades", count)


def measured_on(found: Measured) -> str:
    """In plain words, what the figures rest on; for the header."""
    if found.key == "evaluation":
        return tr("every figure from {count:,} random documents that never trained it", count=found.documents)
    return trn(
        "out of bag: {count:,} training document, each judged by trees that never saw it",
        "out of bag: {count:,} training documents, each judged by trees that never saw it",
        found.documents,
    )


def basis_words(found: Measured, evaluation_documents: int) -> str:
    """What would give better figures; empty when the best ones are shown."""
    if found.key == "evaluation":
        return ""
    if not evaluation_documents:
        return tr(
            "Figures from random documents that never train are better. They show from {fewest} such documents on; "
            "none is graded so far. Grade serves them among the others.",
            fewest=MIN_EVALUATION,
        )
    return trn(
        "Figures from random documents that never train are better. They show from {fewest} such documents on; "
        "{count} is graded so far. Grade serves them among the others.",
        "Figures from random documents that never train are better. They show from {fewest} such documents on; "
        "{count} are graded so far. Grade serves them among the others.",
        evaluation_documents,
        fewest=MIN_EVALUATION,
    )


def signed(value: float) -> str:
    """Two decimals, with a real minus sign."""
    return figure(value, ".2f").replace("-", "\u2212")


def figure_words(name: str, found: Measured) -> tuple[str, str]:
    """A figure's value, and below it its interval and number; or why it is not defined."""
    of = found.figures.get(name, {})
    value = of.get("value")
    if value is None:
        return "–", tr("not defined: {why}", why=why_words(str(of.get("why") or "")) or tr("not measured"))
    sure = tr("{interval} at 95\u00a0%", interval=interval(of))
    parts = [sure, documents_words(int(of.get("n", 0)))]
    tokens = found.figures.get(BY_TOKENS.get(name, ""), {}).get("value")
    if tokens is not None:
        parts.append(tr("by tokens {share:.2f}", share=tokens))
    return signed(value), " · ".join(parts)


def interval(of: Mapping[str, Any]) -> str:
    """``0.85 – 0.95``."""
    low, high = of.get("low"), of.get("high")
    return tr("no interval") if low is None or high is None else f"{signed(low)}{NB}–{NB}{signed(high)}"


def bracketed(of: Mapping[str, Any]) -> str:
    """``0.91 [0.85, 0.95]``, or a dash."""
    if of.get("value") is None:
        return "–"
    return signed(of["value"]) + inside(of.get("low"), of.get("high"))


def inside(low: float | None, high: float | None, written: Callable[[float], str] = signed) -> str:
    """`` [0.85, 0.95]``, with a semicolon where numbers have commas; empty without an interval."""
    between = ", " if current() == "en" else "; "
    return "" if low is None or high is None else f" [{written(low)}{between}{written(high)}]"


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
        return tr("Too few grades for a curve.")
    last, value = points[-1], signed(points[-1].value)
    if len(points) == 1:
        return trn(
            "{value} at {count:,} grade; more grades make a curve.",
            "{value} at {count:,} grades; more grades make a curve.",
            last.grades,
            value=value,
        )
    return trn(
        "From {before} at {first:,} to {value} at {count:,} grade. The band is the 95\u00a0% interval.",
        "From {before} at {first:,} to {value} at {count:,} grades. The band is the 95\u00a0% interval.",
        last.grades,
        before=signed(points[0].value),
        first=points[0].grades,
        value=value,
    )


def many(count: float) -> str:
    """``7,912``, ``88 k``, ``6.1 M``, ``2.4 G``: short, for tokens."""
    for size, letter in ((1e9, "G"), (1e6, "M")):
        if count >= size * 0.9995:
            return f"{figure(count / size, ',.1f')}{NB}{letter}"
    return f"{figure(count / 1e3, ',.0f')}{NB}k" if count >= 10_000 else figure(count, ",.0f")


def keeps_words(documents: int, tokens: int) -> str:
    """``7,912 documents · 6.1 M tokens``."""
    return f"{documents_words(documents)} · {trn('{amount} token', '{amount} tokens', tokens, amount=many(tokens))}"


_AMOUNT = re.compile(r"([\d.,' \u00a0\u202f]*\d[' \u00a0\u202f]*)([kmg]?)\s*(?:tokens)?", re.IGNORECASE)
_SPACES = re.compile(r"[' \u00a0\u202f]")
_PLAIN = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_IN_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d*)?")


def parse_tokens(text: str) -> int | None:
    """A token budget as people write it (``250,000``, ``500 k``, ``6.1M``); None when it is none.

    A comma is what it is in the language of the screen; a point too, but ``6.1`` can only be meant in one way.
    """
    match = _AMOUNT.fullmatch(text.strip())
    number = None if match is None else _number(_SPACES.sub("", match[1]))
    if match is None or number is None:
        return None
    return round(number * {"": 1, "k": 1e3, "m": 1e6, "g": 1e9}[match[2].lower()])


def _number(text: str) -> float | None:
    if current() == "en":
        plain = text.replace(",", "")
    else:
        plain = (text.replace(".", "") if _IN_THOUSANDS.fullmatch(text) else text).replace(",", ".")
    return float(plain) if _PLAIN.fullmatch(plain) else None


def ago(stamp: str, now: datetime | None = None) -> str:
    """``just now``, ``3 min ago``, ``2 h ago``, ``5 days ago``; the date for what is older, the text when it is none."""
    try:
        then = datetime.fromisoformat(stamp)
    except ValueError:
        return stamp
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    seconds = ((now or datetime.now(UTC)) - then).total_seconds()
    if seconds < 60:
        return tr("just now")
    if seconds < 3600:
        return tr("{minutes:.0f} min ago", minutes=seconds // 60)
    if seconds < 86_400:
        return tr("{hours:.0f} h ago", hours=seconds // 3600)
    days = int(seconds // 86_400)
    return trn("{count} day ago", "{count} days ago", days) if days < 14 else then.date().isoformat()


def cut_words(score: float | None, budget: int | None) -> str:
    """``cut 3.0`` or ``budget 6.1 M tokens``."""
    if score is not None:
        return tr("cut {cut}", cut=cut_number(score))
    return tr("budget {amount} tokens", amount=many(budget or 0))


def cut_number(cut: float) -> str:
    """``3.0``, ``2.95``."""
    return figure(cut, ".2f").removesuffix("0")


def served_rows(strategies: Mapping[str, int], shares: Mapping[str, float]) -> list[tuple[str, str, str]]:
    """How graded documents were served, most first, with the share that the mixed queue gives to it now."""
    names = sorted({*strategies, *shares}, key=lambda n: (-strategies.get(n, 0), -shares.get(n, 0.0), n))
    return [
        (SERVED.get(n, n), figure(strategies.get(n, 0), ","), figure(shares[n], ".0%") if n in shares else "–")
        for n in names
    ]


def versions_note(history: Sequence[ProbeInfo]) -> str:
    """Which probes were measured out of bag, and which on random documents."""
    out_of_bag = [info.id for info in history if measured(info.metrics).key == "out_of_bag"]
    if not out_of_bag:
        return tr("All measured on random documents that never trained them.")
    if len(out_of_bag) == len(history):
        return tr("All measured out of bag.")
    return tr(
        "Measured out of bag: {probes}. The others on random documents that never trained them.",
        probes=", ".join(map(str, out_of_bag)),
    )
