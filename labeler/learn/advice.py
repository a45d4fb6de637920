"""Whether more grades are worth it, and why: a pure function of the figures there are.

Two questions are asked. Are the figures at the cut certain enough? A figure's interval narrows with the documents behind
it, and of every so many grades one goes to the evaluation stream, so it can be said what more grades would bring. And
does the probe still get better? The last stretch of the learning curve tells.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from labeler.domain.wording import Phrase, filled, phrase
from labeler.learn.intervals import Figure, clopper_pearson
from labeler.learn.whys import NOT_MEASURED, told

FEWEST = 30  # documents of the evaluation stream; fewer give no advice
GOAL = 0.05  # half an interval of precision and of recall at the cut that is good enough
STEPS = (50, 100, 200, 300, 500, 1000, 2000, 5000, 10_000)  # numbers of grades that people think in
_WORTH = 0.75  # a step is worth naming when it narrows an interval to this part of it
_STRETCH = 0.6  # the last stretch of a curve begins at this part of its documents, or before


class Outcome(StrEnum):
    """What to do."""

    GO_ON = "go on"
    ENOUGH = "enough"
    TOO_EARLY = "too early to say"


class About(StrEnum):
    """What a reason is about."""

    STREAM = "evaluation stream"  # it is too small: from ``now`` documents to ``then`` by ``grades`` more grades
    UNDEFINED = "undefined"  # figure ``name`` has no value, because of ``why``
    WIDE = "wide"  # half the interval of ``name`` would go from ``now`` to ``then`` by ``grades`` more grades
    NARROW = "narrow"  # half the interval of ``name`` is ``now``, and ``then`` was the goal
    RISING = "rising"  # from ``start`` to ``end`` documents Spearman rose from ``now`` to ``then``
    FLAT = "flat"  # the same, and no more than its interval leaves open
    FALLING = "falling"  # the same, and it fell


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, as numbers; see ``About`` for which are set."""

    about: About
    name: str = ""
    grades: int = 0
    now: float = 0.0
    then: float = 0.0
    start: int = 0
    end: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do, and the reasons, the weightiest first."""

    outcome: Outcome
    reasons: tuple[Reason, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The reasons as sentences."""
        return tuple(sentence(reason) for reason in self.reasons)


def advise(
    figures: Mapping[str, Figure],
    *,
    documents: int,
    stream: float,
    curve: Sequence[tuple[int, Figure]] = (),
    goal: float = GOAL,
) -> Advice:
    """Say whether to go on grading.

    Args:
        figures: of the evaluation stream; ``precision`` and ``recall`` are looked at.
        documents: graded documents of the evaluation stream.
        stream: share of the grades to come that goes to the evaluation stream, such as 0.1.
        curve: documents that trained and Spearman's correlation, from few to many.
        goal: half an interval that is narrow enough.
    """
    share = min(max(stream, 1e-6), 1.0)
    if documents < FEWEST:
        more = _up(round((FEWEST - documents) / share))
        return Advice(Outcome.TOO_EARLY, (Reason(About.STREAM, grades=more, now=documents, then=FEWEST),))
    at_cut = [_certainty(name, figures.get(name), documents, share, goal) for name in ("precision", "recall")]
    trend = _trend(curve)
    weighty = {About.WIDE: 0, About.UNDEFINED: 1, About.RISING: 2}
    reasons = sorted([*at_cut, *([trend] if trend else [])], key=lambda r: weighty.get(r.about, 3))
    going = any(r.about in weighty for r in reasons)
    return Advice(Outcome.GO_ON if going else Outcome.ENOUGH, tuple(reasons))


def _certainty(name: str, figure: Figure | None, documents: int, share: float, goal: float) -> Reason:
    if figure is None or figure.value is None or figure.low is None or figure.high is None:
        return Reason(About.UNDEFINED, name, why=figure.why if figure else NOT_MEASURED)
    now = (figure.high - figure.low) / 2.0
    if now <= goal:
        return Reason(About.NARROW, name, now=now, then=goal)
    for more in STEPS:
        then = _half(figure, 1.0 + more * share / documents)
        if then <= max(goal, _WORTH * now):
            break
    return Reason(About.WIDE, name, grades=more, now=now, then=then)


