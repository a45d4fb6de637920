"""Leaving out the family that tells the grades costs something; leaving out noise does not."""

from __future__ import annotations

import numpy as np

from labeler.domain.probes import FAMILIES
from labeler.domain.progress import drain
from labeler.learn.ablation import what_families_bring
from labeler.learn.features import Features
from labeler.learn.forest import ForestSettings
from labeler.learn.grade_table import GradeTable


def material(count: int = 120) -> tuple[Features, GradeTable]:
    rng = np.random.default_rng(3)
    statistics = rng.standard_normal((count, 4))
    told = np.clip(np.rint(statistics[:, 0] * 1.5 + 2), 0, 5).astype(int)
    return Features.of(rng.standard_normal((count, 16)), statistics), GradeTable.of([[g] for g in told.tolist()])


def test_what_tells_the_grades_is_missed() -> None:
    features, grades = material()
    families = ("embedding", "statistics")
    found = drain(what_families_bring(features, grades, settings=ForestSettings(trees=40, families=families)))
    noise, signal = found
    assert (noise.family, signal.family) == families
    assert signal.drop is not None
    assert signal.low is not None
    assert signal.drop > 0.2
    assert signal.low > 0
    assert noise.drop is not None
    assert noise.drop < signal.drop


def test_the_only_family_cannot_be_left_out() -> None:
    features, grades = material(20)
    settings = ForestSettings(trees=5, families=FAMILIES[:1])
    (only,) = drain(what_families_bring(features, grades, settings=settings))
    assert (only.family, only.without, only.drop) == ("embedding", None, None)


def test_grades_that_are_all_equal_tell_nothing() -> None:
    features, grades = material(20)
    same = GradeTable.of([[3]] * len(grades))
    settings = ForestSettings(trees=5, families=("embedding", "statistics"))
    assert all(one.without is None for one in drain(what_families_bring(features, same, settings=settings)))
