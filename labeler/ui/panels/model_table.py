"""The quiet table of Model: read, not edited, as high as its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from labeler.ui.widgets.bidi import IsolatingDelegate
from labeler.ui.widgets.kit import set_role

ROW: Final = 32
MOST: Final = 8


class PlainTable(QTableWidget):
    """A quiet table that is read, not edited, as high as its rows.

    Args:
        most: rows shown at once; more scroll.
        high: height of a row in pixels.
    """

    def __init__(self, name: str, head: Sequence[str], *, most: int = MOST, high: int = ROW) -> None:
        super().__init__(0, len(head))
        self._most, self._high = most, high
        set_role(self, "plain")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(high)
        self.verticalHeader().setMinimumSectionSize(high)
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(IsolatingDelegate(self))
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStyleSheet("QHeaderView::section { background: transparent; }")
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.set_heads(head)

    def set_heads(self, head: Sequence[str], tips: Sequence[str] = ()) -> None:
        """Other columns; the first one takes what room is left."""
        self.setColumnCount(len(head))
        self.setHorizontalHeaderLabels(list(head))
        for at, tip in enumerate(tips):
            item = self.horizontalHeaderItem(at)
            if item is not None:
                item.setToolTip(tip)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_rows(
        self, rows: Sequence[Sequence[str]], *, right: frozenset[int], tips: Sequence[Sequence[str]] = ()
    ) -> None:
        """Show other rows; columns in ``right`` stand at their right edge, ``tips`` say more than the cells."""
        self.setRowCount(len(rows))
        for at, cells in enumerate(rows):
            for where, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip((tips[at][where] if tips else "") or text)
                if where in right:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(at, where, item)
        for where in right:
            head = self.horizontalHeaderItem(where)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head_height = self.horizontalHeader().sizeHint().height()
        shown = min(max(1, len(rows)), self._most)
        self.setFixedHeight(head_height + self._high * shown + 2 * self.frameWidth() + 2)
