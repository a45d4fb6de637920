"""The `datasets` library itself opens what is exported for it, and what it saves comes in."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, EventKind
from labeler.domain.progress import drain
from labeler.stages import export, grade_file
from labeler.stages.new import new_project
from labeler.store import documents, events
from labeler.store.project import Project, open_project

OPEN = """
import json, sys
import datasets
datasets.disable_progress_bars()
found = datasets.load_from_disk(sys.argv[1])
print(json.dumps({"columns": sorted(found.column_names), "rows": found.to_list()}))
"""
SAVE = """
import sys
import datasets
datasets.disable_progress_bars()
rows = {"doc": ["page/0", "page/1", "page/9"], "who": ["ann"] * 3, "quality": [4, 0, 1]}
text = datasets.Value("string")
names = datasets.ClassLabel(names=["5", "0", "good", "3", "4"])
quality = {"number": datasets.Value("int64"), "class": names}[sys.argv[2]]
train = datasets.Dataset.from_dict(rows, datasets.Features({"doc": text, "who": text, "quality": quality}))
datasets.DatasetDict({"train": train, "test": train.select([0])}).save_to_disk(sys.argv[1])
"""


def python(code: str, *words: object) -> str:
    """Run with the library in a process of its own: what it brings along stays there."""
    if importlib.util.find_spec("datasets") is None:
        pytest.skip("needs the datasets library (pip install 'labeler[test]')")
    command = [sys.executable, "-c", code, *map(str, words)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, env={**os.environ, "HF_HUB_OFFLINE": "1"}, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def graded(tmp_path: Path) -> str:
    """A project of two pages: one was graded 0 by one person and skipped by another."""
    path = str(tmp_path / "graded.labeler")
    with new_project(path) as project:
        add_pages(project)
        with project.write(durable=True) as tx:
            events.append(
                tx,
                [
                    Action("u1", EventKind.GRADE, "page/0", "ann", "2026-11-02T10:00:00Z", 0),
                    Action("u2", EventKind.SKIP, "page/0", "ben", "2026-11-02T10:00:01Z"),
                ],
            )
    return path


def add_pages(project: Project) -> None:
    with project.write() as tx:
        source = documents.add_source(tx, "pages.jsonl", "2026-11-01T10:00:00Z")
        raws = [RawDocument(f"page/{n}", b"text", Form.TEXT, Origin("pages.jsonl", f"line {n}")) for n in range(2)]
        documents.add_documents(tx, source, raws)


@pytest.mark.parametrize(
    ("fmt", "expected"),
    [
        ("hf", {"annotator": "ben", "status": "skipped", "value": None}),
        (
            "argilla",
            {"id": "page/0", "grade.responses": [0, None], "grade.responses.status": ["submitted", "discarded"]},
        ),
    ],
)
def test_the_library_opens_an_export(graded: str, tmp_path: Path, fmt: str, expected: dict[str, object]) -> None:
    with open_project(graded) as project:
        drain(export.run(project, export.ExportParams(tmp_path / "out", "labels", fmt)))
    found = json.loads(python(OPEN, tmp_path / "out"))
    assert set(expected) <= set(found["columns"])
    assert {name: found["rows"][-1][name] for name in expected} == expected


@pytest.mark.parametrize(("kind", "grades"), [("number", (4, 0)), ("class", (4, 5))])
def test_what_the_library_saves_comes_in(tmp_path: Path, kind: str, grades: tuple[int, int]) -> None:
    """A class is a number that stands for a name: the name is the grade."""
    python(SAVE, tmp_path / "saved", kind)
    with new_project(str(tmp_path / "new.labeler")) as project:
        add_pages(project)
        reading = grade_file.Reading({"document": "doc", "annotator": "who", "grade": "quality"})
        report = drain(grade_file.run(project, grade_file.GradeParams(tmp_path / "saved", reading=reading)))
        with project.read() as tx:
            found = events.current_grades(tx)
    assert [(grade.document, grade.value) for grade in found] == list(zip(("page/0", "page/1"), grades, strict=True))
    assert [(rejected.record, "no document" in rejected.error) for rejected in report.rejected] == [
        ("train, row 3", True),
    ]  # fmt: skip
    assert (report.recorded, report.known) == (2, 1)
