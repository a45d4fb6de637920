"""Ablation: what each family of features brings, told by leaving it out."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from labeler.domain.progress import Progress
from labeler.learn.bootstrap import Keys
from labeler.learn.features import Features
from labeler.learn.figures import rank_correlation
from labeler.learn.forest import ForestSettings, growing
from labeler.learn.grade_table import GradeTable
from labeler.learn.intervals import Vector

RESAMPLES = 400
LEVEL = 0.95
_SEED = 20_240_604  # of the bootstrap: the same documents always give the same interval


@dataclass(frozen=True, slots=True)
class Brings:
    """What a family of features brings.

    Attributes:
        without: Spearman's correlation out of bag when it is left out; None where it cannot be (the only family), or
            where the correlation is not defined.
        drop: how much less that is than with all families, with its interval from the same documents drawn again.
    """

    family: str
    without: float | None
    drop: float | None = None
    low: float | None = None
    high: float | None = None


def what_families_bring(
    features: Features,
    grades: GradeTable,
    *,
    settings: ForestSettings,
    groups: Sequence[int] | None = None,
    keys: Keys | None = None,
) -> Generator[Progress, None, tuple[Brings, ...]]:
    """Grow a forest with all families of the settings, and one without each of them.

    Yields:
        How many trees of a forest, and how many forests, are grown.
    """
    families = settings.families
    if len(families) < 2:
        return tuple(Brings(family, None) for family in families)
    answers: dict[str, Vector] = {}
    for number, left_out in enumerate(("", *families)):
        kept = tuple(family for family in families if family != left_out)
        chosen = replace(settings, families=kept)
        forest = yield from growing(features, grades, settings=chosen, groups=groups, keys=keys)
        answers[left_out] = forest.oob_expected(groups)
        yield Progress(number + 1, len(families) + 1, "forests", "what each family of features brings")
    return tuple(_compared(family, grades.means(), answers[""], answers[family]) for family in families)


def _compared(family: str, truth: Vector, complete: Vector, without: Vector) -> Brings:
    known = np.isfinite(complete) & np.isfinite(without)
    truth, complete, without = truth[known], complete[known], without[known]
    whole, part = rank_correlation(truth, complete), rank_correlation(truth, without)
    if whole is None or part is None:
        return Brings(family, None)
    rng = np.random.default_rng([_SEED, len(truth)])
    drops = []
    for _ in range(RESAMPLES):
        at = rng.integers(0, len(truth), len(truth))
        first, second = rank_correlation(truth[at], complete[at]), rank_correlation(truth[at], without[at])
        if first is not None and second is not None:
            drops.append(first - second)
    tail = (1.0 - LEVEL) / 2.0
    low, high = np.quantile(drops or [whole - part], [tail, 1.0 - tail])
    return Brings(family, part, whole - part, float(low), float(high))
