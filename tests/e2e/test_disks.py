"""A disk that is full or read-only: one clear line, nothing half-written, and what can be read is read."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest

from labeler.store import events, meta
from labeler.store.project import open_project
from tests.disks import Disk

ROOM_FOR_SOME = 48 << 10


def source(folder: Path, count: int = 6) -> Path:
    """Plain texts, each some kilobytes long."""
    path = folder / "texts.jsonl"
    rows = [
        {
            "id": f"text-{n}",
            "text": f"Text {n}.\n\n" + "\n\n".join(f"Sum {n} and {i} is {n + i}. " * 9 for i in range(60)),
        }
        for n in range(count)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def grades(folder: Path, *names: str) -> Path:
    path = folder / "grades.jsonl"
    rows = [{"document": name, "annotator": "ada", "value": 3} for name in names]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def made(disk: Disk, labeler: Any, tmp_path: Path) -> Iterator[str]:
    """A project on that disk: six texts, one of them graded; nothing prepared."""
    path = str(disk.folder / "pages.labeler")
    labeler("new", path)
    labeler("ingest", path, source(tmp_path))
    labeler("grade", path, "--from", grades(tmp_path, "text-0"))
    yield path
    assert labeler("verify", path, "--json").json["ok"]


def graded(path: str) -> list[str]:
    with open_project(path) as project, project.read() as tx:
        return [event.action.document for event in events.all_events(tx)]


def is_told(outcome: Any, *parts: str) -> bool:
    """Whether an outcome says what it has to in one line, and nothing else."""
    last = [line for line in outcome.err.splitlines() if line.startswith("labeler: ")]
    return outcome.out == "" and len(last) == 1 and all(part in last[0] for part in parts)


@contextmanager
def in_use_elsewhere(path: str) -> Iterator[None]:
    """Somebody has the project open: what SQLite keeps beside the file is there already."""
    with open_project(path) as other, other.read() as tx:
        events.last_seq(tx)
        yield


@pytest.mark.parametrize("in_use", [False, True])
def test_grades_that_find_no_room_are_refused_whole(
    labeler: Any, disk: Disk, made: str, tmp_path: Path, in_use: bool
) -> None:
    file = grades(tmp_path, *(f"text-{n}" for n in range(1, 6)))
    with in_use_elsewhere(made) if in_use else nullcontext(), disk.full():
        outcome = labeler("grade", made, "--from", file, code=1)
    assert is_told(outcome, made, "pace", "everything acknowledged so far is saved"), outcome.err
    assert graded(made) == ["text-0"]
    labeler("grade", made, "--from", file)
    assert graded(made) == [f"text-{n}" for n in range(6)]


@pytest.mark.parametrize("disk", ["file system"], indirect=True)
def test_prepare_that_finds_no_room_goes_on_when_there_is(labeler: Any, disk: Disk, made: str) -> None:
    with disk.full(leaving=ROOM_FOR_SOME):
        outcome = labeler("prepare", made, "--json", code=1)
    assert is_told(outcome, made, "full", "everything acknowledged so far is saved"), outcome.err
    labeler("verify", made)
    assert labeler("prepare", made, "--json").json["documents"] == 6


@pytest.mark.parametrize("form", ["jsonl", "parquet", "hf"])
def test_an_export_that_finds_no_room_leaves_the_one_before(
    labeler: Any, disk: Disk, made: str, tmp_path: Path, form: str
) -> None:
    out = disk.folder / "out"
    asked = ("export", made, out, "--what", "labels", "--format", form)
    labeler(*asked)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    assert before
    labeler("grade", made, "--from", grades(tmp_path, *(f"text-{n}" for n in range(6))))
    with in_use_elsewhere(made), disk.full():
        outcome = labeler(*asked, code=1)
    assert is_told(outcome, "out"), outcome.err
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
    labeler(*asked)
    assert labeler("verify", next(out.rglob("*manifest*"))).code == 0


def test_a_read_only_disk_can_be_read(labeler: Any, disk: Disk, made: str, tmp_path: Path) -> None:
    file = Path(shutil.copy(tmp_path / "grades.jsonl", disk.folder))
    whole = labeler("verify", made, "--json").json
    with disk.read_only():
        assert labeler("verify", made, "--json").json == whole
        assert graded(made) == ["text-0"]
        refused = [labeler(*words, code=1) for words in (("grade", made, "--from", file), ("prepare", made))]
        out = labeler("export", made, disk.folder / "out", "--what", "labels", "--format", "jsonl", code=1)
    for outcome in refused:
        assert is_told(outcome, made, "nothing can be saved", "copy the project"), outcome.err
    assert is_told(out, str(disk.folder / "out")), out.err
    assert sorted(path.name for path in disk.folder.iterdir()) == ["grades.jsonl", "pages.labeler"]


def test_changes_that_lie_beside_a_file_nobody_may_write_are_not_passed_over(
    labeler: Any, disk: Disk, made: str
) -> None:
    copied = disk.folder / "copied"
    copied.mkdir()
    with open_project(made) as project:
        with project.write(durable=True) as tx:
            meta.put(tx, "a", "b")
        for end in ("", "-wal"):  # as a folder is copied while somebody grades
            shutil.copyfile(made + end, str(copied / "pages.labeler") + end)
    with disk.read_only():
        outcome = labeler("verify", copied / "pages.labeler", "--json", code=1)
    assert "newest changes" in outcome.err
    shutil.rmtree(copied)
