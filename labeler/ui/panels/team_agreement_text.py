"""Agreement in words: what the figures are called, what they mean, and what they say of a team. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, isfinite
from typing import TYPE_CHECKING, Final

from labeler.domain.documents import Kind
from labeler.ui.language import current, figure, shown, tr, trn
from labeler.ui.panels.model_text import NB, signed

if TYPE_CHECKING:
    from labeler.learn.agreement import Agreement, Pair
    from labeler.learn.intervals import Figure
    from labeler.stages.agreement import AgreementReport, Consensus

RELIABLE, TENTATIVE, SURE = 0.8, 0.667, 0.9
"""Krippendorff's alpha from which grades can be relied on, and from which they allow tentative conclusions; the
probability from which a consensus is sure."""

ROWS: Final[tuple[tuple[str, str, str], ...]] = (
    ("alpha_ordinal", tr("Alpha, ordinal"),
     tr("Krippendorff's alpha: 0 is chance, 1 is agreement; counts how many grades lie between two")),
    ("alpha_interval", tr("Alpha, interval"),
     tr("Krippendorff's alpha with the squared distance of two grades")),
    ("alpha_nominal", tr("Alpha, nominal"),
     tr("Krippendorff's alpha that takes grades for names: one apart is as bad as five")),
    ("quadratic_kappa", tr("Quadratic kappa"),
     tr("Cohen's kappa with squared penalties, mean over pairs of people that share 10 documents or more")),
    ("exact", tr("Same grade"),
     tr("Of all pairs of grades on one document, the share that is the same")),
    ("within_one", tr("At most one apart"),
     tr("Of all pairs of grades on one document, the share that is at most one grade apart")),
    ("icc_agreement", tr("ICC(2,1), agreement"),
     tr("Intraclass correlation; differences in severity count as disagreement")),
    ("icc_consistency", tr("ICC(3,1), consistency"),
     tr("Intraclass correlation; differences in severity do not count")),
    ("icc_one_way", tr("ICC(1,1), one way"),
     tr("Intraclass correlation that does not look at who graded what")),
)  # fmt: skip
MAIN: Final = ("alpha_ordinal", "quadratic_kappa", "within_one")
PAIR_HEAD: Final = (tr("Two people"), tr("Shared", about="documents"), tr("Quadratic kappa", about="short"))
HELD_OUT_HEAD: Final = (tr("Settled by"), tr("Same grade"), tr("Quadratic kappa"), tr("Mean error"))
WAYS: Final[Mapping[str, str]] = {
    "dawid-skene": "Dawid-Skene", "glad": "GLAD", "majority": tr("Majority"), "median": tr("Median"), "mean": tr("Mean"),
    "reliability": tr("Mean by reliability"),
}  # fmt: skip
SEEN: Final[tuple[tuple[str, str], ...]] = (
    ("all", tr("All grades")), ("blind", tr("Blind grades only")), ("not-blind", tr("Not blind only")),
)  # fmt: skip
"""What grades are looked at: values of ``labeler.stages.agreement.Seen``, and their words."""
FINDING: Final = tr("Finding how far people agree…")
SETTLING: Final = tr("Settling the shared documents…")
STOPPED: Final = tr("Stopped before the end.")
NO_CONSENSUS: Final = tr(
    "A model learns whom to believe and settles every shared document. Neither model knows that grades have an order, so "
    "each is compared with plain means on grades that it did not see."
)
NOTHING: Final = tr("Nothing to compare yet")
EMPTY: Final = tr("Let a second person grade some of the same documents, or record their grades with labeler grade.")
KINDS: Final[Mapping[Kind, str]] = {Kind.PAGE: tr("Pages"), Kind.LESSON: tr("Lessons")}


def figure_words(of: Figure) -> tuple[str, str]:
    """A figure, and below it its interval and number; or why it is not defined."""
    if of.value is None:
        return "–", shown(of.why)
    return signed(of.value), tr("{ends} at 95\u00a0% · {documents}", ends=ends(of), documents=_documents(of.n))


def ends(of: Figure) -> str:
    """``0.31 – 0.45``; an end without limit is ``any``."""
    return f"{NB}–{NB}".join(_ends(of))


def _ends(of: Figure) -> list[str]:
    limitless = tr("any", about="end of an interval")
    return [signed(end) if end is not None and isfinite(end) else limitless for end in (of.low, of.high)]


def short(of: Figure) -> str:
    """``0.39 [0.31, 0.45]``; a dash where it is not defined."""
    if of.value is None:
        return "–"
    between = ", " if current() == "en" else "; "  # other languages have the comma in the numbers
    return f"{signed(of.value)} [{between.join(_ends(of))}]"


def value(of: Figure) -> str:
    """``0.39``; a dash where it is not defined."""
    return "–" if of.value is None else signed(of.value)


def _documents(count: int) -> str:
    return trn("{count:,} document", "{count:,} documents", count)


def verdict(report: AgreementReport) -> tuple[str, str]:
    """What the ordinal alpha says of single grades, in a word and in plain words."""
    alpha = report.overall.figures["alpha_ordinal"]
    if alpha.value is None or alpha.low is None or alpha.high is None:
        return tr("Not defined"), shown(alpha.why)
    said, word = _verdict(alpha.low, alpha.high)
    return word, f"{said} {several(report.overall.figures['icc_agreement'])}".strip()


def _verdict(low: float, high: float) -> tuple[str, str]:
    if low >= RELIABLE:
        said = tr("All of the interval lies above {limit}: a single grade can be relied on.", limit=RELIABLE)
        return said, tr("Reliable")
    if low >= TENTATIVE:
        said = tr("All of the interval lies above {limit}: single grades allow tentative conclusions.", limit=TENTATIVE)
        return said, tr("Tentative")
    if high < TENTATIVE:
        said = tr(
            "All of the interval lies below {limit}: one person's grade does not stand for another's.", limit=TENTATIVE
        )
        return said, tr("Unreliable")
    said = tr("The interval spans {limit}: more shared documents would tell.", limit=TENTATIVE)
    return said, tr("Cannot tell yet")


def several(icc: Figure) -> str:
    """How many people's mean grade would be reliable, after Spearman and Brown."""
    if icc.value is None or icc.value <= 0.0 or icc.value >= RELIABLE:
        return ""
    count = ceil(RELIABLE * (1.0 - icc.value) / (icc.value * (1.0 - RELIABLE)) - 1e-9)
    return tr("The mean of {count:,} people's grades would be reliable.", count=count)


