"""Builds the desktop app and runs it."""

from __future__ import annotations

import ctypes.util
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from labeler.domain import courtesy
from labeler.domain.errors import MissingPiece
from labeler.domain.packages import XCB

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from labeler.ui.errors import CrashWriter
    from labeler.ui.projects import Opener, OpenProject
    from labeler.ui.shell import Shell
    from labeler.ui.window import MainWindow, Place

SWITCH_SECONDS: Final = 0.0005
"""A worker busy in Python gives the interpreter back to the UI thread after this long: each time, and a key takes dozens.
Shorter, it is the UI thread that has to give it away all the time, to each worker in turn.
"""


def check_display(
    environment: Mapping[str, str], platform: str = sys.platform,
    find_library: Callable[[str], str | None] = ctypes.util.find_library,
) -> None:  # fmt: skip
    """Refuse to start where Qt would abort, in words that help.

    Raises:
        MissingPiece: there is no display, or a library of the xcb plugin is missing.
    """
    if not platform.startswith("linux"):
        return
    wish = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if wish not in ("", "xcb"):
        return
    if not environment.get("DISPLAY") and (wish == "xcb" or not environment.get("WAYLAND_DISPLAY")):
        raise MissingPiece(
            "There is no display to open a window on.",  # not for the catalogs
            "Use a command with --headless, or set QT_QPA_PLATFORM=offscreen.",
        )
    if wish == "" and environment.get("WAYLAND_DISPLAY"):
        return
    missing = [package for library, package in XCB.items() if find_library(library) is None]
    if missing:
        raise MissingPiece(
            f"A window needs {', '.join(missing)}.",  # not for the catalogs
            f"Install with: apt-get install {' '.join(missing)}",  # not for the catalogs
        )


def make_application(argv: Sequence[str]) -> QApplication:
    """The QApplication, with what QtWebEngine wants said before it is made, and in the language of the screen.

    Raises:
        MissingPiece: there is no display, or a system library is missing.
    """
    check_display(os.environ)
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtWidgets import QApplication

    from labeler.ui import language
    from labeler.ui.settings import Settings
    from labeler.ui.web import scheme

    scheme.prepare()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(list(argv))
    app.setApplicationName("labeler")
    app.setApplicationDisplayName("Labeler")
    app.setDesktopFileName("labeler")
    language.install(app, language.chosen(str(Settings().get("language"))))
    return app


@dataclass(frozen=True, slots=True)
class Desktop:
    """The app, built but not running."""

    window: MainWindow
    shell: Shell

    def start(self, project: str | None = None) -> None:
        """Go where one was, and open ``project`` or the one that was open last."""
        settings = self.shell.settings
        self.window.go(str(settings.get("last_panel")))
        location = project or str(settings.get("last_project"))
        if project or _is_there(location):
            self.shell.projects.open(location)

    def end(self) -> None:
        """Cancel jobs, finish what was asked of the database, close the project. Can be called twice."""
        self.shell.jobs.close()
        self.shell.projects.close()
        self.shell.lane.close()


def _is_there(location: str) -> bool:
    return "://" in location or (bool(location) and Path(location).exists())


def build_app(
    app: QApplication,
    *,
    places: Sequence[Place] | None = None,
    write_crash_report: CrashWriter | None = None,
    open_project: Opener | None = None,
    create_project: Opener | None = None,
    config: Path | None = None,
) -> Desktop:
    """Put the app together without showing or running it.

    Args:
        places: the rail's entries; the app's own when None.
        config: folder of the settings file, None for the person's own.
    """
    from labeler.ui.actions import Actions
    from labeler.ui.commands import Commands
    from labeler.ui.errors import ErrorDesk
    from labeler.ui.jobs import Jobs
    from labeler.ui.lane import Lane
    from labeler.ui.learner import Learner
    from labeler.ui.priority import WAY
    from labeler.ui.projects import Projects
    from labeler.ui.settings import Settings
    from labeler.ui.shell import Shell
    from labeler.ui.theme import Theme
    from labeler.ui.window import PLACES, MainWindow

    courtesy.ask(WAY.wait)
    settings = Settings(config)
    theme = Theme(app, settings)
    window = MainWindow(theme)
    lane = Lane(window)
    jobs = Jobs(lane, window)
    projects = Projects(lane, settings, open_project or _open_project, create_project or _create_project, window)
    errors = ErrorDesk(write_crash_report or _write_crash_report, window)
    learner = Learner(lane, projects, window)
    learner.failed.connect(errors.report)
    shell = Shell(settings, theme, Actions(window, settings), lane, jobs, errors, projects, learner)
    window.assemble(shell, PLACES if places is None else places)
    Commands(window, shell)
    desktop = Desktop(window, shell)
    window.closing.connect(desktop.end)
    return desktop


def run(project: str | None = None) -> int:
    """Open the app, on ``project`` when given, until the window is closed.

    Returns:
        The exit code.

    Raises:
        MissingPiece: there is no display, or a system library is missing.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_application(sys.argv[:1])
    from labeler.ui.errors import Hooks

    desktop = build_app(app)
    hooks = Hooks(desktop.shell.errors)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    desktop.window.show()
    desktop.start(project)
    try:
        return app.exec()
    finally:
        hooks.remove()


def _open_project(location: str) -> OpenProject:
    from labeler.store.project import open_project

    return open_project(location)


def _create_project(location: str) -> OpenProject:
    from labeler.stages.new import new_project

    return new_project(location)


def _write_crash_report(error: BaseException) -> Path:
    from labeler.stages.crash import write_crash_report

    return write_crash_report(error)
