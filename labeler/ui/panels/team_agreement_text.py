"""Agreement in words: what the figures are called, what they mean, and what they say of a team. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil, isfinite
from typing import TYPE_CHECKING, Final

from labeler.ui.panels.model_text import NB, plural, signed

if TYPE_CHECKING:
    from labeler.learn.agreement import Agreement, Pair
    from labeler.learn.agreement_people import Person
    from labeler.learn.intervals import Figure
    from labeler.stages.agreement import AgreementReport, Consensus

RELIABLE, TENTATIVE = 0.8, 0.667
"""Krippendorff's alpha from which grades can be relied on, and from which they allow tentative conclusions."""

ROWS: Final[tuple[tuple[str, str, str], ...]] = (
    ("alpha_ordinal", "Alpha, ordinal", "Krippendorff's alpha: 0 is chance, 1 is agreement; counts how many grades lie between two"),
    ("alpha_interval", "Alpha, interval", "Krippendorff's alpha with the squared distance of two grades"),
    ("alpha_nominal", "Alpha, nominal", "Krippendorff's alpha that takes grades for names: one apart is as bad as five"),
    ("quadratic_kappa", "Quadratic kappa", "Cohen's kappa with squared penalties, mean over pairs of people that share 10 documents or more"),
    ("exact", "Same grade", "Of all pairs of grades on one document, the share that is the same"),
    ("within_one", "At most one apart", "Of all pairs of grades on one document, the share that is at most one grade apart"),
    ("icc_agreement", "ICC(2,1), agreement", "Intraclass correlation; differences in severity count as disagreement"),
    ("icc_consistency", "ICC(3,1), consistency", "Intraclass correlation; differences in severity do not count"),
    ("icc_one_way", "ICC(1,1), one way", "Intraclass correlation that does not look at who graded what"),
)  # fmt: skip
MAIN: Final = ("alpha_ordinal", "quadratic_kappa", "within_one")
PERSON_HEAD: Final = ("Annotator", "Shared", "Severity", "severe    mild", "Use of scale", "Drift")
PERSON_TIPS: Final = (
    "Whose grades, the most severe first",
    "Documents that somebody else graded too",
    "Mean distance from the others' grades on the same documents; below 0 is severe",
    "The same as a dot on its 95 % interval; the upright line is where the others are",
    "Spread of the grades beside that of the others' on the same documents; below 1 uses less of the scale",
    "By how many grades severity changed from the first to the last document; above 0 became milder",
)
PAIR_HEAD: Final = ("Two people", "Shared", "Quadratic kappa")
HELD_OUT_HEAD: Final = ("Settled by", "Same grade", "Quadratic kappa", "Mean error")
WAYS: Final[Mapping[str, str]] = {
    "dawid-skene": "Dawid-Skene", "glad": "GLAD", "majority": "Majority", "median": "Median", "mean": "Mean",
    "reliability": "Mean by reliability",
}  # fmt: skip
SEEN: Final[tuple[tuple[str, str], ...]] = (
    ("all", "All grades"), ("blind", "Blind grades only"), ("not-blind", "Not blind only"),
)  # fmt: skip
"""What grades are looked at: values of ``labeler.stages.agreement.Seen``, and their words."""
FINDING: Final = "Finding how far people agree…"
SETTLING: Final = "Settling the shared documents…"
STOPPED: Final = "Stopped before the end."
NO_PERSON: Final = "Choose somebody in the table to see how severity went over time."
NO_CONSENSUS: Final = (
    "A model learns whom to believe and settles every shared document. Neither model knows that grades have an order, so "
    "each is compared with plain means on grades that it did not see."
)
NOTHING: Final = "Nothing to compare yet"
EMPTY: Final = "Let a second person grade some of the same documents, or record their grades with labeler grade."


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Cells of one person, why they are what they are, and the ends of the severity for its dot; None for no dot."""

    cells: tuple[str, ...]
    tips: tuple[str, ...]
    dot: tuple[float, float, float] | None


def figure_words(figure: Figure) -> tuple[str, str]:
    """A figure, and below it its interval and number; or why it is not defined."""
    if figure.value is None:
        return "–", figure.why
    return signed(figure.value), f"{ends(figure)} at 95{NB}% · {plural(figure.n, 'document')}"


def ends(figure: Figure) -> str:
    """``0.31 – 0.45``; an end without limit is ``any``."""
    low, high = (signed(end) if end is not None and isfinite(end) else "any" for end in (figure.low, figure.high))
    return f"{low}{NB}–{NB}{high}"


def short(figure: Figure) -> str:
    """``0.39 [0.31, 0.45]``; a dash where it is not defined."""
    if figure.value is None:
        return "–"
    return f"{signed(figure.value)} [{ends(figure).replace(f'{NB}–{NB}', ', ')}]"


def value(figure: Figure) -> str:
    """``0.39``; a dash where it is not defined."""
    return "–" if figure.value is None else signed(figure.value)


def verdict(report: AgreementReport) -> tuple[str, str]:
    """What the ordinal alpha says of single grades, in a word and in plain words."""
    alpha = report.overall.figures["alpha_ordinal"]
    if alpha.value is None or alpha.low is None or alpha.high is None:
        return "Not defined", alpha.why
    said, word = _verdict(alpha.low, alpha.high)
    return word, f"{said} {several(report.overall.figures['icc_agreement'])}".strip()


def _verdict(low: float, high: float) -> tuple[str, str]:
    if low >= RELIABLE:
        return f"All of the interval lies above {RELIABLE}: a single grade can be relied on.", "Reliable"
    if low >= TENTATIVE:
        return f"All of the interval lies above {TENTATIVE}: single grades allow tentative conclusions.", "Tentative"
    if high < TENTATIVE:
        return (
            f"All of the interval lies below {TENTATIVE}: one person's grade does not stand for another's.",
            "Unreliable",
        )
    return f"The interval spans {TENTATIVE}: more shared documents would tell.", "Cannot tell yet"


def several(icc: Figure) -> str:
    """How many people's mean grade would be reliable, after Spearman and Brown."""
    if icc.value is None or icc.value <= 0.0 or icc.value >= RELIABLE:
        return ""
    count = ceil(RELIABLE * (1.0 - icc.value) / (icc.value * (1.0 - RELIABLE)) - 1e-9)
    return f"The mean of {count:,} people's grades would be reliable."


