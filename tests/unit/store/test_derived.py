"""Current grades against a simple model of what people meant (law 2)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, EventKind
from labeler.store import documents, events, serving
from labeler.store.project import Project, create_project

PEOPLE = ("ann", "bob", "cyd")
NAMES = ("a", "b", "c", "d")

Step = tuple[str, str, EventKind, int]
steps = st.lists(
    st.tuples(
        st.sampled_from(PEOPLE),
        st.sampled_from(NAMES),
        st.sampled_from([kind for kind in EventKind if kind not in (EventKind.VERDICT, EventKind.ADJUDICATION)]),
        st.integers(0, 5),
    ),
    max_size=40,
)


@dataclass
class Desk:
    """What one person did, as a stack: an undo takes the newest away."""

    done: list[tuple[str, str, EventKind, int]] = field(default_factory=list)

    def grades(self) -> dict[str, int]:
        return {document: value for _, document, kind, value in self.done if kind is EventKind.GRADE}

    def comments(self) -> dict[str, str]:
        return {document: f"says {uid}" for uid, document, kind, _ in self.done if kind is EventKind.COMMENT}


def take(project: Project, todo: list[Step]) -> Iterator[dict[tuple[str, str], tuple[int, str]]]:
    """Do the steps one by one in the project and in the model; yields what the model says after each event."""
    desks = {name: Desk() for name in PEOPLE}
    for number, (person, document, kind, value) in enumerate(todo):
        done, uid = desks[person].done, str(number)
        undoes = ""
        if kind is EventKind.UNDO:
            with project.read() as tx:
                last = events.last_undoable(tx, person)
            assert (last.action.uid if last else None) == (done[-1][0] if done else None)
            if not done:
                continue
            undoes, document, _, _ = done.pop()
        else:
            done.append((uid, document, kind, value))
        graded = value if kind is EventKind.GRADE else None
        text = f"says {uid}" if kind is EventKind.COMMENT else ""
        with project.write() as tx:
            at = f"2026-01-01T00:00:00.{number:06d}+00:00"
            events.append(tx, [Action(uid, kind, document, person, at, graded, text, undoes)])
        yield {
            (name, person): (value, desk.comments().get(name, ""))
            for person, desk in desks.items()
            for name, value in desk.grades().items()
        }


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(todo=steps)
def test_current_grades_are_the_last_that_were_not_taken_back(folder: Path, todo: list[Step]) -> None:
    path = Path(tempfile.mkdtemp(dir=folder)) / "p.labeler"
    with create_project(str(path)) as project:
        with project.write() as tx:
            source = documents.add_source(tx, "s", "2026")
            rows = [RawDocument(name, name.encode(), Form.TEXT, Origin("s")) for name in NAMES]
            documents.add_documents(tx, source, rows)
        history = list(take(project, todo))
        for seq, expected in enumerate([{}, *history]):
            with project.read() as tx:
                found = events.current_grades(tx, up_to=seq)
            assert {(g.document, g.annotator): (g.value, g.comment) for g in found} == expected
            assert [g.seq for g in found] == sorted(g.seq for g in found)
        with project.read() as tx:
            assert events.current_grades(tx) == events.current_grades(tx, up_to=len(history))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(todo=steps, data=st.data())
def test_in_which_order_events_arrive_changes_nothing(folder: Path, todo: list[Step], data: st.DataObject) -> None:
    path = Path(tempfile.mkdtemp(dir=folder))
    rows = [RawDocument(name, name.encode(), Form.TEXT, Origin("s")) for name in NAMES]
    stands = []
    said: list[Action] = []
    for name in ("first.labeler", "other.labeler"):
        with create_project(str(path / name)) as project:
            with project.write() as tx:
                documents.add_documents(tx, documents.add_source(tx, "s", "2026"), rows)
            if not stands:
                list(take(project, todo))
                with project.read() as tx:
                    said = [event.action for event in events.all_events(tx)]
            else:
                arrived = data.draw(st.permutations(said))
                late = [action for action in arrived if action.undoes]  # an undo can only follow what it takes back
                with project.write() as tx:
                    events.append(tx, [action for action in arrived if not action.undoes] + late)
            with project.read() as tx:
                found = {(g.document, g.annotator): (g.value, g.comment) for g in events.current_grades(tx)}
                stands.append((found, {p: serving.answered(tx, p) for p in PEOPLE}))
                newest = {p: last.action.uid if (last := events.last_undoable(tx, p)) else "" for p in PEOPLE}
                stands.append(newest)
    assert stands[:2] == stands[2:]
