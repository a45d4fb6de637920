"""Probes, scores, cuts and decision runs."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from labeler.domain.ledger import Fate, Opinion, Stage

# What a probe can read of a document: its embedding, statistics of its text, its words, and directions through its
# embedding. Trees ask for the first two as they are; the linear views are sums over all but the first.
FAMILIES = ("embedding", "statistics", "words", "directions")
MAX_BUDGET = 2**63 - 1  # the largest whole number that databases hold


@dataclass(frozen=True, slots=True)
class ProbeInfo:
    """One immutable version of the probe, without its forest.

    Attributes:
        id: 1, 2, 3... in the order they were trained.
        key: SHA-256 over all that decides its scores: grades, seed, encoder, settings, library versions.
        events: number of the last event whose grades it saw (law 4).
        grades: how many grades trained it; evaluation documents are not among them (law 6).
        metrics: quality figures with intervals, by name of the set they were measured on.
        versions: library name to version.
    """

    id: int
    key: str
    created_at: str
    events: int
    grades: int
    seed: int
    encoder: str
    settings: Mapping[str, object]
    versions: Mapping[str, str]
    metrics: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class ProbeChoice:
    """Somebody put a probe in force, until a newer one is trained.

    Attributes:
        at: ISO 8601, UTC. by: who; empty for a training that led to a probe there was before.
        newest: number of the newest probe at that moment.
        seal: SHA-256 over this choice and the seal of the one before it.
    """

    at: str
    probe: int
    by: str
    newest: int
    seal: str


@dataclass(frozen=True, slots=True)
class Score:
    """What one probe says of one document: expected grade, and probability that the grade reaches the cut.

    ``p_keep`` refers to the default cut of the probe's settings (``keep_at``). ``low`` and ``high`` are grades between
    which nine in ten documents have theirs; None where too few grades of this kind of document can tell.
    """

    document_id: int
    document: str
    expected: float
    p_keep: float
    probe: int
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """The score, or the token budget, that decides keep or drop. Exactly one of the two is given."""

    score: float | None = None
    budget: int | None = None

    def __post_init__(self) -> None:
        if (self.score is None) == (self.budget is None):
            raise ValueError("give a cut score or a token budget, one of them")
        if self.score is not None and not math.isfinite(self.score):
            raise ValueError(f"a cut score is a finite number: {self.score}")
        if self.budget is not None and not 0 <= self.budget <= MAX_BUDGET:
            raise ValueError(f"a token budget is between 0 and {MAX_BUDGET}: {self.budget}")


@dataclass(frozen=True, slots=True)
class RunInfo:
    """One immutable application of rules, probe and cut to the documents."""

    id: int
    key: str
    created_at: str
    probe: int
    cut: Cut
    kept: int
    dropped: int
    tokens: int
    by_reason: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a run decided for one document.

    Attributes:
        stage, reason: who dropped it and why; None and empty for kept.
        tokens: tokens of its visible text. kept_tokens: those that stay.
        opinions: what each stage says of it, whether or not it decided.
    """

    document_id: int
    document: str
    fate: Fate
    stage: Stage | None
    reason: str
    score: float | None
    p_keep: float | None
    tokens: int
    kept_tokens: int
    evidence: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    opinions: tuple[Opinion, ...] = ()
