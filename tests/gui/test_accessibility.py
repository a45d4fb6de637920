"""Everybody can use it: by keyboard, by ear, with little sight, at twice the size, from right to left, in each language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.ui.app import Desktop
from labeler.ui.theme import GROUND_TOKENS, SCHEMES, contrast

ROOT = Path(__file__).resolve().parents[2]
LEAST = (1280, 720)
AT_ONCE = 2
Findings = dict[str, dict[str, list[str]]]


@dataclass(frozen=True)
class Look:
    """One walk, on a screen that has room for 1280 x 720 at its scale."""

    options: tuple[str, ...]
    scale: int = 1
    language: str = "en"
    scenes: int = 45


LOOKS = {
    "light, twice the size": Look(("--all", "--scheme", "light"), scale=2),
    "dark": Look(("--all", "--scheme", "dark")),
    "from right to left": Look(("--rtl",)),
    "every state of the desk": Look(("--all", "--states"), scenes=7),
    "German": Look((), language="de"),
    "Spanish": Look((), language="es"),
    "every state in German": Look(("--states", "--all"), language="de", scenes=7),
    "every state in Spanish": Look(("--states", "--all", "--scheme", "dark"), language="es", scenes=7),
    "no text beside the catalogs": Look(("--words",)),
    "no text beside the catalogs in any state": Look(("--words", "--states"), scenes=7),
}


@pytest.fixture(scope="session")
def looks(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Findings]]:
    """Walks through the whole app, each in a process of its own on a copy of the sample project; findings by scene."""
    folder = tmp_path_factory.mktemp("access")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        walks = {name: pool.submit(_walk, folder / str(at), sample_file, LOOKS[name]) for at, name in enumerate(LOOKS)}
        yield lambda name: walks[name].result()


def _walk(folder: Path, sample: Path, look: Look) -> Findings:
    folder.mkdir()
    project = folder / "sample.labeler"
    project.write_bytes(sample.read_bytes())
    width, height = LEAST
    screen = {"name": "screen", "x": 0, "y": 0, "width": width * look.scale, "height": height * look.scale}
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCALE_FACTOR": str(look.scale)}
    command = [sys.executable, "-m", "tests.gui.access.look", project, folder / "config", width, height, *look.options]
    done = subprocess.run(
        [str(part) for part in command],
        env=os.environ | platform | {"PYTHONPATH": str(ROOT), "LABELER_LANGUAGE": look.language},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: Findings = json.loads(done.stdout)
    return found


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("name", LOOKS)
def test_every_panel_and_dialog_can_be_used_by_everybody(looks: Callable[[str], Findings], name: str) -> None:
    found = looks(name)
    assert [f"{at}: {check}: {line}" for at in found for check in found[at] for line in found[at][check]] == []
    assert len(found) >= LOOKS[name].scenes, "the walk has become shorter"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", [*GROUND_TOKENS, "selected"])
def test_what_shows_the_focus_and_what_carries_meaning_stands_out(scheme: str, ground: str) -> None:
    tokens = SCHEMES[scheme].as_dict()
    for sign in ("accent", "muted", "boilerplate", "rule", "twin", "language", "good"):
        assert contrast(tokens[sign], tokens[ground]) >= 3, sign


def test_tab_goes_back_the_way_it_came(qtbot: QtBot, make_desktop: Callable[..., Desktop]) -> None:
    window = make_desktop().window
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go("home")

    def press(key: Qt.Key, times: int) -> list[str]:
        names = []
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or window, key)
            focused = QApplication.focusWidget()
            assert focused is not None
            names.append(focused.accessibleName())
        return names

    there = press(Qt.Key.Key_Tab, 5)
    assert there == ["Go to Home", "All keys", "Switch between light and dark", "Settings", "Import"]
    assert press(Qt.Key.Key_Backtab, 4) == there[-2::-1]


def test_arrows_go_through_the_places_of_the_rail(qtbot: QtBot, make_desktop: Callable[..., Desktop]) -> None:
    window = make_desktop().window
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go("home")
    home = window.rail.findChildren(type(window.rail._buttons[0]))[0]
    home.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(home, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window.rail._buttons[1]
