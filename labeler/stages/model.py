"""What Model shows: the probe's figures, and the scores under a movable cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.probes import ProbeInfo
from labeler.store import events, ledgers, probes
from labeler.store.project import Project


@dataclass(frozen=True, slots=True)
class ModelView:
    """The newest probe.

    Attributes:
        scores, tokens: expected grade and main-text tokens of every document that may be kept, shape (n,) each.
        strategies: grades by how their documents were served.
    """

    probe: ProbeInfo | None
    history: tuple[ProbeInfo, ...]
    scores: NDArray[np.float64]
    tokens: NDArray[np.int64]
    strategies: Mapping[str, int]
    grades: int


def model_view(project: Project) -> ModelView:
    """Look at the newest probe and at all that came before it."""
    with project.read() as tx:
        history = tuple(probes.infos(tx))
        current = events.current_grades(tx)
        probe = history[-1] if history else None
        known = probes.spreads(tx, probe.id) if probe else {}
        screened = ledgers.screenings(tx)
        open_ones = [
            s for s in ledgers.standings(tx)
            if s.document_id in known and screened[s.document_id].stage is None
        ]  # fmt: skip
    return ModelView(
        probe=probe,
        history=history,
        scores=np.array([known[s.document_id][0] for s in open_ones], dtype=np.float64),
        tokens=np.array([s.main_tokens for s in open_ones], dtype=np.int64),
        strategies=dict(Counter(g.circumstances.strategy.value for g in current)),
        grades=len(current),
    )


@dataclass(frozen=True, slots=True)
class Keeps:
    """What a cut would keep."""

    documents: int
    tokens: int


def keeps(view: ModelView, cut: float) -> Keeps:
    """Documents and tokens that score at least ``cut``; instant, for a cut that is being dragged."""
    chosen = view.scores >= cut
    return Keeps(int(chosen.sum()), int(view.tokens[chosen].sum()))
