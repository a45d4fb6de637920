"""How a lesson came about: its passes side by side, those it carries or those of the lessons it was made from."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from labeler.domain.documents import Form, Kind, Origin, RawDocument
from labeler.domain.progress import drain
from labeler.domain.resources import resource
from labeler.exchange.base import ReadOptions
from labeler.lessons.passes import Pass, read_passes
from labeler.stages import ingest, lineage
from labeler.stages.new import new_project
from labeler.store import documents
from labeler.store.project import Project, open_project
from labeler.text.differences import Side
from labeler.ui.panels.grading.lineage import marks_of
from labeler.ui.panels.grading.reading import View

Make = Callable[..., Any]
DRAFT = "Plants eat soil. They grow."
FINAL = "Plants build sugar from air. They grow."


def made(make_lesson: Make, number: int, extra: dict[str, object], text: str = FINAL) -> tuple[RawDocument, Any]:
    """A lesson with a record of its own."""
    _, extraction = make_lesson(number)
    lesson = RawDocument(
        str(extra.get("id", f"lesson-{number}")), text.encode(), Form.TEXT, Origin("tests", str(number)), Kind.LESSON,
        extra=extra,
    )  # fmt: skip
    span = extraction.spans[0]
    spans = (type(span)(0, len(text), span.fate, tokens=20, evidence=span.evidence),)
    return lesson, type(extraction)(
        number, "t", "ok", "utf-8", "Plants", text, spans, f"hash-{number}", 20, 20, "en", 1.0, 1.0
    )  # fmt: skip


PASSES = [
    {"pass": "draft", "text": DRAFT},
    {"pass": "critique", "text": "Not soil."},
    {"pass": "rewrite", "text": FINAL},
]


def test_one_key_shows_draft_critique_and_rewrite_with_their_differences(sit: Make, make_lesson: Make) -> None:
    seat = sit([made(make_lesson, 1, {"pass": "rewrite", "passes": PASSES})])
    seat.key(Qt.Key.Key_L)
    pane = seat.panel.reading.lineage
    assert seat.panel.reading.view is View.LINEAGE
    seat.until(lambda: pane.before.text)
    assert (pane.before.text, pane.critique.text, pane.after.text) == (DRAFT, "Not soil.", FINAL)
    step = pane._shown
    said = [[view.text[m.start : m.end].strip() for m in marks_of(step, side)] for view, side in
            ((pane.before, Side.LEFT), (pane.after, Side.RIGHT))]  # fmt: skip
    assert said == [["eat soil"], ["build sugar from air"]]
    assert pane.isAncestorOf(QApplication.focusWidget())
    seat.key(Qt.Key.Key_4)
    seat.settle()
    assert seat.said() == [("grade", "lesson-1", 4)], "every key works beside the lineage"
    seat.key(Qt.Key.Key_T)
    assert seat.panel.reading.text.isVisible()
    assert not pane.isVisible()


def test_the_lessons_it_was_made_from_are_followed(sit: Make, make_lesson: Make) -> None:
    rows = [
        made(make_lesson, 1, {"id": "a", "pass": "draft", "parent": None}, DRAFT),
        made(make_lesson, 2, {"id": "b", "pass": "rewrite", "parent": "a", "critique": "Not soil."}, FINAL),
        made(make_lesson, 3, {"id": "c", "pass": "vary", "parent": "b"}, f"{FINAL} And you?"),
    ]
    seat = sit(rows)
    while seat.name != "c":
        seat.grade_and_go_on(1)
    seat.key(Qt.Key.Key_L)
    pane = seat.panel.reading.lineage
    seat.until(lambda: pane.steps.count() == 2)
    assert [pane.steps.tabText(n) for n in range(2)] == ["draft → rewrite", "rewrite → vary"]
    assert pane.after.text.endswith("And you?")
    assert not pane.critique.isVisible(), "nothing was said: both texts get its room"
    assert "Nothing was said" in pane.note.text()
    pane.steps.setCurrentIndex(0)
    assert (pane.before.text, pane.critique.text) == (DRAFT, "Not soil.")
    assert pane.critique.isVisible()


def test_a_page_has_no_lineage_and_a_lesson_that_stands_alone_says_so(
    sit: Make, make_page: Make, make_lesson: Make
) -> None:
    seat = sit([make_page(1), made(make_lesson, 2, {})])
    for _ in range(2):
        reading = seat.panel.reading
        if seat.control.visit.sheet.document.kind is Kind.PAGE:
            seat.key(Qt.Key.Key_L)
            seat.settle()
            assert "only a lesson has a lineage" in seat.hint  # until the next key
            assert not reading.tabs.isTabVisible(View.LINEAGE)
        else:
            assert reading.tabs.isTabVisible(View.LINEAGE)
            seat.key(Qt.Key.Key_L)
            seat.until(lambda: "says nothing" in seat.panel.reading.lineage.note.text())
        seat.grade_and_go_on(1)


@pytest.mark.parametrize("stored", [None, "x", [3], [{"pass": "draft"}], [{"pass": 3, "text": ""}], {"pass": "draft"}])
def test_what_is_no_list_of_passes_is_none(stored: object) -> None:
    assert read_passes(stored) == ()


@pytest.fixture
def sample(tmp_path: Path) -> Project:
    project = new_project(str(tmp_path / "sample.labeler"))
    params = ingest.IngestParams((str(resource("sample", "lessons.jsonl")),), ReadOptions(kind=Kind.LESSON))
    drain(ingest.run(project, params))
    return project


def test_lessons_of_the_sample_keep_the_passes_they_carry(sample: Project) -> None:
    rows = [json.loads(line) for line in resource("sample", "lessons.jsonl").read_text("utf-8").splitlines()]
    carrying = [row for row in rows if "passes" in row]
    assert len(carrying) == 2
    with sample:
        for row in carrying:
            with sample.read() as tx:
                document = documents.by_external_id(tx, row["id"])
            assert document is not None
            found = lineage.steps(sample, document, row["text"])
            assert [(s.before.kind, s.after.kind, bool(s.critique)) for s in found] == [
                ("draft", "rewrite", True), ("rewrite", "rewrite", True),
            ]  # fmt: skip
            assert found[-1].after == Pass("rewrite", row["text"], row["id"])
            assert found[0].critique == row["critique"]


def test_a_circle_of_parents_ends(location: str, make_lesson: Make, place: Make) -> None:
    with open_project(location) as project:
        place(
            project, [made(make_lesson, n, {"id": a, "parent": b}, a) for n, (a, b) in enumerate(["ab", "bc", "ca"], 1)]
        )
        with project.read() as tx:
            document = documents.by_external_id(tx, "a")
        assert document is not None
        found = lineage.steps(project, document, "a")
        assert [(s.before.document, s.after.document) for s in found] == [("c", "b"), ("b", "a")]
