"""While a server is away the desk goes on: answers wait, are told, and are recorded when it is back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from labeler.domain.errors import NotAllowed, Unreachable
from labeler.domain.grades import Event
from labeler.domain.team import Member, Role
from labeler.stages import desk, grade, outbox, sharing
from labeler.stages.grade import Answer
from labeler.store import leases, members
from labeler.store.outbox import OutboxFile
from labeler.store.project import Project, create_project, open_project
from labeler.ui.panels.grading import courier

Make = Callable[..., Any]
GONE = Unreachable("The server went away.", "Check that the server runs.")


class Net:
    """A project that counts as one on a server, and can be cut off."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_up = True
        self.takes = True
        self.hangs = threading.Event()
        self.hangs.set()
        monkeypatch.setattr(Project, "on_server", True)
        monkeypatch.setattr(courier, "FIRST_PAUSE_MS", 20)
        monkeypatch.setattr(courier, "LONGEST_PAUSE_MS", 50)
        for module, name in ((grade, "answer"), (desk, "next_sheets")):
            monkeypatch.setattr(module, name, self._through(getattr(module, name)))

    def _through(self, does: Callable[..., object]) -> Callable[..., object]:
        def call(project: Project, given: object, *rest: object, **more: object) -> object:
            self.hangs.wait(30)
            if not self.is_up:
                raise GONE
            if isinstance(given, Answer) and not self.takes:
                raise NotAllowed("dana has left the team.", "Ask a lead of the project.")
            return does(project, given, *rest, **more)

        return call


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Net:
    monkeypatch.setattr(outbox, "default_file", lambda: OutboxFile(tmp_path / "outbox.sqlite"))
    return Net(monkeypatch)


def graded(found: list[Event]) -> list[tuple[str, object]]:
    return [(e.action.document, e.action.value) for e in found]


def test_the_desk_goes_on_and_what_waited_is_recorded_in_order(sit: Make, pages: Make, net: Net) -> None:
    seat = sit(pages(8))
    online = seat.grade_and_go_on(1)
    net.is_up = False
    given = []
    for value in (5, 0, 3):
        name = seat.name
        seat.key(Qt.Key(Qt.Key.Key_0 + value))
        seat.key(Qt.Key.Key_Return)
        seat.until(lambda name=name: seat.name != name)
        given.append((name, value))
    seat.until(lambda: "3 answers wait for the connection" in seat.panel.heading.saved.text())
    assert len(seat.panel.control.state.today) == 4
    seat.key(Qt.Key.Key_Z)
    assert graded(seat.events()) == [(online, 1)]
    net.is_up = True
    seat.until(lambda: seat.panel.heading.saved.text() == "● saved")
    assert graded(seat.events()) == [(online, 1), *given]
    seat.until(lambda: len(seat.control.supply.ready) == 3)
    assert seat.name not in {name for name, _ in given}


def test_a_server_that_says_nothing_does_not_hold_the_desk_up(
    sit: Make, pages: Make, net: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = sit(pages(4))
    monkeypatch.setattr(courier, "OVERDUE_MS", 50)
    net.hangs.clear()
    name = seat.name
    seat.key(Qt.Key.Key_5)
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: seat.name not in {"", name})
    assert seat.events() == []
    net.hangs.set()
    seat.until(lambda: seat.panel.heading.saved.text() == "● saved")
    assert graded(seat.events()) == [(name, 5)]


def test_an_empty_desk_says_that_there_is_no_connection_and_fills_itself(sit: Make, pages: Make, net: Net) -> None:
    seat = sit(pages(2))
    net.is_up = False
    for _ in range(2):
        name = seat.name
        seat.key(Qt.Key.Key_2)
        seat.key(Qt.Key.Key_Return)
        seat.until(lambda name=name: seat.name != name)
    seat.until(lambda: seat.empty_title == "No connection")
    net.is_up = True
    seat.until(lambda: seat.empty_title == "Everything is graded")
    assert len(seat.events()) == 2


def test_what_waited_at_the_last_close_is_sent_first(sit: Make, pages: Make, net: Net, tmp_path: Path) -> None:
    seat = sit(pages(4))
    net.is_up = False
    name = seat.name
    seat.key(Qt.Key.Key_4)
    seat.until(lambda: seat.panel.control.answers.courier.waiting == 1)
    seat.desktop.shell.settings.put("annotator", "somebody else")
    seat.until(lambda: seat.panel.control.answers.courier.waiting == 0)
    net.is_up = True
    seat.desktop.shell.settings.put("annotator", "dana")
    seat.until(lambda: graded(seat.events()) == [(name, 4)])
    seat.until(lambda: seat.name and seat.name != name)


def test_what_the_project_does_not_take_is_named_and_can_be_sent_again(sit: Make, pages: Make, net: Net) -> None:
    seat = sit(pages(4))
    net.is_up = False
    name = seat.name
    seat.key(Qt.Key.Key_4)
    seat.until(lambda: seat.panel.control.answers.courier.waiting == 1)
    net.is_up, net.takes = True, False
    seat.until(lambda: seat.panel.side.trouble.isVisible())
    assert f"the answer to {name}. dana has left the team." in seat.panel.side.trouble.words.text()
    net.takes = True
    seat.panel.side.trouble.retry.click()
    seat.until(lambda: graded(seat.events()) == [(name, 4)])
    seat.until(lambda: not seat.panel.side.trouble.isVisible())


def test_documents_of_a_team_lie_on_one_desk_and_are_given_back_when_it_closes(
    sit: Make, pages: Make, place: Callable[..., None], location: str
) -> None:
    with open_project(location) as project, project.write() as tx:
        for name in ("dana", "eve"):
            members.put(tx, Member(name, Role.ANNOTATOR))
        sharing.change_sharing(tx, overlap=1)
    seat = sit(pages(6))

    def held() -> set[str]:
        with open_project(location) as project, project.read() as tx:
            return {who for _, who in leases.live(tx)}

    with open_project(location) as project:
        assert desk.next_sheets(project, "eve", 5, frozenset(), lease=True).with_others == 6
    assert held() == {"dana"}
    seat.desktop.shell.projects.close()
    seat.until(lambda: held() == set())


def test_documents_are_given_back_when_another_project_is_opened(
    sit: Make, pages: Make, place: Callable[..., None], location: str, tmp_path: Path
) -> None:
    with open_project(location) as project, project.write() as tx:
        members.put(tx, Member("dana", Role.ANNOTATOR))
        sharing.change_sharing(tx, overlap=2)
    seat = sit(pages(6))

    def held() -> set[str]:
        with open_project(location) as project, project.read() as tx:
            return {who for _, who in leases.live(tx)}

    assert held() == {"dana"}
    create_project(str(tmp_path / "other.labeler")).close()
    seat.desktop.shell.projects.open(str(tmp_path / "other.labeler"))
    seat.until(lambda: held() == set())
    seat.until(lambda: not seat.desktop.shell.lane.waiting)
    assert held() == set()
