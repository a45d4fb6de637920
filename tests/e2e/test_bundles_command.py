"""Grades carried between copies of a project on the command line."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from labeler.store.project import create_project


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, labeler: Callable[..., Any]) -> tuple[Path, Path]:
    """Two copies of a project of two pages, and a file of grades in each."""
    monkeypatch.setenv("LABELER_CONFIG_DIR", str(tmp_path / "ann"))
    create_project(str(tmp_path / "team.labeler")).close()
    (tmp_path / "pages.jsonl").write_text('{"id": "a", "text": "one"}\n{"id": "b", "text": "two"}\n')
    labeler("ingest", tmp_path / "team.labeler", tmp_path / "pages.jsonl")
    shutil.copyfile(tmp_path / "team.labeler", tmp_path / "lead.labeler")
    rows = [{"document": "a", "annotator": "ann", "value": 4, "at": "2026-01-01"}]
    (tmp_path / "grades.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    labeler("grade", tmp_path / "team.labeler", "--from", tmp_path / "grades.jsonl")
    return tmp_path / "team.labeler", tmp_path / "lead.labeler"


def test_make_show_verify_merge(
    copies: tuple[Path, Path], tmp_path: Path, labeler: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    team, lead = copies
    file = tmp_path / "ann.labeler-bundle"
    made = labeler("bundle", "make", team, file, "--json").json
    assert (made["annotator"], made["events"], made["bundles"]) == ("ann", 1, 1)
    assert labeler("bundle", "key", "ann", "--json").json["fingerprint"] == made["fingerprint"]
    (shown,) = labeler("bundle", "show", file, "--json").lines
    assert (shown["fingerprint"], shown["kinds"]) == (made["fingerprint"], {"grade": 1})
    assert labeler("verify", file, "--json").json == {"ok": True, "problems": [], "events": 0, "head": ""}

    monkeypatch.setenv("LABELER_CONFIG_DIR", str(tmp_path / "lead"))
    refused = labeler("bundle", "merge", lead, file, code=1)
    assert f'--trust "{made["fingerprint"]}"' in refused.err
    assert refused.err.count("\n") == 1
    merged = labeler("bundle", "merge", lead, file, "--trust", made["fingerprint"], "--json").json
    assert (merged["new"], merged["known"], merged["rejected"]) == (1, 0, [])
    again = labeler("bundle", "merge", lead, file, file)
    assert again.out.startswith("0 new, 2 known, 0 rejected.")
    assert labeler("verify", lead, "--json").json["ok"]

    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    report = labeler("verify", file, "--json", code=1).json
    assert not report["ok"]
    assert len(report["problems"]) == 1
    assert "changed" in labeler("bundle", "show", file, code=1).err
    assert "changed" in labeler("bundle", "merge", lead, file, code=1).err


def test_a_lead_hands_on_what_was_merged(
    copies: tuple[Path, Path], tmp_path: Path, labeler: Callable[..., Any]
) -> None:
    team, lead = copies
    labeler("bundle", "make", team, tmp_path / "1")
    labeler("bundle", "merge", lead, tmp_path / "1")
    out = labeler("bundle", "make", lead, tmp_path / "2", "--annotator", "lead", "--all").out
    assert "0 events of lead" in out
    assert labeler("bundle", "merge", team, tmp_path / "2").out.startswith("0 new, 1 known")
    assert "lead has done nothing" in labeler("bundle", "make", lead, tmp_path / "3", "--annotator", "lead", code=1).err
