"""Events: append-only, chained, and the grades derived from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import sqlalchemy as sa

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import BadInput
from labeler.domain.grades import GENESIS, Action, Circumstances, Event, EventKind, Strategy, chain_hash
from labeler.store import documents, events, meta, serving
from labeler.store.project import Project
from labeler.store.schema import event
from labeler.store.settled import grades_that_count

Fill = Callable[..., list[int]]
Make = Callable[..., Action]


def append(project: Project, *actions: Action) -> list[Event]:
    with project.write(durable=True) as tx:
        return events.append(tx, actions)


def chain(project: Project) -> list[Event]:
    """The stored chain, after recomputing every link of it."""
    with project.read() as tx:
        found = list(events.all_events(tx))
        head = meta.get(tx, events.CHAIN_HEAD)
    previous = GENESIS
    for expected, made in enumerate(found, 1):
        assert (made.seq, made.previous) == (expected, previous)
        assert made.hash == chain_hash(previous, made.seq, made.action)
        previous = made.hash
    assert head == (f"{len(found)} {previous}" if found else None)
    return found


def test_stored_events_are_what_was_appended(anywhere: Project, fill: Fill, grade: Make) -> None:
    fill(anywhere)
    everything = Circumstances(Strategy.UNCERTAINTY, 1 / 3, 2, 0.1 + 0.2, True, False, "educational-value/1")
    nothing = Circumstances()
    made = append(
        anywhere,
        grade("1", circumstances=everything),
        grade("2", value=0, circumstances=nothing),
        grade("3", kind=EventKind.COMMENT, text="naïve 😀\nline"),
    )
    assert chain(anywhere) == made
    assert [made[0].action.circumstances, made[1].action.circumstances] == [everything, nothing]


@pytest.mark.parametrize("seconds", [3, 0, -0.0, 1e-300, 12345678901234567890.0])
@pytest.mark.parametrize("propensity", [1, 0.1, 5e-324])
def test_chain_holds_for_any_number_given(
    project: Project, fill: Fill, grade: Make, seconds: float, propensity: float
) -> None:
    fill(project)
    how = Circumstances(Strategy.RANDOM, propensity, None, seconds)
    made = append(project, grade("1", circumstances=how), grade("2", value=4.0))
    assert chain(project) == made


@pytest.mark.parametrize("number", [3, -0.0, 5e-324, 0.1])
def test_chain_holds_on_both_databases(anywhere: Project, fill: Fill, grade: Make, number: float) -> None:
    fill(anywhere)
    made = append(anywhere, grade("1", circumstances=Circumstances(Strategy.RANDOM, 1, None, number)))
    assert chain(anywhere) == made


def test_texts_that_no_database_holds_do_not_break_the_chain(anywhere: Project, fill: Fill, grade: Make) -> None:
    fill(anywhere, ["a\0\ud800z", "b"])
    made = append(anywhere, grade("u\0", document="a\0\ud800z", annotator="x\udfff", text="\0"))
    assert chain(anywhere) == made
    assert made[0].action.document == "a\ufffd\ufffdz"
    assert made[0].action.text == "\ufffd"


def test_sending_an_action_twice_records_it_once(anywhere: Project, fill: Fill, grade: Make) -> None:
    fill(anywhere)
    first = append(anywhere, grade("1"), grade("2"))
    again = append(anywhere, grade("2"), grade("3"), grade("3"))
    assert again[0] == first[1]
    assert again[1] == again[2]
    assert [e.action.uid for e in chain(anywhere)] == ["1", "2", "3"]


def test_an_unknown_document_refuses_the_whole_batch(anywhere: Project, fill: Fill, grade: Make) -> None:
    fill(anywhere)
    with pytest.raises(BadInput, match="nowhere"):
        append(anywhere, grade("1"), grade("2", document="nowhere"))
    assert chain(anywhere) == []


@pytest.mark.parametrize("field", ["uid", "at"])
def test_too_long_names_are_refused_alike(anywhere: Project, fill: Fill, grade: Make, field: str) -> None:
    fill(anywhere)
    with pytest.raises(BadInput, match=f"The {field} of an action on 'a'"):
        append(anywhere, replace(grade("1"), **{field: "x" * 65}))
    assert chain(anywhere) == []


def test_only_own_standing_actions_can_be_taken_back(anywhere: Project, fill: Fill, grade: Make) -> None:
    fill(anywhere)
    append(anywhere, grade("1"), grade("2", annotator="bob"), grade("3", undoes="1"))
    for wrong in (grade("4", undoes="1"), grade("4", undoes="2"), grade("4", undoes="3"), grade("4", undoes="nothing")):
        with pytest.raises(BadInput, match="taken back"):
            append(anywhere, wrong)
    assert len(chain(anywhere)) == 3


def test_a_grade_and_its_undo_may_come_in_one_batch(anywhere: Project, fill: Fill, grade: Make) -> None:
    fill(anywhere)
    append(anywhere, grade("1"), grade("2", undoes="1"))
    with anywhere.read() as tx:
        assert events.current_grades(tx) == []
        assert len(events.current_grades(tx, up_to=1)) == 1
        assert events.last_undoable(tx, "ann") is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET value = 5",
        "UPDATE event SET value = 5 WHERE seq = -1 OR seq = 1",
        "DELETE FROM event WHERE seq = 2",
        "DELETE FROM event",
    ],
)
def test_events_cannot_be_changed_or_removed(anywhere: Project, fill: Fill, grade: Make, statement: str) -> None:
    fill(anywhere)
    made = append(anywhere, grade("1"), grade("2"))
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), anywhere.write() as tx:
        tx.exec_driver_sql(statement)
    assert chain(anywhere) == made


@pytest.mark.postgres
def test_a_server_refuses_to_empty_the_table_of_events(on_server: Project, fill: Fill, grade: Make) -> None:
    fill(on_server)
    made = append(on_server, grade("1"))
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), on_server.write() as tx:
        tx.exec_driver_sql("TRUNCATE event")
    assert chain(on_server) == made


@pytest.mark.parametrize("clash", [{"seq": 1}, {"uid": "1"}, {"undoes": "1"}, {"hash": None}])
def test_an_event_cannot_be_replaced(project: Project, fill: Fill, grade: Make, clash: dict[str, object]) -> None:
    fill(project)
    made = append(project, grade("1"), grade("2", annotator="bob"), grade("3", undoes="1"))
    with project.read() as tx:
        row = dict(tx.execute(sa.select(event).where(event.c.seq == 2)).mappings().one())
    row |= {"seq": 9, "uid": "9", "hash": "9", "undoes": None} | clash
    if clash == {"hash": None}:
        row["hash"] = made[1].hash
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), project.write() as tx:
        tx.execute(event.insert().prefix_with("OR REPLACE"), row)
    assert chain(project) == made


def test_answers_and_recent_actions_leave_out_what_was_taken_back(anywhere: Project, fill: Fill, grade: Make) -> None:
    a, b, _ = fill(anywhere)
    append(
        anywhere,
        grade("1", "a"),
        grade("2", "b", kind=EventKind.SKIP),
        grade("3", "c", kind=EventKind.FLAG, text="paywall"),
        grade("4", "b", value=2),
        grade("5", "a", "bob", kind=EventKind.SKIP),
        grade("6", undoes="3", document="c"),
    )
    with anywhere.read() as tx:
        assert list(serving.answered(tx, "ann").items()) == [(a, EventKind.GRADE), (b, EventKind.GRADE)]
        assert list(serving.answered(tx, None)) == [b, a]
        assert [e.action.uid for e in events.recent(tx, "ann", 2)] == ["2", "4"]
        last = events.last_undoable(tx, "ann")
        assert last is not None
        assert last.action.uid == "4"
        assert events.last_seq(tx) == 6
        assert events.last_hash(tx) == list(events.all_events(tx))[-1].hash


def test_an_empty_project_has_no_events(anywhere: Project) -> None:
    with anywhere.read() as tx:
        assert (events.last_seq(tx), events.last_hash(tx), events.current_grades(tx)) == (0, GENESIS, [])
    assert append(anywhere) == []
    assert chain(anywhere) == []


@pytest.mark.parametrize("arrived", [("ann", "bob"), ("bob", "ann")])
def test_a_settled_grade_came_as_the_first_grade_did_whoever_arrived_first(
    project: Project, arrived: tuple[str, str]
) -> None:
    with project.write() as tx:
        source = documents.add_source(tx, "t", "2026")
        documents.add_documents(tx, source, [RawDocument("d1", b"body", Form.TEXT, Origin("t", "1"))])
        how = {"ann": Circumstances(Strategy.EVALUATION, 0.5), "bob": Circumstances(Strategy.RANDOM, 0.5)}
        at = "2026-01-01T00:01:00+00:00"
        for who in arrived:
            events.append(tx, [Action(f"by-{who}", EventKind.GRADE, "d1", who, at, 0, circumstances=how[who])])
        later = "2026-01-01T00:02:00+00:00"
        events.append(tx, [Action("settles", EventKind.ADJUDICATION, "d1", "lead", later, 3, "a reason")])
        (settled,) = grades_that_count(tx)
    assert (settled.value, settled.circumstances) == (3, how["ann"])
