"""Picks a graded document as an example."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from labeler.domain.rubric import Example
from labeler.stages.rubric_examples import Graded
from labeler.ui.language import tr
from labeler.ui.panels import team_rubric_text as says
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import button, label


class PickDialog(Sheet):
    """A list of graded documents with a filter.

    Signals:
        picked: the Example.
    """

    picked = Signal(Example)

    def __init__(self, parent: QWidget | None, graded: Sequence[Graded]) -> None:
        super().__init__(parent, tr("Pick an example"), 720, 520)
        self._all, self._shown = list(graded), list(graded)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by name, grade or comment"))
        self.filter.setAccessibleName(tr("Filter the graded documents"))
        self.filter.textChanged.connect(self._draw)
        self.table = PlainTable(tr("Graded documents"), says.PICK_HEAD, most=10)
        self.table.itemActivated.connect(lambda _item: self._pick(fits=True))
        self.outer.addWidget(self.filter)
        self.outer.addWidget(label(says.NO_GRADES if not graded else "", "muted", wrap=True))
        self.outer.addWidget(self.table)
        self.outer.addStretch(1)
        self.fits = button(
            tr("Reaches its level"),
            tr("An example of the level it was graded"),
            lambda: self._pick(fits=True),
            role="primary",
        )
        self.seems = button(
            tr("Only seems to"),
            tr("An example of what looks like the level and is not"),
            lambda: self._pick(fits=False),
        )
        self.closing.setText(tr("Cancel"))
        self.closing.setAccessibleName(tr("Cancel"))
        self.finish(self.fits, self.seems)
        self._draw()
        self.filter.setFocus()

    def _draw(self) -> None:
        words = self.filter.text().casefold().split()
        self._shown = [
            g for g in self._all if all(w in f"{g.document} {g.value} {g.annotator} {g.why}".casefold() for w in words)
        ]
        rows = [[g.document, str(g.value), g.annotator or tr("adjudication"), g.why] for g in self._shown]
        self.table.show_rows(rows, right=frozenset({1}))
        self.table.setVisible(bool(self._all))
        if rows:
            self.table.setCurrentCell(0, 0)
        for made in (self.fits, self.seems):
            made.setEnabled(bool(rows))

    def _pick(self, *, fits: bool) -> None:
        at = self.table.currentRow()
        if 0 <= at < len(self._shown):
            one = self._shown[at]
            self.picked.emit(Example(one.document, one.value, one.why, fits))
            self.accept()