def _half(figure: Figure, larger: float) -> float:
    """Half the interval when the same share is seen in so many times the documents."""
    value = min(max(figure.value or 0.0, 0.0), 1.0)
    low, high = clopper_pearson(value * figure.n, figure.n)
    later = clopper_pearson(value * figure.n * larger, figure.n * larger)
    # The interval there is may be wider than the exact one of a share; more documents narrow it as much.
    return ((figure.high or 1.0) - (figure.low or 0.0)) / 2.0 * (later[1] - later[0]) / max(high - low, 1e-9)


def _trend(curve: Sequence[tuple[int, Figure]]) -> Reason | None:
    known = [(count, f.value, f.low) for count, f in curve if f.value is not None and f.low is not None]
    if len(known) < 2:
        return None
    end, then, low = known[-1]
    start, now, _ = next(p for p in reversed(known[:-1]) if p[0] <= _STRETCH * end or p == known[0])
    about = About.FALLING if then < now else About.FLAT if now >= low else About.RISING
    return Reason(about, "spearman", now=now, then=then, start=start, end=end)


def _up(grades: int) -> int:
    """The next number of grades that people think in."""
    return next((step for step in STEPS if step >= grades), grades)


_UNDEFINED: Final[Mapping[str, Phrase]] = {
    "precision": phrase("There is no precision at the cut: {why}."),
    "recall": phrase("There is no recall at the cut: {why}."),
}
_WIDE: Final[Mapping[str, Phrase]] = {
    "precision": phrase(
        "{grades:,} more grades would narrow precision at the cut from ±{now:.0f} to ±{then:.0f} points."
    ),
    "recall": phrase("{grades:,} more grades would narrow recall at the cut from ±{now:.0f} to ±{then:.0f} points."),
}
_NARROW: Final[Mapping[str, Phrase]] = {
    "precision": phrase("Precision at the cut is known to ±{now:.0f} points."),
    "recall": phrase("Recall at the cut is known to ±{now:.0f} points."),
}
_STREAM: Final = phrase(
    "{now:.0f} documents of the random evaluation stream are graded, and {then:.0f} are needed: "
    "about {grades:,} more grades."
)
_TREND: Final[Mapping[About, Phrase]] = {
    About.RISING: phrase(
        "The probe still gets better: from {start:,} to {end:,} documents Spearman's correlation rose "
        "from {now:.2f} to {then:.2f}."
    ),
    About.FLAT: phrase(
        "The probe hardly gets better: from {start:,} to {end:,} documents Spearman's correlation went "
        "from {now:.2f} to {then:.2f}, no more than its interval leaves open."
    ),
    About.FALLING: phrase(
        "The probe no longer gets better: from {start:,} to {end:,} documents Spearman's correlation fell "
        "from {now:.2f} to {then:.2f}."
    ),
}
_OF_A_FIGURE: Final = {About.UNDEFINED: _UNDEFINED, About.WIDE: _WIDE, About.NARROW: _NARROW}


def sentence(reason: Reason) -> Phrase:
    """A reason in plain words."""
    about = reason.about
    if about is About.STREAM:
        return filled(_STREAM, now=reason.now, then=reason.then, grades=reason.grades)
    if about in _TREND:
        return filled(_TREND[about], start=reason.start, end=reason.end, now=reason.now, then=reason.then)
    of = _OF_A_FIGURE[about][reason.name]
    if about is About.UNDEFINED:
        return filled(of, why=reason.why)
    return filled(of, grades=reason.grades, now=100 * reason.now, then=100 * reason.then)


def read_reason(record: Mapping[str, Any]) -> Reason | None:
    """A reason that was stored as JSON; None where this version does not know it."""
    try:
        found = Reason(
            About(record["about"]), str(record["name"]), int(record["grades"]), float(record["now"]),
            float(record["then"]), int(record["start"]), int(record["end"]), told(str(record["why"])),
        )  # fmt: skip
        sentence(found)
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return found