def summary(report: AgreementReport) -> str:
    """Which grades these figures come from."""
    count = sum(report.grades.values())
    people = "one person" if len(report.grades) == 1 else f"{len(report.grades):,} people"
    parts = [
        f"{plural(count, 'grade')} of {people}",
        f"{plural(report.shared, 'document')} graded by two or more",
        f"{report.blind:,} blind, {report.not_blind:,} not blind, {report.unknown:,} not recorded",
    ]
    if report.outdated:
        parts.append(f"{report.outdated:,} under earlier rubrics left out")
    return " · ".join(parts)


def heads(report: AgreementReport) -> list[tuple[str, Agreement]]:
    """The columns of the table of figures; pages and lessons only where there are both."""
    found = [("All", report.overall)]
    kinds = [(kind, made) for kind, made in report.by_kind.items() if made.figures["exact"].value is not None]
    if len(kinds) > 1:
        found += [(f"{kind.value.capitalize()}s", made) for kind, made in kinds]
    return found


def figure_rows(columns: Sequence[tuple[str, Agreement]]) -> tuple[list[list[str]], list[list[str]]]:
    """Cells of the table of figures, and what more to say of them."""
    cells, tips = [], []
    for key, title, tip in ROWS:
        figures = [found.figures[key] for _, found in columns]
        cells.append([title, *(short(figure) for figure in figures)])
        tips.append([tip, *(figure.why or plural(figure.n, "document") for figure in figures)])
    return cells, tips


def by_severity(people: Sequence[Person]) -> list[Person]:
    """The most severe first; whose severity is not defined at the end, by name."""
    return sorted(people, key=lambda p: (p.severity.value is None, p.severity.value or 0.0, p.name))


def person_rows(people: Sequence[Person]) -> list[PersonRow]:
    """One row per person, in the order given."""
    return [_person_row(person) for person in people]


