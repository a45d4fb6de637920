"""Cells that read from the right where the interface does, without turning round what is written in them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"


def isolated(text: str) -> str:
    """``text`` in its own direction, whatever stands around it: ``0.83 [0.74, 0.90]`` stays so in an Arabic table."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


class IsolatingDelegate(QStyledItemDelegate):
    """Draws cells as usual, each text in its own direction."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """What is drawn; from left to right nothing has to be said about it."""
        super().initStyleOption(option, index)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            option.text = isolated(option.text)
