"""The sections of Model in words: figures by set, advice, calibration, confusion, features, the queue. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from labeler.ui.panels.model_metrics import (
    Advice,
    Calibration,
    Certainty,
    Confusion,
    FamilyDrop,
    FigureSet,
    Measure,
    ProbeFigures,
)
from labeler.ui.panels.model_text import MIN_EVALUATION, plural, signed

if TYPE_CHECKING:
    from labeler.stages.queue import QueueReport

ROWS: Final[tuple[tuple[str, str, str], ...]] = (
    ("spearman", "Rank agreement with people", "Spearman's rank correlation of grades and scores: 1 is the same order"),
    ("mean_absolute_error", "Mean absolute error", "How far a score is from the grade, on average; 0 is exact"),
    ("quadratic_kappa", "Agreement beyond chance", "Quadratic kappa: 0 is chance, 1 is agreement; far misses count more"),
    ("accuracy", "Exactly the grade", "Share of documents whose rounded score is the grade that people gave"),
    ("accuracy_within_one", "At most one grade off", "Share of documents whose rounded score is the grade or the one beside it"),
    ("precision", "Precision at the cut", "Of the documents the probe would keep, the share that people graded high enough"),
    ("recall", "Recall at the cut", "Of the documents that people graded high enough, the share the probe would keep"),
    ("precision_tokens", "Precision by tokens", "The same, but each document counts by its tokens"),
    ("recall_tokens", "Recall by tokens", "The same, but each document counts by its tokens"),
    ("brier", "Error of the probabilities", "Brier score of the probability to reach the cut: 0 is best, 0.25 is a coin"),
    ("interval_coverage", "Grades inside the interval", "Share of grades that lie between the ends of the score's interval; 0.90 is meant"),
    ("calibration_error", "Calibration error", "How far predicted probabilities are from what people graded, on average"),
)  # fmt: skip
HEADS: Final[Mapping[str, tuple[str, str]]] = {
    "evaluation": ("Random", "served at random and kept apart; never trained on. These are the figures to publish."),
    "page": ("Pages", "the random documents that are web pages."),
    "lesson": ("Lessons", "the random documents that are lessons; they have figures of their own."),
    "weighted": ("All, weighted", "every graded document, weighted by how likely it was to be served."),
    "out_of_bag": ("Out of bag", "training documents, each judged by trees that never saw it."),
}
"""What a set is called, and what it is."""
NO_STREAM: Final = (
    "No document of the evaluation stream is graded yet: Grade draws some of what it serves at random and keeps these apart; "
    "they never train."
)
NOT_MEASURED: Final = (
    "Not measured: too few documents were graded for it, or this probe is from before it was measured. "
    "Training again adds it as soon as there are enough."
)
OUTCOMES: Final = {"go on": "Go on", "enough": "Enough", "too early": "Too early to say"}
FAMILY_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "embedding": ("Meaning", "What the passages mean: the encoder's embedding"),
    "statistics": ("Statistics", "Length, words, lines and marks of the text, and what the rules measure"),
    "words": ("Words", "Which words occur: a linear view, fitted to the grades"),
    "directions": ("Directions", "Linear views on the embedding, fitted to the grades"),
}
KIND_WORDS: Final = {"page": "Pages", "lesson": "Lessons"}


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Figures by set, ready to be shown.

    Attributes:
        heads: name of each column and what it is. rows: title, tip, and the cells.
        why: for each cell that has no value, why; the same shape as the cells.
        notes: what the columns are, and why others are missing.
    """

    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, str, tuple[str, ...]], ...]
    why: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]


def figure_table(found: ProbeFigures) -> FigureTable:
    """A column for each set that has documents, a row for each figure that any of them has."""
    sets = [found.sets[key] for key in HEADS if key in found.sets and found.sets[key].documents]
    wanted = [row for row in ROWS if any(row[0] in one.figures for one in sets)]
    cells = [[one.figures.get(name, Measure(why="not measured")) for one in sets] for name, _, _ in wanted]
    return FigureTable(
        heads=tuple((f"{HEADS[one.key][0]} · {one.documents:,}", set_words(one)) for one in sets),
        rows=tuple(
            (_at_cut(name, title, found.cut), tip, tuple(map(measure_words, line)))
            for (name, title, tip), line in zip(wanted, cells, strict=True)
        ),
        why=tuple(tuple(m.why if m.value is None else "" for m in line) for line in cells),
        notes=tuple(_notes(found, sets)),
    )


def _at_cut(name: str, title: str, cut: float) -> str:
    return title.replace("the cut", f"grade {cut:g}") if name in ("precision", "recall") else title


def _notes(found: ProbeFigures, shown: Sequence[FigureSet]) -> list[str]:
    stream = found.sets.get("evaluation")
    absent = [] if stream and stream.documents else [NO_STREAM]
    for key in ("page", "lesson", "weighted") if not absent else ("weighted",):
        one = found.sets.get(key)
        if one is not None and not one.documents and one.why:
            absent.append(f"{HEADS[key][0]}: {one.why}.")
    return [*(set_words(one) for one in shown), *absent]


