"""Answers that are given while a server cannot be reached: kept, in order, recorded once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import BadInput, Unreachable
from labeler.domain.grades import Circumstances, Event, EventKind, Strategy
from labeler.stages import grade, outbox
from labeler.stages.grade import Answer
from labeler.stages.outbox import Outbox, is_kept
from labeler.store import documents, events
from labeler.store.outbox import DAMAGED, OutboxFile
from labeler.store.project import Project, create_project

GONE = Unreachable("The server went away.", "Wait.")
HOW = Circumstances(Strategy.RARE, 0.25, 3, 2.5, False, False, "r/1", 1.5, 7, 40)
RECORD = grade.answer


class Net:
    """A connection that breaks when it is told to: before a request arrives, or before its answer does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.state = "up"
        monkeypatch.setattr(grade, "answer", self.answer)

    def answer(self, project: Project, given: Answer, **more: bool) -> Event:
        if self.state == "down":
            raise GONE
        event = RECORD(project, given, **more)
        if self.state == "half":
            raise GONE
        return event


def fill(project: Project) -> None:
    with project.write() as tx:
        source = documents.add_source(tx, "t", "2026")
        raws = [RawDocument(f"d{n}", f"body {n}".encode(), Form.TEXT, Origin("t", str(n))) for n in range(9)]
        documents.add_documents(tx, source, raws)


@pytest.fixture
def net(project: Project, monkeypatch: pytest.MonkeyPatch) -> Net:
    fill(project)
    return Net(monkeypatch)


@pytest.fixture
def make(project: Project, tmp_path: Path) -> Callable[[], Outbox]:
    def made() -> Outbox:
        return Outbox(project, "ann", OutboxFile(tmp_path / "folder" / "outbox.sqlite"))

    return made


def say(uid: str, document: str = "d1", value: int = 3) -> Answer:
    return Answer(EventKind.GRADE, document, "ann", HOW, value, "", uid, (("clarity", 2),))


def recorded(project: Project) -> list[Event]:
    with project.read() as tx:
        return list(events.all_events(tx))


def test_what_is_given_while_the_server_is_away_is_recorded_later_in_order_and_once(
    project: Project, net: Net, make: Callable[[], Outbox]
) -> None:
    box = make()
    box.send()
    assert not is_kept(box.record(say("a")))
    net.state = "down"
    kept = [box.record(say("b", "d2", 5)), box.record(say("c", "d3", 0))]
    assert all(is_kept(event) for event in kept)
    assert box.look().waiting == 2
    assert box.documents() == {"d2", "d3"}
    with pytest.raises(Unreachable):
        box.send()
    net.state = "up"
    sent = box.send()
    assert (sent.waiting, sent.refused) == (0, ())
    found = recorded(project)
    assert [e.action.uid for e in found] == ["a", "b", "c"]
    assert [e.action for e in found[1:]] == [e.action for e in kept]
    assert found[1].action.circumstances == HOW
    assert found[1].action.criteria == (("clarity", 2),)
    assert box.send().recorded == ()


def test_it_survives_a_restart(project: Project, net: Net, make: Callable[[], Outbox]) -> None:
    box = make()
    box.send()
    net.state = "down"
    kept = box.record(say("a"))
    net.state = "up"
    assert [e.action for e in make().send().recorded] == [kept.action]
    assert len(recorded(project)) == 1


def test_an_answer_whose_acknowledgement_got_lost_is_recorded_once(
    project: Project, net: Net, make: Callable[[], Outbox]
) -> None:
    box = make()
    box.send()
    net.state = "half"
    assert is_kept(box.record(say("a")))
    with pytest.raises(Unreachable):
        box.send()
    net.state = "up"
    box.send()
    assert [e.action.uid for e in recorded(project)] == ["a"]


