"""GUI tests: a home of their own, and nothing left behind."""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: F401 - must be imported before the QApplication is made
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from labeler.domain.documents import Form, Kind, Origin, RawDocument, Rejection
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Opinion, Span, Stage, kept_text
from labeler.domain.probes import Cut
from labeler.domain.progress import drain
from labeler.stages import decide, screen
from labeler.stages.describing import describe_some, features_key
from labeler.stages.embed import ENCODER_KEY
from labeler.stages.new import new_project
from labeler.stages.path import train_and_score
from labeler.store import documents as store_documents
from labeler.store import events, features, ledgers, meta, screens, vectors
from labeler.store.features import Described
from labeler.store.ledgers import Extraction
from labeler.store.project import Project, open_project
from labeler.ui.actions import TABLE
from labeler.ui.app import Desktop, build_app
from labeler.ui.lane import Changes
from labeler.ui.lifetime import delete_now, is_valid
from labeler.ui.projects import OpenProject
from labeler.ui.settings import Settings
from labeler.ui.shell import Shell
from labeler.ui.theme import Theme
from labeler.ui.web import scheme
from labeler.ui.widgets.kit import ActionButton, Chip
from labeler.ui.widgets.panel import Panel
from labeler.ui.window import PLACES, Place

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
scheme.prepare()
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


