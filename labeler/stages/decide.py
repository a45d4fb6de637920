"""Decide: an immutable application of rules, probe and cut to all documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from labeler.domain.errors import PREPARE_FIRST, NotReady
from labeler.domain.grades import digest
from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.domain.probes import Cut, Decision, ProbeInfo, RunInfo, Score
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.stages import score, screen, verdict
from labeler.stages.certainty import Certainty
from labeler.stages.clock import now
from labeler.stages.deciding import decide, too_large_twins
from labeler.stages.screen import may_be_alike, opinions_with_scores, trims_if_kept
from labeler.stages.verdict import Given
from labeler.store import ledgers, opinions, probes, runs
from labeler.store.ledgers import Screened, Standing
from labeler.store.project import Project

CODE_VERSION = "decide-3"
BATCH = 5000


@dataclass(frozen=True, slots=True)
class DecideParams:
    """The cut, and the probe whose scores it is applied to (None: the one in force)."""

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


@dataclass(frozen=True, slots=True)
class Basis:
    """What a probe's decisions rest on.

    Attributes:
        probe: whose scores these are. scores, screened: by document number.
        overturned: auditors' words on whole documents, by external id.
        left: what may be kept or be preferred to near-duplicates. alike: what duplicates say where scores are known.
        not_gated: kinds of documents whose scores decide nothing, and why (law 10).
    """

    probe: ProbeInfo
    standings: Sequence[Standing]
    screened: Mapping[int, Screened]
    scores: Mapping[int, Score]
    overturned: Mapping[str, Given]
    left: Sequence[Standing]
    alike: Mapping[int, Opinion]
    not_gated: Mapping[str, str]

    @property
    def expected(self) -> dict[int, float]:
        """Scores by document number."""
        return {number: known.expected for number, known in self.scores.items()}


def run(project: Project, params: DecideParams) -> Generator[Progress, None, DecideReport]:
    """Score what is not scored yet, then decide for every prepared document.

    Raises:
        NotReady: nothing is prepared, or not under the present settings and rules (law 11).
    """
    scored = yield from score.run(project, score.ScoreParams(params.probe))
    yield Progress(0, None, "documents", "decide")
    basis = look(project, scored.probe)
    people = [[name, given.event] for name, given in sorted(basis.overturned.items())]
    twins = [[number, o.reason, dict(o.evidence)] for number, o in basis.alike.items() if o.drops]
    about = [params.cut.score, params.cut.budget, _input(basis.standings, basis.screened), people, twins]
    key = digest([CODE_VERSION, basis.probe.key, *about])
    with project.read() as tx:
        known = runs.by_key(tx, key)
    if known is None:
        decided, trims = decisions(project, basis, params.cut)
        known = _info(key, scored.probe, params.cut, decided)
        number = yield from _save(project, known, decided, trims)
    else:
        number = known.id
    return DecideReport(
        number, known.kept, known.dropped, known.tokens, known.by_reason,
        _tokens_by_reason(project, number), scored.probe, new=known.id == 0,
    )  # fmt: skip


def look(project: Project, number: int) -> Basis:
    """What the decisions of a probe rest on, as the project is now; documents it has not scored yet have no score.

    Raises:
        NotReady: nothing is prepared, or not under the present settings and rules (law 11).
    """
    with project.read() as tx:
        standings = ledgers.standings(tx)
        screened = ledgers.screenings(tx)
        scores = {s.document_id: s for s in probes.scores(tx, number)}
        info = probes.info(tx, number)
        not_gated = Certainty.from_record(probes.certainty(tx, number)).not_gated()
        overturned = verdict.overturned(tx)
        left = [
            s
            for s in standings
            if not _is_unwanted(s, overturned)
            and s.document_id in screened
            and may_be_alike(screened[s.document_id].stage)
        ]
        alike = opinions_with_scores(tx, left, {n: known.expected for n, known in scores.items()})
        if standings and not screen.is_current(tx):
            raise NotReady(phrase("Settings or rules have changed since the project was prepared."), PREPARE_FIRST)
    if not standings or info is None:
        raise NotReady(phrase("There is nothing to decide yet."), PREPARE_FIRST)
    return Basis(info, standings, screened, scores, overturned, left, alike, not_gated)


def decisions(project: Project, basis: Basis, cut: Cut) -> tuple[list[Decision], Mapping[int, Sequence[Span]]]:
    """What a run would decide, and what it would leave out inside documents that an auditor wants kept; nothing is stored."""
    screened, left, alike = dict(basis.screened), basis.left, dict(basis.alike)
    with project.read() as tx:
        wanted = [
            s for s in basis.standings if s.document in basis.overturned and not _is_unwanted(s, basis.overturned)
        ]
        trims = trims_if_kept(tx, wanted)
        for number, left_out in trims.items():
            screened[number] = replace(screened[number], trims=left_out)
        decided = decide(basis.standings, screened, basis.scores, cut, basis.overturned, alike, basis.not_gated)
        while orphans := too_large_twins(basis.standings, decided, alike):
            left = [s for s in left if s.main_hash not in orphans]
            alike = dict.fromkeys(alike, Opinion(Stage.DUPLICATES)) | opinions_with_scores(tx, left, basis.expected)
            decided = decide(basis.standings, screened, basis.scores, cut, basis.overturned, alike, basis.not_gated)
    return decided, trims


def _is_unwanted(s: Standing, overturned: Mapping[str, Given]) -> bool:
    """Whether an auditor dropped the document."""
    return s.document in overturned and overturned[s.document].verdict.fate is Fate.DROPPED


def _input(standings: Iterable[Standing], screened: Mapping[int, Screened]) -> list[object]:
    return [
        [
            s.document,
            s.main_hash,
            s.main_tokens,
            s.status,
            s.kind,
            screened[s.document_id].key if s.document_id in screened else "",
        ]
        for s in standings
    ]


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


def _save(
    project: Project, made: RunInfo, decided: Sequence[Decision], trims: Mapping[int, Sequence[Span]]
) -> Generator[Progress, None, int]:
    """A run is there as a whole or not at all: one transaction."""
    with project.write() as tx:
        number = runs.save(tx, made)
        for at in range(0, len(decided), BATCH):
            runs.save_decisions(tx, number, decided[at : at + BATCH])
        opinions.keep_for_run(tx, number)
        opinions.replace_for_run(tx, number, trims)
        runs.set_seal(tx, number)
    yield Progress(len(decided), len(decided), "documents", "decide")
    return number


def _tokens_by_reason(project: Project, number: int) -> dict[str, int]:
    """Tokens kept and dropped by reason after the run; they add up to all tokens of the prepared documents."""
    with project.read() as tx:
        return runs.tokens_by_reason(tx, number)
