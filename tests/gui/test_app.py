"""Starting the app: what is missing is said in one line, and Python 3.11 survives the Qt wheels."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.domain.errors import MissingPiece
from labeler.ui.app import XCB, Desktop, check_display
from labeler.ui.immortal import MANY, SINGLETONS, make_immortal


def present(_library: str) -> str:
    return "lib.so"


def absent(_library: str) -> None:
    return None


def test_a_missing_system_library_names_its_debian_package() -> None:
    with pytest.raises(MissingPiece) as caught:
        check_display({"DISPLAY": ":0"}, "linux", absent)
    assert "\n" not in str(caught.value)
    assert all(package in caught.value.advice for package in XCB.values())
    with pytest.raises(MissingPiece, match=r"needs libxcb-cursor0\. "):
        check_display({"DISPLAY": ":0"}, "linux", lambda name: None if name == "xcb-cursor" else "lib.so")


@pytest.mark.parametrize(
    "environment", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "w"}]
)
def test_no_display_is_said_with_what_to_do(environment: dict[str, str]) -> None:
    with pytest.raises(MissingPiece, match=r"--headless.*QT_QPA_PLATFORM=offscreen"):
        check_display(environment, "linux", present)


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"DISPLAY": ":0"}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "linux"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({}, "win32"),
        ({}, "darwin"),
    ],
)
def test_a_start_that_can_work_is_not_refused(environment: dict[str, str], platform: str) -> None:
    missing_allowed = absent if "DISPLAY" not in environment else present
    check_display(environment, platform, missing_allowed)


def test_thousands_of_qt_calls_do_not_use_up_none() -> None:
    program = (
        "import labeler.ui\nfrom PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([])\nlabel = QLabel()\n"
        "for n in range(30000): label.setText('x'); label.isVisible(); label.setEnabled(True)\n"
        "print('alive')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr


def test_making_immortal_again_changes_nothing() -> None:
    counted = make_immortal()
    assert counted == (sys.version_info < (3, 12))
    if counted:
        assert all(sys.getrefcount(one) < 2 * MANY for one in SINGLETONS)


def test_a_real_project_is_created_and_opened_through_the_store(
    qtbot: QtBot, make_desktop: Callable[..., Desktop], tmp_path: Path
) -> None:
    desktop = make_desktop(open_project=None, create_project=None)
    where = tmp_path / "pages.labeler"
    with qtbot.waitSignal(desktop.shell.projects.opened, timeout=30_000):
        desktop.shell.projects.create(str(where))
    assert where.exists()
    assert desktop.shell.project is not None
    assert desktop.shell.project.name == "pages.labeler"
    with qtbot.waitSignal(desktop.shell.projects.failed, timeout=30_000):
        desktop.shell.projects.open(str(tmp_path / "missing.labeler"))
    assert not desktop.window.messages.isHidden()


def test_a_crash_report_is_written_where_the_settings_are(
    make_desktop: Callable[..., Desktop], config_dir: Path
) -> None:
    desktop = make_desktop(write_crash_report=None)
    paths: list[Path] = []
    desktop.shell.errors.crashed.connect(lambda _, path: paths.append(path))
    desktop.shell.errors.report(ZeroDivisionError("by hand"))
    assert "by hand" in paths[0].read_text()
    assert config_dir in paths[0].parents
