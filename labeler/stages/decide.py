"""Decide: an immutable application of rules, probe and cut to all documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass

from labeler.domain.errors import NotReady
from labeler.domain.grades import digest
from labeler.domain.ledger import Fate, Stage
from labeler.domain.probes import Cut, Decision, RunInfo, Score
from labeler.domain.progress import Progress
from labeler.stages import score
from labeler.stages.clock import now
from labeler.store import ledgers, probes, runs
from labeler.store.ledgers import Screened, Standing
from labeler.store.project import Project

CODE_VERSION = "decide-1"
BATCH = 5000


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
    if not standings or info is None:
        raise NotReady("There is nothing to decide yet.", "Prepare the project first: labeler prepare PROJECT")
    key = digest([CODE_VERSION, info.key, params.cut.score, params.cut.budget, _input(standings, screened)])
    with project.read() as tx:
        known = runs.by_key(tx, key)
    if known is None:
        decided = decide(standings, screened, scores, params.cut)
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
    standings: Sequence[Standing], screened: Mapping[int, Screened], scores: Mapping[int, Score], cut: Cut
) -> list[Decision]:
    """Decide for every document; pure, in the order of ``standings``.

    With a budget, documents are kept from the highest score down (equal scores by name) as long as they fit; one that
    is too large for what is left is passed over, so the budget is never exceeded.
    """
    early = {s.document_id: d for s in standings if (d := _before_the_cut(s, screened, scores)) is not None}
    open_ones = [s for s in standings if s.document_id not in early]
    if cut.score is not None:
        late = {s.document_id: _by_score(s, scores[s.document_id], cut.score) for s in open_ones}
    else:
        late = _by_budget(open_ones, scores, cut.budget or 0)
    return [early.get(s.document_id) or late[s.document_id] for s in standings]


def _before_the_cut(s: Standing, screened: Mapping[int, Screened], scores: Mapping[int, Score]) -> Decision | None:
    known = scores.get(s.document_id)
    opinion = screened.get(s.document_id)
    if opinion is None:
        raise NotReady(f"{s.document} is not screened yet.", "Prepare the project first: labeler prepare PROJECT")
    if opinion.stage is not None:
        return _decision(s, known, opinion.stage, opinion.reason, opinion.evidence)
    if not s.main_hash:
        reason = "extraction_empty" if s.status in ("ok", "empty") else s.status
        return _decision(s, known, Stage.EXTRACT, reason, {"status": s.status})
    if known is None:
        raise NotReady(f"{s.document} is not embedded yet.", "Prepare the project first: labeler prepare PROJECT")
    return None


def _by_score(s: Standing, known: Score, cut: float) -> Decision:
    evidence = {"cut": cut, "score": known.expected, "probe": known.probe}
    if known.expected >= cut:
        return _decision(s, known, None, "", evidence)
    return _decision(s, known, Stage.SCORE, "below_cut", evidence)


def _by_budget(open_ones: Sequence[Standing], scores: Mapping[int, Score], budget: int) -> dict[int, Decision]:
    ranked = sorted(open_ones, key=lambda s: (-scores[s.document_id].expected, s.document))
    left = budget
    decided = {}
    for rank, s in enumerate(ranked, 1):
        known = scores[s.document_id]
        evidence = {"budget": budget, "left": left, "needed": s.main_tokens, "rank": rank, "score": known.expected}
        fits = s.main_tokens <= left
        stage, reason = (None, "") if fits else (Stage.BUDGET, "over_budget")
        decided[s.document_id] = _decision(s, known, stage, reason, evidence)
        left -= s.main_tokens if fits else 0
    return decided


def _decision(
    s: Standing, known: Score | None, stage: Stage | None, reason: str, evidence: Mapping[str, object]
) -> Decision:
    return Decision(
        document_id=s.document_id,
        document=s.document,
        fate=Fate.KEPT if stage is None else Fate.DROPPED,
        stage=stage,
        reason=reason,
        score=known.expected if known else None,
        p_keep=known.p_keep if known else None,
        tokens=s.tokens,
        kept_tokens=s.main_tokens if stage is None else 0,
        evidence=evidence,
    )


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
    yield Progress(len(decided), len(decided), "documents", "decide")
    return number


def _tokens_by_reason(project: Project, number: int, before: Mapping[str, int]) -> dict[str, int]:
    """Tokens kept and dropped by reason after the run; they add up to all tokens of the prepared documents."""
    with project.read() as tx:
        return runs.tokens_by_reason(tx, number) if before else {}
