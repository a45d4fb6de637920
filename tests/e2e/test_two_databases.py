"""The same loop on SQLite and on a PostgreSQL server gives the same decisions, byte for byte in the export."""

from __future__ import annotations

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
    labeler("decide", location, "--cut", 2.5)
    files = {}
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


def test_both_databases_decide_alike(labeler: Any, postgres_server: Any, tmp_path: Path) -> None:
    on_file = _loop(labeler, str(tmp_path / "loop.labeler"), tmp_path / "file")
    with postgres_server.database() as url:
        on_server = _loop(labeler, url, tmp_path / "server")
    assert on_server == on_file
    assert len(on_file["jsonl"].splitlines()) >= 40
