"""Decide: an immutable application of rules, probe and cut to all documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from labeler.domain.errors import NotReady
from labeler.domain.grades import digest
from labeler.domain.ledger import Fate, Opinion, Stage
from labeler.domain.probes import Cut, Decision, RunInfo, Score
from labeler.domain.progress import Progress
from labeler.stages import score, verdict
from labeler.stages.clock import now
from labeler.stages.verdict import Given
from labeler.store import ledgers, opinions, probes, runs
from labeler.store.ledgers import Screened, Standing
from labeler.store.project import Project

CODE_VERSION = "decide-2"
OVERTURNED = "overturned"
BATCH = 5000
NOBODY: Mapping[str, Given] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class DecideParams:
    """The cut, and the probe whose scores it is applied to (None: the newest)."""

    cut: Cut
    probe: int | None = None


@dataclass(frozen=True, slots=True)
class DecideReport:
    """The run: a new one, or the one that exactly this input gave before.

    Attributes:
        kept, dropped: documents. tokens: tokens kept. by_reason: dropped documents by reason.
        tokens_by_reason: tokens kept, and dropped by each reason, spans that extraction dropped included.
    """

    run: int
    kept: int
    dropped: int
    tokens: int
    by_reason: Mapping[str, int]
    tokens_by_reason: Mapping[str, int]
    probe: int
    new: bool


def run(project: Project, params: DecideParams) -> Generator[Progress, None, DecideReport]:
    """Score what is not scored yet, then decide for every prepared document."""
    scored = yield from score.run(project, score.ScoreParams(params.probe))
    yield Progress(0, None, "documents", "decide")
    with project.read() as tx:
        standings = ledgers.standings(tx)
        screened = ledgers.screenings(tx)
        scores = {s.document_id: s for s in probes.scores(tx, scored.probe)}
        info = probes.info(tx, scored.probe)
        before = ledgers.tokens_by_fate(tx)
        overturned = verdict.overturned(tx)
    if not standings or info is None:
        raise NotReady("There is nothing to decide yet.", "Prepare the project first: labeler prepare PROJECT")
    people = [[name, given.event] for name, given in sorted(overturned.items())]
    key = digest([CODE_VERSION, info.key, params.cut.score, params.cut.budget, _input(standings, screened), people])
    with project.read() as tx:
        known = runs.by_key(tx, key)
    if known is None:
        decided = decide(standings, screened, scores, params.cut, overturned)
        known = _info(key, scored.probe, params.cut, decided)
        number = yield from _save(project, known, decided)
    else:
        number = known.id
    return DecideReport(
        number, known.kept, known.dropped, known.tokens, known.by_reason,
        _tokens_by_reason(project, number, before), scored.probe, new=known.id == 0,
    )  # fmt: skip


def _input(standings: Iterable[Standing], screened: Mapping[int, Screened]) -> list[object]:
    return [
        [
            s.document,
            s.main_hash,
            s.main_tokens,
            s.status,
            screened[s.document_id].key if s.document_id in screened else "",
        ]
        for s in standings
    ]


def decide(
    standings: Sequence[Standing],
    screened: Mapping[int, Screened],
    scores: Mapping[int, Score],
    cut: Cut,
    overturned: Mapping[str, Given] = NOBODY,
) -> list[Decision]:
    """Decide for every document; pure, in the order of ``standings``.

    With a budget, documents are kept from the highest score down (equal scores by name) as long as they fit; one that
    is too large for what is left is passed over, so the budget is never exceeded. What an auditor wants kept comes
    first. An auditor's word outranks every stage but extraction and the budget: there has to be text, and room.

    Args:
        overturned: auditors' words on whole documents, by external id.
    """
    asked = [_asked(s, screened, scores, overturned.get(s.document)) for s in standings]
    by_cut = {} if cut.score is None else {a.s.document_id: _by_score(a.score, cut.score) for a in asked if a.score}
    if cut.budget is not None:
        by_cut = _by_budget([a for a in asked if a.is_open], cut.budget)
    return [_decision(a, by_cut.get(a.s.document_id)) for a in asked]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A document with what was said of it before the cut.

    Attributes:
        early: the first opinion of extraction or screening that drops it. human: what an auditor wants.
    """

    s: Standing
    score: Score | None
    said: tuple[Opinion, ...]
    trimmed: int
    early: Opinion | None
    human: Given | None

    @property
    def is_open(self) -> bool:
        """Whether the cut is asked."""
        if self.early is not None and self.early.stage is Stage.EXTRACT:
            return False
        return self.early is None if self.human is None else self.wants_it

    @property
    def wants_it(self) -> bool:
        """Whether an auditor wants it kept."""
        return self.human is not None and self.human.verdict.fate is Fate.KEPT

    @property
    def tokens(self) -> int:
        """Tokens that stay if it is kept."""
        return self.s.main_tokens - self.trimmed


