"""Words on the screen can be told from their ground: WCAG AA, measured on the pixels that are drawn."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.gui.access.focus import luminances, pixels
from tests.gui.access.parts import shown, told

TEXT: Final = 4.5
SETTLING_MS: Final = 300
NARROW: Final = 20
"""No words are painted on what is narrower: they stand in the line below it."""


def faint(root: QWidget) -> list[str]:
    """Words whose strongest pixel does not stand out from their ground enough."""
    if not _faint(root):
        return []
    QTest.qWait(SETTLING_MS)  # something was still being laid out, perhaps
    return _faint(root)


def _faint(root: QWidget) -> list[str]:
    image = root.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    whole, scale = pixels(image), round(image.devicePixelRatio())
    found = []
    for one in shown(root):
        words = _words(one)
        if words and one.isEnabled():
            place = _place(one)
            if place.width() > NARROW and place.height() > 6:
                rows = slice(place.top() * scale, (place.bottom() + 1) * scale)
                ratio = _contrast(whole[rows, place.left() * scale : (place.right() + 1) * scale])
                if ratio < TEXT:
                    found.append(f"{ratio:.2f} {told(one)}")
    return found


def _words(one: QWidget) -> str:
    if isinstance(one, QLabel | QAbstractButton | QLineEdit):
        return (one.text() or getattr(one, "placeholderText", str)()).strip(" –-·")
    return ""


def _place(one: QWidget) -> QRect:
    """The part of a widget that can be seen now."""
    seen = one.visibleRegion().boundingRect()
    return (
        QRect(one.mapTo(one.window(), seen.topLeft()), seen.size()) if not seen.isEmpty() else QRect(QPoint(), QPoint())
    )


def _contrast(part: npt.NDArray[np.uint8]) -> float:
    """Of the commonest colour, and the one that is furthest from it."""
    codes = part.reshape(-1, 3).astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    colours, counts = np.unique(codes, return_counts=True)
    light = luminances(np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=-1).astype(np.uint8))
    ground = light[counts.argmax()]
    ratios = (np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)
    return float(ratios.max())
