"""`labeler agreement` on a project of two people, and where there is nothing to compare."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from labeler.stages.agreement_record import TITLES

Labeler = Callable[..., Any]


@pytest.fixture
def team(labeler: Labeler, tmp_path: Path) -> Path:
    """Forty documents that two people graded, one of them a grade higher on every other one."""
    project, texts, grades = tmp_path / "team.labeler", tmp_path / "texts.jsonl", tmp_path / "grades.jsonl"
    texts.write_text("\n".join(json.dumps({"id": f"d{k}", "text": f"Text {k}."}) for k in range(40)), "utf-8")
    rows = [
        {"document": f"d{k}", "annotator": who, "value": k % 5 + (k % 2 if who == "mild" else 0)}
        for k in range(40)
        for who in ("strict", "mild")
    ]
    grades.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    labeler("new", project)
    labeler("ingest", project, texts, "--id-field", "id", "--text-field", "text")
    assert labeler("grade", project, "--from", grades, "--json").json["recorded"] == 80
    return project


def test_one_document_with_intervals(labeler: Labeler, team: Path) -> None:
    told = labeler("agreement", team, "--json").json
    assert list(told["figures"]) == list(TITLES)
    exact = told["figures"]["exact"]
    assert exact["value"] == pytest.approx(0.5)
    assert 0.3 < exact["low"] < exact["value"] < exact["high"] < 0.7
    assert told["shared"] == 40
    assert [one["annotator"] for one in told["annotators"]] == ["mild", "strict"]
    assert told["consensus"] is None


def test_people_read_lines(labeler: Labeler, team: Path) -> None:
    lines = labeler("agreement", team, "--consensus", "dawid-skene").out.splitlines()
    assert "40 of them graded by two or more" in lines[0]
    assert any(line.lstrip().startswith("Krippendorff's alpha, ordinal") for line in lines)
    assert "dawid-skene settles 40 documents; --json lists them" in lines


def test_one_person_is_told_that_agreement_needs_two(labeler: Labeler, tmp_path: Path) -> None:
    labeler("new", tmp_path / "empty.labeler")
    assert "There are no grades." in labeler("agreement", tmp_path / "empty.labeler").out
    told = labeler("agreement", tmp_path / "empty.labeler", "--json").json
    assert all(figure["value"] is None and figure["why"] for figure in told["figures"].values())


def test_without_crowd_kit_the_error_is_one_line(labeler: Labeler, team: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "crowdkit.aggregation", None)
    failed = labeler("agreement", team, "--consensus", "glad", code=1)
    assert failed.err.count("\n") == 1
    assert "pip install 'labeler[consensus]'" in failed.err
