"""While somebody grades, the live probe learns; what lies on the desk stays, and later grades say what it knew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from labeler.domain.progress import drain
from labeler.stages import describe
from labeler.stages.describe import DescribeParams
from labeler.stages.embed import ENCODER_KEY
from labeler.stages.live import LiveScores
from labeler.store import ledgers, meta, vectors
from labeler.store.project import Project, open_project

Make = Callable[..., Any]
COUNT = 30


def prepare(project: Project) -> None:
    """Vectors that tell the first half of the pages from the second, and descriptions."""
    rng = np.random.default_rng(1)
    with project.write() as tx:
        standings = ledgers.standings(tx)
        rows = rng.normal(0, 0.1, (len(standings), 8)).astype(np.float32)
        rows[: COUNT // 2, 0] += 1
        vectors.save(tx, [vectors.Vector(s.main_hash, "e", rows[i], ()) for i, s in enumerate(standings)])
        meta.put(tx, ENCODER_KEY, "e")
    drain(describe.run(project, DescribeParams(1)))


def has_learned(scores: LiveScores | None, last: int) -> bool:
    return scores is not None and scores.learned >= last and scores.settled


@pytest.mark.timeout(180)
def test_it_learns_while_one_grades_and_moves_nothing(sit: Make, pages: Make, place: Make, location: str) -> None:
    with open_project(location) as project:
        place(project, pages(COUNT))
        prepare(project)
    seat = sit()
    seat.until(lambda: seat.name)
    learner = seat.desktop.shell.learner
    learned: list[tuple[str, str]] = []
    shown = seat.name
    learner.learned.connect(lambda: learned.append((shown, seat.name)))
    for value in (4, 1, 5, 0, 4, 1):
        shown = seat.name
        seat.grade(value)
        last = len(seat.events())
        seat.until(lambda last=last: has_learned(learner.scores, last))
        assert seat.name == shown
        seat.key(Qt.Key.Key_Return)
        seat.until(lambda before=shown: seat.name != before)
    assert learned
    assert all(before == after for before, after in learned)
    how = [event.action.circumstances for event in seat.events()]
    assert how[0].score is None
    assert any(c.score is not None for c in how[1:])
    assert all(c.among is not None and c.among >= 1 for c in how)
    assert all(c.learned is None or c.learned < event.seq for c, event in zip(how, seat.events(), strict=True))