def test_what_a_slow_server_records_late_is_no_newer_than_what_was_said_after_it(
    project: Project, net: Net, make: Callable[[], Outbox]
) -> None:
    box = make()
    box.send()
    first, second = (replace(say(uid, value=value), at=box.stamp()) for uid, value in (("a", 1), ("b", 4)))
    box.keep(second)
    assert box.record(first).action.at == first.at
    box.send()
    with project.read() as tx:
        assert [(g.document, g.value) for g in events.current_grades(tx)] == [("d1", 4)]


def test_what_is_recorded_at_once_is_newer_than_what_another_desk_of_the_same_person_recorded(
    project: Project, net: Net, make: Callable[[], Outbox]
) -> None:
    here, there = make(), make()
    here.send()
    early = here.stamp()
    there.record(say("a", value=1))
    here.record(replace(say("b", value=4), at=early))
    with project.read() as tx:
        assert [g.value for g in events.current_grades(tx)] == [4]


def test_what_the_project_does_not_take_is_kept_aside_and_named(
    project: Project, net: Net, make: Callable[[], Outbox]
) -> None:
    box = make()
    box.send()
    net.state = "down"
    box.record(say("a", "gone"))
    box.record(say("b"))
    net.state = "up"
    sent = box.send()
    assert [(r.uid, r.document) for r in sent.refused] == [("a", "gone")]
    assert "There is no document 'gone'" in sent.refused[0].reason
    assert sent.waiting == 0
    assert make().send().refused == sent.refused
    with project.write() as tx:
        source = documents.add_source(tx, "t", "2026")
        documents.add_documents(tx, source, [RawDocument("gone", b"back", Form.TEXT, Origin("t", "g"))])
    box.try_again()
    assert box.send().refused == ()
    assert [e.action.uid for e in recorded(project)] == ["b", "a"]


def test_what_was_damaged_while_it_waited_is_kept_aside(
    net: Net, make: Callable[[], Outbox], tmp_path: Path, project: Project
) -> None:
    box = make()
    box.send()
    net.state = "down"
    box.record(say("a"))
    with closing(sqlite3.connect(tmp_path / "folder" / "outbox.sqlite")) as file, file:
        file.execute("UPDATE waiting SET body = replace(body, '\"value\":3', '\"value\":5')")
    net.state = "up"
    assert box.send().refused[0].reason == DAMAGED
    assert recorded(project) == []


def test_what_is_refused_at_once_is_not_kept(net: Net, make: Callable[[], Outbox]) -> None:
    box = make()
    box.send()
    with pytest.raises(BadInput):
        box.record(say("a", "gone"))
    assert box.look().waiting == 0


def test_times_rise_even_where_the_clock_goes_back(
    net: Net, make: Callable[[], Outbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    box = make()
    box.send()
    first = box.record(say("a")).action.at
    monkeypatch.setattr(outbox, "now", lambda: "2020-01-01T00:00:00+00:00")
    net.state = "down"
    later = [box.record(say(uid)).action.at for uid in "bc"]
    assert first < later[0] < later[1]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["up", "down", "half", "send", "restart", "grade", "grade"]), max_size=20))
def test_whatever_breaks_every_answer_is_recorded_once(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, steps: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("net")
    with create_project(str(folder / "p.labeler")) as project:
        fill(project)
        net = Net(monkeypatch)
        box = Outbox(project, "ann", OutboxFile(folder / "o.sqlite"))
        box.send()
        given: list[str] = []
        for step in steps:
            if step in ("up", "down", "half"):
                net.state = step
            elif step == "send":
                if net.state == "up":
                    box.send()
            elif step == "restart":
                box = Outbox(project, "ann", OutboxFile(folder / "o.sqlite"))
                net_was, net.state = net.state, "up"
                box.send()
                net.state = net_was
            else:
                uid = f"u{len(given)}"
                given.append(uid)
                waiting = box.look().waiting
                (box.keep if waiting else box.record)(say(uid, f"d{len(given) % 9}"))
        net.state = "up"
        assert box.send().waiting == 0
        found = [e.action for e in recorded(project)]
        assert sorted(a.uid for a in found) == sorted(given)
        assert sorted(found, key=lambda a: a.at) == sorted(found, key=lambda a: int(a.uid[1:]))
