"""Account: where the tokens of the whole project went, by stage and reason, and by source, site or topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.errors import PREPARE_FIRST, NotReady
from labeler.domain.ledger import Fate, Stage
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.stages import topics
from labeler.stages.audit_table import host_of
from labeler.store import accounts, runs
from labeler.store.accounts import About, Part
from labeler.store.project import Project, Tx

KEPT = Fate.KEPT.value
_ORDER = {stage.value: at for at, stage in enumerate(Stage)}


class By(StrEnum):
    """What the tokens are counted by, besides stage and reason."""

    STAGE = "stage"
    SOURCE = "source"
    SITE = "site"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class AccountParams:
    """What to account for.

    Attributes:
        run: number of a decision run; None for the newest, or for what passed so far where there is none.
    """

    run: int | None = None
    by: By = By.STAGE


@dataclass(frozen=True, slots=True)
class Step:
    """One stage on the way of all tokens: what came in, what each reason took, what is left.

    Attributes:
        entered, left: tokens. drops: most tokens first.
        documents_entered, documents_left: those that no stage had dropped as a whole.
    """

    stage: Stage
    entered: int
    documents_entered: int
    drops: tuple[Part, ...]
    left: int
    documents_left: int

    @property
    def taken(self) -> int:
        """Tokens that the stage dropped."""
        return self.entered - self.left


@dataclass(frozen=True, slots=True)
class Group:
    """The tokens of one source, site or topic; of everything when they are counted by stage alone (empty name).

    Attributes:
        parts: in the order of the stages, kept at the end; they add up to ``tokens``.
    """

    name: str
    tokens: int
    documents: int
    parts: tuple[Part, ...]

    @property
    def kept(self) -> Part:
        """What is kept of it."""
        return next((part for part in self.parts if not part.stage), Part("", KEPT, 0, 0))

    def by_stage(self) -> Mapping[str, int]:
        """Tokens by stage, in order; kept under the empty name at the end."""
        found: dict[str, int] = {}
        for part in self.parts:
            found[part.stage] = found.get(part.stage, 0) + part.tokens
        return found


@dataclass(frozen=True, slots=True)
class AccountReport:
    """The whole project in numbers that add up.

    Attributes:
        run: the decision run; None for what passed so far.
        tokens, documents: all of the run's documents; of all prepared ones where there is no run.
        flow: every stage in the order in which they decide. groups: most tokens first.
    """

    run: int | None
    by: By
    tokens: int
    documents: int
    flow: tuple[Step, ...]
    groups: tuple[Group, ...]


def run(project: Project, params: AccountParams) -> Generator[Progress, None, AccountReport]:
    """Count all tokens.

    Raises:
        NotReady: nothing is prepared, there is no such run, or its documents have other texts now.
        ValueError: the ledgers do not add up (law 1).
    """
    named: Mapping[int, str] = {}
    if params.by is By.TOPIC:
        with project.read() as tx:
            _chosen(tx, params.run)
        named = (yield from topics.run(project, topics.TopicParams())).topics
    yield Progress(0, None, "tokens", "count")
    with project.read() as tx:
        number = _chosen(tx, params.run)
        documents, tokens = accounts.total(tx, number)
        if params.by is By.STAGE:
            groups = [Group("", tokens, documents, ordered(accounts.parts(tx, number)))]
        else:
            groups = _split(tx, number, accounts.about(tx, number), _reader(params.by, named))
        changed = number is not None and accounts.changed_since(tx, number)
    yield Progress(documents, documents, "documents", "count")
    whole = Group("", tokens, documents, _summed(groups))
    counted = sum(part.tokens for part in whole.parts)
    if number is not None and (changed or counted != tokens):
        raise NotReady(
            phrase("Documents have other texts now than when run {number} decided.", number=number),
            phrase("Make a new decision run: labeler decide PROJECT --cut X"),
        )
    if counted != tokens:
        raise ValueError(f"the fates of {counted} tokens are known, the texts have {tokens}")
    return AccountReport(number, params.by, tokens, documents, flow(whole), tuple(groups))


def _chosen(tx: Tx, run: int | None) -> int | None:
    """The run to account for; None for what passed so far."""
    info = runs.info(tx, run)
    if run is not None and info is None:
        raise NotReady(
            phrase("There is no decision run {run}.", run=run), phrase("Make one with: labeler decide PROJECT --cut 3")
        )
    if not accounts.total(tx)[0]:
        raise NotReady(phrase("Nothing is prepared yet."), PREPARE_FIRST)
    return None if info is None else info.id


def ordered(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Parts in the order of the stages, kept at the end; most tokens first within a stage."""
    last = len(_ORDER)
    return tuple(sorted(parts, key=lambda p: (_ORDER.get(p.stage, last), -p.tokens, -p.documents, p.reason)))


def flow(whole: Group) -> tuple[Step, ...]:
    """The way of all tokens through the stages; what the last one leaves is kept."""
    steps = []
    tokens, documents = whole.tokens, whole.documents
    for stage in Stage:
        drops = tuple(part for part in whole.parts if part.stage == stage.value)
        left = tokens - sum(part.tokens for part in drops)
        gone = sum(part.whole for part in drops)
        steps.append(Step(stage, tokens, documents, drops, left, documents - gone))
        tokens, documents = left, documents - gone
    return tuple(steps)


def _reader(by: By, named: Mapping[int, str]) -> Callable[[About], str]:
    if by is By.SOURCE:
        return lambda about: about.source
    if by is By.SITE:
        return lambda about: host_of(about.url) or about.document
    return lambda about: named.get(about.number, topics.NOT_EMBEDDED)


def _split(tx: Tx, run: int | None, about: Sequence[About], name: Callable[[About], str]) -> list[Group]:
    """The tokens of each group, most first."""
    names = {one.number: name(one) for one in about}
    documents = Counter(names.values())
    found = accounts.parts_by_group(tx, names, run)
    made = [Group(name, sum(p.tokens for p in of), documents[name], ordered(of)) for name, of in found.items()]
    return sorted(made, key=lambda group: (-group.tokens, -group.documents, group.name))


def _summed(groups: Iterable[Group]) -> tuple[Part, ...]:
    """The parts of all groups together."""
    sums: dict[tuple[str, str], tuple[int, int, int]] = {}
    for part in (part for group in groups for part in group.parts):
        tokens, documents, whole = sums.get((part.stage, part.reason), (0, 0, 0))
        sums[part.stage, part.reason] = (tokens + part.tokens, documents + part.documents, whole + part.whole)
    return ordered(Part(*why, *counts) for why, counts in sums.items())
