"""Calibration and confusion of Model: whether probabilities hold, and which grades are taken for which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labeler.domain.grades import GRADES
from labeler.ui.language import figure, tr
from labeler.ui.panels.model_metrics import Confusion, ProbeFigures
from labeler.ui.panels.model_page import section, shared
from labeler.ui.panels.model_text import documents_words
from labeler.ui.panels.model_words import calibration_words, certainty_words, confusion_words
from labeler.ui.theme import Theme, Tokens, contrast, interface_font, mixed
from labeler.ui.widgets.kit import GAP, Card, label, row, set_role

if TYPE_CHECKING:
    from labeler.ui.panels.model_plot_calibration import CalibrationPlot

CELL: Final = 38
HIGHEST_CELL: Final = 64
SHARE_ROLE: Final = Qt.ItemDataRole.UserRole
STRONGEST: Final = 0.75
READABLE: Final = 4.5  # WCAG AA


def cell_colours(share: float, tokens: Tokens) -> tuple[str, str]:
    """Ground and text of a cell of the confusion: more of the accent for a larger share, text that can be read on it."""
    ground = mixed(tokens.accent, tokens.surface, STRONGEST * share)
    own = next((text for text in (tokens.ink, tokens.surface) if contrast(text, ground) >= READABLE), None)
    return ground, own or max(("#000000", "#FFFFFF"), key=lambda text: contrast(text, ground))


class _Cells(QStyledItemDelegate):
    """Paints a count on the colour of its share."""

    def __init__(self, theme: Theme, parent: QTableWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell; the one under the cursor keys has a frame."""
        tokens = self._theme.current
        ground, text = cell_colours(float(index.data(SHARE_ROLE) or 0.0), tokens)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.ink))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(tokens.muted if index.data() == "0" else text))
        painter.setFont(interface_font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()


class ConfusionTable(QTableWidget):
    """Documents by the grade people gave (rows) and the rounded score (columns)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(len(GRADES), len(GRADES))
        set_role(self, "plain")
        self.setStyleSheet("QTableCornerButton::section { background: transparent; border: none; }")
        self.setAccessibleName(tr("Confusion: grades in rows, rounded scores in columns"))
        self.setToolTip(tr("Grades in rows, rounded scores in columns; arrow keys go from cell to cell"))
        self.setItemDelegate(_Cells(theme, self))
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalHeaderLabels([tr("score {score}", score=g) for g in GRADES])
        self.setVerticalHeaderLabels([tr("grade {grade}", grade=g) for g in GRADES])
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setStyleSheet("QHeaderView::section { background: transparent; border: none; padding: 4px; }")
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(CELL)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(CELL)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 4
        self.setMinimumHeight(CELL * len(GRADES) + head)
        self.setMaximumHeight(HIGHEST_CELL * len(GRADES) + head)
        theme.changed.connect(self.viewport().update)

    def show_confusion(self, found: Confusion) -> None:
        """Show other counts."""
        for at, counts in enumerate(found.table):
            for where, count in enumerate(counts):
                item = QTableWidgetItem(figure(count, ","))
                share = found.share(at, where)
                item.setData(SHARE_ROLE, share)
                said = tr(
                    "grade {grade}, score {score}: {documents}, {share:.0%} of this grade",
                    grade=at,
                    score=where,
                    documents=documents_words(count),
                    share=share,
                )
                item.setToolTip(said)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                self.setItem(at, where, item)


class Trust:
    """The parts of the section; ``page`` is what is shown."""

    def __init__(self, theme: Theme) -> None:
        self._plot: CalibrationPlot | None = None
        self.calibration = Card(tr("Calibration: predicted and graded"))
        self.calibration_words = label("", "muted", wrap=True)
        self.certainty = label("", "muted", wrap=True)
        self.confusion = Card(tr("Confusion: which grades are taken for which"))
        self.confusion_words = label("", "muted", wrap=True)
        self.table = ConfusionTable(theme)
        for part in (self.calibration_words, self.certainty):
            self.calibration.body.addWidget(part)
        self.confusion.body.addWidget(self.table, 1)
        self.confusion.body.addWidget(self.confusion_words)
        for card in (self.calibration, self.confusion):
            card.body.addStretch(0)  # takes the room only where there is nothing to draw
        both = shared(row(self.calibration, self.confusion, gap=GAP), 1, 1)
        self.page: QWidget = section(tr("Calibration and confusion"), both, grows=both)

    def adopt(self, plot: CalibrationPlot) -> None:
        """Take the plot, which is made when there is something to plot."""
        self._plot = plot
        plot.setMinimumHeight(CELL * (len(GRADES) + 1))
        self.calibration.body.insertWidget(1, cast("QWidget", plot), 1)

    def show_trust(self, found: ProbeFigures) -> None:
        """Show them for another probe; what it did not measure says so."""
        if self._plot is not None:
            self._plot.setVisible(bool(found.calibration.bins))
            self._plot.show_calibration(found.calibration)
        self.calibration_words.setText(calibration_words(found.calibration))
        self.certainty.setText("\n".join(map(certainty_words, found.certainty)))
        self.certainty.setVisible(bool(found.certainty))
        self.table.setVisible(bool(found.confusion.documents))
        self.table.show_confusion(found.confusion)
        self.confusion_words.setText(confusion_words(found.confusion))
