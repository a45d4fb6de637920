"""Transactions: who waits for whom, what a reader sees, what survives."""

from __future__ import annotations

import multiprocessing
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from labeler.domain.errors import BadProject
from labeler.domain.grades import GENESIS, Action, EventKind, chain_hash
from labeler.store import engine, events, meta
from labeler.store.project import Project, open_project
from labeler.store.schema import document, event

Fill = Callable[..., list[int]]


def pragma(tx: sa.Connection, name: str) -> object:
    return tx.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_sqlite_keeps_a_log_checks_references_and_syncs_grades(project: Project) -> None:
    with project.write(durable=True) as tx:
        assert (pragma(tx, "journal_mode"), pragma(tx, "foreign_keys"), pragma(tx, "synchronous")) == ("wal", 1, 2)
        assert pragma(tx, "busy_timeout") == 30_000
    with project.write() as tx:
        assert (pragma(tx, "journal_mode"), pragma(tx, "foreign_keys"), pragma(tx, "synchronous")) == ("wal", 1, 1)
    with project.write(durable=True) as tx:
        assert pragma(tx, "synchronous") == 2
    with project.read() as tx:
        assert (pragma(tx, "journal_mode"), pragma(tx, "foreign_keys")) == ("wal", 1)


@pytest.mark.postgres
def test_a_server_that_commits_lazily_still_syncs_grades(on_server: Project) -> None:
    with on_server.write() as tx:
        tx.exec_driver_sql("SELECT set_config('synchronous_commit', 'off', false)")
    for durable in (False, True):
        with on_server.write(durable=durable) as tx:
            assert tx.exec_driver_sql("SHOW synchronous_commit").scalar() == ("on" if durable else "off")


def test_references_are_checked(anywhere: Project) -> None:
    with pytest.raises(sa.exc.IntegrityError), anywhere.write() as tx:
        tx.execute(event.insert().values(
            seq=1, uid="1", kind="skip", document_id=99, document="a", annotator="x", at="", text="", strategy="",
            rubric="", previous="", hash="",
        ))  # fmt: skip


def test_a_reader_cannot_write(anywhere: Project) -> None:
    with pytest.raises((BadProject, sa.exc.DBAPIError), match=r"(?i)read-?only|no writes"), anywhere.read() as tx:
        meta.put(tx, "a", "b")
    with anywhere.write() as tx:
        meta.put(tx, "a", "b")


def test_a_reader_sees_one_state(anywhere: Project) -> None:
    with anywhere.write() as tx:
        meta.put(tx, "a", "old")
    with anywhere.read() as reading:
        assert meta.get(reading, "a") == "old"
        with anywhere.write() as writing:
            meta.put(writing, "a", "new")
        assert meta.get(reading, "a") == "old"
    with anywhere.read() as reading:
        assert meta.get(reading, "a") == "new"


def test_a_failed_transaction_leaves_nothing(anywhere: Project, fill: Fill) -> None:
    def fail() -> None:
        with anywhere.write() as tx:
            meta.put(tx, "a", "b")
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail()
    with anywhere.read() as tx:
        assert meta.get(tx, "a") is None


def test_writers_that_read_first_wait_for_each_other(anywhere: Project) -> None:
    together = threading.Barrier(3)

    def add(_: int) -> None:
        together.wait()
        for _ in range(20):
            with anywhere.write() as tx:
                meta.put(tx, "count", str(int(meta.get(tx, "count") or 0) + 1))

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(add, range(3)))
    with anywhere.read() as tx:
        assert meta.get(tx, "count") == "60"


def test_a_writer_that_waited_too_long_says_so(anywhere: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 20)
    with open_project(anywhere.location) as other, anywhere.write() as tx:
        meta.put(tx, "a", "b")
        with pytest.raises(BadProject, match="Another program holds the project"), other.write() as second:
            meta.put(second, "a", "c")
    with anywhere.read() as tx:
        assert meta.get(tx, "a") == "b"


def append_some(location: str, person: str, count: int) -> None:
    with open_project(location) as project:
        for number in range(count):
            with project.write(durable=True) as tx:
                events.append(tx, [Action(f"{person}{number}", EventKind.GRADE, "a", person, "2026", number % 6)])


