"""Nothing is cut off, nothing has to be scrolled sideways."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QGraphicsView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableWidget,
    QWidget,
)

from labeler.ui.language import tr
from tests.gui.access.parts import shown, told

SLACK: Final = 1
TABLES_OF_DATA: Final = {tr("The first rows of the export")}
"""Rows as they are written: as many columns as the file has."""


def cut_off(root: QWidget) -> list[str]:
    """Words that have less room than they need and are not told in a tooltip either."""
    found = [told(one) for one in shown(root, QLabel) if isinstance(one, QLabel) and _is_cut(one)]
    for one in shown(root):
        if isinstance(one, QPushButton) and one.text() and one.sizeHint().width() > one.width() + SLACK:
            found.append(f"button of {one.sizeHint().width()}: {told(one)}")
        if isinstance(one, QTabBar) and one.sizeHint().width() > one.width() + SLACK:
            found.append(f"tabs of {one.sizeHint().width()}: {told(one)}")
        if (
            isinstance(one, QComboBox)
            and one.currentText() not in one.toolTip()
            and _advance(one, one.currentText()) + 24 > one.width()
        ):
            found.append(f"choice: {told(one)}")
        if isinstance(one, QTableWidget):
            found += _cells(one)
    return found


def _is_cut(one: QLabel) -> bool:
    words = one.text()
    if not words or words in one.toolTip() or (words.endswith("…") and one.toolTip()):
        return False
    if one.wordWrap():
        return one.heightForWidth(one.width()) > one.height() + SLACK
    return one.sizeHint().width() > one.width() + SLACK or one.sizeHint().height() > one.height() + SLACK


def _cells(table: QTableWidget) -> list[str]:
    found = []
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            if item is None or item.toolTip() or table.isColumnHidden(column):
                continue
            if QFontMetrics(item.font()).horizontalAdvance(item.text()) + 8 > table.columnWidth(column):
                found.append(f"cell {item.text()!r} of {told(table)}")
    return found


def _advance(one: QWidget, text: str) -> int:
    return QFontMetrics(one.font()).horizontalAdvance(text)


def sideways(root: QWidget) -> list[str]:
    """What has to be scrolled sideways; source code is written in lines of its own."""
    found = []
    for one in shown(root, QAbstractScrollArea):
        if isinstance(one, QAbstractScrollArea) and not isinstance(one, QPlainTextEdit | QGraphicsView):
            beyond = one.horizontalScrollBar().maximum() * (one.accessibleName() not in TABLES_OF_DATA)
            if beyond > 0:
                found.append(f"{beyond} beyond {told(one)}")
            inner = one.widget() if isinstance(one, QScrollArea) else None
            if inner is not None and inner.width() > one.viewport().width() + SLACK:
                found.append(f"{inner.width()} in {one.viewport().width()}: {told(one)}")
    return found


def outside(root: QWidget) -> list[str]:
    """Words and controls that lie beyond the edge of what holds them, where nothing scrolls."""
    found = []
    for one in shown(root, QLabel):
        above = one.parentWidget()
        if above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
            continue
        if not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(QRect(one.pos(), one.size())):
            found.append(f"beyond {type(above).__name__} of {above.width()}x{above.height()}: {told(one)}")
    return found


def too_big(root: QWidget, width: int, height: int) -> list[str]:
    """A window that cannot be made as small as the screen."""
    least = root.minimumSizeHint().expandedTo(root.minimumSize())
    if least.width() > width or least.height() > height:
        return [f"{type(root).__name__} needs {least.width()}x{least.height()}, there are {width}x{height}"]
    size, corner = root.size(), root.mapTo(root, QPoint(0, 0))
    return [] if QRect(0, 0, width, height).contains(QRect(corner, size)) else [f"{size.width()}x{size.height()}"]
