"""A consensus on request: the model, how many documents it settles, and how it fares on grades it did not see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from labeler.ui.language import tr
from labeler.ui.panels import team_agreement_text as says
from labeler.ui.panels.model_page import shared
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.widgets.kit import GAP, Card, button, label, row

if TYPE_CHECKING:
    from labeler.stages.agreement import Consensus

MODELS: Final = ("dawid-skene", "glad")


class ConsensusCard(Card):
    """The request, and what came of it.

    Signals:
        asked: the name of the model to settle with.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Consensus"))
        self.words = label(says.NO_CONSENSUS, "muted", wrap=True)
        self.model = QComboBox()
        self.model.setAccessibleName(tr("Consensus model"))
        self.model.setToolTip(tr("Dawid-Skene learns who takes which grade for which; GLAD learns how able people are"))
        for name in MODELS:
            self.model.addItem(says.WAYS[name], name)
        self.settle = button(tr("Settle"), tr("Settle every shared document by this model"), self._ask)
        self.table = PlainTable(tr("Grades put aside, foretold from the others"), says.HELD_OUT_HEAD, high=29)
        self.body.addLayout(shared(row(self.words, self.model, self.settle, gap=GAP), 1))
        self.body.addWidget(self.table)
        self.forget()

    def forget(self) -> None:
        """Nothing was asked for."""
        self.words.setText(says.NO_CONSENSUS)
        self.settle.setEnabled(True)
        self.table.hide()

    def show_consensus(self, found: Consensus | None) -> None:
        """Show what a model made of the documents."""
        self.forget()
        if found is not None:
            self.words.setText(says.consensus_words(found))
            self.table.show_rows(says.held_out_rows(found), right=frozenset({1, 2, 3}))
            self.table.setVisible(bool(found.held_out))

    def stopped(self) -> None:
        """It was cancelled, or failed: the message bar says why."""
        self.forget()

    def _ask(self) -> None:
        self.settle.setEnabled(False)
        self.words.setText(says.SETTLING)
        self.asked.emit(self.model.currentData())
