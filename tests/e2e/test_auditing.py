"""``verdict`` and ``rules`` on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.exchange.verdicts import VerdictRow, read_verdicts
from labeler.store.project import Project
from tests.e2e.conftest import Labeler

PAGE = "physics/ohms-law.html"


def verdicts(folder: Path, *rows: dict[str, Any]) -> Path:
    file = folder / "verdicts.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def row(**changes: object) -> dict[str, Any]:
    return {
        "document": PAGE, "auditor": "ann", "says": "agree", "fate": "dropped", "start": 0, "end": 4,
        "reason": "navigation", "at": "2026-11-20T10:00:00Z", **changes,
    }  # fmt: skip


def test_verdicts_are_recorded_once_and_bad_rows_are_listed(labeler: Labeler, sample: Project, tmp_path: Path) -> None:
    bad = [
        row(end=10**8), row(says="maybe"), row(fate=None), row(document="nowhere"), row(end=None), row(start=9, end=2),
        row(says="overturn", start=None, end=None), row(auditor=""), row(start="0"), row(start=True),
        row(run=0), row(run=-1), row(run=2**31), row(run=10**400),
    ]  # fmt: skip
    file = verdicts(tmp_path, row(), *bad, row(says="overturn", fate="kept", start=5, end=9))
    made = labeler("verdict", sample.location, "--from", file, "--json").json
    assert made["recorded"] == 2
    assert [r["record"] for r in made["rejected"]] == [f"line {n}" for n in range(2, 16)]
    assert labeler("verdict", sample.location, "--from", file, "--json").json["recorded"] == 0
    assert labeler("verify", sample.location, "--json").json["ok"]


def test_verdicts_leave_as_they_came(labeler: Labeler, sample: Project, tmp_path: Path) -> None:
    given = [
        row(note="the menu", run=3),
        row(says="overturn", fate="kept", start=5, end=9, reason=""),
        row(says="overturn", fate="kept", start=None, end=None, reason="", note="a fine page"),
    ]
    labeler("verdict", sample.location, "--from", verdicts(tmp_path, *given), "--json")
    labeler("export", sample.location, tmp_path / "table", "--what", "verdicts", "--format", "parquet", "--json")
    out = tmp_path / "verdicts-out.jsonl"
    assert labeler("export", sample.location, out, "--what", "verdicts", "--json").json["rows"] == 3
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [{name: one[name] for name in want} for one, want in zip(rows, given, strict=True)] == [
        {**want, "reason": want["reason"] or None} for want in given
    ]
    assert all(len(one["hash"]) == len(one["content_hash"]) == 64 for one in rows)
    back = list(read_verdicts(out))
    assert [(b.document, b.auditor, b.at, b.verdict) for b in back if isinstance(b, VerdictRow)] == [
        (b.document, b.auditor, b.at, b.verdict) for b in read_verdicts(tmp_path / "verdicts.jsonl")
    ]


def test_a_missing_file_of_verdicts_is_one_line(labeler: Labeler, sample: Project, tmp_path: Path) -> None:
    made = labeler("verdict", sample.location, "--from", tmp_path / "none.jsonl", code=1)
    assert len(made.err.strip().splitlines()) == 1


def test_rules_are_listed_previewed_and_changed(labeler: Labeler, sample: Project, tmp_path: Path) -> None:
    listed = labeler("rules", sample.location, "--json").json
    assert (listed["changed"], listed["version"], listed["then"]) == (False, 1, listed["now"])
    move = ("--threshold", "gopher_quality.gopher_short_doc=400")
    shown = labeler("rules", sample.location, *move, "--preview", "--json").json
    assert (shown["changed"], shown["version"]) == (False, 2)
    assert shown["newly_dropped"]
    assert labeler("rules", sample.location, "--json").json["version"] == 1
    changed = labeler("rules", sample.location, *move, "--json").json
    assert changed["changed"]
    labeler("prepare", sample.location, "--json")
    labeler("decide", sample.location, "--cut", 2, "--json")
    said = labeler("audit", sample.location, "--document", shown["newly_dropped"][0], "--json").lines[0]["opinions"]
    assert [o["evidence"]["version"] for o in said if o["reason"] == "gopher_short_doc"] == [2]
    assert labeler("rules", sample.location, "--use", "datatrove", "--json").json["rule_set"] != listed["rule_set"]


@pytest.mark.parametrize(
    "words",
    [
        ("--threshold", "no.rule=3"),
        ("--threshold", "c4.policy=much"),
        ("--threshold", "c4.policy=nan"),
        ("--use", "nothing"),
        ("--use", "."),
    ],
)
def test_a_wrong_wish_is_one_line(labeler: Labeler, sample: Project, words: tuple[str, ...]) -> None:
    made = labeler("rules", sample.location, *words, code=1)
    assert 1 <= len(made.err.strip().splitlines()) <= 2
