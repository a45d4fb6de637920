"""Picks a graded document as an example."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from labeler.domain.rubric import Example
from labeler.stages.rubric_examples import Graded
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
        super().__init__(parent, "Pick an example", 720, 520)
        self._all, self._shown = list(graded), list(graded)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter by name, grade or comment")
        self.filter.setAccessibleName("Filter the graded documents")
        self.filter.textChanged.connect(self._draw)
        self.table = PlainTable("Graded documents", says.PICK_HEAD, most=10)
        self.table.itemActivated.connect(lambda _item: self._pick(fits=True))
        self.outer.addWidget(self.filter)
        self.outer.addWidget(label(says.NO_GRADES if not graded else "", "muted", wrap=True))
        self.outer.addWidget(self.table)
        self.outer.addStretch(1)
        self.fits = button(
            "Reaches its level", "An example of the level it was graded", lambda: self._pick(fits=True), role="primary"
        )
        self.seems = button(
            "Only seems to", "An example of what looks like the level and is not", lambda: self._pick(fits=False)
        )
        self.closing.setText("Cancel")
        self.closing.setAccessibleName("Cancel")
        self.finish(self.fits, self.seems)
        self._draw()
        self.filter.setFocus()

    def _draw(self) -> None:
        words = self.filter.text().casefold().split()
        self._shown = [
            g for g in self._all if all(w in f"{g.document} {g.value} {g.annotator} {g.why}".casefold() for w in words)
        ]
        rows = [[g.document, str(g.value), g.annotator or "adjudication", g.why] for g in self._shown]
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
