"""Makes a window fit for web views before it is shown."""

from __future__ import annotations

from PySide6.QtQuickWidgets import QQuickWidget
from PySide6.QtWidgets import QWidget


def reserve_surface(window: QWidget) -> None:
    """Let ``window`` be created with the surface that a web view will need.

    A web view that joins a shown window later would make Qt create the window anew: it flashes, and the keyboard
    focus is lost. An empty, hidden quick widget asks for the same surface and costs some milliseconds.
    """
    placeholder = QQuickWidget(window)
    placeholder.setObjectName("surface")
    placeholder.hide()