def _person_row(of: Person) -> PersonRow:
    severity = of.severity
    dot = None
    if severity.value is not None and severity.low is not None and severity.high is not None:
        dot = (severity.low, severity.value, severity.high)
    words = severity_words(severity)
    return PersonRow(
        (of.name, f"{of.shared:,}", value(severity), "", short(of.spread), short(of.drift)),
        (of.name, PERSON_TIPS[1], words, words, of.spread.why or PERSON_TIPS[4], of.drift.why or PERSON_TIPS[5]),
        dot,
    )


def severity_words(figure: Figure) -> str:
    """What a severity says."""
    if figure.value is None or figure.low is None or figure.high is None:
        return figure.why
    amount = f"by {abs(figure.value):.2f} grades ({ends(figure)})"
    if figure.high < 0:
        return f"More severe than the others {amount}"
    if figure.low > 0:
        return f"Milder than the others {amount}"
    return f"Neither severe nor mild as far as {plural(figure.n, 'document')} can tell ({ends(figure)})"


def reach(people: Sequence[Person]) -> float:
    """The end of the scale of severities: whole grades, from 1 to 5, that hold the well-known intervals."""
    known = [p.severity for p in people if p.severity.value is not None and p.shared >= 10]
    widest = max((max(abs(f.low or 0.0), abs(f.high or 0.0)) for f in known), default=1.0)
    return float(min(max(ceil(widest), 1), 5))


def scale_words(end: float) -> str:
    """What the dots stand on."""
    return f"The lines are 95{NB}% intervals, from {plural(round(end), 'grade')} below to {plural(round(end), 'grade')} above the others."


def drift_words(of: Person) -> str:
    """What became of somebody's severity."""
    drift = of.drift
    if drift.value is None or drift.low is None or drift.high is None:
        return f"{of.name}: {drift.why}"
    if drift.low > 0:
        said = f"became milder by {drift.value:.2f} grades"
    elif drift.high < 0:
        said = f"became more severe by {abs(drift.value):.2f} grades"
    else:
        said = "has not changed as far as these documents can tell"
    return f"{of.name} {said} ({ends(drift)}), from the first to the last of {plural(drift.n, 'shared document')}."


def block_lines(of: Person) -> list[str]:
    """Each stretch of time with its severity."""
    return [f"{_day(b.first)} to {_day(b.last)}: {short(b.severity)}" for b in of.blocks]


def block_ticks(of: Person) -> list[str]:
    """When each stretch began: the day, or the time where all of it was one day (UTC)."""
    begun = [datetime.fromtimestamp(b.first, UTC) for b in of.blocks]
    pattern = "%H:%M" if len({moment.date() for moment in begun}) == 1 else "%b %d"
    return [moment.strftime(pattern) for moment in begun]


def _day(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M")


def pair_rows(pairs: Sequence[Pair]) -> tuple[list[list[str]], list[list[str]]]:
    """Cells of the table of pairs, and what more to say of them."""
    cells = [[f"{p.first} and {p.second}", f"{p.shared:,}", short(p.quadratic_kappa)] for p in pairs]
    tips = [["", "Documents both graded", p.quadratic_kappa.why] for p in pairs]
    return cells, tips


def held_out_rows(found: Consensus) -> list[list[str]]:
    """How each way foretells a grade that it did not see."""
    return [
        [WAYS.get(way, way), short(h.exact), short(h.quadratic_kappa), short(h.mean_absolute_error)]
        for way, h in found.held_out.items()
    ]


def consensus_words(found: Consensus) -> str:
    """How many documents a model settled, and whether it does better than plain means on grades put aside."""
    if not found.documents:
        return EMPTY
    sure = sum(one.probability >= 0.9 for one in found.documents)
    name = WAYS[found.model.value]
    said = f"{name} settles {plural(len(found.documents), 'document')}, {sure:,} of them with a probability of 0.9 or more."
    mine, mean = found.held_out[found.model.value].quadratic_kappa, found.held_out["mean"].quadratic_kappa
    if mine.value is None or mean.value is None or mine.low is None or mine.high is None:
        return said
    if mine.low <= mean.value <= mine.high:
        return f"{said} On grades put aside it cannot be told from the plain mean."
    return f"{said} On grades put aside it does {'better' if mine.value > mean.value else 'worse'} than the plain mean."
