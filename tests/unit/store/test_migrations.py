"""Migrations: no row is lost anywhere, guards stay, a failure changes nothing, models and schema agree."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext

from labeler.domain.bundles import Bundle
from labeler.domain.documents import Rejection
from labeler.domain.errors import BadProject
from labeler.domain.grades import Action, EventKind
from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.domain.probes import Cut, Decision, ProbeInfo, RunInfo
from labeler.domain.rubric import Level, Rubric
from labeler.store import (
    bundles,
    clusters,
    documents,
    events,
    features,
    integrity,
    ledgers,
    measures,
    migrate,
    opinions,
    passages,
    probes,
    rubrics,
    runs,
    topics,
    twins,
    vectors,
)
from labeler.store.engine import DURABLE, WRITE, make_engine
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, Tx, create_project, open_project
from labeler.store.schema import lease, member, metadata, qualification

Fill = Callable[..., list[int]]
HEAD = migrate.head()

REBUILD = '''
"""Rebuild every table."""

import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = {head!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    recreate = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    for name in {tables!r}:
        with op.batch_alter_table(name, recreate=recreate) as table:
            table.add_column(sa.Column("added_later", sa.Text(), nullable=False, server_default="x"))
    {then}
'''


@pytest.fixture
def full(anywhere: Project, fill: Fill, grade: Callable[..., Action], extraction: Callable[..., Extraction]) -> Project:
    """A project with rows in every table, and references between all of them."""
    a, b, c = fill(anywhere)
    with anywhere.write() as tx:
        source = documents.add_source(tx, "more", "2026")
        documents.add_documents(tx, source, [documents_twin(tx, a)])
        documents.add_rejections(tx, source, [Rejection("more", "1", "broken", 5)])
        ledgers.save_extractions(tx, [extraction(number) for number in (a, b, c)])
        line = Span(0, 2, Fate.DROPPED, Stage.RULES, "c4.policy", 1, {"value": 1})
        said = (Opinion(Stage.LANGUAGE), Opinion(Stage.RULES, "too_short", {"value": 3}))
        ledgers.save_screenings(
            tx,
            [
                Screened(a, "k", None, "", {}, trims=(line,)),
                Screened(b, "k", Stage.RULES, "too_short", {"value": 3}, opinions=said),
            ],
        )
        place = passages.sites(tx, ["x"])["x"]
        passages.put(tx, [(a, "key", place, b"0123456789abcdef")])
        passages.add_counts(tx, [passages.Counted(place, 2**62, 1, a, a)])
        measures.save(tx, {a: ("m", {"values": {"rule": 1.5}})})
        vectors.save(tx, [vectors.Vector("hash", "mini", np.ones(3, np.float32), ((0, 4, 4),))])
        features.save(
            tx,
            [
                features.Described(
                    "hash", "k", np.ones(2, np.float32), np.array([3], np.uint32), np.array([1], np.uint16)
                )
            ],
        )
        rubrics.add(tx, Rubric("educational-value", 1, "How much?", (Level(0, "None", "Nothing"),)))
        events.append(tx, [grade("1"), grade("2", "b", "bob"), grade("3", kind=EventKind.SKIP), grade("4", undoes="1")])
        twins.add(
            tx, [twins.Signed(n, h, 9, b"sign", (7, 8)) for n, h in ((1, "hash"), (2, "h"))], [twins.Pair(1, 2, 0.9)]
        )
        tx.execute(
            member.insert().values(name="bob", role="lead", login="", public_key="", added_at="2026", active=True)
        )
        tx.execute(lease.insert().values(document_id=a, annotator="bob", taken_at="2026", expires_at=1.5))
        passed = {"uid": "q", "annotator": "bob", "rubric": "r/1", "kind": "course", "at": "2026", "body": "{}"}
        tx.execute(qualification.insert().values(**passed))
        bundles.trust(tx, "ab" * 32, "bob", "2026")
        bundles.keep(tx, Bundle("p", "bob", "ab" * 32, (), b"head\nevent\nsignature\n", "h"), 1)
        topics.save(tx, "t", {a: "bread oven dough"})
        clusters.set_all(tx, 0.7, {1: 1, 2: 1})
        probe = probes.save(tx, probes.StoredProbe(ProbeInfo(0, "p", "2026", 3, 2, 1, "mini", {}, {}), (), b"f", "h"))
        probes.save_scores(tx, probe, [probes.ScoreRow(a, "hash", 2.5, 0.5, 0.1), probes.ScoreRow(b, "h", 1, 0, 0)])
        run = runs.save(tx, RunInfo(0, "r", "2026", probe, Cut(score=2.0), 1, 1, 4, {"kept": 4, "below_cut": 4}))
        runs.save_decisions(tx, run, [Decision(a, "a", Fate.KEPT, None, "", 2.5, 0.5, 10, 4, opinions=said)])
        opinions.keep_for_run(tx, run)
    return anywhere


def documents_twin(tx: Tx, number: int) -> documents.RawDocument:
    first = documents.by_ids(tx, [number])[number]
    body = documents.bodies(tx, [number])[number]
    return documents.RawDocument("twin", body, first.form, first.origin)


def rows(opened: Project) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, columns of the model only."""
    with opened.read() as tx:
        return {
            table.name: sorted((tuple(row) for row in tx.execute(sa.select(table))), key=repr)
            for table in metadata.sorted_tables
        }


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes this Labeler know one more revision, which rebuilds every table."""

    def make(then: str = "pass") -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(migrate.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        tables = [table.name for table in metadata.sorted_tables]
        text = REBUILD.format(head=migrate.head(), tables=tables, then=then)
        (folder / "versions" / "v9001_rebuild.py").write_text(text)
        monkeypatch.setattr(migrate, "MIGRATIONS", folder)

    return make


def test_every_table_has_rows_before_the_migrations_are_tried(full: Project) -> None:
    assert [name for name, found in rows(full).items() if not found] == []


def test_rebuilding_every_table_loses_no_row(full: Project, newer: Callable[..., None]) -> None:
    before = rows(full)
    full.close()
    newer()
    with pytest.raises(BadProject, match=rf"older schema {HEAD}.*labeler new"):
        open_project(full.location)
    with create_project(full.location) as upgraded:
        assert rows(upgraded) == before
        assert upgraded.schema == "9001"
        with upgraded.read() as tx:
            assert list(integrity.problems(tx)) == []
            assert tx.exec_driver_sql("SELECT DISTINCT added_later FROM event").scalar() == "x"


def test_guards_of_events_survive_the_rebuild(
    full: Project, newer: Callable[..., None], grade: Callable[..., Action]
) -> None:
    full.close()
    newer()
    with create_project(full.location) as upgraded:
        for statement in ("UPDATE event SET value = 5", "DELETE FROM event"):
            with pytest.raises(sa.exc.DBAPIError, match="append-only"), upgraded.write() as tx:
                tx.exec_driver_sql(statement)
        with upgraded.write(durable=True) as tx:
            assert events.append(tx, [grade("5")])[0].seq == 5


def test_references_are_checked_again_after_the_rebuild(full: Project, newer: Callable[..., None]) -> None:
    full.close()
    newer()
    with create_project(full.location) as upgraded:
        with pytest.raises(sa.exc.IntegrityError), upgraded.write() as tx:
            tx.exec_driver_sql("DELETE FROM document WHERE id = 1")
        with upgraded.write() as tx:  # children of a run go with it
            tx.exec_driver_sql("DELETE FROM run")
        assert rows(upgraded)["decision"] == []


@pytest.mark.parametrize(
    "then",
    ["raise RuntimeError('stop')", "op.execute('DELETE FROM blob')", "op.execute('SELECT * FROM nowhere')"],
)
def test_a_failing_migration_leaves_the_project_as_it_was(
    full: Project, newer: Callable[..., None], monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    before = rows(full)
    full.close()
    newer(then)
    with pytest.raises((RuntimeError, BadProject, sa.exc.DBAPIError)):
        create_project(full.location)
    monkeypatch.undo()
    with open_project(full.location) as opened:
        assert rows(opened) == before
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), opened.write() as tx:
            tx.exec_driver_sql("DELETE FROM event")


def test_a_project_of_the_first_schema_keeps_its_rows_and_gets_the_new_tables(location: str) -> None:
    engine = make_engine(location, foreign_keys=False)
    with engine.connect().execution_options(**{WRITE: True, DURABLE: True}) as connection, connection.begin():
        config = Config()
        config.set_main_option("script_location", str(migrate.MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("INSERT INTO rubric (name, version, body) VALUES ('old', 1, '{}')")
    engine.dispose()
    with create_project(location) as upgraded:
        assert rows(upgraded)["rubric"] == [("old", 1, "{}")]
        with upgraded.write() as tx:
            twins.add(tx, [twins.Signed(1, "hash", 9, b"sign", (7,))], [])
        assert rows(upgraded)["twin_band"] == [(7, 1)]


def test_a_file_is_copied_before_its_migration(project: Project, fill: Fill, newer: Callable[..., None]) -> None:
    fill(project)
    path = Path(project.location)
    copy = path.with_name(f"test.labeler.before-{HEAD}.bak")
    create_project(project.location).close()
    assert not copy.exists()
    with project.read() as reading:  # others may have it open
        documents.all_ids(reading)
    newer()
    create_project(project.location).close()
    with closing(sqlite3.connect(copy)) as old:
        assert old.execute("SELECT count(*) FROM document").fetchone() == (3,)
        assert old.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    assert not list(path.parent.glob("*.part"))


def test_a_copy_that_cannot_be_made_stops_the_upgrade(project: Project, newer: Callable[..., None]) -> None:
    project.close()
    newer()
    path = Path(project.location)
    path.with_name(f"test.labeler.before-{HEAD}.bak").mkdir()
    with pytest.raises(BadProject, match="backup before the upgrade"):
        create_project(project.location)
    with pytest.raises(BadProject, match=f"older schema {HEAD}"):
        open_project(project.location)


def test_models_and_schema_are_the_same(location: str) -> None:
    create_project(location).close()
    engine = make_engine(location)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_revisions_form_one_line() -> None:
    names = sorted(path.name for path in (migrate.MIGRATIONS / "versions").glob("v*.py"))
    assert [name[1:5] for name in names] == sorted(migrate.known())
    assert migrate.head() == max(migrate.known())
