"""``labeler team``: members and sharing, by the command line."""

from __future__ import annotations

import json

import pytest

from labeler.cli.main import main
from labeler.domain.errors import NotAllowed
from labeler.domain.ledger import Fate
from labeler.domain.verdicts import Says, Verdict
from labeler.stages import verdict
from labeler.store.project import Project


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_members_come_change_their_role_and_go(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    at = project.location
    assert main(["team", "add", at, "ann", "--json"]) == 0
    assert main(["team", "add", at, "ben", "--role", "lead", "--json"]) == 0
    assert main(["team", "add", at, "ann", "--role", "auditor", "--json"]) == 0
    assert main(["team", "remove", at, "ben", "--json"]) == 0
    told(capsys)
    assert main(["team", "list", at, "--json"]) == 0
    assert told(capsys) == [
        {"name": "ann", "role": "auditor", "login": "", "active": True},
        {"name": "ben", "role": "lead", "login": "", "active": False},
    ]
    assert main(["team", "remove", at, "ben"]) == 1
    assert "does not belong to the team" in capsys.readouterr().err


def test_sharing_is_shown_and_changed(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["team", "sharing", project.location, "--overlap", "2", "--no-across-cut", "--json"]) == 0
    assert told(capsys) == [
        {"overlap": 2, "most_raters": 3, "disagreement": 2, "across_cut": False, "lease_minutes": 30}
    ]
    assert main(["team", "sharing", project.location, "--overlap", "0"]) == 1
    assert "one person or more" in capsys.readouterr().err


def test_a_file_has_no_logins(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["team", "add", project.location, "ann", "--login", "ann"]) == 1
    assert "PostgreSQL" in capsys.readouterr().err


def test_in_a_file_roles_are_checked_where_somebody_speaks(project: Project) -> None:
    main(["team", "add", project.location, "ann"])
    with pytest.raises(NotAllowed, match="ann is an annotator, and may give no verdict"):
        verdict.give(project, "d", "ann", Verdict(Says.AGREE, Fate.KEPT))
    with pytest.raises(NotAllowed, match="eve does not belong to the team"):
        verdict.give(project, "d", "eve", Verdict(Says.AGREE, Fate.KEPT))
