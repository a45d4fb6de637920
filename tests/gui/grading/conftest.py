"""A desk with real documents, real keys and a real store."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.domain.documents import Form, Kind, Origin, RawDocument
from labeler.domain.grades import Event
from labeler.domain.ledger import Fate, Span, Stage
from labeler.stages.new import new_project
from labeler.store import documents, events, ledgers
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, open_project
from labeler.ui.app import Desktop
from labeler.ui.panels.grade import GradePanel
from labeler.ui.window import PLACES

NAVIGATION = "Home\nAbout\n\n"


def page(number: int, *, paragraphs: int = 3) -> tuple[RawDocument, Extraction]:
    """A page with a heading and what extraction dropped before it."""
    body = "\n\n".join(f"Paragraph {n} of page {number} teaches something." for n in range(1, paragraphs + 1))
    main = f"Page {number}\n\n{body}"
    text = NAVIGATION + main
    html = f"<title>Page {number} - Site</title><nav>Home<br>About</nav><h1>Page {number}</h1><p>{body}</p>"
    url = f"https://www.site-{number}.example/lesson"
    raw = RawDocument(f"page-{number}", html.encode(), Form.HTML, Origin("tests", str(number), url=url))
    head = len(NAVIGATION) + len(f"Page {number}\n\n")
    spans = (
        Span(0, len(NAVIGATION), Fate.DROPPED, Stage.EXTRACT, "navigation", 2, {"path": "body/nav"}),
        Span(len(NAVIGATION), head, Fate.KEPT, tokens=2, evidence={"path": "body/h1"}),
        Span(head, len(text), Fate.KEPT, tokens=10, evidence={"path": "body/p"}),
    )
    return raw, _extraction(number, text, main, spans)


def lesson(number: int) -> tuple[RawDocument, Extraction]:
    """A lesson with its lineage."""
    text = "# Keep the Balance\n\nDo **the same** on both sides.\n\n1. Subtract 5\n2. Divide by `3`"
    extra = {"pass": "rewrite", "parent": "lesson-draft", "topic": "algebra", "teacher": "teacher-1"}
    raw = RawDocument(
        f"lesson-{number}", text.encode(), Form.TEXT, Origin("tests", str(number)), Kind.LESSON, extra=extra
    )
    spans = (Span(0, len(text), Fate.KEPT, tokens=20, evidence={"path": "text", "paragraph": 0}),)
    return raw, _extraction(number, text, f"{number} {text}", spans)


def _extraction(number: int, text: str, main: str, spans: tuple[Span, ...]) -> Extraction:
    tokens = sum(s.tokens for s in spans)
    kept = sum(s.tokens for s in spans if s.fate is Fate.KEPT)
    main_hash = hashlib.sha256(main.encode()).hexdigest()
    return Extraction(
        number, "t", "ok", "utf-8", f"Page {number}", text, spans, main_hash, tokens, kept, "en", 1.0, 1.0
    )


def add(project: Project, made: Sequence[tuple[RawDocument, Extraction]], *, prepared: bool = True) -> None:
    """Put documents into a project, extracted and screened."""
    with project.write() as tx:
        source = documents.add_source(tx, "tests", "2026-01-01T00:00:00+00:00")
        documents.add_documents(tx, source, [raw for raw, _ in made])
        if prepared:
            ledgers.save_extractions(tx, [extraction for _, extraction in made])
            ledgers.save_screenings(tx, [Screened(e.document_id, "t", None, "", {}) for _, e in made])


class Seat:
    """Somebody at the desk."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, location: str) -> None:
        self._qtbot = qtbot
        self._location = location
        self.desktop = desktop
        self.window = desktop.window
        self.settings = desktop.shell.settings
        panel = desktop.window.panel("grade")
        assert isinstance(panel, GradePanel)
        self.panel = panel
        self.control = panel.control

    @property
    def name(self) -> str:
        """The document on the desk; empty for none."""
        return self.control.visit.name if self.control.visit else ""

    @property
    def hint(self) -> str:
        return self.panel.side.hint.text

    @property
    def empty_title(self) -> str:
        """The title of the empty state that is shown; empty while there is a document."""
        return self.panel._empty.title.text() if self.panel._empty.isVisible() else ""

    def until(self, holds: Callable[[], object]) -> None:
        """Let the event loop run until something is so."""
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=15_000)

    def settle(self) -> None:
        """Until the store has answered everything and what is around the document is drawn."""
        self.until(lambda: self.desktop.shell.lane.waiting == 0 and not self.panel.around.is_waiting)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None, "the focus is lost"
        QTest.keyClick(target, key, modifiers)

    def write(self, text: str) -> None:
        """Type where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def grade(self, value: int) -> None:
        """Press a grade and wait until it is saved."""
        self.key(Qt.Key(Qt.Key.Key_0 + value))
        self.settle()

    def grade_and_go_on(self, value: int) -> str:
        """Press a grade and Enter, wait for the next document; the name of the one that was graded."""
        before = self.name
        self.grade(value)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: self.name != before)
        self.settle()
        return before

    def events(self) -> list[Event]:
        """What the store has, read anew."""
        with open_project(self._location) as project, project.read() as tx:
            return list(events.all_events(tx))

    def said(self) -> list[tuple[str, str, object]]:
        """Kind, document, and value or text of every event."""
        return [
            (e.action.kind.value, e.action.document, e.action.value if e.action.kind == "grade" else e.action.text)
            for e in self.events()
        ]


@pytest.fixture
def location(tmp_path: Path) -> str:
    """An empty project's place."""
    place = str(tmp_path / "desk.labeler")
    new_project(place).close()
    return place


@pytest.fixture
def sit(qtbot: QtBot, make_desktop: Callable[..., Desktop], location: str) -> Callable[..., Seat]:
    """Opens the project in the real window and sits down; grades go on with Enter unless said otherwise."""

    def sit_down(
        made: Sequence[tuple[RawDocument, Extraction]] = (), *, advance: str = "enter", wait: bool = True
    ) -> Seat:
        if made:
            with open_project(location) as project:
                add(project, made)
        places = tuple(place for place in PLACES if place.id in ("grade", "export"))
        desktop = make_desktop(places=(places[0],), open_project=open_project)
        desktop.shell.settings.put("annotator", "dana")
        desktop.shell.settings.put("advance", advance)
        desktop.shell.settings.put("theme", "light")
        with qtbot.waitActive(desktop.window):
            desktop.window.show()
            desktop.window.activateWindow()
        desktop.window.go("grade")
        desktop.shell.projects.open(location)
        seat = Seat(qtbot, desktop, location)
        if wait:
            ready = min(5, len(made) - 1)
            seat.until(lambda: seat.name and len(seat.control.supply.ready) >= ready)
            seat.settle()
        return seat

    return sit_down


@pytest.fixture
def pages() -> Callable[[int], list[tuple[RawDocument, Extraction]]]:
    """So many pages."""
    return lambda count: [page(number) for number in range(1, count + 1)]


@pytest.fixture
def make_page() -> Callable[..., tuple[RawDocument, Extraction]]:
    """One page."""
    return page


@pytest.fixture
def make_lesson() -> Callable[[int], tuple[RawDocument, Extraction]]:
    """One lesson."""
    return lesson


@pytest.fixture
def add_to() -> Callable[..., None]:
    """Adds documents to a project."""
    return add


@pytest.fixture
def place() -> Callable[..., None]:
    """Puts documents into a project, extracted and screened."""
    return add
