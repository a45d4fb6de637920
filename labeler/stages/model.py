"""What Model shows: the probe's figures, and the scores under a movable cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.ledger import Fate
from labeler.domain.probes import FAMILIES, ProbeInfo, RunInfo
from labeler.stages import queue, verdict
from labeler.stages.certainty import Certainty
from labeler.stages.config import change_settings, load_recipe, load_settings
from labeler.stages.home import ENOUGH_TO_TRAIN
from labeler.stages.screen import may_be_alike, opinions_with_scores
from labeler.store import events, ledgers, probes, runs, screens
from labeler.store.project import Project

LOWEST, HIGHEST = 0.0, 5.0
BINS = 50


@dataclass(frozen=True, slots=True)
class ModelView:
    """The probe in force.

    Attributes:
        history: all probes, oldest first.
        scores, tokens: expected grade and main-text tokens of every document that may be kept, shape (n,) each; not
            of what an auditor dropped. What one wants kept against screening or the cut is kept besides.
        gated: whether the cut decides about each; it does not about lessons without a calibration of their own (law 10).
        not_gated: kinds of documents it does not decide about, and why.
        names: their external ids; equal scores are kept in the order of these when a budget decides.
        strategies: grades by how their documents were served.
        grades: current grades. graded_documents: how many documents they are for.
        behind: events recorded since the probe in force.
        prepared: whether there is something a probe could be trained on.
        cut: the cut of the newest decision run by score, else the grade worth keeping.
        families: families of features that the next training reads.
    """

    probe: ProbeInfo | None
    history: tuple[ProbeInfo, ...]
    scores: NDArray[np.float64]
    tokens: NDArray[np.int64]
    names: tuple[str, ...]
    strategies: Mapping[str, int]
    grades: int
    graded_documents: int
    behind: int
    prepared: bool
    run: RunInfo | None
    cut: float
    gated: NDArray[np.bool_]
    not_gated: Mapping[str, str]
    families: tuple[str, ...] = FAMILIES

    @property
    def can_train(self) -> bool:
        """Whether there are enough grades for a first probe."""
        return self.prepared and self.grades >= ENOUGH_TO_TRAIN


def model_view(project: Project) -> ModelView:
    """Look at the probe in force, and at all there are."""
    with project.read() as tx:
        history = tuple(probes.infos(tx))
        current = events.current_grades(tx)
        probe = probes.info(tx)
        known = {s.document_id: s.expected for s in probes.scores(tx, probe.id)} if probe else {}
        not_gated = Certainty.from_record(probes.certainty(tx, probe.id)).not_gated() if probe else {}
        out_at = screens.stages(tx)
        standings = ledgers.standings(tx)
        run = runs.info(tx)
        left = [s for s in standings if s.document_id in out_at and may_be_alike(out_at[s.document_id])]
        alike = opinions_with_scores(tx, left, known)
        dropped = {name for name, given in verdict.overturned(tx).items() if given.verdict.fate is Fate.DROPPED}
        settings = load_settings(tx)
        last = events.last_seq(tx)
    open_ones = [
        s for s in left
        if s.document_id in known and s.main_hash and not alike[s.document_id].drops and s.document not in dropped
    ]  # fmt: skip
    return ModelView(
        probe=probe,
        history=history,
        scores=np.array([known[s.document_id] for s in open_ones], dtype=np.float64),
        tokens=np.array([s.main_tokens - s.trimmed for s in open_ones], dtype=np.int64),
        names=tuple(s.document for s in open_ones),
        strategies=dict(Counter(g.circumstances.strategy.value for g in current)),
        grades=len(current),
        graded_documents=len({g.document_id for g in current}),
        behind=last - (probe.events if probe else 0),
        prepared=any(s.main_hash for s in standings),
        run=run,
        cut=run.cut.score if run and run.cut.score is not None else float(settings.keep_at),
        gated=np.array([s.kind not in not_gated for s in open_ones], dtype=np.bool_),
        not_gated={kind: why for kind, why in not_gated.items() if any(s.kind == kind for s in open_ones)},
        families=settings.features,
    )


@dataclass(frozen=True, slots=True)
class QueueView:
    """What is left to grade, for anybody, and which share of the mixed queue each strategy gets."""

    left: queue.QueueReport
    shares: Mapping[str, float]


def queue_view(project: Project) -> QueueView:
    """Count what is left to grade; nothing is served."""
    with project.read() as tx:
        shares = {strategy.value: share for strategy, share in load_recipe(tx).shares.items()}
    return QueueView(queue.count(project), shares)


def choose_families(project: Project, families: Collection[str]) -> tuple[str, ...]:
    """Let the next training read these families of features; probes there are stay as they are.

    Returns:
        The families chosen, in the order they stand in a probe.

    Raises:
        BadInput: none is left, or one is unknown.
    """
    ordered = tuple(name for name in FAMILIES if name in families)
    with project.write() as tx:
        return change_settings(tx, features=ordered if len(ordered) == len(set(families)) else tuple(families)).features


@dataclass(frozen=True, slots=True)
class Keeps:
    """What a cut would keep.

    Attributes:
        lowest: the lowest score among what is kept by its score; None when nothing is.
    """

    documents: int
    tokens: int
    lowest: float | None = None


def keeps(view: ModelView, cut: float) -> Keeps:
    """Documents and tokens that score at least ``cut``, or are not gated; instant, for a cut that is being dragged."""
    return _sum(view, (view.scores >= cut) | ~view.gated)


def budget_keeps(view: ModelView, budget: int) -> Keeps:
    """What a token budget would keep: from the highest score down (equal scores by name), as long as it fits.

    What is not gated has its turn first. The same choice as `decide.decide` makes; one pass over all documents in Python.
    """
    turns = np.where(view.gated, -view.scores, -np.inf)
    ranked = sorted(range(len(view.scores)), key=lambda i: (turns[i], view.names[i]))
    chosen = np.zeros(len(view.scores), dtype=np.bool_)
    left = budget
    for i in ranked:
        if view.tokens[i] <= left:
            chosen[i] = True
            left -= int(view.tokens[i])
    return _sum(view, chosen)


def _sum(view: ModelView, chosen: NDArray[np.bool_]) -> Keeps:
    scored = view.scores[chosen & view.gated]
    lowest = float(scored.min()) if len(scored) else None
    return Keeps(int(chosen.sum()), int(view.tokens[chosen].sum()), lowest)


@dataclass(frozen=True, slots=True)
class Histogram:
    """Documents by score, in ``BINS`` bins from ``LOWEST`` to ``HIGHEST``; below and above the cut apart.

    Attributes:
        edges: shape (BINS + 1,). below, above: counts, shape (BINS,) each; together all documents.
    """

    edges: NDArray[np.float64]
    below: NDArray[np.int64]
    above: NDArray[np.int64]


def histogram(scores: NDArray[np.float64], cut: float) -> Histogram:
    """Count scores on both sides of a cut; scores outside the scale count in the bins at its ends."""
    inside = np.clip(scores, LOWEST, HIGHEST)
    kept = scores >= cut
    below, edges = np.histogram(inside[~kept], BINS, (LOWEST, HIGHEST))
    above, _ = np.histogram(inside[kept], BINS, (LOWEST, HIGHEST))
    return Histogram(edges, below, above)
