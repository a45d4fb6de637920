"""What Home shows: what is in the project, where its tokens go, and what to do next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Final

from labeler.domain.documents import Rejection
from labeler.domain.grades import Grade
from labeler.domain.ledger import Fate
from labeler.domain.probes import ProbeInfo, RunInfo
from labeler.store import documents, events, in_force, ledgers, overview, probes, runs
from labeler.store.overview import Overview
from labeler.store.project import Project
from labeler.text.rules import CITATION, RULES

ENOUGH_TO_TRAIN = 10
REJECTED_SHOWN = 100_000


class Next(StrEnum):
    """The one thing to do next."""

    IMPORT = "import"
    PREPARE = "prepare"
    GRADE = "grade"
    TRAIN = "train"
    DECIDE = "decide"
    AUDIT = "audit"


class Group(StrEnum):
    """Reasons that belong together, in the order in which they take tokens away."""

    BOILERPLATE = "boilerplate"
    UNREAD = "unread"
    LANGUAGE = "language"
    RULES = "rules"
    TWINS = "twins"
    BELOW_CUT = "below_cut"
    OVER_BUDGET = "over_budget"
    PEOPLE = "people"
    KEPT = "kept"


GROUPS: Final[Mapping[str, Group]] = {
    Fate.KEPT.value: Group.KEPT,
    "below_cut": Group.BELOW_CUT,
    "over_budget": Group.OVER_BUDGET,
    "other_language": Group.LANGUAGE,
    "exact_duplicate": Group.TWINS,
    "same_main_text": Group.TWINS,
    "near_duplicate": Group.TWINS,
    "repeated_passage": Group.TWINS,
    "overturned": Group.PEOPLE,
    **dict.fromkeys((name for rule in RULES for name in (rule.id, rule.reason)), Group.RULES),
    **dict.fromkeys((CITATION, "nothing_left"), Group.RULES),
    **dict.fromkeys(("timeout", "crashed", "failed", "too_large", "extraction_empty"), Group.UNREAD),
}
"""Groups of the reasons that are known by name; others of a whole document are rules, of a span boilerplate."""


@dataclass(frozen=True, slots=True)
class Flow:
    """Where a part of the tokens went: exact reasons with their tokens, most first."""

    group: Group
    reasons: Mapping[str, int]

    @property
    def tokens(self) -> int:
        """Tokens of the whole part."""
        return sum(self.reasons.values())


@dataclass(frozen=True, slots=True)
class Agreement:
    """How people agree on documents that several of them graded; not corrected for chance.

    Attributes:
        documents: graded by two people or more. pairs: of grades for the same document by different people.
        same, near: share of the pairs with equal grades, and with grades at most one apart.
    """

    documents: int
    pairs: int
    same: float
    near: float


@dataclass(frozen=True, slots=True)
class HomeView:
    """Home in numbers.

    Attributes:
        flow: tokens kept and dropped by reason; they add up to ``counts.tokens``.
        grades: current grades. train_behind: events recorded since the probe in force.
        agreement: None before two people graded one document.
        last_event: number of the last event; the chain reaches from 1 to it.
        of_run: whether the flow is that of the newest run, which knows all documents with the texts they have.
    """

    counts: Overview
    flow: tuple[Flow, ...]
    probe: ProbeInfo | None
    run: RunInfo | None
    grades: int
    train_behind: int
    agreement: Agreement | None
    last_event: int
    next: Next
    of_run: bool = True


def home_view(project: Project) -> HomeView:
    """Look at the whole project."""
    with project.read() as tx:
        counts = overview.overview(tx)
        probe, run = probes.info(tx), runs.info(tx)
        tokens = runs.tokens_by_reason(tx, run.id) if run else {}
        of_run = run is not None and sum(tokens.values()) == counts.tokens
        if not of_run:
            tokens = ledgers.tokens_by_fate(tx)
        current = events.current_grades(tx)
        last = events.last_seq(tx)
        untrained = last - in_force.newest_events(tx)
    behind = last - probe.events if probe else last
    return HomeView(
        counts=counts,
        flow=grouped(tokens, run.by_reason if run and of_run else ()),
        probe=probe,
        run=run,
        grades=len(current),
        train_behind=behind,
        agreement=agreement(current),
        last_event=last,
        next=what_next(counts, probe, run if of_run else None, len(current), untrained),
        of_run=of_run,
    )


def grouped(tokens: Mapping[str, int], of_documents: Iterable[str] = ()) -> tuple[Flow, ...]:
    """Reasons in their groups, in the order of the groups; empty groups are left out.

    Args:
        tokens: tokens by reason. of_documents: reasons for which whole documents were dropped.
    """
    whole = set(of_documents)
    parts: dict[Group, dict[str, int]] = {}
    for reason, count in sorted(tokens.items(), key=lambda pair: (-pair[1], pair[0])):
        group = GROUPS.get(reason) or (Group.RULES if reason in whole else Group.BOILERPLATE)
        if count:
            parts.setdefault(group, {})[reason] = count
    return tuple(Flow(group, parts[group]) for group in Group if group in parts)


def agreement(grades: Iterable[Grade]) -> Agreement | None:
    """Raw agreement over all pairs of grades of one document by different people; None without a pair."""
    by_document: dict[int, list[int]] = {}
    for grade in grades:
        by_document.setdefault(grade.document_id, []).append(grade.value)
    several = [values for values in by_document.values() if len(values) > 1]
    apart = [abs(a - b) for values in several for a, b in combinations(values, 2)]
    if not apart:
        return None
    return Agreement(len(several), len(apart), apart.count(0) / len(apart), sum(d <= 1 for d in apart) / len(apart))


def what_next(counts: Overview, probe: ProbeInfo | None, run: RunInfo | None, grades: int, behind: int) -> Next:
    """The first step of the main path that is open."""
    total = counts.pages + counts.lessons
    if not total:
        return Next.IMPORT
    if counts.extracted < total or counts.screened < counts.extracted or counts.embedded < counts.with_text:
        return Next.PREPARE
    if probe is None and grades < ENOUGH_TO_TRAIN:
        return Next.GRADE
    if probe is None or behind >= max(ENOUGH_TO_TRAIN, probe.grades // 5):
        return Next.TRAIN
    if run is None or run.probe != probe.id:
        return Next.DECIDE
    return Next.AUDIT


def rejected(project: Project) -> list[Rejection]:
    """The records that could not come in, oldest first; at most ``REJECTED_SHOWN``."""
    with project.read() as tx:
        return documents.rejections(tx, REJECTED_SHOWN)
