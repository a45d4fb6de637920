"""The question before a decision run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from labeler.domain.probes import Cut
from labeler.ui.language import tr
from labeler.ui.panels.model_text import cut_words
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import button, label


class DecideDialog(Sheet):
    """Says what will be decided.

    Signals:
        confirmed: the Cut.
    """

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None, cut: Cut, keeps: str, probe: int) -> None:
        words = cut_words(cut.score, cut.budget)
        super().__init__(parent, tr("Decide with {cut}?", cut=words), 480, 220)
        self._cut = cut
        self.outer.addWidget(
            label(tr("{keeps}, by the scores of probe {probe}.", keeps=keeps, probe=probe), "strong", wrap=True)
        )
        self.outer.addWidget(
            label(
                tr(
                    "This makes a decision run over all documents. "
                    "Earlier runs stay as they are, and nothing is deleted."
                ),
                "muted",
                wrap=True,
            )
        )
        self.outer.addStretch(1)
        self.go = button(tr("Decide"), tr("Make the decision run (Enter)"), self._go, role="primary")
        self.go.setDefault(True)
        self.closing.setText(tr("Cancel"))
        self.closing.setAccessibleName(tr("Cancel"))
        self.closing.setToolTip(tr("Close without deciding (Esc)"))
        self.finish(self.go)

    def _go(self) -> None:
        self.confirmed.emit(self._cut)
        self.accept()
