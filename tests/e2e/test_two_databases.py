"""The same loop on SQLite and on a PostgreSQL server gives the same decisions, byte for byte in the export."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.domain.resources import resource

pytestmark = pytest.mark.postgres


def _loop(labeler: Any, location: str, out: Path) -> dict[str, bytes]:
    """From an empty project to exports of decisions; pages of two topics and their grades from the sample."""
    labeler("new", location)
    labeler("ingest", location, resource("sample", "pages", "algebra"))
    labeler("ingest", location, resource("sample", "lessons.jsonl"), "--kind", "lesson")
    labeler("prepare", location)
    labeler("grade", location, "--from", resource("sample", "grades.jsonl"))
    labeler("train", location)
    files = {"comparison": _another_probe(labeler, location, out)}
    labeler("decide", location, "--cut", 2.5)
    for fmt in ("jsonl", "csv", "parquet"):
        report = labeler("export", location, out / fmt, "--what", "decisions", "--format", fmt, "--json").json
        files[fmt] = Path(report["files"][0]).read_bytes()
    files["dataset"] = Path(
        labeler("export", location, out / "set", "--what", "dataset", "--json").json["files"][0]
    ).read_bytes()
    files["audit"] = labeler("audit", location, "--all", "--json").out.encode()
    for by in ("stage", "source", "site", "topic"):
        files[f"account by {by}"] = labeler("account", location, "--by", by, "--json").out.encode()
    assert labeler("verify", location, "--json").json["problems"] == []
    return files


def _another_probe(labeler: Any, location: str, out: Path) -> bytes:
    """A second probe, beside the first one, which is put in force again; how they differ."""
    rows = [
        {"document": s["document"], "annotator": "late", "value": 5}
        for s in labeler("scores", location, "--json").lines
    ]
    out.mkdir()
    source = out / "late.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows[:40]), encoding="utf-8")
    labeler("grade", location, "--from", source)
    assert labeler("train", location, "--json").json["probe"] == 2
    found = labeler("probes", location, "--compare", 1, 2, "--cut", 2.5, "--json")
    assert found.json["changes"]
    labeler("probes", location, "--use", 1, "--by", "dana")
    return bytes(found.out, "utf-8")


def test_both_databases_decide_alike(labeler: Any, postgres_server: Any, tmp_path: Path) -> None:
    on_file = _loop(labeler, str(tmp_path / "loop.labeler"), tmp_path / "file")
    with postgres_server.database() as url:
        on_server = _loop(labeler, url, tmp_path / "server")
    assert on_server == on_file
    assert len(on_file["jsonl"].splitlines()) >= 40