def summary(report: AgreementReport) -> str:
    """Which grades these figures come from."""
    parts = [
        trn(
            "{count:,} grade of {people}",
            "{count:,} grades of {people}",
            sum(report.grades.values()),
            people=trn("one person", "{count:,} people", len(report.grades), about="of"),
        ),
        trn("{count:,} document graded by two or more", "{count:,} documents graded by two or more", report.shared),
        tr(
            "{blind:,} blind, {visible:,} not blind, {unknown:,} not recorded",
            blind=report.blind,
            visible=report.not_blind,
            unknown=report.unknown,
        ),
    ]
    if report.outdated:
        parts.append(tr("{count:,} under earlier rubrics left out", count=report.outdated))
    return " · ".join(parts)


def heads(report: AgreementReport) -> list[tuple[str, Agreement]]:
    """The columns of the table of figures; pages and lessons only where there are both."""
    found = [(tr("All", about="documents"), report.overall)]
    kinds = [(kind, made) for kind, made in report.by_kind.items() if made.figures["exact"].value is not None]
    if len(kinds) > 1:
        found += [(KINDS[kind], made) for kind, made in kinds]
    return found


def figure_rows(columns: Sequence[tuple[str, Agreement]]) -> tuple[list[list[str]], list[list[str]]]:
    """Cells of the table of figures, and what more to say of them."""
    cells, tips = [], []
    for key, title, tip in ROWS:
        figures = [found.figures[key] for _, found in columns]
        cells.append([title, *(short(one) for one in figures)])
        tips.append([tip, *(shown(one.why) or _documents(one.n) for one in figures)])
    return cells, tips


def pair_rows(pairs: Sequence[Pair]) -> tuple[list[list[str]], list[list[str]]]:
    """Cells of the table of pairs, and what more to say of them."""
    cells = [
        [tr("{first} and {second}", first=p.first, second=p.second), figure(p.shared, ","), short(p.quadratic_kappa)]
        for p in pairs
    ]
    tips = [["", tr("Documents both graded"), shown(p.quadratic_kappa.why)] for p in pairs]
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
    sure = sum(one.probability >= SURE for one in found.documents)
    name = WAYS[found.model.value]
    said = trn(
        "{model} settles {count:,} document, {sure:,} of them with a probability of {least} or more.",
        "{model} settles {count:,} documents, {sure:,} of them with a probability of {least} or more.",
        len(found.documents),
        model=name,
        sure=sure,
        least=SURE,
    )
    mine, mean = found.held_out[found.model.value].quadratic_kappa, found.held_out["mean"].quadratic_kappa
    if mine.value is None or mean.value is None or mine.low is None or mine.high is None:
        return said
    if mine.low <= mean.value <= mine.high:
        return f"{said} {tr('On grades put aside it cannot be told from the plain mean.')}"
    if mine.value > mean.value:
        return f"{said} {tr('On grades put aside it does better than the plain mean.')}"
    return f"{said} {tr('On grades put aside it does worse than the plain mean.')}"
