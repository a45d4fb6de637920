"""GUI tests: a home of their own, and nothing left behind."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest
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
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: F401 - must be imported before the QApplication is made
from PySide6.QtWidgets import QApplication, QLabel, QWidget

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
    for name in ("home", "grade", "model", "audit", "export")
}


class FakeProject:
    """A project that only knows its name."""

    def __init__(self, location: str) -> None:
        self.location = location
        self.name = Path(location).name
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
