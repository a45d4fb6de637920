"""``labeler team``: members and sharing, by the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from labeler.cli.main import main
from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import NotAllowed
from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate
from labeler.domain.verdicts import Says, Verdict
from labeler.stages import outbox, verdict
from labeler.stages.grade import Answer
from labeler.store import documents
from labeler.store.outbox import OutboxFile
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


@pytest.mark.parametrize(
    "odd",
    [
        ["team", "add", "P", "a\nb"], ["team", "add", "P", "x" * 201], ["team", "add", "P", "\udcff"],
        ["team", "add", "P", " "], ["team", "sharing", "P", "--overlap", "9" * 20],
        ["course", "P", "--set", "golds=" + "9" * 20], ["queue", "P", "--annotator", "\udcff"],
    ],
)  # fmt: skip
def test_odd_names_and_numbers_are_one_clear_line(
    project: Project, capsys: pytest.CaptureFixture[str], odd: list[str]
) -> None:
    assert main([project.location if word == "P" else word for word in odd]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("labeler: ")
    assert said.err.count("\n") == 1


def test_a_file_has_no_logins(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["team", "add", project.location, "ann", "--login", "ann"]) == 1
    assert "PostgreSQL" in capsys.readouterr().err


def test_what_waits_is_sent_and_what_is_not_taken_is_named(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = OutboxFile(tmp_path / "outbox.sqlite")
    monkeypatch.setattr(outbox, "default_file", lambda: file)
    with project.write() as tx:
        source = documents.add_source(tx, "t", "2026")
        documents.add_documents(tx, source, [RawDocument("here", b"x", Form.TEXT, Origin("t", "1"))])
    box = outbox.Outbox(project, "ann")
    box.send()
    for uid, document in enumerate(("here", "gone")):
        box.keep(Answer(EventKind.GRADE, document, "ann", Circumstances(Strategy.RANDOM, 0.5), 3, "", f"u{uid}"))
    assert main(["team", "outbox", project.location, "ann", "--json"]) == 0
    (said,) = told(capsys)
    assert (said["recorded"], said["waiting"]) == (1, 0)
    assert main(["team", "outbox", project.location, "ann"]) == 0
    assert "gone: There is no document 'gone' in this project." in capsys.readouterr().out


def test_in_a_file_roles_are_checked_where_somebody_speaks(project: Project) -> None:
    main(["team", "add", project.location, "ann"])
    with pytest.raises(NotAllowed, match="ann is an annotator, and may give no verdict"):
        verdict.give(project, "d", "ann", Verdict(Says.AGREE, Fate.KEPT))
    with pytest.raises(NotAllowed, match="eve does not belong to the team"):
        verdict.give(project, "d", "eve", Verdict(Says.AGREE, Fate.KEPT))