def set_words(one: FigureSet) -> str:
    """What a set is: ``Pages: the random documents that are web pages.``"""
    title, words = HEADS[one.key]
    few = f" Few so far: intervals are wide below {MIN_EVALUATION}." if 0 < one.documents < MIN_EVALUATION else ""
    weigh = "" if one.effective is None else f" They tell as much as {plural(round(one.effective), 'document')}."
    return f"{title}: {words}{weigh}{few if one.key == 'evaluation' else ''}"


def measure_words(one: Measure) -> str:
    """``0.91 [0.85, 0.95]``, or a dash."""
    if one.value is None:
        return "–"
    inside = "" if one.low is None or one.high is None else f" [{signed(one.low)}, {signed(one.high)}]"
    return signed(one.value) + inside


def advice_words(advice: Advice | None) -> tuple[str, str]:
    """The advice in a word or two, and its reason."""
    if advice is None:
        return "–", "This probe was trained before there was advice. Train again to get it."
    title = OUTCOMES.get(advice.outcome, advice.outcome.capitalize() or "–")
    return title, advice.words


def missing_words(found: ProbeFigures) -> str:
    """What a new training would add; empty for nothing."""
    if not found.missing:
        return ""
    *others, last = found.missing
    return f"Training again would add {', '.join(others)}{' and ' if others else ''}{last}."


def on_words(on: str) -> str:
    """``on documents held out`` or ``out of bag``."""
    return "on documents held out from training" if on == "held out" else "out of bag"


def calibration_words(found: Calibration) -> str:
    """What the calibration plot says."""
    if not found.bins:
        return NOT_MEASURED
    right = sum(b.low <= b.predicted <= b.high for b in found.bins)
    total = sum(b.documents for b in found.bins)
    return (
        f"{plural(total, 'document')}, {on_words(found.on)}. In {right} of {plural(len(found.bins), 'group')} "
        "the 95\u00a0% interval reaches the diagonal, where what was predicted is what people graded."
    )


def calibration_lines(found: Calibration) -> list[str]:
    """One line for each group, for those who point at the plot or do not see it."""
    return [
        f"predicted {b.predicted:.0%}, graded {b.observed:.0%} ({b.low:.0%} to {b.high:.0%}), {plural(b.documents, 'document')}"
        for b in found.bins
    ]


def confusion_words(found: Confusion) -> str:
    """How many documents have their grade, and how many are one off."""
    total = found.documents
    if not total:
        return NOT_MEASURED
    size = range(len(found.table))
    exact = sum(found.table[i][i] for i in size)
    near = sum(found.table[i][j] for i in size for j in size if abs(i - j) <= 1)
    return (
        f"{exact:,} of {plural(total, 'document')} score exactly their grade, {near:,} at most one off, "
        f"{on_words(found.on)}. Colour is the share of a row."
    )


def certainty_words(found: Certainty) -> str:
    """``Pages: the probability is calibrated; each score has an interval.``"""
    kind = KIND_WORDS.get(found.kind, found.kind)
    if found.calibrated and found.interval:
        return f"{kind}: probabilities are calibrated, and each score has an interval that holds 90\u00a0% of grades."
    lacks = " and ".join(
        words for has, words in ((found.calibrated, "not calibrated"), (found.interval, "without intervals")) if not has
    )
    return f"{kind}: {lacks}{f': {found.why}' if found.why else ''}.".replace("..", ".")


def drop_words(found: FamilyDrop | None) -> tuple[str, str]:
    """What a family brings, as a number with its interval and as a verdict."""
    if found is None:
        return "–", "not measured in this probe"
    sign = "+" if found.drop > 0 else ""
    inside = "" if found.low is None or found.high is None else f" [{fine(found.low)}, {fine(found.high)}]"
    return f"{sign}{fine(found.drop)}{inside}", drop_verdict(found)


def fine(value: float) -> str:
    """Three decimals: what a family brings is small."""
    return f"{value:.3f}".replace("-", "\u2212")


def drop_verdict(found: FamilyDrop) -> str:
    """Whether leaving a family out makes a difference that its interval can tell from none."""
    if found.low is None or found.high is None:
        return "one measurement, without an interval"
    if found.low > 0:
        return "helps"
    return "hurts" if found.high < 0 else "no clear difference"


def family_names(families: Collection[str]) -> str:
    """``meaning, words and directions``, in the order they stand in the probe."""
    names = [FAMILY_WORDS[name][0].lower() for name in FAMILY_WORDS if name in families]
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def choice_words(wanted: Collection[str], read: Collection[str], probe: int) -> str:
    """What the next training reads, where that differs from what the probe read."""
    if set(wanted) == set(read):
        return f"Probe {probe} read {family_names(read)}; the next training reads the same."
    return f"The next training reads {family_names(wanted)}. Probe {probe} read {family_names(read)}; its scores stay."


def stock_rows(found: QueueReport) -> list[tuple[str, int]]:
    """What is left to grade, in words."""
    rows = [
        ("open", max(0, found.left - found.skipped)),
        ("skipped; they come back last", found.skipped),
        ("behind an equal or similar text", found.behind_twin),
    ]
    shared = [("on people's desks now", found.with_others), ("answered by as many people as wanted", found.enough)]
    return [*rows, *((words, count) for words, count in shared if count)]
