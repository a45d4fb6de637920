"""What the live probe learns from is read once for each event, and is what reading everything anew gives."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import pytest
import sqlalchemy as sa

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.learn.bootstrap import document_keys
from labeler.stages.live_events import Follower, Texts, effective_events
from labeler.stages.material import Basis
from labeler.store import documents, events, serving
from labeler.store.project import Project, Tx

DOCUMENTS, PEOPLE = 6, ("anna", "ben", "carla")
HOW = Circumstances(Strategy.RANDOM, 0.5, rubric="educational-value/1")
APART = Circumstances(Strategy.EVALUATION, 0.5, rubric="educational-value/1")
OLD = Circumstances(Strategy.RANDOM, 0.5, rubric="another/1")


@pytest.fixture
def texts(project: Project) -> Texts:
    raws = [RawDocument(f"d{n}", b"%d" % n, Form.TEXT, Origin("t", str(n))) for n in range(DOCUMENTS)]
    with project.write() as tx:
        documents.add_documents(tx, documents.add_source(tx, "t", "2026"), raws)
        numbers = documents.all_ids(tx)
        basis = Basis.present(tx)
    hashes = [f"h{n}" for n in range(DOCUMENTS - 1)]  # the last document has a text that cannot be read
    return Texts(
        basis, tuple(hashes), document_keys(hashes), np.array(["page"] * len(hashes)), (0, 1, 1, 3, 4),
        np.array(numbers[:-1], np.int64), np.arange(len(hashes)), dict(zip(numbers, (0, 1, 1, 3, 4, 5), strict=True)),
    )  # fmt: skip


def something(chance: random.Random, standing: list[Action], number: int) -> Action:
    """A grade, a settlement, or that somebody takes back what they said."""
    uid, at = f"e{number}", f"2026-01-01T00:00:{chance.randrange(60):02}Z"
    if standing and chance.random() < 0.25:
        gone = standing.pop(chance.randrange(len(standing)))
        return Action(uid, EventKind.UNDO, gone.document, gone.annotator, at, undoes=gone.uid, circumstances=HOW)
    kind = chance.choice([EventKind.GRADE] * 6 + [EventKind.ADJUDICATION, EventKind.SKIP])
    how = chance.choice([HOW] * 6 + [APART, OLD])
    value = None if kind is EventKind.SKIP else chance.randrange(6)
    document = f"d{chance.randrange(DOCUMENTS)}"
    made = Action(uid, kind, document, chance.choice(PEOPLE), at, value, circumstances=how)
    if kind is EventKind.GRADE:
        standing.append(made)
    return made


@pytest.mark.parametrize("seed", range(6))
def test_following_gives_what_reading_everything_gives(project: Project, texts: Texts, seed: int) -> None:
    chance, standing = random.Random(seed), list[Action]()
    follower, answers, number = Follower(texts), serving.following_answers(), 0
    for _ in range(25):
        with project.write() as tx:
            for _ in range(chance.choice([0, 1, 1, 1, 3])):
                number += 1
                events.append(tx, [something(chance, standing, number)])
        with project.read() as tx:
            assert follower.read(tx) == effective_events(tx, texts)
            for who in (*PEOPLE, None):
                assert list(serving.answered(tx, who, answers).items()) == list(serving.answered(tx, who).items())
    assert number > 15
    with project.read() as tx:
        assert Follower(texts, follower).read(tx) == effective_events(tx, texts)


def fetched(tx: Tx, follower: Follower) -> int:
    """How many rows of events one look reads."""
    found = 0

    def count(cursor: object, _row: object) -> object:
        nonlocal found
        found += 1
        return _row

    connection = tx.connection.driver_connection
    assert connection is not None
    connection.row_factory = count
    try:
        follower.read(tx)
    finally:
        connection.row_factory = None
    return found


def grades(first: int, last: int) -> Iterator[Action]:
    for n in range(first, last):
        yield Action(
            f"g{n}", EventKind.GRADE, f"d{n % DOCUMENTS}", PEOPLE[n % 3], f"2026-01-01T00:{n // 60:02}:{n % 60:02}Z", n % 6,
            circumstances=HOW,
        )  # fmt: skip


def test_a_grade_costs_what_is_new_with_it_and_not_all_that_were_given(project: Project, texts: Texts) -> None:
    follower = Follower(texts)
    with project.write() as tx:
        events.append(tx, list(grades(0, 300)))
    with project.read() as tx:
        assert fetched(tx, follower) > 300
        tx.execute(sa.select(1))
    with project.write() as tx:
        events.append(tx, list(grades(300, 301)))
    with project.read() as tx:
        assert fetched(tx, follower) < 20
        assert follower.read(tx) == effective_events(tx, texts)
        assert len(follower.read(tx).events) > 200


def test_a_chain_that_is_another_is_read_anew(project: Project, texts: Texts) -> None:
    follower = Follower(texts)
    with project.write() as tx:
        events.append(tx, list(grades(0, 10)))
    with project.read() as tx:
        follower.read(tx)
    follower.grades._seen = (10, "what stood there before")
    with project.write() as tx:
        events.append(tx, list(grades(10, 12)))
    with project.read() as tx:
        assert follower.read(tx) == effective_events(tx, texts)
        assert follower.read(tx).up_to == 12
