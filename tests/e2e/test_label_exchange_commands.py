"""Labels to another tool and back, as a script would do it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.exchange.answer_files import told_by

GRADES = [
    {"document": "a", "annotator": "ann", "value": 0, "at": "2026-11-02T10:00:00Z", "comment": "nothing here"},
    {"document": "b", "annotator": "ann", "status": "skipped", "at": "2026-11-02T10:01:00Z"},
    {"document": "b", "annotator": "ben", "status": "flagged", "flag": "paywall", "at": "2026-11-02T10:02:00Z"},
]


@pytest.fixture
def pages(labeler: Any, tmp_path: Path) -> Path:
    """A project of three texts."""
    texts = tmp_path / "texts.jsonl"
    texts.write_text("".join(json.dumps({"id": name, "text": f"Text {name}."}) + "\n" for name in "abc"))
    made = tmp_path / "pages.labeler"
    labeler("new", made)
    labeler("ingest", made, texts)
    return made


@pytest.mark.parametrize("fmt", ["label-studio", "argilla", "hf", "prodigy", "doccano"])
def test_labels_go_out_and_come_back(labeler: Any, pages: Path, tmp_path: Path, fmt: str) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("\n".join(json.dumps(row) for row in GRADES))
    assert labeler("grade", pages, "--from", rows, "--json").json == {"recorded": 3, "rejected": []}
    assert labeler("grade", pages, "--from", rows).out == "0 grades recorded, 3 known already, 0 rejected.\n"
    out = tmp_path / "out"
    report = labeler("export", pages, out, "--what", "labels", "--format", fmt, "--all-documents", "--json").json
    assert report["rows"] == 4
    assert report["cannot_hold"][-2] == "answers that were taken back or replaced"
    manifest = json.loads(Path(report["manifest"]).read_text(encoding="utf-8"))
    assert manifest["about"]["cannot_hold"] == report["cannot_hold"]
    assert labeler("verify", report["manifest"], "--json").json["ok"]
    file = report["files"][0] if fmt in ("label-studio", "prodigy") else out
    assert told_by(Path(file)) == fmt
    other = tmp_path / "other.labeler"
    labeler("new", other)
    labeler("ingest", other, tmp_path / "texts.jsonl")
    assert labeler("grade", other, "--from", file, "--json").json == {"recorded": 3, "rejected": []}
    tables = [
        labeler("export", project, tmp_path / f"{project.stem}.jsonl", "--what", "labels").out and
        [json.loads(line) for line in (tmp_path / f"{project.stem}.jsonl").read_text().splitlines()]
        for project in (pages, other)
    ]  # fmt: skip
    kept = ("document", "annotator", "status", "value", "flag", "comment", "rubric")
    here, there = ([{name: row[name] for name in kept} for row in table] for table in tables)
    assert sorted(here, key=str) == sorted(there, key=str)


def test_what_does_not_fit_is_said_in_a_line(labeler: Any, pages: Path, tmp_path: Path) -> None:
    said = labeler("export", pages, tmp_path / "out", "--what", "labels", "--format", "doccano").out.splitlines()
    assert said[1].startswith("doccano has no fields for ")
    assert "Left out: answers that were taken back or replaced" in said[1]
    assert labeler("export", pages, tmp_path / "x.json", "--what", "labels", "--format", "prodigy", code=1).err
    assert "--all-documents" in labeler("export", pages, tmp_path, "--what", "verdicts", "--all-documents", code=1).err


def test_fields_are_named_and_bad_ones_refused(labeler: Any, pages: Path, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"name": "a", "quality": 4}\n{"name": "b", "quality": "good"}\n{"name": "c", "quality": 7}\n')
    words = ("--field", "document=name", "--field", "grade=quality", "--annotator", "cy")
    report = labeler("grade", pages, "--from", rows, *words, "--json").json
    assert report["recorded"] == 1
    assert [(row["record"], row["error"].rpartition(": ")[2]) for row in report["rejected"]] == [
        ("line 2", "'good'"),
        ("line 3", "7"),
    ]
    assert "'colour'" in labeler("grade", pages, "--from", rows, "--field", "colour=x", code=1).err
    assert "grade=quality" in labeler("grade", pages, "--from", rows, "--field", "grade", code=1).err
    assert "label-studio" in labeler("grade", pages, "--from", rows, "--format", "xml", code=1).err


def test_an_archive_of_pages_is_not_searched_for_answers(tmp_path: Path) -> None:
    for name, body in (
        ("a.warc", b"WARC/1.1\r\nWARC-Type: response\r\n"),
        ("a.html", b"<html><p>x</p></html>"),
        ("a.urls", b"https://e.org/\n"),
    ):
        (tmp_path / name).write_bytes(body)
        assert told_by(tmp_path / name) == ""
