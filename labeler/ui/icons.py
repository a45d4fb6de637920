"""Own SVG icons, drawn in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from labeler.domain.resources import resource
from labeler.ui.theme import Theme

SIDES: Final = (20, 40)  # the grid, and the grid on a screen of twice the density


@lru_cache(maxsize=64)
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def pixmap(name: str, colour: str, side: int, others: tuple[tuple[str, str], ...] = ()) -> QPixmap:
    """The icon ``name`` drawn in ``colour``, ``side`` x ``side`` device pixels.

    Args:
        others: further colours of the drawing and what stands for them.

    Raises:
        FileNotFoundError: the installation lacks the icon.
    """
    drawing = _svg(name)
    for found, shown in (("currentColor", colour), *others):
        drawing = drawing.replace(found, shown)
    renderer = QSvgRenderer(QByteArray(drawing.encode("utf-8")))
    image = QPixmap(side, side)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def icon(name: str, theme: Theme, *, off: str = "muted", on: str = "accent") -> QIcon:
    """The icon in the tokens ``off`` (as a rule) and ``on`` (checked). Make it anew when the theme changes."""
    return _icon(name, getattr(theme.current, off), getattr(theme.current, on), theme.current.line)


@lru_cache(maxsize=256)
def _icon(name: str, off: str, on: str, disabled: str) -> QIcon:
    made = QIcon()
    for side in SIDES:
        made.addPixmap(pixmap(name, off, side), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, on, side), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, disabled, side), QIcon.Mode.Disabled, QIcon.State.Off)
    return made
