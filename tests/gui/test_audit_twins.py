"""A document beside its twin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.ledger import Fate, Span
from labeler.domain.progress import drain
from labeler.stages import screen, twins
from labeler.stages.twin_view import twin_view
from labeler.store import documents, ledgers
from labeler.store.ledgers import Extraction
from labeler.store.project import create_project, open_project
from labeler.text.differences import Side
from labeler.ui.actions import Context
from labeler.ui.app import Desktop
from labeler.ui.panels.audit import AuditPanel
from labeler.ui.panels.audit_twins import TwinsDialog, changes, facts, marks
from labeler.ui.window import Place

WAIT = 10_000
LINES = [f"Line {n} tells about the water cycle, clouds, rain and rivers of valley {n}." for n in range(120)]


class Bot(Protocol):
    def waitUntil(self, callback: Callable[[], bool], *, timeout: int = ...) -> None: ...  # noqa: N802


@pytest.fixture
def location(tmp_path: Path) -> str:
    """A project with a long document, its edited copy, and nothing else."""
    path = str(tmp_path / "twins.labeler")
    edited = [*LINES[:60], "A sentence that only the copy has.", *LINES[62:], "And one at its end."]
    with create_project(path) as project:
        with project.write() as tx:
            source = documents.add_source(tx, "s", "2026")
            raws = [RawDocument(name, name.encode(), Form.TEXT, Origin("s")) for name in ("page", "copy")]
            documents.add_documents(tx, source, raws)
            texts = {1: "\n".join(LINES), 2: "\n".join(edited)}
            ledgers.save_extractions(tx, [extraction(number, text) for number, text in texts.items()])
        drain(twins.run(project, twins.TwinsParams()))
        drain(screen.run(project, screen.ScreenParams()))
    return path


def extraction(number: int, text: str) -> Extraction:
    spans = (Span(0, len(text), Fate.KEPT, tokens=len(text.split())),)
    count = len(text.split())
    return Extraction(number, f"k{number}", "ok", "utf-8", "", text, spans, f"h{number}", count, count, "en", 1.0, 1.0)


@pytest.fixture
def panel(make_desktop: Callable[..., Desktop], location: str, qtbot: Bot) -> Iterator[AuditPanel]:
    """The Audit panel, with the dropped twin in front."""
    places = (Place("audit", "go_audit", Context.AUDIT, AuditPanel),)
    desktop = make_desktop(places=places, open_project=open_project)
    desktop.window.resize(1280, 800)
    desktop.window.show()
    desktop.window.go("audit")
    desktop.shell.projects.open(location)
    found = desktop.window.panel("audit")
    assert isinstance(found, AuditPanel)
    qtbot.waitUntil(lambda: found.shell.lane.waiting == 0, timeout=WAIT)
    found.show_filter("stage:duplicates")
    qtbot.waitUntil(lambda: not found.finder._typing.isActive() and found.shell.lane.waiting == 0, timeout=WAIT)
    found.finder.step(1)
    qtbot.waitUntil(lambda: found.shell.lane.waiting == 0, timeout=WAIT)
    yield found
    desktop.window.close()


def test_the_twin_is_one_click_away_with_what_differs(panel: AuditPanel, qtbot: Bot) -> None:
    link = next(b for b in panel.why.findChildren(type(panel.new_run)) if b.accessibleName().startswith("Compare"))
    link.click()
    dialog = panel.window().findChild(TwinsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: panel.shell.lane.waiting == 0 and bool(dialog.left.text), timeout=WAIT)
    assert "% of their sequences of five words are the same · " in dialog.facts.text()
    assert "the twin stays: longer: " in dialog.facts.text()
    assert {dialog.left.accessibleName(), dialog.right.accessibleName()} == {"This document", "Its twin"}
    assert dialog.before.isEnabled()
    dialog.step(1)
    shown = dialog.left.text[dialog.left.offset_at(dialog.left.viewport().height() // 3) :]
    assert shown.startswith("A sentence that only the copy has.")
    assert dialog.right.verticalScrollBar().value() > 0
    dialog.left.verticalScrollBar().setValue(0)
    assert dialog.right.verticalScrollBar().value() < 60, "both scroll together"
    dialog.accept()


def test_marks_and_facts(location: str) -> None:
    with open_project(location) as project:
        found = twin_view(project, "page", "copy")
    assert found is not None
    left = " ".join(found.left[m.start : m.end] for m in marks(found, Side.LEFT))
    assert "Line 60 tells" in left
    right = " ".join(found.right[m.start : m.end] for m in marks(found, Side.RIGHT))
    assert "And one at its end" in right
    assert found.left.startswith("Line 60", changes(found)[0])
    assert facts(found, "").startswith(f"{found.similarity * 100:.1f} % of their")
    assert facts(found, "came first").endswith(" · the twin stays: came first")