def whole_chain(project: Project) -> int:
    previous, count = GENESIS, 0
    with project.read() as tx:
        for count, made in enumerate(events.all_events(tx), 1):
            assert (made.seq, made.previous) == (count, previous)
            assert made.hash == chain_hash(previous, made.seq, made.action)
            previous = made.hash
    return count


def test_threads_append_to_one_chain(anywhere: Project, fill: Fill) -> None:
    fill(anywhere)
    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(append_some, anywhere.location, name, 15) for name in ("ann", "bob", "cyd")]:
            done.result()
    assert whole_chain(anywhere) == 45


def test_processes_append_to_one_chain(anywhere: Project, fill: Fill) -> None:
    fill(anywhere)
    spawn = multiprocessing.get_context("spawn")
    people = [spawn.Process(target=append_some, args=(anywhere.location, name, 20)) for name in ("ann", "bob")]
    for person in people:
        person.start()
    for person in people:
        person.join(60)
    assert [person.exitcode for person in people] == [0, 0]
    assert whole_chain(anywhere) == 40


@pytest.mark.postgres
def test_a_server_that_goes_away_is_named_and_comes_back(on_server: Project, fill: Fill) -> None:
    fill(on_server)

    def write_on_a_cut_line() -> None:
        with on_server.write() as tx:
            own = tx.exec_driver_sql("SELECT pg_backend_pid()").scalar()
            with on_server.read() as other:
                other.exec_driver_sql(f"SELECT pg_terminate_backend({own})")
            tx.execute(document.select())

    with pytest.raises(BadProject, match="Check that the server runs"):
        write_on_a_cut_line()
    with on_server.read() as tx:
        assert len(tx.execute(document.select()).all()) == 3


def test_what_a_connection_is_set_to_is_not_set_again(project: Project) -> None:
    said: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    for _ in range(2):  # one connection, taken from the pool again and again
        with project.write(durable=True) as tx:
            meta.put(tx, "fact", "1")
    sa.event.listen(project._engine, "before_cursor_execute", note)
    with project.write(durable=True) as tx:
        assert said == ["BEGIN IMMEDIATE"]
        assert (pragma(tx, "journal_mode"), pragma(tx, "synchronous"), pragma(tx, "query_only")) == ("wal", 2, 0)
    said.clear()
    with project.read() as tx:
        assert said == ["PRAGMA query_only=ON", "BEGIN"]
    said.clear()
    with project.write() as tx:
        assert said == ["PRAGMA query_only=OFF", "PRAGMA synchronous=NORMAL", "BEGIN IMMEDIATE"]
        assert (pragma(tx, "journal_mode"), pragma(tx, "synchronous"), pragma(tx, "query_only")) == ("wal", 1, 0)


def folded(project: Project, copy: Path) -> bool:
    """Whether the newest fact is in the file itself, and not only in the log beside it."""
    copy.write_bytes(Path(project.location).read_bytes())
    with closing(sqlite3.connect(copy)) as alone:
        return alone.execute("SELECT count(*) FROM meta WHERE key = 'fact'").fetchone()[0] > 0


def test_the_log_is_folded_in_behind_a_batch_and_never_while_a_grade_is_saved(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labeler.store.project.FOLD_SECONDS", 0.0)
    with project.write(durable=True) as tx:
        meta.put(tx, "fact", "1")
    assert not folded(project, tmp_path / "grade.labeler")
    turns: list[bool] = []
    monkeypatch.setattr(project, "_fold", lambda fold=project._fold: (turns.append(project._turns._is_taken), fold()))
    with project.write() as tx:
        meta.put(tx, "other", "2")
    assert turns == [False]  # somebody else could write meanwhile
    assert folded(project, tmp_path / "batch.labeler")
    monkeypatch.setattr("labeler.store.project.FOLD_SECONDS", 3600.0)
    with project.write() as tx:
        meta.put(tx, "fact", "3")
    with project.read() as tx:
        assert meta.get(tx, "fact") == "3"
