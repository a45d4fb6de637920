"""Tab walks over everything that can be used, and the focus can be seen where it is."""

from __future__ import annotations

import time
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.gui.access.parts import controls, told

MOST: Final = 400
AROUND: Final = 3
SEEN: Final = 24
RATIO: Final = 3.0
PATIENCE: Final = 2.0


def problems(root: QWidget) -> list[str]:
    """What Tab does not come to, where it does not go on, and where nobody sees it."""
    order, unseen = walk(root)
    return [f"not seen: {one}" for one in unseen] + [f"not reached: {one}" for one in unreached(root, order)]


def walk(root: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the focus is where it began: what had the focus, and where it could not be seen."""
    if QApplication.activeWindow() is None:
        root.activateWindow()  # a window manager does this when a dialog closes; the offscreen platform does not
        QApplication.processEvents()
    if QApplication.focusWidget() is None:  # nothing has been used yet
        QTest.keyClick(root, Qt.Key.Key_Tab)
    start = QApplication.focusWidget()
    assert start is not None, "Tab does not begin"
    order: list[QWidget] = []
    unseen: list[str] = []
    now = start
    for _ in range(MOST):
        order.append(now)
        with_focus = _picture(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        after = _moved_from(now, many=len(controls(root)))
        assert after is not None, f"Tab loses the focus at {told(now)}"
        if after is now:
            unseen += [f"Tab stays in {told(now)}"] * (len(controls(root)) > 1)
            break
        if now.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and _seen(with_focus, _picture(now)) < SEEN:
            unseen.append(told(now))
        if after in order:
            break
        now = after
    return order, unseen


def _moved_from(now: QWidget, *, many: int) -> QWidget | None:
    """Where the focus is after Tab; a web page answers later, from a process of its own."""
    end = time.monotonic() + (PATIENCE if many > 1 else 0)
    while (after := QApplication.focusWidget()) is now and time.monotonic() < end:
        QTest.qWait(5)
    return after


def unreached(root: QWidget, order: list[QWidget]) -> list[str]:
    """Controls that Tab does not come to."""
    reached = set(order)
    return [
        told(one)
        for one in controls(root)
        if one not in reached and one.focusProxy() not in reached and not _by_arrows(one, reached)
    ]


def _by_arrows(one: QWidget, reached: set[QWidget]) -> bool:
    """Buttons of which one is chosen are one stop of Tab: arrows go from one to the next."""
    if not isinstance(one, QAbstractButton):
        return False
    above, group = one.parentWidget(), one.group()
    if group is not None and group.exclusive():
        return any(other in reached for other in group.buttons())
    if one.autoExclusive() and above is not None:
        return any(other in reached for other in above.findChildren(QAbstractButton) if other.autoExclusive())
    return False


def _picture(one: QWidget) -> QImage:
    window = one.window()
    place = QRect(one.mapTo(window, QPoint(0, 0)), one.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(place.intersected(window.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels(image: QImage) -> npt.NDArray[np.uint8]:
    """Rows x columns x (red, green, blue)."""
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return raw[:, : image.width(), 2::-1].copy()  # the picture goes


def luminances(colours: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    """Relative luminance of each colour (last axis red, green, blue), as WCAG 2 defines it."""
    c = colours.astype(np.float64) / 255
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _seen(before: QImage, after: QImage) -> int:
    """How many pixels changed by a contrast of 3 to 1 at least."""
    if before.size() != after.size():
        return SEEN
    a, b = luminances(pixels(before)), luminances(pixels(after))
    ratio = (np.maximum(a, b) + 0.05) / (np.minimum(a, b) + 0.05)
    return int((ratio >= RATIO).sum())
