"""Home, Model and Export as they look: light and dark, large and small, with nothing, little and much in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from labeler.ui import screenshots
from labeler.ui.app import Desktop

Make = Callable[..., Path]
WAIT = 20_000
STATES: dict[str, dict[str, object] | None] = {
    "none": None,
    "empty": {"documents": 0},
    "raw": {"documents": 6, "prepared": False, "grades": 10},
    "much": {"documents": 300, "grades": 400, "evaluated": 40, "trained": True, "cut": 2.5},
}
PANELS = ("home", "model", "flow", "export")


def settle(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: not desktop.shell.lane.waiting and not desktop.shell.jobs.running, timeout=WAIT)


def cut_off(panel: QWidget) -> list[str]:
    """Texts that are not shown whole: wrapped lines without room, buttons narrower than their words."""
    labels = [w for w in panel.findChildren(QLabel) if w.isVisible() and w.text()]
    wrapped = [w.text() for w in labels if w.wordWrap() and w.heightForWidth(w.width()) > w.height()]
    low = [w.text() for w in labels if not w.wordWrap() and w.sizeHint().height() > w.height() + 1]
    narrow = [w.text() for w in panel.findChildren(QPushButton) if w.isVisible() and w.width() < w.sizeHint().width()]
    return wrapped + low + narrow


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=["large", "small"])
@pytest.mark.parametrize("state", STATES)
def test_panels_show_all_their_words_in_both_schemes(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, tmp_path: Path, state: str, size: tuple[int, int]
) -> None:
    options = STATES[state]
    real_desktop.window.show()
    real_desktop.window.go("home")
    if options is not None:
        real_desktop.shell.projects.open(str(make_project(**options)))
    settle(qtbot, real_desktop)
    for panel in PANELS:
        for scheme in ("light", "dark"):
            real_desktop.window.go(panel)
            settle(qtbot, real_desktop)
            path = tmp_path / f"{panel}-{scheme}.png"
            screenshots.take(real_desktop, path, panel=panel, scheme=scheme, size=size)
            settle(qtbot, real_desktop)
            picture = QImage(str(path))
            assert (picture.width(), picture.height()) == size
            paper = real_desktop.shell.theme.colour("paper")
            assert picture.pixelColor(size[0] - 3, 20) == paper
            shown = real_desktop.window.panel(panel)
            assert cut_off(shown) == []
            for area in shown.findChildren(QScrollArea):
                inside = area.widget()
                if area.isVisible() and inside is not None:
                    assert inside.width() <= area.viewport().width(), f"{panel} is wider than its place"
