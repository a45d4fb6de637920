"""The desk on a real server, as an annotator whom the database holds to their role, while connections are broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt

from labeler.domain.progress import drain
from labeler.domain.team import Role
from labeler.stages import outbox, team, verify
from labeler.stages.new import new_project
from labeler.store import leases, roles
from labeler.store.outbox import OutboxFile
from labeler.store.project import Project, open_project
from labeler.ui.panels.grading import courier

Make = Callable[..., Any]
LOGIN = "dana_at_the_desk"


@pytest.fixture
def owner(postgres_server: Any, pages: Make, place: Make) -> Iterator[Project]:
    """A project with pages and a team of two."""
    with postgres_server.database() as url, new_project(url) as project:
        place(project, pages(9))
        team.add(project, "dana", Role.ANNOTATOR, login=LOGIN)
        team.add(project, "eve", Role.ANNOTATOR)
        yield project
        with project.write() as tx:
            roles.revoke(tx, LOGIN)
            tx.execute(sa.text(f"DROP ROLE {LOGIN}"))


@pytest.fixture
def location(owner: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    monkeypatch.setattr(outbox, "default_file", lambda: OutboxFile(tmp_path / "outbox.sqlite"))
    monkeypatch.setattr(courier, "FIRST_PAUSE_MS", 50)
    return owner.location.replace("postgres@", f"{LOGIN}@")


def break_all(owner: Project) -> None:
    with owner.write() as tx:
        tx.execute(
            sa.text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = :login"), {"login": LOGIN}
        )


@pytest.mark.postgres
def test_every_grade_arrives_once_while_connections_break(sit: Make, owner: Project) -> None:
    seat = sit()
    given = []
    for value in (3, 0, 5, 4):
        break_all(owner)
        name = seat.name
        seat.key(Qt.Key(Qt.Key.Key_0 + value))
        seat.key(Qt.Key.Key_Return)
        seat.until(lambda name=name: seat.name != name)
        given.append((name, value))
    seat.until(lambda: seat.panel.heading.saved.text() == "● saved")
    with open_project(owner.location) as project:
        found = drain(verify.run(project)).problems
    assert [problem for problem in found if not problem.startswith("the ledger of page-")] == []
    seat.settle()
    assert [(document, value) for kind, document, value in seat.said() if kind == "grade"] == given
    with owner.read() as tx:
        assert {who for _, who in leases.live(tx)} == {"dana"}
    seat.desktop.end()
    with owner.read() as tx:
        assert leases.live(tx) == []
