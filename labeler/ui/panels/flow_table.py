"""Sources, sites or topics in a table: what each stage took of them, what is kept, and both as a bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from labeler.domain.ledger import Stage
from labeler.stages.account import By, Group
from labeler.ui.language import figure, tr
from labeler.ui.panels import flow_text as says
from labeler.ui.panels.flow_stream import PATTERNS, look_of
from labeler.ui.theme import Theme, mixed
from labeler.ui.widgets.bidi import IsolatingDelegate
from labeler.ui.widgets.kit import set_role

ROW_HEIGHT: Final = 36
MOST_ROWS: Final = 2000
NAME_WIDTH, BAR_WIDTH, NUMBER_WIDTH = 200, 130, 102
NAME_SHARE: Final = 0.24
NO_INDEX: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        number: what is sorted by and shown; None for the name and the bar.
        filter: finds the documents behind the number.
        said: the number in words.
    """

    title: str
    tip: str
    number: Callable[[Group], int] | None
    filter: Callable[[By, Group], str]
    said: Callable[[Group], str]


def columns_of(by: By, groups: Sequence[Group]) -> list[Column]:
    """Name, bar, tokens, documents, each stage that took something, and kept."""
    took = {part.stage for group in groups for part in group.parts if part.tokens}
    taking = [stage for stage in Stage if stage.value in took]
    return [
        Column(says.GROUP_NAMES[by], tr("What the tokens are counted by"), None, says.group_filter, says.group_line),
        Column(
            tr("Share", about="a part"), tr("What each stage took, then what is kept; long as its tokens"),
            None, says.group_filter, says.group_line,
        ),
        _tokens_column(tr("Tokens"), tr("All tokens"), tr("tokens", about="all of them"), lambda g: g.tokens, says.group_filter),
        Column(
            tr("Documents"), tr("All documents"), lambda g: g.documents, says.group_filter,
            lambda g: tr("documents {count:,}", count=g.documents),
        ),
        *(_stage_column(stage) for stage in taking),
        _tokens_column(
            tr("Kept"), tr("Tokens kept"), tr("kept"),
            lambda g: g.kept.tokens, lambda by, g: says.stage_filter(by, g, ""),
        ),
    ]  # fmt: skip


def _tokens_column(
    title: str, tip: str, name: str, number: Callable[[Group], int], finds: Callable[[By, Group], str]
) -> Column:
    """A column of tokens; ``name`` stands before the number in words."""
    return Column(title, tip, number, finds, lambda g: says.tokens_line(name, number(g), g.tokens))


def _stage_column(stage: Stage) -> Column:
    return _tokens_column(
        says.STAGE_NAMES[stage], says.TAKEN_BY[stage], says.STAGE_WORDS[stage],
        lambda g: g.by_stage().get(stage.value, 0), lambda by, g: says.stage_filter(by, g, stage.value),
    )  # fmt: skip


