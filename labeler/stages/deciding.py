"""What becomes of each document under a cut: pure, from what every stage, the probe and auditors say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from labeler.domain.errors import PREPARE_FIRST, NotReady
from labeler.domain.ledger import STAGE_ORDER, Fate, Opinion, Stage
from labeler.domain.probes import Cut, Decision, Score
from labeler.domain.wording import phrase
from labeler.stages.verdict import Given
from labeler.store.ledgers import Screened, Standing

OVERTURNED = "overturned"
NOBODY: Mapping[str, Given] = MappingProxyType({})
NO_OPINIONS: Mapping[int, Opinion] = MappingProxyType({})
NOT_GATED = "not_gated"  # in the evidence of what the cut was not asked about: why
ALL_GATED: Mapping[str, str] = MappingProxyType({})


def decide(
    standings: Sequence[Standing],
    screened: Mapping[int, Screened],
    scores: Mapping[int, Score],
    cut: Cut,
    overturned: Mapping[str, Given] = NOBODY,
    alike: Mapping[int, Opinion] = NO_OPINIONS,
    not_gated: Mapping[str, str] = ALL_GATED,
) -> list[Decision]:
    """Decide for every document; pure, in the order of ``standings``.

    With a budget, documents are kept from the highest score down (equal scores by name) as long as they fit; one that
    is too large for what is left is passed over, so the budget is never exceeded. What an auditor wants kept comes
    first. An auditor's word outranks every stage, but there has to be text, and room in the budget.

    Kinds of documents that are not gated are kept whatever their score is, and have their turn before all scores; only
    the budget is theirs as well.

    Args:
        overturned: auditors' words on whole documents, by external id.
        alike: what duplicates say where scores are known, in the place of what screening said without them.
        not_gated: kinds of documents whose scores decide nothing, and why (law 10).
    """
    asked = [_asked(s, screened, scores, overturned.get(s.document), alike.get(s.document_id)) for s in standings]
    whys = {a.s.document_id: not_gated.get(a.s.kind, "") for a in asked}
    by_cut = {}
    if cut.score is not None:
        by_cut = {(n := a.s.document_id): _by_score(a.score, cut.score, whys[n]) for a in asked if a.score}
    if cut.budget is not None:
        by_cut = _by_budget([a for a in asked if a.is_open], cut.budget, whys)
    return [_decision(a, by_cut.get(a.s.document_id)) for a in asked]


def too_large_twins(
    standings: Sequence[Standing], decided: Sequence[Decision], alike: Mapping[int, Opinion]
) -> set[str]:
    """Main texts that were preferred to near-duplicates and then did not fit into the budget, by hash.

    Nobody may be dropped for one of them: their near-duplicates have to be asked again without them.
    """
    twins = {o.evidence.get("twin") for o in alike.values() if o.drops}
    out = {d.document for d in decided if d.stage is Stage.BUDGET and d.document in twins}
    return {s.main_hash for s in standings if s.document in out}


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
        if self.early is not None and (self.early.stage is Stage.EXTRACT or not self.tokens):
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


def before_duplicates(screening: Screened | None) -> tuple[Opinion, ...]:
    """The opinions of the stages before duplicates."""
    said = screening.said if screening else ()
    return tuple(o for o in said if STAGE_ORDER[o.stage] < STAGE_ORDER[Stage.DUPLICATES])


def _asked(
    s: Standing,
    screened: Mapping[int, Screened],
    scores: Mapping[int, Score],
    human: Given | None,
    alike: Opinion | None,
) -> _Asked:
    known = scores.get(s.document_id)
    screening = screened.get(s.document_id)
    if screening is None:
        raise NotReady(phrase("{document} is not screened yet.", document=s.document), PREPARE_FIRST)
    said = screening.said
    if alike is not None:
        said = (*before_duplicates(screening), alike)
    if not s.main_hash:
        reason = "extraction_empty" if s.status in ("ok", "empty") else s.status
        said = (Opinion(Stage.EXTRACT, reason, {"status": s.status}), *said)
    elif known is None:
        raise NotReady(phrase("{document} is not embedded yet.", document=s.document), PREPARE_FIRST)
    early = next((o for o in said if o.drops), None)
    return _Asked(s, known, said, screening.trimmed, early, human)


def _by_score(known: Score, cut: float, why: str) -> Opinion:
    evidence = {"cut": cut, "score": known.expected, "probe": known.probe, **_not_gated(why)}
    return Opinion(Stage.SCORE, "" if why or known.expected >= cut else "below_cut", evidence)


def _not_gated(why: str) -> dict[str, str]:
    return {NOT_GATED: why} if why else {}


def _by_budget(open_ones: Sequence[_Asked], budget: int, whys: Mapping[int, str]) -> dict[int, Opinion]:
    """What a budget says of each document; ``whys`` by number, empty for those whose score decides."""
    turns = {a.s.document_id: (0.0, 0.0) if whys[a.s.document_id] else (1.0, -_expected(a)) for a in open_ones}
    ranked = sorted(open_ones, key=lambda a: (not a.wants_it, *turns[a.s.document_id], a.s.document))
    left = budget
    said = {}
    for rank, a in enumerate(ranked, 1):
        known = {"budget": budget, "left": left, "needed": a.tokens, "rank": rank, "score": _expected(a)}
        evidence: dict[str, object] = {**known, **_not_gated(whys[a.s.document_id])}
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
        if not firm and not (a.wants_it and not a.tokens):
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