UNAVOIDABLE = (
    "This plugin does not support propagateSizeHints",  # offscreen, whenever a dialog is shown
    "QRhiGles2: Failed to create",  # offscreen has no OpenGL; QtWebEngine falls back to software
    "Failed to create RHI for backend",
    "This plugin does not support createPlatformVulkanInstance",
    "QVulkanInstance: Failed to initialize Vulkan",
    "Fallback to software rendering",
    "GPUInfo not initialized on GpuInfoUpdate",
    "Unable to detect GPU vendor",  # a virtual X server
    "GLX: No ",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt messages are failures, but for those that nobody can avoid."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*UNAVOIDABLE, extend=True))


@pytest.fixture(autouse=True)
def config_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of this test only."""
    folder = tmp_path / "config"
    monkeypatch.setenv("LABELER_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a running thread, an active timer or a top-level widget behind."""
    if "qapp" not in request.fixturenames:
        yield
        return
    app = request.getfixturevalue("qapp")
    widgets_before = {id(w) for w in app.topLevelWidgets()}
    threads_before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
    widgets = [w for w in app.topLevelWidgets() if id(w) not in widgets_before and is_valid(w)]
    threads = [t for t in threading.enumerate() if t not in threads_before and t.name.startswith("labeler")]
    qthreads = [t for t in app.findChildren(QThread) if t.isRunning()]
    timers = [t for t in app.findChildren(QTimer) if t.isActive()]
    assert not widgets, f"left widgets behind: {widgets}"
    assert not threads, f"left threads behind: {threads}"
    assert not qthreads, f"left QThreads behind: {qthreads}"
    assert not timers, f"left timers behind: {timers}"


@pytest.fixture
def settings(qapp: QApplication, config_dir: Path) -> Iterator[Settings]:
    """Empty settings."""
    made = Settings(config_dir)
    yield made
    delete_now(made)


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Iterator[Theme]:
    """The light theme."""
    settings.put("theme", "light")
    made = Theme(qapp, settings)
    yield made
    delete_now(made)


@pytest.fixture
def keep(qapp: QApplication) -> Iterator[Callable[[QWidget], QWidget]]:
    """Hand over a top-level widget; it is closed and deleted at the end."""
    kept: list[QWidget] = []

    def take(widget: QWidget) -> QWidget:
        kept.append(widget)
        return widget

    yield take
    for widget in reversed(kept):
        discard(widget)


def discard(widget: QObject) -> None:
    """Close and delete at once."""
    if is_valid(widget):
        if isinstance(widget, QWidget):
            widget.close()
        delete_now(widget)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class RecordingPanel(Panel):
    """Notes every call."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.calls: list[tuple[str, object]] = []
        self.state: dict[str, object] = {}
        self.chip = Chip("saved", "good")
        self.set_heading(self.id.capitalize(), "a subtitle")
        self.set_content(QLabel(f"content of {self.id}"))

    def header_chips(self) -> Sequence[QWidget]:
        return [self.chip]

    def header_widgets(self) -> Sequence[QWidget]:
        return [ActionButton(self.shell.actions["import"])]

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        owned = [row.id for row in TABLE if row.owner == self.id]
        return {one: (lambda which=one: self.calls.append(("action", which))) for one in owned}

    def on_shown(self) -> None:
        self.calls.append(("shown", None))

    def on_hidden(self) -> None:
        self.calls.append(("hidden", None))

    def on_project(self, project: OpenProject | None) -> None:
        self.calls.append(("project", project))

    def on_changed(self, changes: Changes) -> None:
        self.calls.append(("changed", changes))

    def save_state(self) -> dict[str, object]:
        return self.state

    def restore_state(self, state: Mapping[str, object]) -> None:
        self.state = dict(state)

    def count(self, what: str) -> int:
        return sum(1 for name, _ in self.calls if name == what)


PANELS: dict[str, type[RecordingPanel]] = {
    name: type(f"{name.capitalize()}Recording", (RecordingPanel,), {"id": name})
    for name in ("home", "grade", "model", "team", "audit", "flow", "export")
}


def settle(qtbot: QtBot, desktop: Desktop) -> None:
    """Wait for the lane and for every job."""
    qtbot.waitUntil(lambda: not desktop.shell.lane.waiting and not desktop.shell.jobs.running, timeout=60_000)


class FakeProject:
    """A project that only knows its name."""

    def __init__(self, location: str) -> None:
        self.location = location
        self.name = Path(location).name
        self.is_read_only = False
        self.closed = False

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def make_desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Desktop]]:
    """Builds the whole app with panels of the tests, as often as wanted."""
    made: list[Desktop] = []

    def make(**other: object) -> Desktop:
        places = tuple(Place(p.id, p.action, p.context, PANELS[p.id]) for p in PLACES)
        options: dict[str, object] = {
            "places": places,
            "open_project": FakeProject,
            "create_project": FakeProject,
            "write_crash_report": lambda _error: tmp_path / "crash.txt",
        }
        desktop = build_app(qapp, **(options | other))  # type: ignore[arg-type]
        made.append(desktop)
        return desktop

    yield make
    for desktop in made:
        window, theme, settings = desktop.window, desktop.shell.theme, desktop.shell.settings
        window.close()
        discard(window)
        delete_now(theme)
        delete_now(settings)


REAL = ("home", "model", "team", "flow", "export")


@pytest.fixture
def real_desktop(make_desktop: Callable[..., Desktop]) -> Desktop:
    """The app with its own Home, Model, Team, Flow and Export on real projects; Grade and Audit only record."""
    places = tuple(p if p.id in REAL else Place(p.id, p.action, p.context, PANELS[p.id]) for p in PLACES)
    desktop = make_desktop(places=places, open_project=open_project, create_project=new_project)
    desktop.shell.theme.choose("light")
    desktop.window.resize(1440, 900)
    return desktop


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Writes a project file once for all tests that want the same; they copy it. Takes what ``write_project`` takes."""

    @functools.cache
    def make(**options: object) -> Path:
        return write_project(tmp_path_factory.mktemp("projects"), **options)  # type: ignore[arg-type]

    return make


@pytest.fixture
def make_project(tmp_path: Path, made_once: Callable[..., Path]) -> Callable[..., Path]:
    """Writes a project file: documents, as wanted prepared, graded, trained and decided. Returns its path."""

    def make(name: str = "pages.labeler", **options: object) -> Path:
        return Path(shutil.copy(made_once(**options), tmp_path / name))

    return make


def write_project(
    folder: Path, name: str = "pages.labeler", *, documents: int = 12, prepared: bool = True, grades: int = 0,
    evaluated: int = 0, trained: bool = False, cut: float | None = None,
) -> Path:  # fmt: skip
    """Make the project that ``make_project`` promises.

    Args:
        grades: by two people in turn, of the first documents; every grade is its document's number modulo 6.
        evaluated: how many of them were served by the evaluation stream.
    """
    path = folder / name
    with new_project(str(path)) as project:
        if documents:
            add_documents(project, documents)
        if documents and prepared:
            add_ledgers(project)
        if grades:
            add_grades(project, grades, evaluated)
        if trained:
            drain(train_and_score(project))
        if cut is not None:
            drain(decide.run(project, decide.DecideParams(Cut(score=cut))))
    return path


def add_documents(project: Project, count: int) -> None:
    """Pages, every fourth one a lesson, and two rejected records."""
    raws = [
        RawDocument(
            f"doc-{n}", f"<p>{n}</p>".encode(), Form.HTML, Origin("pages.warc", f"record {n}"),
            Kind.PAGE if n % 4 else Kind.LESSON, title=f"Title {n}",
        )
        for n in range(count)
    ]  # fmt: skip
    with project.write() as tx:
        source = store_documents.add_source(tx, "pages.warc", "2026-11-01T10:00:00Z")
        added = store_documents.add_documents(tx, source, raws)
        rejected = [
            Rejection("pages.warc", "=record 98", "no body", 7),
            Rejection("pages.warc", "record 99", "cut off", 5),
        ]
        store_documents.add_rejections(tx, source, rejected)
        store_documents.close_source(tx, source, records=count + 2, added=added, unread_bytes=12, finished=True)


def add_ledgers(project: Project) -> None:
    """Main texts of 100 tokens and more, navigation of 40, a twin at the end, and vectors that tell grades apart."""
    with project.write() as tx:
        ids = store_documents.all_ids(tx)
        rows = [_extraction(number, at) for at, number in enumerate(ids)]
        ledgers.save_extractions(tx, rows)
        *others, last = ledgers.standings(tx)
        twin = Opinion(Stage.DUPLICATES, "exact_duplicate", {"twin": "doc-0"})
        screened = [screen.screened(s, (Opinion(Stage.DUPLICATES),), ()) for s in others]
        ledgers.save_screenings(tx, [*screened, screen.screened(last, (twin,), ())])
        screens.set_made_with(tx, screen.made_with(tx))
        random = np.random.default_rng(3).normal(scale=0.1, size=(len(ids), 6))
        random[:, 0] += [at % 6 for at in range(len(ids))]
        made = random.astype(np.float32)
        vectors.save(tx, [vectors.Vector(r.main_hash, "enc", made[at], ()) for at, r in enumerate(rows)])
        meta.put(tx, ENCODER_KEY, "enc")
        told = describe_some([kept_text(r.text, r.spans) for r in rows])
        key = features_key()
        features.save(tx, [Described(r.main_hash, key, *said) for r, said in zip(rows, told, strict=True)])


def _extraction(number: int, at: int) -> Extraction:
    main = f"Main text of document {at}. "
    text = f"{main}Home Shop Imprint"
    spans = (
        Span(0, len(main), Fate.KEPT, tokens=100 + at),
        Span(len(main), len(text), Fate.DROPPED, Stage.EXTRACT, "navigation", 40),
    )
    main_hash = hashlib.sha256(main.encode()).hexdigest()
    key = "k" * ledgers.KEY_PART + ledgers.seal(text, spans)
    return Extraction(number, key, "ok", "utf-8", "", text, spans, main_hash, 140 + at, 100 + at, "en", 0.9, 1.0)


def add_grades(project: Project, count: int, evaluated: int = 0) -> None:
    """Grades by two people in turn; the second one is a grade higher where there is room."""
    actions = [
        Action(
            uid=f"u{n}", kind=EventKind.GRADE, document=f"doc-{n // 2}", annotator=("ada", "ben")[n % 2],
            at="2026-11-02T10:00:00Z", value=min(5, n // 2 % 6 + n % 2),
            circumstances=Circumstances(
                Strategy.EVALUATION if n // 2 < evaluated else Strategy.UNCERTAINTY, 0.5, rubric="educational-value/1"
            ),
        )
        for n in range(count)
    ]  # fmt: skip
    with project.write(durable=True) as tx:
        events.append(tx, actions)
