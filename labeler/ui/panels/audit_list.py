"""The audit's list of documents: a virtual model over the table, and how a row is drawn."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from labeler.stages.audit_table import Rows, Table, site_of, title_of
from labeler.stages.audit_words import reason_in_words, tag_of
from labeler.store.runs import DecisionRow
from labeler.ui.language import figure, shown, tr
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import role_font

ROW_HEIGHT: Final = 52
SIDE: Final = 16
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()

COLOURS: Final = {
    "": "good", "extract": "boilerplate", "language": "language", "rules": "rule", "duplicates": "twin",
    "score": "muted", "budget": "muted", "mixture": "muted", "human": "rule",
}  # fmt: skip
"""Token of a document's fate by the stage that dropped it."""
FATES: Final = {
    "below_cut": tr("below cut", about="reason"),
    "over_budget": tr("over budget", about="reason"),
}
"""What the list says where the tag in the text says less."""


def fate_word(row: DecisionRow) -> str:
    """What the list says of a document: ``kept``, or the short reason."""
    if not row.stage:
        return tr("kept")
    return FATES[row.reason] if row.reason in FATES else shown(tag_of(row.reason))


def score_text(row: DecisionRow) -> str:
    """The score with one decimal; a dash for none."""
    return "–" if row.score is None else figure(row.score, ".1f")


class DocumentModel(QAbstractListModel):
    """The documents a filter found, in the order asked for. Rows are read when they are painted."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._rows: list[int] = []
        self._at: dict[int, int] = {}

    def show(self, table: Table | None, rows: Rows | None) -> None:
        """Show these rows of a table."""
        self.beginResetModel()
        self._table = table
        self._rows = [] if rows is None else rows.tolist()
        self._at = {}
        self.endResetModel()

    def row(self, at: int) -> DecisionRow | None:
        """The document in a line of the list."""
        if self._table is None or not 0 <= at < len(self._rows):
            return None
        return self._table.rows[self._rows[at]]

    def line_of(self, row: int) -> int:
        """The line that shows a row of the table; -1 when the filter leaves it out."""
        if not self._at and self._rows:
            self._at = {number: line for line, number in enumerate(self._rows)}
        return self._at.get(row, -1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One line in words."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{title_of(row)}\n{row.document}\n{in_words(row)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title_of(row)}, {site_of(row)}, {in_words(row)}"
        return None


def in_words(row: DecisionRow) -> str:
    """``score 3.42, kept, 214 of 367 tokens``."""
    score = tr("no score") if row.score is None else tr("score {score:.2f}", score=row.score)
    fate = tr("kept") if not row.stage else tr("dropped: {reason}", reason=reason_in_words(row.reason))
    tokens = tr("{kept:,} of {total:,} tokens", kept=row.kept_tokens, total=row.tokens)
    return f"{score}, {fate}, {tokens}"


class DocumentDelegate(QStyledItemDelegate):
    """Two lines: title and site at the left, score and fate at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strong, self._plain = role_font("strong"), role_font("")

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, DecisionRow):
            return
        painter.save()
        box = QRectF(option.rect)
        self._ground(painter, box, option.state)
        inside = box.adjusted(SIDE, 7, -SIDE, -8)
        upper, lower = QRectF(inside), QRectF(inside)
        upper.setHeight(inside.height() / 2)
        lower.setTop(upper.bottom())
        self._line(painter, upper, title_of(row), score_text(row), strong=True)
        self._line(painter, lower, site_of(row), fate_word(row), colour=COLOURS.get(row.stage, "muted"))
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("selected"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), self._theme.colour("accent"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -1.5))

    def _line(
        self, painter: QPainter, box: QRectF, left: str, right: str, *, strong: bool = False, colour: str = "ink"
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._plain)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, right)
        room = box.width() - QFontMetricsF(self._plain).horizontalAdvance(right) - 12
        font = self._strong if strong else self._plain
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink" if strong else "muted"))
        shown = QFontMetricsF(font).elidedText(left[:200], Qt.TextElideMode.ElideRight, max(0.0, room))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, shown)


class DocumentList(QTableView):
    """The list: a table of one column, because a QListView visits every row to lay it out.

    Letters are left to the window's keys.
    """

    def __init__(self, model: DocumentModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(DocumentDelegate(theme, self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Documents"))
        self.setAccessibleDescription(tr("The documents the filter found. J and K go down and up."))
        theme.changed.connect(self.viewport().update)

    def keyboardSearch(self, search: str) -> None:
        """Type-ahead would read every row on this thread; the filter finds documents."""
