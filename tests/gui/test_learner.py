"""The learner: follows one project at a time, and what it says ends with what it rests on."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.progress import drain
from labeler.stages import live, probe_versions
from labeler.stages.grade import Answer, answer
from labeler.stages.path import train_and_score
from labeler.stages.probe_versions import UseParams
from labeler.store.project import Project, open_project
from labeler.ui import learner as learning
from labeler.ui.lane import Lane
from labeler.ui.learner import Learner
from labeler.ui.lifetime import delete_now
from labeler.ui.projects import Projects
from labeler.ui.settings import Settings

Follow = Callable[[Project], Learner]


@pytest.fixture
def lane(qapp: QApplication) -> Iterator[Lane]:
    """A lane of this test."""
    made = Lane()
    yield made
    made.close()
    delete_now(made)


@pytest.fixture
def follow(lane: Lane, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Follow]:
    """A learner that follows a project, and starts anew without patience."""
    monkeypatch.setattr(learning, "FRESH_SECONDS", 0.0)
    projects = Projects(lane, settings, open_project, open_project)
    learner = Learner(lane, projects)

    def begin(project: Project) -> Learner:
        projects.current = project
        learner.begin()
        return learner

    yield begin
    for followed in (learner.followed, projects.current):
        if followed is not None:
            learner.let_go(followed)
    delete_now(learner)
    delete_now(projects)


@pytest.mark.timeout(120)
def test_going_back_silences_it_though_it_starts_anew(
    sample: Project, follow: Follow, lane: Lane, qtbot: QtBot
) -> None:
    answer(
        sample, Answer(EventKind.GRADE, "physics/ohms-law.html", "ann", Circumstances(Strategy.RANDOM, 0.5), value=0)
    )
    drain(train_and_score(sample))
    learner = follow(sample)
    qtbot.waitUntil(lambda: learner.scores is not None, timeout=60_000)
    drain(probe_versions.use(sample, UseParams(1, "ann")))
    lane.broadcast(frozenset({"probe"}))
    qtbot.waitUntil(lambda: learner.scores is None, timeout=60_000)


@pytest.mark.timeout(120)
def test_garbage_collections_leave_alone_what_was_there_when_it_had_learned(
    sample: Project, follow: Follow, qtbot: QtBot
) -> None:
    learner = follow(sample)
    qtbot.waitUntil(lambda: learner.scores is not None, timeout=60_000)
    assert gc.get_freeze_count() > 10_000
    learner.let_go(sample)
    assert gc.get_freeze_count() == 0


@pytest.mark.timeout(120)
def test_what_failed_says_nothing_more(
    sample: Project, follow: Follow, lane: Lane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner = follow(sample)
    qtbot.waitUntil(lambda: learner.scores is not None, timeout=60_000)

    def fail(*_: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(live.Follower, "read", fail)
    with qtbot.waitSignal(learner.failed, timeout=60_000):
        lane.broadcast(frozenset({"grades"}))
    assert learner.scores is None


@pytest.mark.timeout(120)
def test_another_project_waits_until_the_first_is_let_go_of(sample: Project, project: Project, follow: Follow) -> None:
    learner = follow(sample)
    assert learner.followed is sample
    follow(project)
    assert learner.followed is sample
    learner.let_go(sample)
    assert learner.followed is None
    follow(project)
    assert learner.followed is project
