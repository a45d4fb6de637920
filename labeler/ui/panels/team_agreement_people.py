"""People beside each other: a table with a dot on its interval for everybody's severity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from labeler.ui.language import tr
from labeler.ui.panels import team_agreement_people_text as says
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import Card, label

if TYPE_CHECKING:
    from labeler.learn.agreement_people import Person

DOT_COLUMN: Final = 3
DOT_ROLE: Final = Qt.ItemDataRole.UserRole
MOST: Final = 9
TITLE: Final = tr("People beside the others")


class _Dots(QStyledItemDelegate):
    """Paints an interval with a dot on it, and the line where the others are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.reach = 1.0

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground of the row, then the dot."""
        super().paint(painter, option, index)
        tokens = self._theme.current
        box = QRectF(option.rect).adjusted(10, 0, -10, 0)
        middle = box.center()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom()))
        dot = cast("tuple[float, float, float] | None", index.data(DOT_ROLE))
        if dot is not None:
            low, value, high = (self._at(box, number) for number in dot)
            painter.setPen(QPen(QColor(tokens.muted), 2))
            painter.drawLine(QPointF(low, middle.y()), QPointF(high, middle.y()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QPointF(value, middle.y()), 4.5, 4.5)
        painter.restore()

    def _at(self, box: QRectF, severity: float) -> float:
        inside = min(max(severity / self.reach, -1.0), 1.0)
        return box.center().x() + inside * box.width() / 2


class PeopleCard(Card):
    """The table.

    Signals:
        picked: the Person whose row was chosen, or None.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(TITLE)
        self._people: list[Person] = []
        self.table = PlainTable(TITLE, says.HEAD, most=MOST)
        self._dots = _Dots(theme, self.table)
        self.table.setItemDelegateForColumn(DOT_COLUMN, self._dots)
        self.scale = label("", "muted")
        self.body.addWidget(self.table)
        self.body.addWidget(self.scale)
        self.body.addStretch(1)
        self.table.currentCellChanged.connect(lambda *_: self._moved())
        theme.changed.connect(self.table.viewport().update)

    @property
    def chosen(self) -> Person | None:
        """Whose row is chosen."""
        at = self.table.currentRow()
        return self._people[at] if 0 <= at < len(self._people) else None

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these, the most severe first. Who was chosen stays so, else who shared most is."""
        before = self.chosen.name if self.chosen else ""
        self._people = says.by_severity(people)
        self._dots.reach = says.reach(people)
        rows = says.person_rows(self._people)
        self.table.blockSignals(True)
        self.table.set_heads(says.HEAD, says.TIPS)
        self.table.show_rows([r.cells for r in rows], right=frozenset({1, 2, 4, 5}), tips=[r.tips for r in rows])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(DOT_COLUMN, header.ResizeMode.Stretch)  # shares what is left with the names
        head = self.table.horizontalHeaderItem(DOT_COLUMN)
        if head is not None:
            head.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        for at, made in enumerate(rows):
            item = self.table.item(at, DOT_COLUMN)
            if item is not None:
                item.setData(DOT_ROLE, made.dot)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, made.tips[DOT_COLUMN])
        most = max(self._people, key=lambda p: p.shared, default=None)
        wanted = next((p for p in self._people if p.name == before), most)
        self.table.setCurrentCell(self._people.index(wanted) if wanted is not None else -1, 0)
        self.table.blockSignals(False)
        self.scale.setText(says.scale_words(self._dots.reach))
        self._moved()

    def _moved(self) -> None:
        self.picked.emit(self.chosen)
