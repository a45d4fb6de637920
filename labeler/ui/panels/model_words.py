"""The sections of Model in words: figures by set, advice, calibration, confusion, features, the queue. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from labeler.ui.language import figure, tr, trn
from labeler.ui.panels.model_figure_words import HEADS, ROWS, at_grade
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
from labeler.ui.panels.model_text import MIN_EVALUATION, documents_words, inside, signed
from labeler.ui.panels.model_why import advice_sentences, why_words

if TYPE_CHECKING:
    from labeler.stages.queue import QueueReport

NO_STREAM: Final = tr(
    "No document of the evaluation stream is graded yet: Grade draws some of what it serves at random and keeps these apart; "
    "they never train."
)
NOT_MEASURED: Final = tr(
    "Not measured: too few documents were graded for it, or this probe is from before it was measured. "
    "Training again adds it as soon as there are enough."
)
OUTCOMES: Final = {"go on": tr("Go on"), "enough": tr("Enough"), "too early to say": tr("Too early to say")}
FAMILY_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "embedding": (tr("Meaning"), tr("What the passages mean: the encoder's embedding")),
    "statistics": (tr("Statistics"), tr("Length, words, lines and marks of the text, and what the rules measure")),
    "words": (tr("Words"), tr("Which words occur: a linear view, fitted to the grades")),
    "directions": (tr("Directions"), tr("Linear views on the embedding, fitted to the grades")),
}
FAMILY_NAMES: Final[Mapping[str, str]] = {
    "embedding": tr("meaning", about="a family of features, in a sentence"),
    "statistics": tr("statistics", about="a family of features, in a sentence"),
    "words": tr("words", about="a family of features, in a sentence"),
    "directions": tr("directions", about="a family of features, in a sentence"),
}
KIND_WORDS: Final = {"page": tr("Pages"), "lesson": tr("Lessons")}


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
    cells = [[one.figures.get(name, Measure(why=tr("not measured"))) for one in sets] for name, _, _ in wanted]
    return FigureTable(
        heads=tuple((f"{HEADS[one.key][0]} · {figure(one.documents, ',')}", set_words(one)) for one in sets),
        rows=tuple(
            (at_grade(name, title, found.cut), tip, tuple(map(measure_words, line)))
            for (name, title, tip), line in zip(wanted, cells, strict=True)
        ),
        why=tuple(tuple(why_words(m.why) if m.value is None else "" for m in line) for line in cells),
        notes=tuple(_notes(found, sets)),
    )


def _notes(found: ProbeFigures, shown: Sequence[FigureSet]) -> list[str]:
    stream = found.sets.get("evaluation")
    absent = [] if stream and stream.documents else [NO_STREAM]
    for key in ("page", "lesson", "weighted") if not absent else ("weighted",):
        one = found.sets.get(key)
        if one is not None and not one.documents and one.why:
            absent.append(f"{HEADS[key][0]}: {why_words(one.why)}.")
    return [*(set_words(one) for one in shown), *absent]


def set_words(one: FigureSet) -> str:
    """What a set is: ``Pages: the random documents that are web pages.``"""
    title, words = HEADS[one.key]
    sentences = [f"{title}: {words}"]
    if one.effective is not None:
        worth = round(one.effective)
        sentences.append(
            trn("They tell as much as {count:,} document.", "They tell as much as {count:,} documents.", worth)
        )
    if one.key == "evaluation" and 0 < one.documents < MIN_EVALUATION:
        sentences.append(tr("Few so far: intervals are wide below {fewest}.", fewest=MIN_EVALUATION))
    return " ".join(sentences)


def measure_words(one: Measure) -> str:
    """``0.91 [0.85, 0.95]``, or a dash."""
    return "–" if one.value is None else signed(one.value) + inside(one.low, one.high)


def advice_words(advice: Advice | None) -> tuple[str, str]:
    """The advice in a word or two, and its reason."""
    if advice is None:
        return "–", tr("This probe was trained before there was advice. Train again to get it.")
    title = OUTCOMES.get(advice.outcome, advice.outcome.capitalize() or "–")
    return title, " ".join(advice_sentences(advice.reasons)) or advice.words


def missing_words(found: ProbeFigures) -> str:
    """What a new training would add; empty for nothing."""
    return tr("Training again would add {parts}.", parts=listed(found.missing)) if found.missing else ""


def listed(names: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *others, last = names or ("",)
    return tr("{rest} and {last}", rest=", ".join(others), last=last) if others else last


def on_words(on: str) -> str:
    """``on documents held out`` or ``out of bag``."""
    return tr("on documents held out from training") if on == "held out" else tr("out of bag")


def calibration_words(found: Calibration) -> str:
    """What the calibration plot says."""
    if not found.bins:
        return NOT_MEASURED
    return trn(
        "{documents}, {on}. In {right} of {count:,} group the 95\u00a0% interval reaches the diagonal, "
        "where what was predicted is what people graded.",
        "{documents}, {on}. In {right} of {count:,} groups the 95\u00a0% interval reaches the diagonal, "
        "where what was predicted is what people graded.",
        len(found.bins),
        documents=documents_words(sum(b.documents for b in found.bins)),
        on=on_words(found.on),
        right=sum(b.low <= b.predicted <= b.high for b in found.bins),
    )


def calibration_lines(found: Calibration) -> list[str]:
    """One line for each group, for those who point at the plot or do not see it."""
    return [
        tr(
            "predicted {predicted:.0%}, graded {graded:.0%} ({low:.0%} to {high:.0%}), {documents}",
            predicted=b.predicted,
            graded=b.observed,
            low=b.low,
            high=b.high,
            documents=documents_words(b.documents),
        )
        for b in found.bins
    ]


def confusion_words(found: Confusion) -> str:
    """How many documents have their grade, and how many are one off."""
    total = found.documents
    if not total:
        return NOT_MEASURED
    size = range(len(found.table))
    return trn(
        "{exact:,} of {count:,} document score exactly their grade, {near:,} at most one off, {on}. "
        "Colour is the share of a row.",
        "{exact:,} of {count:,} documents score exactly their grade, {near:,} at most one off, {on}. "
        "Colour is the share of a row.",
        total,
        exact=sum(found.table[i][i] for i in size),
        near=sum(found.table[i][j] for i in size for j in size if abs(i - j) <= 1),
        on=on_words(found.on),
    )


def certainty_words(found: Certainty) -> str:
    """``Pages: the probability is calibrated; each score has an interval.``"""
    kind = KIND_WORDS.get(found.kind, found.kind)
    if found.calibrated and found.interval:
        return tr(
            "{kind}: probabilities are calibrated, and each score has an interval that holds 90\u00a0% of grades.",
            kind=kind,
        )
    if found.calibrated:
        lacks = tr("without intervals")
    elif found.interval:
        lacks = tr("not calibrated")
    else:
        lacks = tr("not calibrated and without intervals")
    why = f": {why_words(found.why)}" if found.why else ""
    return f"{kind}: {lacks}{why}.".replace("..", ".")


def drop_words(found: FamilyDrop | None) -> tuple[str, str]:
    """What a family brings, as a number with its interval and as a verdict."""
    if found is None:
        return "–", tr("not measured in this probe")
    sign = "+" if found.drop > 0 else ""
    return f"{sign}{fine(found.drop)}{inside(found.low, found.high, fine)}", drop_verdict(found)


def fine(value: float) -> str:
    """Three decimals: what a family brings is small."""
    return figure(value, ".3f").replace("-", "\u2212")


def drop_verdict(found: FamilyDrop) -> str:
    """Whether leaving a family out makes a difference that its interval can tell from none."""
    if found.low is None or found.high is None:
        return tr("one measurement, without an interval")
    if found.low > 0:
        return tr("helps", about="a family of features")
    if found.high < 0:
        return tr("hurts", about="a family of features")
    return tr("no clear difference", about="a family of features")


def family_names(families: Collection[str]) -> str:
    """``meaning, words and directions``, in the order they stand in the probe."""
    return listed([FAMILY_NAMES[name] for name in FAMILY_NAMES if name in families])


def choice_words(wanted: Collection[str], read: Collection[str], probe: int) -> str:
    """What the next training reads, where that differs from what the probe read."""
    before = family_names(read)
    if set(wanted) == set(read):
        return tr("Probe {probe} read {before}; the next training reads the same.", probe=probe, before=before)
    return tr(
        "The next training reads {next}. Probe {probe} read {before}; its scores stay.",
        next=family_names(wanted),
        probe=probe,
        before=before,
    )


def stock_rows(found: QueueReport) -> list[tuple[str, int]]:
    """What is left to grade, in words."""
    rows = [
        (tr("open", about="documents to grade"), max(0, found.left - found.skipped)),
        (tr("skipped; they come back last"), found.skipped),
        (tr("behind an equal or similar text"), found.behind_twin),
    ]
    shared = [
        (tr("on people's desks now"), found.with_others),
        (tr("answered by as many people as wanted"), found.enough),
    ]
    return [*rows, *((words, count) for words, count in shared if count)]