class GroupModel(QAbstractTableModel):
    """The largest groups; sorting is among them."""

    def __init__(self) -> None:
        super().__init__()
        self.by = By.SOURCE
        self.groups: list[Group] = []
        self.columns: list[Column] = []
        self.largest = 1

    def show(self, by: By, groups: Sequence[Group]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self.by, self.groups = by, list(groups[:MOST_ROWS])
        self.columns = columns_of(by, self.groups)
        self.largest = max((group.tokens for group in self.groups), default=1) or 1
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """One row for each group."""
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """See `columns_of`."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles and what they mean."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[section].tip
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[section]) | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names and numbers; the bar is painted by its delegate."""
        group, column = self.groups[index.row()], self.columns[index.column()]
        name = says.group_name(self.by, group)
        if role == Qt.ItemDataRole.DisplayRole:
            if column.number is None:
                return name if index.column() == 0 else None
            return figure(column.number(group), ",") if column.number(group) else "–"
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((name, column.said(group), tr("Opens these documents in Audit")))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}, {column.said(group)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column) | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a number, or by name; equal ones stay as they are."""
        if not 0 <= column < len(self.columns):
            return
        number, down = self.columns[column].number, order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        if column == 0:
            self.groups.sort(key=lambda g: says.group_name(self.by, g).casefold(), reverse=down)
        else:
            self.groups.sort(key=number or (lambda g: g.tokens), reverse=down)
        self.layoutChanged.emit()

    def filter_at(self, index: Index, share: float | None = None) -> str:
        """Finds the documents behind a cell; empty where there are none.

        Args:
            share: where in the bar, 0 to 1 of its longest, when the bar was clicked.
        """
        group, column = self.groups[index.row()], self.columns[index.column()]
        if column.number is not None and not column.number(group):
            return ""
        if share is not None and index.column() == 1:
            at = share * self.largest
            for stage, tokens in group.by_stage().items():
                if at < tokens:
                    return says.stage_filter(self.by, group, stage)
                at -= tokens
        return column.filter(self.by, group)


def _side(column: Column) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column.number is None else Qt.AlignmentFlag.AlignRight


class BarDelegate(QStyledItemDelegate):
    """A group as a bar: what each stage took in its colour and pattern, what is kept in the signal colour."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One bar."""
        model = index.model()
        if not isinstance(model, GroupModel):
            return
        tokens = self._theme.current
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selected))
        box = bar_room(QRectF(option.rect))
        group, left = model.groups[index.row()], box.left()
        for stage, count in group.by_stage().items():
            width = box.width() * count / model.largest
            part = QRectF(left, box.top(), width, box.height())
            left += width
            if not stage:
                painter.fillRect(part, QColor(tokens.signal))
                painter.setPen(QPen(QColor(tokens.accent), 1.5))
                painter.drawLine(part.topLeft(), part.topRight())
                continue
            mark = look_of(Stage(stage))
            colour = self._theme.colour(mark.colour)
            painter.fillRect(part, QColor(mixed(colour.name(), tokens.surface, 0.3)))
            painter.fillRect(part, QBrush(colour, PATTERNS[mark.under]))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def bar_room(cell: QRectF) -> QRectF:
    """Where in its cell a bar is painted."""
    return cell.adjusted(10, 9, -10, -9)


class GroupTable(QTableView):
    """The table.

    Signals:
        asked: the filter of a number that was clicked.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.groups = GroupModel()
        self.setModel(self.groups)
        self.setItemDelegate(IsolatingDelegate(self))
        self.setItemDelegateForColumn(1, BarDelegate(theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideLeft)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.setAccessibleDescription(tr("Arrow keys go from number to number, Enter opens the documents behind one."))
        set_role(self, "plain")
        theme.changed.connect(self.viewport().update)

    def show_groups(self, by: By, groups: Sequence[Group]) -> None:
        """Show other groups, most tokens first."""
        self.setSortingEnabled(False)
        self.groups.show(by, groups)
        self.setAccessibleName(says.TOKENS_BY[by])
        header = self.horizontalHeader()
        name = max(NAME_WIDTH, round(self.viewport().width() * NAME_SHARE))
        for at, column in enumerate(self.groups.columns):
            of_number = max(NUMBER_WIDTH, header.sectionSizeHint(at))
            self.setColumnWidth(at, (name, BAR_WIDTH)[at] if column.number is None else of_number)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(80)
        header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.setCurrentIndex(self.groups.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long names get a part of what room there is."""
        super().resizeEvent(event)
        self.setColumnWidth(0, max(NAME_WIDTH, round(self.viewport().width() * NAME_SHARE)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what is behind the number, or behind the part of the bar."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            bar = bar_room(QRectF(self.visualRect(index)))
            self._ask(index, (event.position().x() - bar.left()) / bar.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is behind the number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are left to the window's keys."""

    def _ask(self, index: QModelIndex, share: float | None = None) -> None:
        found = self.groups.filter_at(index, share)
        if found:
            self.asked.emit(found)
