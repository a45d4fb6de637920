"""Pictures of the app, for the documentation and for looking at it in tests."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from labeler.ui.app import Desktop
from labeler.ui.theme import SCHEMES

SIZE: Final = (1440, 900)


def take(desktop: Desktop, path: Path, *, panel: str, scheme: str, size: tuple[int, int] = SIZE) -> Path:
    """Save the window with one panel in front as a PNG. What the panel loads must have been loaded before."""
    desktop.shell.theme.choose(scheme)
    window = desktop.window
    window.resize(*size)
    window.show()
    window.go(panel)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path), "PNG"):
        raise OSError(f"{path} could not be written")
    return path


def take_all(desktop: Desktop, folder: Path, panels: Iterable[str]) -> list[Path]:
    """Every panel in every scheme, as ``<panel>-<scheme>.png``; the theme is put back afterwards."""
    before = desktop.shell.theme.choice
    made = [
        take(desktop, folder / f"{panel}-{scheme}.png", panel=panel, scheme=scheme)
        for panel in panels
        for scheme in SCHEMES
    ]
    desktop.shell.theme.choose(before)
    return made