def _asked(s: Standing, screened: Mapping[int, Screened], scores: Mapping[int, Score], human: Given | None) -> _Asked:
    known = scores.get(s.document_id)
    screening = screened.get(s.document_id)
    if screening is None:
        raise NotReady(f"{s.document} is not screened yet.", "Prepare the project first: labeler prepare PROJECT")
    said = screening.said
    if not s.main_hash:
        reason = "extraction_empty" if s.status in ("ok", "empty") else s.status
        said = (Opinion(Stage.EXTRACT, reason, {"status": s.status}), *said)
    elif known is None:
        raise NotReady(f"{s.document} is not embedded yet.", "Prepare the project first: labeler prepare PROJECT")
    early = next((o for o in said if o.drops), None)
    return _Asked(s, known, said, screening.trimmed, early, human)


def _by_score(known: Score, cut: float) -> Opinion:
    evidence = {"cut": cut, "score": known.expected, "probe": known.probe}
    return Opinion(Stage.SCORE, "" if known.expected >= cut else "below_cut", evidence)


def _by_budget(open_ones: Sequence[_Asked], budget: int) -> dict[int, Opinion]:
    ranked = sorted(open_ones, key=lambda a: (not a.wants_it, -_expected(a), a.s.document))
    left = budget
    said = {}
    for rank, a in enumerate(ranked, 1):
        evidence = {"budget": budget, "left": left, "needed": a.tokens, "rank": rank, "score": _expected(a)}
        fits = a.tokens <= left
        said[a.s.document_id] = Opinion(Stage.BUDGET, "" if fits else "over_budget", evidence)
        left -= a.tokens if fits else 0
    return said


def _expected(a: _Asked) -> float:
    return a.score.expected if a.score else 0.0


def _decision(a: _Asked, by_cut: Opinion | None) -> Decision:
    s, known = a.s, a.score
    said = a.said if by_cut is None else (*a.said, by_cut)
    decided = next((o for o in said if o.drops), None)
    evidence: Mapping[str, object] = {} if by_cut is None else by_cut.evidence
    if a.human is not None:
        person = _word_of(a.human, decided)
        said = (*said, person)
        firm = decided is not None and decided.stage in (Stage.EXTRACT, Stage.BUDGET)
        if not firm:
            decided = person if person.drops else None
            evidence = person.evidence
    return Decision(
        document_id=s.document_id,
        document=s.document,
        fate=Fate.KEPT if decided is None else Fate.DROPPED,
        stage=None if decided is None else decided.stage,
        reason="" if decided is None else decided.reason,
        score=known.expected if known else None,
        p_keep=known.p_keep if known else None,
        tokens=s.tokens,
        kept_tokens=a.tokens if decided is None else 0,
        evidence=evidence if decided is None else decided.evidence,
        opinions=said,
    )


def _word_of(given: Given, before: Opinion | None) -> Opinion:
    """An auditor's word as an opinion."""
    evidence = {
        "auditor": given.auditor,
        "at": given.at,
        "event": given.event,
        "note": given.verdict.note,
        "instead_of": before.reason if before else Fate.KEPT.value,
    }
    return Opinion(Stage.HUMAN, "" if given.verdict.fate is Fate.KEPT else OVERTURNED, evidence)


def _info(key: str, probe: int, cut: Cut, decided: Sequence[Decision]) -> RunInfo:
    kept = [d for d in decided if d.fate is Fate.KEPT]
    reasons = Counter(d.reason for d in decided if d.fate is Fate.DROPPED)
    return RunInfo(
        id=0,
        key=key,
        created_at=now(),
        probe=probe,
        cut=cut,
        kept=len(kept),
        dropped=len(decided) - len(kept),
        tokens=sum(d.kept_tokens for d in kept),
        by_reason=dict(sorted(reasons.items())),
    )


def _save(project: Project, made: RunInfo, decided: Sequence[Decision]) -> Generator[Progress, None, int]:
    """A run is there as a whole or not at all: one transaction."""
    with project.write() as tx:
        number = runs.save(tx, made)
        for at in range(0, len(decided), BATCH):
            runs.save_decisions(tx, number, decided[at : at + BATCH])
        opinions.keep_for_run(tx, number)
    yield Progress(len(decided), len(decided), "documents", "decide")
    return number


def _tokens_by_reason(project: Project, number: int, before: Mapping[str, int]) -> dict[str, int]:
    """Tokens kept and dropped by reason after the run; they add up to all tokens of the prepared documents."""
    with project.read() as tx:
        return runs.tokens_by_reason(tx, number) if before else {}
